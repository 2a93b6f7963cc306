"""Start a text, term, note, argument, event, name or work, well formed."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from glossator.commands.asking import ask, may_ask
from glossator.commands.new_work import new_work
from glossator.commands.project import nothing_written, root_of, wrong_use
from glossator.edition import Edition, read_edition
from glossator.publish import below
from glossator.publish.settings import site_of
from glossator.publish.writing import write_file
from glossator.starter.entries import STARTS, Question, Start, note_section
from glossator.starter.fitting import Unfit, grows, new_id, no_twin, of_text, quotable, sound
from glossator.starter.growing import Grown, Ungrowable, with_record, with_section

EXAMPLES = (
    (
        'glossator new term "buffer state" --definition "A small state between two large ones."',
        "an entry of the glossary",
    ),
    ("glossator new event", "asks for everything it needs, on a terminal"),
    ('glossator new note first-text --quote "the old bridge" --kind question', "one more note on a text"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `new`: each kind has its own."""
    kinds = parser.add_subparsers(dest="what", required=True, metavar="KIND", parser_class=ArgumentParser)
    for kind, start in STARTS.items():
        one = kinds.add_parser(kind, help=f"WORDS are {start.words}", description=f"Start a {kind}.")
        one.add_argument("words", nargs="?", default=None, metavar="WORDS", help=start.words)
        if not start.of_text:
            one.add_argument(
                "--id",
                default="",
                metavar="ID",
                help="its id (of a work: its key), where the one made of its words will not do",
            )
        for question in start.questions:
            _add(one, question)


def _add(parser: ArgumentParser, question: Question) -> None:
    default = "that of the site" if question.of_site else question.default
    usual = f" (default: {default})" if default else ""
    parser.add_argument(
        f"--{question.name}",
        action="append" if question.several else "store",
        default=None,
        choices=question.choices or None,
        help=question.asks + usual,
    )


def run(arguments: Namespace) -> int:
    """Write the start and say where; what exists is never overwritten or repeated, lists of records only grow."""
    root, start = root_of(arguments), STARTS[arguments.what]
    words = " ".join((arguments.words or "").split())
    if arguments.words is None:
        if not may_ask():
            wrong_use(f"new {arguments.what} needs WORDS, {start.words}; on a terminal it asks for them")
        words = ask(start.words.capitalize(), needed=True)
    edition, _ = read_edition(root)
    try:
        if start.item is not None:
            said = _said(arguments, start, root)
            sound(start, said, edition)
            file, line = new_work(root, start.item(words, said), arguments.id)
            return _told(file, line)
        if start.of_text:
            of_text(words, edition)
            id = words
        else:
            no_twin(words, start, edition)
            id = new_id(words, arguments.id, start, edition)
        said = _said(arguments, start, root)
        sound(start, said, edition)
        file, line = _written(root, start, id, words, said, edition)
    except (Unfit, Ungrowable) as error:
        nothing_written(error)
    return _told(file, line)


def _told(file: str, line: int) -> int:
    # a new passage has no lasting address before `anchors` has seen it, and `check` would say so
    then = "`glossator anchors` and `glossator check`" if file.startswith("docs/") else "`glossator check`"
    print(f"{file}{f':{line}' if line > 1 else ''}: edit it, then run {then}", file=sys.stderr)
    return 0


def _said(arguments: Namespace, start: Start, root: Path) -> dict[str, Any]:
    """What the flags say, and on a terminal what is answered to the rest."""
    said: dict[str, Any] = {}
    for question in start.questions:
        given = getattr(arguments, question.name)
        default = site_of(root).language if question.of_site else question.default
        if given is None and may_ask():
            answer = ask(question.asks, default, question.choices, question.needed)
            given = [one.strip() for one in answer.split(";") if one.strip()] if question.several else answer
        if given is None and question.needed:
            wrong_use(f"new {arguments.what} needs --{question.name}: {question.asks[0].lower()}{question.asks[1:]}")
        said[question.name] = tuple(given or ()) if question.several else given or default
    return said


def _written(root: Path, start: Start, id: str, words: str, said: dict[str, Any], edition: Edition) -> tuple[str, int]:
    """Write the entry, and return its file and line."""
    if start.record is not None:
        file = grows(start)
        path = _place(root, file)
        grown = with_record(
            _source(path, file), start.record(id, words, said), file, "date" if "date" in said else "id"
        )
        return _write(path, file, grown)
    assert start.page is not None
    file = f"{start.folder}/{id}.md"
    path = _place(root, file)
    if "quote" in said:
        quotable(said["quote"], id, edition)
        if path.exists():
            return _write(path, file, with_section(_source(path, file), note_section(said)))
    if path.exists():
        wrong_use(f"{file} exists already; edit it, or choose another name. Nothing is written")
    return _write(path, file, Grown(start.page(words, said), 1))


def _place(root: Path, file: str) -> Path:
    folder, _, rest = file.partition("/")
    return below(root / folder, rest)


def _source(path: Path, file: str) -> str:
    try:
        return path.read_bytes().decode("utf-8") if path.exists() else ""
    except UnicodeDecodeError as error:
        raise Ungrowable(f"{file}: byte {error.start + 1} is not UTF-8; save it as UTF-8 first") from error


def _write(path: Path, file: str, grown: Grown) -> tuple[str, int]:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, grown.words.encode("utf-8"))
    return file, grown.line
