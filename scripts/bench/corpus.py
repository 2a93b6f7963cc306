"""A synthetic corpus, the same for every builder: texts of 1,500 words with citations, notes, terms and dates.

Words are made up and drawn with the frequencies of prose (Zipf), so that search
indexes and compressors behave as with real texts. Text `i` is the same whatever
the size of the corpus.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

WORKS, TERMS = 1000, 200
PARAGRAPHS, WORDS = 25, 60
SENTENCE = 20
CITATIONS, NOTES, TERM_USES, DATES = 15, 8, 10, 10
_WIDE = str.maketrans("aeiou", "âéıöü")
MONTHS = ("January February March April May June July August September October November December").split()

Mark = tuple[str, str, str]
"""(kind, id, words): a citation with its page, a term with its wording, a date, a note with its number."""
Paragraph = list["str | Mark"]


@dataclass(frozen=True)
class SyntheticText:
    """One text: five sections of five paragraphs, and the bodies of its notes."""

    id: str
    title: str
    sections: tuple[tuple[str, tuple[Paragraph, ...]], ...]
    notes: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Corpus:
    """Texts and what they refer to."""

    texts: Sequence[SyntheticText]
    works: Sequence[tuple[str, str, int, str]]
    """(key, surname, year, title)"""
    terms: Sequence[tuple[str, str, str]]
    """(id, label, definition)"""


class Vocabulary:
    """Six thousand pronounceable words, one in twenty-five with letters beyond ASCII, as in prose about Turkey."""

    def __init__(self) -> None:
        rng = random.Random("vocabulary")
        heads = "b d f g k l m n p r s t v z ch st tr pl".split()
        hearts = "a e i o u ai ou".split()
        tails = ["", *"n r l s t m nd rk".split()]
        made: dict[str, None] = {}
        while len(made) < 6000:
            syllables = rng.choices((2, 3, 4), (5, 4, 1))[0]
            word = "".join(rng.choice(heads) + rng.choice(hearts) for _ in range(syllables)) + rng.choice(tails)
            made[word.translate(_WIDE) if rng.random() < 0.04 else word] = None
        self.words = list(made)
        self.weights = list(accumulate(1 / (rank + 4) for rank in range(len(self.words))))

    def draw(self, rng: random.Random, count: int) -> list[str]:
        """Return words as prose would have them."""
        return rng.choices(self.words, cum_weights=self.weights, k=count)

    def title(self, rng: random.Random, count: int) -> str:
        """Return rarer words in title case."""
        return " ".join(word.capitalize() for word in rng.choices(self.words[500:], k=count))


def corpus(size: int) -> Corpus:
    """Return the corpus of `size` texts."""
    vocabulary = Vocabulary()
    rng = random.Random("shelves")
    works = []
    for number in range(WORKS):
        surname = vocabulary.title(rng, 1)
        works.append((f"w{number:04d}", surname, rng.randint(1900, 2024), vocabulary.title(rng, rng.randint(4, 8))))
    terms = []
    for number in range(TERMS):
        label = f"{rng.choice(vocabulary.words[3000:])} {rng.choice(vocabulary.words[3000:])}"
        terms.append((f"term-{number:03d}", label, " ".join(vocabulary.draw(rng, 30)).capitalize() + "."))
    return Corpus([_text(number, vocabulary, works, terms) for number in range(size)], works, terms)


def _text(number: int, vocabulary: Vocabulary, works: list, terms: list) -> SyntheticText:  # type: ignore[type-arg]
    rng = random.Random(f"text {number}")
    marks: list[Mark] = [("cite", rng.choice(works)[0], str(rng.randint(1, 400))) for _ in range(CITATIONS)]
    marks += [("term", id, label) for id, label, _ in rng.sample(terms, TERM_USES)]
    for _ in range(DATES):
        month = rng.randrange(12)
        marks.append(("date", "", f"{rng.randint(1, 28)} {MONTHS[month]} {rng.randint(1900, 2023)}"))
    rng.shuffle(marks)
    slots: list[list[Mark]] = [[] for _ in range(PARAGRAPHS)]
    for mark in marks:
        rng.choice(slots).append(mark)
    for note, slot in enumerate(sorted(rng.sample(range(PARAGRAPHS), NOTES)), 1):
        slots[slot].append(("note", str(note), ""))
    paragraphs = [_paragraph(slot, vocabulary, rng) for slot in slots]
    sections = tuple(
        (vocabulary.title(rng, 3), tuple(paragraphs[start : start + 5])) for start in range(0, PARAGRAPHS, 5)
    )
    notes = tuple(_paragraph([], vocabulary, rng, 20) for _ in range(NOTES))
    return SyntheticText(f"text-{number:04d}", vocabulary.title(rng, 4), sections, notes)


def _paragraph(marks: list[Mark], vocabulary: Vocabulary, rng: random.Random, words: int = WORDS) -> Paragraph:
    share = max(words // (len(marks) + 1), 4)
    out: Paragraph = []
    for mark in [*marks, None]:
        drawn = vocabulary.draw(rng, share)
        for start in range(0, len(drawn), SENTENCE):
            drawn[start] = drawn[start].capitalize()
            if start:
                drawn[start - 1] += "."
        out.append(" ".join(drawn) + ("." if mark is None or mark[0] == "note" else ""))
        if mark is not None:
            out.append(mark)
    return out


def written(paragraph: Paragraph, render: Callable[[Mark], str]) -> str:
    """Return the paragraph as a line of Markdown, each mark as `render` writes it."""
    out = ""
    for part in paragraph:
        if isinstance(part, str):
            out += (" " if out else "") + part
        else:
            out += render(part) if part[0] == "note" else " " + render(part)
    return out


def markdown(text: SyntheticText, render: Callable[[Mark], str]) -> str:
    """Return the body of a text below its title."""
    lines = []
    for heading, paragraphs in text.sections:
        lines += [f"## {heading}", ""]
        for paragraph in paragraphs:
            lines += [written(paragraph, render), ""]
    lines += [f"[^{number}]: {written(note, render)}\n" for number, note in enumerate(text.notes, 1)]
    return "\n".join(lines)
