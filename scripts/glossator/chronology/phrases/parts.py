"""Parts of a date: `early 2018`, `mid-2016`, `late 2014`, `the end of 2016`, `the first half of the 1990s`."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import part_of

THIRD, HALF = Fraction(1, 3), Fraction(1, 2)

PARTS: dict[str, tuple[Fraction, Fraction]] = {
    "early": (Fraction(0), THIRD),
    "beginning of": (Fraction(0), THIRD),
    "start of": (Fraction(0), THIRD),
    "mid": (THIRD, 2 * THIRD),
    "middle of": (THIRD, 2 * THIRD),
    "late": (2 * THIRD, Fraction(1)),
    "end of": (2 * THIRD, Fraction(1)),
    "first half of": (Fraction(0), HALF),
    "second half of": (HALF, Fraction(1)),
}
"""Words to the stretch they mean: EDTF knows none of them, so each third is a convention of ours."""

_PART = re.compile(r"(?<!\w)(?:the\s)?(" + "|".join(PARTS) + r")(?:\s{1,3}|-)(?:in\s)?(?:the\s)?\Z", re.IGNORECASE)


def _part(text: str, before: list[Found], found: Found) -> Found | None:
    match = _PART.search(text, max(found.start - 30, 0), found.start)
    if not match:
        return None
    point = part_of(found.point, *PARTS[match[1].lower()])
    start = match.start() if found.rule.startswith(("decade", "century")) else match.start(1)
    if match[1].lower().endswith(" of"):
        start = match.start()
    return replace(found, start=start, point=point, rule=f"part-of-{found.rule}")


PART_FRAMES = (Frame("part", _part),)
