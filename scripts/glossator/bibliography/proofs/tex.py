"""b-113, b-114, b-115: commands of TeX in a field that no table has, or that would run something."""

from __future__ import annotations

from glossator.bibliography.biblatex.fieldnames import DATES, OLD, PEOPLE, TEXTS
from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.fields.verbatim import VERBATIM
from glossator.bibliography.tex import read_tex
from glossator.findings import Finding, finding

_MOST = 5
"""Commands of one field that are told; where there are more, the field is no prose."""
_READ = (TEXTS | PEOPLE | DATES | OLD | {"month", "year"}) - VERBATIM - {"abstract", "annotation", "annote"}
"""Fields that are printed; what stands in others concerns nobody."""


def tex_commands(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a finding for each command that prints nothing of what it should."""
    found = []
    for name, field in entry.fields.items():
        if "\\" not in field.value or name not in _READ:
            continue
        read = read_tex(field.value)
        shown = {"key": entry.key, "field": name[:SHOWN]}
        for code, commands in (("b-115", read.refused), ("b-114", read.unknown), ("b-113", read.strings)):
            for command in commands[:_MOST]:
                found.append(finding(code, field.place, name=command[:SHOWN], **shown))
    return found
