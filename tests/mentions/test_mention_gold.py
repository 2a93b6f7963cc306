"""Floors under the figures of the hand-made gold: they rise with each mending and never fall."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts/bench"))

import gold

CHECKOUT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.originals


@pytest.fixture(scope="module")
def figures(originals: Path, monkeypatch_module: pytest.MonkeyPatch) -> gold.Figures:
    monkeypatch_module.setenv("PYTHONPATH", str(CHECKOUT / "scripts"))
    return gold.measure(CHECKOUT, originals)


@pytest.fixture(scope="module")
def monkeypatch_module():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def test_mentions_of_names(figures: gold.Figures) -> None:
    assert figures.right("A") >= 1133
    assert figures.right("B") >= 164
    assert figures.swallowed() == 0


def test_no_target_is_wrong(figures: gold.Figures) -> None:
    assert figures.counts["differ"] == 0
    assert figures.counts["extra"] <= 3


def test_the_graph_has_what_annotate_prints(figures: gold.Figures) -> None:
    assert figures.counts["no edge"] == 0


def test_uses_of_terms(figures: gold.Figures) -> None:
    assert figures.counts["term"] >= 218


def test_names_without_a_use(figures: gold.Figures) -> None:
    assert len(figures.lost) <= 2


def test_pages_gather_their_events(figures: gold.Figures) -> None:
    assert figures.pages["s-400"][0] >= 6
    assert figures.pages["nato-enlargement"][0] >= 6
