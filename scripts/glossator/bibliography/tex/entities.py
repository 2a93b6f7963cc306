"""Character references of HTML, which exports leave in .bib files: `&amp;`, `&#8217;`."""

from __future__ import annotations

import html
import unicodedata

from glossator.patterns import re

ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,30}\d{0,2});")

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def without_entities(words: str) -> str:
    """Return the words with each entity as its sign, once; one that would print nothing that is seen stays."""
    return ENTITY.sub(lambda match: meant(match.group()) or match.group(), words)


def meant(entity: str) -> str:
    """Return the sign of an entity, nothing where there is none (HTML standard, section 13.5)."""
    sign = html.unescape(entity)
    if sign == entity or any(unicodedata.category(one) in _UNSEEN for one in sign) or sign == "\ufffd":
        return ""
    return sign
