"""Builds one reference entry: its text, and the fields exactly as they are printed in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .model import Json, Marked, Person, Work


@dataclass(frozen=True, slots=True)
class NameForm:
    """How a style prints a list of names.

    ``invert`` is ``all``, ``first`` or ``none``; ``initials`` is what stands between two initials
    with full stops, or ``bare`` (``JM``), or ``full`` for whole given names.
    """

    invert: str = "all"
    initials: str = "full"
    comma: str = ", "
    between: str = ", "
    last: str = ", and "
    pair: str = " and "
    limit: int = 9
    others: str = " et al."


def shortened(given: str, initials: str) -> str:
    """Return the given names as the style prints them: whole, ``J. M.``, ``J.M.`` or ``JM``."""
    if initials == "full":
        return given
    stop = "" if initials == "bare" else "."
    names = []
    for name in given.split():
        halves = [half[0] + stop for half in name.split("-") if half]
        names.append("".join(halves) if initials == "bare" else "-".join(halves))
    return ("" if initials == "bare" else initials).join(names)


class Entry:
    """A growing entry; every method returns the entry, so that styles read as sentences."""

    def __init__(self, work: Work):
        self.kind = work.kind
        self.body = Marked()
        self.fields: Json = {}

    def put(self, text: str) -> Entry:
        """Append punctuation or words of the style; a second full stop in a row is left out."""
        if text.startswith(".") and self.body.text.endswith("."):
            text = text[1:]
        self.body.add(text)
        return self

    def field(self, name: str, value: str, before: str = "", after: str = "") -> Entry:
        """Append a field between ``before`` and ``after``; nothing at all if it is empty."""
        if value:
            self.body.add(before)
            self.body.add(value, "field", {"name": name, "value": value})
            self.fields[name] = value
            self.put(after)
        return self

    def pages(self, value: str, before: str = ", ") -> Entry:
        """Append the pages after ``p.`` if it is one page, else after ``pp.``."""
        return self.field("pages", value, before + ("pp. " if "–" in value else "p. "))

    def year(self, work: Work, before: str = "", after: str = "") -> Entry:
        """Append the year with its letter, and the year of the first edition in brackets."""
        self.body.add(before)
        self.body.add(work.dated, "field", {"name": "year", "value": work.dated})
        self.fields["year"] = work.year
        if work.suffix:
            self.fields["suffix"] = work.suffix
        if work.original:
            self.field("original", work.original, " [", "]")
        return self.put(after)

    def title(self, title: str, opening: str = "", closing: str = "", stop: str = ".") -> Entry:
        """Append the title; ``stop`` is left out after a question or exclamation mark."""
        self.field("title", title, opening)
        if title[-1] in "?!" and stop in (".", ","):
            stop = ""
        if closing in ("”", "“"):
            return self.put(stop + closing)
        return self.put(closing + stop)

    def names(self, role: str, persons: tuple[Person, ...], form: NameForm) -> Entry:
        """Append the persons of a role; those who are left out make ``others`` true."""
        if not persons:
            return self
        shown = persons if len(persons) <= form.limit else persons[:1]
        answers: list[Json] = []
        for at, person in enumerate(shown):
            if at:
                final = at == len(shown) - 1
                self.put((form.pair if len(shown) == 2 else form.last) if final else form.between)
            inverted = form.invert == "all" or (form.invert == "first" and at == 0)
            answers.append(self._name(role, person, inverted, form))
        self.fields[role] = answers
        if len(shown) < len(persons):
            self.put(form.others)
            self.fields[role + "_others"] = True
        return self

    def _name(self, role: str, person: Person, inverted: bool, form: NameForm) -> Json:
        given = shortened(person.given, form.initials)
        printed = Person(person.family, given, person.suffix, person.organisation)
        if not given:
            text = person.family
        elif inverted:
            text = person.family + form.comma + given
        else:
            text = f"{given} {person.family}"
        if person.suffix:
            text += (" " if form.initials == "bare" or not inverted else ", ") + person.suffix
        self.body.add(text, "field", {"name": role, "value": printed.answer()})
        return printed.answer()

    def repeated(self, persons: tuple[Person, ...], dash: str, form: NameForm) -> Entry:
        """Append the dash of a repeated author; the answer names the author it stands for."""
        self.body.add(dash, "field", {"name": "authors", "value": "repeated"})
        whole = Entry(Work("", "", "")).names("authors", persons, form)
        self.fields["authors"] = whole.fields["authors"]
        self.fields["repeated"] = True
        return self

    def stop(self) -> Entry:
        """Close the entry with a full stop if it has none and does not end with an address."""
        last = self.body.marks[-1].data["name"] if self.body.marks else ""
        ends = self.body.marks[-1].end == len(self.body.text) if self.body.marks else False
        if not (last in ("doi", "url") and ends) and not re.search(r"[.?!][”»“)]?$", self.body.text):
            self.put(".")
        return self
