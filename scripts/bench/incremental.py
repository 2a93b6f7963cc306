"""Random edits of a small edition: what comes out of the store is what comes out without one, to the byte.

python scripts/bench/incremental.py                    # 500 edits
python scripts/bench/incremental.py --edits 50 --seed 3
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests/apparatus"))

from random_edits import edit, parts, write_edition

from glossator.editor.workshop import Workshop
from glossator.publish.examine import examined
from glossator.store import NOWHERE, Store
from glossator.store.keeping import PLACE


def main() -> None:
    """Edit, compare, and say how many of the edits came out equal, and what they brought about."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--edits", type=int, default=500)
    ask.add_argument("--seed", type=int, default=1)
    asked = ask.parse_args()
    rng = random.Random(asked.seed)
    equal, changed, codes = 0, 0, Counter[str]()
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        write_edition(root)
        workshop, before = Workshop(root), None
        for number in range(asked.edits):
            done = edit(rng, root)
            wanted = parts(examined(root, store=NOWHERE))
            found = (parts(examined(root, store=Store(root / PLACE))), parts(workshop.read()))
            differing = sorted({name for one in found for name in wanted if one[name] != wanted[name]})
            equal += not differing
            changed += wanted != before
            before = wanted
            codes.update({one[0] for one in wanted["findings"]})
            if differing:
                print(f"edit {number} ({done}): {', '.join(differing)} differ", flush=True)
            if number % 100 == 99:
                print(f"{equal} of {number + 1} equal", flush=True)
    print(
        f"{equal} of {asked.edits} equal; {changed} changed something; findings of {len(codes)} codes were among them"
    )
    sys.exit(equal != asked.edits)


if __name__ == "__main__":
    main()
