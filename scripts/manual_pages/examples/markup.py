"""Markup: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import WORKS, Example, Unshown, in_text, note, text, work

_HARBOUR = ("docs/texts/harbour.md", text("harbour", "## Stone\n\nThe harbour is deep."))
_LENS = ("docs/glossary/lens.md", "---\nterm: lens\n---\n\nGlass that gathers light.\n")
_VOSS = (WORKS, work("voss1899", "author = {Voss, Jan}\ntitle = {Lights of the Sound}\ndate = {1899}"))
_DUSK = ("docs/texts/dusk.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>\n')


def _linked(id: str, wrong: str, right: str) -> Example:
    return in_text(id, wrong, right, _HARBOUR)


def _steered(id: str, wrong: str, right: str) -> Example:
    return in_text(id, wrong, right, _LENS)


def _noted(id: str, wrong: str, right: str) -> Example:
    return Example(
        f"docs/notes/{id}.md",
        wrong,
        right,
        ((f"docs/texts/{id}.md", text(id, "The two towers stood by the water for years.")),),
    )


EXAMPLES: Mapping[str, Example | Unshown] = {
    "m-001": _linked("address", "See [the stone](harbour.md#stnoe).", "See [the stone](harbour.md#stone)."),
    "m-002": _linked("root", "See [there](/texts/harbour.md).", "See [there](harbour.md)."),
    "m-003": _linked("built", "See [there](harbour.html).", "See [there](harbour.md)."),
    "m-004": in_text("no-picture", "![The light at dusk](duks.svg)", "![The light at dusk](dusk.svg)", _DUSK),
    "m-005": in_text("no-words", "![](dusk.svg)", "![The light at dusk](dusk.svg)", _DUSK),
    "m-006": _linked("label", "See [the harbour][harbour].", "See [the harbour][harbour].\n\n[harbour]: harbour.md"),
    "m-007": _linked("empty", "See [the harbour]().", "See [the harbour](harbour.md)."),
    "m-008": _linked("space", "See [the harbour] (harbour.md).", "See [the harbour](harbour.md)."),
    "m-009": in_text("level", "## Stone\n\n#### Granite", "## Stone\n\n### Granite"),
    "m-010": in_text("sign", "##Stone", "## Stone"),
    "m-011": in_text("given", "## Stone {#granite}", "## Stone"),
    "m-020": _steered("kind", "The [glass]{trem=lens} broke.", "The [glass]{term=lens} broke."),
    "m-021": _steered("brace", "The [glass]{term=lens broke.", "The [glass]{term=lens} broke."),
    "m-022": _steered("gap", "The [glass] {term=lens} broke.", "The [glass]{term=lens} broke."),
    "m-023": _steered("words", "The glass[]{term=lens} broke.", "The [glass]{term=lens} broke."),
    "m-030": in_text("hollow", "So it was.[^1]\n\n[^1]:", "So it was.[^1]\n\n[^1]: In most winters."),
    "m-031": in_text("twice", "So.[^1]\n\n[^1]: One.\n[^1]: Two.", "So.[^1]\n\n[^1]: One. Two."),
    "m-032": _noted("silent", note("silent", "stood by the water", ""), note("silent", "stood by the water")),
    "m-033": _noted("again", note("again", "by the water") + "\n## by the water\n\nStill more.\n", note("again", "by the water") + "\n## for years\n\nStill more.\n"),
    "m-034": _noted("nothing", note("nothing", ""), note("nothing", "for years")),
    "m-035": _noted("odd-kind", note("odd-kind", "for years", sign=" {kidn=context}"), note("odd-kind", "for years")),
    "m-036": in_text("bare", "As voss1899 says.", "As @voss1899 says.", _VOSS),
    "m-037": in_text("closed", "As @voss1899, p. 3] says.", "As [@voss1899, p. 3] says.", _VOSS),
    "m-038": Example("docs/arguments/opened.md", "- The towers stood long. {claim} [¶ 1 “for years”\n", "- The towers stood long. {claim} [¶ 1 “for years”]\n",
                     (("docs/texts/opened.md", text("opened", "The two towers stood by the water for years.")),)),
    "m-050": in_text("items", "-Granite\n-Slate", "- Granite\n- Slate"),
    "m-052": in_text("fallen", "10. The tenth.\n\n   > Its answer.", "10. The tenth.\n\n    > Its answer."),
    "m-051": in_text("mark", "So it was.[^1]\n\n[1]: In most winters.", "So it was.[^1]\n\n[^1]: In most winters."),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
