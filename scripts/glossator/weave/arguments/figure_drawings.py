"""Figures that the texts state as pictures: what is drawn together, and how each is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.interface import say
from glossator.model import DataPoint, Day, Edtf
from glossator.weave.escape import html
from glossator.weave.figures.bars import bars
from glossator.weave.figures.course import course, is_course
from glossator.weave.figures.datum import Datum
from glossator.weave.prose.amounts import amount_in_words
from glossator.weave.prose.date_words import in_words

_FEWEST = 2
"""Figures of a series below which a table says more than a picture."""


def figure_id(row: DataPoint) -> str:
    """Return the id of a figure in the table that tells it, for HTML."""
    return f"f-{html(row.id)}"


def by_subject(rows: Iterable[DataPoint]) -> dict[str, list[DataPoint]]:
    """Return the figures by their subjects, both in the order of the table."""
    subjects: dict[str, list[DataPoint]] = {}
    for row in rows:
        subjects.setdefault(row.subject, []).append(row)
    return subjects


def by_series(rows: Iterable[DataPoint]) -> list[list[DataPoint]]:
    """Return the figures that are drawn together: of one series and one unit, two at least."""
    series: dict[tuple[str, str], list[DataPoint]] = {}
    for row in rows:
        series.setdefault((row.series, row.unit), []).append(row)
    return [group for group in series.values() if len(group) >= _FEWEST]


def drawing(rows: Sequence[DataPoint], number: int) -> str:
    """Return the picture of a series as a figure; `number` is its place on the page, its links lead to `figure_id`."""
    first = rows[0]
    data = [_datum(row) for row in rows]
    caption = f"{first.series}, {first.unit}" if first.unit else first.series
    name = say("{figures}; the table below says the same", figures=caption)
    drawn = course(data, name) if is_course(data) else bars(data, f"g-f{number}", name)
    return f'<figure class="g-strip g-data"><figcaption>{html(caption)}</figcaption>{drawn}</figure>'


def _datum(row: DataPoint) -> Datum:
    head = ", ".join(part for part in (row.of, in_words(row.date) if row.date else "") if part)
    said = say("the text: {number}", number=amount_in_words(row.value)) if row.corrected else ""
    believed = amount_in_words(row.believed)
    name = f"{row.series}{f', {head}' if head else ''}: {amount_in_words(row.believed, row.unit)}"
    return Datum(
        f"#{figure_id(row)}", f"{name} ({said})" if said else name, row.of, head, _year(row.date),
        max(row.believed.number, 0.0), believed, row.believed.bound,
        max(row.value.number, 0.0) if row.corrected else None, said,
    )  # fmt: skip


def _year(date: Edtf | None) -> float | None:
    """The middle of what is one year or shorter."""
    if date is None or date.earliest is None or date.latest is None or date.earliest.year != date.latest.year:
        return None
    return (_part(date.earliest) + _part(date.latest)) / 2


def _part(day: Day) -> float:
    return float(day.year) + ((day.month - 1) * 31 + day.day) / 372
