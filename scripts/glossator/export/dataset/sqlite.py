"""edition.sqlite: the tables as a database of SQLite 3, and what Datasette is told of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from glossator.export.dataset.columns import Table
from glossator.export.dataset.tables import TABLES
from glossator.export.dataset.views import VIEWS
from glossator.publish.press import Impression

FILE, TOLD = "exports/edition.sqlite", "exports/edition.metadata.json"
_VERSION = slice(96, 100)
"""Where the head of a database names the library that wrote it last (SQLite file format, section 1.3.13)."""
_WRITTEN_AS = (3040000).to_bytes(4)


def dataset_sqlite(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the database and the metadata for Datasette; the same bytes for the same edition."""
    yield FILE, database(impression)
    yield TOLD, json.dumps(told(impression), ensure_ascii=False, indent=2).encode() + b"\n"


def database(impression: Impression) -> bytes:
    """Return the database: every table, an index for each column that points at another table, and the views."""
    with closing(sqlite3.connect(":memory:")) as made:
        made.executescript("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA application_id = 0x474C4F53;")
        for table in TABLES:
            made.execute(_created(table))
            places = ", ".join("?" * len(table.columns))
            made.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', table.filled(impression))
        for table in TABLES:
            for one in table.columns:
                if one.points_at:
                    made.execute(f'CREATE INDEX "{table.name}_{one.name}" ON "{table.name}" ("{one.name}")')
        for view in VIEWS:
            made.execute(f'CREATE VIEW "{view.name}" AS{view.select}')
        made.commit()
        return settled(made)


def settled(made: sqlite3.Connection) -> bytes:
    """Return a database as the bytes of its file, the same for the same statements."""
    made.execute("VACUUM")
    written = bytearray(made.serialize())
    # Which release of the library a machine has is no fact of the edition; nothing reads the field.
    written[_VERSION] = _WRITTEN_AS
    return bytes(written)


def _created(table: Table) -> str:
    columns = [f'"{one.name}" {one.holds}{_reference(one.points_at)}' for one in table.columns]
    key = ", ".join(f'"{name}"' for name in table.key)
    return f'CREATE TABLE "{table.name}" ({", ".join([*columns, *([f"PRIMARY KEY ({key})"] if key else [])])})'


def _reference(points_at: str) -> str:
    table, _, column = points_at.rstrip(")").partition("(")
    return f' REFERENCES "{table}" ("{column}")' if points_at else ""


def told(impression: Impression) -> dict[str, object]:
    """Return the metadata as Datasette reads them: what the database, its tables, columns and views are."""
    site = impression.loom.taken.site
    tables: dict[str, object] = {
        table.name: {"description": table.about, "columns": {one.name: one.about for one in table.columns}}
        for table in TABLES
    }
    tables |= {view.name: {"description": view.asks} for view in VIEWS}
    about = {"source": site.name, "source_url": site.address} if site.address else {}
    return {"title": site.name, **about, "databases": {"edition": {"tables": tables}}}
