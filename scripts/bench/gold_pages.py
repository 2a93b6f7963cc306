"""Whether the page of a term or name gathers the events that name it in `terms`, `who` or `where`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml import YAML

SHOWN = ("s-400", "nato-enlargement", "crimea")
"""Things whose figures are printed by themselves."""


def events_of(project: Path) -> Iterator[tuple[str, str, str]]:
    """Return (folder of the thing, its id, id of the event) for every reference of events.yml."""
    for event in YAML(typ="safe").load((project / "references/events.yml").read_text(encoding="utf-8")):
        for field, folder in (("terms", "glossary"), ("who", "names"), ("where", "names")):
            for thing in event.get(field) or ():
                yield folder, thing, event["id"]


def gathered(project: Path, woven: Path) -> dict[str, tuple[int, int]]:
    """Return, for each folder and each thing of SHOWN, (events that stand on the page, events that should)."""
    counts: dict[str, tuple[int, int]] = {}
    for folder, thing, event in sorted(set(events_of(project))):
        page = woven / folder / f"{thing}.md"
        text = page.read_text(encoding="utf-8") if page.is_file() else ""
        stands = bool(re.search(rf"timeline/[^\"]*#{re.escape(event)}\"", text))
        for key in (folder, *([thing] if thing in SHOWN else [])):
            have, all_ = counts.get(key, (0, 0))
            counts[key] = have + stands, all_ + 1
    return counts
