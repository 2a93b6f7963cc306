"""The signs by which the role of a date is known: an ordered table. No row knows one text's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from glossator.chronology.role_words import FINITE, HAPPENINGS, PAPERS, PAST, words


class DateRole(StrEnum):
    """What a date is the date of."""

    EVENT = "event"
    """Something happened then; also where nothing says otherwise."""
    PERIOD = "period"
    """A stretch of time in which something was so."""
    TREND = "trend"
    """A change that goes on from then: `since 2003 trade has grown`."""
    STATISTIC = "statistic"
    """A figure was measured then."""
    TARGET = "target"
    """Somebody means something to be done by then."""
    HORIZON = "horizon"
    """A time still to come for the writer."""
    BACK_REFERENCE = "back-reference"
    """It only says which thing is meant, or points at a time told elsewhere: `after the July 2016 coup attempt`."""
    PUBLICATION = "publication"
    """Something was published then."""
    CITATION = "citation"
    """Part of a reference to a work."""
    ACCESS = "access"
    """Somebody looked at a page then."""
    ERA = "era"
    """A named stretch of history."""


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
    unlike: re.Pattern[str] | None = None
    """What stands right before the date where the sign is none after all."""
    far: bool = False
    """Whether `before` looks back over the whole sentence, `FAR` characters, and not only `NEAR`."""
    leading: bool = False
    """Whether the words must stand in the same clause, commas included, unless the date begins its sentence."""
    close: bool = False
    """Whether the words must stand in the same clause, commas included: in `the terminal, opened in 2018, will grow`
    only the growth is to come."""
    keys: tuple[str, ...] = ()
    """Folded letters, one of which is in every text where the sign can be; spares the search in all others."""


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
    # Author (2019), Author (2019, 107), and 11 (2015): 63 of a volume; not Treaty of Lausanne (1923), not of a life.
    RoleSign(
        DateRole.CITATION,
        before=re.compile(r"(?:[^\W\d_a-zß-öø-ÿ][\w’'-]{0,30}\.?|\bal\.|[0-9”’\"])\s?\(\s?\Z"),
        unlike=re.compile(rf"(?<!\w)(?:{HAPPENINGS})(?!\w)[^,.;:()]{{0,30}}\(\s?\Z", re.IGNORECASE),
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
    # (a report of 2016), the 2016 report: when a paper is from.
    RoleSign(
        DateRole.PUBLICATION,
        after=re.compile(rf"\s(?:[^\W\d_]{{1,20}}\s){{0,2}}(?:{PAPERS})(?!\w)", re.IGNORECASE),
        before=re.compile(r"(?<!\w)(?:the|a|an|its|his|her|their|this|that)\s(?:[^\W\d_]{1,20}\s)?\Z", re.IGNORECASE),
    ),
    # What is aimed at stands before its date: `announced in May 2008, aiming for` is no target.
    RoleSign(
        DateRole.TARGET,
        before=re.compile(
            r"(?<!\w)(?:aims?|aimed|intends?|intended|targets?|goals?|plans?|planned|scheduled|vision|pledged"
            r"|committed|vows?|vowed|sought|seeks?|hopes?|hoped|looks|ambition)(?!\w)(?:[^.;:!?()]|\.[0-9]){0,120}"
            r"(?<!\w)(?:by|until|till|before|for|in)\s(?:the\s)?(?:year\s|end\sof\s)?\Z",
            re.IGNORECASE,
        ),
        far=True,
        never=words("attack battle did was were reached"),
        keys=(
            "aim",
            "intend",
            "target",
            "goal",
            "plan",
            "scheduled",
            "vision",
            "pledged",
            "committed",
            "vow",
            "sought",
            "seek",
            "hope",
            "looks",
            "ambition",
        ),
    ),
    RoleSign(
        DateRole.HORIZON,
        words=words("will shall projected forecast forecasts expected predicts predicted foresees plans intends"),
        keys=("will", "shall", "projected", "forecast", "expected", "predict", "foresee", "plans", "intends"),
        close=True,
    ),
    # `by 2030` looks ahead unless its clause looks back.
    RoleSign(
        DateRole.HORIZON,
        before=re.compile(r"(?<!\w)by\s(?:the\s)?(?:year\s|end\sof\s)?\Z", re.IGNORECASE),
        never=PAST,
        keys=("by ",),
    ),
    # `after the July 2016 coup attempt`: the date only says which one; `in the 2018 elections` tells of it.
    RoleSign(
        DateRole.BACK_REFERENCE,
        before=re.compile(
            r"(?:(?<!\w)(?:in|at|during|with|on)\s)?(?<!\w)(?P<the>the|its|his|her|their|this|that|[^\W\d_]+[’']s?)\s"
            r"(?:[^\W\d_]{1,14}\s)?\Z",
            re.IGNORECASE,
        ),
        after=re.compile(rf"(?:\s[^\W\d_][\w’'/-]*){{0,3}}\s(?:{HAPPENINGS})(?!\w)", re.IGNORECASE),
        unlike=re.compile(r"(?<!\w)(?:in|at|during|with|on)\s(?:the|its|his|her|their)\s(?:[^\W\d_]{1,14}\s)?\Z", re.I),
    ),
    # `following the jet downing on 24 November 2015`: no verb between, so the date belongs to what went before.
    RoleSign(
        DateRole.BACK_REFERENCE,
        before=re.compile(
            r"(?<!\w)(?:after|following|since|before|prior\sto|in\sthe\swake\sof)\s"
            r"(?:the|its|his|her|their|this|that|a|an)\s(?:(?!"
            + FINITE
            + r"|[^\W\d_]+ed\s(?!by\s))[\w’'/-]+\s){1,9}(?:in|on|of|between|from|at)\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        far=True,
        keys=("after", "following", "since", "before", "prior to", "wake of"),
    ),
    RoleSign(DateRole.STATISTIC, before=re.compile(r"(?<!\w)as\sof\s\Z", re.IGNORECASE), keys=("as of",)),
    RoleSign(
        DateRole.STATISTIC,
        words=words(
            "% $ € £ ₺ percent percentage million billion trillion dollars euros lira roubles tonnes barrels gdp share"
            " turnover amounted totalled totaled totalling totaling survey poll respondents fourfold threefold twofold"
            " tenfold tripled doubled halved quadrupled"
        ),
        leading=True,
    ),
)
"""The signs, the stronger before the weaker: the first that fits names the role."""
