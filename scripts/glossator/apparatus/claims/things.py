"""Terms, names, events and dates: an event may be found by its date and company, so they go together."""

from __future__ import annotations

from glossator.apparatus.reading import Claimed, Claims, Reading
from glossator.chronology import resolve_date
from glossator.events import find_events
from glossator.glossary.endings import primary
from glossator.names import resolve_things


def claim(reading: Reading) -> Claims:
    """Return a mention for each form and date of the passage, one within another where the words are."""
    words, forms = reading.passage.prose.text, reading.indexes.forms
    # A form with a key or handle in it is none here: of `[@smith2010]` no word is printed.
    things = [thing for thing in forms.find(words, primary(reading.text.front.language)) if "@" not in thing.printed]
    dates, times = (reading.told.dates, reading.told.times) if reading.told else ((), ())
    if not (things or dates or times):
        return [], []
    events = find_events(words, dates, things, reading.indexes.events, reading.text.id)
    claimed: list[Claimed] = [*zip(things, resolve_things(things), strict=True)]
    claimed += [(date, resolve_date(date)) for date in (*dates, *times)]
    claimed += zip(events, resolve_things(events), strict=True)
    return claimed, []
