"""Articles with notes, each mention against what a reader wrote down: `python scripts/bench/gold_notes.py FILE.jsonl`.

A line of the file is an article: `language`, `works`, `body` (Markdown), `answers` (`where`, `printed`, `key` or null,
`locator`, maybe `group`) and `nots`. Printed are totals; with `--failures N`, at most N answers that are not right.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from glossator.apparatus.annotate import annotate_text, indexes_of
from glossator.commands.annotate import as_record, read_one
from glossator.edition import read_edition
from glossator.model import MentionKind, layers

_DEFINITION = re.compile(r"^\[\^([^\]]+)\]:", re.MULTILINE)
_LABEL = re.compile(r"^[^\W\d_]{1,6}\.\s*(?=\d)")
_SPECIAL = re.compile(r"([&%$#_])")

Row = dict[str, Any]
Region = tuple[int, int]


def main() -> int:
    """Print the totals of all articles."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--failures", type=int, default=0, help="how many answers that are not right to show")
    parser.add_argument("--only", help="show failures of one verdict")
    arguments = parser.parse_args()
    total: Counter[str] = Counter()
    by_place: Counter[tuple[str, str]] = Counter()
    shown = 0
    for line in arguments.file.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        for verdict, place, row in judged(article):
            total[verdict] += 1
            by_place[place, verdict] += 1
            good = verdict in ("right", "refused")
            if not good and shown < arguments.failures and arguments.only in (None, verdict):
                shown += 1
                print(f"{verdict}: {article['id']} {json.dumps(row, ensure_ascii=False)}", file=sys.stderr)
    answers = sum(total[name] for name in ("right", "wrong work", "wrong locator", "open", "silent"))
    print(f"{answers} answers: " + ", ".join(f"{total[name]} {name}" for name in
          ("right", "wrong work", "wrong locator", "open", "silent")))  # fmt: skip
    for place in ("note", "body"):
        print(f"  in the {place}: " + ", ".join(f"{n} {v}" for (p, v), n in sorted(by_place.items()) if p == place))
    print(f"{total['refused'] + total['taken']} words that are no citation: {total['taken']} taken for one")
    print(f"{total['beside']} citations found beside the answers")
    return 0


def judged(article: Row) -> Iterator[tuple[str, str, Row]]:
    """Yield (verdict, place, row): what is shown of a failure."""
    with tempfile.TemporaryDirectory() as folder:
        source, records, findings = _annotated(article, Path(folder))
    regions = _regions(source)
    covered: set[int] = set()
    for answer in article["answers"]:
        start, end = _span(source, regions, answer)
        over = [number for number, one in enumerate(records) if one["start"] < end and one["end"] > start]
        covered |= set(over)
        place = "body" if answer["where"] == "body" else "note"
        got = [(records[n]["target"], records[n]["value"].get("locator", ""), records[n]["rule"]) for n in over]
        told = [code for code, at in findings if start <= at < end]
        yield _verdict(answer, got, told), place, {**answer, "got": got, "told": told}
    for refused in article["nots"]:
        start, end = _span(source, regions, refused)
        over = [number for number, one in enumerate(records) if one["start"] < end and one["end"] > start]
        covered |= set(over)
        got = [(records[n]["printed"], records[n]["target"], records[n]["rule"]) for n in over]
        yield ("taken" if over else "refused"), "not", {**refused, "got": got}
    for number, one in enumerate(records):
        if number not in covered:
            yield "beside", "beside", {"printed": one["printed"], "target": one["target"], "rule": one["rule"]}


def _verdict(answer: Row, got: list[tuple[str | None, str, str]], told: list[str]) -> str:
    if not got and not told:
        return "silent"
    if answer["key"] is None:
        return "wrong work" if any(target for target, _, _ in got) else "right"
    named = [locator for target, locator, _ in got if target == answer["key"]]
    if any(_plain(locator) == _plain(answer["locator"]) for locator in named):
        return "right"
    if named:
        return "wrong locator"
    return "wrong work" if any(target for target, _, _ in got) else "open"


def _plain(locator: str) -> str:
    bare = _LABEL.sub("", locator.strip())
    return re.sub(r"\s*[-–—]\s*", "–", bare).rstrip(".").casefold()


def _annotated(article: Row, root: Path) -> tuple[str, list[Row], list[tuple[str, int]]]:
    for name in ("index", "about", "contributing"):
        (root / "docs").mkdir(exist_ok=True)
        (root / f"docs/{name}.md").write_text(f"# {name}\n\nNothing.\n", encoding="utf-8")
    (root / "docs/texts").mkdir()
    (root / "references").mkdir()
    (root / "references/library.bib").write_text("\n".join(map(_entry, article["works"])), encoding="utf-8")
    path = root / "docs/texts/article.md"
    path.write_text(
        f"---\ntitle: Article\nlanguage: {article['language']}\n---\n\n{article['body']}\n", encoding="utf-8"
    )
    source = path.read_text(encoding="utf-8")
    edition, _ = read_edition(root)
    text, _ = read_one(path, root, edition)
    indexes, _ = indexes_of(edition, [text])
    annotations, found = annotate_text(text, indexes)
    passages = {passage.id: passage for passage in text.spoken}
    records = [
        as_record(annotation, holder, passages[annotation.passage], text)
        for annotation, holder in layers(annotations)
        if annotation.mention.kind is MentionKind.CITATION
    ]
    lines = [0, *(match.end() for match in re.finditer("\n", source))]
    findings = [
        (one.code, lines[one.place.line - 1] + one.place.column - 1) for one in found if one.code.startswith("c-")
    ]
    return source, records, findings


def _entry(work: Mapping[str, str]) -> str:
    fields = {"author": work["author"], "title": work["title"], "date": work["year"]}
    fields |= {"journaltitle": work.get("journal", ""), "pages": work.get("pages", "")}
    fields["publisher"] = work.get("publisher", "")
    kept = {name: _SPECIAL.sub(r"\\\1", value) for name, value in fields.items() if value}
    written = (f"  {name} = {{{value}}}," for name, value in kept.items())
    return f"@{work['kind']}{{{work['key']},\n" + "\n".join(written) + "\n}\n"


def _regions(source: str) -> dict[str, Region]:
    found = list(_DEFINITION.finditer(source))
    ends = [*(match.start() for match in found[1:]), len(source)]
    regions = {match[1]: (match.end(), end) for match, end in zip(found, ends, strict=True)}
    return {"body": (0, found[0].start() if found else len(source)), **regions}


def _span(source: str, regions: Mapping[str, Region], row: Row) -> Region:
    low, high = regions[str(row["where"])]
    if group := row.get("group"):
        low = source.index(group, low, high)
        high = low + len(group)
    start = source.index(row["printed"], low, high)
    return start, start + len(row["printed"])


if __name__ == "__main__":
    sys.exit(main())
