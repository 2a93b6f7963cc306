"""What a finding looks like in a file: wrong and right, or why it cannot be shown; and short ways to write a row."""

from __future__ import annotations

from dataclasses import dataclass, replace

NAMES, EVENTS, WORKS = "references/names.yml", "references/events.yml", "references/library.bib"
CHAINS = "references/chains.yml"
MAPS = "references/maps.yml"
SOURCES, SETTINGS = "references/sources.yml", "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Example:
    """A row.

    Attributes:
        file: where the finding stands, in both states.
        wrong: what fires the code. In a file of records it is the end of the file, elsewhere the whole of it.
        right: the same without the mistake; empty where the file is not there then.
        beside: other files that both need, each with its content, as `file`.
        wrong_beside, right_beside: other files of one state alone; they are shown.
        was: files as they were when `glossator anchors` ran last; they are shown.
        alone: whether it needs an edition of its own, so that no other row is beside it.
        by: the verb that finds it, `check`, `build` or `ingest`.
        found_in: the file that the finding names, where it is another.
        saved_as: the encoding of the wrong file.
    """

    file: str
    wrong: str
    right: str
    beside: tuple[tuple[str, str], ...] = ()
    wrong_beside: tuple[tuple[str, str], ...] = ()
    right_beside: tuple[tuple[str, str], ...] = ()
    was: tuple[tuple[str, str], ...] = ()
    alone: bool = False
    by: str = "check"
    found_in: str = ""
    saved_as: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Unshown:
    """Why a code has no example."""

    why: str


def text(id: str, body: str, more: str = "") -> str:
    """Return a text, its title made of its id, with further lines of front matter."""
    return f"---\ntitle: {id.replace('-', ' ').capitalize()}\n{more}---\n\n{body}\n"


def in_text(id: str, wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    """Return a row about the prose of a text."""
    return Example(f"docs/texts/{id}.md", text(id, wrong), text(id, right), beside)


def record(file: str, wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    """Return a row about the end of a file of records."""
    return Example(file, wrong, right, beside)


def entry(id: str, wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    """Return a row about an entry of the glossary."""
    return Example(f"docs/glossary/{id}.md", wrong, right, beside)


def note(of: str, heading: str, comment: str = "More than a word.", sign: str = " {kind=context}") -> str:
    """Return the notes of a text: one heading, and a comment."""
    return f"---\ntext: {of}\n---\n\n## {heading}{sign}\n\n{comment}\n"


def alone(example: Example) -> Example:
    """Return the row with an edition of its own."""
    return replace(example, alone=True)


def work(key: str, fields: str, kind: str = "book") -> str:
    """Return an entry of the library, its fields one a line."""
    return f"@{kind}{{{key},\n" + "".join(f"  {field.strip()},\n" for field in fields.strip().splitlines()) + "}\n"


def works(key: str, wrong: str, right: str, kind: str = "book") -> Example:
    """Return a row about the fields of one work."""
    return Example(WORKS, work(key, wrong, kind), work(key, right, kind))


def set_in_build(wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    """Return a row about a setting of which a build speaks, at the end of mkdocs.yml."""
    return Example(SETTINGS, wrong, right, beside, by="build")
