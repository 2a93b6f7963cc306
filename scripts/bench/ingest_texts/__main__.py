"""Writes every case as ``ID.txt`` and ``ID.json``: ``python -m ingest_texts OUT``."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from .cases import texts


def main(out: Path) -> None:
    """Write all cases into ``out`` and print how many answers of each kind they hold."""
    out.mkdir(parents=True, exist_ok=True)
    total: Counter[str] = Counter()
    for case in texts():
        (out / f"{case.id}.txt").write_text(case.raw, encoding="utf-8", newline="")
        head = {
            "id": case.id,
            "document": case.document,
            "layout": case.layout,
            "language": case.language,
            "system": case.system,
        }
        answers = json.dumps(head | case.answers, ensure_ascii=False, indent=1)
        (out / f"{case.id}.json").write_text(answers + "\n", encoding="utf-8")
        total["cases"] += 1
        total["characters"] += len(case.raw)
        for name, found in case.answers.items():
            if isinstance(found, list):
                total[name] += len(found)
    for name, number in total.items():
        print(f"{number:8} {name}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit("Say where to write the cases: python -m ingest_texts OUT")
    main(Path(sys.argv[1]))
