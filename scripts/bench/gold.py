"""How much of the hand-made gold of the two originals the graph finds, and every miss with its cause.

PYTHONPATH=<checkout>/scripts python scripts/bench/gold.py --project <checkout> [--misses FILE] [--terms]

The gold (`../shared/gold`) has offsets into the raw witness; the graph has offsets into the Markdown made from it. The
two are laid over each other block by block (paragraph, heading, caption, note) and letter by letter within a block.
Figures go to standard output. The misses hold words of the texts, so they are written only to the file named.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from gold_alignment import Alignment, align
from gold_causes import CAUSES, Link, Spot, cause_of
from gold_forms import Forms, read_forms
from gold_terms import term_uses


@dataclass(frozen=True)
class Original:
    """One of the two texts."""

    letter: str
    file: str
    text: str
    """Id of the text in the graph."""


ORIGINALS = (
    Original("A", "bardakci-2021.txt", "bardakci-2021"),
    Original("B", "nato-russia-2020.txt", "nato-russia-2020"),
)


@dataclass(frozen=True)
class Row:
    """A gold mention and what became of it."""

    letter: str
    spot: Spot
    cause: str
    links: tuple[Link, ...]

    def as_line(self) -> str:
        """Return the row for the list of misses."""
        over = "; ".join(f"{one.kind} {one.target or one.reason} “{one.printed}”" for one in self.links)
        spot = self.spot
        context = f"{spot.before}[{spot.printed}]{spot.after}".replace("\n", " ")
        wanted = "|".join(sorted(spot.wanted))
        cells = (self.cause, self.letter, spot.block, spot.entity, wanted, spot.printed, spot.form_kind, over, context)
        return "\t".join(cells)


def run(project: Path, *words: str) -> str:
    """Return what the glossator of PYTHONPATH prints; its findings are let through to nobody."""
    command = (sys.executable, "-m", "glossator", "--project", str(project), *words)
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ, check=False)
    if not done.stdout:
        raise SystemExit(f"{' '.join(command)} printed nothing:\n{done.stderr[-2000:]}")
    return done.stdout


def flat(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return mentions and those held inside them, whether `inside` holds records or they stand in the list already."""
    found = []
    for one in records:
        held = [inner for inner in one.get("inside") or () if isinstance(inner, dict)]
        found.extend([one, *flat(held)])
    return found


def links_of(project: Path, shared: Path, original: Original, graph: dict[str, Any]) -> list[Link]:
    """Return every mention of an original, in offsets of its Markdown file."""
    file = next(p["file"] for p in graph["passages"].values() if p["text"] == original.text)
    printed = run(project, "annotate", str(project / file), "--sources", str(shared / "texts"))
    return [
        Link(r["kind"], r["start"], r["end"], r["target"] or "", r["reason"] or "", r["printed"])
        for r in flat([json.loads(line) for line in printed.splitlines()])
    ]


