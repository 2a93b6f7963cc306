"""y-030, y-031: a language that is none, and pages whose last is before their first."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.fields.readers import BABEL
from glossator.bibliography.latex import plain
from glossator.bibliography.tex.bibstrings import LANGUAGES
from glossator.findings import Finding, finding
from glossator.findings.nearest import nearest
from glossator.model.tongues import NAMES, tag_of
from glossator.patterns import re
from glossator.records.languages import is_language

_KNOWN = frozenset({*BABEL, *NAMES, *(name.removeprefix("lang") for name in LANGUAGES)})
_WORD = re.compile(r"[^\W\d_]{4,30}")
_RANGE = re.compile(r"(?<![\d.:-])(\d{1,6})\s?(?:-{1,3}|–)\s?(\d{1,6})(?![\d.:-])")


def languages(entry: Entry, fields: Fields) -> list[Finding]:
    """Return y-030 for each language that is one slip away from a name that is known; another word is its writer's."""
    found = []
    for name in ("language", "langid"):
        if name not in entry.fields:
            continue
        field = entry.fields[name]
        value = plain(field.value)
        if not _WORD.fullmatch(value) or value.lower() in _KNOWN or is_language(tag_of(value) or value):
            continue
        if near := nearest(value, sorted(_KNOWN)):
            found.append(finding("y-030", field.inside, near, key=entry.key, field=name, value=value[:SHOWN]))
    return found


def pages_backwards(entry: Entry, fields: Fields) -> list[Finding]:
    """Return y-031 where the only range of pages ends before it begins; `137-42` is 137 to 142."""
    if "pages" not in entry.fields:
        return []
    field = entry.fields["pages"]
    match = _RANGE.fullmatch(field.value.strip())
    if match is None or len(match[2]) < len(match[1]) or int(match[1]) <= int(match[2]):
        shorter = match is not None and len(match[2]) < len(match[1])
        if match is None or not shorter or int(match[2]) > int(match[1][-len(match[2]) :]):
            return []
    near = (f"{match[2]}--{match[1]}",)
    return [finding("y-031", field.inside, near, key=entry.key, value=field.value.strip()[:SHOWN])]
