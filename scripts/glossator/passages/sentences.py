"""Where sentences begin and end, so that a use can be shown in the sentence it stands in.

Rules, no training: a stop ends a sentence unless a row of `HOLDS` says why it
does not. Every character that is not white space is in exactly one sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from glossator.model import Span
from glossator.patterns import re

_STOPS = ".!?…‽。！？؟।"
# A row of stops is taken whole, whether it ends a sentence (then group 1 is there) or not: `.....a` would else be tried
# from every dot to every dot. It begins with the signs themselves: these a search looks for fast.
_STOP = re.compile(
    rf"[{_STOPS}][{_STOPS}]*+(?:"
    r"[\"'”’»›)\]}]*+"  # quotation marks and brackets that close after the stop belong to it
    r"(?:\[\^?[0-9]{1,3}\])*+"  # so do marks of notes
    r"(?=\s|$)()"
    r")?"
)
_ALONE = "。！？"
"""These need no white space behind them."""
_WORDY = re.compile(r"\S")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_BRACKETS = re.compile(r"\([^()]{0,400}\)|\[[^\[\]]{0,400}\]")
_LAST_WORD = re.compile(r"[^\s(\[{“‘\"'—–/]{1,24}$")
_NEXT_WORD = re.compile(r"\s*([\"'“”‘’«»(\[]*)(\S{0,24})")

NEVER_LAST = frozenset({
    "p", "pp", "pg", "vol", "vols", "no", "nos", "nr", "fig", "figs", "ed", "eds", "trans", "tr", "cf", "e.g",
    "i.e", "viz", "vs", "v", "dr", "mr", "mrs", "ms", "prof", "gen", "col", "capt", "lt", "sgt", "sen", "rep",
    "gov", "pres", "hon", "rev", "fr", "st", "mt", "ft", "messrs", "mme", "mlle", "hr", "frau", "bkz", "s", "z.b",
    "d.h", "bzw", "ca", "c", "approx", "art", "arts", "para", "paras", "sec", "ch", "chap", "nn", "n", "op", "cit",
    "ibid", "al", "esp", "incl", "abb", "bd", "hrsg"
})  # fmt: skip
"""Abbreviations that lean on the next word, lower case without the last stop."""

SOMETIMES_LAST = frozenset({
    "etc", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "b.c", "a.d", "ph.d",
    "vb", "vd", "usw"
})  # fmt: skip
"""Abbreviations that may end a sentence: they do before a capital."""

MONTHS = frozenset({
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"
})  # fmt: skip

NUMBERED = frozenset({
    "war", "part", "article", "chapter", "section", "volume", "book", "act", "phase", "appendix", "annex", "class",
    "type", "stage"
})  # fmt: skip
"""Words after which a single I, V or X is a number and may well end a sentence."""


def _before_small_letter(word: str, opening: str, following: str, start: bool) -> bool:
    """“Why?” he asked: a sentence does not begin with a small letter."""
    return bool(following) and following[0].islower()


def _abbreviation(word: str, opening: str, following: str, start: bool) -> bool:
    name = word.lower()
    if name == "no" or name == "nos":  # “No.” is an answer, too
        return following[:1].isdigit()
    if name in {"art", "fig", "st", "ch", "sec", "part", "n", "s", "c", "v"} and not following:
        return False
    return name in NEVER_LAST or (name in SOMETIMES_LAST and not following[:1].isupper())


def _month(word: str, opening: str, following: str, start: bool) -> bool:
    """12 Oct. 2005, but “by 12 Oct. The talks …”."""
    return word.lower() in MONTHS and following[:1].isdigit()


def _initial(word: str, opening: str, following: str, start: bool) -> bool:
    """J. R. Doe, Mary A. Rivers; “World War I.” is handled by the caller through `NUMBERED`."""
    last = word.rsplit(".", 1)[-1]
    return len(last) == 1 and last.isalpha() and last.isupper() and following[:1].isupper()


def _list_number(word: str, opening: str, following: str, start: bool) -> bool:
    """1. First point: the number opens the item."""
    return start and len(word) <= 3 and (word.isdigit() or (len(word) == 1 and word.isalpha()))


def _ordinal(word: str, opening: str, following: str, start: bool) -> bool:
    """24. November in German, 2. Dünya Savaşı in Turkish: at most two digits, no year."""
    return word.isdigit() and len(word) <= 2 and following[:1].isupper() and following[:4].lower() in _ORDINAL_HEADS


_ORDINAL_HEADS = frozenset({
    "janu", "febr", "märz", "apri", "mai", "juni", "juli", "augu", "sept", "okto", "nove", "deze", "ocak", "şuba",
    "mart", "nisa", "mayı", "hazi", "temm", "ağus", "eylü", "ekim", "kası", "aral", "düny"
})  # fmt: skip

Hold = Callable[[str, str, str, bool], bool]

HOLDS: tuple[tuple[str, Hold], ...] = (
    ("small letter", _before_small_letter),
    ("abbreviation", _abbreviation),
    ("month", _month),
    ("initial", _initial),
    ("list number", _list_number),
    ("ordinal", _ordinal),
)
"""Why a stop ends no sentence: (name, test of the word before, what opens, the word after, is it the first word)."""


def sentences(text: str) -> list[Span]:
    """Return the sentences in order, without the white space around them; empty for blank text.

    Offsets are Unicode characters into `text`. A blank line always ends a sentence; a stop inside
    brackets never does, so that `[@key, p. 107]` stays whole. Time is linear in the text.
    """
    spans: list[Span] = []
    inside = [match.span() for match in _BRACKETS.finditer(text)] if "(" in text or "[" in text else []
    breaks = (
        sorted({match.start() for match in _PARAGRAPH.finditer(text)} | {len(text)}) if "\n" in text else [len(text)]
    )
    start, bracket, paragraph, begins = 0, 0, 0, -1
    for match in _STOP.finditer(text):
        stop, end = match.span()
        if match.lastindex is None:
            end = stop + 1 + max(map(match[0].rfind, _ALONE))
            if end == stop:
                continue
        while breaks[paragraph] < stop:
            start = _add(spans, text, start, breaks[paragraph])
            paragraph += 1
        while bracket < len(inside) and inside[bracket][1] < end:
            bracket += 1
        if bracket < len(inside) and inside[bracket][0] < stop and end < inside[bracket][1]:
            continue
        if begins < start:
            begins = _first_word(text, start)
        if not _held(text, begins, stop, end):
            start = _add(spans, text, start, end)
    for edge in breaks[paragraph:]:
        start = _add(spans, text, start, edge)
    return spans


def _first_word(text: str, start: int) -> int:
    """Where the words of a sentence begin, found once for all the stops that it holds."""
    match = _WORDY.search(text, start)
    return match.start() if match else len(text)


def _held(text: str, start: int, stop: int, end: int) -> bool:
    """Whether the stop ends no sentence; `start` is where the words of the sentence begin."""
    if text[stop] in "。！？؟।":
        return False
    plain = _plainly_held(text, start, stop, end)
    if plain is not None:
        return plain
    following = _NEXT_WORD.match(text, end)
    opening, word_after = following.groups() if following else ("", "")
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return _before_small_letter("", opening, word_after, False)
    found = _LAST_WORD.search(text[max(start, stop - 25) : stop])
    word = found.group() if found else ""
    first = stop - len(word) <= start
    if len(word) == 1 and word in "IVX":
        before = text[max(start, stop - 20) : stop - 1].split()
        if before and before[-1].lower() in NUMBERED:
            return False
    return any(holds(word, opening, word_after, first) for _, holds in HOLDS)


_LEANING = NEVER_LAST | SOMETIMES_LAST | MONTHS


def _plainly_held(text: str, start: int, stop: int, end: int) -> bool | None:
    """What `_held` says of a full stop between two plain words, as nearly all are; None of any other.

    The word before is of four letters or more and no abbreviation, so that no row of `HOLDS` but the first can fit.
    """
    if end != stop + 1 or text[stop] != ".":
        return None
    after = text[end : end + 2]
    if after and not (after[0] == " " and after[1:].isalnum()):
        return None
    first = max(text.rfind(" ", max(start, stop - 25), stop) + 1, start)
    word = text[first:stop]
    if not (3 < len(word) < 25 and word.isalpha()) or word.lower() in _LEANING:
        return None
    return after[1:].islower()


def _add(spans: list[Span], text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    last = end
    while last > start and text[last - 1].isspace():
        last -= 1
    if last > start:
        spans.append(Span(start, last))
    return end
