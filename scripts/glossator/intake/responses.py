"""A DOI alone, answered from a local file of responses: nothing is asked of any host."""

from __future__ import annotations

import json
from typing import Any

from glossator.patterns import re

_DOI = re.compile(r"\s*(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)\s*", re.IGNORECASE)


def bare_doi(text: str) -> str:
    """Return the DOI where a text is nothing else, in lower case; else nothing."""
    match = _DOI.fullmatch(text)
    return match[1].lower() if match else ""


def answer(doi: str, responses: str) -> str:
    """Return the CSL-JSON that a file of responses has for a DOI; nothing where it has none.

    The file is an object of DOI to item, or a list of items with `DOI`, each as https://doi.org answers
    `application/vnd.citationstyles.csl+json`, or wrapped in `message`, as Crossref does. Raises ValueError where it is
    no JSON.
    """
    try:
        value: Any = json.loads(responses)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    if isinstance(value, dict):
        pairs = [(str(name), item) for name, item in value.items()]
    else:
        pairs = [("", item) for item in value] if isinstance(value, list) else []
    for name, item in pairs:
        inner = item.get("message", item) if isinstance(item, dict) else item
        if isinstance(inner, dict) and doi in (bare_doi(name), bare_doi(str(inner.get("DOI", "")))):
            return json.dumps(inner, ensure_ascii=False)
    return ""
