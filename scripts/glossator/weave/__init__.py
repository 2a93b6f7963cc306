"""Texts and apparatus become linked Markdown pages; the only stage that writes HTML."""

from glossator.weave.loom import Loom, Options, TakenAlong
from glossator.weave.page import Page
from glossator.weave.site import weave

__all__ = ["Loom", "Options", "Page", "TakenAlong", "weave"]
