"""How well reference lists are read: `python scripts/bench/gold_references.py FILES…`.

A file of lines is entries with their fields (`{"style", "language", "raw", "fields": {…}}`), read as one list a style,
or each alone with `--alone`; `--wrong` shows what is not right, `--style NAME` one style only. Printed are entries with
all surnames, year and title right, by style; and precision and recall of each field.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from glossator.reference_lists import Entry, read_entry, read_list

SAME = {
    "volume": ("volume",), "issue": ("number", "issue"), "pages": ("pages", "eid"), "doi": ("doi",), "url": ("url",),
    "place": ("location",), "publisher": ("publisher", "institution", "organization"), "edition": ("edition",),
    "institution": ("institution", "publisher", "organization"), "accessed": ("urldate",), "number": ("number", "eid"),
    "container": ("journaltitle", "booktitle", "organization", "publisher"), "series": ("series",),
    "original_year": ("origdate",), "extent": ("pagetotal",), "suffix": ("letter",),
}  # fmt: skip
"""Field of the gold to the fields that may hold it."""


def same(mine: str, theirs: str) -> bool:
    """Whether two values are one, signs and case aside."""
    return folded(mine) == folded(theirs)


def folded(value: object) -> str:
    """A value without case, signs and spaces."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", str(value)).casefold())


def families(people: Iterable[dict[str, str]]) -> list[str]:
    """The surnames and bodies of a list of names."""
    return [folded(one.get("literal") or one.get("family") or "") for one in people]


def judged(entry: Entry, gold: dict[str, Any]) -> dict[str, bool]:
    """Whether author, year and title are right."""
    mine = [folded(one.family) for one in entry.people.named]
    if not mine and not gold.get("authors") and not gold.get("editors"):
        who = True
    elif not gold.get("authors"):
        who = not mine or mine == families(gold.get("editors", []))
    else:
        who = mine == families(gold["authors"])
    year = str(gold.get("year", ""))[:4]
    year_right = entry.year == (year if year.isdecimal() else "")
    return {"author": who, "year": year_right, "title": same(entry.get("title"), gold.get("title", ""))}


def entries(path: Path, arguments: argparse.Namespace) -> None:
    """Print the figures of a file of entries."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    by_style: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if not arguments.style or row["style"] == arguments.style:
            by_style[row["style"]].append(row)
    right: dict[str, Counter[str]] = defaultdict(Counter)
    hits, found, wanted = Counter[str](), Counter[str](), Counter[str]()
    tenths: dict[int, list[bool]] = defaultdict(list)
    for style, group in by_style.items():
        words = [row["raw"].replace("\n", " ") for row in group]
        read = [read_entry(one) for one in words] if arguments.alone else read_list(words)
        for row, entry in zip(group, read, strict=True):
            verdict = judged(entry, row["fields"])
            whole = all(verdict.values())
            tenths[min(int(entry.confidence * 10), 9)].append(whole)
            for key in (style, "all"):
                right[key].update({name: int(ok) for name, ok in verdict.items()})
                right[key].update({"whole": int(whole), "count": 1})
            for name, names in SAME.items():
                mine = [entry.get(one) for one in names if entry.get(one)]
                theirs = str(row["fields"].get(name, ""))
                wanted[name] += bool(theirs)
                found[name] += bool(entry.get(names[0]))
                hits[name] += bool(theirs) and any(same(one, theirs) for one in mine)
            if arguments.wrong and not whole:
                print(f"\n{style}: {row['raw']}\n   not right: {[name for name, ok in verdict.items() if not ok]}")
                print(f"   wanted {[one.get('family') or one.get('literal') for one in row['fields'].get('authors', [])]}"
                      f" | {row['fields'].get('year')} | {row['fields'].get('title')}")  # fmt: skip
                print(f"   read   {[one.family for one in entry.of('author').named]} | {entry.year} | {entry.get('title')}"
                      f"   {entry.shape} {entry.confidence}")  # fmt: skip
            if arguments.field and (theirs := str(row["fields"].get(arguments.field, ""))):
                mine = [entry.get(one) for one in SAME[arguments.field] if entry.get(one)]
                if not any(same(one, theirs) for one in mine):
                    print(
                        f"{style}: {row['raw']}\n   wanted {theirs}; read {entry.type} { {one.name: one.value for one in entry.fields} }"
                    )
    print(f"\n{path.name}{' (each alone)' if arguments.alone else ''}")
    print(f"{'style':20}{'entries':>8}{'author':>8}{'year':>8}{'title':>8}{'all':>8}")
    for style, row in sorted(right.items()):
        share = [row[name] / row["count"] for name in ("author", "year", "title", "whole")]
        print(f"{style:20}{row['count']:8}" + "".join(f"{one:8.3f}" for one in share))
    print(f"{'field':20}{'wanted':>8}{'precision':>11}{'recall':>8}")
    for name in SAME:
        if wanted[name]:
            precision = hits[name] / found[name] if found[name] else 0.0
            print(f"{name:20}{wanted[name]:8}{min(precision, 1):11.3f}{hits[name] / wanted[name]:8.3f}")
    print(
        "confidence: "
        + ", ".join(f"0.{n} {sum(row) / len(row):.2f} of {len(row)}" for n, row in sorted(tenths.items()))
    )


def main() -> None:
    """Measure what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--style", default="")
    parser.add_argument("--field", default="")
    arguments = parser.parse_args()
    for path in arguments.files:
        entries(path, arguments)


if __name__ == "__main__":
    main()
