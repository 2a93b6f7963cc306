"""What a .bib file is made of, as it is written: blocks, fields and tokens, each with where it begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Token:
    """One part of a value: what braces or quotes hold, a number, or the name of a string."""

    words: str
    at: int
    """Where it begins, in characters from the start of the file."""
    bare: bool = False
    """Whether it stands without braces or quotes."""


@dataclass(frozen=True, slots=True)
class Written:
    """One field as it is written: its value is token (`#` token)*."""

    name: str
    at: int
    tokens: tuple[Token, ...]
    leftover: str = ""
    """What stands behind the last token and is no part of the value."""

    @property
    def value_at(self) -> int:
        """Where the words of its value begin, behind a brace or a quotation mark."""
        return self.tokens[0].at + (not self.tokens[0].bare) if self.tokens else self.at


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place of the file: the code of a finding and what its message needs."""

    code: str
    at: int
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between an `@` and its end."""

    type: str
    """In lower case: `book`, `string`, `preamble`."""
    key: str
    at: int
    """Where its `@` stands."""
    fields: tuple[Written, ...] = ()
    key_at: int = 0
    """Where its key begins."""
