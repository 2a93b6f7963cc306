"""One work as a citation prints it: what the words say, not what they denote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from glossator.model import Mention, MentionKind

DOUBTFUL = 0.6
"""Below this confidence a citation counts only where the library knows what it denotes."""


@dataclass(frozen=True, slots=True)
class Item:
    """One work of a citation; offsets are into the prose."""

    start: int
    end: int
    form: str
    """Name of the row that read it."""
    confidence: float = 1.0
    key: str = ""
    authors: tuple[str, ...] = ()
    """Surnames or a body's name, as printed."""
    others: bool = False
    """Whether `et al.` stands for more authors."""
    year: str = ""
    """With its letter: `2021a`; `n.d.`."""
    date: str = ""
    """ISO 8601 as far as printed: `2016-07-19`, `2016-06`."""
    accessed: bool = False
    """Whether the date says when the source was consulted, not published."""
    title: str = ""
    publisher: str = ""
    """Newspaper, site or body that published it."""
    url: str = ""
    parts: tuple[str, ...] = ()
    """What stands between the commas, where roles are a guess."""
    locator: str = ""
    label: str = "page"
    """CSL label of the locator."""
    prefix: str = ""
    suffix: str = ""
    narrative: bool = False
    suppress_author: bool = False

    def as_value(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        value = {name: getattr(self, name) for name in _FIELDS}
        value["authors"], value["parts"] = list(self.authors), list(self.parts)
        return value


_FIELDS = tuple(field.name for field in fields(Item))


def citation(text: str, start: int, end: int, items: Sequence[Item]) -> Mention:
    """Return the mention of a citation that prints `text[start:end]`; its rule is its first item's form."""
    form = items[0].form
    value = {
        "form": form,
        "confidence": min(item.confidence for item in items),
        "items": [item.as_value() for item in items],
    }
    return Mention(MentionKind.CITATION, start, end, text[start:end], form, value)
