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
    "m-001": _in_text("address", "# Stone\n\nSee [below](#stnoe).", "# Stone\n\nSee [below](#stone)."),
    "m-002": _in_text("root", "See [there](/texts/cloth.md).", "See [there](cloth.md)."),
    "m-003": _in_text("built", "See [there](cloth.html).", "See [there](cloth.md)."),
    "m-006": _in_text("label", "See [the cloth][cloth].", "See [the cloth][cloth].\n\n[cloth]: cloth.md"),
    "m-007": _in_text("empty", "See [the cloth]().", "See [the cloth](cloth.md)."),
    "m-008": _in_text("space", "See [the cloth] (cloth.md).", "See [the cloth](cloth.md)."),
    "m-009": _in_text("level", "## Stone\n\n#### Marble", "## Stone\n\n### Marble"),
    "m-010": _in_text("sign", "##Stone", "## Stone"),
    "m-011": _in_text("given", "## Stone {#marble}", "## Stone"),
    "m-020": _in_text("kind", "The [bar]{trem=metre} broke.", "The [bar]{term=metre} broke."),
    "m-021": _in_text("brace", "The [bar]{term=metre broke.", "The [bar]{term=metre} broke."),
    "m-022": _in_text("gap", "The [bar] {term=metre} broke.", "The [bar]{term=metre} broke."),
    "m-023": _in_text("words", "The bar[]{term=metre} broke.", "The [bar]{term=metre} broke."),
    "m-030": _in_text("hollow", "So it was.[^1]\n\n[^1]:", "So it was.[^1]\n\n[^1]: In most years."),
    "m-031": _in_text("twice", "So.[^1]\n\n[^1]: One.\n[^1]: Two.", "So.[^1]\n\n[^1]: One. Two."),
    "m-036": _in_text("bare", "As alder2002 says.", "As @alder2002 says."),
    "y-001": Example(_NAMES, "- id: lyon\n  kind: place\n  name: Lyon\n  also: [Lyons, Lyons]\n",
                     "- id: lyon\n  kind: place\n  name: Lyon\n  also: [Lyons]\n"),
    "y-031": Example(_WORKS, "@article{kula1970,\n  author = {Kula, Witold},\n  title = {Units},\n  date = {1970},\n"
                     "  pages = {44--40},\n}\n",
                     "@article{kula1970,\n  author = {Kula, Witold},\n  title = {Units},\n  date = {1970},\n"
                     "  pages = {40--44},\n}\n"),
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
