"""Forms of a term's equivalents in other languages with their endings, one language a small file.

A table of language and function. A form that a rule makes and nobody writes is harmless, for it is printed nowhere;
a form that is another word, of this language or of English, is not, so each rule refuses what is short or doubtful.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from glossator.glossary.endings.french import french
from glossator.glossary.endings.german import german
from glossator.glossary.endings.russian import russian
from glossator.glossary.endings.turkish import turkish

INFLECTED: Mapping[str, Callable[[str], list[str]]] = {
    "de": german,
    "fr": french,
    "ru": russian,
    "tr": turkish,
}
"""Primary language subtag (BCP 47, section 2.2.1) to the rule; to add a language, add a file and a row."""


def inflected(language: str, words: str) -> list[str]:
    """Return the other forms of an equivalent, itself left out; none for a language without a rule."""
    rule = INFLECTED.get(language.partition("-")[0].lower())
    if rule is None or len(words) > LONGEST:
        return []
    return [form for form in dict.fromkeys(rule(words)) if form != words]


LONGEST = 100
"""Characters of an equivalent; what is longer is a sentence, of which a rule knows nothing."""

__all__ = ["INFLECTED", "inflected"]
