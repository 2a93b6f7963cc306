"""The page of the dataset: its tables with every column, and its views."""

from __future__ import annotations

from glossator.export.dataset.tables import TABLES
from glossator.export.dataset.views import VIEWS
from manual_pages.rows import plain, table


def dataset_page() -> str:
    """Return the page."""
    parts = [
        "# Tables and views\n\nWhat `glossator export sqlite` and `csv` hold; [how to ask](../guides/dataset.md). "
        "Local copies are in none of it.\n"
    ]
    views = [(f"`{view.name}`", plain(view.asks)) for view in VIEWS]
    parts.append(f"## Views\n\nEach is a question.\n\n{table(('view', 'answers'), views)}\n")
    for one in TABLES:
        rows = [
            (
                f"`{column.name}`",
                column.holds.lower(),
                plain(column.about),
                f"`{column.points_at}`" * bool(column.points_at),
            )
            for column in one.columns
        ]
        parts.append(
            f"## {one.name}\n\n{plain(one.about)}\n\n{table(('column', 'holds', 'what', 'points at'), rows)}\n"
        )
    return "\n".join(parts)
