"""What a site is called and where it stands, as its mkdocs.yml says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from glossator.characters.printable import printable
from glossator.interface import FALLBACK
from glossator.model.tongues import tag_of

_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class SiteName:
    """How a page of the site is cited."""

    name: str = ""
    """Empty where nobody says."""
    address: str = ""
    """Of its root, with a slash at its end; empty where nobody says, since none is invented."""

    language: str = FALLBACK
    """What its frame is written in, a tag (BCP 47): `theme: language`, which the generators know too."""

    def url(self, path: str) -> str:
        """Return the whole address of a path below the root; empty where the site has none."""
        return f"{self.address}{path}" if self.address else ""


def site_named(settings: Mapping[str, Any]) -> SiteName:
    """Return name, address and language from the settings of mkdocs.yml; only http and https are addresses."""
    name, address, theme = settings.get("site_name"), settings.get("site_url"), settings.get("theme")
    spoken = theme.get("language") if isinstance(theme, Mapping) else None
    return SiteName(
        " ".join(printable(name).split()) if isinstance(name, str) else "",
        _known(address) if isinstance(address, str) else "",
        (tag_of(spoken) if isinstance(spoken, str) else "") or FALLBACK,
    )


def _known(address: str) -> str:
    address = address.strip()
    try:
        parts = urlsplit(address)
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.query and not parts.fragment
    except ValueError:
        return ""
    if not known or len(address) > _LONGEST or any(sign.isspace() or sign in '<>"' for sign in address):
        return ""
    return f"{address.rstrip('/')}/"
