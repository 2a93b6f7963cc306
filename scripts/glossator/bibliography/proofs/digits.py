"""b-107: ISBN and ISSN whose last digit does not agree with the others (ISO 2108, annex A; ISO 3297, annex A)."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.latex import verbatim
from glossator.findings import Finding, finding
from glossator.patterns import re

# White space around marks is allowed for; what else stands between two numbers parts them.
_ISBN = re.compile(r"(?<![\dXx])(?:\d[ -‐‑–]?){9,12}[\dXx](?![\dXx])")
_ISSN = re.compile(r"(?<![\dXx-])\d{4}[-‐‑– ]?\d{3}[\dXx](?![\dXx-])")
_NO_DIGIT = re.compile(r"[^\dX]")


def check_digits(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a finding for each number whose check digit is wrong, or that has too few or too many digits."""
    found = []
    for name, pattern, right in (("isbn", _ISBN, is_isbn), ("issn", _ISSN, is_issn)):
        if name not in entry.fields:
            continue
        field = entry.fields[name]
        written = verbatim(field.value)[:1000]
        numbers = [match.group() for match in pattern.finditer(written)]
        for number in numbers or ([written] if written else []):
            if not right(number):
                found.append(finding("b-107", field.inside, kind=name.upper(), value=number[:SHOWN], key=entry.key))
    return found


def is_isbn(written: str) -> bool:
    """Return whether it is an ISBN of ten or thirteen digits with the right check digit."""
    digits = _NO_DIGIT.sub("", written.upper())
    if len(digits) == 10 and "X" not in digits[:9]:
        return sum((10 - place) * _value(digit) for place, digit in enumerate(digits)) % 11 == 0
    if len(digits) == 13 and digits.isdecimal():
        return sum((3 if place % 2 else 1) * int(digit) for place, digit in enumerate(digits)) % 10 == 0
    return False


def is_issn(written: str) -> bool:
    """Return whether it is an ISSN with the right check digit."""
    digits = _NO_DIGIT.sub("", written.upper())
    if len(digits) != 8 or "X" in digits[:7]:
        return False
    return sum((8 - place) * _value(digit) for place, digit in enumerate(digits)) % 11 == 0


def _value(digit: str) -> int:
    return 10 if digit == "X" else int(digit)
