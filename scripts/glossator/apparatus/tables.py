"""The tables of an edition as the finders ask them: what its records say, apart from all that its texts do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.citation import LibraryIndex
from glossator.edition import THINGS, Edition, KnownIds
from glossator.events import EventIndex
from glossator.findings import Finding
from glossator.model import Ref, TargetKind
from glossator.names import Authorship, Form, FormIndex, authorship, ends_in_its_head, speaks_of_nothing_else
from glossator.names.forms import forms as forms_of_all
from glossator.store import NOWHERE, Digest, Store, digest_of


@dataclass(frozen=True, slots=True)
class Tables:
    """Indexes of works, terms, names, events and acts; a text may change and they do not."""

    forms: FormIndex
    library: LibraryIndex
    spellings: Mapping[TargetKind, KnownIds]
    """The ids that `{kind=id}` may name, for `did you mean`."""
    authors: Authorship
    """Who of the edition's people wrote which work."""
    whole: frozenset[Ref]
    """Things whose names speak of nothing else (`names.speaks_of_nothing_else`)."""
    headed: frozenset[Ref]
    """Things whose names end in their head (`names.ends_in_its_head`)."""
    events: EventIndex
    findings: tuple[Finding, ...] = ()
    """Forms and authors that may be several things."""

    @classmethod
    def of(cls, edition: Edition, languages: frozenset[str], store: Store = NOWHERE, key: Digest = b"") -> Tables:
        """Return the tables for texts in those languages (primary subtags).

        What takes longest is kept under their key: the forms of everything, and the events as evidence.
        """
        (listed,) = store.kept("forms", [key], lambda _: tuple(_forms(edition, languages)), (None,))
        forms, findings = FormIndex.of_forms(listed)
        authors, doubtful = authorship(edition.works, edition.names.values())
        names = edition.names.values()
        (events,) = store.kept(
            "evidence", [key], lambda _: EventIndex.of(edition.events.values(), forms, names, edition.acts), (None,)
        )
        return cls(
            forms,
            LibraryIndex.of(edition.works),
            {kind: KnownIds(edition.shelf(row.kind)) for kind, row in THINGS.items()},
            authors,
            frozenset(name.ref for name in names if speaks_of_nothing_else(name.kind)),
            frozenset(name.ref for name in names if ends_in_its_head(name.kind)),
            events,
            (*findings, *doubtful),
        )


def tables_key(edition: Edition, languages: frozenset[str]) -> Digest:
    """Return the hash of all that the tables are made of."""
    return digest_of([(kind, list(edition.shelf(kind).items())) for kind in THINGS], edition.acts, sorted(languages))


def _forms(edition: Edition, languages: frozenset[str]) -> Iterator[Form]:
    """Every form of everything, those of things that no finder needs by name last."""
    yield from forms_of_all(edition.terms.values(), edition.names.values(), edition.events.values(), languages)
    for kind, things in edition.others.items():
        yield from (form for thing in things.values() for form in THINGS[kind].forms(thing, languages))
