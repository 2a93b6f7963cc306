"""Findings of the signs that stand behind statements, n-020 to n-029; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

SIGN_RULES: dict[str, Rule] = {
    "n-020": Rule(
        WARNING, "“{{{id}}}” is no sign of this edition and is printed as it stands", "mend it, or add it to {file}"
    ),
    "n-021": Rule(NOTE, "no statement has the sign “{id}”", "put {{{id}}} behind one, or take the record out"),
    "n-022": Rule(ERROR, "two signs are printed as “{sign}”: “{id}” and “{other}”", "give each a sign of its own"),
}
