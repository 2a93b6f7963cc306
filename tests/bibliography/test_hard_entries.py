"""Hard entries of BibTeX and biblatex, each against the CSL that the standards ask for."""

from __future__ import annotations

from typing import Any

import pytest
from hard_entries import HARD

from glossator.bibliography import read_library


@pytest.mark.parametrize(("why", "source", "wanted"), HARD, ids=[row[0] for row in HARD])
def test_each_is_read_as_the_standards_say(why: str, source: str, wanted: dict[str, dict[str, Any]]) -> None:
    works, _ = read_library(source, "x.bib")
    found = {key: {name: works[key].csl.get(name) for name in names} for key, names in wanted.items()}
    assert found == wanted, why


def test_together_they_are_one_library() -> None:
    source = "\n".join(row[1] for row in HARD)
    works, findings = read_library(source, "x.bib")
    assert not [one for one in findings if one.code in ("b-001", "b-002", "b-003", "b-100", "b-101", "b-102", "b-103")]
    assert {key for row in HARD for key in row[2]} <= set(works)
    assert not [key for key, work in works.items() if work.type == "xdata"]
