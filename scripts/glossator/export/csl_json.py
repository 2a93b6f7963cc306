"""Works as CSL-JSON (the schema of CSL 1.0.2): what the processor was given."""

from __future__ import annotations

from typing import Any

from glossator.characters.printable import all_printable
from glossator.export.indented import indented
from glossator.model import Work
from glossator.publish.press import Impression


def library_json(impression: Impression) -> str:
    """Return the library in its order, as one array."""
    items = [_item(work) for work in impression.edition.works.values()]
    return indented(items) + "\n"


def item_json(work: Work) -> str:
    """Return an array with the one item."""
    return indented([_item(work)]) + "\n"


def _item(work: Work) -> dict[str, Any]:
    item: dict[str, Any] = all_printable({**work.csl, "id": work.key})
    return item
