"""What a text speaks of, as lists of TEI: works, people, bodies, places, other things, events; and its terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from glossator.bibliography.item_words import family_of, iso_date, numbers_of, without_markup
from glossator.edition import Edition
from glossator.export.tei.dates import date_attributes
from glossator.export.tei.markup import XmlIds, element, said, word
from glossator.model import Event, Name, Ref, TargetKind, Term, Work
from glossator.names.name_kinds import NameKind, NameList, list_of

NAMES: Mapping[str, str] = {
    NameKind.PERSON: "persName", NameKind.ORGANISATION: "orgName", NameKind.OUTLET: "orgName",
    NameKind.STATE: "placeName", NameKind.PLACE: "placeName", NameKind.REGION: "placeName",
}  # fmt: skip
"""Kind of a name to the element of what is printed; any other is a `name`."""
_ROLES = {"author": "author", "editor": "editor", "translator": "editor", "container-author": "author"}
_LEVELS = (("container-title", "m"), ("collection-title", "s"))
_SCOPES = (("volume", "volume"), ("issue", "issue"), ("page", "page"), ("chapter-number", "chapter"))
_NUMBERS = ("DOI", "ISBN", "ISSN", "URL")
_SERIAL = frozenset({"article-journal", "article-magazine", "article-newspaper", "article", "periodical"})


def stand_off(refs: Iterable[Ref], edition: Edition, ids: XmlIds, annotations: str) -> str:
    """Return the lists of the things, kind by kind, and behind them what has no element of its own; or nothing."""
    listed: dict[str, list[str]] = {name: [] for name in _LISTS}
    for ref in refs:
        if made := _entry(ref, edition, ids):
            listed[made[0]].append(made[1])
    lists = "\n".join(element(name, "\n" + "\n".join(rows) + "\n") for name, rows in listed.items() if rows)
    content = "\n".join(filter(None, (lists, annotations)))
    return f"<standOff>\n{content}\n</standOff>\n" if content else ""


_LISTS = ("listBibl", "listPerson", "listOrg", "listPlace", "listObject", "listEvent")


def taxonomy(refs: Iterable[Ref], edition: Edition, ids: XmlIds) -> str:
    """Return the terms as categories: `classDecl` of the header, or nothing."""
    terms = [edition.terms[ref.id] for ref in refs if ref.kind is TargetKind.TERM and ref.id in edition.terms]
    rows = "\n".join(_category(term, ids) for term in terms)
    return f"<classDecl><taxonomy>\n{rows}\n</taxonomy></classDecl>" if rows else ""


def _category(term: Term, ids: XmlIds) -> str:
    words = [said("term", term.label), *(said("term", one, {"type": "variant"}) for one in term.also)]
    words += [said("term", one, {"xml:lang": language}) for language, one in term.equivalents]
    return element("category", element("catDesc", "".join([*words, said("gloss", term.definition)])),
                   {"xml:id": ids.of("term", term.id)})  # fmt: skip


def _entry(ref: Ref, edition: Edition, ids: XmlIds) -> tuple[str, str] | None:
    """The list that a thing stands on, and its entry; None for what has none."""
    name = {"xml:id": ids.of(ref.kind.value, ref.id)}
    if ref.kind is TargetKind.WORK and ref.id in edition.works:
        return "listBibl", bibl(edition.works[ref.id], name)
    if ref.kind is TargetKind.NAME and ref.id in edition.names:
        return _name(edition.names[ref.id], name)
    if ref.kind is TargetKind.EVENT and ref.id in edition.events:
        return "listEvent", _event(edition.events[ref.id], name)
    return None


def bibl(work: Work, attributes: Mapping[str, str]) -> str:
    """Return a work as `bibl`, of its CSL item."""
    item = work.csl
    parts = [said(tag, _person(one), {"role": role} if role == "translator" else {})
             for role, tag in _ROLES.items() for one in item.get(role) or ()]  # fmt: skip
    within = "container-title" in item
    title = without_markup(item.get("title")) or work.key
    parts.append(said("title", title, {"level": "a" if within else "m"}))
    for variable, level in _LEVELS:
        serial = level == "m" and item.get("type") in _SERIAL
        parts.append(said("title", without_markup(item.get(variable)), {"level": "j" if serial else level}))
    parts.append(said("pubPlace", without_markup(item.get("publisher-place"))))
    parts.append(said("publisher", without_markup(item.get("publisher"))))
    parts.append(_issued(item))
    parts += [said("biblScope", without_markup(item.get(variable)), {"unit": unit}) for variable, unit in _SCOPES]
    parts += [said("idno", without_markup(item.get(name)), {"type": name}) for name in _NUMBERS]
    return element("bibl", "".join(parts), {**attributes, "n": work.key})


def _issued(item: Mapping[str, Any]) -> str:
    numbers = numbers_of(item, "issued")
    if not numbers:
        return ""
    iso = iso_date(numbers)
    return said("date", iso, {"when" if numbers[0] > 0 else "when-iso": iso} if abs(numbers[0]) <= 9999 else {})


def _person(person: Mapping[str, Any]) -> str:
    if literal := person.get("literal"):
        return str(literal)
    return ", ".join(filter(None, (family_of(person), str(person.get("given", "")), str(person.get("suffix", "")))))


def _name(name: Name, attributes: Mapping[str, str]) -> tuple[str, str]:
    group = NameList.ORGANISATIONS if name.kind == NameKind.PEOPLE else list_of(name.kind)
    listed, entry, called = _ENTRIES[group]
    forms = "".join(said(called, one) for one in dict.fromkeys((name.label, name.acronym, *name.also)))
    known = said("idno", f"{WIKIDATA}{name.wikidata}" if name.wikidata else "", {"type": "Wikidata"})
    where = ""
    if entry == "place" and name.location.point is not None:
        latitude, longitude = name.location.point
        where = element("location", said("geo", f"{latitude} {longitude}"))
    called_so = element("objectIdentifier", forms + known) if entry == "object" else forms + where
    note = said("note", name.text) + ("" if entry == "object" else known)
    kind = {} if name.kind == NameKind.PERSON else {"type": word(name.kind)}
    return listed, element(entry, called_so + note, {**attributes, **kind})


WIKIDATA = "http://www.wikidata.org/entity/"
_ENTRIES: Mapping[NameList, tuple[str, str, str]] = {
    NameList.PEOPLE: ("listPerson", "person", "persName"),
    NameList.ORGANISATIONS: ("listOrg", "org", "orgName"),
    NameList.PLACES: ("listPlace", "place", "placeName"),
    NameList.THINGS: ("listObject", "object", "objectName"),
}
"""List of names to the list of TEI, its entry, and the element of a name in it."""


def _event(event: Event, attributes: Mapping[str, str]) -> str:
    when = date_attributes(event.when) if event.when else {}
    parts = [said("label", event.label), *(said("label", one, {"type": "variant"}) for one in event.also)]
    parts.append(said("desc", event.text))
    return element("event", "".join(parts), {**attributes, **when})
