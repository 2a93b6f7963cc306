"""Texts and apparatus become linked Markdown pages; the only stage that writes HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens

if TYPE_CHECKING:
    from glossator.weave.loom import Loom, Options, TakenAlong
    from glossator.weave.page import Page
    from glossator.weave.site import weave

__getattr__ = opens(
    __name__,
    {
        "Loom": "loom",
        "Options": "loom",
        "TakenAlong": "loom",
        "Page": "page",
        "weave": "site",
    },
)

__all__ = ["Loom", "Options", "Page", "TakenAlong", "weave"]
