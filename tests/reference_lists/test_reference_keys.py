"""Keys of entries, and the entries that citations denote."""

from __future__ import annotations

import pytest

from glossator.model import CitedWork
from glossator.reference_lists import ReferenceLists, resolve, resolve_number

LIST = [
    "[1] Doe, J. (2010). Ports of call. Brenn: Press.",
    "[2] Doe, J. (2012a). Salt. Brenn: Press.",
    "[3] Doe, J. (2012b). Sand. Brenn: Press.",
    "[4] Roe, R., & Poe, A. (2015). Quays. Port Studies, 3(1), 1–9.",
    "[5] Roe, R., Poe, A., & Lee, C. (2016). Cranes. Port Studies, 4(1), 1–9.",
    "[6] Taşpınar, Ö. (in press). Gates. Brenn: Press.",
    "[7] World Health Organization (WHO). (2018). Figures. Geneva: WHO.",
    "[8] Roe, R., Zed, A., & Lee, C. (2016). Sails. Port Studies, 5(1), 1–9.",
    "[9] Lee, C. (2001). Ropes. Brenn: Press.",
    "[10] Lee, C. (2001). Knots. Brenn: Press.",
    "[11] Junta de Aguas (2011a). Aguas. Brenn: Junta.",
    "[12] Min Guangxu (2013). Weirs. Brenn: Press.",
]
LISTED = ReferenceLists.of([LIST])


def cited(*authors: str, year: str = "", others: bool = False) -> CitedWork:
    return CitedWork(0, 0, "author-year", authors=authors, year=year, others=others)


def test_keys_are_the_library_s_and_unique() -> None:
    assert LISTED.keys == (
        "doe2010", "doe2012a", "doe2012b", "roePoe2015", "roePoeLee2016", "taspinarGates",
        "worldHealthOrganizationWho2018", "roeZedLee2016", "lee2001", "lee2001b", "juntaDeAguas2011a", "minGuangxu2013",
    )  # fmt: skip


def test_one_work_of_two_lists_has_one_key() -> None:
    twice = ReferenceLists.of([LIST[:2], [LIST[0].replace("[1]", "[7]"), LIST[3]]], (10, 20))
    assert twice.keys == ("doe2010", "doe2012a", "doe2010", "roePoe2015")
    assert list(twice.works) == ["doe2010", "doe2012a", "roePoe2015"]


@pytest.mark.parametrize(
    ("item", "key", "sure"),
    [
        (cited("Doe", year="2010"), "doe2010", True),
        (cited("Doe", year="2012b"), "doe2012b", True),
        (cited("Roe", "Poe", year="2015"), "roePoe2015", True),
        (cited("Roe", others=True, year="2015"), "roePoe2015", True),
        (cited("WHO", year="2018"), "worldHealthOrganizationWho2018", True),
        (cited("Taşpınar", year="in press"), "taspinarGates", True),
        (cited("Roe’s", "Poe’s", year="2015"), "roePoe2015", True),
        (cited("Poe", "Jr.", year="2010"), "", False),
        (cited("Doe", "Jr.", year="2010"), "doe2010", True),
        (cited("de Aguas", year="2011a"), "juntaDeAguas2011a", False),  # the end of a body's name
        (cited("Min", year="2013"), "minGuangxu2013", False),
        (cited("Does", year="2010"), "doe2010", False),  # a German owner
        (cited("Doe", year="2010a"), "doe2010", False),  # the list prints no letter
        (cited("Doe", year="2011"), "", False),  # 2010 and 2012 are as near
        (cited("Taspinar", "Poe", year="2015"), "", False),
        (cited("Roe", "Pooe", year="2015"), "roePoe2015", False),
        (cited("Roe", year="2015"), "roePoe2015", False),
        (cited("Roe", "Poe", year="2014"), "roePoe2015", False),  # one year off
    ],
    ids=lambda value: " ".join((*value.authors, value.year)) if isinstance(value, CitedWork) else None,
)
def test_resolved(item: CitedWork, key: str, sure: bool) -> None:
    found = resolve(item, LISTED)
    assert found.key == key
    assert not key or (found.confidence > 0.9) == sure
    assert found.why


@pytest.mark.parametrize(
    ("item", "candidates"),
    [
        (cited("Doe", year="2012"), {"doe2012a", "doe2012b"}),
        (cited("Roe", others=True, year="2016"), {"roePoeLee2016", "roeZedLee2016"}),
        (cited("Lee", year="2001"), {"lee2001", "lee2001b"}),
    ],
)
def test_a_tie_stays_open(item: CitedWork, candidates: set[str]) -> None:
    found = resolve(item, LISTED)
    assert (found.key, found.reason) == ("", "several")
    assert set(found.candidates) == candidates


def test_nothing_like_it() -> None:
    found = resolve(cited("Nobody", year="1999"), LISTED)
    assert (found.key, found.reason, found.candidates) == ("", "no candidate", ())


def test_numbers_lead_to_the_list_of_their_chapter() -> None:
    chapters = ReferenceLists.of([LIST[:2], ["[1] " + LIST[3][4:]]], (100, 200))
    assert resolve_number("1", chapters, 50).key == "doe2010"
    assert resolve_number("1", chapters, 150).key == "roePoe2015"
    assert resolve_number("2", chapters, 250).key == "doe2012a"
    assert resolve_number("9", chapters, 50).reason == "no candidate"
