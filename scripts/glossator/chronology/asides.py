"""Whether a date is told beside the narrative: what a thing became later, a birth, another year to compare with.

Each row of `ASIDES` is a way to name another time without going there. A row looks at the sentence around the date,
never farther than `REACH`, and is asked only of dates that are more than a year from where the narrative is.
To add one: a function and a row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from glossator.characters.letters_asked import asks, present
from glossator.chronology.afterlife import LETTERS as LIVES_ON
from glossator.chronology.afterlife import lives_on
from glossator.chronology.clock import SENTENCE_ENDS
from glossator.chronology.role_words import HAPPENINGS, words
from glossator.patterns import re

REACH = 300
"""Characters on either side in which a sentence is looked for, so that a long one costs no more."""
NEAR = 90
"""Characters before a date in which the words are that enclose it."""


class Aside(Enum):
    """How a date stands beside the narrative."""

    ENCLOSED = auto()
    """In a part of its sentence only: nothing goes on from it."""
    NAMED = auto()
    """Only to say which thing is meant; what is told from another date may mean it."""
    TOLD = auto()
    """Its sentence tells of it; what is told from another date (`two years later`) may go on from there."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A date in its sentence."""

    before: str
    """The sentence up to the date."""
    after: str
    """The sentence behind it."""
    earlier: str
    """What stands before the sentence in its passage."""
    passage: str
    """All words of the passage."""
    gap: int
    """Years from where the narrative is to the date; below 0 if the date is before it."""


def setting_of(text: str, start: int, end: int, gap: int) -> Setting:
    """Return the date `text[start:end]` in its sentence."""
    low, high = max(start - REACH, 0), end + REACH
    begin = low
    for stop in SENTENCE_ENDS.finditer(text, low, start):
        begin = stop.end()
    stop_after = SENTENCE_ENDS.search(text, end, high)
    behind = text[end : stop_after.start() if stop_after else high]
    return Setting(text[begin:start], behind, text[low:begin], text, gap)


def aside_of(setting: Setting) -> Aside | None:
    """Return how the date stands beside the narrative, None where the narrative goes there."""
    before = setting.before
    for name, kind, keys, stands in ASIDES:
        if setting.gap == 1 and name not in _CLOSED_OFF:
            continue  # the next year is where a narrative goes
        if (not keys or any(key in before for key in keys)) and stands(setting):
            return kind
    return None


def _between_dashes(setting: Setting) -> bool:
    return len(_DASH.findall(setting.before)) % 2 == 1 and bool(_DASH.search(setting.after))


_DASH = re.compile(r"\s[–—-]{1,3}\s|(?<=\w)—(?=\w)|\s[–—](?=[,.])")


def _relative(setting: Setting) -> bool:
    return bool(_RELATIVE.search(setting.before))


_RELATIVE = re.compile(
    r"(?:,\s|—\s?|–\s|\()(?:[\w’']+\s){0,3}(?:who|which|whose|whom|where)\s[^,;:–—]*\Z"
    r"|(?<=[^\W\d_]\s)(?:who|which|that)\s(?:was|were|had|would|is|are|has|have)\s[^,;:–—]*\Z"
)


def _phrase(setting: Setting) -> bool:
    """A phrase between two commas: `, meeting under a resolution adopted in June 1991, deplored the act`."""
    return setting.after.startswith(",") and bool(_PHRASE.search(setting.before))


_PHRASE = re.compile(r",\s(?:[a-z]{2,}ing|as|under|according\sto|following|like|despite|by\sthe)\s[^,;:.]*\Z")


def _participle(setting: Setting) -> bool:
    return bool((_DONE if setting.gap < 0 else _UNDONE).search(setting.before[-NEAR:]))


_ADVERBS = r"(?:(?:now|later|then|first|also|originally|itself|himself|herself|already|only|newly|once|long)\s){0,2}"
_TO_DATE = r"\s(?:[^\W\d_][\w’'-]*\s){0,5}(?:(?:in|on|by|from|during|around|about|of)\s)?(?:the\s)?\Z"
_DONE = re.compile(
    rf"(?<=[^\W\d_]),\s{_ADVERBS}(?:[a-z]{{2,}}ed|born|built|rebuilt|begun|written|laid|drawn|made|bought|sold|won|lost"
    rf"|taken|given|cast|cut|sunk|held|set|known|hung|torn|chosen){_TO_DATE}"
)
_UNDONE = re.compile(
    rf"(?<=[^\W\d_]),\s{_ADVERBS}(?:renamed|rebuilt|demolished|destroyed|pulled\sdown|torn\sdown|abolished|repealed"
    rf"|found|recovered|preserved|acquired|declassified|edited|reissued|reopened|discovered|rediscovered|excavated|unearthed|restored|published|printed|reprinted|translated|beatified|canoni[sz]ed"
    rf"|rehabilitated|executed|hanged|murdered|assassinated|known\ssince|called){_TO_DATE}"
)
"""What a thing was made by, and what became of it: `reached Petrograd, renamed Leningrad in 1924`; a date before the
comma makes a series of it: `arrested in 1931, executed in 1938`."""


