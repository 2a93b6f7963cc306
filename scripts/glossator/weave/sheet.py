"""The page that is being woven, as its links see it."""

from __future__ import annotations

from dataclasses import dataclass, field

from glossator.model import Ref


@dataclass(slots=True)
class Sheet:
    """Where links start from, and what they open: a page needs the cards of these, and no others."""

    page: str
    """Named as its Markdown file without `.md`."""
    opens: dict[Ref, bool] = field(default_factory=dict)
    """What a card may be shown of, in the order in which it is first met: whether a link of the page leads to it, or
    only the card of what holds it."""
    listed: set[Ref] = field(default_factory=set)
    """Works whose reference stands on the page: their cards show it from there."""
    up: str | None = field(default=None, repr=False, compare=False)
    """The way from the page to the root of the site, once it was asked for."""
