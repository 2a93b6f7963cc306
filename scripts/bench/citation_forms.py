"""How citations by key are printed on a built page, beside Pandoc's own page of the same words in the same style.

    PYTHONPATH=<checkout>/scripts python scripts/bench/citation_forms.py [STYLE.csl ...] [--failures N]

The inputs are the rows of `tests/citation/syntax_rows.py`, all in one text, so that in a style of notes positions
count, too. Without a style the processor's own is taken (Chicago author-date). Each row is compared as words, those of
a note where its mark stands; kinds of dash and space are one. A row whose key no work has is left out: the two print
what is unknown each in its way. What differs has a name in `citation_forms_differences.txt` beside this file, which
only shrinks: exit status 1 where something else differs, or a named row differs in no style that was asked.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "citation"))

from small_project import Project
from syntax_rows import ROWS

from glossator.bibliography import read_library
from glossator.bibliography.pandoc import pandoc

NAMED = Path(__file__).with_name("citation_forms_differences.txt")
_OFF = "smart example_lists tex_math_dollars superscript subscript raw_tex bracketed_spans inline_notes"
KIND = "markdown-" + "-".join(_OFF.split())
"""Pandoc's Markdown without what ours has not."""
FRONT = "---\ntitle: Cases\nlang: en-US\nlanguage: en\n---\n\n"
_PRINTED = "publisher = {Press}, location = {Oslo}, date = {%d}}"
ENTRIES = (
    f"@book{{%s, author = {{%s, John}}, title = {{Book of %s}}, {_PRINTED}",
    "@article{%s, author = {%s, Ann and Falk, Eve}, title = {Paper of %s}, journaltitle = {Journal}, volume = {3}, "
    "pages = {3--90}, date = {%d}}",
    "@incollection{%s, author = {%s, Ida}, title = {Chapter of %s}, booktitle = {Whole}, editor = {Poe, Max}, "
    f"pages = {{3--90}}, {_PRINTED}",
)
"""Works in turn for the keys of the rows: a key, a name, a word of the title, a year."""
SYLLABLES = ("Bran", "Cor", "Dal", "Fen", "Gar", "Hol", "Kes", "Lin", "Mor", "Nor", "Pel", "Ras", "Sel", "Tor", "Wen")
_SHUT = frozenset("g-n g-back headerlink g-small g-tools".split())
"""Classes of what is no word of the text."""
_VOID = frozenset("br img hr input wbr".split())
_BREAKS = frozenset("p li td th h1 h2 h3 blockquote pre br".split())


def document(rows: Sequence[str]) -> str:
    """Return the rows as one text, each behind a line that numbers it, with a note of its own."""
    parts = [f"ZZ{n}ZZ\n\n" + row.replace("[^1]", f"[^r{n}]") for n, row in enumerate(rows)]
    return FRONT + "\n\n".join([*parts, "ZZENDZZ"]) + "\n"


def pandocs(source: str, *arguments: str) -> Any:
    """Return Pandoc's tree of a text."""
    command = [pandoc(), "-f", KIND, "-t", "json", *arguments]
    return json.loads(subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout)


def keys_of(node: Any) -> Iterator[str]:
    """Yield the keys that Pandoc reads below a node."""
    if isinstance(node, dict):
        if "citationId" in node:
            yield node["citationId"]
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from keys_of(one)


