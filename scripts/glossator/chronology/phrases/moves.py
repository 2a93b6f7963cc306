"""Steps from where a narrative is: its day, week, month or year, and so many of them away."""

from __future__ import annotations

from datetime import date

from glossator.chronology.clock import Clock
from glossator.chronology.points import Point, between, of_day, of_month, of_year
from glossator.dating.calendars import gregorian, number_of
from glossator.model import Day

UNITS = {
    "day": "day", "morning": "day", "afternoon": "day", "evening": "day", "night": "day",
    "week": "week", "fortnight": "week", "month": "month", "year": "year", "decade": "year", "century": "year",
}  # fmt: skip
"""Words of time to the unit they are counted in."""
LONG = {"decade": 10, "century": 100, "fortnight": 2}
"""How many of that unit each is."""
NUMBERS = {
    word: number
    for number, word in enumerate(
        (
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ),
        1,
    )
} | {
    "a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "half a": 0, "a hundred": 100,
} | {
    f"{tens}-{word}": number + unit
    for tens, number in (("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70))
    for unit, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 1)
} | {"seventy": 70, "eighty": 80, "ninety": 90}  # fmt: skip
"""Words to how many units they count; `half a` is for the unit to say."""

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
DAYS = (
    {word: number for number, word in enumerate(_ORDINALS, 1)}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINALS[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31}
)
"""Days of a month in words."""
DAY_WORDS = "(?i:" + "|".join(sorted((word.replace("-", r"[\s-]") for word in DAYS), key=len, reverse=True)) + ")"
"""A pattern of any of them."""


def day_of(word: str) -> int:
    """Return the day of a month that a word of `DAYS` names; KeyError for any other."""
    return DAYS[word.lower().replace(" ", "-")]


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def unit_of(clock: Clock, unit: str) -> Point | None:
    """Return the day, week, month or year that the narrative is in; None where it is not known so exactly."""
    if clock.year is None:
        return None
    if unit == "year":
        return of_year(clock.year)
    if unit == "month":
        return of_month(clock.year, clock.month) if clock.month else None
    day = clock.known()
    return of_day(*day) if unit == "day" and day else week_of(day, 0) if unit == "week" and day else None


def moved_by(clock: Clock, unit: str, steps: int) -> Point | None:
    """Return what is so many days, weeks, months or years away, as exact as the unit; None where that is not known."""
    if clock.year is None:
        return None
    if unit == "year":
        return of_year(clock.year + steps) if -9999 <= clock.year + steps <= 9999 else None
    if unit == "month":
        if not clock.month:
            return None
        year, month = divmod(clock.year * 12 + clock.month - 1 + steps, 12)
        return of_month(year, month + 1)
    day = clock.known()
    moved = _days_on(day, steps * (7 if unit == "week" else 1)) if day else None
    return of_day(*moved) if moved else None


def _days_on(day: Day, steps: int) -> Day | None:
    moved = gregorian(number_of(day) + steps)
    return moved if -9999 <= moved.year <= 9999 else None


def week_of(day: Day | None, steps: int) -> Point | None:
    """Return the week of a day, from Monday to Sunday (ISO 8601-1, 3.1.1.23), or one so many weeks away."""
    if day is None or day.year < 1:
        return None
    monday = _days_on(day, 7 * steps - date(*day).weekday())
    sunday = _days_on(monday, 6) if monday else None
    return between(of_day(*monday), of_day(*sunday)) if monday and sunday else None


def weekday_after(clock: Clock, word: str, step: int = 1) -> Point | None:
    """Return the next such weekday after the day of the narrative, or the last before it (step -1)."""
    day = clock.known()
    if day is None or day.year < 1583:  # before the Gregorian calendar our weekdays are not those of the time
        return None
    away = (WEEKDAYS.index(word) - date(*day).weekday()) % 7
    moved = _days_on(day, away if step > 0 and away else away - 7 if step < 0 else 7)
    return of_day(*moved) if moved else None
