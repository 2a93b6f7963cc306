"""Figures that the texts state: a page with all of them, by subject, drawn by series and told in a table each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from glossator.characters.folding import slug
from glossator.interface import counted, say
from glossator.layout import FIGURES
from glossator.model import DataPoint
from glossator.weave.arguments.figure_drawings import by_series, by_subject, drawing, figure_id
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.prose.amounts import amount_in_words
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.said_where import cited_as, line_of, passage_link, work_link
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot


def figure_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of figures; none where the edition has no table of them."""
    if loom.edition.figures:
        yield partial(_page, loom)


def figures_stated(spot: Spot) -> str:
    """Return the link from a passage to the figures that it repeats: “3 figures”; empty where it has none."""
    rows = spot.loom.figures.get(spot.passage.id, ()) if spot.passage else ()
    if not rows:
        return ""
    words = counted("1 figure", "{number} figures", len(rows))
    href = f"{spot.loom.path(spot.here, FIGURES)}#{figure_id(rows[0])}"
    return f' <span class="g-points g-checked"><a class="g-point" href="{href}">{words}</a></span>'


def figure_link(row: DataPoint, here: Sheet, loom: Loom) -> str:
    """Return the link to a figure, said in words: “Shares of Turkish gas imports: from Russia, 2017: 52%”."""
    what = f"{row.series}: {row.of}" if row.of else row.series
    when = f", {in_words(row.date)}" if row.date else ""
    words = f"{what}{when}: {amount_in_words(row.believed, row.unit)}"
    return f'<a href="{loom.path(here, FIGURES)}#{figure_id(row)}">{html(words)}</a>'


def _page(loom: Loom) -> Draft:
    draft = Draft(FIGURES, say("Figures of the texts"))
    draft.heading(1, draft.title, "top")
    mended = sum(1 for row in loom.edition.figures if row.corrected)
    said = counted(
        "{number} figure as a text states it, {mended} of them mended.",
        "{number} figures as the texts state them, {mended} of them mended.",
        len(loom.edition.figures), mended=mended,
    )  # fmt: skip
    how = say(
        "Pictures are drawn of what is believed, over a scale that begins at nought. What a text says and we mend is "
        "hollow, and arrows stand where it goes beyond the picture; what is not exact fades at its end. The table "
        "below each has all of it in words."
    )
    draft.html(f'<p>{said}</p><p class="g-small">{how}</p>')
    drawn = 0
    for at, (subject, rows) in enumerate(by_subject(loom.edition.figures).items(), 1):
        draft.heading(2, subject, f"s-{at}-{slug(subject)}".rstrip("-"))
        for group in by_series(rows):
            drawn += 1
            draft.html(drawing(group, drawn), words="")
        draft.html(_table(subject, rows, draft.sheet, loom))
    return draft


def _table(subject: str, rows: Sequence[DataPoint], here: Sheet, loom: Loom) -> list[str]:
    heads = f'<th scope="col">{say("Figure")}</th><th scope="col">{say("As stated, and where")}</th>'
    body = [_row(row, here, loom) for row in rows]
    return [
        f'<table class="g-table" aria-label="{html(subject)}"><thead><tr>{heads}</tr></thead><tbody>', *body,
        "</tbody></table>",
    ]  # fmt: skip


def _row(row: DataPoint, here: Sheet, loom: Loom) -> str:
    what = f"{row.series}: {row.of}" if row.of else row.series
    when = f"<br>{html(in_words(row.date))}" if row.date else ""
    cell = "".join(f"<p>{line}</p>" for line in _stated(row, here, loom))
    return f'<tr id="{figure_id(row)}"><th scope="row">{html(what)}{when}</th><td>{cell}</td></tr>'


def _stated(row: DataPoint, here: Sheet, loom: Loom) -> Iterator[str]:
    """What the text says; what it should be; what else is to be said; and where all that stands: a line each."""
    value = html(amount_in_words(row.value, row.unit))
    said = f" <q>{html(row.said)}</q>" if row.said else ""
    if row.corrected:
        should = say("should be {number}", number=html(amount_in_words(row.corrected, row.unit)))
        yield f"<s>{value}</s>{said} <strong>{should}</strong>"
    else:
        yield f"{value}{said}"
    if row.why:
        yield signed(row.why, row.signs, here, loom)
    if where := list(_where(row, here, loom)):
        yield f'<span class="g-small">{"; ".join(where)}</span>'


def _where(row: DataPoint, here: Sheet, loom: Loom) -> Iterator[str]:
    if row.original:
        name = cited_as(row.original, here, loom)
        yield line_of(name, row.line) if row.line else name
    if row.work in loom.edition.works:
        yield say("see {work}", work=work_link(row.work, here, loom))
    yield from (passage_link(id, here, loom) for id in row.at if id in loom.passages)
