"""The one passage that the home page shows with its marks."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.interface import language, say
from glossator.layout import page_of
from glossator.model import MarkupKind, Passage, PassageKind, Ref, TargetKind, Text
from glossator.model.tongues import spoken, tag_of
from glossator.patterns import re
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.anchors import wraps
from glossator.weave.prose.inline import weave_prose
from glossator.weave.prose.lengths import count_words
from glossator.weave.prose.quiet import SEEN, Quiet
from glossator.weave.sheet import Sheet

SHORTEST, LONGEST, BEST = 40, 90, 65
"""Words: a paragraph of these lengths fits on the first screen, best one of sixty-five."""
_SEEN = re.compile(r'<a class="(g-cite|g-term|g-event)"')
"""A mark that the quiet layer shows: one that it leaves bare has one class more."""


Rank = tuple[bool, int, int]
"""(no introduction, kinds of marks, nearness to the best length)."""


def sample(loom: Loom) -> tuple[Text, Passage] | None:
    """Return the paragraph with most kinds of marks, then nearest 65 words, then first; None where none is of a length.

    Never one of a local copy; one of an introduction only where nothing else has a paragraph. Which marks are seen is
    asked of few: no passage shows more kinds than it has, and those that have most are asked first.
    """
    at_most = [(_at_most(text, passage, long, loom), text, passage) for text, passage, long in _candidates(loom)]
    at_most.sort(key=lambda row: row[0], reverse=True)
    best: tuple[Rank, Text, Passage] | None = None
    for rank, text, passage in at_most:
        if best is not None and best[0] >= rank:
            break
        seen = (rank[0], kinds_seen(passage, loom), rank[2])
        if best is None or seen > best[0]:
            best = seen, text, passage
    return (best[1], best[2]) if best else None


def _candidates(loom: Loom) -> Iterator[tuple[Text, Passage, int]]:
    """Each paragraph of a length, and its words."""
    for text in loom.edition.texts:
        for passage in text.passages if not text.local else ():
            pictured = any(one.kind is MarkupKind.IMAGE for one in passage.prose.markups)
            if passage.kind is PassageKind.PARAGRAPH and not pictured:
                long = count_words(passage.prose.text)
                if SHORTEST <= long <= LONGEST:
                    yield text, passage, long


def _at_most(text: Text, passage: Passage, long: int, loom: Loom) -> Rank:
    kinds = {one.mention.kind for one in loom.by_passage.get(passage.id, ())}
    return text.front.kind != "introduction", len(kinds.intersection(SEEN)), -abs(long - BEST)


def kinds_seen(passage: Passage, loom: Loom) -> int:
    """Return how many kinds of marks the quiet layer shows in a passage that opens its section."""
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
    tongue = "" if tag_of(text.front.language) == language() else spoken(text.front.language)
    number = f'<a href="{loom.href(here, Ref(TargetKind.PASSAGE, passage.id))}">¶ {passage.number}</a>'
    title = f'<a href="{loom.path(here, page_of(text))}">{html(text.front.title)}</a>'
    return (
        f'<section class="g-one" aria-label="{say("A passage with its marks")}"><p{tongue}>{woven.html}</p>'
        f'<p class="g-small">{say("{passage} of {text}", passage=number, text=title)}</p></section>'
    )
