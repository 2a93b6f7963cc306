"""The comma that a style puts behind a name which it has turned round, where there was nothing to turn."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from glossator.bibliography.inlines import Run, cut, words_of

_JOIN = r"[^\s,.;]{1,9}"
"""`and`, `&`, `ve`: what joins the two."""


def without_stray_commas(runs: Sequence[Run], csl: Mapping[str, Any]) -> list[Run]:
    """Return a reference without the comma in `Doe, and Rivers`.

    Of two persons the first is turned round, `Doe, Ann, and B. Rivers`, and its comma closes what was turned (CSL
    1.0.2, `delimiter-precedes-last`); a first one of whom only the surname is known has none. Lists of three keep
    theirs: it stands between all of them.
    """
    kept = list(runs)
    for persons in csl.values():
        if not (
            isinstance(persons, list | tuple) and len(persons) == 2 and all(isinstance(p, Mapping) for p in persons)
        ):
            continue
        first, second = persons
        if set(first) != {"family"}:
            continue
        beginning = next((str(second[name]) for name in ("literal", "given", "family") if second.get(name)), "")[:1]
        last = str(second.get("literal") or second.get("family") or "")
        begins = "|".join(re.escape(one) for one in (last, beginning) if one)
        found = re.search(rf"(?<!\w){re.escape(str(first['family']))}(,)\s{_JOIN}\s(?:{begins})", words_of(kept))
        if begins and found:
            kept = [*cut(kept, 0, found.start(1)), *cut(kept, found.end(1), len(words_of(kept)))]
    return kept
