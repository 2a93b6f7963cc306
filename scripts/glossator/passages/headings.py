"""The words of a heading as a passage of their own, beside those of the body."""

from __future__ import annotations

from glossator.model import Front, Passage, PassageKind, Prose, Span


def speaks(front: Front, level: int, prose: Prose) -> bool:
    """Return whether what a heading speaks of counts: whether its page prints it, as a heading.

    The document's own title is printed from the front matter, and speaks of the document. The comment of a note is
    printed without headings. A heading without words, `## [^1]`, is left out of the page.
    """
    title = level == 1 and prose.words == front.title
    return bool(prose.words.strip()) and not title and front.kind != "comment"


def heading_passage(text: str, section: str, prose: Prose, span: Span, line: int) -> Passage:
    """Return the words of a heading, without a number; `section` is its own id on the page.

    Slugs are unique in one text only, so the text's id stands before it. No id of the body has a `#`, and none is
    taken from `PassageIds`, so that headings change none of those.
    """
    return Passage(f"{text}#{section}", text, PassageKind.HEADING, 0, prose, span, line, section)
