"""What follows a key: a locator, where there is one, and the words after it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from glossator.citation.syntax.locator_words import is_punctuation, token_end, word_end
from glossator.model.locator_labels import LONGEST, label_of, labels_in
from glossator.patterns import re

_DASH = re.compile(r"\s?(?:--?|[–—−])\s?")
_PAIR = {"{": "}", "[": "]"}


@dataclass(frozen=True, slots=True)
class Suffix:
    """A suffix taken apart."""

    where: str = ""
    """The locator without its label, ranges with an en dash; empty where there is none."""
    label: str = "page"
    """CSL label."""
    mark: str = ""
    """The label as written; empty where a bare number is a page."""
    rest: str = ""
    """What stands after the locator, with its own punctuation."""


@lru_cache(maxsize=4096)  # most of a corpus are `, p. 12` and its like
def read_suffix(written: str) -> Suffix:
    """Return locator and suffix as Pandoc's citeproc tells them apart (User's Guide, "Citation syntax").

    In braces all is the locator, `{pp. iv, vi-xi}`; empty braces say that there is none. Else it goes as far as
    there are numbers: a first word with a digit is a page, and after a label Roman numerals count as well.
    """
    written = written.rstrip()
    at = 1 if written.startswith(",") else 0
    while at < len(written) and written[at].isspace():
        at += 1
    if written.startswith("{", at) and (end := _braced(written, at)):
        inside = written[at + 1 : end - 1].strip()
        length = _label_in_braces(inside)
        mark = inside[:length].strip()
        where = inside[length:].strip()
        rest = written[end:]
        return Suffix(where, label_of(mark) or "page", mark, rest if where else _after_comma(rest))
    length = _label(written, at)
    mark = written[at : at + length].strip()
    end = word_end(written, at + length, bool(mark), not mark) if mark or word_end(written, at, True, True) > 0 else -1
    if end < 0:
        return Suffix(rest=_after_comma(written))
    while (more := word_end(written, end, False, not mark)) > 0:
        end = more
    where = _DASH.sub("–", written[at + length : end].strip())
    return Suffix(where, label_of(mark) or "page", mark, written[end:])


def _after_comma(written: str) -> str:
    """Words that begin at once: a comma tells them from the work, as citeproc puts it there for `@a [sic]`."""
    return f", {written}" if written and not (written[0].isspace() or is_punctuation(written[0])) else written


def _braced(text: str, at: int) -> int:
    """The offset after the brace that closes the one at `at`, or 0."""
    expected: list[str] = []
    for end in range(at, len(text)):
        sign = text[end]
        if sign in _PAIR:
            expected.append(_PAIR[sign])
        elif sign in "}]":
            if not expected or expected.pop() != sign:
                return 0
            if not expected:
                return end + 1
    return 0


def _label(text: str, at: int) -> int:
    """The length of the longest label from `at` on, where a number follows it: in `s.v. Doe` none does.

    A shorter one does not count, so that the `v` of it is no page five of a Turkish `s.`; and `S. V. Ivanov` is a
    person, so that a capital that is no label in English wants a number in digits.
    """
    longest, end = 0, at
    while end < len(text) and end - at < LONGEST:
        end = token_end(text, end)
        if label_of(text[at:end].strip()):
            longest = end - at
    mark = text[at : at + longest].strip()
    initial = len(mark) == 2 and mark[0].isupper() and not labels_in(mark, "en")
    return longest if longest and word_end(text, at + longest, True, initial) > 0 else 0


def _label_in_braces(inside: str) -> int:
    """The length of the longest label that the braces begin with; anything may follow it."""
    longest = end = 0
    while end < len(inside) and end < LONGEST:
        end = token_end(inside, end)
        if label_of(inside[:end].strip()) and end < len(inside):
            longest = end
    return longest
