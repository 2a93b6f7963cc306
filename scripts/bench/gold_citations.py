"""Citations in prose against what a reader wrote down: `python scripts/bench/gold_citations.py FILE.jsonl`.

A line of the file is a sentence or a paragraph: `id`, `language`, `text`, `system` (author-date, numeric, none) and
`citations`, each with `start`, `end` and `items` (`authors`, `year`, `locator`, or `number`). A citation is found where
one of ours overlaps it and has as many items; years, authors and locators are counted of those found. With
`--failures N` at most N that are missed, false or misread are shown.
"""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from glossator.characters.folding import fold
from glossator.citation import DOUBTFUL, find_again, find_citations
from glossator.citation.forms.year_alone import find_years_only
from glossator.citation.numbered import SHAPES, System, numbered_places
from glossator.citation.parentheses import groups
from glossator.model import Citation, CitedWork, Mention

_LABEL = re.compile(r"^(?:[^\W\d_]+\.?\s|§)")
"""The label of a locator: ours has it apart."""

Row = dict[str, Any]


def main() -> int:
    """Print the totals, by system."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--failures", type=int, default=0)
    parser.add_argument(
        "--listed", action="store_true", help="believe a doubtful one whose author and year some row of the file cites"
    )
    arguments = parser.parse_args()
    totals: dict[str, Counter[str]] = {}
    shown = 0
    rows = [json.loads(line) for line in arguments.file.read_text(encoding="utf-8").splitlines()]
    works = [item for row in rows for one in row["citations"] for item in one["items"]] if arguments.listed else []
    listed = frozenset((fold(name), str(item.get("year", ""))) for item in works for name in item.get("authors", ()))
    for row in rows:
        told = _compare(row, listed, totals.setdefault(row["system"], Counter()))
        if told and shown < arguments.failures:
            shown += 1
            print(f"{row['id']} {row['text'][:400]}\n    {'; '.join(told)}")
    for system, count in sorted(totals.items()):
        print(system, _told(count))
    return 0


def _found(row: Row, listed: frozenset[tuple[str, str]]) -> list[Mention[Citation]]:
    if row["system"] != "numeric":
        again = [one for one in find_again(row["text"], row["language"]) if one.value.confidence >= DOUBTFUL]
        once = [
            one
            for one in find_citations(row["text"])
            if not any(one.start < other.end and other.start < one.end for other in again)
            and (
                one.value.confidence >= DOUBTFUL
                or any((fold(name), work.year) in listed for work in one.value.works for name in work.authors)
            )
        ]
        known = [one for one in once if any(w.year for w in one.value.works)]
        only = [
            one
            for one in (find_years_only(row["text"], groups(row["text"])) if listed else ())
            if not any(one.start < other.end and other.start < one.end for other in (*known, *again))
            and any((fold(name), work.year) in listed for work in one.value.works for name in work.authors)
        ]
        return sorted((*once, *again, *only), key=lambda one: one.start)
    # A sentence alone shows no system: each shape that is there is believed, but for figures that lost their rise.
    shapes = {place.shape for place in numbered_places(row["text"])} & {name for name, _, _ in SHAPES[:3]}
    numbers = frozenset(range(1, 200))
    found = [one for shape in shapes for one in System(shape, numbers, 0.9, "").find(row["text"])]
    return sorted(found, key=lambda one: one.start)


def _compare(row: Row, listed: frozenset[tuple[str, str]], count: Counter[str]) -> list[str]:
    told: list[str] = []
    ours = _found(row, listed)
    left = list(ours)
    for wanted in row["citations"]:
        items = wanted["items"]
        count["wanted"] += 1
        count["items"] += len(items)
        hit = next((one for one in left if one.start < wanted["end"] and one.end > wanted["start"]), None)
        printed = row["text"][wanted["start"] : wanted["end"]]
        if hit is None:
            told.append(f"missed “{printed}”")
            continue
        left.remove(hit)
        works = hit.value.works
        if len(works) != len(items):
            told.append(f"“{printed}” has {len(items)} items, not {len(works)}")
            count["other number"] += 1
            continue
        count["found"] += 1
        for work, item in zip(works, items, strict=True):
            told += _judge(work, item, count)
    for one in left:
        count["false"] += 1
        told.append(f"false “{one.printed}”")
    return told


def _judge(work: CitedWork, item: Row, count: Counter[str]) -> list[str]:
    told = []
    pairs = {
        "number": (work.number, item.get("number")),
        "year": (work.year.casefold(), str(item.get("year", "")).casefold() if "year" in item else None),
        "locator": (_plain(work.locator), _plain(_LABEL.sub("", str(item.get("locator") or "")))),
        "authors": ([_plain(one) for one in work.authors], [_plain(one) for one in item.get("authors", ())] or None),
    }
    for name, (ours, wanted) in pairs.items():
        if wanted is None or (name == "number" and not wanted):
            continue
        count[f"{name} asked"] += 1
        if ours == wanted:
            count[name] += 1
        else:
            told.append(f"{name} {ours!r}, not {wanted!r}")
    return told


def _plain(words: str) -> str:
    for wrong, right in (("–", "-"), ("—", "-"), ("’", "'"), ("p. ", ""), ("pp. ", ""), ("s. ", ""), ("S. ", "")):
        words = words.replace(wrong, right)
    return " ".join(words.split()).rstrip(".")


def _told(count: Counter[str]) -> str:
    found, wanted, false = count["found"], count["wanted"], count["false"]
    said = [f"{wanted} wanted, {found} found, {count['other number']} with other items, {false} false"]
    if wanted:
        said.append(f"recall {found / wanted:.3f}")
    if found + false:
        said.append(f"precision {found / (found + false + count['other number']):.3f}")
    said += [
        f"{name} {count[name]} of {count[f'{name} asked']}"
        for name in ("authors", "year", "number", "locator")
        if count[f"{name} asked"]
    ]
    return ": " + "; ".join(said)


if __name__ == "__main__":
    raise SystemExit(main())
