"""What the search should read of a page: its words once, under their headings, without anything laid over them.

Lists of uses repeat sentences that are found on their own page, and parsing the
tags of a corpus one by one costs a site generator more than writing its pages.
"""

from __future__ import annotations

import re

from glossator.folding import fold

_LEFT_OUT = re.compile(
    r'<div class="g-uses">.*?</div>|<a class="headerlink".*?</a>'
    r'|<(a|sup|nav|p) class="g-(?:n|back|mark|neighbours|years|local-copy)\b.*?</\1>',
    re.DOTALL,
)
_INLINE = re.compile(r"</?(?:a|em|strong|mark|span|q|time|del|code|sup|sub)\b[^>]*>")
_BLOCKS = re.compile(r"<(?!/?h[1-6]\b)[^>]*>")


def searchable(content: str) -> str:
    """Return the HTML of a page with its headings as the only tags, and without lists of uses, numbers and marks."""
    return _BLOCKS.sub(" ", _INLINE.sub("", _LEFT_OUT.sub("", content)))


_WIDE_WORD = re.compile(r"\w*[^\W\x00-\x7f]\w*")


def folded_words(text: str) -> str:
    """Return the words that have letters with marks, without the marks: who types `Sevres` finds `Sèvres`.

    Each word once, in alphabetical order; words of other scripts, which fold to
    themselves, are left out.
    """
    words = set(_WIDE_WORD.findall(text))
    return " ".join(sorted({fold(word) for word in words} - {word.lower() for word in words}))
