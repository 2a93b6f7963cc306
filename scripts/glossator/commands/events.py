"""Propose events for the dated statements of a text that no curated event covers."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from glossator.apparatus.annotate import indexes_of
from glossator.apparatus.reading import Indexes
from glossator.chronology import dates_of
from glossator.commands.annotate import read_one
from glossator.commands.project import add_sources, root_of, sources_of, wrong_use
from glossator.edition import Edition, read_edition
from glossator.events import Proposal, best_first, find_events, proposals
from glossator.glossary.endings import primary
from glossator.model import Name, Text
from glossator.names import NameKind
from glossator.publish.progress import doing
from glossator.records import id_from
from glossator.starter.written_yaml import item

_WHERE = frozenset({NameKind.PLACE, NameKind.REGION, NameKind.INFRASTRUCTURE})
"""Kinds of names that say where something was; all others say who."""

EXAMPLES = (("glossator events propose first-text", "records for references/events.yml, best first"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `events`."""
    parser.add_argument("what", choices=["propose"], help="what to do")
    parser.add_argument("text", metavar="TEXT", help="the id of a text of the project, or a Markdown file")
    add_sources(parser)


def run(arguments: Namespace) -> int:
    """Print records for `references/events.yml`, the best first, each below a comment that says where it was found."""
    root = root_of(arguments)
    with doing("reading the edition"):
        edition, _ = read_edition(root, sources_of(arguments))
    text = next((one for one in edition.texts if one.id == arguments.text), None)
    if text is None:
        path = Path(arguments.text)
        if not path.is_file():
            wrong_use(
                f"there is no text “{arguments.text[:80]}”: name one of the project by its id, or a Markdown file"
            )
        text, _ = read_one(path, root, edition)
    indexes, _ = indexes_of(edition, [text])
    found = best_first(proposed(text, indexes))
    sys.stdout.write("".join(stanzas(found, edition, text)))
    print(f"{len(found)} proposals for {text.id}; write the labels anew and compare the dates", file=sys.stderr)
    return 0


def proposed(text: Text, indexes: Indexes) -> Iterator[Proposal]:
    """Yield what a text tells with a date and no event covers, in reading order."""
    language = primary(text.front.language)
    dates = dates_of(text)
    for passage in text.spoken:
        words, own = passage.prose.text, dates[passage.id].dates
        if own:
            things = indexes.forms.find(words, language)
            found = find_events(words, own, things, indexes.events, text.id)
            yield from proposals(passage.id, passage.number, words, own, things, found, indexes.events)


def stanzas(found: Iterable[Proposal], edition: Edition, text: Text) -> Iterator[str]:
    """Yield each proposal as a comment and a record of YAML; ids are new to the edition and to each other."""
    taken = {id for kind in (edition.works, edition.terms, edition.names, edition.events) for id in kind}
    taken |= {one.id for one in edition.texts}
    for one in found:
        names = [edition.names[id] for id in one.names if id in edition.names]
        record: dict[str, object] = {
            "id": _fresh(f"{names[0].id if names else text.id} {one.act} {one.date[:4]}", taken),
            "date": one.date,
            "label": _label(one, names),
            "who": [name.id for name in names if name.kind not in _WHERE],
            "where": [name.id for name in names if name.kind in _WHERE],
            "sources": [text.front.of] if text.front.of in edition.works else [],
        }
        where = f"¶ {one.number} " if one.number else ""
        yield f"# {where}{one.passage}: “{_line(one.words)} …”\n" + item(record)


def _line(words: str) -> str:
    """Words as a comment holds them: one line, and no sign that YAML refuses."""
    return "".join(sign if sign.isprintable() else " " for sign in words)


def _label(one: Proposal, names: list[Name]) -> str:
    """A draft: who, and the class of the act; what the sentence says is for the editor to word."""
    who = ", ".join(name.label for name in names[:3]) or "Somebody"
    return f"{who}: {one.act.replace('-', ' ') or 'what happened'}"


def _fresh(words: str, taken: set[str]) -> str:
    """An id that nothing has yet, which is then taken."""
    base = id_from(words) or "event"
    id, number = base, 2
    while id in taken:
        id, number = f"{base}-{number}", number + 1
    taken.add(id)
    return id
