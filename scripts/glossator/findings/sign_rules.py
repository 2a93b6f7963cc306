"""Findings of what statements rest on and to when they were known, n-020 to n-029; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

SIGN_RULES: dict[str, Rule] = {
    "n-020": Rule(
        WARNING, "“{{{id}}}” is no sign of this edition and is printed as it stands", "mend it, or add it to {file}"
    ),
    "n-021": Rule(NOTE, "no statement has the sign “{id}”", "put {{{id}}} behind one, or take the record out"),
    "n-023": Rule(
        NOTE,
        "what {what} says was known as of {date}, more than two years before the edition of {day}",
        "look whether it still holds, mend it, and bring `as-of` up to date",
    ),
    "n-022": Rule(ERROR, "two signs are printed as “{sign}”: “{id}” and “{other}”", "give each a sign of its own"),
}
