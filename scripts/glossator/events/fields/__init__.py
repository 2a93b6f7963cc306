"""Fields of words: of what a word speaks. `ward` and `surgeon` speak of medicine, `gallows` of an execution.

Where classes of acts say that two words tell of one kind of deed, fields say that two words belong to one subject, or
to the story that is told of one kind of event. A field a row, its name before a colon, words in any form, also in
several rows; the more fields a word is in, the less it says of each. To add one, add a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from glossator.characters.folding import fold
from glossator.chronology.stems import stem
from glossator.events.fields.mind import MIND
from glossator.events.fields.scripts import SCRIPTS
from glossator.events.fields.state import STATE
from glossator.events.fields.stories import STORIES
from glossator.events.fields.trifles import MOMENT, TRIFLES
from glossator.events.fields.works import WORKS

__all__ = ["MOMENT", "TRIFLES", "fields", "rows_of"]


def rows_of(table: str) -> Iterator[tuple[str, list[str]]]:
    """Yield (name, words) of each field of a table."""
    for row in table.split(";"):
        name, _, words = row.partition(":")
        yield name.strip(), words.replace("-", " ").split()


@cache
def fields() -> Mapping[str, frozenset[int]]:
    """Return the stem of each word to the numbers of its fields; worked out when first asked for."""
    numbers: dict[str, int] = {}
    found: dict[str, set[int]] = {}
    for table in (STATE, WORKS, MIND, SCRIPTS, STORIES):
        for name, words in rows_of(table):
            number = numbers.setdefault(name, len(numbers))
            for word in words:
                found.setdefault(stem(fold(word)), set()).add(number)
    return {word: frozenset(fields) for word, fields in found.items()}
