"""Say a message in the language of the site; English is the message itself.

Which language is spoken is a context, not an argument: a hundred small functions say something, and none decides in
which language. Weaving, the search and the exports set it once (`speaking`), forks inherit it, and outside of it
English is spoken, so that findings and the command line stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from glossator.interface.catalogue import ENGLISH, IN_CONTEXT, Catalogue, catalogue

_SPOKEN: ContextVar[Catalogue] = ContextVar("spoken", default=ENGLISH)


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """Say everything in a language (BCP 47) while the context lasts; English where there is no catalogue for it."""
    before = _SPOKEN.set(catalogue(tag))
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def say(message: str, /, **parts: object) -> str:
    """Return a message in the language spoken, each `{name}` of it replaced by the part of that name.

    What the catalogue lacks is said in English. Parts are inserted as they are: in HTML they are finished HTML, and no
    message or translation holds a sign of markup (`catalogue.py`).
    """
    words = _SPOKEN.get().single.get(message, message)
    return words.format(**parts) if parts else words


def say_as(context: str, message: str, /) -> str:
    """Return a message where English has one word for two things: `People` of a list, and a people as a kind."""
    return _SPOKEN.get().single.get(f"{context}{IN_CONTEXT}{message}", message)


def counted(one: str, many: str, number: int, /, **parts: object) -> str:
    """Return `one` or `many` in the form that the language has for a number; `{number}` is the number unless given."""
    return _SPOKEN.get().counted(one, many, number).format(**{"number": number, **parts})


def figure(number: int) -> str:
    """Return a number as the language groups its digits: `1,204`, `1.204`."""
    spoken = _SPOKEN.get()
    return f"{number:,}" if spoken.group == "," else f"{number:,}".replace(",", spoken.group)


def later(message: str, /) -> str:
    """Return a message as it is: for rows of a table, which are said where they are printed."""
    return message


def later_as(context: str, message: str, /) -> str:
    """Return a message of a context as it is: for rows of a table, which are said where they are printed."""
    del context
    return message


def numbered(one: str, many: str, /) -> tuple[str, str]:
    """Return both forms of a message as they are: for rows of a table, which are counted where they are printed."""
    return one, many


def language() -> str:
    """Return the tag of the language that is spoken."""
    return _SPOKEN.get().language
