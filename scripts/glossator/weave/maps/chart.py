"""One map of places that texts speak of: its frame, and its places as what stands on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.cartography import SCREENS, View, placed
from glossator.interface import counted, figure, say
from glossator.model import Ref
from glossator.weave.loom import Loom
from glossator.weave.maps.gazetteer import Located
from glossator.weave.maps.pins import Pin, charted, sign_of
from glossator.weave.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Frame:
    """What a map shows."""

    title: str
    view: View
    shown: tuple[Located, ...]
    """Who comes first chooses room for words first."""
    screens: int
    """For how many of `SCREENS` it is made, from the narrowest on."""
    subject: bool = False
    """Whether it is a map of the first place shown."""


def chart(frame: Frame, numbers: Mapping[Ref, int], name: str, here: Sheet, loom: Loom) -> str:
    """Return the map as finished SVG, each place with its number in the list beside it."""
    shown, subject = frame.shown, frame.subject
    pins = [
        _pin(one, numbers[one.ref], "" if subject and not at else loom.href(here, one.ref))
        for at, one in enumerate(shown)
    ]
    return charted(pins, frame.view, frame.screens, shown[0].states if subject else (), name)


def wordless(frame: Frame) -> list[Located]:
    """Return the places whose words have no room on the widest screen that the map is for."""
    labels = placed([sign_of(_pin(one, 0, ""), frame.view) for one in frame.shown], SCREENS[: frame.screens])
    return [one for one, row in zip(frame.shown, labels, strict=True) if not (row[-1] and row[-1].words)]


def passages(times: int) -> str:
    """Return a number of passages in words."""
    return counted("1 passage", "{number} passages", times, number=figure(times)) if times else say("no passage")


def _pin(one: Located, number: int, href: str) -> Pin:
    return Pin(href, one.label, f"{one.label}: {passages(one.weight)}", number, one.at, one.area, one.route)