def reading_of(project: Path, shared: Path, original: Original, links: list[Link]) -> tuple[str, int]:
    """Return the Markdown of an original and how far the graph's offsets lie before those of this Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.md"
        raw = shared / "texts" / original.file
        command = (sys.executable, "-m", "glossator", "--project", str(project), "ingest", str(raw), "-o", str(out))
        subprocess.run(command, capture_output=True, env=os.environ, check=False, cwd=project)
        with out.open(encoding="utf-8", newline="") as file:
            markdown = file.read()
    names = [one for one in links if one.kind == "name"]
    for shift in sorted(range(-400, 401), key=abs):
        if all(markdown[n.start + shift : n.end + shift] == n.printed for n in names):
            return markdown, shift
    raise SystemExit(f"the mentions of {original.text} do not stand in the Markdown that ingest writes")


def spots_of(shared: Path, original: Original, alignment: Alignment, markdown: str, forms: Forms) -> list[Spot]:
    """Return the gold mentions with their place in the Markdown."""
    found = []
    for entity in gold(shared, f"{original.letter}.entities.json")["records"]:
        wanted = forms.of_entity(entity)
        for mention in entity["mentions"]:
            place = alignment.place(mention["start"], mention["end"])
            kind = mention["form_kind"]
            if place is None:
                found.append(Spot("furniture", entity["id"], wanted, -1, -1, mention["raw"], kind, "", ""))
                continue
            block, start, end = place
            before, after = markdown[max(start - 30, 0) : start], markdown[end : end + 30]
            found.append(Spot(block, entity["id"], wanted, start, end, markdown[start:end], kind, before, after))
    return found


def gold(shared: Path, name: str) -> dict[str, Any]:
    """Return a file of the gold."""
    read: dict[str, Any] = json.loads((shared / "gold" / name).read_text(encoding="utf-8"))
    return read


def report(rows: list[Row]) -> None:
    """Print the table of causes, a column a text."""
    letters = sorted({row.letter for row in rows})
    counts = Counter((row.letter, row.cause) for row in rows)
    print(f"{'gold mentions of names':44}" + "".join(f"{letter:>8}" for letter in letters))
    for cause in CAUSES:
        if any(counts[letter, cause] for letter in letters):
            print(f"  {cause:42}" + "".join(f"{counts[letter, cause]:8}" for letter in letters))
    totals = [sum(row.letter == letter for row in rows) for letter in letters]
    print(f"  {'all':42}" + "".join(f"{total:8}" for total in totals))
    # The rule of the edition: an adjective is a mention only where it is a listed form; things that names.yml lacks
    # and furniture that no reader sees are no miss of the finder either, but they are shown above.
    countable = [sum(row.letter == x and row.cause != "adjective, not listed" for row in rows) for x in letters]
    shares = [counts[x, "right"] / n for x, n in zip(letters, countable, strict=True)]
    print(f"  {'right, of all but unlisted adjectives':42}" + "".join(f"{share:8.1%}" for share in shares))


def named(links: list[Link]) -> list[Link]:
    """Return the links to names, terms and events."""
    return [one for one in links if one.target and one.kind in ("name", "term", "event")]


def extra(links: list[Link], spots: list[Spot]) -> list[str]:
    """Return a line for each name link that no gold mention of the same thing touches: what more mentions may cost."""
    lines = []
    for one in links:
        if one.kind != "name" or not one.target:
            continue
        if any(s.start < one.end and one.start < s.end and one.target in s.wanted for s in spots):
            continue
        holders = [o for o in links if o is not one and o.start <= one.start and one.end <= o.end]
        where = "inside " + ", ".join(f"{o.kind} “{o.printed}”" for o in holders) if holders else "outermost"
        lines.append("\t".join((f"extra: {'inside' if holders else 'outermost'}", one.target, one.printed, where)))
    return lines


def unused(graph: dict[str, Any], names: list[str]) -> list[str]:
    """Return the names of names.yml that no passage mentions."""
    used = {edge["target"] for edge in graph["edges"]}
    return [name for name in names if name not in used]


def main() -> None:
    """Print the figures; write the misses where asked."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--project", type=Path, default=Path.cwd(), help="a checkout of the edition")
    ask.add_argument("--shared", type=Path, help="folder with texts/ and gold/ (default: ../shared of the checkout)")
    ask.add_argument("--misses", type=Path, help="write every miss here; never inside a repository")
    options = ask.parse_args()
    project = options.project.resolve()
    shared = options.shared or next((p / "shared" for p in project.parents if (p / "shared/gold").is_dir()), None)
    if shared is None:
        raise SystemExit("no gold: name the folder with --shared")
    graph = json.loads(run(project, "graph", "--sources", str(shared / "texts")))
    forms = read_forms(project)
    rows: list[Row] = []
    lines: list[str] = []
    exact = Counter[str]()
    for original in ORIGINALS:
        links = links_of(project, shared, original, graph)
        markdown, shift = reading_of(project, shared, original, links)
        links = [one.moved(shift) for one in links]
        alignment = align(gold(shared, f"{original.letter}.structure.json"), shared, original, markdown)
        spots = spots_of(shared, original, alignment, markdown, forms)
        for spot in spots:
            cause, over = cause_of(spot, links, forms)
            rows.append(Row(original.letter, spot, cause, over))
        same = {(s.start, s.end): s for s in spots}
        for one in links:
            if one.kind == "name" and one.target and (one.start, one.end) in same:
                spot = same[one.start, one.end]
                exact["agree" if one.target in spot.wanted else "differ"] += 1
        beyond = extra(links, spots)
        exact["extra"] += sum("outermost" in line for line in beyond)
        exact["extra inside"] += sum("inside" in line.split("\t")[0] for line in beyond)
        lines.extend(beyond)
        places = {p for p, passage in graph["passages"].items() if passage["text"] == original.text}
        edges = {(e["start"], e["end"], e["target"]) for e in graph["edges"] if e["passage"] in places}
        exact["not in graph.json"] += len({(k.start - shift, k.end - shift, k.target) for k in named(links)} - edges)
        found, missed = term_uses(original.letter, markdown, links)
        exact["term"] += found
        exact["term missed"] += len(missed)
        lines.extend(missed)
    report(rows)
    lost = unused(graph, forms.names)
    print(f"name links on a gold span: {exact['agree']} agree, {exact['differ']} differ")
    print(f"name links that gold lacks: {exact['extra']} outermost, {exact['extra inside']} inside something longer")
    print(f"mentions of names, terms and events that are no edge of graph.json: {exact['not in graph.json']}")
    print(f"uses of terms that have an entry: {exact['term']} of {exact['term'] + exact['term missed']}")
    print(f"names of names.yml without any use: {len(lost)} of {len(forms.names)}")
    if options.misses:
        wrong = [row.as_line() for row in rows if row.cause != "right"]
        options.misses.write_text("\n".join([*sorted(wrong), *lines, *(f"unused\t{n}" for n in lost), ""]), "utf-8")


if __name__ == "__main__":
    main()
