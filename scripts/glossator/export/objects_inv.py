"""What other documentation may link to by intersphinx: the inventory of Sphinx, version 2."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from glossator.bibliography.item_words import without_markup
from glossator.characters.printable import printable
from glossator.layout import page_of
from glossator.model import Ref, TargetKind, Thing
from glossator.patterns import re
from glossator.publish.press import Impression

_RELEASE = "0"
_BREAKS = re.compile(r"\s+")
_READ = re.compile(r"(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)")
"""How readers of the format take a row apart: name, role, rank, address, words."""


def objects_inv(impression: Impression) -> bytes:
    """Return the file: four lines, then a row an object, packed by zlib at one level, so that bytes stay the same.

    Roles are of the domain `std`: `term` for terms, and `label` for texts, passages, works, names and events, named
    `KIND:ID` as `Ref.as_key` has them (`name:ada-lovelace`); a term is called by its label and its other forms, too.
    """
    site = impression.loom.taken.site
    changes = impression.edition.changes
    version = max(changes, key=lambda one: one.day).version if changes else _RELEASE
    head = f"# Sphinx inventory version 2\n# Project: {_line(site.name) or 'Edition'}\n# Version: {_line(version)}\n"
    head += "# The remainder of this file is compressed using zlib.\n"
    rows = "".join(
        f"{name} {role} -1 {url} {_line(said) or '-'}\n" for name, role, url, said in _objects(impression)
    )  # fmt: skip
    return head.encode() + zlib.compress(rows.encode(), 9)


Row = tuple[str, str, str, str]


def _objects(impression: Impression) -> Iterator[Row]:
    """Yield (name, domain and role, address, words) of each object; the first of one name and role has it.

    A form that would be read as another, `Resolution 1325 2000 words`, is left out: its thing has a row by its id.
    """
    taken: set[tuple[str, str]] = set()
    for name, role, url, said in _all(impression):
        called = _line(name)
        read = _READ.match(f"{called} {role} -1 {url} -")
        if read is not None and read[1] == called and not called.startswith("#") and (called, role) not in taken:
            taken.add((called, role))
            yield called, role, url, said


def _all(impression: Impression) -> Iterator[Row]:
    edition, addresses = impression.edition, impression.loom.addresses
    for term in edition.terms.values():
        url = addresses.target_url(term.ref)
        for form in (term.label, *term.also, *(form for _, form in term.equivalents)):
            yield form, "std:term", url, form
    things: list[Thing] = [*edition.terms.values(), *edition.names.values(), *edition.events.values()]
    for thing in things:
        yield thing.ref.as_key(), "std:label", addresses.target_url(thing.ref), thing.label
    for work in edition.works.values():
        title = without_markup(work.csl.get("title")) or work.key
        yield work.ref.as_key(), "std:label", addresses.target_url(work.ref), title
    for text in edition.texts:
        if text.local:
            continue
        yield text.ref.as_key(), "std:label", addresses.url(page_of(text)), text.front.title
        for passage in text.passages:
            ref = Ref(TargetKind.PASSAGE, passage.id)
            if ref in addresses.targets:
                said = f"{text.front.title[:200]}, ¶ {passage.number}" if passage.number else text.front.title[:200]
                yield ref.as_key(), "std:label", addresses.target_url(ref), said


def _line(words: str) -> str:
    return _BREAKS.sub(" ", printable(words)).strip()
