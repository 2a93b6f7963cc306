"""What each claim of the texts rests on: a page with all of them, and a link to it from every passage with some."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from glossator.interface import counted, later, say
from glossator.layout import CLAIMS
from glossator.model import Ref, TargetKind, Warrant
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.prose.said_where import read_on
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot

OWN = later("rests on no line of an original")


def evidence_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of claims, by text and passage; none where the edition has no table of them."""
    if loom.edition.warrants:
        yield partial(_page, loom)


def claims_checked(spot: Spot) -> str:
    """Return the link from a passage to what its claims rest on: “3 claims checked”; empty where there is nothing."""
    rows = spot.loom.warrants.get(spot.passage.id, ()) if spot.passage else ()
    if not rows:
        return ""
    words = counted("1 claim checked", "{number} claims checked", len(rows))
    href = f"{spot.loom.path(spot.here, CLAIMS)}#{_id(rows[0].passage)}"
    return f' <span class="g-points g-checked"><a class="g-point" href="{href}">{words}</a></span>'


def _id(passage: str) -> str:
    return f"of-{html(passage)}"


def _page(loom: Loom) -> Draft:
    draft = Draft(CLAIMS, say("What claims rest on"))
    here, rows = draft.sheet, loom.edition.warrants
    draft.heading(1, draft.title, "top")
    on_lines = sum(1 for row in rows if row.line)
    counts = counted(
        "{number} claim of the texts, {checked} of them read against a line of an original.",
        "{number} claims of the texts, {checked} of them read against a line of an original.",
        len(rows), checked=on_lines,
    )  # fmt: skip
    mend = say(
        "Who finds one wrong, or knows a better source, mends its row of {file}.",
        file="<code>references/evidence.csv</code>",
    )
    draft.html(f'<p class="g-small">{counts} {mend}</p>')
    order = {passage: at for at, passage in enumerate(loom.passages)}
    in_order = sorted(rows, key=lambda row: order[row.passage])
    for id, of_text in groupby(in_order, key=lambda row: loom.passages[row.passage][0].id):
        text = loom.documents[id]
        draft.heading(2, text.front.title, f"in-{text.id.replace('/', '-')}")
        out = []
        for passage, group in groupby(of_text, key=lambda row: row.passage):
            out += _passage(passage, list(group), here, loom)
        draft.html(out)
    return draft


def _passage(id: str, rows: list[Warrant], here: Sheet, loom: Loom) -> list[str]:
    _, passage = loom.passages[id]
    href = loom.href(here, Ref(TargetKind.PASSAGE, id))
    name = f"¶ {passage.number}" if passage.number else say("a note")
    out = [f'<section class="g-claims" id="{_id(id)}"><p><a href="{href}">{name}</a></p><ol>']
    for row in rows:
        said = f"<p>{signed(row.claim, row.signs, here, loom)} <q>{html(row.words)}</q></p>"
        out.append(f'<li>{said}<p class="g-small">{_rests(row, here, loom)}</p></li>')
    return [*out, "</ol></section>"]


def _rests(row: Warrant, here: Sheet, loom: Loom) -> str:
    """Where the claim comes from: the original with its line, and the work that is cited for it."""
    rests = read_on(row.original, row.line, row.work, here, loom)
    return "; ".join(rests if row.original and row.line else [say(OWN), *rests])
