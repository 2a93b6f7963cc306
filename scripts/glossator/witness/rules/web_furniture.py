"""What blogging software puts around a text: related posts, share buttons, search overlays, author boxes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet, ends_sentence

WIDGETS = (
    r"related (?:posts|articles|stories|reading)|you (?:may|might) also (?:like|enjoy)",
    r"more (?:from|posts|stories) .{1,60}|recent (?:posts|comments)",
    r"(?:back|scroll|return) to (?:the )?top|skip to (?:main )?content|jump to content",
    r"posts? (?:created|published)\s*:?\s*\d+|\d+ (?:posts?|comments?|shares?|views?|likes?)|\d+ min(?:ute)?s? read",
    r"begin typing your search.*|press esc to (?:cancel|close).*|type (?:and|&) (?:press|hit) enter.*|search for:?",
    r"share (?:this|on|via)(?: \w+){0,3}:?|tweet(?: this)?|pin it|click to (?:share|print|email).*",
    r"like this:?|loading(?:…|\.\.\.)?",
    r"leave a (?:reply|comment).{0,60}|your email address will not be published.*|required fields are marked.*",
    r"comments are closed.*|no comments(?: yet)?|post comment|cancel reply|save my name, email.*",
    r"(?:previous|next|older|newer) (?:post|article|entry|story)s?.{0,80}|post navigation",
    r"(?:filed under|posted in|tagged(?: with)?|tags|categor(?:y|ies))\s?:.{0,120}",
    r"(?:subscribe|sign up) (?:to|for) .{0,80}|follow us.{0,40}|enter your email.{0,80}",
    r"(?:©|copyright).{0,120}|all rights reserved.{0,60}|(?:proudly )?powered by \w.{0,40}|theme:? .{0,20} by .{0,40}",
    r"this (?:site|website) uses cookies.*|we use cookies.*|(?:accept|manage) cookies|privacy policy|advertisements?",
    r"view all posts.{0,60}|about the author|written by .{1,60}|continue reading.{0,80}",
    r"read more(?:…|\.\.\.|:.{0,80})?",
)
"""Whole lines, as common blogging software words them; a row holds the phrases of one sort of widget."""

_WIDGET = re.compile("|".join(f"(?:{row})" for row in WIDGETS), re.IGNORECASE)
_LONGEST = 200
"""Characters of a line that may belong to a widget although it says nothing of the kind: names, affiliations, dates."""


def web_furniture(sheet: Sheet) -> Iterable[Claim]:
    """Claim widget lines, and after the last note or paragraph every short line around them that is no sentence."""
    blocks = sheet.blocks()
    widget = [[_is_widget(sheet.lines[i].text) for i in range(first, last + 1)] for first, last in blocks]
    anchor = max((index for index, claim in sheet.claims.items() if claim.kind is Kind.NOTE), default=-1)
    if anchor < 0:
        for (first, last), hits in zip(blocks, widget, strict=True):
            if not any(hits) and _is_prose(sheet.words(first, last)):
                anchor = last
    tail = [at for at, (first, _) in enumerate(blocks) if first > anchor]
    around = any(any(widget[at]) for at in tail)
    for at, (first, last) in enumerate(blocks):
        hits = widget[at]
        if all(hits) or (around and first > anchor and _belongs(sheet, first, last, any(hits))):
            for index in range(first, last + 1):
                known = hits[index - first]
                why = "a widget of blogging software" if known else "no sentence, after the text and beside a widget"
                yield Claim(Kind.FURNITURE, index, index, why, 0.95 if known else 0.8)


def _is_widget(text: str) -> bool:
    return len(text) <= _LONGEST and _WIDGET.fullmatch(text) is not None


def _belongs(sheet: Sheet, first: int, last: int, hit: bool) -> bool:
    words = sheet.words(first, last)
    return len(words) <= _LONGEST and (hit or not ends_sentence(words))


def _is_prose(words: str) -> bool:
    return ends_sentence(words) and words.count(" ") >= 8
