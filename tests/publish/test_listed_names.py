"""Citations that only the list of a text tells: bodies, newspapers, titles, cases."""

from __future__ import annotations

import pytest

from glossator.model import Span
from glossator.publish.listed_names import ListedNames, listed_names
from glossator.reference_lists import ReferenceLists

LISTED = ReferenceLists.of([[
    "Doe, J. (1999). Ports of call. Brenn: Press.",
    "Roe, R., Poe, A., & Lee, C. (2016a). Cranes. Port Studies, 4(1), 1–9.",
    "The Guardsman (2014) ‘Let the river be’, 3 May, p. 30.",
    "“Dockers Vote to Return.” Evening Chronicle, 14 Feb. 1926, p. 3.",
    "Donnelly v Steventon [1932] AC 562.",
    "Lee, C. (2001). Ropes. Brenn: Press.",
    "Lee, D. (2001). Knots. Brenn: Press.",
]])  # fmt: skip
NAMES = ListedNames.of(LISTED)


@pytest.mark.parametrize(
    ("text", "printed", "at"),
    [
        ("So (Zimmer, pers. comm.; Doe 1999).", "Doe 1999", 0),
        ("So (see Roe et al., 2016a, p. 4).", "Roe et al., 2016a, p. 4", 1),
        ("So (The Guardsman, 2014).", "The Guardsman, 2014", 2),
        ("The Guardsman (2014) says so.", "The Guardsman (2014)", 2),
        ("So (“Dockers Vote” 1926).", "“Dockers Vote” 1926", 3),
        ("So (Evening Chronicle 1926).", "Evening Chronicle 1926", 3),
        ("In Donnelly v Steventon (1932) it was so.", "Donnelly v Steventon (1932)", 4),
    ],
)
def test_found(text: str, printed: str, at: int) -> None:
    ((mention, keys),) = listed_names(text, NAMES, ())
    assert (text[mention.start : mention.end], keys) == (printed, (LISTED.keys[at],))


@pytest.mark.parametrize(
    "text", ["So (Lee 2001).", "So (Zimmer, pers. comm., 2004).", "So (Doe 1998).", "In May (1999) it was."]
)
def test_ties_and_strangers_are_left(text: str) -> None:
    assert listed_names(text, NAMES, ()) == []


def test_what_is_found_already_is_not_found_again() -> None:
    assert listed_names("So (Doe 1999).", NAMES, [Span(3, 13)]) == []
