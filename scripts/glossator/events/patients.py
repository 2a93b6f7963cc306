"""To what an act is done, where the sentence brings it up as something new: `signed a lease`, `a choir was founded`.

What an event is about is known to whoever tells of it; so a thing with an indefinite article or a number, which the
event has no word for, is another's.
"""

from __future__ import annotations

from glossator.events.tellings import COMMON, Telling
from glossator.patterns import re

_NEW = (
    r"(?:an?|another|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
    r"|fifty|sixty|hundreds\sof|thousands\sof|many)"
)
_BEHIND = re.compile(
    rf"\W{{1,2}}(?:(?:up|down|out|over|off)\s)?{_NEW}\s(?P<phrase>(?:[\w’'-]+\s){{0,3}}[\w’'-]+)",
    re.IGNORECASE,
)
"""From the end of the act's last word."""
_BEFORE = re.compile(
    rf"(?<!\w){_NEW}\s(?P<phrase>(?:[\w’'-]+\s){{1,6}})(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen)\s\Z",
    re.IGNORECASE,
)
"""Up to the beginning of its first word."""
_PASSIVE = ("was ", "were ", "is ", "are ", "been ")
REACH = 80
"""Characters before an act in which its subject is looked for."""
_BREAK = re.compile(r"(?<!\w)(?:of|in|at|on|for|from|by|to|with|that|which|who|and|as|under|beside|against)(?!\w)")
"""Where a noun and its adjectives end."""


def patient(text: str, telling: Telling, number: int) -> frozenset[str]:
    """Return the new thing that an act is done to or done by, as stems, with the classes that these tell.

    Empty where none is new, or it has a name. `number` is that of the act's first word. Looks no farther than `REACH`.
    """
    last = telling.lasts.get(number, number)
    end = telling.starts[last] + len(telling.words[last])
    found = _BEHIND.match(text, end, min(end + REACH, len(text)))
    if found is not None:
        return _noun(telling, found)
    start = telling.starts[number]
    if not text.endswith(_PASSIVE, max(start - 5, 0), start):
        return frozenset()
    low = max(start - REACH, 0)
    found = _BEFORE.search(text[low:start])
    return _noun(telling, found, low) if found is not None else frozenset()


def _noun(telling: Telling, found: re.Match[str], low: int = 0) -> frozenset[str]:
    start, end = found.start("phrase") + low, found.end("phrase") + low
    if cut := _BREAK.search(found["phrase"]):
        end = start + cut.start()
    heard = telling.between(start, end)
    stems = [telling.stems[one] for one in heard if telling.stems[one] not in COMMON and one not in telling.proper]
    return frozenset((*stems, *(act for act, _, _ in telling.acts_among(heard)))) if stems else frozenset()
