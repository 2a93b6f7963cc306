"""What a name may be a name of, and the list it stands on."""

from __future__ import annotations

from enum import StrEnum


class NameList(StrEnum):
    """The lists of names, in the order of the navigation."""

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


LISTS: dict[NameKind, NameList] = {
    NameKind.PERSON: NameList.PEOPLE,
    NameKind.PEOPLE: NameList.PEOPLE,
    NameKind.ORGANISATION: NameList.ORGANISATIONS,
    NameKind.OUTLET: NameList.ORGANISATIONS,
    NameKind.STATE: NameList.PLACES,
    NameKind.PLACE: NameList.PLACES,
    NameKind.REGION: NameList.PLACES,
    NameKind.TREATY: NameList.THINGS,
    NameKind.LAW: NameList.THINGS,
    NameKind.DOCUMENT: NameList.THINGS,
    NameKind.PROGRAMME: NameList.THINGS,
    NameKind.OPERATION: NameList.THINGS,
    NameKind.WEAPON: NameList.THINGS,
    NameKind.INFRASTRUCTURE: NameList.THINGS,
}
"""The list of each kind."""


def list_of(kind: str) -> NameList:
    """Return the list that names of a kind stand on; an unknown kind stands among the things."""
    return next((page for listed, page in LISTS.items() if listed == kind), NameList.THINGS)


_WHOLE = frozenset({NameKind.PERSON, NameKind.OUTLET})


def speaks_of_nothing_else(kind: str) -> bool:
    """Whether the words of a name are all its own: a newspaper called after a city, a person called after a saint."""
    return kind in _WHOLE


_HEADED = frozenset(
    {NameKind.ORGANISATION, NameKind.TREATY, NameKind.LAW, NameKind.DOCUMENT, NameKind.PROGRAMME, NameKind.OPERATION}
)


def ends_in_its_head(kind: str) -> bool:
    """Whether the last word of a name says what it is: the Harbour Council is none within North Harbour Council."""
    return kind in _HEADED
