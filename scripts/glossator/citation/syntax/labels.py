"""The kinds of locators by the language of the text: `c. 2` is a volume in Turkish, a chapter in English."""

from __future__ import annotations

from dataclasses import replace

from glossator.model import Citation, Mention
from glossator.model.locator_labels import label_of


def in_language(mention: Mention[Citation], language: str) -> Mention[Citation]:
    """Return the mention with the kind of each locator as a text of this language (a BCP 47 tag) means it."""
    labels = [label_of(work.mark, language) or work.label if work.mark else work.label for work in mention.value.works]
    if all(work.label == label for work, label in zip(mention.value.works, labels, strict=True)):
        return mention  # nearly always: most labels mean the same everywhere
    works = tuple(replace(work, label=label) for work, label in zip(mention.value.works, labels, strict=True))
    return replace(mention, value=replace(mention.value, works=works))
