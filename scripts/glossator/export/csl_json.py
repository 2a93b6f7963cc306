"""Works as CSL-JSON (the schema of CSL 1.0.2): what the processor was given."""

from __future__ import annotations

import json
from typing import Any

from glossator.model import Work
from glossator.publish.press import Impression


def library_json(impression: Impression) -> str:
    """Return the library in its order, as one array."""
    items = [_item(work) for work in impression.edition.works.values()]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def item_json(work: Work) -> str:
    """Return an array with the one item."""
    return json.dumps([_item(work)], ensure_ascii=False, indent=1) + "\n"


def _item(work: Work) -> dict[str, Any]:
    return {**work.csl, "id": work.key}
