"""Names of persons and bodies as CSL names (CSL 1.0.2, appendix "name variables")."""

from __future__ import annotations

from typing import Any

from glossator.bibliography.latex import plain
from glossator.bibliography.names import NameFault, Parts, name_parts, split_names, stray_and

OTHERS = {"literal": "others"}
"""What citeproc prints as `et al.`; BibTeX writes `and others`."""

_MOST = 1_000_000
"""Characters read as names, about forty thousand persons; an article of physics has five thousand."""


def csl_names(written: str) -> list[dict[str, Any]]:
    """Return the CSL names of a BibTeX name list, in its order: see `read_names`."""
    return read_names(written)[0]


def read_names(written: str, drops: bool = False) -> tuple[list[dict[str, Any]], list[NameFault]]:
    """Return the CSL names of a BibTeX name list, in its order, and what is odd about them.

    `{Harbour Board}` in braces is one literal; `de Gaulle, Charles` has a particle
    that is not dropped, because running text cites it as "de Gaulle", unless
    `drops` (biblatex's `useprefix=false`) says so. A name that cannot be taken
    apart is a literal, so that nobody is lost.
    """
    written = written.strip()
    if not written:
        return [], []
    cut = len(written) > _MOST
    singles = split_names(written[:_MOST])
    if cut:
        singles = [*singles[:-1], "others"] if len(singles) > 1 else singles
    names: list[dict[str, Any]] = []
    faults = [NameFault("b-160", written)] if stray_and(written[:_MOST]) else []
    for single in singles:
        if single.lower() == "others":
            names.append(dict(OTHERS))
            continue
        parts, odd = name_parts(single)
        faults += odd
        if name := _csl_name(parts, single, drops):
            names.append(name)
    return names, faults


def _csl_name(parts: Parts, written: str, drops: bool) -> dict[str, Any]:
    family = plain(parts.family)
    if parts.whole or not family:
        words = plain(parts.whole or written)
        return {"literal": words} if words else {}
    name = {"family": family}
    if given := plain(parts.given):
        name["given"] = given
    if prefix := plain(parts.prefix):
        dropped = drops if parts.drops is None else parts.drops
        name["dropping-particle" if dropped else "non-dropping-particle"] = prefix
    if suffix := plain(parts.suffix):
        name["suffix"] = suffix
    return name
