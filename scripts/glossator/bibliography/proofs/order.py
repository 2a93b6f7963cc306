"""b-154: an original that is later than what was made of it."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import Entry
from glossator.bibliography.latex import plain
from glossator.findings import Finding, finding
from glossator.patterns import re

_YEAR = re.compile(r"-?\d{4}(?!\d)")


def original_later(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a finding at `origdate` or `origyear` where its year is later than every year of the work itself."""
    own = [int(year) for name in ("date", "year") if name in fields for year in _years(fields, name)]
    return [
        finding("b-154", entry.fields[name].place, key=entry.key, field=name, year=str(first), own=str(max(own)))
        for name in ("origdate", "origyear")
        if name in entry.fields and own and (first := min(map(int, _years(fields, name)), default=max(own))) > max(own)
    ]


def _years(fields: Fields, name: str) -> list[str]:
    return _YEAR.findall(plain(fields[name].value))
