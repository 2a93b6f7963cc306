"""Arguments: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import Example, Unshown, alone, text

_BODY = (
    "The harbour of Norrvik had two lights until 1871. Both burned oil.\n\n"
    "In the winter of that year the eastern light went out, and a brig was lost.\n\n"
    "The town blamed the keeper. The keeper blamed the oil."
)


def _argument(id: str, wrong: str, right: str) -> Example:
    return Example(
        f"docs/arguments/{id}.md", f"---\ntext: {id}\n---\n\n{wrong}\n", f"---\ntext: {id}\n---\n\n{right}\n",
        ((f"docs/texts/{id}.md", text(id, _BODY)),),
    )  # fmt: skip


_ONE = "- Two lights burned oil. {claim} [¶ 1]"
_DEEP = "".join(f"{'  ' * depth}- Step {depth + 1} rests on the next. [¶ 1]\n" for depth in range(9)).rstrip()

EXAMPLES: Mapping[str, Example | Unshown] = {
    "a-001": Example(
        "docs/arguments/lihgts.md", f"{_ONE}\n", "", (("docs/texts/lights.md", text("lights", _BODY)),)
    ),
    "a-002": _argument("oil", "- Two lights burned oil. {clame} [¶ 1]", _ONE),
    "a-003": _argument("brig", "- A brig was lost. {claim} {evidence} [¶ 2]", "- A brig was lost. {evidence} [¶ 2]"),
    "a-004": _argument("keeper", "- The keeper is blamed. {claim} [¶ 7]", "- The keeper is blamed. {claim} [¶ 3]"),
    "a-005": _argument(
        "lamp", "- A light failed. {claim} [“the western light”]", "- A light failed. {claim} [“the eastern light”]"
    ),
    "a-006": _argument(
        "blame", "- Each blames another. {claim} [“blamed the”]",
        "- Each blames another. {claim} [“blamed the keeper”]",
    ),
    "a-007": _argument(
        "winter", "- One winter did it. {claim} [“In the winter of that year the eastern light went out”]",
        "- One winter did it. {claim} [“the winter of that year”]",
    ),
    "a-008": _argument("range", "- So it went. {claim} [¶ 3–1]", "- So it went. {claim} [¶ 1–3]"),
    "a-009": _argument("empty-item", f"{_ONE}\n- {{reason}} [¶ 2]", f"{_ONE}\n- A brig was lost. {{reason}} [¶ 2]"),
    "a-010": _argument("adrift", "- Oil is bad. {claim}", "- Oil is bad. {claim} [¶ 3]"),
    "a-011": _argument("depth", _DEEP, "\n".join(_DEEP.splitlines()[:2])),
    "a-012": Unshown("it takes more than a thousand items"),
    "a-013": Unshown("it takes a point that leads to more than fifty passages"),
    "a-014": Example(
        "docs/arguments/twice.md", f"---\ntext: argued-twice\n---\n\n{_ONE}\n", "",
        (
            ("docs/texts/argued-twice.md", text("argued-twice", _BODY)),
            ("docs/arguments/argued-twice.md", f"{_ONE}\n"),
        ),
    ),
    "a-015": _argument("no-list", "Two lights burned oil.", _ONE),
    "a-016": _argument("headed", f"{_ONE}\n- # A brig was lost", f"{_ONE}\n- A brig was lost. [¶ 2]"),
    "a-017": alone(
        Example(
            "docs/arguments/fog.md", "- A brig was lost. {claim} [¶ 2]\n", "- A brig was lost. {claim} [¶ 3]\n",
            (("docs/texts/fog.md", text("fog", f"Norrvik lies on a cape that the fog seldom leaves.\n\n{_BODY}")),),
            was=(
                ("docs/texts/fog.md", text("fog", _BODY)),
                ("docs/arguments/fog.md", "- A brig was lost. {claim} [¶ 2]\n"),
            ),
        )
    ),
    "a-018": alone(
        Example(
            "docs/arguments/fog.md", "- Nobody would have it. {claim} [¶ 3]\n", "- A brig was lost. {claim} [¶ 2]\n",
            (("docs/texts/fog.md", text("fog", _BODY.rpartition("\n\n")[0])),),
            was=(
                ("docs/texts/fog.md", text("fog", _BODY)),
                ("docs/arguments/fog.md", "- Nobody would have it. {claim} [¶ 3]\n"),
            ),
        )
    ),
    "a-019": alone(
        Example(
            "docs/arguments/fog.md", f"{_ONE}\n", "", (("docs/texts/norrvik.md", text("norrvik", _BODY)),),
            was=(("docs/texts/fog.md", text("fog", _BODY)), ("docs/arguments/fog.md", f"{_ONE}\n")),
        )
    ),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
