"""Findings of fixes, floors and silence, f-001 to f-019; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

FIX_RULES: dict[str, Rule] = {
    # -- f-001 to f-009: what `check --fix` mends and nothing else tells
    "f-001": Rule(
        NOTE, "`doi` of “{key}” is written as an address: {value}", "write the DOI alone, as 10.1000/182: {doi}"
    ),
    # -- f-010 to f-014: findings that a file silences
    "f-010": Rule(
        WARNING, "code {code} is silenced without a reason", "write why it may be so, behind the colon: `{code}: why`"
    ),
    "f-011": Rule(
        WARNING,
        "code {code} is an error and cannot be silenced: {why}",
        "mend what it tells of, and remove it from `silence`",
    ),
    "f-012": Rule(
        WARNING, "`silence` names {code}, which is no code of a finding", "mend it: a letter, a hyphen, three digits"
    ),
    "f-013": Rule(
        WARNING,
        "`silence` names the file {file}, and nothing is told of it",
        "write its path from the project's folder, as references/names.yml",
    ),
    # -- f-015 to f-019: floors
    "f-015": Rule(
        WARNING,
        "{what} fell to {now}; it was {kept}, and the floor is {least}",
        "bring back what was lost; if it is meant, write the new counts with `glossator floors --write`",
    ),
    "f-016": Rule(
        WARNING,
        "the text “{text}” of the floors is not there",
        "bring it back; if it is meant, write the new counts with `glossator floors --write`",
    ),
    "f-017": Rule(ERROR, "this file of floors is not read: {what}", "write {wanted}, or `glossator floors --write`"),
}
