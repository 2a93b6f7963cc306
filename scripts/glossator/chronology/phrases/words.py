"""Times that are told in words without any figure: they point back, or name an era or a horizon.

They are found so that nobody takes their words for something else, and have no
EDTF: what they point at is said elsewhere. To add one, add a row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.patterns import re


@dataclass(frozen=True, slots=True)
class WordPhrase:
    """A time told in words."""

    name: str
    role: str
    keys: tuple[str, ...]
    """Beginnings of words in small letters, one of which is in every such phrase: the pattern is tried only there."""
    pattern: re.Pattern[str]


def _row(name: str, role: str, keys: str, pattern: str) -> WordPhrase:
    bounded = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    return WordPhrase(name, role, tuple(keys.split()), bounded)


_SPAN = r"(?:period|times?|era|years?|days|decades?|century|months?|week|phase|stage)"
_UNIT = r"(?:years?|months?|weeks?|days?|decades?|century|centuries)"
_COUNT = r"(?:few|couple\sof|several|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})"
_WAR = r"(?:World\sWar\s(?:II|I|One|Two|2|1)|WW\s?(?:II|I|2|1)|(?:First|Second)\sWorld\sWar|Cold\sWar|Great\sWar)"
_UNITS = "year month week day decade century centuries"

WORDS: tuple[WordPhrase, ...] = (
    _row(
        "this-moment",
        "back-reference",
        "today now currently day present",
        r"today|nowadays|now(?!\sthat)|currently|these\sdays|at\spresent",
    ),
    _row(
        "this-period",
        "back-reference",
        "period time era year day decade century month week phase stage",
        rf"(?:in|during|over|throughout|within|at)\s(?:this|that|these|those)\s{_SPAN}"
        rf"|(?:in|during)\sthe\ssame\s{_SPAN}",
    ),
    _row(
        "recently",
        "back-reference",
        "recent",
        r"in\srecent\s(?:years|months|decades|times|weeks)|in\sthe\srecent\spast",
    ),
    _row(
        "last-years",
        "back-reference",
        _UNITS,
        rf"(?:in|over|during|for|within)\sthe\s(?:past|last)\s(?:{_COUNT}\s)?{_UNIT}",
    ),
    _row("ago", "back-reference", "ago", rf"(?:(?:almost|about|nearly|over|some)\s)?(?:an?|{_COUNT})\s{_UNIT}\sago"),
    _row(
        "later",
        "back-reference",
        "later earlier afterwards",
        rf"(?:an?|one|{_COUNT})\s{_UNIT}\s(?:later|earlier|afterwards)",
    ),
    _row(
        "next",
        "back-reference",
        "year month week day decade century",
        r"(?:last|next|this|the\s(?:following|previous|same|next))\s(?:year|month|week|decade|century|day)(?!\s(?:to|of))",
    ),
    _row("past-to-present", "back-reference", "present", r"from\s(?:the\s)?past\sto\s(?:the\s)?present"),
    _row("while", "back-reference", "while time", r"for\s(?:a|some)\s(?:while|time)"),
    _row(
        "since-then",
        "back-reference",
        "then now date today day time",
        r"since\sthen|(?:until|up\sto)\snow|to\sdate|until\stoday|to\sthis\sday|at\s(?:that|the)\stime(?!\sof)",
    ),
    _row(
        "future",
        "horizon",
        "future year month decade",
        r"in\sthe\s(?:near|foreseeable|distant)\sfuture|in\sthe\s(?:coming|next\sfew)\s(?:years|months|decades)"
        r"|in\sthe\syears\s(?:ahead|to\scome)",
    ),
    _row(
        "era",
        "era",
        "war ww",
        rf"(?:after|before|during|since|until|following)\s(?:the\s)?(?:(?:end|ending|outbreak)\sof\s(?:the\s)?)?{_WAR}"
        rf"|the\s(?:end|ending|outbreak|beginning)\sof\s(?:the\s)?{_WAR}",
    ),
    _row(
        "age",
        "era",
        "ages antiquity renaissance interwar",
        r"(?:in|during|since|throughout)\s(?:the\s)?(?:middle\sages|antiquity|renaissance|interwar\s(?:period|years))",
    ),
)
"""All rows; where two overlap the one that begins first is taken, then the longer."""

BEFORE, AFTER = 34, 24
"""Characters around a key in which its phrase lies."""


def told_in_words(text: str, folded: str, present: frozenset[str]) -> Iterator[tuple[WordPhrase, int, int]]:
    """Yield (row, start, end) of every time told in words, row by row.

    `folded` is the text without its capitals, `present` those of `WORD_KEYS` that stand in it.
    """
    places = {key: spots for key in present & WORD_KEYS if (spots := _places(folded, key))}
    if not places:
        return
    for row in WORDS:
        around = [place for key in row.keys if key in places for place in places[key]]
        done = 0
        for at in sorted(around):
            if at < done:
                continue
            for match in row.pattern.finditer(text, max(at - BEFORE, done), at + AFTER):
                yield row, *match.span()
                done = match.end()


def _places(text: str, key: str) -> list[int]:
    places = []
    at = text.find(key)
    while at >= 0:
        if not (at and text[at - 1].isalpha()):  # “era” is no part of “operation”
            places.append(at)
        at = text.find(key, at + len(key))
    return places


WORD_KEYS = frozenset(key for row in WORDS for key in row.keys)
