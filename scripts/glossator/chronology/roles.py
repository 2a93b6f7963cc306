"""What part a date plays in its sentence, from general signals around it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossator.chronology.role_signs import SIGNS, DateRole, RoleSign
from glossator.chronology.role_words import CHANGES
from glossator.model import Day, Edtf
from glossator.model.edtf import Precision

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


def signs_in(folded: str) -> tuple[RoleSign, ...]:
    """Return the signs that can be in a folded text at all, in their order."""
    found = []
    for sign in SIGNS:
        for key in sign.keys or ("",):  # spelt out: `any` costs more than what it asks
            if key in folded:
                found.append(sign)
                break
    return tuple(found)


def role_of(text: str, start: int, end: int, signs: Iterable[RoleSign] = SIGNS, value: Edtf | None = None) -> DateRole:
    """Return the role of the date `text[start:end]`; by its shape where no sign says otherwise.

    `start` is where the date itself begins, behind a word such as `by`; `value` is what it says.
    """
    before, after = text[max(start - 250, 0) : start], text[end : end + REACH]
    near = before[-NEAR:]
    opened = before.rfind("(")
    bracket = before[opened:][-40:] if opened > before.rfind(")") else None
    wide = narrow = None
    for sign in signs:
        if sign.before is not None and not sign.before.search(before[-FAR:] if sign.far else near):
            continue
        if sign.bracket is not None and (bracket is None or not sign.bracket.search(bracket)):
            continue
        if sign.after is not None and not sign.after.match(after):
            continue
        if sign.unlike is not None and sign.unlike.search(near):
            continue
        if sign.words or sign.never:
            wide = _clause(before[-REACH:], after, _EDGE) if wide is None else wide
            if sign.words and sign.words.isdisjoint(wide):
                continue
            words = wide
            if sign.close or (sign.leading and not _LEADS.search(near)):
                narrow = _clause(before[-REACH:], after, _COMMA) if narrow is None else narrow
                words = narrow
            if (sign.words and sign.words.isdisjoint(words)) or not sign.never.isdisjoint(words):
                continue
        return sign.role
    if value is None or not _lasts(value):
        return DateRole.EVENT
    return _lasting(value, _clause(before[-REACH:], after, _EDGE) if wide is None else wide)


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


def _lasting(value: Edtf, clause: set[str]) -> DateRole:
    """What a stretch of time is told for: one open at an end for a change or a state, one with both ends a period."""
    if value.earliest is not None and value.latest is not None:
        return DateRole.PERIOD
    if not CHANGES.isdisjoint(clause):
        return DateRole.TREND
    return DateRole.EVENT if value.earliest is None else DateRole.PERIOD


def _clause(before: str, after: str, edges: re.Pattern[str]) -> set[str]:
    """The words around a date up to the nearest edge on each side, in small letters."""
    begin = 0
    for edge in edges.finditer(before):
        begin = edge.end()
    edge_after = edges.search(after)
    clause = f"{before[begin:]} {after[: edge_after.start()] if edge_after else after}"
    return set(_TOKEN.findall(clause.lower()))
