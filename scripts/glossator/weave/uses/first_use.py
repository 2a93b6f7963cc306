"""Where a thing is spoken of, in short: the first sentence, and links to all other passages."""

from __future__ import annotations

from itertools import groupby

from glossator.interface import say
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.linked_by import why
from glossator.weave.sheet import Sheet
from glossator.weave.uses.uselist import merged, place_of_use, sentence, title_of


def first_use(target: Ref, here: Sheet, loom: Loom) -> list[str]:
    """Return the first sentence that speaks of a target, and each further passage as a link; nothing without any.

    Where a date was linked to an event, each says on what evidence.
    """
    lines = merged(loom.uses.get(target, ()))
    if not lines:
        return []
    first, *others = lines
    out = [f'<p class="g-first">{_text(first[0].text, here, loom)}, {place_of_use(first[0], here, loom)}: '
           f"{sentence(first, loom)}{why(first, loom)}</p>"]  # fmt: skip
    seen = {first[0].passage}
    more = []
    for line in others:
        if line[0].passage not in seen:
            seen.add(line[0].passage)
            more.append(line)
    if more:
        texts = []
        for text, group in groupby(more, key=lambda line: line[0].text):
            places = ", ".join(f"{place_of_use(line[0], here, loom)}{why(line, loom)}" for line in group)
            named = "" if text == first[0].text else f"{_text(text, here, loom)}, "
            texts.append(f"{named}{places}")
        said = say("{number} more: {places}", number=len(more), places="; ".join(texts))
        out.append(f'<p class="g-small g-more">{said}</p>')
    return out


def _text(id: str, here: Sheet, loom: Loom) -> str:
    return f'<a href="{loom.href(here, Ref(TargetKind.TEXT, id))}">{html(title_of(loom.documents[id]))}</a>'
