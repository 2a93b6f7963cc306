"""How far a reference can be trusted: a small sign at the citation, words on its card and its entry."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from glossator.bibliography import Seen, Trust, trust
from glossator.bibliography.trust import IDENTIFICATION
from glossator.interface import later, say
from glossator.model import TargetKind, Work
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.signs import sign_mark
from glossator.weave.sheet import Sheet

INVITED = "contributing"
"""The page that says how an entry is completed, where an edition has one."""
_ASKED = {
    None: later("Have you seen it?"),
    Seen.CITATION: later("Have you seen it?"),
    Seen.RECORD: later("Have you read it?"),
    Seen.EXCERPT: later("Have you read all of it?"),
}
SEEN = (
    *(later("seen whole"), later("seen in excerpt"), later("seen by its record"), later("known by citation only")),
    *(later("probably the work meant"), later("not certain which work is meant")),
)
"""What is said of what has been seen, and of whether it is the work meant (`bibliography/trust.py`)."""


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
    parts = [_mark(known, whole), *_reserves(known, here, loom)]
    said = "; ".join(filter(None, parts))
    return f"{said}{_invitation(known, here, loom)}" if said else ""


def _mark(known: Trust, whole: bool) -> str:
    if known.seen is None:
        return ""
    around = [html(one) for one in circumstances(known)]
    if known.at and whole:
        host = (urlsplit(known.at).hostname or known.at).removeprefix("www.")
        around.append(f'<a class="g-out" href="{html(known.at)}" rel="external">{html(host)}</a>')
    return say(known.seen.in_words) + (f" ({', '.join(around)})" if around else "")


def circumstances(known: Trust) -> list[str]:
    """Return by whom and when a work was seen, as far as somebody has said."""
    return [one for one in (known.by, in_words(known.on) if known.on else "") if one] if known.seen else []


def _reserves(known: Trust, here: Sheet, loom: Loom) -> list[str]:
    """The same as finished HTML; what filled in words may be a sign of the edition, by its id."""
    if known.completed not in loom.edition.signs:
        return [html(one) for one in reserves(known)]
    mark = sign_mark(known.completed, here, loom)
    return [f"{say('completed')}{mark}", *map(html, reserves(replace(known, completed="")))]


def reserves(known: Trust) -> list[str]:
    """Return what else a reader must know before relying on a reference."""
    completed = say("completed from {source}", source=known.completed) if known.completed else ""
    return [one for one in (completed, say(IDENTIFICATION.get(known.identification, ""))) if one]


def _invitation(known: Trust, here: Sheet, loom: Loom) -> str:
    asked = _ASKED.get(known.seen)
    if asked is None or INVITED not in loom.addresses.pages:
        return ""
    return f'. <a href="{loom.path(here, INVITED)}#a-work-you-have-seen">{say(asked)}</a>'


def of_target(kind: TargetKind, id: str, loom: Loom) -> str:
    """Return `sign` where a link leads to a work; nothing elsewhere."""
    return sign(id, loom) if kind is TargetKind.WORK else ""
