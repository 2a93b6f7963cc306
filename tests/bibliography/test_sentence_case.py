"""Titles in sentence case: which are touched, and which words keep their capitals."""

from __future__ import annotations

import pytest

from glossator.bibliography.proper_words import of_library
from glossator.bibliography.sentence_case import sentence_cased

ROWS = (
    ("capitals go", "Counting the Eels of the Lower River", "Counting the eels of the lower river"),
    ("a subtitle begins with one", "The Long Quay: a History", "The long quay: A history"),
    ("so does a question's answer", "Whose Shore? Ours", "Whose shore? Ours"),
    ("names of lands and peoples stay", "Trade Between Norway and the Dutch", "Trade between Norway and the Dutch"),
    ("in compounds, too", "The Russo-Turkish Entente", "The Russo-Turkish entente"),
    ("other compounds do not", "A Self-Draining Boot", "A self-draining boot"),
    ("words with capitals inside stay", "NATO and McKay on DNA", "NATO and McKay on DNA"),
    ("a letter alone stays", "Plan B and What I Saw", "Plan B and what I saw"),
    ("what is in braces stays", 'Under <span class="nocase">Big Ben</span> Again',
     'Under <span class="nocase">Big Ben</span> again'),
    ("letters that English has not", "On Erdoğan and Others", "On Erdoğan and others"),
    ("quotation marks", "A Test of “Cloud Seeds”", "A test of “cloud seeds”"),
    ("possessives", "The Keeper’s Dog", "The keeper’s dog"),
    ("sentence case is left", "Notes on Fog and Old wires", "Notes on Fog and Old wires"),
    ("another language is left", "Die Brücke im Winter", "Die Brücke im Winter"),
    ("a small beginning", "leadline: A Tool for Depths", "leadline: A tool for depths"),
    ("nothing", "", ""),
)  # fmt: skip


@pytest.mark.parametrize(("why", "written", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_title_is_set_in_sentence_case(why: str, written: str, wanted: str) -> None:
    assert sentence_cased(written) == wanted, why
    assert sentence_cased(sentence_cased(written)) == wanted, "twice is once"


def test_a_library_shows_its_own_names() -> None:
    items = [
        {"title": 'The <span class="nocase">Skerry</span> Lights', "publisher-place": "Hull, New Quay"},
        {"title": 'Old <span class="nocase">Black Ness</span> Stones'},
    ]
    proper = of_library(items)
    assert proper == {"skerry", "hull"}
    assert sentence_cased("From Hull to Skerry in a New Boat", proper) == "From Hull to Skerry in a new boat"
