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
from gold_pages import gathered
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


@dataclass(frozen=True)
class Figures:
    """What one run measured."""

    rows: list[Row]
    misses: list[str]
    """Lines for terms and for links beyond the gold."""
    counts: Counter[str]
    lost: list[str]
    """Names without any use."""
    names: int
    pages: dict[str, tuple[int, int]]

    def right(self, letter: str) -> int:
        """Return how many gold mentions of a text have a link to the right thing."""
        return sum(row.letter == letter and row.cause == "right" for row in self.rows)

    def swallowed(self) -> int:
        """Return how many gold mentions are lost inside something longer that is no citation."""
        return sum(row.cause.startswith("inside a longer") for row in self.rows)


def measure(project: Path, shared: Path) -> Figures:
    """Return the figures of a checkout, by the glossator of PYTHONPATH."""
    graph = json.loads(run(project, "graph", "--sources", str(shared / "texts")))
    forms = read_forms(project)
    rows: list[Row] = []
    lines: list[str] = []
    counts = Counter[str]()
    for original in ORIGINALS:
        links = links_of(project, shared, original, graph)
        markdown, shift = reading_of(project, shared, original, links)
        places = {p for p, passage in graph["passages"].items() if passage["text"] == original.text}
        edges = {(e["start"], e["end"], e["target"]) for e in graph["edges"] if e["passage"] in places}
        counts["no edge"] += len({(one.start, one.end, one.target) for one in named(links)} - edges)
        links = [one.moved(shift) for one in links]
        alignment = align(gold(shared, f"{original.letter}.structure.json"), shared, original, markdown)
        spots = spots_of(shared, original, alignment, markdown, forms)
        rows.extend(Row(original.letter, spot, *cause_of(spot, links, forms)) for spot in spots)
        counts += agreement(links, spots)
        beyond = extra(links, spots)
        counts["extra"] += sum(line.startswith("extra: outermost") for line in beyond)
        counts["extra inside"] += sum(line.startswith("extra: inside") for line in beyond)
        found, missed = term_uses(original.letter, markdown, links)
        counts["term"] += found
        counts["term missed"] += len(missed)
        lines.extend((*beyond, *missed))
    with tempfile.TemporaryDirectory() as folder:
        run(project, "weave", f"{folder}/woven", "--sources", str(shared / "texts"))
        pages = gathered(project, Path(folder) / "woven")
    return Figures(rows, lines, counts, unused(graph, forms.names), len(forms.names), pages)


def agreement(links: list[Link], spots: list[Spot]) -> Counter[str]:
    """Return how many name links on the very span of a gold mention agree with it, and how many differ."""
    counts = Counter[str]()
    same: dict[tuple[int, int], frozenset[str]] = {}
    for spot in spots:
        # Two entities may share a span (a place and its state): either is right.
        same[spot.start, spot.end] = same.get((spot.start, spot.end), frozenset()) | spot.wanted
    for one in links:
        wanted = same.get((one.start, one.end))
        if one.kind == "name" and one.target and wanted is not None:
            counts["agree" if one.target in wanted else "differ"] += 1
    return counts


def main() -> None:
    """Print the figures; write the misses where asked."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--project", type=Path, default=Path.cwd(), help="a checkout of the edition")
    ask.add_argument("--shared", type=Path, help="folder with texts/ and gold/ (default: shared/ beside or above)")
    ask.add_argument("--misses", type=Path, help="write every miss here; never inside a repository")
    options = ask.parse_args()
    project = options.project.resolve()
    shared = options.shared or next((p / "shared" for p in project.parents if (p / "shared/gold").is_dir()), None)
    if shared is None:
        raise SystemExit("no gold: name the folder with --shared")
    figures = measure(project, shared)
    counts = figures.counts
    report(figures.rows)
    print(f"swallowed by something longer that is no citation: {figures.swallowed()}")
    print(f"name links on a gold span: {counts['agree']} agree, {counts['differ']} differ")
    print(f"name links that gold lacks: {counts['extra']} outermost, {counts['extra inside']} inside something longer")
    print(f"mentions of names, terms and events that are no edge of graph.json: {counts['no edge']}")
    print(f"uses of terms that have an entry: {counts['term']} of {counts['term'] + counts['term missed']}")
    print(f"names of names.yml without any use: {len(figures.lost)} of {figures.names}")
    print("events on the page that they name: " + "; ".join(f"{k} {n} of {of}" for k, (n, of) in figures.pages.items()))
    if options.misses:
        wrong = sorted(row.as_line() for row in figures.rows if row.cause != "right")
        wanting = [f"unused\t{name}" for name in figures.lost]
        options.misses.write_text("\n".join((*wrong, *figures.misses, *wanting, "")), "utf-8")


if __name__ == "__main__":
    main()
