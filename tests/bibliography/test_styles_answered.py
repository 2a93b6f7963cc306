"""What a style and a processor leave to us: positions in references, columns, stops behind links, ibid."""

from __future__ import annotations

import re
from typing import Any

import pytest

from glossator.bibliography import CitedItem, StyleError, format_library, parse_style, read_library
from glossator.bibliography.cited_item import Asked
from glossator.bibliography.styles import Note, Position, placed
from glossator.bibliography.styles.positions import Cite

HEAD = """<style xmlns="http://purl.org/net/xbiblio/csl" class="{kind}" version="1.0">
<info><title>s</title><id>s</id><updated>2020-01-01T00:00:00Z</updated></info>"""
LIBRARY = "@book{a, author = {Doe, Ann}, title = {Fog}, date = {2001}, url = {https://x.example/a}}"


def _reference(style: str) -> str:
    works, _ = read_library(LIBRARY, "x.bib")
    formatted, findings = format_library(works, asked=[Asked((CitedItem("a"),))], style=parse_style(style))
    assert not findings
    return _TAG.sub("", formatted.reference("a"))


_TAG = re.compile(r"<[^>]*>")


def test_no_position_holds_in_a_reference() -> None:
    macro = '<macro name="m"><choose><if position="first"><text value="first"/></if><else><text value="none"/></else>'
    layout = '<layout><text macro="m"/></layout>'
    style = f"{HEAD.format(kind='note')}{macro}</choose></macro><citation>{layout}</citation>"
    style += f"<bibliography>{layout}</bibliography></style>"
    assert _reference(style) == "none"
    works, _ = read_library(LIBRARY, "x.bib")
    asked = Asked((CitedItem("a"),))
    formatted, _ = format_library(works, asked=[asked], style=parse_style(style))
    assert "".join(piece.text for piece in formatted.word(asked).note) == "First"


def test_what_stands_in_columns_has_a_space_between() -> None:
    column = '<text variable="{}" display="{}"/>'
    layout = column.format("title", "left-margin") + '<date variable="issued" form="numeric" display="right-inline"/>'
    style = f"{HEAD.format(kind='in-text')}<citation><layout><text variable='title'/></layout></citation>"
    assert _reference(f"{style}<bibliography><layout>{layout}</layout></bibliography></style>") == "Fog 2001"


@pytest.mark.parametrize(
    ("last", "wanted"),
    [
        ('<text variable="URL"/>', "https://x.example/a"),
        ('<text variable="title"/>', "Fog."),
    ],
)
def test_only_an_address_ends_a_reference_without_a_stop(last: str, wanted: str) -> None:
    style = f"{HEAD.format(kind='in-text')}<citation><layout><text variable='title'/></layout></citation>"
    assert _reference(f'{style}<bibliography><layout suffix=".">{last}</layout></bibliography></style>') == wanted


def test_a_blank_line_may_stand_before_a_style() -> None:
    style = f"{HEAD.format(kind='in-text')}<citation><layout><text variable='title'/></layout></citation></style>"
    for before in ("\n", "\ufeff", " \r\n\t"):
        assert parse_style(f'{before}<?xml version="1.0" encoding="utf-8"?>{style}').lists is False
    with pytest.raises(StyleError, match="line 3, column 4"):
        parse_style("\n\n<a><")


ROWS: tuple[tuple[str, list[tuple[str, int]], list[Position]], ...] = (
    ("the note before has one citation", [("a", 1), ("a", 2)], [Position.FIRST, Position.IBID]),
    ("it has two works", [("a", 1), ("b", 1), ("b", 2)], [Position.FIRST, Position.FIRST, Position.NEAR]),
    ("it has one work twice", [("a", 1), ("a", 1), ("a", 2)], [Position.FIRST, Position.IBID, Position.IBID]),
    ("within the same note", [("a", 1), ("b", 1), ("b", 1)], [Position.FIRST, Position.FIRST, Position.IBID]),
    ("a note later it is forgotten", [("a", 1), ("b", 1), ("c", 2), ("c", 3)],
     [Position.FIRST, Position.FIRST, Position.FIRST, Position.IBID]),
    ("in the text there are no notes", [("a", 0), ("b", 0), ("b", 0)], [Position.FIRST, Position.FIRST, Position.IBID]),
)  # fmt: skip


@pytest.mark.parametrize(("why", "cites", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_ibid_means_one_work(why: str, cites: list[tuple[str, int]], wanted: list[Any]) -> None:
    notes = [Note((Cite(key),), number) for key, number in cites]
    assert [row[0].position for row in placed(notes, 5)] == wanted, why
