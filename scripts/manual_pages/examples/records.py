"""Records and names: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import EVENTS, NAMES, WORKS, Example, Unshown, alone, record, text, work

SIGNS = "references/signs.yml"


def _name(id: str, name: str, kind: str = "place", more: str = "") -> str:
    return f"- id: {id}\n  kind: {kind}\n  name: {name}\n{more}"


def _more(id: str, name: str, wrong: str, right: str, kind: str = "place") -> Example:
    """A row about one more field of a name."""
    return record(NAMES, _name(id, name, kind, f"  {wrong}\n"), _name(id, name, kind, f"  {right}\n"))


def _sign(id: str, sign: str) -> str:
    return f'- id: {id}\n  words: {id.replace("-", " ")}\n  sign: "{sign}"\n  text: What a statement may rest on.\n'


EXAMPLES: Mapping[str, Example | Unshown] = {
    "n-001": alone(_more("skerry", "Skerry", "also: [The Rock", "also: [The Rock]")),
    "n-002": record(NAMES, "- id: hale\n  kind: person\n", _name("hale", "Ada Hale", "person")),
    "n-003": alone(record(NAMES, _name("norrvik", "Norrvik") + _name("norrvik", "Sundvik"), _name("norrvik", "Norrvik") + _name("sundvik", "Sundvik"))),
    "n-004": record(NAMES, _name("aldvik", "Aldvik", "town"), _name("aldvik", "Aldvik")),
    "n-005": record(EVENTS, '- id: visit\n  date: "1881"\n  label: A visit\n  who: [ida-brandt]\n',
                    '- id: visit\n  date: "1881"\n  label: A visit\n  who: [ida-brand]\n',
                    (NAMES, _name("ida-brand", "Ida Brand", "person"))),
    "n-006": record(NAMES, _name("old-light", "Old Light", "infrastructure", "  also: [the Tower]\n") + _name("new-light", "New Light", "infrastructure", "  also: [the Tower]\n"),
                    _name("old-light", "Old Light", "infrastructure", "  also: [the Tower]\n") + _name("new-light", "New Light", "infrastructure")),
    "n-007": record(NAMES, _name("mole", "The Mole", "infrastructure"), _name("the-mole", "The Mole", "infrastructure"),
                    ("docs/glossary/mole.md", "---\nterm: mole of stone\n---\n\nA wall against the sea.\n")),
    "n-008": record(NAMES, _name("farvik", "Farvik"), _name("farvik", "Farvik", more="  also: [far village]\n"),
                    ("docs/texts/far.md", text("far", "Nobody went to the far village."))),
    "n-009": _more("ostvik", "Ostvik", "aslo: [Eastwick]", "also: [Eastwick]"),
    "n-010": Unshown("it takes hundreds of lists in one another, or a value of more than 20,000 characters"),
    "n-011": record(NAMES, _name("vestvik", "Vestvik", more="  name: Westwick\n"), _name("vestvik", "Vestvik", more="  also: [Westwick]\n")),
    "n-012": alone(record(NAMES, _name("sorvik", "Sorvik", more="  <<: {text: A bay.}\n"), _name("sorvik", "Sorvik", more="  text: A bay.\n"))),
    "n-013": alone(record(WORKS, work("berg1850", "author = {Berg, Anna}\ntitle = {Lamps}\ndate = {1850}"),
                    work("berg1850", "author = {Berg, Anna Maria}\ntitle = {Lamps}\ndate = {1850}"),
                    (NAMES, _name("anna-maria-berg", "Anna Maria Berg", "person") + _name("anna-sofie-berg", "Anna Sofie Berg", "person")))),
    "n-014": record(NAMES, _name("nordvik", "Nordvik", more="  also: [Northwick]\n"), _name("nordvik", "Nordvik"),
                    ("docs/texts/north.md", text("north", "Ships from Nordvik came late."))),
    "n-015": _more("reef", "The Reef", "coordinates: [north, 29]", "coordinates: [60.1, 29]"),
    "n-016": _more("isle", "The Isle", f"also: [{'isle of the long name ' * 9}of old]", "also: [isle of the long name]"),
    "n-017": _more("cape", "The Cape", "coordinates: [150.2, 10.4]", "coordinates: [10.4, 150.2]"),
    "n-018": _more("kingdom", "The Kingdom", "state: NRO", "state: NOR", "state"),
    "n-019": _more("passage", "The Passage", "route: [[60.1, 5.2]]", "route: [[60.1, 5.2], [62.0, 6.1]]"),
    "n-020": alone(Example("docs/texts/tales.md", text("tales", "The light went out {hear-say}. It came back {hearsay}."), text("tales", "The light went out {hearsay}. It came back {hearsay}."),
                           ((SIGNS, _sign("hearsay", "h")),))),
    "n-021": alone(Example("docs/texts/guesses.md", text("guesses", "The keeper was old."), text("guesses", "The keeper was old {guess}."),
                           ((SIGNS, _sign("guess", "g")),), found_in=SIGNS)),
    "n-022": alone(record(SIGNS, _sign("hearsay", "h") + _sign("harbour-log", "h"), _sign("hearsay", "h") + _sign("harbour-log", "l"),
                          ("docs/texts/tales.md", text("tales", "The light went out {hearsay}. It came back {harbour-log}.")))),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
