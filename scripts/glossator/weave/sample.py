"""The one passage that the home page shows with its marks."""

from __future__ import annotations

import re

from glossator.layout import page_of
from glossator.model import MarkupKind, Passage, PassageKind, Ref, TargetKind, Text
from glossator.model.tongues import spoken, tag_of
from glossator.weave.anchors import wraps
from glossator.weave.escape import html
from glossator.weave.inline import weave_prose
from glossator.weave.loom import Loom
from glossator.weave.quiet import SEEN, Quiet
from glossator.weave.sheet import Sheet

SHORTEST, LONGEST, BEST = 40, 90, 65
"""Words: a paragraph of these lengths fits on the first screen, best one of sixty-five."""
_SEEN = re.compile(r'<a class="(g-cite|g-term|g-event)"')
"""A mark that the quiet layer shows: one that it leaves bare has one class more."""


def sample(loom: Loom) -> tuple[Text, Passage] | None:
    """Return the paragraph with most kinds of marks, then nearest 65 words, then first; None where none is of a length.

    Never one of a local copy; one of an introduction only where nothing else has a paragraph.
    """
    best: tuple[tuple[bool, int, int], Text, Passage] | None = None
    for text in (text for text in loom.edition.texts if not text.local):
        for passage in text.passages:
            words = len(passage.prose.text.split())
            if passage.kind is not PassageKind.PARAGRAPH or not SHORTEST <= words <= LONGEST:
                continue
            if any(one.kind is MarkupKind.IMAGE for one in passage.prose.markups):
                continue
            rank = (text.front.kind != "introduction", kinds_seen(passage, loom), -abs(words - BEST))
            if best is None or rank > best[0]:
                best = rank, text, passage
    return (best[1], best[2]) if best else None


def kinds_seen(passage: Passage, loom: Loom) -> int:
    """Return how many kinds of marks the quiet layer shows in a passage that opens its section."""
    spoken_of = {one.mention.kind for one in loom.by_passage.get(passage.id, ())}
    if not spoken_of.intersection(SEEN):
        return 0
    made = wraps(passage, Sheet("index"), loom, Quiet())
    return len({kind for wrap in made for kind in _SEEN.findall(wrap.open)})


def passage_with_marks(here: Sheet, loom: Loom) -> str:
    """Return a paragraph with marks that open cards as on its own page; empty where none is of a length.

    Marks of notes are left where the notes are.
    """
    found = sample(loom)
    if found is None:
        return ""
    text, passage = found
    source = text.path.removeprefix("docs/")
    woven = weave_prose(
        passage.prose,
        wraps(passage, here, loom, Quiet()),
        lambda label: "",
        lambda address: loom.addresses.link(here.page, source, address),
    )
    tongue = "" if tag_of(text.front.language) == "en" else spoken(text.front.language)
    number = f'<a href="{loom.href(here, Ref(TargetKind.PASSAGE, passage.id))}">¶ {passage.number}</a>'
    title = f'<a href="{loom.path(here, page_of(text))}">{html(text.front.title)}</a>'
    return (
        f'<section class="g-one" aria-label="A passage with its marks"><p{tongue}>{woven.html}</p>'
        f'<p class="g-small">{number} of {title}</p></section>'
    )
