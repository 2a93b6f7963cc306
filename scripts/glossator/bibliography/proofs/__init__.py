"""What is wrong with entries that can be read, and what two of them say differently: findings only.

The door of this room. `ENTRY` and `LIBRARY` are the tables: one rule a file, one row here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import Entry
from glossator.bibliography.proofs.aliases import aliases
from glossator.bibliography.proofs.digits import check_digits
from glossator.bibliography.proofs.doi_address import doi_as_address
from glossator.bibliography.proofs.foreign import foreign_markup
from glossator.bibliography.proofs.measure import beyond_measure
from glossator.bibliography.proofs.missing import missing
from glossator.bibliography.proofs.names import misspelt_fields
from glossator.bibliography.proofs.order import original_later
from glossator.bibliography.proofs.required import required
from glossator.bibliography.proofs.shapes import languages, pages_backwards
from glossator.bibliography.proofs.spellings import spelt_two_ways
from glossator.bibliography.proofs.tex import tex_commands
from glossator.bibliography.proofs.twins import same_words, twins
from glossator.findings import Finding
from glossator.model import Work

OfEntry = Callable[[Entry, Fields], list[Finding]]
OfLibrary = Callable[[Mapping[str, Work], Mapping[str, Entry]], list[Finding]]

ENTRY: tuple[tuple[str, OfEntry], ...] = (
    ("a field that is misspelt", misspelt_fields),
    ("no title, no date", missing),
    ("what a kind of work needs", required),
    ("an original later than the work", original_later),
    ("a wrong check digit", check_digits),
    ("a command of TeX that is not known", tex_commands),
    ("HTML, scripts, entities", foreign_markup),
    ("more than anybody writes", beyond_measure),
    ("a language that is none", languages),
    ("pages that run backwards", pages_backwards),
    ("a DOI written as an address", doi_as_address),
)
LIBRARY: tuple[tuple[str, OfLibrary], ...] = (
    ("two works with one identifier", twins),
    ("two works of the same words", same_words),
    ("one author spelt two ways", spelt_two_ways),
    ("another key of two works", aliases),
)


def of_entry(entry: Entry, fields: Fields) -> list[Finding]:
    """Return what is odd about one entry; `fields` has what it inherits too. Only what it writes itself is told."""
    return [one for _, rule in ENTRY for one in rule(entry, fields)]


def of_library(works: Mapping[str, Work], entries: Mapping[str, Entry]) -> list[Finding]:
    """Return what works say differently of the same thing, each at the later of them."""
    return [one for _, rule in LIBRARY for one in rule(works, entries)]