def library_of(keys: Sequence[str]) -> str:
    """Return entries for the keys that BibTeX can hold, with names and years that tell them apart."""
    entries = []
    for n, key in enumerate(one for one in keys if not re.search(r"[{},%\"'=()~#\\\s]", one)):
        name = SYLLABLES[n % 15] + SYLLABLES[n // 15 + 3].lower()
        entries.append(ENTRIES[n % 3] % (key, name, name, 1951 + n))
    return "\n".join(entries) + "\n"


def printed_words(node: Any) -> str:
    """Return the words of blocks and inlines of Pandoc, notes in place."""
    if isinstance(node, list):
        return "".join(map(printed_words, node))
    if not isinstance(node, dict):
        return ""
    kind, inside = node["t"], node.get("c")
    if kind == "Str":
        return str(inside)
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind in ("Code", "CodeBlock"):
        return f"{inside[1]} "[: None if kind == "CodeBlock" else -1]
    if kind == "Note":
        return f"⟨{printed_words(inside).strip()}⟩"
    if kind == "Image":
        return f"⟦{printed_words(inside[1])}⟧"
    if kind == "Table":
        rows = [*inside[3][1], *(row for body in inside[4] for row in body[3])]
        return "".join(printed_words(cell[4]) for row in rows for cell in row[1])
    if kind == "Figure":
        return printed_words(inside[2])
    if kind in ("Link", "Span", "Cite", "Quoted", "Div", "OrderedList"):
        return printed_words(inside[1]) if kind != "OrderedList" else "".join(map(printed_words, inside[1]))
    if kind == "Header":
        return f"{printed_words(inside[2])} "
    return printed_words(inside) + (" " if kind in ("Para", "Plain") else "")


@dataclass
class Reader(HTMLParser):
    """The words of a page, notes where their marks stand."""

    notes: dict[str, str]
    """Words of each note by its id."""
    found: list[str] = field(default_factory=list)
    shut: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open what holds words, or what holds none of the text."""
        given = {name: value or "" for name, value in attrs}
        if tag in _BREAKS:
            self.handle_data(" ")
        if tag == "img":
            self.handle_data(f"⟦{given.get('alt', '')}⟧")
        if tag in _VOID:
            return
        classes = set(given.get("class", "").split())
        if self.shut or tag in ("template", "nav", "script") or classes & _SHUT:
            self.shut.append(tag)
        elif given.get("role") == "doc-noteref":
            self.handle_data(f"⟨{self.notes.get(given['href'].partition('#')[2], '?')}⟩")
            self.shut.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close it again."""
        if self.shut and tag not in _VOID:
            self.shut.pop()
        elif tag in _BREAKS:
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        """Keep words."""
        if not self.shut:
            self.found.append(data)


def words_of(page: str, notes: dict[str, str]) -> str:
    """Return the words of a piece of a page."""
    reader = Reader(notes)
    reader.feed(page)
    return "".join(reader.found)


def ours(rows: Sequence[str], entries: str, style: Path | None, folder: Path) -> list[str]:
    """Build a small project with the rows as a text and return the words of each."""
    project = Project(folder)
    project.write("references/library.bib", (folder / "references/library.bib").read_text(encoding="utf-8") + entries)
    project.write("docs/texts/cases.md", document(rows))
    if style is not None:
        project.write("references/styles/one.csl", style.read_bytes())
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        project.run("build")
    page = project.page("texts/cases/")
    listed = re.findall(r'<li id="([\w-]+)" value="\d+">(.*?)</li>(?=\s*<li id=|\s*</ol>)', page, re.DOTALL)
    notes = {name: words_of(body, {}).strip() for name, body in listed}
    return _by_row(words_of(page[page.index("<article") : page.index("</article>")], notes))


def theirs(rows: Sequence[str], entries: str, style: Path | None, folder: Path) -> list[str]:
    """Return what Pandoc prints of each row, from the works as we read them."""
    works, _ = read_library(entries, "cases.bib")
    path = folder / "cases.json"
    path.write_text(json.dumps([{**one.csl, "id": key} for key, one in works.items()], default=dict), encoding="utf-8")
    chosen = [f"--csl={style}"] if style is not None else []
    quiet = ["-M", "suppress-bibliography=true", f"--bibliography={path}"]
    return _by_row(printed_words(pandocs(document(rows), "--citeproc", *quiet, *chosen)["blocks"]))


def _by_row(words: str) -> list[str]:
    found = re.split(r"ZZ\d+ZZ", words.partition("ZZENDZZ")[0])[1:]
    return [re.sub(r"\s+", " ", re.sub(r"[-‐‑–]+", "–", one)).strip() for one in found]


def named() -> dict[str, str]:
    """Return the rows that may differ, as Python writes them, with the reason."""
    lines = NAMED.read_text(encoding="utf-8").splitlines()
    return {row: why for row, _, why in (one.partition(" || ") for one in lines if one[:1] not in ("#", ""))}


def main() -> int:
    """Print for each style how many rows are the same, and what differs without a name."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("styles", type=Path, nargs="*", metavar="STYLE.csl")
    parser.add_argument("--failures", type=int, default=10, metavar="N")
    taken = parser.parse_args()
    rows = [row for row, _ in ROWS]
    per_row = [set(keys_of(pandocs(row))) for row in rows]
    entries = library_of(sorted(set().union(*per_row)))
    known = read_library(entries, "cases.bib")[0].keys()
    asked = [n for n, keys in enumerate(per_row) if keys <= known]
    reasons, needed, unnamed = named(), set[str](), 0
    for style in taken.styles or [None]:
        with tempfile.TemporaryDirectory() as folder:
            ours_of, theirs_of = (how(rows, entries, style, Path(folder)) for how in (ours, theirs))
        assert len(ours_of) == len(theirs_of) == len(rows)
        differing = [n for n in asked if ours_of[n] != theirs_of[n]]
        wrong = [n for n in differing if repr(rows[n]) not in reasons]
        needed |= {repr(rows[n]) for n in differing}
        unnamed += len(wrong)
        title = style.stem if style else "Chicago author–date"
        print(f"{title}: {len(asked) - len(differing)} of {len(asked)} the same, {len(wrong)} without a name")
        for n in wrong[: taken.failures]:
            print(f"  {rows[n]!r}\n    ours   {ours_of[n]}\n    Pandoc {theirs_of[n]}")
    needless = reasons.keys() - needed
    print("".join(f"named, and the same: {row}\n" for row in sorted(needless)), end="")
    return int(bool(unnamed or needless))


if __name__ == "__main__":
    sys.exit(main())
