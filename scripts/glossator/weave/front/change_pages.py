"""The page that says what changed since earlier editions, passage by passage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from glossator.edition.differences import Differences, differences
from glossator.edition.passage_list import Listed, PassageList
from glossator.edition.passages_now import passage_list
from glossator.interface import figure, later, say
from glossator.layout import CHANGES
from glossator.weave.escape import html
from glossator.weave.front.imprint import stated
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet

SHOWN = 400
"""Passages of a kind that the page lists; `glossator changes` lists all."""
OPEN = 40
"""Up to so many a list is unfolded."""


def change_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page; none where the edition has no earlier one at hand."""
    if loom.edition.earlier:
        yield partial(_page, loom)


def _page(loom: Loom) -> Draft:
    earlier = loom.edition.earlier
    draft = Draft(CHANGES, say("Changes since {version}", version=earlier[-1].version or earlier[-1].day or "?"))
    draft.heading(1, draft.title, "top")
    now = passage_list(loom.edition)
    for number, one in enumerate(earlier, 1):
        draft.heading(2, since_words(one), f"since-{number}")
        _since(draft, differences(one, now), loom)
    return draft


def since_words(one: PassageList) -> str:
    """Return the heading of what changed since an edition."""
    return stated(one) or say("Changes since {version}", version="?")


def _since(draft: Draft, found: Differences, loom: Loom) -> None:
    if not found:
        draft.html(f"<p>{say('No passage differs.')}</p>")
        return
    for title, rows in _KINDS:
        listed = rows(found, draft.sheet, loom)
        if not listed:
            continue
        left = len(listed) - SHOWN
        opens = "<details open>" if len(listed) <= OPEN else "<details>"
        more = say("{number} more", number=figure(left)) if left > 0 else ""
        draft.html(
            [
                f"{opens}<summary>{say(title)} ({len(listed)})</summary>",
                "<ul>",
                *listed[:SHOWN],
                "</ul>",
                f"<p>{more}</p></details>" if more else "</details>",
            ]
        )


def _place(one: Listed, here: Sheet, loom: Loom) -> str:
    """Where a passage is, as a link where it is there still."""
    number = f", ¶ {one.number}" if one.number else ""
    if one.id not in loom.passages:
        return f"{html(one.text)}{number}"
    text, passage = loom.passages[one.id]
    return f'<a href="{loom.href(here, passage.ref)}">{html(text.front.title or text.id)}{number}</a>'


def _row(one: Listed, here: Sheet, loom: Loom, more: str = "") -> str:
    return f"<li>{_place(one, here, loom)}: {html(one.begins)} …{more}</li>"


def _gone(found: Differences, here: Sheet, loom: Loom) -> list[str]:
    rows = []
    for one in found.gone:
        to = loom.passages.get(found.leads_to(one))
        more = ""
        if to is not None:
            text, passage = to
            place = f'<a href="{loom.href(here, passage.ref)}">{html(text.front.title or text.id)}</a>'
            more = f" {say('Its words are now in {place}.', place=place)}"
        rows.append(_row(one, here, loom, more))
    return rows


def _moved(found: Differences, here: Sheet, loom: Loom) -> list[str]:
    rows = []
    for was, now in found.moved:
        place = f"{html(was.text)}{f', ¶ {was.number}' if was.number else ''}"
        rows.append(_row(now, here, loom, f" {say('It stood at {place}.', place=place)}"))
    return rows


def _rows(rows: Sequence[Listed], here: Sheet, loom: Loom) -> list[str]:
    return [_row(one, here, loom) for one in rows]


_KINDS: tuple[tuple[str, Callable[[Differences, Sheet, Loom], list[str]]], ...] = (
    (later("Added"), lambda found, here, loom: _rows(found.added, here, loom)),
    (later("Gone"), _gone),
    (later("Reworded"), lambda found, here, loom: _rows([now for _, now in found.reworded], here, loom)),
    (later("Moved"), _moved),
)
