"""Why a gold mention has no link to the right thing: the first cause of the table that holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gold_forms import Forms, fold

ADJECTIVES = ("demonym", "combining form", "adjective", "derived")


@dataclass(frozen=True)
class Spot:
    """A gold mention in the Markdown."""

    block: str
    entity: str
    wanted: frozenset[str]
    """Ids that are right; empty where the edition lacks the thing."""
    start: int
    end: int
    printed: str
    form_kind: str
    before: str
    after: str


@dataclass(frozen=True)
class Link:
    """A mention of the edition, in the Markdown."""

    kind: str
    start: int
    end: int
    target: str
    reason: str
    printed: str

    def moved(self, shift: int) -> Link:
        """Return it with its offsets moved."""
        return replace(self, start=self.start + shift, end=self.end + shift)


CAUSES = (
    "right",
    "wrong target",
    "adjective, not listed",
    "inside a longer event",
    "inside a longer term",
    "inside a longer name",
    "inside a longer date",
    "inside a longer quotation",
    "inside a citation",
    "crossed by another link",
    "not in names.yml, nor a term or event",
    "several, left undecided",
    "furniture, not in the text",
    "in a heading",
    "hyphenated compound",
    "possessive",
    "capitals",
    "damaged or differently written",
    "form not listed",
    "listed, and no link",
)


def cause_of(spot: Spot, links: list[Link], forms: Forms) -> tuple[str, tuple[Link, ...]]:
    """Return the cause and the links that touch the mention; "right" is one of them."""
    if spot.start < 0:
        return ("furniture, not in the text" if spot.wanted else "not in names.yml, nor a term or event"), ()
    over = tuple(one for one in links if one.start < spot.end and spot.start < one.end)
    inner = [one for one in over if spot.start <= one.start and one.end <= spot.end]
    if any(one.target in spot.wanted for one in over):
        # Also where the link is longer than the gold's words or shorter: it leads to the right thing from there.
        return "right", over
    listed = fold(spot.printed) in forms.folded
    if any(kind in spot.form_kind for kind in ADJECTIVES) and not listed:
        return "adjective, not listed", over
    if not spot.wanted:
        return "not in names.yml, nor a term or event", over
    for one in over:
        if one.start <= spot.start and spot.end <= one.end:
            if one.kind == "citation":
                return "inside a citation", over
            if one.target and (one.start, one.end) != (spot.start, spot.end):
                return f"inside a longer {one.kind}", over
    if any(one.reason == "several" for one in inner):
        return "several, left undecided", over
    if any(one.target and (one.start, one.end) == (spot.start, spot.end) for one in inner):
        return "wrong target", over
    if any(one.target and one not in inner for one in over):
        return "crossed by another link", over
    return _unlinked(spot, forms, listed), over


def _unlinked(spot: Spot, forms: Forms, listed: bool) -> str:
    if spot.block == "heading":
        return "in a heading"
    if re.match(r"[-–—][^\W\d_]", spot.after) or re.search(r"\w[-–—]$", spot.before):
        return "hyphenated compound"
    if re.match(r"[’']s\b", spot.after):
        return "possessive"
    if spot.printed in forms.printed:
        return "listed, and no link"
    if spot.printed.casefold() in {one.casefold() for one in forms.printed}:
        return "capitals"
    return "damaged or differently written" if listed else "form not listed"
