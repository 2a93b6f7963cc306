"""What DTS 1.0 asks of each answer."""

from __future__ import annotations

CONTEXT = {"@context": str, "dtsVersion": str, "@id": str, "@type": str}
LINKS = {"collection": str, "navigation": str, "document": str}
READABLE = {"title": str, "totalParents": int, "totalChildren": int}
REQUIRED = {
    "EntryPoint": CONTEXT | LINKS,
    "Collection": CONTEXT | READABLE | {"collection": str},
    "Resource": CONTEXT | READABLE | LINKS | {"citationTrees": list},
    "Navigation": CONTEXT | {"resource": dict},
}
"""Type of an answer to the keys that DTS 1.0 asks of it (sections Entry, Collection and Navigation Endpoint)."""
UNIT = {"identifier": str, "@type": str, "level": int, "parent": type(None)}


def lacking(answer):
    return [name for name, kind in REQUIRED[answer["@type"]].items() if not isinstance(answer.get(name), kind)]
