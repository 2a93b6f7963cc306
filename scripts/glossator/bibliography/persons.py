"""Names of persons and bodies as CSL names (CSL 1.0.2, appendix "name variables")."""

from __future__ import annotations

import re
from typing import Any

from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names

from glossator.bibliography.latex import plain

OTHERS = {"literal": "others"}
"""What citeproc prints as `et al.`; BibTeX writes `and others`."""

_MOST = 1_000_000
"""Characters read as names, about forty thousand persons; an article of physics has five thousand."""
# White space is looked at from its first character only: there may be a million of it.
_AND = re.compile(r"(?<!\s)\s+and\s+", re.IGNORECASE)


def csl_names(written: str) -> list[dict[str, Any]]:
    """Return the CSL names of a BibTeX name list, in its order.

    `{World Bank}` in braces is one literal; `de Gaulle, Charles` has a particle
    that is not dropped, because running text cites it as "de Gaulle". A name that
    cannot be taken apart is a literal, so that nobody is lost.
    """
    written = written.strip()
    if not written:
        return []
    if len(written) > _MOST:
        whole = [match.start() for match in _AND.finditer(written, 0, _MOST)]
        written = f"{written[: whole[-1]]} and others" if whole else written
    try:
        singles = split_multiple_persons_names(written)
    except Exception:  # unbalanced braces: the splitter is not ours
        singles = _AND.split(written)
    return [name for single in singles if (name := _csl_name(single.strip()))]


def _csl_name(written: str) -> dict[str, Any]:
    if written.lower() == "others":
        return dict(OTHERS)
    if _is_braced(written):
        return _literal(written)
    try:
        parts = parse_single_name_into_parts(written, strict=False)
    except Exception:
        return _literal(written)
    family, given = plain(" ".join(parts.last)), plain(" ".join(parts.first))
    if not family:
        return _literal(written)
    name = {"family": family}
    if given:
        name["given"] = given
    if parts.von:
        name["non-dropping-particle"] = plain(" ".join(parts.von))
    if parts.jr:
        name["suffix"] = plain(" ".join(parts.jr))
    return name


def _literal(written: str) -> dict[str, Any]:
    words = plain(written)
    return {"literal": words} if words else {}


def _is_braced(written: str) -> bool:
    """Whether one pair of braces holds the whole name."""
    if not (written.startswith("{") and written.endswith("}")):
        return False
    depth = 0
    for position, character in enumerate(written):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return position == len(written) - 1
    return False
