"""What a parser of YAML says of a mistake, in words for whoever wrote the file, and at the place where it was made."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from glossator.records.written import Mark

Place = tuple[int, int]
"""Line and column, both from 0, as the parser counts."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What the parser said, and the line it stopped at."""

    problem: str
    context: str
    at: Place
    opened: Place
    """Where that began in which it stopped; as `at` where it does not say."""
    words: str
    """The line of `at`."""

    @property
    def sign(self) -> str:
        """The character it stopped at; empty at the end of a line."""
        return self.words[self.at[1] : self.at[1] + 1]


Told = tuple[str, Place]


def _tab(said: _Said) -> Told | None:
    margin = len(said.words) - len(said.words.lstrip())
    at = said.words.find("\t", 0, max(margin, said.at[1] + 1))
    return ("a tab stands where spaces belong", (said.at[0], at)) if at >= 0 else None


def _colon(said: _Said) -> Told | None:
    if "mapping values are not allowed" not in said.problem:
        return None
    if re.fullmatch(r"\s+[\w-]+", said.words[: said.at[1]]):
        margin = len(said.words) - len(said.words.lstrip())
        return "this line is not indented as the fields above it are", (said.at[0], margin)
    return "a colon with a space behind it begins a field: put words that hold one in quotation marks", said.at


def _not_closed(said: _Said) -> Told | None:
    if "did not find expected ',' or" not in said.problem:
        return None
    opening, closing = ("[", "]") if "]" in said.problem else ("{", "}")
    if said.at[0] > said.opened[0]:
        return f"the `{opening}` that opens here is never closed: write `{closing}` where the list ends", said.opened
    return f"a comma is missing before this, or a `{closing}`", said.at


def _quotation(said: _Said) -> Told | None:
    if "quoted scalar" not in said.context or "end of stream" not in said.problem:
        return None
    return "the quotation mark that opens here is never closed", said.opened


def _escape(said: _Said) -> Told | None:
    if "escape" not in said.problem:
        return None
    return "a backslash means something between double quotation marks: write '…' instead, or two of it", said.at


def _sign(said: _Said) -> Told | None:
    if "cannot start any token" not in said.problem or not said.sign:
        return None
    return f"a value cannot begin with `{said.sign}`: put it in quotation marks", said.at


def _no_colon(said: _Said) -> Told | None:
    if "could not find expected ':'" not in said.problem:
        return None
    return "a field needs a colon and a space behind its name: `field: value`", said.opened


def _indented(said: _Said) -> Told | None:
    if "did not find expected key" not in said.problem:
        return None
    if not said.words[: said.at[1]].strip():
        return "this line is not indented as the fields above it are", said.at
    return "this goes on behind a value that has ended: put the whole value in quotation marks", said.at


def _item(said: _Said) -> Told | None:
    if "did not find expected '-' indicator" not in said.problem:
        return None
    if re.match(r"\s+[\w-]+:", said.words):
        return "this line is not indented as the fields above it are", said.at
    return "each record begins with `- ` at the margin, and its fields stand two spaces further in", said.at


def _list(said: _Said) -> Told | None:
    if "block sequence entries are not allowed" not in said.problem:
        return None
    return "a list of lines with `- ` begins on the line below its field; in one line it is `[a, b]`", said.at


MISTAKES: tuple[Callable[[_Said], Told | None], ...] = (
    _tab,
    _colon,
    _not_closed,
    _quotation,
    _escape,
    _sign,
    _no_colon,
    _indented,
    _item,
    _list,
)
"""To tell of one more mistake, add a row; the first that fits counts."""


def told(error: yaml.MarkedYAMLError, source: str, first: int) -> tuple[str, Mark]:
    """Return why the source is no YAML and where, its lines counted from `first`."""
    at: Any = error.problem_mark or error.context_mark
    if at is None:
        return str(error.problem or error.context or "it cannot be read"), (first, 1)
    opened: Any = error.context_mark or at
    lines = source.split("\n", at.line + 1)
    words = lines[at.line].removesuffix("\r") if at.line < len(lines) else ""
    said = _Said(
        str(error.problem or ""), str(error.context or ""), (at.line, at.column), (opened.line, opened.column), words
    )
    for mistake in MISTAKES:
        if found := mistake(said):
            why, (line, column) = found
            return why, (line + first, column + 1)
    return said.problem or said.context or "it cannot be read", (at.line + first, at.column + 1)
