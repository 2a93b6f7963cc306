"""Pages of the uses that do not fit on a thing's own page, and the line on it that leads there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from glossator.apparatus import Use
from glossator.edition import THINGS
from glossator.interface import counted, say
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.prose.date_words import worded
from glossator.weave.sheet import Sheet
from glossator.weave.uses.cut import further_uses
from glossator.weave.uses.uselist import listed, times


def use_pages(loom: Loom) -> Iterator[Task]:
    """Yield the pages of the uses of each thing that has too many for its own page."""
    for target in loom.uses:
        for (page, uses), before, after in with_neighbours(further_uses(target, loom)):
            yield partial(_page, page, target, uses, before and before[0], after and after[0], loom)


def more_uses(target: Ref, here: Sheet, loom: Loom) -> list[str]:
    """Return the line that leads to the uses which this page does not show; finished HTML, nothing where it has all."""
    others = further_uses(target, loom)
    if not others:
        return []
    texts = len({use.text for _, uses in others for use in uses})
    said = counted("{times} more in {number} text", "{times} more in {number} texts", texts,
                   times=times(sum(len(uses) for _, uses in others)))  # fmt: skip
    return [f'<p class="g-more-uses"><a rel="next" href="{loom.path(here, others[0][0])}">{said}</a></p>']


def _page(page: str, target: Ref, uses: Sequence[Use], before: str | None, after: str | None, loom: Loom) -> Draft:
    draft = Draft(page, say("{what}: further uses", what=_label(target, loom)))
    here = draft.sheet
    draft.opening(draft.title, times(len(uses)))
    draft.html(f'<p><a href="{loom.href(here, target)}">{html(_label(target, loom))}</a></p>', words="")
    draft.html(listed(uses, here, loom), words="")
    first: Door = (loom.addresses.targets[target][0], say("The first uses"))
    draft.html(neighbours(here, first, _door(before), _door(after), loom), words="")
    return draft


def _door(page: str | None) -> Door | None:
    return (page, say("Page {number}", number=page.rpartition("-")[2])) if page else None


def _label(target: Ref, loom: Loom) -> str:
    if target.kind is TargetKind.DATE:
        return worded(target.id)
    if target.kind in THINGS:
        thing = loom.edition.shelf(target.kind).get(target.id)
        return thing.label if thing else target.id
    return target.id
