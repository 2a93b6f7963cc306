"""A note as stretches that each cite one work at most, and the ways each may be read: an ordered table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from glossator.citation.again import back, title
from glossator.citation.again.segments import AGAINST, segments
from glossator.citation.forms import whole_note
from glossator.citation.item import citation
from glossator.citation.reference import find_reference
from glossator.citation.wording import YEAR, signal_length
from glossator.citation.years import may_print_year
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

LONGEST = 700
"""Characters of a stretch that is read; what is longer is prose without an end."""


_YEAR = re.compile(YEAR)
_GOES_ON = re.compile(rf"[.,)]?\s+(?:(?:and|und|et|ve|и|{AGAINST})\s+)?(?=[^\W\d_a-zа-я])")
"""How a stretch goes on behind a short form with another work."""
_SENTENCE = re.compile(r"(?P<said>[^.,;:()\d“”«»„\"]{12,300})[.!?]\s+(?=[^\W\d_a-zа-яё][^,.;:]*[\s.][^\W\d_a-zа-яё])")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a note, and the citations it may be: the first of which a library knows the works is the one."""

    start: int
    end: int
    readings: tuple[Mention[Citation], ...]


def read_note(text: str, language: str = "") -> list[Stretch]:
    """Return the stretches of a note that may cite something, in order; offsets are into the text.

    `language` is the primary subtag of the text's. Prose gives stretches too: only a library can tell.
    """
    found = []
    for start, end in segments(text):
        if end - start > LONGEST:
            continue
        start += _comment(text[start:end])
        words = text[start:end]
        signal = signal_length(words)
        again = back.read(words[signal:], start + signal, language, words[:signal].strip())
        if again:
            mention = _mention(text, again, words[:signal].strip())
            found.append(Stretch(mention.start, mention.end, (mention,)))
            goes_on = _GOES_ON.match(text, mention.end, end)
            start, words, signal = (goes_on.end(), text[goes_on.end() : end], 0) if goes_on else (end, "", 0)
        if words and (readings := tuple(_readings(text, start, words, signal))):
            found.append(Stretch(start, end, readings))
    return found


def _comment(words: str) -> int:
    """The length of a sentence of the author's own, before the names with which a reference begins."""
    match = _SENTENCE.match(words)
    said = match["said"].split() if match else []
    small = sum(word[0].islower() for word in said)
    return match.end() if match and len(said) > 3 and small * 2 > len(said) else 0


def _readings(text: str, start: int, words: str, signal: int) -> Iterator[Mention[Citation]]:
    prefix, rest, at = words[:signal].strip(), words[signal:], start + signal
    # Without a year nothing is a reference in full, and a short title can say where the work was cited.
    for _, form in FORMS if may_print_year(words) and _YEAR.search(words) else _WITHOUT_YEAR:
        for works in form(words, start, rest, at):
            yield _mention(text, works, prefix)


def _mention(text: str, works: Iterable[CitedWork], prefix: str) -> Mention[Citation]:
    first, *others = works
    items = [replace(first, prefix=first.prefix or prefix), *others]
    return citation(text, items[0].start, max(one.end for one in items), items)


def _by_year(words: str, start: int, rest: str, at: int) -> Iterator[list[CitedWork]]:
    if found := whole_note.find(words):
        yield [_moved(one, start) for one in found.value.works]


def _in_full(words: str, start: int, rest: str, at: int) -> Iterator[list[CitedWork]]:
    if found := find_reference(words):
        yield [_moved(one, start) for one in found.value.works]


def _by_title(words: str, start: int, rest: str, at: int) -> Iterator[list[CitedWork]]:
    for item in title.read(rest, at):
        yield [item]


def _moved(item: CitedWork, by: int) -> CitedWork:
    return replace(item, start=item.start + by, end=item.end + by)


FORMS: tuple[tuple[str, Callable[[str, int, str, int], Iterator[list[CitedWork]]]], ...] = (
    # name, function of the stretch and its start, of the same behind `see` and its start
    ("author-year", _by_year),
    ("in-full", _in_full),
    ("short-title", _by_title),
)
_WITHOUT_YEAR = tuple(row for name in ("short-title", "in-full") for row in FORMS if row[0] == name)
"""What may be read where no year is printed, in its order: by author and year nothing is."""
