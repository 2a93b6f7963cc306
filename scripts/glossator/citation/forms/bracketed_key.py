"""Pandoc's citations in brackets: `[@key, p. 107; see @other, pp. 3–5; -@third]`.

Pandoc User's Guide, "Citation syntax"; `syntax.cluster` says where we are more lenient.
"""

from __future__ import annotations

from collections.abc import Mapping

from glossator.citation.syntax.cluster import Keys, Part, read_cluster
from glossator.model import CitedWork

NAME = "bracketed-key"


def read(text: str, at: int, pairs: Mapping[int, int], keys: Keys) -> tuple[list[CitedWork], int] | None:
    """Return the works between the brackets that open at `at` and the offset after these, or None for other brackets.

    `[@a][b]` is no citation but a link by reference, and `[^@a]` the mark of a note (Pandoc, same section).
    """
    close = pairs.get(at)
    if close is None or text.startswith("^", at + 1) or close + 1 in pairs:
        return None
    parts = read_cluster(text, at + 1, close, pairs, keys)
    return ([work(part) for part in parts], close + 1) if parts else None


def work(part: Part, form: str = NAME) -> CitedWork:
    """Return a part of a cluster as a work that is cited."""
    suffix = part.suffix
    return CitedWork(
        part.start,
        part.end,
        form,
        key=part.key.key,
        locator=suffix.where,
        label=suffix.label,
        mark=suffix.mark,
        prefix=part.prefix,
        suffix=suffix.rest,
        suppress_author=part.key.suppressed,
    )
