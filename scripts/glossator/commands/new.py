"""Start a text, term, note, argument, event or name, well formed."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import yaml

from glossator.commands.project import root_of, wrong_use
from glossator.edition import THINGS
from glossator.edition.kinds import ThingKind
from glossator.model import Place, TargetKind
from glossator.publish import below
from glossator.publish.writing import write_file
from glossator.records import Kind, id_findings, id_from


def _front(**fields: object) -> str:
    return f"---\n{yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)}---\n\n"


def _record(**fields: object) -> str:
    return yaml.safe_dump([fields], allow_unicode=True, sort_keys=False)


def _text(words: str) -> tuple[str, str]:
    front = _front(title=words, authors=[], language="en", kind="companion", licence="CC BY 4.0")
    return f"docs/texts/{id_from(words)}.md", f"{front}## First section\n\nWrite here.\n"


def _term(words: str) -> tuple[str, str]:
    return f"docs/glossary/{id_from(words)}.md", f"{_front(term=words, also=[], see=[], sources=[])}One sentence.\n"


def _note(words: str) -> tuple[str, str]:
    return f"docs/notes/{id_from(words)}.md", f"{_front(text=words)}## quoted words {{kind=context}}\n\nComment.\n"


def _argument(words: str) -> tuple[str, str]:
    points = "1. What the text claims. {claim} [¶ 1]\n   - Why. {reason} [¶ 1]\n"
    return f"docs/arguments/{id_from(words)}.md", f"{_front(text=words)}{points}"


def _started(row: ThingKind, words: str) -> tuple[str, str]:
    return row.records, _record(**row.start(id_from(words), words)) if row.start else ""


GROW: Mapping[str, ThingKind] = {row.kind.value: row for row in THINGS.values() if row.start}
"""Kinds whose things are records of one file, which grows; files of their own must not exist yet."""

STARTS: Mapping[str, Callable[[str], tuple[str, str]]] = {
    "text": _text,
    "term": _term,
    "note": _note,
    "argument": _argument,
    **{kind: partial(_started, row) for kind, row in GROW.items()},
}
"""What can be started: words to (file, content)."""

IDS: Mapping[str, Kind | TargetKind] = {
    "text": Kind.TEXT,
    "term": Kind.TERM,
    "note": Kind.TEXT,
    "argument": Kind.TEXT,
    **{kind: row.kind for kind, row in GROW.items()},
}
"""What the id of each is an id of."""


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `new`."""
    parser.add_argument("what", choices=STARTS, help="what to start")
    parser.add_argument("words", help="its title or name; for a note or an argument, the id of its text")


def run(arguments: Namespace) -> int:
    """Write the start and say where; a file that exists is never overwritten, a list of records only grows."""
    if not id_from(arguments.words):
        wrong_use(f"“{arguments.words[:80]}” gives no id: write letters or digits")
    id = arguments.words if arguments.what in ("note", "argument") else id_from(arguments.words)
    for wrong in id_findings(id, IDS[arguments.what], Place("new")):
        wrong_use(f"{wrong.message}; {wrong.hint}")
    file, content = STARTS[arguments.what](arguments.words)
    folder, _, rest = file.partition("/")
    path: Path = below(root_of(arguments) / folder, rest)
    if path.exists() and arguments.what not in GROW:
        wrong_use(f"{file} exists already; edit it, or choose another name")
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_bytes() if path.exists() else b""
    write_file(path, before + (b"\n" if before and not before.endswith(b"\n\n") else b"") + content.encode())
    print(f"{file}: edit it, then run `glossator check`", file=sys.stderr)
    return 0
