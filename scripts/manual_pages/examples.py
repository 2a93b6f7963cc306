"""Small examples of what is wrong and right, by code; a test checks that the wrong one is found and the right one not.

They are checked together in one small edition: a list of records is the end of its file there, and a file of its own
has a name that no other row has.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_NAMES, _EVENTS, _WORKS = "references/names.yml", "references/events.yml", "references/library.bib"


@dataclass(frozen=True, slots=True)
class Example:
    """A row."""

    file: str
    wrong: str
    right: str


def _text(id: str, body: str) -> str:
    return f"---\ntitle: {id.capitalize()}\n---\n\n{body}\n"


def _in_text(id: str, wrong: str, right: str) -> Example:
    return Example(f"docs/texts/{id}.md", _text(id, wrong), _text(id, right))


def _note(text: str, heading: str) -> str:
    return f"---\ntext: {text}\n---\n\n## {heading} {{kind=context}}\n\nMore than a word.\n"


EXAMPLES: Mapping[str, Example] = {
    "c-002": _in_text("cloth", "Cloth was measured [@alder2020].", "Cloth was measured [@alder2002]."),
    "t-003": Example("docs/texts/rope.md", "---\nlanguage: en\n---\n\nRope.\n", _text("rope", "Rope.")),
    "t-004": Example("docs/texts/Rope Two.md", _text("rope", "Rope."), ""),
    "t-006": _in_text("wood", "Wood was short.[^1]", "Wood was short.[^1]\n\n[^1]: In most years."),
    "t-007": _in_text("iron", "Iron was dear.\n\n[^1]: In most years.", "Iron was dear.[^1]\n\n[^1]: In most years."),
    "t-008": Example(
        "docs/notes/how-the-metre-was-agreed.md",
        _note("how-the-metre-was-agreed", "a little to short"),
        _note("how-the-metre-was-agreed", "a little too short"),
    ),
    "t-014": Example(
        "docs/texts/silk.md",
        "---\ntitle: Silk\nkind: translation\n---\n\nSilk.\n",
        "---\ntitle: Silk\nkind: companion\n---\n\nSilk.\n",
    ),
    "g-001": _in_text("bars", "The [bar]{term=metr} broke.", "The [bar]{term=metre} broke."),
    "d-004": _in_text("oath", "On [that day]{event=metre-1875} it rained.",
                      "On [that day]{event=metre-convention-1875} it rained."),
    "x-005": _in_text("path", "See [there](how-the-meter-was-agreed.md).",
                      "See [there](how-the-metre-was-agreed.md)."),
    "n-002": Example(_NAMES, "- id: lovelace\n  kind: person\n",
                     "- id: lovelace\n  kind: person\n  name: Ada Lovelace\n"),
    "n-004": Example(_NAMES, "- id: sevres\n  kind: town\n  name: Sèvres\n",
                     "- id: sevres\n  kind: place\n  name: Sèvres\n"),
    "n-009": Example(_NAMES, "- id: paris\n  kind: place\n  name: Paris\n  aslo: [Lutetia]\n",
                     "- id: paris\n  kind: place\n  name: Paris\n  also: [Lutetia]\n"),
    "n-017": Example(_NAMES, "- id: dunkirk\n  kind: place\n  name: Dunkirk\n  coordinates: [151.03, 2.38]\n",
                     "- id: dunkirk\n  kind: place\n  name: Dunkirk\n  coordinates: [51.03, 2.38]\n"),
    "d-002": Example(_EVENTS, '- id: june-oath\n  date: "1875-06-31"\n  label: An oath\n',
                     '- id: june-oath\n  date: "1875-06-30"\n  label: An oath\n'),
    "d-009": Example(_EVENTS, '- id: survey\n  date: "1798/1792"\n  label: A survey\n',
                     '- id: survey\n  date: "1792/1798"\n  label: A survey\n'),
    "b-101": Example(_WORKS, "@book{klein1974,\n  author = {Klein, Anna}\n  title = {Measures},\n  date = {1974},\n}\n",
                     "@book{klein1974,\n  author = {Klein, Anna},\n  title = {Measures},\n  date = {1974},\n}\n"),
    "b-106": Example(_WORKS, "@book{kula1986,\n  author = {Kula, Witold},\n  tilte = {Measures},\n"
                     "  date = {1986},\n}\n",
                     "@book{kula1986,\n  author = {Kula, Witold},\n  title = {Measures},\n  date = {1986},\n}\n"),
    "b-122": Example(_WORKS, "@book{zupko1990,\n  author = {Zupko, Ronald},\n  title = {Revolution},\n}\n",
                     "@book{zupko1990,\n  author = {Zupko, Ronald},\n  title = {Revolution},\n  date = {1990},\n}\n"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
