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

from glossator.publish.receipt import citations_of
from glossator.publish.references import references_of
from glossator.reference_lists import LABEL, Entry, is_entry, read_entry, read_list
from glossator.witness import ingest, read_witness

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


def lists(path: Path, arguments: argparse.Namespace) -> tuple[int, int, int]:
    """Print how well the entries of a list are told apart; return starts that agree, that were found, and all."""
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    witness, _ = read_witness(text.encode(), path.name)
    assert witness is not None
    ingested, _ = ingest(witness)
    units = [unit for unit in ingested.units if is_entry(unit)]
    found, wanted = {unit.spans[0].start for unit in units}, set(gold["starts"])
    ends = {unit.spans[-1].end for unit in units} & {*gold["ends"], *gold.get("tail_ends", ())}
    print(f"{path.name:12} starts {len(found & wanted)} of {len(wanted)}, {len(found - wanted)} more; ends {len(ends)}")
    if arguments.wrong:
        for at in sorted(wanted - found):
            print(f"   not found: {text[at : at + 90]!r}")
        for at in sorted(found - wanted):
            print(f"   no start:  {text[max(at - 30, 0) : at]!r} | {text[at : at + 60]!r}")
    return len(found & wanted), len(found), len(wanted)


def documents(path: Path, totals: Counter[str], arguments: argparse.Namespace) -> None:
    """Count, in a whole text with its answers, entries found and read, and citations that lead to the work meant."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    witness, _ = read_witness(text.encode(), path.name)
    assert witness is not None
    ingested, _ = ingest(witness)
    references = references_of(witness, ingested)
    units = {unit.spans[0].start: at for at, unit in enumerate(references.units)}
    keys: dict[str, str] = {}
    count = Counter[str]()
    for row in gold["references"]:
        at = next((units[start] for start in range(row["start"], max(row["start"] - 12, -1), -1) if start in units), -1)
        if at >= 0 and LABEL.fullmatch(text[references.units[at].spans[0].start : row["start"]] or "1. ") is None:
            at = -1
        count["entries"] += 1
        if at < 0:
            if arguments.wrong:
                print(f"{path.name}: no entry: {row['text'][:100]}")
            continue
        count["found"] += 1
        entry = references.listed.entries[at]
        keys[row["work"]] = references.listed.keys[at]
        ok = judged(entry, row["fields"])
        count["read"] += all(ok.values())
        if arguments.wrong and not all(ok.values()):
            print(
                f"{path.name}: {entry.words}\n   {ok} read {[one.family for one in entry.people.named]} | {entry.year} | {entry.get('title')} {entry.shape}"
            )
    count["more"] = len(references.units) - count["found"]
    cited = citations_of(witness, ingested, references)
    at_end = {
        (one.spans[-1].end, item.get("year"), item.get("number")): item for one in cited for item in one.value["items"]
    }
    for one in gold["citations"]:
        for item in one["items"]:
            if item.get("work") not in keys:
                continue
            count["cited"] += 1
            year = str(item.get("year", "")) + item.get("suffix", "")
            mine = at_end.get((one["parts"][-1][1], year or None, None)) or at_end.get(
                (one["parts"][-1][1], None, item.get("number"))
            )
            if mine is None:
                continue
            count["seen"] += 1
            count["resolved"] += bool(mine["key"])
            count["right"] += mine["key"] == keys[item["work"]]
            if arguments.wrong and mine["key"] != keys[item["work"]]:
                print(f"{path.name}: {one['printed']} is {keys[item['work']]}, not {mine['key']} ({mine.get('why')})")
    print(
        f"{path.name:28}"
        + " ".join(
            f"{name} {count[name]}"
            for name in ("entries", "found", "more", "read", "cited", "seen", "resolved", "right")
        )
    )
    totals.update(count)


def main() -> None:
    """Measure what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--style", default="")
    parser.add_argument("--field", default="")
    arguments = parser.parse_args()
    right = found = wanted = 0
    totals = Counter[str]()
    for path in arguments.files:
        if path.suffix == ".jsonl":
            entries(path, arguments)
        elif path.suffix == ".txt":
            one = lists(path, arguments)
            right, found, wanted = right + one[0], found + one[1], wanted + one[2]
        elif path.suffix == ".json":
            documents(path, totals, arguments)
    if totals:
        print(dict(totals))
    if wanted:
        precision, recall = right / max(found, 1), right / wanted
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"starts of entries: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} of {wanted}")


if __name__ == "__main__":
    main()
