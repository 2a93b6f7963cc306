"""The page of records: every kind of record and front matter, its fields from the lists that the parsers check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator import arguments, events, glossary
from glossator.bibliography.csl import FIELDS as LIBRARY
from glossator.bibliography.csl import TYPES
from glossator.bibliography.trust import FIELDS as TRUST
from glossator.edition import chains, figures, floors, front, knowledge, maps, notes, page_fields, signs, silences
from glossator.events.acts import read as acts
from glossator.names import name
from glossator.names.name_kinds import NameKind
from glossator.witness import overruling, source_record
from manual_pages.field_words import FIELD_WORDS
from manual_pages.rows import plain, said_of, table


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record."""

    name: str
    where: str
    fields: Sequence[str]
    guide: str = ""
    """The page of the guide, from `reference/`."""


KINDS: tuple[Kind, ...] = (
    Kind("Text", "docs/texts/*.md", front.FIELDS, "../guides/text.md"),
    Kind("Entry of the glossary", "docs/glossary/*.md", glossary.FIELDS, "../guides/glossary.md"),
    Kind("Name", "references/names.yml", name.FIELDS, "../guides/name.md"),
    Kind("Event", "references/events.yml", events.FIELDS, "../guides/event.md"),
    Kind("Chain of events", "references/chains.yml", chains.FIELDS, "../guides/chain.md"),
    Kind("Step of a chain", "references/chains.yml", chains.STEP_FIELDS, "../guides/chain.md"),
    Kind("Arrow of a chain", "references/chains.yml", chains.ARROW_FIELDS, "../guides/chain.md"),
    Kind("Figure", "references/figures.csv", figures.COLUMNS, "../guides/figures.md"),
    Kind("Map", "references/maps.yml", maps.FIELDS, "../guides/map.md"),
    Kind("Part of a map", "references/maps.yml", maps.PART_FIELDS, "../guides/map.md"),
    Kind("Class of acts", "references/acts.yml", acts.FIELDS, "../guides/event.md"),
    Kind("Sign", "references/signs.yml", signs.FIELDS, "../guides/text.md"),
    Kind("Notes on a text", "docs/notes/*.md", notes.FIELDS, "../guides/note.md"),
    Kind("Argument", "docs/arguments/*.md", arguments.FIELDS, "../guides/note.md"),
    Kind("Page", "docs/*.md", page_fields.FIELDS),
    Kind("Source", "references/sources.yml", source_record._FIELDS, "../guides/text.md"),
    Kind("Correction of a source", "references/sources.yml", source_record._CORRECTION_FIELDS),
    Kind("Decision about a source", "references/sources.yml", tuple(dict.fromkeys(
        (*overruling._COMMON, "to", *(field for own in overruling.KINDS.values() for field in own))
    ))),
    Kind("What is let be", "references/silence.yml", silences.FIELDS, "../guides/mend.md"),
    Kind("Floors", "references/floors.yml", floors.FIELDS, "../guides/review.md"),
    Kind("State of knowledge", "references/knowledge.yml", knowledge.FIELDS, "../guides/review.md"),
    Kind("Trust in a work", "references/library.bib", TRUST, "../guides/zotero.md"),
)  # fmt: skip
"""To add a kind, add a row, and what its fields say to `field_words.py`."""


def records_page() -> str:
    """Return the page."""
    said = said_of(NameKind)
    kinds = [(f"`{kind}`", plain(said.get(kind.name, ""))) for kind in NameKind]
    types = ", ".join(f"`@{one}`" for one in sorted(TYPES))
    fields = ", ".join(f"`{one}`" for one in sorted({row.field for row in LIBRARY}))
    head = (
        "# Records\n\nFields of front matter and of lists of records. A field that is not listed is a finding "
        "([n-009](findings/n.md#n-009)), with the name that was probably meant. `glossator schema` prints "
        "them as JSON Schema, for editors that complete and underline.\n"
    )
    return "\n".join(
        [
            head,
            *(_section(kind) for kind in KINDS),
            f"## Kinds of names\n\n{table(('kind', 'what it is'), kinds)}\n",
            f"## Entries of the library\n\nTypes: {types}.\n\nFields that reach a reference, beside names, titles and "
            f"dates: {fields}.\n",
        ]
    )


def _section(kind: Kind) -> str:
    rows = [(f"`{field}`", FIELD_WORDS.get((kind.name, field), "")) for field in kind.fields]
    guide = f" [Guide]({kind.guide})." if kind.guide else ""
    return f"## {kind.name}\n\nIn `{kind.where}`.{guide}\n\n{table(('field', 'what it says'), rows)}\n"
