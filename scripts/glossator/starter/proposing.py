"""Names and terms that texts might have entries for: drafts to choose from, never a part of the edition themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.model import Text
from glossator.patterns import re
from glossator.records import id_from
from glossator.starter.written_yaml import item

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_JOINTS = frozenset(
    {"of", "the", "and", "for", "de", "la", "le", "les", "du", "des", "von", "van", "der", "den", "und", "al", "bin"}
    | {"ibn", "e", "y", "i", "ve"}
)
"""Small words that stand inside names, in the languages of Latin script."""
_OPENING = re.compile(r"[.!?:…][\"“”’)\]]?\s*[\"“‘(\[]?$")
_YEAR = re.compile(r",? \(?\d{4}\b")
"""What makes a name an author of a citation: those stand in the library."""
_LONGEST = 6
"""Words of a name."""
_LEAST = 2
"""Times that a name or term is printed."""
_MOST = 40
"""Proposals of each kind: more than that nobody looks through."""
_OFTEN = 20
"""Times from which a long word may be too common for a term, where it is one word in 250 too."""
_COMMON = 120
"""Most frequent words of the texts, of which no term is made: a list of stop words that knows every language."""
_KINDS: Mapping[str, str] = {
    "university": "organisation", "council": "organisation", "union": "organisation", "party": "organisation",
    "ministry": "organisation", "committee": "organisation", "commission": "organisation", "bank": "organisation",
    "company": "organisation", "institute": "organisation", "academy": "organisation", "society": "organisation",
    "organization": "organisation", "organisation": "organisation", "treaty": "treaty", "convention": "treaty",
    "agreement": "treaty", "protocol": "treaty", "law": "law", "act": "law", "republic": "state", "kingdom": "state",
    "empire": "state", "river": "place", "strait": "place", "island": "place", "mountain": "place", "sea": "region",
    "declaration": "document", "report": "document", "programme": "programme", "program": "programme",
}  # fmt: skip
"""Words of a name that say what it is a name of; a name without one may be a person's, and says so."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A name or term that was found."""

    words: str
    count: int
    text: str
    """Id of the text that prints it first."""
    number: int
    """The passage of its first place, as the text counts them; 0 where it has none."""


def names_of(texts: Sequence[Text]) -> list[Proposed]:
    """Return what is printed with capitals again and again inside sentences, most frequent first.

    A word that opens a sentence counts only where it has a capital elsewhere too,
    and one that is also printed small is no name.
    """
    small = {word for text in texts for _, words in _prose(text) for word in _WORD.findall(words) if word.islower()}
    runs = ((text, number, run) for text in texts for number, words in _prose(text) for run in _runs(words, small))
    return _counted(runs)


def terms_of(texts: Sequence[Text]) -> list[Proposed]:
    """Return pairs of small words that stand side by side again and again, most frequent first."""
    counts = Counter(fold(word) for text in texts for _, words in _prose(text) for word in _WORD.findall(words))
    most = max(_OFTEN, counts.total() // 250)
    common = {word for word, _ in counts.most_common(_COMMON) if len(word) < 5 or counts[word] > most}
    pairs = ((text, number, pair) for text in texts for number, words in _prose(text) for pair in _pairs(words, common))
    return _counted(pairs, least=_LEAST + 1)


def name_stanzas(found: Iterable[Proposed]) -> str:
    """Return records for `references/names.yml`, each below a comment that says where it was found."""
    return "".join(
        _stanza(one, {"id": id_from(one.words), "kind": _kind(one.words), "name": one.words}) for one in found
    )


def term_stanzas(found: Iterable[Proposed]) -> str:
    """Return the beginnings of entries, as a list: each becomes a file with `glossator new term`."""
    return "".join(_stanza(one, {"term": one.words}) for one in found)


def _stanza(one: Proposed, record: Mapping[str, str]) -> str:
    return f"# {one.count} times, first in {one.text}{f', ¶ {one.number}' if one.number else ''}\n{item(record)}"


def _kind(words: str) -> str:
    return next((_KINDS[word] for word in reversed(fold(words).split()) if word in _KINDS), "person")


def _prose(text: Text) -> Iterator[tuple[int, str]]:
    for passage in text.passages:
        yield passage.number or 0, passage.prose.text


def _runs(words: str, small: set[str]) -> Iterator[str]:
    """Words with capitals side by side, small joints between them."""
    run: list[str] = []
    end, opens = 0, True
    for match in _WORD.finditer(words):
        word = match.group()
        near = words[end : match.start()] == " "
        if run and not (near and (word[0].isupper() or word in _JOINTS) and len(run) < _LONGEST):
            if not _YEAR.match(words, end):
                yield from _named(run, small, opens)
            run = []
        if word[0].isupper() or run:
            if not run:
                opens = bool(_OPENING.search(words[max(0, match.start() - 4) : match.start()])) or not match.start()
            run.append(word)
        end = match.end()
    if not _YEAR.match(words, end):
        yield from _named(run, small, opens)


def _named(run: list[str], small: set[str], opens: bool) -> Iterator[str]:
    """The run without joints at its ends, and without a word that has its capital only from opening a sentence."""
    while run and run[-1] in _JOINTS:
        run = run[:-1]
    if opens and run and run[0].lower() in small:
        run = run[1:]
        while run and run[0] in _JOINTS:
            run = run[1:]
    if run and (len(run) > 1 or (len(run[0]) > 3 and run[0].lower() not in small)):
        yield " ".join(run)


def _pairs(words: str, common: set[str]) -> Iterator[str]:
    before, end = "", 0
    for match in _WORD.finditer(words):
        word = match.group()
        fits = word.islower() and len(word) > 3 and fold(word) not in common
        if fits and before and words[end : match.start()] == " ":
            yield f"{before} {word}"
        before, end = word if fits else "", match.end()


def _counted(found: Iterable[tuple[Text, int, str]], least: int = _LEAST) -> list[Proposed]:
    first: dict[str, tuple[str, str, int]] = {}
    counts: Counter[str] = Counter()
    for text, number, words in found:
        key = fold(words)
        if id_from(words):
            first.setdefault(key, (words, text.id, number))
            counts[key] += 1
    often = sorted((key for key in counts if counts[key] >= least), key=lambda key: (-counts[key], key))
    return [Proposed(first[key][0], counts[key], *first[key][1:]) for key in often[:_MOST]]
