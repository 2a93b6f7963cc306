"""Cards: Anki itself imports them, and an import of a later edition teaches nothing twice."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from io import BytesIO
from zipfile import ZipFile

import pytest
from small_project import Project

from glossator.export.anki.cards import _hidden, cards
from glossator.export.table import EXPORTS, written
from glossator.publish.press import press
from glossator.weave.lacking import no_genanki

pytest.importorskip("genanki")
QUOTED = (
    "---\ntitle: Third text\n---\n\nSmith writes of it. She held that “the engine {{c2::of}} ours was never built at all” "
    '(Smith 2010, 7), and Ada Lovelace agreed.\n\n- "#<b>x</b>"\n'
)


@pytest.fixture(scope="module")
def impression(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("anki") / "project")
    project.write("docs/texts/third.md", QUOTED)
    return press(project.root)


def _deck(impression):
    ((path, content),) = written(EXPORTS["anki"], impression)
    assert path == "exports/cards.apkg"
    return content


def test_a_quotation_is_hidden_in_its_sentence_and_nothing_of_it_is_a_sign_of_anki(impression):
    (card,) = [card for card in cards(impression) if card.cloze]
    assert card.front.startswith("She held that “{{c1::the engine &#123;&#123;c2&#58;&#58;of&#125;&#125; ours")
    assert card.front.count("{{") == card.front.count("}}") == 1
    assert "Engines" in card.back and card.tags == ("quotation", "text::third")


def test_cards_say_which_texts_speak_of_them(impression):
    told = {card.front: card.tags for card in cards(impression)}
    assert told["machine learning"] == ("term", "text::first", "text::second")
    assert told["Who is Ada Lovelace?"] == ("person", "text::first", "text::second", "text::third")
    assert not [front for front in told if "Analytical" in front]  # nobody has described it


def test_ids_are_of_the_thing_and_not_of_its_words(impression, tmp_path):
    other = Project(tmp_path / "project")
    other.write(
        "references/names.yml", "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  text: Another word.\n"
    )
    of = {card.key: card.guid for card in cards(press(other.root))}
    assert of["name:ada-lovelace"] in {card.guid for card in cards(impression)}
    assert len(set(of.values())) == len(of)


def test_the_same_edition_gives_the_same_deck(impression):
    assert _deck(impression) == _deck(impression)


def test_the_deck_has_every_card(impression):
    with ZipFile(BytesIO(_deck(impression))) as deck, closing(sqlite3.connect(":memory:")) as made:
        made.deserialize(deck.read("collection.anki2"))
        rows = made.execute("SELECT guid, flds, tags FROM notes ORDER BY id").fetchall()
        assert made.execute("SELECT count(*) FROM cards").fetchone() == (len(rows),)
    assert rows == [
        (card.guid, f"{card.front}\x1f{card.back}", f" {' '.join(card.tags)} ") for card in cards(impression)
    ]


def test_the_words_have_every_card(impression):
    ((_, words),) = written(EXPORTS["anki-text"], impression)
    rows = list(csv.reader((line for line in words.decode().splitlines() if not line.startswith("#")), delimiter="\t"))
    assert [(row[0], row[3], row[4]) for row in rows] == [
        (card.guid, card.front, card.back) for card in cards(impression)
    ]
    assert {row[1] for row in rows} == {"Basic", "Cloze"}


@pytest.mark.parametrize(
    ("words", "said"), [("a{{b", "a&#123;&#123;b"), ("::", "&#58;&#58;"), ("<&", "&lt;&amp;"), ("", "")]
)
def test_no_sign_of_a_cloze_is_left(words, said):
    assert _hidden(words) == said


def test_without_genanki_it_is_left_out_and_says_why(impression, monkeypatch):
    monkeypatch.setattr("glossator.weave.lacking.find_spec", lambda name: None)
    assert "pip install" in no_genanki(impression.loom)


def test_anki_imports_deck_and_words_once(impression, tmp_path, in_ci):
    if in_ci and find_spec("anki") is None:
        pytest.fail("CI is set and Anki is not here: .ci/run installs it from requirements-anki.txt")
    collection = pytest.importorskip("anki.collection")
    there = collection.Collection(str(tmp_path / "collection.anki2"))
    try:
        deck, words = tmp_path / "cards.apkg", tmp_path / "cards.txt"
        deck.write_bytes(_deck(impression))
        words.write_bytes(dict(written(EXPORTS["anki-text"], impression))["exports/cards.txt"])
        request = collection.ImportAnkiPackageRequest(
            package_path=str(deck), options=collection.ImportAnkiPackageOptions(merge_notetypes=True)
        )
        count = len(list(cards(impression)))
        for _ in range(2):
            there.import_anki_package(request)
            assert there.note_count() == count
        assert there.card_count() == count
        assert len(there.find_notes("tag:text::third")) == 2
        metadata = there.get_csv_metadata(path=str(words), delimiter=None)
        log = there.import_csv(collection.ImportCsvRequest(path=str(words), metadata=metadata))
        assert len(log.log.new) == 0  # each is known by its id
        assert there.note_count() == count
    finally:
        there.close()
