"""Addresses of passages that outlive edits: the registry, what it says of today's texts, and what readers are told."""

from glossator.anchors.addressed import NO_ANCHORS, Anchors, addressed, ours
from glossator.anchors.entry import NOWHERE, Entry, State
from glossator.anchors.follow import Followed, follow
from glossator.anchors.homes import Homes
from glossator.anchors.registry import PATH, as_text, read_registry
from glossator.anchors.told import told

__all__ = [
    "NOWHERE",
    "NO_ANCHORS",
    "PATH",
    "Anchors",
    "Entry",
    "Followed",
    "Homes",
    "State",
    "addressed",
    "as_text",
    "follow",
    "ours",
    "read_registry",
    "told",
]
