"""Uses in pages: a thing that is spoken of everywhere has the first on its own page, and others that follow it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from glossator.apparatus import Use
from glossator.layout.use_pages import MOST_USES, use_page
from glossator.model import Ref
from glossator.weave.loom import Loom


def first_uses(target: Ref, loom: Loom) -> Sequence[Use]:
    """Return the uses that the target's own page shows, in the order of the texts."""
    uses = loom.uses.get(target, ())
    return uses if len(uses) <= MOST_USES else in_pages(uses)[0]


def in_pages(uses: Sequence[Use], most: int | None = None) -> list[Sequence[Use]]:
    """Return uses in pages of `most`, by default `MOST_USES`; what one text says of a thing stays together."""
    most = MOST_USES if most is None else most
    pages: list[list[Use]] = [[]]
    for _, group in groupby(uses, key=lambda use: use.text):
        own = list(group)
        if pages[-1] and len(pages[-1]) + len(own) > most:
            pages.append([])
        pages[-1] += own
    return list(pages)


def further_uses(target: Ref, loom: Loom) -> list[tuple[str, Sequence[Use]]]:
    """Return the pages of uses beside the target's own, each with what it shows; none for most."""
    uses = loom.uses.get(target, ())
    if len(uses) <= MOST_USES or target not in loom.addresses.targets:
        return []
    return [(use_page(target, number), part) for number, part in enumerate(in_pages(uses)[1:], 2)]
