"""The page on which scripts list a reader's own notes; without them it says what it would do."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.interface import say
from glossator.layout import OWN_NOTES
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task


def own_notes(loom: Loom) -> Iterator[Task]:
    """Yield the page, which the foot of every page leads to."""
    del loom
    yield _page


def _page() -> Draft:
    draft = Draft(OWN_NOTES, say("Your notes"))
    draft.fields |= {"hide": ["navigation", "toc"], "search": {"exclude": True}}
    draft.heading(1, draft.title, "top")
    needs = say(
        "With JavaScript, this page lists the notes that you write on words of the texts, and saves them as a file."
    )
    kept = say("They stay on this device: nothing is sent, and nobody else sees them.")
    draft.html(f'<p class="g-small">{html(kept)}</p>', words="")
    draft.html(f'<div class="g-own-list"><p>{html(needs)}</p></div>', words="")
    return draft
