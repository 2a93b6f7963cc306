"""How much of the CSL test suite Pandoc prints as it should, and how much we do by asking Pandoc.

    PYTHONPATH=<checkout>/scripts python scripts/bench/csl_suite.py DIR [--only WORD] [--failures N] [--list FILE]

DIR is the folder `test` of citeproc's source (Debian's source package `haskell-citeproc` has it), with `csl`,
`overrides` and `extra`; the suite is not ours to keep. A case has a style, items in CSL-JSON, citations, and what is to
be printed. Each is asked twice: of Pandoc alone (the ceiling), and through our own reading of styles, our requests and
our reading of the answer. Compared are words and marks (`csl_markup`); in a style that cites in notes, the full stop at
the end of a note and the capital at its beginning, which Pandoc gives to notes, are not. Cases whose locators or words
only a document can hold are asked as documents hold them.

Printed are both totals, and the names of the cases that Pandoc passes and we do not: `--failures N` shows so many of
them. Exit status 1 where `csl_suite_expected.txt` beside this file does not name one of these, or names one too many.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from csl_markup import Stretch, inlines_of, of_html, of_inlines, shown, stopless

from glossator.bibliography import format_library
from glossator.bibliography.cited_item import Asked, CitedItem, Mode
from glossator.bibliography.csl_locators import LABELS
from glossator.bibliography.pandoc import PandocError, Request, run_pandoc
from glossator.bibliography.styles import Note, StyleError, parse_style, placed
from glossator.bibliography.styles.rewrite import label_word
from glossator.bibliography.styles.style import Style, tree_of
from glossator.model import Place, Work

EXPECTED = Path(__file__).parent / "csl_suite_expected.txt"
_NOTHING = "[CSL STYLE ERROR: reference with no printed form.]"


@dataclass(frozen=True)
class Case:
    """One case of the suite."""

    name: str
    listed: bool
    """Whether the references are asked for, and not the citations."""
    wanted: list[list[Stretch]]
    style: str
    items: tuple[dict[str, Any], ...]
    citations: tuple[tuple[dict[str, Any], ...], ...]
    notes: tuple[int, ...]
    """Number of the note of each citation; 0 for none."""


def read_case(path: Path) -> Case:
    """Return a case; raises ValueError and KeyError for one that is none."""
    parts = _sections(path.read_text(encoding="utf-8-sig"))
    numbered = [{"id": f"#{number}", **one} for number, one in enumerate(json.loads(parts["INPUT"]))]
    items = list({str(one["id"]): {**one, "id": str(one["id"])} for one in numbered}.values())
    listed = parts["MODE"].strip() == "bibliography"
    alone: list[Any] = [[{"id": one["id"]}] for one in items]
    citations, notes = (alone if listed else [[one[0] for one in alone]]), [0] * len(items)
    if "CITATION-ITEMS" in parts:
        citations = json.loads(parts["CITATION-ITEMS"])
        notes = [0] * len(citations)
    if "CITATIONS" in parts:
        citations, notes = _last(json.loads(parts["CITATIONS"]))
    return Case(
        path.stem,
        listed,
        _entries(parts["RESULT"]) if listed else [_line(one) for one in _lines(parts["RESULT"], "CITATIONS" in parts)],
        parts["CSL"],
        tuple(items),
        tuple(tuple({**item, "id": str(item["id"])} for item in one) for one in citations if one),
        tuple(notes),
    )


def _sections(source: str) -> dict[str, str]:
    parts: dict[str, list[str]] = {}
    name = ""
    for line in source.splitlines():
        if line.startswith(">>=") and not name:
            name = line.strip(">= ")
            parts[name] = []
        elif line.startswith("<<=") and name:
            name = ""
        elif name:
            parts[name].append(line)
    return {name: "\n".join(lines) for name, lines in parts.items()}


def _last(steps: Sequence[Any]) -> tuple[list[Any], list[int]]:
    """The citations of a document as they stand after the last step of editing it, and their notes."""
    by_id: dict[str, Any] = {}
    order: list[str] = []
    for number, step in enumerate(steps):
        citation, *around = step if isinstance(step, list) else [step]
        name = citation.get("citationID") or f"#{number}"
        by_id[name] = citation
        before, behind = (*around, [], [])[:2] if around else ([[one] for one in order if one != name], [])
        order = [*(one[0] for one in before), name, *(one[0] for one in behind)]
    kept = [by_id[name] for name in dict.fromkeys(order) if name in by_id]
    return [one["citationItems"] for one in kept], [
        int(one.get("properties", {}).get("noteIndex") or 0) for one in kept
    ]


def _lines(result: str, marked: bool) -> list[str]:
    lines = [line for line in result.splitlines() if line.strip()]
    return [line.lstrip(">.[]0123456789*").removeprefix(" ") if marked else line for line in lines]


def _entries(result: str) -> list[list[Stretch]]:
    pieces = result.split('<div class="csl-entry">')[1:]
    return [_line(one.rsplit("</div>", 2 if one is pieces[-1] else 1)[0]) for one in pieces]


def _line(html: str) -> list[Stretch]:
    return [] if _NOTHING in html else of_html(html)


def bare(case: Case) -> list[list[Stretch]]:
    """Return what Pandoc prints; raises PandocError."""
    blocks = [
        {"t": "Para", "c": [{"t": "Cite", "c": [[_bare_item(item, note) for item in one], []]}]}
        for one, note in zip(case.citations, _notes(case), strict=True)
    ]
    meta: dict[str, Any] = {}
    if case.listed:
        every = {"citationId": "*", "citationPrefix": [], "citationSuffix": [], "citationMode": _MODE["normal"]}
        cite = {"t": "Cite", "c": [[{**every, "citationNoteNum": 0, "citationHash": 0}], []]}
        meta["nocite"] = {"t": "MetaInlines", "c": [cite]}
    document = json.dumps({"pandoc-api-version": [1, 23, 1], "meta": meta, "blocks": blocks})
    answer = json.loads(run_pandoc(Request(document, json.dumps(case.items), _labelled(case.style))))["blocks"]
    if case.listed:
        listed = [entry for block in answer if block["t"] == "Div" for entry in block["c"][1]]
        return [of_inlines(entry["c"][1]) for entry in listed]
    return [of_inlines(_noted(block["c"])) for block in answer if block["t"] == "Para"]


_MODE = {
    "normal": {"t": "NormalCitation"},
    "suppress": {"t": "SuppressAuthor"},
    "narrative": {"t": "AuthorInText"},
}


def _bare_item(item: dict[str, Any], note: int) -> dict[str, Any]:
    label = LABELS.get(str(item.get("label", "page")).replace(" ", "-"))
    where = str(item.get("locator", "") or "")
    word = label_word(label) if label else str(item.get("label", ""))
    locator = f", {{{word} {where}}}" if where.strip() else ""
    suffix = str(item.get("suffix", "") or "")
    return {
        "citationId": item["id"],
        "citationPrefix": inlines_of(str(item.get("prefix", "") or "").rstrip()),
        "citationSuffix": inlines_of(locator + suffix),
        "citationMode": _MODE[_mode(item)],
        "citationNoteNum": note,
        "citationHash": 0,
    }


def _mode(item: dict[str, Any]) -> str:
    return "suppress" if item.get("suppress-author") else "normal"


def _labelled(style: str) -> str:
    """The style with words for labels that every language knows, as we ask for them; nothing else changes."""
    words = "".join(
        f'<term name="{label}" form="verb-short"><single>{label_word(label)}</single>'
        f"<multiple>{label_word(label)}</multiple></term>"
        for label in sorted(set(LABELS.values()))
    )
    at = style.find("</info>")
    return f"{style[: at + 7]}<locale><terms>{words}</terms></locale>{style[at + 7 :]}" if at >= 0 else style


def _noted(inlines: list[Any]) -> list[Any]:
    """What stands in the sentence and in the note of one citation."""
    (cite,) = [one for one in inlines if one["t"] == "Cite"][:1] or [{"c": [[], inlines]}]
    return list(cite["c"][1])


def _notes(case: Case) -> list[int]:
    return [case.notes[n] if n < len(case.notes) and case.notes[n] else n + 1 for n in range(len(case.citations))]


def ours(case: Case) -> list[list[Stretch]]:
    """Return what we print; raises StyleError where we refuse the style, ValueError where the processor does."""
    style = parse_style(case.style)
    works = {one["id"]: Work(one["id"], "misc", {}, Place("suite"), _own(one)) for one in case.items}
    language = tree_of(case.style).get("default-locale", "") or "en-US"
    asked = _asked(case, style)
    cited = list(dict.fromkeys(item.key for one in asked for item in one.items))
    formatted, findings = format_library(
        works, asked=asked, cited=None if case.listed else cited, style=style, language=language
    )
    if refused := [one.message for one in findings if one.code != "b-151"]:  # its citations stand
        raise ValueError(refused[0])
    if case.listed:
        return [of_html(formatted.reference(key)) for key in formatted.order]
    printed = []
    for one in asked:
        wording = formatted.word(one)
        printed.append(of_html("".join(piece.html for piece in (wording.note if style.notes else wording.pieces))))
    return printed


def _own(item: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "id"}


def _asked(case: Case, style: Style) -> list[Asked]:
    items = [tuple(_cited(item) for item in one) for one in case.citations]
    if not style.positions:
        return [Asked(one) for one in items]
    numbers = _notes(case) if style.notes else [0] * len(items)
    notes = [Note(tuple(item.cite for item in one), number) for one, number in zip(items, numbers, strict=True)]
    return [Asked(one, "", place) for one, place in zip(items, placed(notes, style.near), strict=True)]


def _cited(item: dict[str, Any]) -> CitedItem:
    return CitedItem(
        item["id"],
        str(item.get("locator", "") or "").strip(),
        str(item.get("label", "page")).replace(" ", "-"),
        Mode.SUPPRESS if item.get("suppress-author") else Mode.NORMAL,
        str(item.get("prefix", "") or ""),
        str(item.get("suffix", "") or ""),
    )


def passes(case: Case, printed: list[list[Stretch]]) -> bool:
    """Return whether a case is printed as it should be."""
    printed = [one for one in printed if one] if case.listed else printed
    wanted = [one for one in case.wanted if one] if case.listed else case.wanted
    notes = not case.listed and 'class="note"' in case.style
    return [stopless(one, notes) for one in printed] == [stopless(one, notes) for one in wanted]


def _said(case: Case, how: Any) -> tuple[bool, str]:
    try:
        printed = how(case)
    except (PandocError, StyleError, ValueError, KeyError, IndexError) as error:
        return False, f"{type(error).__name__}: {error}"
    return passes(case, printed), " ⏎ ".join(map(shown, printed))


def cases_in(folder: Path, only: str) -> list[Case]:
    """Return the cases as citeproc's own runner takes them: those of `overrides` instead of the suite's."""
    paths = {path.name: path for name in ("csl", "overrides", "extra") for path in (folder / name).glob("*.txt")}
    chosen = [path for name, path in sorted(paths.items()) if only.lower() in name.lower()]
    cases = []
    for path in chosen:
        if not path.with_name(path.name + ".skip").exists():
            try:
                cases.append(read_case(path))
            except (ValueError, KeyError, TypeError) as error:
                print(f"{path.name}: not read ({type(error).__name__}: {error})", file=sys.stderr)
    return cases


def main() -> int:
    """Print the totals, and what we fail."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--failures", type=int, default=0, metavar="N")
    parser.add_argument("--list", type=Path, metavar="FILE", help="write the names of all failures there")
    taken = parser.parse_args()
    cases = cases_in(taken.folder, taken.only)
    with ThreadPoolExecutor(2) as pool:
        rows = list(pool.map(lambda case: (case, _said(case, bare), _said(case, ours)), cases))
    print(f"{len(cases)} cases; Pandoc alone {sum(one[1][0] for one in rows)}; ours {sum(one[2][0] for one in rows)}")
    worse = [one for one in rows if one[1][0] and not one[2][0]]
    better = [one for one in rows if one[2][0] and not one[1][0]]
    print(f"{len(worse)} that Pandoc passes and we do not; {len(better)} that we pass and Pandoc does not")
    for case, _, (_, said) in worse[: taken.failures]:
        print(f"\n{case.name}\n  wanted  {' ⏎ '.join(map(shown, case.wanted))}\n  printed {said}")
    if taken.list:
        names = [f"{one[0].name}\t{one[1][0]}\t{one[2][0]}\n" for one in rows if not (one[1][0] and one[2][0])]
        taken.list.write_text("".join(names), encoding="utf-8")
    expected = {line.split()[0] for line in EXPECTED.read_text(encoding="utf-8").splitlines() if line[:1] not in "# "}
    unnamed = sorted({one[0].name for one in worse} - expected)
    needless = sorted(expected & {one[0].name for one in rows if one[2][0]})
    for name in unnamed:
        print(f"not expected to fail: {name}")
    for name in needless:
        print(f"expected to fail, and passes: {name}")
    return int(bool(unnamed or needless))


if __name__ == "__main__":
    sys.exit(main())
