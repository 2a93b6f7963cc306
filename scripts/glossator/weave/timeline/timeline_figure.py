"""The picture on the timeline page: all events, and below them what each text speaks of."""

from __future__ import annotations

from glossator.interface import counted, enumerated, figure, later, say
from glossator.weave.escape import html
from glossator.weave.figures import Lane, whole
from glossator.weave.figures.axis import year_words
from glossator.weave.figures.density import Told, bars
from glossator.weave.figures.whole import SIZES, Item, Size
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import in_words
from glossator.weave.sheet import Sheet
from glossator.weave.uses.strips import named_bars
from glossator.weave.uses.uselist import count

_LANES = 4
"""Texts with a lane of their own; all others share one."""


def timeline_figure(sections: dict[str, str], here: Sheet, loom: Loom) -> str:
    """Return the picture in its sizes, with a line that says how to read it; empty where nothing is dated.

    `sections` has the address of the heading on the list for each event, by its id.
    """
    frame = loom.timeframe
    items = [
        Item(
            f"#{html(event.id)}",
            in_words(event.when) if event.when else "",
            event.label,
            frame.extents[event.id],
            count(event.ref, loom),
            f"#{sections[event.id]}",
        )
        for event in loom.sequence
        if event.id in frame.extents
    ]
    if not items:
        return ""
    name = say("Timeline: what happened, and what the texts speak of; the list below has everything")
    drawings = (whole(items, _lanes(size, here, loom), frame.scale, size, name) for size in SIZES)
    far = sum(event.when is not None for event in loom.sequence) - len(items)
    return f'<figure class="g-drawing">{"".join(drawings)}<figcaption>{_caption(loom, far)}</figcaption></figure>'


def _lanes(size: Size, here: Sheet, loom: Loom) -> list[Lane]:
    """A lane for each of the texts that name most dates, and one for all others."""
    told = loom.timeframe.told
    most = sorted(told, key=lambda id: (-sum(one.times for one in told[id]), id))
    own = set(most[:_LANES] if len(most) <= _LANES + 1 else most[: _LANES - 1])
    if len(most) == _LANES + 1:
        own = set(most)
    lanes = [(loom.documents[id].front.title, told[id]) for id in told if id in own]
    rest = [id for id in told if id not in own]
    if rest:
        merged: dict[str, Told] = {}
        for one in (one for id in rest for one in told[id]):
            times = merged[one.date.id].times if one.date.id in merged else 0
            merged[one.date.id] = Told(one.date, one.page, one.first, one.last, one.times + times)
        others = counted("{number} other text", "{number} other texts", len(rest), number=figure(len(rest)))
        lanes.append((others, tuple(merged.values())))
    scale = loom.timeframe.scale
    return [Lane(title, named_bars(bars(dates, scale, size.bar / size.width), here, loom)) for title, dates in lanes]


def _caption(loom: Loom, far: int) -> str:
    years = [year_words(round(year)) for year in loom.timeframe.scale.breaks]
    said = [
        say(
            "Above, what happened: a bar went on for its length, a disc was short, an end that fades is not known "
            "exactly, an arrow is an open end; a square is one event or more for which the lines had no room."
        ),
        say("Below, how often each text speaks of which years."),
    ]
    if years:
        changes = later("The scale changes at {years} (dashed); the rulers at the foot show how long years are.")
        said.append(say(changes, years=enumerated(years)))
    if far:
        said.append(
            counted(
                "{number} more lies too far from the others to be drawn.",
                "{number} more lie too far from the others to be drawn.",
                far,
            )
        )
    return " ".join(said)
