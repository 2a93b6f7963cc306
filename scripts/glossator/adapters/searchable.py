"""What the search should read of a page: its words once, without the links laid over them.

Lists of uses repeat sentences that are found on their own page, and parsing the
links of a corpus costs a site generator more than everything else together.
"""

from __future__ import annotations

import re

_LEFT_OUT = re.compile(
    r'<div class="g-uses">.*?</div>|<a class="headerlink".*?</a>'
    r'|<(a|sup|nav|p) class="g-(?:n|back|mark|neighbours|years|local-copy)\b.*?</\1>',
    re.DOTALL,
)
_INLINE = re.compile(r"</?(?:a|em|strong|mark|span|q|time|del|code|q)\b[^>]*>")


def searchable(content: str) -> str:
    """Return the HTML of a page without lists of uses, paragraph numbers, note marks and inline tags."""
    return _INLINE.sub("", _LEFT_OUT.sub("", content))
