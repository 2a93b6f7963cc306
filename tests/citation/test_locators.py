"""Locators as people write them."""

from __future__ import annotations

import pytest

from glossator.bibliography.csl_locators import LABELS as ASKED
from glossator.citation.locators import LABELS, read_locator
from glossator.model.locator_labels import BY_LANGUAGE

LOCATORS = [
    ("p. 107", ("page", "107")), ("pp. 3-5", ("page", "3–5")), ("107", ("page", "107")),
    ("48--50", ("page", "48–50")), ("chap. 1", ("chapter", "1")), ("§ 5", ("section", "5")),
    ("¶5", ("paragraph", "5")), ("vol. IV", ("volume", "IV")), ("n. 3", ("footnote", "3")),
    ("pp. 3, 5 and 7", ("page", "3, 5 and 7")), ("p. xii", ("page", "xii")),
     ("12ff.", ("page", "12ff")),
    ("s. 15", ("page", "15")), ("I", None), ("mix", None), ("my translation", None), ("", None), ("p.", None),
    ("proof 3", None),
]  # fmt: skip


@pytest.mark.parametrize(("written", "expected"), LOCATORS)
def test_locators(written: str, expected: tuple[str, str] | None) -> None:
    found = read_locator(written)
    assert (None if found is None else (found.label, found.where)) == expected


def test_every_kind_that_is_read_can_be_printed() -> None:
    assert {label for label, _ in LABELS} <= ASKED.keys()
    assert dict(BY_LANGUAGE)["en"].keys() <= ASKED.keys()
