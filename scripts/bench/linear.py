"""How the work of every stage grows with its input: each stage with each shape, up to a million characters.

python scripts/bench/linear.py                        # raw, Markdown, library from end to end, every shape: an hour
python scripts/bench/linear.py --all --every 5        # each stage by itself, every fifth shape: an hour
python scripts/bench/linear.py --stage ingest         # one stage, or several
python scripts/bench/linear.py --shape dots --step 2  # one shape, every doubling on the way
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "linear"))

from linear_growth import GOAL, Growth, growth
from linear_shapes import SHAPES
from linear_stages import STAGES, WHOLES


@dataclass(frozen=True)
class Row:
    """One stage with one shape."""

    stage: str
    shape: str
    found: Growth

    @property
    def line(self) -> str:
        """What was measured, as a line of the table."""
        steps = " ".join(f"{step:4.2f}" for step in self.found.steps)
        size = self.found.sizes[-1]
        return (
            f"{self.found.ratio:5.2f}  {self.found.per_character:7.2f}  {size:9,}  {steps}  {self.stage} | {self.shape}"
        )


def sizes_of(least: int, most: int, step: int) -> list[int]:
    """Return sizes from the least to the most, each `step` times the one before."""
    sizes = [most]
    while sizes[0] // step >= least:
        sizes.insert(0, sizes[0] // step)
    return sizes


def measured(given: argparse.Namespace, sizes: list[int]) -> Iterator[Row]:
    """Yield what was measured, shape by shape, so that stages share what is made before them."""
    stages = [row for row in (*STAGES, *WHOLES) if row[0] in given.stage] or (STAGES if given.all else WHOLES)
    for shape, maker in [row for row in SHAPES if row[0] in given.shape] or SHAPES[:: given.every]:
        for name, stage in stages:
            yield Row(name, shape, growth(stage, maker, sizes, runs=2, enough=given.seconds))


def main() -> None:
    """Print the worst shape of each stage, then every pair above the goal; exit with 1 where there is one."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--all", action="store_true", help="each stage by itself")
    ask.add_argument("--every", type=int, default=1, help="every n-th shape")
    ask.add_argument("--stage", action="append", default=[], help="only this stage; may be given again")
    ask.add_argument("--shape", action="append", default=[], help="only this shape; may be given again")
    ask.add_argument("--least", type=int, default=10_000, help="characters of the smallest text")
    ask.add_argument("--most", type=int, default=1_000_000, help="characters of the largest")
    ask.add_argument("--step", type=int, default=10, help="how many times larger each text is")
    ask.add_argument("--seconds", type=float, default=30.0, help="no larger text after one that took so long")
    given = ask.parse_args()
    gc.freeze()  # what is imported by now is no garbage, and need not be looked at again
    sizes = sizes_of(given.least, given.most, given.step)
    rows: list[Row] = []
    print(f"ratio = times for twice, over {sizes[0]:,} to {sizes[-1]:,} characters; then µs a character, size, steps")
    for row in measured(given, sizes):
        rows.append(row)
        print("above" if row.found.ratio > GOAL else "     ", row.line, flush=True)
    print("\nThe worst shape of each stage")
    for name in dict.fromkeys(row.stage for row in rows):
        print(max((row for row in rows if row.stage == name), key=lambda row: row.found.ratio).line)
    above = [row for row in rows if row.found.ratio > GOAL]
    print(f"\n{len(rows)} pairs of {len(dict(SHAPES))} shapes, {len(above)} above {GOAL} times for twice")
    sys.exit(bool(above))


if __name__ == "__main__":
    main()
