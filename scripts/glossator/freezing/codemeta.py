"""The edition for archives of software and data: codemeta.json (CodeMeta 3.0, JSON-LD)."""

from __future__ import annotations

import json
from typing import Any

from glossator.export.citation_cff import cited
from glossator.freezing.about import About
from glossator.publish.press import Impression

CONTEXT = "https://w3id.org/codemeta/3.0"


def codemeta(impression: Impression, about: About) -> str:
    """Return the record as JSON; it says what CITATION.cff says, in the words of schema.org."""
    said = cited(impression)
    record: dict[str, Any] = {
        "@context": CONTEXT,
        "type": "SoftwareSourceCode",
        "name": said["title"],
        "description": said.get("abstract", ""),
        "version": about.version,
        "datePublished": about.day,
        "identifier": about.folder,
        "url": about.address,
        "license": f"https://spdx.org/licenses/{said['license']}" if said.get("license") else "",
        "author": [_agent(one) for one in said["authors"]],
        "applicationCategory": "annotated reader",
        "programmingLanguage": "Markdown",
        "softwareRequirements": [f"glossator=={about.engine}"],
        "isAccessibleForFree": True,
    }
    return json.dumps({name: value for name, value in record.items() if value}, ensure_ascii=False, indent=1) + "\n"


def _agent(author: dict[str, str]) -> dict[str, str]:
    if "name" in author:
        return {"type": "Organization", "name": author["name"]}
    return {"type": "Person", "givenName": author["given-names"], "familyName": author["family-names"]}
