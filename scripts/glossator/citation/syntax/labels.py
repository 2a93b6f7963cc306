"""The kinds of locators by the language of the text: `c. 2` is a volume in Turkish, a chapter in English."""

from __future__ import annotations

from dataclasses import replace

from glossator.model import Citation, Mention
from glossator.model.locator_labels import label_of


def in_language(mention: Mention[Citation], language: str) -> Mention[Citation]:
    """Return the mention with the kind of each locator as a text of this language (a BCP 47 tag) means it."""
    if not any(work.mark for work in mention.value.works):
        return mention
    works = tuple(
        replace(work, label=label_of(work.mark, language) or work.label) if work.mark else work
        for work in mention.value.works
    )
    return replace(mention, value=replace(mention.value, works=works))
