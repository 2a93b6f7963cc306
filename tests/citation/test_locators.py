"""Locators as people write them."""

from __future__ import annotations

import pytest

from glossator.bibliography.csl_locators import SHORT, is_plural
from glossator.citation.locators import LABELS, read_locator
from glossator.model.locator_labels import BY_LANGUAGE

LOCATORS = [
    ("p. 107", ("page", "107", False)), ("pp. 3-5", ("page", "3–5", True)), ("107", ("page", "107", False)),
    ("48--50", ("page", "48–50", True)), ("chap. 1", ("chapter", "1", False)), ("§ 5", ("section", "5", False)),
    ("¶5", ("paragraph", "5", False)), ("vol. IV", ("volume", "IV", False)), ("n. 3", ("footnote", "3", False)),
    ("pp. 3, 5 and 7", ("page", "3, 5 and 7", True)), ("p. xii", ("page", "xii", False)),
     ("12ff.", ("page", "12ff", False)),
    ("s. 15", ("page", "15", False)), ("I", None), ("mix", None), ("my translation", None), ("", None), ("p.", None),
    ("proof 3", None),
]  # fmt: skip


@pytest.mark.parametrize(("written", "expected"), LOCATORS)
def test_locators(written: str, expected: tuple[str, str, bool] | None) -> None:
    found = read_locator(written)
    assert (None if found is None else (found.label, found.where, is_plural(found.where))) == expected


def test_every_kind_that_is_read_can_be_printed() -> None:
    assert {label for label, _ in LABELS} <= SHORT.keys()
    assert dict(BY_LANGUAGE)["en"].keys() == SHORT.keys()
