"""Signs of a date that only says which thing is meant, or that is told only to hang something else upon it."""

from __future__ import annotations

from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.role_words import FINITE, HAPPENINGS, keys_of
from glossator.patterns import re

_ITS = r"(?:the|its|his|her|their|this|that)"
_THINGS = r"(?:[^\W\d_]{1,14}\s)?"
_AFTER = (
    r"(?:after|following|since|before|prior\sto|until|in\sthe\s(?:wake|aftermath)\sof|on\sthe\seve\sof|as\sa\sresult\sof"
    r"|owing\sto|in\sresponse\sto)"
)

BACK: tuple[RoleSign, ...] = (
    # `after the July 2016 coup attempt`: the date only says which one; `in the 2018 elections` tells of it.
    RoleSign(
        DateRole.BACK_REFERENCE,
        before=re.compile(rf"(?<!\w)(?:{_ITS}|[^\W\d_]+[’']s?)\s{_THINGS}\Z", re.IGNORECASE),
        after=re.compile(rf"(?:\s[^\W\d_][\w’'/-]*){{0,3}}\s(?:{HAPPENINGS})s?(?!\w)", re.IGNORECASE),
        keys=tuple(f" {key}" for key in keys_of(HAPPENINGS)),
        unlike=re.compile(rf"(?<!\w)(?:in|at|during|with|on)\s(?:the|its|his|her|their)\s{_THINGS}\Z", re.IGNORECASE),
    ),
    # `after the war of 1870 had taught …`: which war.
    RoleSign(
        DateRole.BACK_REFERENCE,
        before=re.compile(
            rf"(?<!\w){_ITS}\s(?:[\w’'-]+\s){{0,3}}(?:(?:{HAPPENINGS})s?|spring|autumn|winter|summer)\s(?:of|in)\s\Z",
            re.IGNORECASE,
        ),
        after=re.compile(r"\s(?:had|still|has|haunted)\s"),
        keys=(" had ", " still ", " has ", " haunted "),
    ),
    # `following the jet downing on 24 November 2015`: no verb between, so the date belongs to what went before.
    RoleSign(
        DateRole.BACK_REFERENCE,
        ends=("in ", "on ", "of ", "between ", "from ", "at ", "the "),
        before=re.compile(
            rf"(?<!\w){_AFTER}\s(?:{_ITS}|a|an|[^\W\d_]+[’']s?)\s(?:(?!(?:{FINITE})\s|[^\W\d_]+ed\s(?!by\s))[\w’'/-]+\s){{1,9}}"
            r"(?:in|on|of|between|from|at)\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        far=True,
        keys=(
            *("after", "following", "since", "before", "prior to", "until", "wake of", "aftermath", "eve of"),
            *("result of", "owing", "response to"),
        ),
    ),
    # `when the war broke out in 1914, the factory had just been enlarged`: told to say what was before.
    RoleSign(
        DateRole.BACK_REFERENCE,
        before=re.compile(r"(?<!\w)when\s[^.;:,()]{3,60}\s(?:in|on)\s\Z", re.IGNORECASE),
        after=re.compile(r",\s[^.;:]{2,50}(?<!\w)had\s"),
        keys=("when",),
    ),
)
