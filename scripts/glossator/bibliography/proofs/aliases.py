"""b-130: another key of a work (`ids`) that is the key of one work, or another key of two."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.findings import Finding, finding
from glossator.model import Work


def aliases(works: Mapping[str, Work], entries: Mapping[str, Entry]) -> list[Finding]:
    """Return a finding at each alias that leads to more than one work; a citation by it denotes none of several."""
    first: dict[str, Work] = {}
    found = []
    for key, work in works.items():
        for alias in work.aliases:
            entry = entries.get(alias)
            if entry is not None and entry.key != key:
                taken, line = "is the key of the entry", entry.place.line
            elif (other := first.setdefault(alias, work)) is not work:
                taken, line = f"“{other.key}” has too", other.place.line
            else:
                continue
            place = entries[key].fields["ids"].place if "ids" in entries[key].fields else work.place
            found.append(finding("b-130", place, key=key, name=alias[:SHOWN], taken=taken, line=line))
    return found
