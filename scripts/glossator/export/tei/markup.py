"""Elements of XML as text: the only place where words of people become markup of TEI."""

from __future__ import annotations

from collections.abc import Mapping

from anyascii import anyascii

from glossator.characters.printable import printable
from glossator.patterns import re

_NO_NAME = re.compile(r"[^A-Za-z0-9._-]")
_NO_WORD = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
NOTHING: Mapping[str, str] = {}


def escaped(words: str) -> str:
    """Return words as character data (XML 1.0, section 2.4), what XML forbids as U+FFFD; each sign stays one."""
    words = printable(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return words.replace("\r", "&#13;")  # a reader would make it a line feed (section 2.11)


def opening(name: str, attributes: Mapping[str, str] = NOTHING) -> str:
    """Return a start tag; attributes without a value are left out."""
    written = "".join(f' {key}="{_value(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{written}>"


def element(name: str, content: str = "", attributes: Mapping[str, str] = NOTHING) -> str:
    """Return an element around content that is XML already; an empty one as one tag."""
    start = opening(name, attributes)
    return f"{start}{content}</{name}>" if content else f"{start[:-1]}/>"


def said(name: str, words: str, attributes: Mapping[str, str] = NOTHING) -> str:
    """Return an element with words on one line; nothing where there are none."""
    line = " ".join(words.split())
    return element(name, escaped(line), attributes) if line else ""


def word(words: str) -> str:
    """Return words as one token (TEI, `teidata.word`), for `type` and its like."""
    return _NO_WORD.sub("-", printable(words)).strip("-")[:80]


def _value(words: str) -> str:
    # White space in a value would be read as spaces (section 3.3.3).
    return escaped(words).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


class XmlIds:
    """The `xml:id` of everything that a document names, each its own (XML 1.0, section 3.3.1, names without colons)."""

    __slots__ = ("_given", "_taken")

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._taken: dict[str, int] = {}

    def of(self, kind: str, id: str) -> str:
        """Return the name of a thing: its id, behind its kind where it has one, in the letters that names have."""
        known = self._given.get((kind, id))
        if known is None:
            wanted = _NO_NAME.sub("_", anyascii(f"{kind}.{id}" if kind else id))[:120]
            wanted = wanted if wanted[:1].isalpha() else f"i.{wanted}"
            known = wanted
            while known in self._taken:
                self._taken[wanted] += 1
                known = f"{wanted}-{self._taken[wanted]}"
            self._taken[known] = 1
            self._given[kind, id] = known
        return known
