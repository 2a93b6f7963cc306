"""What stands on a map over its land, as SVG: areas, lines, marks and words, each a link or the subject of the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.cartography import HEIGHT, SCREENS, WIDTH, Label, Side, Sign, View, drawn, placed, world
from glossator.model.locations import LatLon
from glossator.weave.escape import html
from glossator.weave.figures.labels import short, width_of
from glossator.weave.figures.svg import link, number


@dataclass(frozen=True, slots=True)
class Pin:
    """One thing on a map."""

    href: str
    """What it leads to, escaped; empty where the map is its own."""
    label: str
    name: str
    """What a screen reader says of it."""
    number: int
    """By which the list beside the map has it; it stands where words have no room."""
    at: LatLon
    """Where its words are."""
    area: bool = False
    """Whether its words stand over it, without a disc."""
    route: tuple[LatLon, ...] = ()
    outline: tuple[LatLon, ...] = ()
    faint: bool = False
    """Whether it was never there: its line is dotted."""


LETTER = 12.0
"""Size of letters in pixels, on every screen."""
_DISC = 3.4
_LONGEST = 30
"""Characters of a label; the name of its link has all of it."""


def charted(pins: Sequence[Pin], view: View, screens: int, states: Sequence[str], name: str) -> str:
    """Return the map as finished SVG; who comes first chooses room for words first.

    `screens` is for how many of `SCREENS` it is made, `states` are pointed out by code, `name` is said of the whole.
    """
    routes, outlines = [one for one in pins if one.route], [one for one in pins if one.outline]
    under = drawn(world(), view, states, [one.route for one in routes], [one.outline for one in outlines])
    paths = "".join(
        f'<path d="{path}" class="{kind}"/>'
        for kind, path in (
            ("g-land", under.land), ("g-state", under.states), ("g-border", under.borders),
            ("g-disputed", under.disputed),
        )
        if path
    )  # fmt: skip
    zones = [_linked(one, f'<path d="{path}" class="g-zone"/>')
             for one, path in zip(outlines, under.outlines, strict=True) if path]  # fmt: skip
    lines = [_linked(one, f'<path d="{path}" class="g-route{" g-faint" if one.faint else ""}"/>')
             for one, path in zip(routes, under.routes, strict=True) if path]  # fmt: skip
    labels = placed([sign_of(one, view) for one in pins], SCREENS[:screens])
    marks = [_linked(one, _mark(one, row, view)) for one, row in zip(pins, labels, strict=True)]
    box = f'viewBox="0 0 {WIDTH} {HEIGHT}"'
    over = "".join([*zones, *lines])
    return (
        f'<svg class="g-map" role="group" aria-label="{html(name)}" font-size="{number(LETTER)}">'
        f'<svg {box} aria-hidden="true">{paths}</svg>{f"<svg {box}>{over}</svg>" if over else ""}'
        f"{''.join(reversed(marks))}</svg>"
    )


def sign_of(pin: Pin, view: View) -> Sign:
    """Return the room that a pin asks for."""
    words = width_of(short(pin.label, _LONGEST), LETTER)
    return Sign(view.at(*pin.at), 0.0 if pin.area else _DISC, words, width_of(str(pin.number), LETTER))


def _linked(one: Pin, inside: str) -> str:
    kind = "g-way" if one.route else "g-area" if one.area else "g-spot"
    if not one.href:
        return f'<g class="{kind} g-here"><title>{html(one.label)}</title>{inside}</g>'
    return link(one.href, one.name, inside, f'class="{kind}"')


def _mark(one: Pin, labels: Sequence[Label | None], view: View) -> str:
    x, y = view.at(*one.at)
    at = f'{_cent(x / WIDTH)}" {{}}y="{_cent(y / HEIGHT)}"'
    disc = f'<circle cx="{at.format("c")} r="{_DISC}"'
    ring = f'<circle cx="{at.format("c")} r="2.4"'
    out = [] if one.area else [f"{disc}/>"]
    for screen, label in enumerate(labels):
        if label is None:
            # On a narrow screen rings without words would hide what has some; the list has them all.
            out += [f'{ring} class="g-only-{screen} g-ring"/>'] if one.area and screen == len(SCREENS) - 1 else []
        elif not label.words:
            out.append(_text(str(one.number), label.side, f"g-only-{screen}", one, at))
        elif not screen or not (before := labels[screen - 1]) or not before.words:
            out.append(_text(short(one.label, _LONGEST), label.side, f"g-from-{screen}", one, at))
    return "".join(out)


def _text(words: str, side: Side, screen: str, one: Pin, at: str) -> str:
    off = (0.0 if one.area else _DISC) + 3
    dx, dy, anchor = {
        Side.RIGHT: (off, 4.0, ""),
        Side.LEFT: (-off, 4.0, "end"),
        Side.ABOVE: (0.0, -off - 3.5, "middle"),
        Side.BELOW: (0.0, off + 10.5, "middle"),
        Side.OVER: (0.0, 4.0, "middle"),
    }[side]
    moved = f' dx="{number(dx)}"' if dx else ""
    anchored = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{at.format("")}{moved} dy="{number(dy)}"{anchored} class="{screen}">{html(words)}</text>'


def _cent(share: float) -> str:
    return f"{share * 100:.1f}".removesuffix(".0") + "%"
