"""Values of fields as BibTeX writes them: braces, quotes, numbers and strings, joined by `#`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.bibliography.csl_dates import MONTHS

LONGEST_STRING = 2_000
"""Characters of one `@string`; an abbreviation of a journal has fifty."""
LONGEST_JOINED = 20_000
"""Characters that strings and `#` may make of a field: ten lines of strings could otherwise fill any memory."""

# A delimiter after a backslash is none, as the splitter of files has it.
_MARK = re.compile(r'(?<!\\)[{}"]')
_WORD = re.compile(r'[^\s{}"#,=]+')
_SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Value:
    """What a value says."""

    words: str
    """Without its delimiters; inner braces stay."""
    unknown: tuple[str, ...] = ()
    """Strings that nobody defines; each stands in `words` by its name."""
    whole: bool = True
    """False where it grew beyond all measure and was left out."""


def read_value(written: str, strings: Mapping[str, str]) -> Value:
    """Return what a value says (BibTeXing, section 2; names of strings know no case).

    A month's name is BibTeX's own string, and stays as it is. What is not
    written as BibTeX wants it loses a pair of delimiters around it, if any.
    """
    written = written.strip()
    pieces = _pieces(written)
    if pieces is None:
        around = len(written) > 1 and written[0] + written[-1] in ("{}", '""')
        return Value(written[1:-1] if around else written)
    words: list[str] = []
    unknown = []
    for bare, piece in pieces:
        if not bare or piece.isdigit():
            words.append(piece)
            continue
        known = strings.get(piece.lower())
        words.append(piece if known is None else known)
        if known is None and piece.lower() not in MONTHS:
            unknown.append(piece)
    if len(pieces) > 1 and sum(map(len, words)) > LONGEST_JOINED:
        return Value("", whole=False)
    return Value("".join(words), tuple(dict.fromkeys(unknown)))


def _pieces(written: str) -> list[tuple[bool, str]] | None:
    """The parts between `#`, each with whether it is a bare word; None where it is no such row. Linear."""
    pieces: list[tuple[bool, str]] = []
    at = 0
    while True:
        at = _past_space(written, at)
        if written[at : at + 1] in ("{", '"'):
            end = _closing(written, at)
            if end < 0:
                return None
            pieces.append((False, written[at + 1 : end]))
            at = end + 1
        elif word := _WORD.match(written, at):
            pieces.append((True, word.group()))
            at = word.end()
        else:
            return None
        at = _past_space(written, at)
        if at == len(written):
            return pieces
        if written[at] != "#":
            return None
        at += 1


def _past_space(written: str, at: int) -> int:
    match = _SPACE.match(written, at)
    return match.end() if match else at


def _closing(written: str, at: int) -> int:
    """Where what opens at an offset is closed; braces shield quotes, and must pair inside them. -1 where it is not."""
    quoted, depth = written[at] == '"', 0
    for match in _MARK.finditer(written, at + quoted):
        if match.group() == '"':
            if quoted and depth == 0:
                return match.start()
            continue
        depth += 1 if match.group() == "{" else -1
        if depth < 0 or (depth == 0 and not quoted):
            return match.start() if depth == 0 else -1
    return -1
