"""What stands behind an act: `signed a lease for a school`, `announced the engagement`.

Two sentences that tell of one kind of act tell of two acts where it is done to two things, known or new.
"""

from __future__ import annotations

from glossator.events.tellings import COMMON, Telling

REACH = 6
"""Words behind an act in which its object stands."""
_SIGNS = frozenset(",;:()–—.!?")


def behind(text: str, telling: Telling, number: int) -> tuple[str, ...]:
    """Return the stems behind an act that say something, up to a sign, in their order; names are none of them.

    `number` is that of the act's first word. Looks at `REACH` words.
    """
    last = telling.lasts.get(number, number)
    end = telling.starts[last] + len(telling.words[last])
    found: list[str] = []
    for one in range(last + 1, min(last + 1 + REACH, len(telling.starts))):
        if not _SIGNS.isdisjoint(text[end : telling.starts[one]]):
            break
        end = telling.starts[one] + len(telling.words[one])
        if telling.stems[one] not in COMMON and one not in telling.proper:
            found.append(telling.stems[one])
    return tuple(found)
