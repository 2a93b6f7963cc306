"""What the citations of a whole text say of the doubtful among them, where no reference list can be asked.

A text that surely cites by author and year means the others too: who is cited surely elsewhere, and, where such
citations are many, names and years that by themselves might be a place or an event. Where none is sure, none of the
doubtful is a citation, and a name with a year in parentheses is hardly more than doubtful: `(Wembley, 2001)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossator.characters.folding import fold
from glossator.citation.item import DOUBTFUL
from glossator.citation.wording import PARTICLES, folded_words, is_body
from glossator.model import Citation, CitedWork, Mention

HABIT = 3
"""Authors that are surely cited, from which on a text has the habit."""
_RAISED = 0.65
_KNOWN = 0.75
_LIKELY = 0.5
"""Below this a candidate is a place, an event or an imprint, whatever the text does elsewhere."""


def weighed(found: Sequence[Sequence[Mention[Citation]]]) -> list[list[Mention[Citation]]]:
    """Return the citations of each passage of one text, with the confidence that all of them give each; none is lost.

    Linear in their number; offsets and works stay as they are.
    """
    sure = {_author(work) for work in _works(found) if is_marked(work)}
    plain = {_author(work) for work in _works(found) if work.year and work.confidence >= DOUBTFUL and work.authors}
    habit = len(sure) >= HABIT or len(sure | plain) >= 2 * HABIT
    return [[_weighed(one, sure, habit, bool(sure)) for one in mentions] for mentions in found]


def credible(found: Sequence[Sequence[Mention[Citation]]]) -> list[list[Mention[Citation]]]:
    """Return the citations of each passage of one text that are worth showing, weighed by all of them.

    Where the text has the habit, or has nothing that looks surely like a citation, the doubtful are left out; where it
    has little, those that may be one are kept, for a person to say.
    """
    rows = weighed(found)
    works = [work for work in _works(found) if work.year and work.confidence >= DOUBTFUL and work.authors]
    few = 0 < len({_author(work) for work in works}) < HABIT
    least = _LIKELY if few else DOUBTFUL
    return [[one for one in mentions if one.value.confidence >= least] for mentions in rows]


def is_marked(work: CitedWork) -> bool:
    """Whether more than one name and a year makes it a citation: *et al.*, a page, a letter, two authors, *see*."""
    if not work.authors or not work.year or work.confidence < _KNOWN:
        return False
    undated = not work.year[-1].isdigit()
    return bool(work.others or work.locator or undated or len(work.authors) > 1 or work.prefix)


def _works(found: Iterable[Iterable[Mention[Citation]]]) -> Iterable[CitedWork]:
    return (work for mentions in found for one in mentions for work in one.value.works)


def _author(work: CitedWork) -> str:
    return fold(work.authors[0])


def _weighed(mention: Mention[Citation], sure: set[str], habit: bool, any_sure: bool) -> Mention[Citation]:
    works = mention.value.works
    if any(work.key or not work.authors or not work.year for work in works):
        return mention
    doubtful = mention.value.confidence < DOUBTFUL
    if doubtful and mention.value.confidence > 0.3 and all(_author(work) in sure for work in works):
        return _as_sure_as(mention, _KNOWN)
    if doubtful and habit and mention.value.confidence >= _LIKELY and all(map(_is_likely, works)):
        return _as_sure_as(mention, _RAISED)
    if not doubtful and not any_sure and not habit and not any(is_marked(work) for work in works):
        return _as_sure_as(mention, DOUBTFUL)
    return mention


def _is_likely(work: CitedWork) -> bool:
    """Whether its name is a surname, or a body's: `(Anna Merrick, 1972)` made a film as often as she wrote a book."""
    words = work.authors[0].split()
    return len(words) == 1 or fold(words[0]) in PARTICLES or is_body(folded_words(work.authors[0]))


def _as_sure_as(mention: Mention[Citation], confidence: float) -> Mention[Citation]:
    works = tuple(replace(work, confidence=confidence) for work in mention.value.works)
    return replace(mention, value=replace(mention.value, confidence=confidence, works=works))
