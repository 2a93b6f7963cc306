"""Panels: one row a panel, and each place of a page holds those of its rows, in their order."""

from __future__ import annotations

import pytest

from glossator.weave.beside import panels
from glossator.weave.beside.panels import PANELS, Panel, Where
from glossator.weave.spot import Spot

SPOT = Spot(None, "texts/a", None)


@pytest.fixture
def rows(monkeypatch):
    def put(*rows):
        monkeypatch.setattr(panels, "_AT", {where: tuple(row for row in rows if row.where is where) for where in Where})

    return put


def test_names_are_each_their_own():
    assert len({panel.name for panel in PANELS}) == len(PANELS)
    assert {panel.where for panel in PANELS} == set(Where)


def test_a_place_holds_its_panels_in_their_order(rows):
    rows(
        Panel("b", Where.AFTER, lambda spot: "[b]"),
        Panel("x", Where.BEFORE, lambda spot: "[x]"),
        Panel("empty", Where.AFTER, lambda spot: ""),
        Panel("a", Where.AFTER, lambda spot: f"[a on {spot.here}]"),
    )
    assert panels.panels(Where.AFTER, SPOT) == "[b][a on texts/a]"
    assert panels.panels(Where.BEFORE, SPOT) == "[x]"


def test_the_search_reads_of_the_head_what_says_so(rows):
    rows(
        Panel("shown", Where.HEAD, lambda spot: "<p>shown</p>"),
        Panel("read", Where.HEAD, lambda spot: "<p>read</p>", searched=True),
        Panel("none", Where.HEAD, lambda spot: ""),
    )
    assert panels.head(SPOT) == (["<p>shown</p>", "<p>read</p>"], ["<p>read</p>"])
