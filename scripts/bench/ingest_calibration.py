"""Whether confidence is the share that is right: by tenths, by rule, and the table it is taken from.

`python scripts/bench/ingest_calibration.py DIR …` counts the texts of some places (`ID.txt` with `ID.json`), rules
taken at their own word, and prints rows for `glossator/witness/measured_shares.py`; without a place, of the texts of
`ingest_texts`. Texts must be counted when they are first met: of those that rules were mended by, nearly all is right.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ingest_case import Judged

from glossator.witness.measured import TABLE

_TENTHS = 10
_LEAST = 5
"""Decisions of a rule below which its share says nothing."""
_COUNTED = 8
"""Decisions of a sort that a row is made of."""
_APART = 0.04
"""By how much more must be right for a rule's word to part its decisions."""
_FIRM = 20
"""Decisions in a tenth below which its gap is chance."""
_GOAL = 0.08
"""Largest gap between confidence and share that the project allows itself."""
_BANDS = (0.0, 0.6, 0.7, 0.8, 0.9)
Row = tuple[str, str, str, float, int, int]


def by_kind(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield a line a kind: of each tenth of confidence, how many decisions and what share of them is right."""
    rows: dict[str, dict[int, list[Judged]]] = defaultdict(lambda: defaultdict(list))
    for one in judged:
        rows[one.kind][_tenth(one)].append(one)
    for kind, tenths in sorted(rows.items()):
        said = [f"{_sure(row):.2f}: {_share(row):.2f} of {len(row)}" for _, row in sorted(tenths.items())]
        yield f"{kind:<14}{'; '.join(said)}"


def by_rule(judged: Sequence[Judged], most: int = 12) -> Iterator[str]:
    """Yield a line a rule whose confidence and share are further apart than the goal, the furthest first.

    What a few decisions show by chance is taken off: a rule counts as far as its share could be nearer (half a decision
    either way).
    """
    rows: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for one in judged:
        rows[one.kind, one.by].append(one)
    found = []
    for (kind, by), row in rows.items():
        gap = abs(_sure(row) - _share(row)) - 0.5 / len(row)
        if len(row) >= _LEAST and gap > _GOAL:
            found.append((gap, kind, by, row))
    for gap, kind, by, row in sorted(found, key=lambda one: (-one[0], one[1:3]))[:most]:
        yield f"{kind:<12}{by[:64]:<66}says {_sure(row):.2f}, right {_share(row):.2f} of {len(row)} (gap {gap:.2f})"


def largest_gap(judged: Iterable[Judged]) -> tuple[float, float]:
    """Return the largest gap between confidence and share over tenths, of all decisions and of those of one kind.

    Tenths of fewer than twenty decisions are left out.
    """
    rows: dict[tuple[str, int], list[Judged]] = defaultdict(list)
    for one in judged:
        rows["", _tenth(one)].append(one)
        rows[one.kind, _tenth(one)].append(one)
    gaps = [(kind, abs(_sure(row) - _share(row))) for (kind, _), row in rows.items() if len(row) >= _FIRM]
    return max((gap for kind, gap in gaps if not kind), default=0.0), max(
        (gap for kind, gap in gaps if kind), default=0
    )


def counted(judged: Iterable[Judged]) -> list[Row]:
    """Return the rows of a table: sorts with eight decisions or more, else those of all reasons of their rule.

    What a rule says of itself parts a sort only where it says more of what is oftener right. The decisions must carry
    the rule's own word as their confidence.
    """
    fine: dict[tuple[str, str, str], list[Judged]] = defaultdict(list)
    rest: dict[tuple[str, str, str], list[Judged]] = defaultdict(list)
    for one in judged:
        rule, _, why = one.by.partition(": ")
        fine[one.kind, rule, why.split("#")[0].split("“")[0]].append(one)
    for key, row in fine.items():
        if len(row) < _COUNTED:
            rest[key[0], key[1], ""] += row
    return sorted(
        (*key, *band)
        for part in (fine, rest)
        for key, row in part.items()
        if len(row) >= _COUNTED
        for band in _bands(row)
    )


def _bands(row: Sequence[Judged]) -> list[tuple[float, int, int]]:
    """Return from which word on how many are right of how many; neighbours that differ little, or fall, are one."""
    bands: list[tuple[float, int, int]] = []
    for least in _BANDS:
        held = [one.right for one in row if max(start for start in _BANDS if one.confidence >= start) == least]
        if held:
            bands.append((least, sum(held), len(held)))
        while len(bands) > 1 and _is_one(*bands[-2:]):
            (start, right, of), (_, more, all_of) = bands[-2:]
            bands[-2:] = [(start, right + more, of + all_of)]
    return [(0.0, right, of) if at == 0 else (least, right, of) for at, (least, right, of) in enumerate(bands)]


def _is_one(low: tuple[float, int, int], high: tuple[float, int, int]) -> bool:
    return min(low[2], high[2]) < _COUNTED or high[1] / high[2] - low[1] / low[2] < _APART


def main() -> int:
    """Print the rows, and the largest gaps with and without the table in use."""
    from ingest import judged_of  # the measure of whole texts needs this module

    folders: list[Path | None] = [Path(one) for one in sys.argv[1:]] or [None]
    print("gaps as the table has it: of all {:.3f}, of one kind {:.3f}".format(*largest_gap(judged_of(folders))))
    TABLE.clear()
    judged = judged_of(folders)
    print("gaps at the rules' own word: of all {:.3f}, of one kind {:.3f}".format(*largest_gap(judged)))
    for row in counted(judged):
        print(f"    {row!r},")
    return 0


def _tenth(one: Judged) -> int:
    return min(int(one.confidence * _TENTHS), _TENTHS - 1)


def _sure(row: Sequence[Judged]) -> float:
    return sum(one.confidence for one in row) / len(row)


def _share(row: Sequence[Judged]) -> float:
    return sum(one.right for one in row) / len(row)


if __name__ == "__main__":
    raise SystemExit(main())
