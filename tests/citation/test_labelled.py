"""Citations by labels of letters, told by the labels of a list."""

from __future__ import annotations

import pytest

from glossator.citation.numbered import find_labelled

LABELS = frozenset({"Kn98", "LMN+05", "S1", "Doe et al. 2010"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("So it is [Kn98].", [("Kn98",)]),
        ("So it is [Kn98, S. 12; LMN+05].", [("Kn98", "LMN+05")]),
        ("So it is [see Kn98 and S1, p. 4].", [("Kn98", "S1")]),
        ("As in [Doe et al. 2010] and [S1].", [("Doe et al. 2010",), ("S1",)]),
        ("No label: [Kn99], [sic], [Kn98 or so], [Kn98, who said it].", []),
    ],
)
def test_labels(text: str, found: list[tuple[str, ...]]) -> None:
    assert [labels for _, labels in find_labelled(text, LABELS)] == found


def test_places_and_locators() -> None:
    text = "So it is [see Kn98, p. 4]."
    ((mention, _),) = find_labelled(text, LABELS)
    work = mention.value.works[0]
    assert text[mention.start : mention.end] == "[see Kn98, p. 4]"
    assert (work.locator, work.label, work.prefix) == ("4", "page", "see")
