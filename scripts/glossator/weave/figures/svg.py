"""SVG as text (SVG 2): elements with presentation attributes and classes, never an inline style."""

from __future__ import annotations

from glossator.weave.escape import html


def number(value: float) -> str:
    """Return a coordinate with one decimal at most: a tenth of a pixel is not seen."""
    text = f"{value:.1f}"
    return "0" if text in ("-0.0", "0.0") else text.removesuffix(".0")


def rect(x: float, y: float, width: float, height: float, more: str = "") -> str:
    """Return a rectangle; `more` are further attributes."""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
        f"{f' {more}' if more else ''}/>"
    )


def text(x: float, y: float, words: str, more: str = "") -> str:
    """Return words at their baseline."""
    return f'<text x="{number(x)}" y="{number(y)}"{f" {more}" if more else ""}>{html(words)}</text>'


def link(href: str, name: str, inside: str, more: str = "") -> str:
    """Return a link with its accessible name.

    It is out of the order of the Tab key: the list behind the picture has the same links, in the order of time, and
    nobody should have to press Tab a hundred times to get past a picture. Screen readers find it by its name.
    """
    return f'<a href="{href}" tabindex="-1"{f" {more}" if more else ""}><title>{html(name)}</title>{inside}</a>'


def fades(prefix: str) -> str:
    """Return the gradients that let an end fade, two for spans and two for moments.

    Ids must be a drawing's own, for one that is hidden has no gradients; and `currentColor` is here that of the
    gradient and not of what it fills, so each has the class of its kind.
    """
    out = []
    for kind in ("span", "moment"):
        for end, first, last in (("in", "0.08", "1"), ("out", "1", "0.08")):
            stops = "".join(
                f'<stop offset="{at}" stop-color="currentColor" stop-opacity="{opacity}"/>'
                for at, opacity in ((0, first), (1, last))
            )
            out.append(f'<linearGradient id="{prefix}-{kind}-{end}" class="g-{kind}">{stops}</linearGradient>')
    return f"<defs>{''.join(out)}</defs>"
