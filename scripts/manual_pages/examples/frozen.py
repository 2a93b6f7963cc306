"""Frozen editions: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import Example, Unshown

_ZIP = "`glossator verify-frozen` finds it in a zip, and no file of an edition is wrong"

EXAMPLES: Mapping[str, Example | Unshown] = {
    **{f"z-{number:03}": Unshown(_ZIP) for number in range(1, 11)},
    "z-011": Example(
        "references/editions/1.0.json",
        '{"version": "1.0"}\n',
        '{"format": 1, "version": "1.0", "day": "2026-11-30", "leads": {}, "passages": []}\n',
    ),
}
