"""Old addresses on today's pages: silent where the words still stand, said in a line where they do not."""

from __future__ import annotations

from glossator.anchors import Entry, State
from glossator.interface import later, say
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot


def silent_anchors(spot: Spot) -> str:
    """Return the empty elements that carry the old ids of a passage."""
    return old_anchors(spot.text.id, spot.passage.id, spot.loom) if spot.passage else ""


def old_anchors(text: str, spot: str, loom: Loom) -> str:
    """Return the empty elements that carry the old ids of what stands at `spot`: a passage's id, or `#` and a slug."""
    tag = "div" if spot.startswith("#") else "span"
    return "".join(
        f'<{tag} class="g-old" id="{html(_fragment(entry))}"></{tag}>'
        for entry in loom.edition.anchors.beside.get((text, spot), ())
        if _stands_here(entry, spot)
    )


def tombstones(spot: Spot) -> str:
    """Return a line for each old address beside a passage that leads elsewhere or nowhere any more."""
    at = spot.passage.id if spot.passage else ""
    return "".join(
        f' <span class="g-gone" id="{html(_fragment(entry))}">{fate(entry, spot.here, spot.loom)}</span>'
        for entry in spot.loom.edition.anchors.beside.get((spot.text.id, at), ())
        if not _stands_here(entry, at)
    )


def fate(entry: Entry, here: Sheet, loom: Loom) -> str:
    """Return what became of an old address, for a reader, with a link to each place where its words may be."""
    sign = "§" if entry.id.startswith("#") else "¶"
    what = f"{sign} “{html(entry.opening)} …”" if entry.opening else sign
    links = [_link(target, here, loom) for target in entry.targets]
    if entry.state is State.ALIAS and links:
        return say("{passage} stands elsewhere now: {place}.", passage=what, place=links[0])
    if entry.state is State.SEVERAL and links:
        many = later("{passage} was changed, and may be one of these now: {places}.")
        return say(many, passage=what, places=", ".join(links))
    return say("{passage} was removed here.", passage=what)


def _stands_here(entry: Entry, spot: str) -> bool:
    if entry.state is not State.ALIAS:
        return False
    target = entry.targets[0]
    return target == (f"{entry.text}{spot}" if spot.startswith("#") else spot)


def _fragment(entry: Entry) -> str:
    return entry.id.removeprefix("#")


def _link(target: str, here: Sheet, loom: Loom) -> str:
    home, mark, slug = target.partition("#")
    if mark:
        text = loom.documents[home]
        return f'<a href="{loom.href(here, text.ref)}#{html(slug)}">{html(text.front.title)}</a>'
    text, passage = loom.passages[target]
    number = f", ¶ {passage.number}" if passage.number else ""
    return f'<a href="{loom.href(here, Ref(TargetKind.PASSAGE, target))}">{html(text.front.title)}{number}</a>'
