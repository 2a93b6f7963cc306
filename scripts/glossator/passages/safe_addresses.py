"""Which addresses a link may have: an allow-list of schemes, since every other may run code."""

from __future__ import annotations

from glossator.patterns import re

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})

# RFC 3986, section 3.1; browsers drop control characters and white space before they look at the scheme.
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST = re.compile(r"[/\\]{2}")
_DROPPED = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]+")


def safe_address(address: str) -> bool:
    """Return whether a link to the address can do no more than open a page.

    Relative paths and fragments are safe, as are http, https and mailto; any
    other scheme is not (`javascript:`, `data:`, `vbscript:`, also written with
    white space inside, as the URL standard's parser would drop it).
    """
    match = _SCHEME.match(_DROPPED.sub("", address))
    return match is None or match.group(1).lower() in SAFE_SCHEMES


def foreign_address(address: str) -> bool:
    """Return whether an address has a scheme or names a host: what it leads to is no file of the site.

    Browsers take a backslash for a slash (the WHATWG's URL standard, section
    4.4): two of either, in any mixture, name a host.
    """
    bare = _DROPPED.sub("", address)
    return _SCHEME.match(bare) is not None or _HOST.match(bare) is not None
