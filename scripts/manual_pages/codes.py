"""The pages of findings, from the catalogue: a family a page, a heading a code."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from glossator.findings import CATALOGUE
from glossator.mending import FIXES
from manual_pages.examples import EXAMPLES, Example, Unshown
from manual_pages.rows import plain, table

_CALLED: Mapping[str, str] = {
    "w": "Raw texts",
    "t": "Texts and files",
    "c": "Citations",
    "b": "Works",
    "g": "Glossary",
    "n": "Records and names",
    "d": "Dates and events",
    "a": "Arguments",
    "x": "Links and what is published",
    "p": "The project",
    "m": "Markup",
    "y": "Values of records",
    "l": "Links of the site",
    "f": "Fixes, silence and floors",
    "z": "Frozen editions",
}
FAMILIES: tuple[str, ...] = tuple(sorted({code.partition("-")[0] for code in CATALOGUE}))
_FENCES: Mapping[str, str] = {"md": "markdown", "yml": "yaml", "bib": "bibtex", "csl": "xml", "svg": "xml"}
_SAVED: Mapping[str, str] = {"windows-1252": "Windows-1252", "latin-1": "Latin-1", "utf-16": "UTF-16"}
_MATTERS = """| severity | what it does |
|---|---|
| error | something is left out or wrong; a strict build stops |
| warning | something is probably not as meant; a strict build stops |
| note | worth a look; never stops a build |
"""


def title_of(family: str) -> str:
    """Return what a family is called; its letter where nobody has named it."""
    return _CALLED.get(family, f"Findings {family}")


def index_page() -> str:
    """Return the page that leads to all codes."""
    counted = [(f"[{title_of(family)}]({family}.md)", f"`{family}-…`", str(len(_codes(family)))) for family in FAMILIES]
    head = (
        "# Findings\n\nWhat `glossator check` and a build can say, by code. Each has a sentence, and a hint that says "
        "what to do; words in braces stand for what is found. A code is never used for another meaning.\n"
    )
    silenced = (
        "\nA text silences a code for itself, with the reason; one that no longer fires is a finding "
        "([t-013](t.md#t-013)):\n\n```yaml\nsilence:\n  c-001: the author cites a work that nobody has found\n```\n"
        "\nFor any other file, or for all of them, a row of `references/silence.yml` does; without `file` it holds "
        "everywhere:\n\n```yaml\n- code: n-014\n  file: references/names.yml\n  why: the second volume prints these "
        "forms\n```\n\nAn error cannot be silenced: a page would be wrong, or lack what was written. Neither can what "
        "is told of the project, of the built site, or of silencing itself.\n"
    )
    fixes = [(plain(fix.name), ", ".join(map(_linked, fix.codes)), plain(fix.safe)) for fix in FIXES]
    mended = (
        "\n## What is mended\n\n`glossator check --fix` mends what is certain, and an editor offers the same; every "
        f"edit is proved by reading all again.\n\n{table(('what', 'codes', 'why it is safe'), fixes)}\n"
    )
    return f"{head}\n{_MATTERS}{silenced}\n{table(('about', 'codes', 'how many'), counted)}\n{mended}"


def _linked(code: str) -> str:
    return f"[{code}]({code.partition('-')[0]}.md#{code})"


def family_page(family: str) -> str:
    """Return the page of one family."""
    return f"# {title_of(family)}\n\n" + "\n".join(_section(code) for code in _codes(family))


def _codes(family: str) -> list[str]:
    return sorted(code for code in CATALOGUE if code.partition("-")[0] == family)


def _section(code: str) -> str:
    rule = CATALOGUE[code]
    words = f"## {code} {{#{code}}}\n\n**{rule.severity.value.capitalize()}.** {_unfilled(rule.message)}\n"
    words += f"\nWhat to do: {_unfilled(rule.hint)}\n" if rule.hint else ""
    example = EXAMPLES[code]
    return words + (f"\nNo example: {example.why}.\n" if isinstance(example, Unshown) else _shown(example))


def _unfilled(words: str) -> str:
    return plain(words.replace("{{", "{").replace("}}", "}"))


def _shown(example: Example) -> str:
    saved, anew = (
        (f", saved as {_SAVED[example.saved_as]}", ", saved as UTF-8") if example.saved_as in _SAVED else ("", "")
    )
    blocks = [
        *(("Before", name, "", source) for name, source in example.was),
        ("Wrong", example.file, saved, example.wrong),
        *(("Wrong", name, "", source) for name, source in example.wrong_beside),
        ("Right", example.file, anew, example.right),
        *(("Right", name, "", source) for name, source in example.right_beside),
        *(("Beside both", name, "", source) for name, source in example.beside),
    ]
    return "".join(_block(*block) for block in blocks)


def _block(word: str, file: str, saved: str, source: str) -> str:
    """One state of one file: what is shown of it, or that it is not there."""
    if not source.strip():
        return f"\n{word}: {'an empty file' if source else 'no file'} `{file}`.\n"
    kind = _FENCES.get(file.rpartition(".")[2], "text")
    return f"\n{word}, in `{file}`{saved}:\n\n````{kind}\n{_visible(source).strip()}\n````\n"


def _visible(source: str) -> str:
    """The words with each character that nobody sees, or that turns a line around, as its number."""
    return "".join(map(_seen, source))


def _seen(one: str) -> str:
    if unicodedata.category(one) == "Cs":  # a byte that is no UTF-8, as Python has it (PEP 383)
        return f"⟨byte {ord(one) - 0xDC00:02X}⟩"
    odd = unicodedata.category(one) == "Cf" or (unicodedata.category(one) == "Cc" and one not in "\n\t")
    return f"⟨U+{ord(one):04X}⟩" if odd else one
