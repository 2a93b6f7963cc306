"""Keys and values as the query of an address, as `urllib.parse.urlencode` writes them.

That one looks at every byte of every value; the shelves of a large library have a million of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from glossator.patterns import re

_UNSAFE = re.compile(r"[^A-Za-z0-9_.~ -]")


class _Signs(dict[str, str]):
    """What each sign is in an address, worked out when it is first met."""

    def __missing__(self, sign: str) -> str:
        quoted = self[sign] = quote(sign, safe="")
        return quoted


_SIGNS = _Signs()


def urlencode(rows: Iterable[tuple[str, str]]) -> str:
    """Return `a=b+c&d=%C3%A9` (WHATWG URL, "application/x-www-form-urlencoded"); the keys must be ASCII words."""
    return "&".join(f"{name}={_quoted(value)}" for name, value in rows)


def _quoted(value: str) -> str:
    return _UNSAFE.sub(lambda sign: _SIGNS[sign[0]], value).replace(" ", "+")
