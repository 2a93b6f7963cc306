"""What a site is called and where it stands, as its mkdocs.yml says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class SiteName:
    """How a page of the site is cited."""

    name: str = ""
    """Empty where nobody says."""
    address: str = ""
    """Of its root, with a slash at its end; empty where nobody says, since none is invented."""

    def url(self, path: str) -> str:
        """Return the whole address of a path below the root; empty where the site has none."""
        return f"{self.address}{path}" if self.address else ""


def site_named(settings: Mapping[str, Any]) -> SiteName:
    """Return name and address from the settings of mkdocs.yml; an address that is not http or https is none."""
    name, address = settings.get("site_name"), settings.get("site_url")
    return SiteName(
        " ".join(name.split()) if isinstance(name, str) else "", _known(address) if isinstance(address, str) else ""
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
