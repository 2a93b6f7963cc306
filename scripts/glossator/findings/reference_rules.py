"""Findings of the reference lists of raw texts, w-050 to w-059; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import NOTE, WARNING, Rule

REFERENCE_RULES: dict[str, Rule] = {
    "w-050": Rule(
        NOTE,
        "“{title}” is “{key}” in the library; by its list it would be “{own}”",
        "nothing to do: the text's citations lead to “{key}”",
    ),
    "w-051": Rule(
        WARNING, "“{printed}” is cited here, and the reference list has no such entry", "compare both with the original"
    ),
    "w-052": Rule(
        NOTE,
        "{count} of {all} entries of the reference list are never cited: {keys}",
        "see whether citations were missed",
    ),
    "w-053": Rule(
        WARNING, "{count} more citations lead to no entry of the reference list", "the report names each of them"
    ),
    "w-054": Rule(
        NOTE,
        "{count} of {all} entries of the reference list were read with little confidence; the first is here",
        "compare them with the report; each keeps all its words in its note",
    ),
}
