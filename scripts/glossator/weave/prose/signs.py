"""Signs behind statements: a raised mark that leads to the page of signs and opens a card."""

from __future__ import annotations

from glossator.interface import say
from glossator.model import Signs, TargetKind
from glossator.model.signs import put_back
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet


def sign_mark(id: str, here: Sheet, loom: Loom) -> str:
    """Return the mark of a sign as finished HTML: a link whose name is what the sign says."""
    sign = loom.edition.signs[id]
    named = f'aria-label="{html(sign.words)}"'
    return f'<sup class="g-sign"><a {loom.door(here, sign.ref)} {named}>{html(sign.sign)}</a></sup>'


def signed(text: str, signs: Signs, here: Sheet, loom: Loom, most: int = 0) -> str:
    """Return words with their signs as finished HTML; of more than `most` words (0 for any number) the first ones."""
    split = text.split(None, most) if most else []
    if len(split) <= most:
        return _woven(text, signs, here, loom)
    kept = text[: len(text) - len(split[most])].rstrip()
    signs = tuple(one for one in signs if one[0] <= len(kept))
    return f"{_woven(kept.rstrip(',;:.'), signs, here, loom)} …"


def _woven(text: str, signs: Signs, here: Sheet, loom: Loom) -> str:
    parts, at = [], 0
    for offset, id in signs:
        parts += [html(text[at:offset]), sign_mark(id, here, loom)]
        at = offset
    return "".join([*parts, html(text[at:])])


def in_words(text: str, signs: Signs, loom: Loom) -> str:
    """Return words with what their signs say in brackets, where no sign can be looked up: a calendar, a table."""
    known = loom.edition.signs
    return put_back(text, signs, lambda id: f" ({known[id].words})" if id in known else "")


def signs_on_paper(here: Sheet, loom: Loom) -> str:
    """Return what the signs of a page mean, for paper, where no card opens; empty where it has none."""
    opened = [loom.edition.signs[ref.id] for ref in here.opens if ref.kind is TargetKind.SIGN]
    rows = "".join(f"<li>{html(sign.sign)} {html(sign.words)}: {html(sign.text)}</li>" for sign in opened)
    return f'<div class="g-paper"><h2>{say("Signs")}</h2><ul class="g-asides">{rows}</ul></div>' if rows else ""
