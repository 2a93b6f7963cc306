"""Every row against `annotate`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import pytest
import rows_languages
import rows_markup
import rows_nesting
import rows_words
from mention_reading import Record, records_of, trees
from mention_rows import Node, Row
from open_rows import settle

ROWS = (*rows_nesting.ROWS, *rows_markup.ROWS, *rows_words.ROWS, *rows_languages.ROWS)


@pytest.fixture(scope="session")
def found(edition) -> dict[str, list[Record]]:
    """Return the records of each row, found in one run of the verb; a file a row, named by its number."""
    paths = [edition.write(f"rows/r{at:03}.md", one.markdown + "\n") for at, one in enumerate(ROWS)]
    out = StringIO()
    with redirect_stdout(out), redirect_stderr(StringIO()):
        edition.run("annotate", *map(str, paths))
    by_row: dict[str, list[Record]] = defaultdict(list)
    for record in records_of(out.getvalue().splitlines()):
        by_row[ROWS[int(record["text"][1:])].id].append(record)
    return by_row


def as_text(nodes: tuple[Node, ...]) -> str:
    return "\n".join(one.as_text() for one in nodes) or "nothing"


def test_rows_have_one_id_each_and_refuse_as_well_as_accept():
    assert [id for id, times in Counter(one.id for one in ROWS).items() if times > 1] == []
    assert len(ROWS) >= 150
    assert sum(not one.expect for one in ROWS) >= 50


@pytest.mark.parametrize("one", ROWS, ids=lambda one: one.id)
def test_the_mentions_of_a_row(one: Row, found):
    got = trees(found[one.id])
    doubt = " (doubtful)" if one.doubtful else ""
    shown = f"{one.markdown}\n\n{one.why}{doubt}\n\nexpected:\n{as_text(one.expect)}\n\nfound:\n{as_text(got)}"
    settle(one.id, got == one.expect, shown)


def test_no_two_mentions_cross(found):
    """Every pair is apart or one within the other, whatever the order by which crossing ones are settled."""
    crossing = [
        (id, one["printed"], two["printed"])
        for id, records in found.items()
        for one in records
        for two in records
        if one["start"] < two["start"] < one["end"] < two["end"]
    ]
    assert crossing == []


def test_offsets_lead_to_the_words(found):
    """`start` and `end` of inner mentions are offsets into the file, as those of outer ones are."""
    by_id = {one.id: one.markdown + "\n" for one in ROWS}
    wrong = [
        (id, record["printed"])
        for id, records in found.items()
        for record in records
        if record["kind"] in ("name", "term", "event", "date")
        and plain(by_id[id][record["start"] : record["end"]]) != plain(record["printed"])
    ]
    assert wrong == []


def plain(words: str) -> str:
    """Return words without the marks of Markdown that a mention may run over."""
    for mark in ("*", "]{.plain}", "]{name=northern-halmar}", "["):
        words = words.replace(mark, "")
    return " ".join(words.split())


def test_both_shapes_of_inside_read_alike():
    """Inner mentions as lines of their own, and as items of `inside`, give one tree; neighbours stay apart."""
    outer = {"kind": "event", "printed": "a b", "target": "x", "start": 5, "end": 8, "rule": "also"}
    inner = {"kind": "name", "printed": "b", "target": "y", "start": 7, "end": 8, "rule": "label"}
    after = {"kind": "name", "printed": "c", "target": "z", "start": 9, "end": 10, "rule": "label"}
    lines = [json.dumps(one) for one in (outer, inner, after)]
    held = [json.dumps(one) for one in ({**outer, "inside": [inner]}, after)]
    tree = (Node("event", "a b", "x", (Node("name", "b", "y"),)), Node("name", "c", "z"))
    assert trees(records_of(lines)) == trees(records_of(held)) == tree


def test_an_author_is_no_name_in_the_words():
    record = {"kind": "name", "printed": "Olsen", "target": "y", "start": 0, "end": 5, "rule": "author", "as": "author"}
    assert trees([record]) == ()
