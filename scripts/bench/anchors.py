"""300 scripted edits of our companions and of invented texts: where the links of the edition before lead after them.

Run with PYTHONPATH=scripts:tests/anchors. Prints right, wrong, lost and ambiguous links by kind of edit, then the
same after rows of 20 edits, with the registry brought up to date after each and only at the end.
"""

from __future__ import annotations

import copy
import random
import re
import sys
from collections import Counter
from pathlib import Path

from edits import EDITS, Edition, Writer, judged, printed

from glossator.anchors import follow

ROOT = Path(__file__).resolve().parents[2]
VERDICTS = ("right", "wrong", "lost", "ambiguous")


def companions(writer: Writer) -> Edition:
    """Return the companions of this edition, cut at their blank lines."""
    made: Edition = {}
    for path in sorted((ROOT / "docs/texts").glob("*.md")):
        body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
        made[path.stem] = [writer.piece(words) for words in re.split(r"\n{2,}", body.strip())]
    return made


def run(kind: str, seed: int, edits: int = 1, update: bool = True) -> tuple[list[str], Counter[str]]:
    """Return the names of the edits and how many links of the first edition are right, wrong, lost, ambiguous."""
    writer = Writer(random.Random(seed))
    edition = companions(writer) if kind == "companions" else writer.edition()
    documents, old = printed(edition)
    entries = follow((), documents).entries
    edition = copy.deepcopy(edition)
    names = []
    for number in range(edits):
        edit = EDITS[seed % len(EDITS)] if edits == 1 else writer.die.choice(EDITS)
        edit(writer, edition)
        names.append(edit.__name__)
        if update or number == edits - 1:
            documents, new = printed(edition)
            followed = follow(entries, documents)
            entries = followed.entries
    found = judged(old, new, entries, dict(followed.ids))
    if "-v" in sys.argv:
        for verdict in VERDICTS[1:]:
            for key in found[verdict]:
                print("   ", verdict, kind, seed, names[-1], key)
    return names, Counter({verdict: len(keys) for verdict, keys in found.items()})


def main() -> None:
    """Print the tables."""
    for kind in ("companions", "invented"):
        table: dict[str, Counter[str]] = {}
        for seed in range(300):
            names, counted = run(kind, seed)
            table.setdefault(names[0], Counter()).update(counted)
        print(f"{kind}, 300 edits, one at a time: {' / '.join(VERDICTS)}")
        for name, counted in [*table.items(), ("all", sum(table.values(), Counter()))]:
            print(f"  {name:16}", *(f"{counted[verdict]:7}" for verdict in VERDICTS))
        for update in (True, False):
            total: Counter[str] = Counter()
            for seed in range(30):
                total.update(run(kind, 1000 + seed, 20, update)[1])
            print(
                f"  30 rows of 20, updated {'each time' if update else 'at the end'}:",
                *(f"{total[v]:7}" for v in VERDICTS),
            )


if __name__ == "__main__":
    main()
