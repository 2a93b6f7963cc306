"""What each entity of the gold is called in the edition: found by its forms, with the few that forms cannot tell."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

# The gold's entity has no form in common with the thing of the edition that it is.
SAME = {
    "A-munich": {"putin-munich-speech-2007"},
    "A-gulfwars": {"gulf-war-1991", "iraq-war-2003"},
}


@dataclass(frozen=True)
class Forms:
    """Every listed form of the edition's names, events and terms."""

    printed: frozenset[str]
    """As they are written."""
    folded: dict[str, frozenset[str]]
    """Without case, accents and dashes, to the ids that bear them."""
    names: list[str]
    """Ids of names.yml, in its order."""

    def of_entity(self, entity: dict[str, Any]) -> frozenset[str]:
        """Return the ids that an entity of the gold may be; empty where the edition lacks it."""
        if entity["id"] in SAME:
            return frozenset(SAME[entity["id"]])
        label = entity["canonical"]
        written = {label, re.sub(r"\s*\(.*", "", label)}
        written |= {one["form"] for one in entity["surface_forms"] if one["kind"] != "demonym"}
        return frozenset().union(*(self.folded.get(fold(one), frozenset()) for one in written))


def fold(words: str) -> str:
    """Return words without case, accents, dashes and signs."""
    plain = unicodedata.normalize("NFKD", words.replace("ı", "i"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", " ", plain.lower()).strip()


def read_forms(project: Path) -> Forms:
    """Return the forms that the files of a checkout list."""
    yaml = YAML(typ="safe")
    printed: set[str] = set()
    folded: dict[str, set[str]] = {}
    names = yaml.load((project / "references/names.yml").read_text(encoding="utf-8"))
    events = yaml.load((project / "references/events.yml").read_text(encoding="utf-8"))
    things = [(one["id"], (one["name"], one.get("acronym"), *one.get("also", ()))) for one in names]
    things += [(one["id"], (one["label"], *one.get("also", ()))) for one in events]
    for path in sorted((project / "docs/glossary").glob("*.md")):
        front = path.read_text(encoding="utf-8").split("---")[1]
        fields = yaml.load(front)
        if "term" in fields:
            things.append((path.stem, (fields["term"], *(fields.get("also") or ()))))
    for thing, forms in things:
        for form in filter(None, forms):
            printed.add(form)
            folded.setdefault(fold(form), set()).add(thing)
    return Forms(frozenset(printed), {k: frozenset(v) for k, v in folded.items()}, [one["id"] for one in names])
