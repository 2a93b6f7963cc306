"""Pairs of quotation marks, in the conventions of English, French, German, Turkish, Russian and their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.patterns import re

_MARKS = re.compile("[“”„‟«»‹›‘’‚\"']")


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands between two marks, and the marks; offsets are into the prose, half-open."""

    start: int
    """Of the opening mark."""
    end: int
    """After the closing mark."""
    inside: int
    """Index of the pair it stands in; -1 for the outermost."""


CLOSES: dict[str, str] = {
    # closing mark to the openers it may close
    "”": "“„‟”",
    "“": "„",
    "»": "«»",
    "«": "»",
    "›": "‹›",
    "‹": "›",
    "’": "‘‚’",
    "‘": "‚",
    '"': '"',
    "'": "'",
}
"""„Deutsch“, »Deutsch«, «français», “English”, ”svenska”: one mark opens in one language and closes in another."""

_ALWAYS_OPENS = "„‟‚"


def pairs(text: str) -> list[Pair]:
    """Return the pairs in order of their opening marks; a mark without its fellow makes none.

    An apostrophe within or after a word closes nothing unless a single mark is open; feet and inches (5′ 10″ as
    5' 10") neither. Time is linear in the text.
    """
    marks = list(_MARKS.finditer(text))
    open_now: list[tuple[str, int]] = []
    count: dict[str, int] = {}
    found: list[tuple[int, int]] = []
    for number, match in enumerate(marks):
        mark, at = match[0], match.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if _in_a_word(mark, before, after):
            continue
        fellows = CLOSES.get(mark, "")
        if (
            any(count.get(one) for one in fellows)
            and _may_close(mark, before, after)
            and not _possessive(text, marks, number)
        ):
            while open_now:
                opener, start = open_now.pop()
                count[opener] -= 1
                if opener in fellows:
                    found.append((start, at + 1))
                    break
            continue
        if _may_open(mark, before, text[at + 1 : at + 5]):
            open_now.append((mark, at))
            count[mark] = count.get(mark, 0) + 1
    return _nested(sorted(found))


def may_quote(text: str) -> bool:
    """Whether there is any mark at all: cheap, and asked of every passage."""
    return _MARKS.search(text) is not None


def _in_a_word(mark: str, before: str, after: str) -> bool:
    return mark in "’'‘" and before.isalnum() and after.isalnum()


def _may_close(mark: str, before: str, after: str) -> bool:
    """A mark that could be either closes where words end, and the guillemets of French where a space is."""
    if mark in "«»‹›":
        return True
    if mark == "”":
        return True
    if mark in "“‘":  # closes „ and ‚ only: after a word, and not before one
        return bool(before) and not before.isspace() and not after.isalnum()
    return bool(before) and not before.isspace() and not after.isalnum()


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark in _ALWAYS_OPENS or mark in "“«":
        return True
    if not after[:1] or (after[:1].isspace() and mark not in "«»‹›"):
        return False
    if mark in "\"'" and before.isdigit():  # 5' 10": feet and inches
        return False
    if mark == "’" or (mark in "'‘" and after[:1].isdigit() and after[2:3] in ("s", "")):
        # ’tis, ’90s, '90s: an apostrophe. ’så här’ is Swedish, told apart by nothing but its close.
        return False
    return not before.isalnum()


def _possessive(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """`‘the states’ rights’`: after an s and before a small letter, when a closing mark is still to come."""
    match = marks[number]
    if match[0] not in "’'" or number + 1 >= len(marks):
        return False
    at = match.start()
    if text[at - 1 : at] not in ("s", "S") or text[at + 1 : at + 2] != " " or not text[at + 2 : at + 3].islower():
        return False
    for later in marks[number + 1 : number + 4]:
        place = later.start()
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if _in_a_word(later[0], before, after):
            continue
        return later[0] == match[0] and not before.isspace() and not after.isalnum()
    return False


def _nested(found: Sequence[tuple[int, int]]) -> list[Pair]:
    result: list[Pair] = []
    around: list[int] = []
    for start, end in found:
        while around and result[around[-1]].end <= start:
            around.pop()
        result.append(Pair(start, end, around[-1] if around else -1))
        around.append(len(result) - 1)
    return result
