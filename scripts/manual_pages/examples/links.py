"""Links and what is published: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import Example, Unshown, in_text, set_in_build, text

_BUILT = (
    "it is found in a built site, where a page was changed or a build was broken off; no file of an edition is wrong"
)
_PUBLISHED = "it is found in a built site by `glossator publish-check`, and no file of an edition is wrong"

_ALL = "it is found in the links of a built site; what a text links wrongly is told of the text (m-001 to m-008, x-005)"
_OUTSIDE = "`glossator links` finds it by asking another host"

EXAMPLES: Mapping[str, Example | Unshown] = {
    "l-001": Unshown(_ALL),
    "l-002": Unshown(_ALL),
    "l-003": Unshown(_ALL),
    "l-004": Unshown(_ALL),
    "l-005": Unshown(_ALL),
    "l-010": Unshown(_OUTSIDE),
    "l-011": Unshown(_OUTSIDE),
    "l-012": Unshown(_OUTSIDE),
    "l-013": Unshown(_OUTSIDE),
    "l-017": Unshown(_PUBLISHED),
    "l-018": Unshown("a build counts it where mkdocs.yml and SITE_URL say no address"),
    "x-001": Unshown(_BUILT),
    "x-002": Unshown(_BUILT),
    "x-003": Unshown(_BUILT),
    "x-004": in_text("call", "[Call us](tel:+4755555555).", "[Write to us](mailto:keeper@norrvik.example)."),
    "x-005": in_text("pointer", "See [the tower](towre.md).", "See [the tower](tower.md).", ("docs/texts/tower.md", text("tower", "It is white."))),
    "x-006": Example("docs/plan.docx", "Words\n", ""),
    "x-008": in_text("picture", "![The light at dusk](https://pictures.example.org/dusk.png)",
                     "![The light at dusk](dusk.svg)",
                     ("docs/texts/dusk.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>\n')),
    "x-009": set_in_build("extra_css:\n  - https://styles.example.org/lights.css\n", "extra_css:\n  - lights.css\n", ("docs/lights.css", "p { color: black }\n")),
    "x-010": Unshown(_PUBLISHED),
    "x-011": Unshown(_PUBLISHED),
    "x-012": Unshown(_PUBLISHED),
    "x-013": Unshown(_PUBLISHED),
    "x-014": Unshown(_PUBLISHED),
    "x-015": Unshown(_PUBLISHED),
    "x-016": Unshown(_PUBLISHED),
    "x-017": Unshown(_PUBLISHED),
    "x-020": Example(
        "docs/pilots.md", "# Pilots\n\nAll of them.\n", "", (("docs/pilots/index.md", "# Pilots\n\nOurs.\n"),)
    ),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
