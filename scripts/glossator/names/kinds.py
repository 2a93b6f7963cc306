"""What a name may be a name of, and the page that lists it."""

from __future__ import annotations

from enum import StrEnum


class Page(StrEnum):
    """The index pages of names."""

    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    THINGS = "things"
    """Treaties, weapons and all that is neither a person, nor a body, nor on a map."""


class NameKind(StrEnum):
    """The sorts of names, in the words of `names.yml`."""

    PERSON = "person"
    """One human being, living, dead or legendary."""
    ORGANISATION = "organisation"
    """A body that acts: an alliance, a party, a company, an army, a court."""
    STATE = "state"
    """A state of today or of the past, also where its capital stands for it."""
    PLACE = "place"
    """A point or small stretch on the map: a city, a strait, a base, a building."""
    REGION = "region"
    """A stretch of the map that is no state: a continent, a sea, a province, the West."""
    PEOPLE = "people"
    """A people or a group by descent, language or faith."""
    TREATY = "treaty"
    """An agreement between states, or an article of one."""
    LAW = "law"
    """An act of one legislature."""
    DOCUMENT = "document"
    """A report, doctrine, declaration or speech."""
    PROGRAMME = "programme"
    """A lasting scheme of an organisation or a state."""
    OPERATION = "operation"
    """A military operation or an exercise with a name of its own."""
    WEAPON = "weapon"
    """A weapon system, aircraft, ship class or missile."""
    INFRASTRUCTURE = "infrastructure"
    """A pipeline, power plant, canal, cable or bridge."""
    OUTLET = "outlet"
    """A newspaper, agency, broadcaster, journal or publishing institute."""


PAGES: dict[NameKind, Page] = {
    NameKind.PERSON: Page.PEOPLE,
    NameKind.PEOPLE: Page.PEOPLE,
    NameKind.ORGANISATION: Page.ORGANISATIONS,
    NameKind.OUTLET: Page.ORGANISATIONS,
    NameKind.STATE: Page.PLACES,
    NameKind.PLACE: Page.PLACES,
    NameKind.REGION: Page.PLACES,
    NameKind.TREATY: Page.THINGS,
    NameKind.LAW: Page.THINGS,
    NameKind.DOCUMENT: Page.THINGS,
    NameKind.PROGRAMME: Page.THINGS,
    NameKind.OPERATION: Page.THINGS,
    NameKind.WEAPON: Page.THINGS,
    NameKind.INFRASTRUCTURE: Page.THINGS,
}
"""The page of each kind."""


def page_of(kind: str) -> Page:
    """Return the page that lists names of a kind; an unknown kind stands among the things."""
    return next((page for listed, page in PAGES.items() if listed == kind), Page.THINGS)
