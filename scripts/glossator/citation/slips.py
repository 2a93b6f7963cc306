"""Slips in citations by key that leave them read otherwise than meant, or not at all: an ordered table.

Each is evident from the words and the library alone; nothing is mended, all is printed as it is written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from glossator.citation.beside_keys import works_beside_keys
from glossator.citation.library_index import LibraryIndex
from glossator.citation.misplaced import MISPLACED
from glossator.citation.seen import Seen, Slip
from glossator.citation.syntax.brackets import bracket_pairs
from glossator.citation.syntax.cluster import segments
from glossator.citation.syntax.escaped import as_written
from glossator.citation.syntax.key import key_at
from glossator.citation.syntax.suffix import read_suffix
from glossator.findings import Finding, finding
from glossator.model import Citation, Mention, Place
from glossator.model.locator_labels import label_of
from glossator.patterns import re

_OPEN = re.compile(r"\[(?!\^)[^\[\]@;]{0,80}?-?(?=@)")
_WORDS = re.compile(r"\[([^\[\]@;^]{1,200})\]")
_FIRST = re.compile(r"-?([^\s,;]+)\s*(?:,|$)")
_SPACED = re.compile(r"@\s(\w[\w:.#$%&+?<>~/-]*\w)")
_GLUED = re.compile(r"@(?:(?<=[^\W_]@)|(?<=\.@))(\w[\w:.#$%&+?<>~/-]*\w)")
_CLOSED = re.compile(r"@(\w[\w:.#$%&+?<>~/-]*)(?:[,; ][^\[\]@]{0,80})?\]")
_NOTE = re.compile(r"\^\[")
_BRACE = re.compile(r"@\{[^{}\[\]]{0,80}\}?")
_NO_STOP = re.compile(r",?\s*([^\W\d_]{1,6})\s+(?=[0-9ivxlcdm])")


def _unclosed(seen: Seen) -> Iterator[Slip]:
    """`[see @doe99, p. 3` without an end: the key is read as one in the sentence."""
    for match in _OPEN.finditer(seen.text):
        if match.start() in seen.pairs:
            continue
        key = key_at(seen.text, match.end(), match.start() + 1)
        if key and seen.known(key.key):
            yield match.start(), key.end, {"words": seen.text[match.start() : key.end]}


def _no_sign(seen: Seen) -> Iterator[Slip]:
    """`[doe99, p. 3]`: a key without its sign."""
    for match in _WORDS.finditer(seen.text):
        first = _FIRST.match(match[1])
        if first and seen.index.has_key(first[1]):
            yield match.start(1) + first.start(1), match.start(1) + first.end(1), {"key": first[1]}


def _no_semicolon(seen: Seen) -> Iterator[Slip]:
    """`[@doe99 @roe04]`: read as two works."""
    for _, work, before in seen.works:
        if before and before.key and ";" not in seen.text[before.end - 1 : work.start + 1]:
            bare = before.form == "bare-key" and "[" in seen.text[before.start : work.start + 1]
            if not bare:
                yield work.start, work.end, {"first": before.key, "second": work.key}


def _unopened(seen: Seen) -> Iterator[Slip]:
    """`@doe99, p. 3]`: a bracket that nobody opened."""
    closes = set(seen.pairs.values())
    for match in _CLOSED.finditer(seen.text):
        if match.end() - 1 not in closes and seen.known(match[1].rstrip(".:")):
            start = match.start() - seen.text.startswith("-", match.start() - 1)
            yield start, match.end(), {"words": seen.text[match.start() : match.end() - 1]}


def _no_stop(seen: Seen) -> Iterator[Slip]:
    """`[@doe99, p 3]`: a label without its full stop is a word of the suffix."""
    for _, work, _ in seen.works:
        match = None if work.locator else _NO_STOP.match(work.suffix)
        if match and not label_of(match[1]) and label_of(f"{match[1]}."):
            begin = seen.text.find(work.key, work.start, work.end) + len(work.key)
            at = max(seen.text.find(match[1], begin, work.end), work.start)
            yield at, at + len(match[1]), {"word": match[1]}


def _brace(seen: Seen) -> Iterator[Slip]:
    """`@{odd key}`, `@{doe`: braces that hold no key."""
    for match in _BRACE.finditer(seen.text):
        if not key_at(seen.text, match.start(), match.start()):
            yield match.start(), match.end(), {"words": match[0]}


def _keyless(seen: Seen) -> Iterator[Slip]:
    """`[see; @doe99]`: brackets whose first part has no key are words."""
    starts = {mention.start for mention in seen.mentions}
    bare = [mention for mention in seen.mentions if mention.rule == "bare-key"]
    for mention in bare:
        opens = seen.text.rfind("[", max(mention.start - 80, 0), mention.start)
        close = seen.pairs.get(opens, -1)
        parted = opens not in starts and close >= mention.end and ";" in seen.text[opens : mention.start]
        if parted and seen.known(mention.value.works[0].key):
            yield opens, close + 1, {"words": seen.text[opens : close + 1]}


def _spaced(seen: Seen) -> Iterator[Slip]:
    """`@ doe99`: a space between sign and key."""
    for match in _SPACED.finditer(seen.text):
        if seen.index.has_key(match[1]):
            yield match.start(), match.end(), {"key": match[1]}


def _glued(seen: Seen) -> Iterator[Slip]:
    """`see@doe99`: a letter or a full stop right before the sign, as in an address."""
    for match in _GLUED.finditer(seen.text):
        if seen.index.has_key(match[1]):
            yield match.start(), match.end(), {"key": match[1]}


def _inline_note(seen: Seen) -> Iterator[Slip]:
    """`^[See @doe99]`: a note within the sentence, which Pandoc has and CommonMark has not."""
    starts = [one.start for one in seen.mentions]
    for match in _NOTE.finditer(seen.text):
        close = seen.pairs.get(match.end() - 1, 0)
        first = bisect_left(starts, match.end() - 1)
        if first < len(starts) and starts[first] < close:
            yield match.start(), close + 1, {"words": seen.text[match.start() : close + 1]}


def _cut_off(seen: Seen) -> Iterator[Slip]:
    """`@doe99 [p. 3; see below]`: a later part without a key makes the brackets words, and the page is none."""
    for mention in seen.mentions:
        opens = mention.end + 1 if seen.text.startswith(" ", mention.end) else mention.end
        close = seen.pairs.get(opens, -1)
        if mention.rule == "bare-key" and close >= 0 and seen.known(mention.value.works[-1].key):
            _, high = next(segments(seen.text, opens + 1, close, seen.pairs))
            where = read_suffix(seen.text[opens + 1 : min(high, opens + 100)]).where
            if high < close and where:
                yield opens, close + 1, {"words": seen.text[opens : close + 1], "locator": where}


SLIPS: tuple[tuple[str, str, Callable[[Seen], Iterator[Slip]]], ...] = (
    # code, a sign without which the slip cannot be there, function
    ("c-100", "[", _unclosed),
    ("c-101", "[", _no_sign),
    ("c-102", "@", _no_semicolon),
    ("c-103", "@", _no_stop),
    ("c-104", "@{", _brace),
    ("c-105", "@", _keyless),
    ("c-106", "@ ", _spaced),
    ("c-107", "@", _glued),
    ("c-108", "^[", _inline_note),
    ("c-162", "@", _cut_off),
    ("m-037", "]", _unopened),
    *MISPLACED,
)
"""What goes wrong, and how it is seen."""


def find_slips(
    text: str,
    mentions: Sequence[Mention[Citation]],
    index: LibraryIndex,
    at: Callable[[int, int], tuple[Place, Place]],
) -> list[Finding]:
    """Return a finding for each slip, in the order of the table, then c-160 and c-161 of works in words beside keys.

    `text` has its escaped signs hidden.
    `at` gives the places of the start and the end of a stretch. Only keys of the library count where
    a sign is missing, so that `[sic]`, an address or a list of letters says nothing.
    """
    if "@" not in text and "[" not in text:
        return []
    seen = Seen(text, mentions, index, bracket_pairs(text))
    found = []
    for code, sign, slips in SLIPS:
        for start, end, fields in slips(seen) if sign in text else ():
            place, until = at(start, end)
            shown = {name: as_written(words) for name, words in fields.items()}
            found.append(finding(code, place, **shown).until(until.line, until.column))
    for one in works_beside_keys(text, mentions, index, seen.pairs) if "@" in text else ():
        place, until = at(one.start, one.end)
        shown = {"printed": as_written(text[one.start : one.end])}
        if one.fits:
            shown["candidates"] = " or ".join(f"@{key}" for key in one.keys)
        code = "c-160" if one.fits else "c-161"
        found.append(finding(code, place, one.keys, **shown).until(until.line, until.column))
    return found
