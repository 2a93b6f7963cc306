"""How far a reference can be trusted: a small sign at the citation, words on its card and its entry."""

from __future__ import annotations

from urllib.parse import urlsplit

from glossator.bibliography import Seen, Trust, trust
from glossator.model import TargetKind, Work
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

INVITED = "contributing"
"""The page that says how an entry is completed, where an edition has one."""
_ASKED = {
    None: "Have you seen it?",
    Seen.CITATION: "Have you seen it?",
    Seen.RECORD: "Have you read it?",
    Seen.EXCERPT: "Have you read all of it?",
}


def sign(key: str, loom: Loom) -> str:
    """Return the class that gives a citation its sign, with a space before it; nothing where nobody has said.

    The sign and its words for those who listen are drawn by the style (trust.css): a page has hundreds of citations.
    """
    seen = trust(loom.edition.works[key]).seen if key in loom.edition.works else None
    return f" g-seen-{seen}" if seen else ""


def told(work: Work, here: Sheet, loom: Loom, whole: bool = True) -> str:
    """Return one line: the mark, by whom, when and where, an invitation; finished HTML, empty if nothing is known.

    Without `whole` it leaves the address to the entry: a text has many cards, and addresses do not pack.
    """
    known = trust(work)
    parts = [_mark(known, whole), *map(html, known.reserves)]
    said = "; ".join(filter(None, parts))
    return f"{said}{_invitation(known, here, loom)}" if said else ""


def _mark(known: Trust, whole: bool) -> str:
    if known.seen is None:
        return ""
    around = [html(one) for one in known.circumstances]
    if known.at and whole:
        host = (urlsplit(known.at).hostname or known.at).removeprefix("www.")
        around.append(f'<a class="g-out" href="{html(known.at)}" rel="external">{html(host)}</a>')
    return known.seen.in_words + (f" ({', '.join(around)})" if around else "")


def _invitation(known: Trust, here: Sheet, loom: Loom) -> str:
    asked = _ASKED.get(known.seen)
    if asked is None or INVITED not in loom.addresses.pages:
        return ""
    return f'. <a href="{loom.path(here, INVITED)}#a-work-you-have-seen">{asked}</a>'


def of_target(kind: TargetKind, id: str, loom: Loom) -> str:
    """Return `sign` where a link leads to a work; nothing elsewhere."""
    return sign(id, loom) if kind is TargetKind.WORK else ""
