"""Names without a comma whose surname stands first are turned, by what their list and their language tell."""

from __future__ import annotations

import pytest

from glossator.reference_lists import read_list

BY_LANGUAGE = [
    "Chen Yongfa. 1998. Making a river. Taipei: Press.",
    "Kim Min-jung, and Park Soo-hyun. 2011. “Ferry songs.” Korean Annual 35: 77–102.",
    "Nguyen Van Thanh. 2009. “Rice barges.” Mekong Review 2, no. 1: 9–30.",
]
BY_ORDER = [
    "Aranda Luis. Barcas. Bilbao: Ría, 1992.",
    "Benítez Carmen. La marea. Cádiz: Sur, 2003.",
    "Cortés Manuel. Puertos. Cádiz: Alameda, 1978.",
    "Durán Elena. El estuario. Vigo: Galaxia, 2010.",
    "Esteban Rosa. Redes. Gijón: Trébol, 2016.",
]
GIVEN_FIRST = [
    "Rosa Aranda, The barges of the bay, Bilbao, Ría Press, 1992.",
    "Manuel Benítez, Tides and their keepers, Cádiz, Sur Press, 2003.",
    "Elena Cortés, A port at rest, Cádiz, Alameda Press, 1978.",
    "Luis Durán, Salt on the estuary, Vigo, Galaxia Press, 2010.",
    "Carmen Esteban, What the nets hold, Gijón, Trébol Press, 2016.",
]


@pytest.mark.parametrize(
    ("rows", "families"),
    [
        (BY_LANGUAGE, [["Chen"], ["Kim", "Park"], ["Nguyen"]]),
        (BY_ORDER, [["Aranda"], ["Benítez"], ["Cortés"], ["Durán"], ["Esteban"]]),
        (GIVEN_FIRST, [["Aranda"], ["Benítez"], ["Cortés"], ["Durán"], ["Esteban"]]),
    ],
    ids=["surnames of their language", "the order of the list", "given names first"],
)
def test_families(rows: list[str], families: list[list[str]]) -> None:
    assert [[one.family for one in entry.people.named] for entry in read_list(rows)] == families


def test_a_body_stays_a_body() -> None:
    rows = [
        "Doe, John. 1990. Ports. Brenn: Press.",
        "Harbour Board. 1991. Salt. Brenn: Press.",
        "Roe, Ann. 1992. Sea. Brenn: Press.",
    ]
    assert [entry.people.named[0].family for entry in read_list(rows)] == ["Doe", "Harbour Board", "Roe"]


@pytest.mark.parametrize("again", ["Ders.:", "Dies.,", "Idem,", "Id.,", "———.", "Он же.", "Aynı yazar,", "– – –."])
def test_words_and_dashes_for_the_author_before(again: str) -> None:
    rows = ["Doe, John: Ports of the north, Brenn 1990.", f"{again} Salt of the south, Brenn 1992."]
    assert [entry.people.named[0].family for entry in read_list(rows)] == ["Doe", "Doe"]


def test_who_edits_behind_a_dash_is_the_editor() -> None:
    rows = ["Doe, John. Ports. Brenn: Press, 1990.", "———, ed. Letters of the north. Brenn: Press, 1992."]
    second = read_list(rows)[1]
    assert [one.family for one in second.of("editor").named] == ["Doe"]
    assert second.get("title") == "Letters of the north"
