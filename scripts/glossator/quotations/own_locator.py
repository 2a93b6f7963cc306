"""A place alone behind a quotation whose author was named before: `Author (Year) writes that “…” (p. 12)`."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re

_WRITTEN = re.compile(
    r"[\s.,]{0,3}[(\[](?:(?P<page>pp?|pages?|S|s|с|стр)\.?|(?P<paragraph>¶{1,2}|paras?\.?|Abs\.|Rn\.))?\s?"
    r"(?P<where>\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:ff?\.?)?)[)\]]"
)


@dataclass(frozen=True, slots=True)
class OwnLocator:
    """A page or paragraph, as written."""

    where: str
    label: str
    """The CSL label: `page`, `paragraph`."""


def own_locator(prose: str, at: int) -> OwnLocator | None:
    """Return the place that stands in brackets at an offset, None where none does. A bare year is no page."""
    match = _WRITTEN.match(prose, at)
    if match is None:
        return None
    if not match["page"] and not match["paragraph"] and len(match["where"]) > 3 and match["where"].isdigit():
        return None
    return OwnLocator(match["where"], "paragraph" if match["paragraph"] else "page")
