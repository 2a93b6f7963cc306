"""What part a date plays in its sentence, from general signals around it.

An ordered table: the first row that fits names the role. No row knows one
text's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class DateRole(StrEnum):
    """What a date is the date of."""

    EVENT = "event"
    """Something happened then; also where nothing says otherwise."""
    PUBLICATION = "publication"
    """Something was published then."""
    CITATION = "citation"
    """Part of a reference to a work."""
    STATISTIC = "statistic"
    """A figure was measured then."""
    BACK_REFERENCE = "back-reference"
    """It points at a time told elsewhere: `in this period`."""
    ERA = "era"
    """A named stretch of history."""
    HORIZON = "horizon"
    """A time still to come for the writer."""
    ACCESS = "access"
    """Somebody looked at a page then."""


@dataclass(frozen=True, slots=True)
class RoleSign:
    """A sign of a role. All that a sign asks for must be there."""

    role: DateRole
    before: re.Pattern[str] | None = None
    """What stands right before the date, within `NEAR` characters."""
    bracket: re.Pattern[str] | None = None
    """What stands right before the date where it is in brackets: in a reference, a capitalised word or a comma."""
    after: re.Pattern[str] | None = None
    """What stands right behind the date."""
    words: frozenset[str] = frozenset()
    """One of these words or signs stands in the clause of the date."""
    never: frozenset[str] = frozenset()
    """None of these words does."""
    keys: tuple[str, ...] = ()
    """Folded letters, one of which is in every text where the sign can be; spares the search in all others."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEAR = 60
"""Characters that are looked at right before a date."""

REACH = 90
"""Characters on either side in which a clause is looked for."""

SIGNS: tuple[RoleSign, ...] = (
    RoleSign(
        DateRole.ACCESS,
        before=re.compile(
            r"(?:accessed|retrieved|last\s(?:visited|checked|seen)|viewed|consulted|erişim(?:\starihi)?"
            r"|consulté(?:\sle)?|abgerufen(?:\sam)?|дата\sобращения)(?:\son)?[\s:,]{0,3}\Z",
            re.IGNORECASE,
        ),
        keys=(
            "accessed",
            "retrieved",
            "visited",
            "checked",
            "seen",
            "viewed",
            "consult",
            "erisim",
            "abgerufen",
            "обращения",
        ),
    ),
    # A date right behind an address, or behind the empty place between two commas that a lost address left.
    RoleSign(
        DateRole.ACCESS,
        before=re.compile(r"(?:(?:://|www\.)\S+|[,.]\s?,)[\s,(]{0,3}\Z"),
        keys=("://", "www.", ",,", ".,", ", ,", ". ,"),
    ),
    # (Author 2019, 107), (Author, Title, Outlet, 19 July 2016); what follows tells them from (in force since 1998).
    RoleSign(
        DateRole.CITATION,
        bracket=re.compile(r"(?:(?<!\w)[^\W\d_a-zß-öø-ÿ][\w’'-]{0,30}\.?,?|(?<!\w)al\.,?|[,’”\"])\s\Z"),
        after=re.compile(r"[a-z]?\s?(?:[;:)]|,\s(?:(?i:pp?\.?\s?)?[0-9]))"),
        keys=("(",),
    ),
    # Author (2019), Author (2019, 107), and 11 (2015): 63 of a volume.
    RoleSign(
        DateRole.CITATION,
        before=re.compile(r"[\w.”’\"]\s?\(\s?\Z"),
        after=re.compile(r"[a-z]?\s?(?:\)|,\s(?:(?i:pp?\.?\s?)?[0-9]))"),
        keys=("(",),
    ),
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(
            r"(?:published|reprinted|printed|appeared|edition(?:\sof)?)\s(?:[^\W\d_]{1,12}\s){0,3}\Z", re.IGNORECASE
        ),
        keys=("published", "printed", "appeared", "edition"),
    ),
    RoleSign(
        DateRole.HORIZON,
        words=_words("will shall plans planned aims intends scheduled projected forecast forecasts target goal"),
        keys=("will", "shall", "plan", "aims", "intends", "scheduled", "project", "forecast", "target", "goal"),
    ),
    # `by 2030` looks ahead unless its clause looks back.
    RoleSign(
        DateRole.HORIZON,
        before=re.compile(r"(?<!\w)by\s(?:the\s)?(?:year\s|end\sof\s)?\Z", re.IGNORECASE),
        never=_words("had has have was were became reached grew fell rose did"),
        keys=("by ",),
    ),
    RoleSign(
        DateRole.STATISTIC,
        words=_words(
            "% $ € £ ₺ percent percentage million billion trillion dollars euros lira roubles tonnes barrels gdp share"
            " turnover amounted totalled totaled totalling totaling survey poll respondents"
        ),
    ),
)
"""The signs, the stronger before the weaker: the first that fits names the role."""

_LOOKS_AHEAD = DateRole.HORIZON
_EDGE = re.compile(r"[;:.!?]\s|\s[–—]\s")
_COMMA = re.compile(r"[,;:.!?]\s|\s[–—(]")
_TOKEN = re.compile(r"[^\W\d_]+|[%$€£₺]")


def signs_in(folded: str) -> tuple[RoleSign, ...]:
    """Return the signs that can be in a folded text at all, in their order."""
    return tuple(sign for sign in SIGNS if not sign.keys or any(key in folded for key in sign.keys))


def role_of(text: str, start: int, end: int, signs: Iterable[RoleSign] = SIGNS) -> DateRole:
    """Return the role of the date `text[start:end]`; `EVENT` where no sign says otherwise.

    `start` is where the date itself begins, behind a word such as `by`. What looks ahead must do so in the
    same clause, commas included: in `the terminal, opened in 2018, will grow` only the growth is to come.
    """
    before, after = text[max(start - 250, 0) : start], text[end : end + REACH]
    near = before[-NEAR:]
    opened = before.rfind("(")
    bracket = before[opened:][-40:] if opened > before.rfind(")") else None
    wide = narrow = None
    for sign in signs:
        if sign.before is not None and not sign.before.search(near):
            continue
        if sign.bracket is not None and (bracket is None or not sign.bracket.search(bracket)):
            continue
        if sign.after is not None and not sign.after.match(after):
            continue
        if sign.words or sign.never:
            wide = _clause(before[-REACH:], after, _EDGE) if wide is None else wide
            if sign.words and sign.words.isdisjoint(wide):
                continue
            words = wide
            if sign.role is _LOOKS_AHEAD:
                narrow = _clause(before[-REACH:], after, _COMMA) if narrow is None else narrow
                words = narrow
            if (sign.words and sign.words.isdisjoint(words)) or not sign.never.isdisjoint(words):
                continue
        return sign.role
    return DateRole.EVENT


def _clause(before: str, after: str, edges: re.Pattern[str]) -> set[str]:
    """The words around a date up to the nearest edge on each side, in small letters."""
    begin = 0
    for edge in edges.finditer(before):
        begin = edge.end()
    edge_after = edges.search(after)
    clause = f"{before[begin:]} {after[: edge_after.start()] if edge_after else after}"
    return set(_TOKEN.findall(clause.lower()))
