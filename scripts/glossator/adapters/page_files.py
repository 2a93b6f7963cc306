"""Our styles and scripts as they are published: without comments, and those of every page as one file of each.

They are read and changed as small files with their reasons beside them; a
reader on a slow line should not wait for fifteen of them, nor for the reasons.
Packed together they weigh a third less than one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from glossator.adapters.spoken_files import spoken_style, words_of_scripts
from glossator.interface import FALLBACK
from glossator.patterns import re

FOLDER = "assets/glossator/"
SHEET, SCRIPT = f"{FOLDER}page.css", f"{FOLDER}page.js"
"""What every page loads (base.html)."""
FRAME = f"{FOLDER}frame.css"
"""The first of the sheets: those of components, which mkdocs.yml lists, come after it."""
SHEETS = tuple(
    f"{FOLDER}{name}.css"
    for name in (
        "fonts", "glossator", "settings", "cards", "layers", "margin", "reading", "search", "access", "maps", "trust",
        "home", "print",
    )
)  # fmt: skip
"""Those of components, where mkdocs.yml lists none of ours; `print` last, since paper is light whatever came before."""
SCRIPTS = (
    "words", "frame", "settings", "layers", "copying", "cards", "margin", "reading", "search", "own-door", "access",
)  # fmt: skip
"""The scripts of every page, in order. What only some pages need is named in main.html."""
LATE = {
    f"{FOLDER}own-notes.js": ("own-store", "own-anchoring", "own-words", "own-dialog", "own-writing"),
    f"{FOLDER}own-list.js": ("own-annotation", "own-markdown", "own-listing"),
}
"""Scripts that own-door.js loads when they are asked for: each of several files of ours, with its words."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def page_files(theme: Path, sheets: Sequence[str], language: str = FALLBACK) -> dict[str, str]:
    """Return path to words of each style sheet and script of ours as it is published; `sheets` are in every page's.

    What they say is in the language given.

    Those that stand in the two files of every page, or together in one that is loaded late, are not published one by
    one.
    """
    styles = [FRAME, *(one for one in sheets if one != FRAME)]
    scripts = [f"{FOLDER}{name}.js" for name in SCRIPTS]
    files = {path.relative_to(theme).as_posix(): path for path in sorted((theme / FOLDER).glob("*.[cj]s*"))}
    short = {name: shortened(path.read_text("utf-8"), path.suffix) for name, path in files.items()}
    late = {name: [short.pop(f"{FOLDER}{one}.js") for one in parts] for name, parts in LATE.items()}
    short |= {name: _spoken(words, language, late=True) for name, words in late.items()}
    script = [short.pop(one) for one in scripts]
    if language != FALLBACK:
        short |= {name: spoken_style(words, language) for name, words in short.items() if name.endswith(".css")}
    alone = [words for name, words in short.items() if name.endswith(".js") and name not in LATE]
    together = {SHEET: "".join(short.pop(one) for one in styles), SCRIPT: _spoken(script, language, alone)}
    return short | together


def _spoken(scripts: Sequence[str], language: str, alone: Sequence[str] = (), *, late: bool = False) -> str:
    """Scripts as one, behind the words that they, and others that stand `alone`, say in a language."""
    said = "" if language == FALLBACK else words_of_scripts((*alone, *scripts), language, late=late)
    return said + "".join(scripts)


def own_sheets(theme: Path, listed: Sequence[str]) -> list[str]:
    """Return those of the listed style sheets that are ours, in order."""
    return [one for one in listed if str(one).startswith(FOLDER) and (theme / str(one)).is_file()]


def shortened(words: str, suffix: str) -> str:
    """Return a style sheet or script of ours without comments, indents and empty lines.

    A comment of a script must begin its line, or open and close with `/*` and `*/`; words in backquotes must not go on
    in a second line. A test holds every file to that.
    """
    lines = (line.strip() for line in _COMMENT.sub("", words).split("\n"))
    kept = [line for line in lines if line and not (suffix == ".js" and line.startswith("//"))]
    return "\n".join(kept) + "\n"
