"""The loop that serves every language: dates, what stands around them, and which four digits are none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from glossator.chronology.languages.framing import Spoken, framed
from glossator.chronology.languages.grammar import Grammar, grammar_of
from glossator.chronology.languages.language import Language
from glossator.chronology.languages.reading import cores
from glossator.chronology.phrases.years import refused

_BARE = frozenset({"year", "years"})
"""Kinds without a word that says they are years."""
_COUNTING = _BARE | {"year-worded"}
"""Kinds that may count what stands behind them: `pro Jahr 2000 Euro`."""


def spoken(grammar: Grammar, text: str, folded: str) -> list[Spoken]:
    """Return the dates of a text by the words of its language, in reading order, and the numbers it refuses.

    A year without any word around it is not among them: the rows for all languages read it. Offsets are Unicode
    characters into `text`, half-open; `folded` is the text folded.
    """
    found = framed(grammar, folded, list(cores(grammar, text, folded)))
    checked = (_checked(grammar, text, folded, one) for one in found)
    return [one for one in checked if one.refused or one.framed or one.core.kind not in _BARE or one.makes]


def _checked(grammar: Grammar, text: str, folded: str, one: Spoken) -> Spoken:
    if one.core.kind not in _COUNTING or not folded[one.core.end - 1].isdigit():
        return one
    after = folded[one.core.end : one.core.end + 28]
    number = one.core.start + folded[one.core.start : one.core.end].rfind(text[one.core.end - 4 : one.core.end])
    round_ = text[one.core.end - 2 : one.core.end] in {"00", "50"}
    amount = grammar.counted.match(after) or (round_ and grammar.amount.match(text, one.core.end))
    series = grammar.series.search(folded[max(one.start - 28, 0) : one.start])
    if amount or series or (one.framed and refused(f"in {text[number : number + 40]}", 3, 7)):
        return replace(one, refused=True)
    return one


class Languages:
    """The languages by their code, each made ready when it is first asked for."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        self._languages: Mapping[str, Language] = {language.code: language for language in languages}
        self._ready: dict[str, Grammar | None] = {"en": None}

    def get(self, tag: str) -> Grammar | None:
        """Return the language of a BCP 47 tag by its primary subtag; None where it has no rows of its own."""
        if tag not in self._ready:
            code = tag.lower().partition("-")[0]
            language = self._languages.get(code)
            if tag != code:
                return self.get(code)
            self._ready[code] = grammar_of(language) if language else None
        return self._ready[tag]
