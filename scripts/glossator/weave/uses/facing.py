"""The texts on the home page: two that face each other, or a list of more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from glossator.characters.quoted import quoted
from glossator.interface import counted, figure, later, say
from glossator.model import Text
from glossator.weave.cards.card import shortened
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.anchors import label
from glossator.weave.sheet import Sheet

FACING = 2
"""Groups of texts that stand as columns; more are a list."""
LISTED = 12
"""Groups in that list; the list of texts has them all."""
DESCRIBED = 30
"""Words about a text: three lines of a column."""
_VERBS = {
    "companion": later("Read the companion"),
    "original": later("Read the original"),
    "introduction": later("Read the introduction"),
}

Group = tuple[Text, ...]
"""A work's companion first, and what else there is of the same work."""


def groups(texts: Sequence[Text]) -> list[Group]:
    """Return the texts by the work they are of, in their order; introductions only where there is nothing else."""
    found: dict[str, list[Text]] = {}
    for text in [text for text in texts if text.front.kind != "introduction"] or texts:
        found.setdefault(text.front.of or f"#{text.id}", []).append(text)
    return [tuple(sorted(group, key=lambda text: text.front.kind != "companion")) for group in found.values()]


def facing(here: Sheet, loom: Loom) -> str:
    """Return the texts as columns, or as a list where they are more than two; empty where there are none."""
    found = groups(loom.edition.texts)
    if not found:
        return ""
    if len(found) <= FACING:
        columns = "".join(_column(group, here, loom) for group in found)
        return f'<section class="g-facing" aria-label="{say("Texts")}">{columns}</section>'
    rows = "".join(f"<li>{_line(group[0], here, loom)}</li>" for group in found[:LISTED])
    every = loom.path(here, "texts/index")
    number = len(loom.edition.texts)
    whole = counted("All {number} text", "All {number} texts", number, number=figure(number))
    more = f'<p class="g-small"><a href="{every}">{whole}</a></p>'
    return f'<section class="g-many" aria-label="{say("Texts")}"><ul>{rows}</ul>{more}</section>'


def _column(group: Group, here: Sheet, loom: Loom) -> str:
    first = group[0]
    work = loom.edition.works.get(first.front.of)
    title = work.fields.get("title", first.front.title) if work else first.front.title
    by = f'<p class="g-kicker">{who}</p>' if (who := _by(first, loom)) else ""
    about = f"<p>{shortened(first.front.description, DESCRIBED)}</p>" if first.front.description else ""
    kinds = Counter(text.front.kind for text in group)
    links = "".join(
        f'<a href="{loom.href(here, text.ref)}">{_said(text, kinds[text.front.kind] > 1)}</a>' for text in group
    )
    return f'<div>{by}<p class="g-called">{html(title)}</p>{about}<p class="g-onward">{links}</p></div>'


def _said(text: Text, several: bool) -> str:
    """What its link says; where two texts of a kind are of one work, a kind does not tell them apart."""
    if several:
        return say("Read {title}", title=quoted(html(text.front.title)))
    return say(_VERBS.get(text.front.kind, later("Read the text")))


def _line(text: Text, here: Sheet, loom: Loom) -> str:
    by = _by(text, loom)
    small = f' <span class="g-count">{by}</span>' if by else ""
    return f'<a href="{loom.href(here, text.ref)}">{html(text.front.title)}</a>{small}'


def _by(text: Text, loom: Loom) -> str:
    """Who wrote it when, finished HTML: of a companion, the work it accompanies.

    A work without an author is known by its title, which stands below; above it stands where it was published.
    """
    work = loom.edition.works.get(text.front.of)
    if work is None:
        return html(", ".join((*text.front.authors, *([text.front.date[:4]] if text.front.date else []))))
    if any(work.csl.get(role) for role in ("author", "editor")):
        return label(text.front.of, loom)
    fields = (work.fields.get(name, "") for name in ("journaltitle", "organization", "publisher"))
    return html(" ".join(filter(None, (next(filter(None, fields), ""), work.fields.get("date", "")[:4]))))
