"""What a language has to say for the roles of its dates to be known: words as data, and the signs made of them."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.signs.references import ACCESS, citations
from glossator.chronology.signs.stretches import LIVES
from glossator.patterns import re


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language, parted by spaces: `*` stands for any ending, `_` for a space."""

    code: str
    """ISO 639-1."""
    things: str
    """Articles and the like, behind which a name in capitals is no author's."""
    happenings: str
    """What happens or is concluded, and may be told from others of its kind by its date."""
    papers: str
    """What is published, and may be told from others by its date."""
    published: str
    """Words by which a clause tells that something was published."""
    aims: str
    """Words by which somebody means something to be done by then."""
    ahead: str
    """Words of what is to come."""
    figures: str
    """Words of an amount, beside %, $, € and £."""
    changes: str
    """Words of what goes on or changes over years."""
    deeds: str
    """What is done with an amount: no figure was measured then."""
    lasting: str
    """What stands right before a stretch of time in which something was so; empty where nothing does."""
    lasting_after: str
    """What stands right behind one."""
    back: str
    """Words before a thing that happened, by which a date behind it only says which one; may be empty."""
    back_after: str
    """Words behind a thing that happened, by which a date before it only says which one; may be empty."""
    of: str
    """What stands between a thing and its date, as a pattern."""


def pattern(listed: str) -> str:
    """Return a pattern for any word of a list."""
    return "|".join(re.escape(word).replace(r"\*", r"[^\W\d_]*").replace("_", r"\s") for word in listed.split())


def _word(listed: str) -> str:
    return rf"(?<!\w)(?:{pattern(listed)})(?!\w)"


_SOME = r"(?:[^\W\d_][\w’'-]*\s){0,3}"


def signs_of(tongue: Tongue) -> tuple[RoleSign, ...]:
    """Return the signs of a language, the stronger before the weaker."""
    rows = [
        *LIVES,
        *ACCESS,
        *citations(pattern(tongue.happenings), pattern(tongue.things) or "-"),
        *_papers(tongue),
        _said(DateRole.TARGET, tongue.aims),
        _said(DateRole.HORIZON, tongue.ahead),
        *_back(tongue),
        _said(DateRole.TREND, tongue.changes, lasting=1),
        _said(DateRole.STATISTIC, tongue.figures, unless=tongue.deeds),
    ]
    if tongue.lasting:
        rows.append(RoleSign(DateRole.PERIOD, before=_ending(_word(tongue.lasting))))
    if tongue.lasting_after:
        rows.append(RoleSign(DateRole.PERIOD, after=_beginning(rf"[^\s.,;]{{0,12}}\s{_word(tongue.lasting_after)}")))
    return tuple(rows)


def _papers(tongue: Tongue) -> tuple[RoleSign, ...]:
    return (
        _said(DateRole.PUBLICATION, tongue.published),
        RoleSign(DateRole.PUBLICATION, before=_ending(rf"{_word(tongue.papers)}\s?(?:\(|{tongue.of})")),
        RoleSign(DateRole.PUBLICATION, after=_beginning(rf"[^\s.,;]{{0,12}}\s{_SOME}{_word(tongue.papers)}")),
    )


def _back(tongue: Tongue) -> tuple[RoleSign, ...]:
    happened = _word(tongue.happenings)
    rows: list[RoleSign] = []
    if tongue.back:
        before = rf"{_word(tongue.back)}\s{_SOME}"
        rows.append(
            RoleSign(
                DateRole.BACK_REFERENCE, before=_ending(rf"{before}{happened}(?:\s{_SOME}?{tongue.of}|\s)"), far=True
            )
        )
        rows.append(
            RoleSign(
                DateRole.BACK_REFERENCE,
                before=_ending(before),
                after=_beginning(rf"[^\s.,;]{{0,12}}\s{_SOME}{happened}"),
            )
        )
    if tongue.back_after:
        after = rf"[^\s.,;]{{0,12}}\s{_SOME}{happened}\s{_SOME}{_word(tongue.back_after)}"
        rows.append(RoleSign(DateRole.BACK_REFERENCE, after=_beginning(after)))
    return tuple(rows)


_WIDE = frozenset({DateRole.TREND, DateRole.STATISTIC})
"""Roles whose words may stand behind a comma where the date begins the sentence: `In 1913, the share was …`."""


def _said(role: DateRole, listed: str, unless: str = "", *, lasting: int = 0) -> RoleSign:
    signs = "|[%$€£₺]" if role is DateRole.STATISTIC else ""
    says = re.compile(rf"{_word(listed)}{signs}", re.IGNORECASE)
    silent = re.compile(_word(unless), re.IGNORECASE) if unless else None
    return RoleSign(role, says=says, silent=silent, lasting=lasting, close=role not in _WIDE, leading=True)


def _ending(text: str) -> re.Pattern[str]:
    return re.compile(rf"{text}\s?\Z", re.IGNORECASE)


def _beginning(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
