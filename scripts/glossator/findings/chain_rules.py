"""Findings of chains of events, d-061 to d-065; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, WARNING, Rule

CHAIN_RULES: dict[str, Rule] = {
    "d-061": Rule(
        ERROR,
        "`{field}` of this arrow names “{event}”, which is no step of the chain “{id}”",
        "add the event to `steps`, or mend the id",
    ),
    "d-062": Rule(
        WARNING,
        "this arrow leads from “{cause}” to “{effect}”, which is over before it begins",
        "turn it round, or mend a date",
    ),
    "d-063": Rule(WARNING, "`{field}` has {count} items; the first {most} are read", "make two chains of it"),
    "d-064": Rule(
        WARNING,
        "no arrow of the chain “{id}” leads to “{event}” or on from it",
        "add the arrow, and who says so, or take out the step",
    ),
    "d-065": Rule(WARNING, "“{event}” is a step of the chain “{id}” twice", "keep one of them"),
}
