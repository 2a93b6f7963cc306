"""Events in the order in which people tell them: by their beginnings, cause before effect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from glossator.model import Day, Edtf, Event
from glossator.model.edtf import End, Precision

Key = tuple[bool, Day, Day, bool, str, str]
_NEVER = Day(0, 1, 1)


def begins(when: Edtf) -> Edtf:
    """Return when something begins: the first end of an interval, the last where nobody knows the first.

    Of a set it is the member that is first in time; a date of any other kind is its own.
    """
    while when.members:
        known = [member for member in when.members if not isinstance(member, End)]
        interval = when.precision is Precision.INTERVAL
        when = known[0] if interval else min(known, key=lambda one: one.order)
    return when


def moment(event: Event) -> Key:
    """Return what events are sorted by, undated ones last.

    A date counts as its last day: “November 2015” may be any day of that month, so it stands after all days of it
    that are known, and “2015” after both. Of two that end on one day the exact one comes first.
    """
    if event.when is None:
        return True, _NEVER, _NEVER, True, event.label, event.id
    begin = begins(event.when)
    last, first = begin.latest or begin.earliest, begin.earliest or begin.latest
    assert last is not None and first is not None  # one of both ends is always known
    end = event.when.latest
    return False, last, Day(-first.year, -first.month, -first.day), end is None, event.when.text, event.id


def in_sequence(events: Iterable[Event]) -> list[Event]:
    """Return the events in order of time; what an event comes `after` is drawn before it where dates allow that.

    An `after` that the dates rule out changes nothing, nor does one that would close a circle. Linear but for sorting.
    """
    order = sorted(events, key=moment)
    known = {event.id: event for event in order}
    told: dict[str, Event] = {}
    begun: set[str] = set()
    for event in order:
        if event.id in begun:
            continue
        begun.add(event.id)
        # Without recursion: a chain of ten thousand events is no deeper than one of two.
        path = [(event, _causes(event, known))]
        while path:
            last, causes = path[-1]
            cause = next((one for one in causes if one.id not in begun), None)
            if cause is None:
                told[last.id] = path.pop()[0]
            else:
                begun.add(cause.id)
                path.append((cause, _causes(cause, known)))
    return list(told.values())


def _causes(event: Event, known: Mapping[str, Event]) -> Iterator[Event]:
    """The events that one follows, as far as its date does not rule that out, in order of time."""
    return iter(sorted((known[id] for id in event.after if id in known and may_precede(known[id], event)), key=moment))


def may_precede(cause: Event, event: Event) -> bool:
    """Return whether dates allow that one event follows the other; False where one of them has none."""
    if cause.when is None or event.when is None:
        return False  # an undated event has no place in time that it could give
    first, last = begins(cause.when).earliest, begins(event.when).latest
    return first is None or last is None or first <= last


def circles_of(events: Mapping[str, Event]) -> list[list[str]]:
    """Return each circle that `after` lists close, its events in the order in which each follows the next.

    A circle begins with its first event in the file. Of circles that share events one is given for each list that
    closes one. Linear in the lists.
    """
    rank = {id: at for at, id in enumerate(events)}
    done: set[str] = set()
    return [_from_first(circle, rank) for id in events if id not in done for circle in _circles(id, events, done)]


def _circles(start: str, events: Mapping[str, Event], done: set[str]) -> Iterator[list[str]]:
    """The circles that can be reached from an event; `done` are events all of whose circles are known."""
    path, at, ways = [start], {start: 0}, [iter(events[start].after)]
    while path:
        following = next(ways[-1], None)
        if following is None:
            ways.pop()
            del at[path[-1]]
            done.add(path.pop())
        elif following in at:
            yield path[at[following] :]
        elif following in events and following not in done:
            at[following] = len(path)
            path.append(following)
            ways.append(iter(events[following].after))


def _from_first(circle: list[str], rank: Mapping[str, int]) -> list[str]:
    first = circle.index(min(circle, key=lambda id: rank[id]))
    return circle[first:] + circle[:first]
