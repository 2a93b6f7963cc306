"""The project: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import SETTINGS, Example, Unshown, alone, set_in_build, text

_OURS = "plugins:\n  - glossator\n"


def _set(wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    return alone(Example(SETTINGS, f"site_name: Lights\n{wrong}", f"site_name: Lights\n{right}", beside))


EXAMPLES: Mapping[str, Example | Unshown] = {
    "p-001": _set("plugins:\n  - search\n", "plugins:\n  - search\n  - glossator\n"),
    "p-002": _set(f"{_OURS}docs_dir: content\n", _OURS),
    "p-003": _set(
        "plugins:\n  - glossator:\n      sources: scnas\n",
        "plugins:\n  - glossator:\n      sources: scans\n",
        ("scans/README.md", "Scans.\n"),
    ),
    "p-004": _set(
        "plugins:\n  - glossator:\n      source: scans\n",
        "plugins:\n  - glossator:\n      sources: scans\n",
        ("scans/README.md", "Scans.\n"),
    ),
    "p-012": _set(
        "plugins:\n  - glossator:\n      exports: [epbu]\n",
        "plugins:\n  - glossator:\n      exports: [epub]\n",
    ),
    "p-005": alone(
        Example(
            "docs/texts/how-the-metre-was-agreed.md",
            "",
            text("how-the-metre-was-agreed", "In 1875."),
            found_in="docs/texts",
        )
    ),
    "p-006": Unshown("it is said of a folder without docs/"),
    "p-007": _set(f"{_OURS}theme: readthedocs\n", f"{_OURS}theme: material\n"),
    "p-008": alone(Example(SETTINGS, _OURS, f"site_name: Lights\n{_OURS}")),
    "p-009": _set(f"{_OURS}site_ulr: https://lights.example.org\n", f"{_OURS}site_url: https://lights.example.org\n"),
    "p-010": set_in_build(
        "nav:\n  - Home: index.md\n  - Lights: lihgts.md\n", "nav:\n  - Home: index.md\n  - About: about.md\n"
    ),
    "p-030": Unshown("a build says it where the theme's own templates read what a page alone knows"),
    "p-011": alone(Example(SETTINGS, "", f"site_name: Lights\n{_OURS}")),
}
"""Code to its example. To add one, add a row."""
