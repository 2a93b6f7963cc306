"""Signs of a figure that was measured then, and of a change that goes on over a stretch of time."""

from __future__ import annotations

from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.role_words import AMOUNTS, CHANGES, COUNTED, DEEDS, HEADS, QUANTITIES, RISES, keys_of, words
from glossator.patterns import re

_FIGURE = (
    r"(?<![\w.])[0-9]{1,3}(?:[,.][0-9]+)*(?![\w–-])(?!\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[,.][0-9])"
)

FIGURES: tuple[RoleSign, ...] = (
    RoleSign(DateRole.STATISTIC, before=re.compile(r"(?<!\w)as\sof\s\Z", re.IGNORECASE), keys=("as of",)),
    RoleSign(
        DateRole.STATISTIC,
        before=re.compile(
            r"(?<!\w)according\sto\s[^.;,]{0,30}(?:census|count|tally|returns?|register)\s(?:of|from)\s\Z", re.I
        ),
        keys=("census", "count", "tally", "return", "register"),
    ),
    # What rises or falls over years; `increased fourfold from 2018 to 2019` sets two figures side by side.
    # They employed 212 hands in 1871, 540 in 1881: the figure stands right before its year.
    RoleSign(
        DateRole.STATISTIC,
        ends=("in ",),
        before=re.compile(
            rf"(?:\A|[,;]\s|(?<!\w)(?:and|to|at|from|was|were|of|some|about|only|nearly)\s){_FIGURE}\sin\s\Z"
        ),
    ),
    RoleSign(DateRole.TREND, words=RISES, lasting=2, closed=True, leading=True, keys=tuple(sorted(RISES))),
    RoleSign(
        DateRole.TREND,
        says=re.compile(
            r"(?<!\w)(?:(?:more\sand|ever)\smore|less\sand\sless|increasingly|gradually|steadily)(?!\w)", re.I
        ),
        lasting=2,
        leading=True,
        keys=("more", "less", "increasingly", "gradually", "steadily"),
    ),
    RoleSign(DateRole.STATISTIC, words=AMOUNTS, never=DEEDS, leading=True, keys=tuple(sorted(AMOUNTS))),
    # owned 312 ships, averaged 41,000; the number of monks sank from 900.
    RoleSign(
        DateRole.STATISTIC,
        words=words(f"{COUNTED} {HEADS}".replace("|", " ")),
        says=re.compile(
            rf"(?<!\w)(?:(?:{COUNTED})(?!\w)[^.;:,]{{0,30}}|(?:{QUANTITIES})(?!\w)[^.;:,]{{0,80}}){_FIGURE}",
            re.IGNORECASE,
        ),
        never=DEEDS,
        leading=True,
        keys=(*keys_of(COUNTED), *keys_of(QUANTITIES)),
    ),
    # had some 25,000 inhabitants; there were 40 mills
    RoleSign(
        DateRole.STATISTIC,
        says=re.compile(rf"(?:had|[Tt]here\s(?:were|are))\s(?:about\s|some\s|only\s|nearly\s|almost\s)?{_FIGURE}"),
        never=DEEDS,
        leading=True,
        keys=tuple(
            f"{verb} {more}{digit}"
            for verb in ("had", "were", "are")
            for more in ("", "about ", "some ", "only ", "nearly ", "almost ")
            for digit in "123456789"
        ),
    ),
    RoleSign(DateRole.TREND, words=CHANGES, lasting=1, closed=False, keys=tuple(sorted(CHANGES))),
)
