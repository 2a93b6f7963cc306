"""The page of signs: what each means, and how many statements have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from glossator.interface import counted, say
from glossator.layout import SIGNS
from glossator.model import MarkupKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task


def sign_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of signs; none where the edition has none."""
    if loom.edition.signs:
        yield partial(_page, loom)


def statements(loom: Loom) -> Counter[str]:
    """Return id of a sign to the number of statements that have it."""
    edition = loom.edition
    marks = (mark for text in edition.documents for passage in text.spoken for mark in passage.prose.markups)
    found = Counter(mark.target for mark in marks if mark.kind is MarkupKind.SIGN)
    said = (*(one.signs for one in edition.names.values()), *(one.signs for one in edition.events.values()))
    for chain in edition.chains.values():
        said += (chain.signs, *(step.signs for step in chain.steps), *(arrow.signs for arrow in chain.arrows))
    for one in edition.maps.values():
        said += (one.signs, *(part.signs for part in one.parts))
    for signs in (*said, *(row.signs for row in edition.warrants), *(row.signs for row in edition.figures)):
        found.update(id for _, id in signs)
    return found


def _page(loom: Loom) -> Draft:
    draft = Draft(SIGNS, say("Signs"))
    draft.heading(1, draft.title, "top")
    number = statements(loom)
    rows = []
    for sign in loom.edition.signs.values():
        times = counted("{number} statement has it.", "{number} statements have it.", number[sign.id])
        rows.append(
            f'<dt id="{html(sign.id)}"><span class="g-sign" aria-hidden="true">{html(sign.sign)}</span> '
            f'{html(sign.words)}</dt><dd>{html(sign.text)} <span class="g-small">{times}</span></dd>'
        )
    draft.html(['<dl class="g-list">', *rows, "</dl>"])
    return draft
