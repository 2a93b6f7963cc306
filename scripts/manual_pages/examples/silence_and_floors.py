"""What is let be, what is held and what is mended: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import Example, Unshown, alone, text, works

_REPORT = "That report is lost (Krogh 1888)."
_FLOORS = "references/floors.yml"


def _silenced(id: str, wrong: str, right: str) -> Example:
    """A row about what a text lets be."""
    return Example(
        f"docs/texts/{id}.md", text(id, _REPORT, f"silence:\n  {wrong}\n"), text(id, _REPORT, f"silence:\n  {right}\n")
    )


EXAMPLES: Mapping[str, Example | Unshown] = {
    "f-001": works(
        "aas1953",
        "author = {Aas, Pia}\ntitle = {Mirrors}\ndate = {1953}\ndoi = {https://doi.org/10.5555/mirrors}",
        "author = {Aas, Pia}\ntitle = {Mirrors}\ndate = {1953}\ndoi = {10.5555/mirrors}",
    ),
    "f-010": _silenced("unreasoned", "c-001:", "c-001: nobody has found that report"),
    "f-011": _silenced("an-error", "c-002: so it is", "c-001: nobody has found that report"),
    "f-012": _silenced("no-code", "c-0001: nobody has found that report", "c-001: nobody has found that report"),
    "f-013": alone(Example(
        "references/silence.yml", "- code: n-008\n  file: references/nams.yml\n  why: the name is for later\n",
        "- code: n-008\n  file: references/names.yml\n  why: the name is for later\n",
        (("references/names.yml", "- id: later\n  kind: place\n  name: Later\n"),),
    )),
    "f-015": alone(Example(_FLOORS, "counts:\n  terms: 9\n", "counts:\n  terms: 2\n")),
    "f-016": alone(Example(
        _FLOORS, "texts:\n  how-the-metre-was-aged: {passages: 4, links: 9}\n",
        "texts:\n  how-the-metre-was-agreed: {passages: 4, links: 9}\n",
    )),
    "f-017": alone(Example(_FLOORS, "counts:\n  terms: many\n", "counts:\n  terms: 2\n")),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
