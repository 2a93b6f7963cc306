"""Forms of words and names with the endings of their language, one language a small file.

A table of language and rules. A form that a rule makes and nobody writes is harmless, for it is printed nowhere;
a form that is another word, of this language or of English, is not, so each rule refuses what is short or doubtful.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from glossator.glossary.endings.bearer import Bearer
from glossator.glossary.endings.french import french
from glossator.glossary.endings.german import german, german_name
from glossator.glossary.endings.russian import is_russian, russian, russian_name
from glossator.glossary.endings.turkish import turkish, turkish_name


@dataclass(frozen=True, slots=True)
class Language:
    """How one language inflects."""

    phrase: Callable[[str], list[str]]
    """Other forms of a term's equivalent."""
    name: Callable[[str, Bearer], list[str]] | None = None
    """Other forms of a name; None where names take none."""
    telling: Callable[[str], bool] | None = None
    """Whether letters show that a form is of this language: its endings are then found in texts of every language.
    None where they do not: `Irans` is a genitive in a German text, and nothing in an English one."""


LANGUAGES: Mapping[str, Language] = {
    "de": Language(german, german_name),
    "fr": Language(french),  # names only elide what stands before them, and an apostrophe ends a word
    "ru": Language(russian, russian_name, is_russian),
    "tr": Language(turkish, turkish_name),
}
"""Primary language subtag (BCP 47, section 2.2.1) to the rules; to add a language, add a file and a row."""


@lru_cache(maxsize=256)
def primary(language: str) -> str:
    """Return the primary subtag of a language tag: `de` of `de-AT`."""
    return language.partition("-")[0].lower()


def inflected(language: str, words: str) -> list[str]:
    """Return the other forms of an equivalent, itself left out; none for a language without a rule."""
    row = LANGUAGES.get(primary(language))
    if row is None or len(words) > LONGEST:
        return []
    return [form for form in dict.fromkeys(row.phrase(words)) if form != words]


def inflected_name(words: str, bearer: Bearer, languages: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield (language, other form) of a name; the language is empty where the letters tell it.

    `languages` are the primary subtags of the edition's texts: endings that only a text of their language has are made
    for these alone.
    """
    if len(words) > LONGEST:
        return
    told = next((row for row in LANGUAGES.values() if row.telling and row.telling(words)), None)
    if told is not None:
        if told.name:
            yield from (("", form) for form in dict.fromkeys(told.name(words, bearer)) if form != words)
        return
    for language, row in LANGUAGES.items():
        if language in languages and row.name and not row.telling:
            yield from ((language, form) for form in dict.fromkeys(row.name(words, bearer)) if form != words)


LONGEST = 100
"""Characters of an equivalent; what is longer is a sentence, of which a rule knows nothing."""

__all__ = ["LANGUAGES", "Bearer", "inflected", "inflected_name", "primary"]
