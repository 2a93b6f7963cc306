"""Dates and events: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import CHAINS, EVENTS, Example, Unshown, in_text, record, text


def _event(id: str, date: str, label: str, more: str = "") -> str:
    return f'- id: {id}\n  date: "{date}"\n  label: {label}\n{more}'


_TIDES = (EVENTS, "".join((
    _event("ebb-tide", "1905-04", "Ebb tide"),
    _event("low-water", "1905-05", "Low water"),
    _event("high-water", "1905-06", "High water"),
)))  # fmt: skip


_TOLD = "  - {from: ebb-tide, to: low-water, said: So it is told.}\n"


def _chain(id: str, wrong: str, right: str, more: str = "") -> Example:
    """A chain of two events; `more` are steps of the wrong one alone."""
    head = f"- id: {id}\n  label: A chain\n  steps:\n  - event: ebb-tide\n  - event: low-water\n"
    return record(CHAINS, f"{head}{more}  arrows:\n{wrong}", f"{head}  arrows:\n{right}", _TIDES)


_LIT = (EVENTS, _event("first-light", "1771-10-01", "Skerry light is lit"))
_STORM = (EVENTS, _event("great-storm", "1871-11-13", "Great November Storm"))

EXAMPLES: Mapping[str, Example | Unshown] = {
    "d-001": record(EVENTS, _event("fire", "last week", "The lamp room burns"), _event("fire", "1902-03", "The lamp room burns")),
    "d-002": record(EVENTS, _event("gale", "1903-06-31", "A gale"), _event("gale", "1903-06-30", "A gale")),
    "d-003": record(EVENTS, _event("fog-horn", "1904", "The first fog horn"),
                    _event("fog-horn", "1904", "The first fog horn", "  also: [horn of Norrvik]\n"),
                    ("docs/texts/horn.md", text("horn", "In 1904 the horn of Norrvik was heard."))),
    "d-004": in_text("day", "On [that day]{event=frist-light} all came.", "On [that day]{event=first-light} all came.", _LIT),
    "d-005": in_text("calendars", "The Winter Palace was stormed on 25 October 1917.\n\nAll slept.\n\nOn 7 November 1917 the Winter Palace was stormed.",
                     "On 25 October 1917 (O.S.) the Winter Palace was stormed.\n\nAll slept.\n\nOn 7 November 1917 the Winter Palace was stormed."),
    "d-006": in_text("storm", "The Great November Storm of 1870 took the pier.", "The Great November Storm of 1871 took the pier.", _STORM),
    "d-007": in_text("after-storm", "In 1869, after the Great November Storm, the pier was built anew.",
                     "In 1873, after the Great November Storm, the pier was built anew.", _STORM),
    "d-008": in_text("stretch", "It was dark from May 1850 to March 1849.", "It was dark from May 1849 to March 1850."),
    "d-009": record(EVENTS, _event("survey-of-reefs", "1798/1792", "The reefs are surveyed"),
                    _event("survey-of-reefs", "1792/1798", "The reefs are surveyed")),
    "d-010": record(EVENTS, _event("quay", "1851-02-03", "The quay opens", "  printed: {text: skery, date: 1850}\n"),
                    _event("quay", "1851-02-03", "The quay opens", "  printed: {text: skerry, date: 1850}\n"),
                    ("docs/texts/skerry.md", text("skerry", "In 1850 the quay opens."))),
    "d-011": record(EVENTS, _event("crane", "1852-02-03", "Opening of the Crane", "  printed: {text: cranes, date: 1849}\n"),
                    _event("crane", "1852-02-03", "Opening of the Crane", "  printed: {text: cranes, date: 1851}\n"),
                    ("docs/texts/cranes.md", text("cranes", "The Opening of the Crane in 1851 drew a crowd."))),
    "d-060": record(EVENTS, "- {id: ebb, label: Ebb, after: [flood]}\n- {id: flood, label: Flood, after: [ebb]}\n",
                    "- {id: ebb, label: Ebb}\n- {id: flood, label: Flood, after: [ebb]}\n"),
    "d-061": _chain("tide", "  - {from: ebb-tide, to: spring-tide, said: So it is told.}\n",
                    _TOLD),
    "d-062": _chain("back", "  - {from: low-water, to: ebb-tide, said: So it is told.}\n",
                    _TOLD),
    "d-063": _chain("long", _TOLD, _TOLD, more="  - {event: ebb-tide}\n" * 39),
    "d-064": _chain("loose", _TOLD,
                    _TOLD, more="  - event: high-water\n"),
    "d-065": _chain("twice", _TOLD,
                    _TOLD, more="  - event: low-water\n"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
