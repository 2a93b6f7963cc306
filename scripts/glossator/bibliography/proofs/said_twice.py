"""b-161, b-162, b-163: a year beside a date that is another, a DOI with a stop of the sentence, one person twice."""

from __future__ import annotations

from collections import Counter

from glossator.bibliography.biblatex.fieldnames import PEOPLE
from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.latex import plain
from glossator.bibliography.names import split_names
from glossator.findings import Finding, finding
from glossator.patterns import re

_YEAR = re.compile(r"-?\d{4}(?!\d)")
_STOPS = ".,;"


def year_beside_date(entry: Entry, fields: Fields) -> list[Finding]:
    """Return b-161 where `year` is none of the years of `date`, which counts (biblatex manual 3.20, section 2.3.8)."""
    del fields
    if not {"date", "year"} <= entry.fields.keys():
        return []
    own, dated = (plain(entry.fields[name].value) for name in ("year", "date"))
    years = _YEAR.findall(dated)
    if not years or not _YEAR.fullmatch(own) or min(years) <= own <= max(years):
        return []
    return [finding("b-161", entry.fields["year"].inside, key=entry.key, value=own, date=dated[:SHOWN])]


def stop_of_doi(entry: Entry, fields: Fields) -> list[Finding]:
    """Return b-162 where a DOI ends with a sign that ends a sentence: few have one, and then the link is dead."""
    del fields
    doi = entry.fields.get("doi")
    if doi is None or not doi.value.strip().endswith(tuple(_STOPS)):
        return []
    value = doi.value.strip()
    return [finding("b-162", doi.inside, (value.rstrip(_STOPS),), key=entry.key, value=value[:SHOWN])]


def same_person(entry: Entry, fields: Fields) -> list[Finding]:
    """Return b-163 for a name that stands twice among the people of one field."""
    del fields
    found = []
    for name, field in entry.fields.items():
        if name in PEOPLE and " and " in field.value and _repeats(field.value):
            counted = Counter(map(plain, split_names(field.value)))
            found += [
                finding("b-163", field.inside, key=entry.key, field=name, value=value[:SHOWN])
                for value, times in counted.items()
                if times > 1
            ]
    return found


def _repeats(names: str) -> bool:
    """Whether two names of a list may be the same: braces and spaces apart, which seldom differ."""
    parts = names.translate(_BARE).split("and")
    return len(set(parts)) < len(parts)


_BARE = str.maketrans("", "", "{} \t\n")
