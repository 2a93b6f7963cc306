"""What the search should read of a page: its words once, under their headings, without anything laid over them.

Lists of uses repeat sentences that are found on their own page, and parsing the
tags of a corpus one by one costs a site generator more than writing its pages.
"""

from __future__ import annotations

import re

from glossator.characters.folding import fold

_LEFT_OUT = re.compile(
    r'<(?:(?P<uses>div) class="g-uses">|(?P<link>a) class="headerlink"'
    r'|(?P<tag>a|sup|nav|p) class="g-(?:n|back|mark|point|neighbours|years|local-copy)\b)'
)
"""How an element begins that is no words of the page; it goes up to the next end tag of its name."""
_INLINE = re.compile(r"</?(?:a|em|strong|mark|span|q|time|del|code|sup|sub)\b[^>]*>")
_BLOCKS = re.compile(r"<(?!/?h[1-6]\b)[^>]*>")


def searchable(content: str) -> str:
    """Return the HTML of a page with its headings as the only tags, and without lists of uses, numbers and marks."""
    words = _without_parts(content)
    # Behind the last `>` is no tag; there each `<` would be read to the end of the page to find that out.
    end = words.rfind(">") + 1
    return _BLOCKS.sub(" ", _INLINE.sub("", words[:end])) + words[end:]


def _without_parts(content: str) -> str:
    """The page without the elements that are left out."""
    kept: list[str] = []
    at = 0
    never: set[str] = set()  # end tags that do not come any more
    match = _LEFT_OUT.search(content)
    while match is not None:
        closing = f"</{match[match.lastgroup or 0]}>"
        end = -1 if closing in never else content.find(closing, match.end())
        if end < 0:
            never.add(closing)
            match = _LEFT_OUT.search(content, match.end())
            continue
        kept.append(content[at : match.start()])
        at = end + len(closing)
        match = _LEFT_OUT.search(content, at)
    return "".join([*kept, content[at:]])


_WORD = re.compile(r"\w+")


def folded_words(text: str) -> str:
    """Return the words that have letters with marks, without the marks: who types `Sevres` finds `Sèvres`.

    Each word once, in alphabetical order; words of other scripts, which fold to
    themselves, are left out.
    """
    if text.isascii():
        return ""
    words = {word for word in _WORD.findall(text) if not word.isascii()}
    return " ".join(sorted({fold(word) for word in words} - {word.lower() for word in words}))
