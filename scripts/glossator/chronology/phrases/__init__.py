"""The tables of date phrases, in the order in which they are tried.

To add a way to name a date: one small file with a `DatePhrase` row, its name
here, one test case. To add words around a date: the same with a `Frame`.
"""

from collections.abc import Callable, Iterable, Sequence

from glossator.chronology.phrases.centuries import centuries
from glossator.chronology.phrases.days import DAYS
from glossator.chronology.phrases.decades import DECADES
from glossator.chronology.phrases.eras import eras
from glossator.chronology.phrases.feasts import FEAST_ROWS
from glossator.chronology.phrases.frames import FRAMES
from glossator.chronology.phrases.frames.styles import in_two_styles
from glossator.chronology.phrases.labels import labels
from glossator.chronology.phrases.nearly import nearly
from glossator.chronology.phrases.numeric import NUMERIC_ROWS
from glossator.chronology.phrases.row import Anchor, DatePhrase, Found, Frame
from glossator.chronology.phrases.seasons import SEASON_ROWS
from glossator.chronology.phrases.short_days import short_days
from glossator.chronology.phrases.short_years import short_years
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.phrases.tails import shortened
from glossator.chronology.phrases.words import WORDS, WordPhrase, told_in_words
from glossator.chronology.phrases.years import YEARS

PHRASES: tuple[DatePhrase, ...] = (*DAYS, *NUMERIC_ROWS, *SEASON_ROWS, *FEAST_ROWS, *DECADES, *YEARS)
"""Ways to name a date, the more exact before the less: the first row that reads is taken."""

STATED: tuple[tuple[str, Callable[[str, str, Sequence[tuple[int, int]]], Iterable[Stated]]], ...] = (
    ("labels", labels),
    ("eras", eras),
    ("centuries", centuries),
    ("short-years", short_years),
    ("nearly", nearly),
    ("short-days", short_days),
    ("in-two-styles", in_two_styles),
)
"""Dates that are found whole, by (text, folded text, (start, end) of its figures).

To add one: a finder in a file of its own, and a row."""

__all__ = [
    "FRAMES",
    "PHRASES",
    "STATED",
    "WORDS",
    "Anchor",
    "DatePhrase",
    "Found",
    "Frame",
    "Stated",
    "WordPhrase",
    "shortened",
    "told_in_words",
]