def _compared(setting: Setting) -> bool:
    return bool(_COMPARED.search(setting.before[-NEAR:]))


_COMPARED = re.compile(
    r"(?<!\w)(?i:than|unlike|compared\s(?:with|to)|in\scontrast\s(?:with|to))\s(?:[^\W\d_]+\s){0,5}\Z"
    r"|(?<!\w)(?i:as|like|just\sas)\s(?:(?:it|they|he|she|there|so\smany)\s)?(?:(?:had|did|was|were|would|happened)\s"
    r"(?:[a-z]+\s){0,2})?in\s(?:the\s)?\Z"
)


def _of_a_thing(setting: Setting) -> bool:
    match = _OF.search(setting.before[-NEAR:])
    if match is None or match[1].lower() in _TIMES:
        return False
    return setting.gap < 0 or not _HAPPENING.fullmatch(match[1])


_OF = re.compile(
    r"(?<!\w)(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[^\W\d_][\w’'-]*\s){0,2}([^\W\d_][\w’-]+)\sof\s\Z"
)
_HAPPENING = re.compile(HAPPENINGS, re.IGNORECASE)
_TIMES = words(
    "summer spring autumn fall winter year years month months week weeks day days night nights morning evening"
    " afternoon end beginning start middle close half quarter third part course rest season outbreak eve turn latter"
    " opening weekend first second last time hours minutes dawn"
    " january february march april may june july august september october november december"
)


def _foretold(setting: Setting) -> bool:
    if setting.gap < 0:
        return False
    before = "would " in setting.before or " to " in setting.before
    return bool((before and _WOULD.search(setting.before)) or _WOULD_BEHIND.match(setting.after))


_WOULD = re.compile(
    r"(?<!\w)(?:would|(?:was|were)\s(?:later\s|yet\s|still\s|soon\s|never\s|not\s|one\sday\s)?to)\s[^,;:]*\Z"
)
_WOULD_BEHIND = re.compile(r",?\s(?:[^\W\d_][\w’'-]*\s){1,4}would\s")


def _only_then(setting: Setting) -> bool:
    return setting.gap >= 30 and bool(_ONLY.search(setting.before))


_ONLY = re.compile(r"(?:[a-z]\s(?:again\s)?only\s(?:again\s)?(?:in|on|after|from)|(?<!\w)[Nn]ot\suntil)\s(?:the\s)?\Z")


def _nowadays(setting: Setting) -> bool:
    if setting.gap < 20 or present(setting.passage).isdisjoint(_NOW_LETTERS):
        return False
    return bool(_NOW.search(setting.before) or _NOW.search(setting.after))


_NOW = re.compile(
    r"(?<!\w)(?i:today|nowadays|now|to\sthis\sday|(?:the|its)\s(?:present|current|modern)(?!\s(?:war|crisis|king|emperor))"
    r"|recalls?|commemorates?|dates\s(?:back\s)?(?:from|to)|(?:still|have|has)\s(?:\w+\s)?(?:stands?|stood|survives?))(?!\w)"
)


_NOW_LETTERS = asks(
    ["today", "now", "day", "present", "current", "modern", "recall", "commemorate", "date", "stand", "stood", "surviv"]
)
"""Letters one of which is in all that `_NOW` finds."""


def _lives_on(setting: Setting) -> bool:
    if setting.gap < 10 or present(setting.passage).isdisjoint(LIVES_ON):
        return False
    return lives_on(setting.before, setting.after, setting.earlier)


_CLOSED_OFF = frozenset({"between-dashes", "phrase"})

ASIDES: tuple[tuple[str, Aside, tuple[str, ...], Callable[[Setting], bool]], ...] = (
    # name, how it stands, letters one of which is before every such date, if there are few, and the row
    ("between-dashes", Aside.ENCLOSED, ("–", "—", " - ", " -- "), _between_dashes),
    ("relative-clause", Aside.ENCLOSED, (" wh", "that ", "(wh", "—wh"), _relative),
    ("participle", Aside.ENCLOSED, (", ",), _participle),
    ("phrase", Aside.ENCLOSED, (", ",), _phrase),
    (
        "compared",
        Aside.ENCLOSED,
        ("than ", "nlike ", "ompared ", "contrast ", "as ", "As ", "like ", "Like "),
        _compared,
    ),
    ("of-a-thing", Aside.NAMED, (" of ",), _of_a_thing),
    ("foretold", Aside.TOLD, (), _foretold),
    ("only-then", Aside.TOLD, ("only ", "until "), _only_then),
    ("nowadays", Aside.TOLD, (), _nowadays),
    ("lives-on", Aside.TOLD, (), _lives_on),
)
"""All rows; the first that fits is taken."""
