"""Slips of place: a locator, a year or brackets stand where a reader of keys does not look for them.

All is read and printed as Pandoc has it; these rules only tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from glossator.citation.seen import Seen, Slip
from glossator.citation.syntax.suffix import read_suffix
from glossator.patterns import re

_LONGEST = 80
"""Characters of a locator, and of the words before a key in parentheses."""
_SPACED_COMMA = re.compile(r"\s+,")
_PARENTHESIS = re.compile(r"\s?\(([^()\[\]@]{1,80})\)")
_OPENING = re.compile(
    r"\((?:(?:see|see also|cf\.|compare|vgl\.|siehe|voir|bkz\.|см\.|also|but see)\s+)?\Z", re.IGNORECASE
)
_ENDING = re.compile(r"\s*[),;]")
_YEAR = re.compile(r",?\s*\(?(-?\d{1,4})[a-z]?\b")


def _spaced_comma(seen: Seen) -> Iterator[Slip]:
    """`[@doe99 , p. 3]`: behind a space and a comma the locator is words."""
    for _, work, _ in seen.works:
        match = None if work.locator else _SPACED_COMMA.match(work.suffix)
        if match and (where := read_suffix(work.suffix.lstrip()[:_LONGEST]).where):
            at = seen.text.find(work.suffix.strip(), work.start, work.end)
            if at >= 0:
                yield at, work.end, {"locator": where}


def _behind_semicolon(seen: Seen) -> Iterator[Slip]:
    """`[@doe99; p. 3]`: a later part without a key is words of the work before it."""
    for _, work, _ in seen.works:
        if work.locator or not work.suffix.startswith(";"):
            continue
        part = work.suffix[1 : _LONGEST + 1].partition(";")[0].strip()
        read = read_suffix(part)
        if read.where and (read.mark or not read.rest):
            at = seen.text.find(part, work.start, work.end)
            if at >= 0:
                yield at, at + len(part), {"locator": part}


def _in_parentheses(seen: Seen) -> Iterator[Slip]:
    """`(see @doe99; @roe04)`: a key without brackets has parentheses of its own, within those of the text."""
    for mention in seen.mentions:
        if mention.rule != "bare-key" or not seen.known(mention.value.works[0].key):
            continue
        low = max(mention.start - _LONGEST, 0)
        opened = _OPENING.search(seen.text[low : mention.start])
        if opened and not mention.value.works[0].suppress_author and _ENDING.match(seen.text, mention.end):
            yield mention.start, mention.end, {"key": mention.value.works[0].key}


def _page_in_parentheses(seen: Seen) -> Iterator[Slip]:
    """`@doe99 (p. 3)`: parentheses behind a key are words; its locator stands in brackets."""
    for mention in seen.mentions:
        work = mention.value.works[-1]
        if mention.rule != "bare-key" or work.locator or not seen.known(work.key):
            continue
        match = _PARENTHESIS.match(seen.text, mention.end)
        read = read_suffix(match[1].strip()) if match else None
        if match and read and read.mark and read.where and read.rest[:1] in ("", ","):
            yield match.start(1) - 1, match.end(), {"words": match[0].strip(), "locator": match[1].strip()}


def _year_again(seen: Seen) -> Iterator[Slip]:
    """`@doe99 (1999)`: the style prints the year that stands there, too."""
    for mention in seen.mentions:
        work = mention.value.works[-1]
        if mention.rule != "bare-key" or not work.narrative:
            continue
        match = _YEAR.match(seen.text, mention.end)
        if match and seen.index.years.get(work.key) == match[1]:
            yield match.start(1), match.end(), {"key": work.key, "year": match[1]}


def _side_by_side(seen: Seen) -> Iterator[Slip]:
    """`[@doe99][@roe04]`: brackets right behind brackets, of which the first are none."""
    opened = {close + 1: start for start, close in seen.pairs.items()}
    bare = [mention for mention in seen.mentions if mention.rule == "bare-key"]
    for mention in seen.mentions:
        start = opened.get(mention.start)
        if mention.rule != "bracketed-key" or start is None:
            continue
        for one in bare:
            if start < one.start and one.end < mention.start:
                yield start, mention.end, {"words": seen.text[start : mention.end]}
                break


MISPLACED = (
    # code, a sign without which the slip cannot be there, function
    ("c-170", ",", _spaced_comma),
    ("c-171", ";", _behind_semicolon),
    ("c-172", "(", _in_parentheses),
    ("c-173", "@", _year_again),
    ("c-174", "][", _side_by_side),
    ("c-175", "(", _page_in_parentheses),
)
