"""One map as SVG: lines below, then routes, marks and words, each a link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.cartography import HEIGHT, SCREENS, WIDTH, Label, Side, Sign, View, drawn, placed, world
from glossator.interface import counted, figure, say
from glossator.model import Ref
from glossator.weave.escape import html
from glossator.weave.figures.labels import short, width_of
from glossator.weave.figures.svg import link, number
from glossator.weave.loom import Loom
from glossator.weave.maps.gazetteer import Located
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


LETTER = 12.0
"""Size of letters in pixels, on every screen."""
_DISC = 3.4
_LONGEST = 30
"""Characters of a label; the name of its link has all of it."""


def chart(frame: Frame, numbers: Mapping[Ref, int], name: str, here: Sheet, loom: Loom) -> str:
    """Return the map as finished SVG, each place with its number in the list beside it."""
    shown, view, subject = frame.shown, frame.view, frame.subject
    routes = [one for one in shown if one.route]
    states = shown[0].states if subject else ()
    under = drawn(world(), view, states, [one.route for one in routes])
    paths = "".join(
        f'<path d="{path}" class="{kind}"/>'
        for kind, path in (
            ("g-land", under.land), ("g-state", under.states), ("g-border", under.borders),
            ("g-disputed", under.disputed),
        )
        if path
    )  # fmt: skip
    lines = "".join(
        _linked(one, f'<path d="{path}" class="g-route"/>', subject and one is shown[0], here, loom)
        for one, path in zip(routes, under.routes, strict=True)
        if path
    )
    labels = placed([_sign(one, numbers, view) for one in shown], SCREENS[: frame.screens])
    marks = [
        _linked(one, _mark(one, labels[at], numbers[one.ref], view), subject and at == 0, here, loom)
        for at, one in enumerate(shown)
    ]
    box = f'viewBox="0 0 {WIDTH} {HEIGHT}"'
    return (
        f'<svg class="g-map" role="group" aria-label="{html(name)}" font-size="{number(LETTER)}">'
        f'<svg {box} aria-hidden="true">{paths}</svg>{f"<svg {box}>{lines}</svg>" if lines else ""}'
        f"{''.join(reversed(marks))}</svg>"
    )


def wordless(frame: Frame) -> list[Located]:
    """Return the places whose words have no room on the widest screen that the map is for."""
    labels = placed([_sign(one, {}, frame.view) for one in frame.shown], SCREENS[: frame.screens])
    return [one for one, row in zip(frame.shown, labels, strict=True) if not (row[-1] and row[-1].words)]


def _sign(one: Located, numbers: Mapping[Ref, int], view: View) -> Sign:
    words = width_of(short(one.label, _LONGEST), LETTER)
    return Sign(view.at(*one.at), 0.0 if one.area else _DISC, words, width_of(str(numbers.get(one.ref, 0)), LETTER))


def _linked(one: Located, inside: str, subject: bool, here: Sheet, loom: Loom) -> str:
    kind = "g-way" if one.route else "g-area" if one.area else "g-spot"
    if subject:
        return f'<g class="{kind} g-here"><title>{html(one.label)}</title>{inside}</g>'
    return link(loom.href(here, one.ref), f"{one.label}: {passages(one.weight)}", inside, f'class="{kind}"')


def passages(times: int) -> str:
    """Return a number of passages in words."""
    return counted("1 passage", "{number} passages", times, number=figure(times)) if times else say("no passage")


def _mark(one: Located, labels: Sequence[Label | None], figure: int, view: View) -> str:
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
            out.append(_text(str(figure), label.side, f"g-only-{screen}", one, at))
        elif not screen or not (before := labels[screen - 1]) or not before.words:
            out.append(_text(short(one.label, _LONGEST), label.side, f"g-from-{screen}", one, at))
    return "".join(out)


def _text(words: str, side: Side, screen: str, one: Located, at: str) -> str:
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
