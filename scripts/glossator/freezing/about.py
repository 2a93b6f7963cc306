"""What a frozen edition says of itself: `frozen.json`."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from glossator.characters.folding import slug
from glossator.edition.knowledge import VERSIONS
from glossator.layout.site_name import site_named
from glossator.patterns import re

ABOUT = "frozen.json"
FORMAT = 1
_LONGEST_NAME = 60
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class About:
    """What an edition was frozen as."""

    name: str
    """Of the site, as an id: `between-blocs`."""
    version: str
    day: str
    """`2026-11-30`."""
    address: str
    """Of the site's root, as SITE_URL or mkdocs.yml gave it; empty where nobody did."""
    engine: str
    """Version of Glossator."""

    @property
    def folder(self) -> str:
        """The folder that everything lies in, and the name of the zip without its ending."""
        return f"{self.name}-{self.version}"

    def as_json(self) -> str:
        """Return the record as JSON."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1) + "\n"


def named(site: str) -> str:
    """Return the name of a site as part of a file's name."""
    return slug(site)[:_LONGEST_NAME].strip("-") or "edition"


def read_about(words: str) -> About:
    """Return the record that JSON holds; raises ValueError, which says in half a sentence why it holds none."""
    try:
        record = json.loads(words)
    except (ValueError, RecursionError):
        raise ValueError(f"{ABOUT} is no JSON") from None
    if not isinstance(record, dict) or record.pop("format", None) != FORMAT:
        raise ValueError(f"{ABOUT} has another format than {FORMAT}, which this program knows")
    fields = ("name", "version", "day", "address", "engine")
    if set(record) != set(fields) or not all(isinstance(record[name], str) for name in fields):
        raise ValueError(f"{ABOUT} has not the fields {', '.join(fields)}")
    about = About(**record)
    if not VERSIONS.fullmatch(about.version) or about.name != named(about.name):
        raise ValueError(f"{ABOUT} has a name or a version that no file could have")
    if not _DAY.fullmatch(about.day):
        raise ValueError(f"{ABOUT} has a day that is none")
    if about.address and site_named({"site_url": about.address}).address != about.address:
        raise ValueError(f"{ABOUT} has an address that is none")
    return about
