"""How well raw texts are read, against planted answers: `make bench-ingest`, `python scripts/bench/ingest.py`.

The texts are those of `ingest_texts`, or of `--folder DIR` with `ID.txt` and `ID.json` in the same form. Printed are
the measures of all texts, with `--by layout` (or language, system) of each sort; `--failures KIND` shows what is missed
and false of a kind.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ingest_calibration import by_kind, by_rule
from ingest_case import Case, Judged, Told
from ingest_measures import MEASURES
from ingest_report import report_of

Row = dict[str, Any]


def main() -> int:
    """Print the table."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="texts and answers of another place")
    parser.add_argument("--only", default="", help="texts whose id holds this")
    parser.add_argument("--by", choices=("layout", "language", "system", "id"))
    parser.add_argument("--failures", help="a measure of which to show what is missed and false")
    parser.add_argument("--most", type=int, default=40)
    arguments = parser.parse_args()
    totals: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    judged: list[Judged] = []
    shown = 0
    for id, raw, answers in _cases(arguments.folder):
        if arguments.only not in id:
            continue
        case = Case(id, raw, answers, report_of(raw, f"{id}.txt"))
        group = str(answers[arguments.by]) if arguments.by else "all"
        for name, measure in MEASURES.items():
            told = measure(case)
            _add(totals[group][name], told)
            judged += told.judged
            if name == arguments.failures:
                for line in told.failures:
                    if shown < arguments.most:
                        shown += 1
                        print(f"{id}: {line}")
    for group, measures in sorted(totals.items()):
        print(f"\n{group}")
        for name, count in measures.items():
            print(f"  {name:<28}{_line(count)}")
    if not arguments.by:
        print("\nconfidence and share right, by kind")
        for line in by_kind(judged):
            print(f"  {line}")
        print("\nrules whose confidence is further than 0.08 from the share right")
        for line in by_rule(judged):
            print(f"  {line}")
    return 0


def judged_of(folders: Iterable[Path | None]) -> list[Judged]:
    """Return every decision that is measured of the texts of some places, judged."""
    found: list[Judged] = []
    for folder in folders:
        for id, raw, answers in _cases(folder):
            case = Case(id, raw, answers, report_of(raw, f"{id}.txt"))
            found += [one for measure in MEASURES.values() for one in measure(case).judged]
    return found


def _cases(folder: Path | None) -> Iterator[tuple[str, str, Row]]:
    if folder is None:
        sys.path.insert(0, str(Path(__file__).parent))
        from ingest_texts import texts

        for case in texts():
            head = {"layout": case.layout, "language": case.language, "system": case.system, "id": case.id}
            yield case.id, case.raw, head | json.loads(json.dumps(case.answers))
        return
    for path in sorted(folder.glob("*.json")):
        answers = json.loads(path.read_text(encoding="utf-8"))
        yield path.stem, path.with_suffix(".txt").read_bytes().decode("utf-8"), answers


def _add(count: Counter[str], told: Told) -> None:
    count.update(right=told.right, wanted=told.wanted, found=told.found)


def _line(count: Counter[str]) -> str:
    right, wanted, found = count["right"], count["wanted"], count["found"]
    recall = right / wanted if wanted else 1.0
    precision = right / found if found else 1.0
    both = 2 * recall * precision / (recall + precision) if recall + precision else 0.0
    return f"F1 {both:.3f}  precision {precision:.3f}  recall {recall:.3f}  ({right} of {wanted} wanted, {found} found)"


if __name__ == "__main__":
    raise SystemExit(main())
