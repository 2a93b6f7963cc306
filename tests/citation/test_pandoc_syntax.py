"""Our reading of citations by key against Pandoc's own, item by item; what differs has a name in a file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pandoc_oracle import Item, clusters, soups
from syntax_rows import ROWS

from glossator.citation import find_citations, find_written
from glossator.model import CitedWork, Front, MarkupKind
from glossator.passages import read_text

DIFFERENCES = Path(__file__).parent / "syntax_differences.txt"
"""A line a row, as in the table: the input as Python writes it, two bars, why we read it otherwise. Only shrinks."""
MOST = 8
"""Lines it may have."""


def _ours(source: str) -> list[list[Item]]:
    text, _ = read_text("t", "t.md", source, Front(title=""), 0)
    found = []
    for passage in text.spoken:
        mentions = find_written(passage.prose, source, "en")
        for image in (one for one in passage.prose.markups if one.kind is MarkupKind.IMAGE):
            mentions += find_citations(image.title)
        found += [[_item(work) for work in one.value.works if work.key] for one in mentions]
    return [one for one in found if one]


def _item(work: CitedWork) -> Item:
    mode = "narrative" if work.narrative else "suppress" if work.suppress_author else "normal"
    label = {"footnote": "note", "sub-verbo": "sub verbo"}.get(work.label, work.label) if work.locator else ""
    return work.key, mode, work.prefix, label, work.locator, work.suffix


def _plain(found: list[list[Item]]) -> list[list[Item]]:
    """The citations without what only printing decides: kinds of dash, spaces, the order of notes."""
    return sorted([tuple(map(_spaced, item)) for item in cluster] for cluster in found)  # type: ignore[misc]


def _same(ours: list[list[Item]], theirs: list[list[Item]]) -> bool:
    """Whether they are the same; of a locator that is no number the probe does not print the label."""
    left, right = _plain(ours), _plain(theirs)
    if [len(cluster) for cluster in left] != [len(cluster) for cluster in right]:
        return False
    pairs = ((a, b) for mine, other in zip(left, right, strict=True) for a, b in zip(mine, other, strict=True))
    return all(a == b or (b[4] and not b[3] and (*a[:3], *a[4:]) == (*b[:3], *b[4:])) for a, b in pairs)


def _spaced(words: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"--|[-‑]", "–", words)).strip()


def _differences() -> dict[str, str]:
    lines = [line for line in DIFFERENCES.read_text().splitlines() if line and not line.startswith("#")]
    return {shown: why for shown, _, why in (line.partition(" || ") for line in lines)}


@pytest.fixture(scope="module")
def pandocs(tmp_path_factory: pytest.TempPathFactory) -> list[list[list[Item]]]:
    return clusters([source for source, _ in ROWS], tmp_path_factory.mktemp("oracle"))


def test_all_but_the_named_rows_are_read_as_pandoc_reads_them(pandocs: list[list[list[Item]]]) -> None:
    named = _differences()
    wrong = []
    for (source, why), theirs in zip(ROWS, pandocs, strict=True):
        same = _same(_ours(source), theirs)
        if same == (repr(source) in named):
            wrong.append(f"{source!r} ({why})\n  ours:   {_plain(_ours(source))}\n  Pandoc: {_plain(theirs)}")
    assert not wrong, "\n".join(wrong)


def test_the_named_differences_are_few_and_have_reasons() -> None:
    named = _differences()
    assert len(ROWS) >= 150 and len(named) <= MOST
    assert all(named.values()) and named.keys() <= {repr(source) for source, _ in ROWS}


def test_random_rows_of_signs_are_read_as_pandoc_reads_them(tmp_path: Path) -> None:
    sources = list(soups(600, seed=11))
    wrong = [
        source
        for source, theirs in zip(sources, clusters(sources, tmp_path, together=True), strict=True)
        if not _same(_ours(source), theirs)
    ]
    assert len(wrong) <= len(sources) // 200, wrong
