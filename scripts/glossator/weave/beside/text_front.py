"""What a text's page says of the text itself, under its title."""

from __future__ import annotations

from glossator.interface import counted, later, say
from glossator.model import Ref, TargetKind, Text
from glossator.patterns import re
from glossator.weave.escape import html
from glossator.weave.prose.date_words import worded
from glossator.weave.prose.lengths import count_words
from glossator.weave.spot import Spot

KINDS = {
    "companion": later("Companion"),
    "original": later("Original text"),
    "introduction": later("Introduction"),
}

LOCAL = later(
    "Local copy, not for redistribution. The rights to this text are not ours: it is shown on this machine only, "
    "with our apparatus, and is never part of the published site."
)


A_MINUTE = 230
"""Words that a grown-up reads of an argument in a minute."""


def front(spot: Spot) -> str:
    """Return who wrote the text when, its licence, and the work it belongs to."""
    text, loom = spot.text, spot.loom
    facts = []
    if text.front.authors:
        facts.append(html(", ".join(text.front.authors)))
    if text.front.date:
        facts.append(f"<time>{html(worded(text.front.date))}</time>")
    if text.front.licence:
        facts.append(html(licence_in_words(text.front.licence)))
    if minutes := round(_words(spot) / A_MINUTE):
        facts.append(counted("{number} minute to read", "{number} minutes to read", minutes))
    out = [f'<p class="g-small">{" · ".join(facts)}</p>'] if facts else []
    if text.front.of in loom.edition.works:
        href = loom.href(spot.here, Ref(TargetKind.WORK, text.front.of))
        reference = loom.formatted.reference(text.front.of)
        verb = say("Source") if text.front.kind == "original" else say("Companion to")
        out.append(f'<div class="g-of"><a href="{href}">{verb}</a>: {reference}</div>')
    out += told_also(spot)
    return "\n".join(out)


def told_also(spot: Spot) -> list[str]:
    """Return the way from a companion to its original and back, by the work that both are of.

    An original that this build does not hold gets no link: it is said that it is not published, and where its
    reference stands.
    """
    text, loom = spot.text, spot.loom
    if not text.front.of or text.front.kind not in ("companion", "original"):
        return []
    same = [one for one in loom.edition.texts if one.front.of == text.front.of and one.id != text.id]
    out = [
        f'<p class="g-small">{say(title)}: {"; ".join(_to(one, spot) for one in found)}</p>'
        for kind, title in _ALSO
        if (found := [one for one in same if one.front.kind == kind])
    ]
    held = any(one.front.kind == "original" for one in same)
    if text.front.kind == "companion" and not held and text.front.of in loom.edition.works:
        href = loom.href(spot.here, Ref(TargetKind.WORK, text.front.of))
        link = f'<a href="{href}">{say("its reference")}</a>'
        out.append(f'<p class="g-small">{say("The original is not published here; {reference}.", reference=link)}</p>')
    return out


_ALSO = (("original", later("The original")), ("companion", later("Companion")))
"""Kinds of texts of one work, and what a reader calls them."""


def _to(text: Text, spot: Spot) -> str:
    return f'<a href="{spot.loom.href(spot.here, text.ref)}">{html(text.front.title)}</a>'


_NONE = re.compile(
    r"(?:none|no\s+licen[cs]e|not|unknown|unclear|n/a|[-–—?])(?:\s+(?:is\s+)?(?:stated|known|given|specified))?[.;]?",
    re.IGNORECASE,
)
"""What is written of a text whose licence nobody stated."""


def licence_in_words(written: str) -> str:
    """Return a licence by its name; that there is none is said, and not printed as if it were the name of one."""
    return say("no licence stated") if _NONE.fullmatch(written.strip()) else written


def _words(spot: Spot) -> int:
    return sum(count_words(passage.prose.words) for passage in spot.text.passages)


def local_copy(spot: Spot) -> str:
    """Return the line that says of an original that it is shown on this machine only."""
    return f'<p class="g-local-copy" role="note">{say(LOCAL)}</p>' if spot.text.local else ""
