"""What part a date plays in its sentence, from general signals around it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from glossator.characters.letters_asked import asks, present
from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.signs import BY_LANGUAGE, SIGNS
from glossator.chronology.stems import is_past
from glossator.model import Day, Edtf
from glossator.model.edtf import Precision
from glossator.patterns import re

NEAR = 60
"""Characters that are looked at right before a date."""

FAR = 160
"""Characters before a date in which a sign looks back over its sentence."""

REACH = 90
"""Characters on either side in which a clause is looked for."""

_EDGE = re.compile(r"[;:.!?]\s|\s[–—]\s")
_COMMA = re.compile(r"[,;:.!?]\s|\s[–—(]")
_LEADS = re.compile(r"(?:\A|[.;:!?]\s|,\s)(?:[^\W\d_]+\s){0,2}\Z")
"""A date at the beginning of its sentence or clause: `In 2019, exports reached …`."""
_TOKEN = re.compile(r"[^\W\d_]+|[%$€£₺]")


def signs_in(text: str, language: str = "en") -> tuple[RoleSign, ...]:
    """Return the signs of a language that can be in a text at all, in their order; a line end counts as a space."""
    return _signs(present(text.replace("\n", " ")) & _KEYS, language)


@lru_cache(maxsize=4096)  # many passages hold the same few keys
def _signs(present: frozenset[str], language: str) -> tuple[RoleSign, ...]:
    signs = BY_LANGUAGE.get(language, SIGNS)
    return tuple(sign for sign in signs if not sign.keys or not present.isdisjoint(sign.keys))


_KEYS = asks(key for signs in BY_LANGUAGE.values() for sign in signs for key in sign.keys)


def role_of(text: str, start: int, end: int, signs: Iterable[RoleSign] = SIGNS, value: Edtf | None = None) -> DateRole:
    """Return the role of the date `text[start:end]`; by its shape where no sign says otherwise.

    `start` is where the date itself begins, behind a word such as `by`; `value` is what it says.
    """
    around = _Around(text, start, end, value)
    for sign in signs:
        if around.shows(sign):
            return sign.role
    return _by_shape(value)


class _Around:
    """What stands around one date; each part is cut out when a sign first asks for it."""

    __slots__ = ("after", "before", "far", "last", "narrow", "near", "opened", "span", "text", "value", "wide")

    def __init__(self, text: str, start: int, end: int, value: Edtf | None) -> None:
        before = text[max(start - 250, 0) : start]
        self.text, self.span, self.value = text, (start, end), value
        self.before, self.far, self.near, self.after = before, before[-FAR:], before[-NEAR:], text[end : end + REACH]
        self.opened, self.last = before.rfind("("), before[-12:].lower().replace("\n", " ")
        self.wide: _Clause | None = None
        self.narrow: _Clause | None = None

    def shows(self, sign: RoleSign) -> bool:
        """Whether all that a sign asks for is there."""
        if sign.lasting and not self._lasts(sign):
            return False
        if sign.ends and not self.last.endswith(sign.ends):
            return False
        if sign.before is not None and not sign.before.search(self.far if sign.far else self.near):
            return False
        if sign.after is not None and not sign.after.match(self.after):
            return False
        if sign.bracket is not None and not self._in_bracket(sign.bracket):
            return False
        if sign.date is not None and not sign.date.match(self.text, *self.span):
            return False
        if sign.year and self.value is not None and _before(self.value, sign.year):
            return False
        if sign.unlike is not None and sign.unlike.search(self.far if sign.far else self.near):
            return False
        return not (sign.words or sign.says or sign.never or not sign.past) or self._says(sign)

    def _lasts(self, sign: RoleSign) -> bool:
        value = self.value
        if value is None or not _lasts(value):
            return False
        if value.earliest is None or value.latest is None:
            return not sign.closed
        return sign.closed is not False and value.latest.year - value.earliest.year >= sign.lasting

    def _in_bracket(self, bracket: re.Pattern[str]) -> bool:
        return self.opened > self.before.rfind(")") and bracket.search(self.before[self.opened :][-40:]) is not None

    def _says(self, sign: RoleSign) -> bool:
        """Whether its clause says what a sign asks for, and nothing that it forbids."""
        wide = self.wide
        if wide is None:
            wide = self.wide = _Clause.of(self.before[-REACH:], self.after, _EDGE)
        if not wide.says(sign):
            return False
        if sign.close or (sign.leading and not _LEADS.search(self.near)):
            narrow = self.narrow = self.narrow or _Clause.of(self.before[-REACH:], self.after, _COMMA)
            return narrow.says(sign) and narrow.allows(sign)
        return wide.allows(sign)


class _Clause(NamedTuple):
    """The words around a date up to the nearest edge on each side."""

    text: str
    words: frozenset[str]
    """In small letters."""

    @classmethod
    def of(cls, before: str, after: str, edges: re.Pattern[str]) -> _Clause:
        begin = 0
        for edge in edges.finditer(before):
            begin = edge.end()
        edge_after = edges.search(after)
        text = f"{before[begin:]} {after[: edge_after.start()] if edge_after else after}"
        return cls(text, frozenset(_TOKEN.findall(text.lower())))

    def says(self, sign: RoleSign) -> bool:
        if sign.words and sign.words.isdisjoint(self.words):
            return False
        return sign.says is None or sign.says.search(self.text) is not None

    def allows(self, sign: RoleSign) -> bool:
        if not sign.never.isdisjoint(self.words):
            return False
        if sign.silent is not None and sign.silent.search(self.text):
            return False
        return sign.past or not any(is_past(word) for word in self.words)


def _by_shape(value: Edtf | None) -> DateRole:
    """What a date is told for by its shape: a stretch is a period; what has no beginning only ends, as events do."""
    if value is None or not _lasts(value) or (value.earliest is None and value.latest is not None):
        return DateRole.EVENT
    return DateRole.PERIOD


def _before(value: Edtf, year: int) -> bool:
    return value.latest is not None and value.latest.year < year


_LASTS = frozenset({Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM})


def _lasts(value: Edtf) -> bool:
    """Whether a date is a stretch of years, or open at an end."""
    if value.earliest is None or value.latest is None:
        return True
    return value.precision in _LASTS or (
        value.precision is Precision.INTERVAL and (value.latest.year, value.latest.month) > _year_after(value.earliest)
    )


def _year_after(day: Day) -> tuple[int, int]:
    return day.year + 1, day.month - 2 if day.month > 2 else 1
