"""Findings of notes in raw texts, w-120 to w-129; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import WARNING, Rule

NOTE_RULES: dict[str, Rule] = {
    "w-120": Rule(
        WARNING,
        "between note {before} here and note {after} on line {line}, {missing} is missing",
        "look there for a body that was not recognised",
    ),
    "w-121": Rule(
        WARNING,
        "marks from here to line {line} have no note of theirs: {marks}",
        "look for their bodies in the raw file",
    ),
    "w-122": Rule(
        WARNING,
        "{count} marks count up from {first} here to {last} on line {line}, and no note was found",
        "look for the notes in the raw file",
    ),
    "w-123": Rule(WARNING, "below “{title}” no note was read", "look what stands there in the raw file"),
}
