"""Titles in sentence case: which are touched, and which words keep their capitals."""

from __future__ import annotations

import pytest

from glossator.bibliography.proper_names import phrase
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
    ("marks are no words", "The <i>Origin</i> of the Species: <b>Then</b> and Now",
     "The <i>origin</i> of the species: <b>Then</b> and now"),
    ("marks within what stays", 'A <span class="nocase"><i>E. coli</i> Story</span> of Many Parts',
     'A <span class="nocase"><i>E. coli</i> Story</span> of many parts'),
    ("marks that hold signs", 'On <span style="font-variant:small-caps;">Fog</span> and H<sub>2</sub>O in Deep Wells',
     'On <span style="font-variant:small-caps;">fog</span> and H<sub>2</sub>O in deep wells'),
    ("letters that English has not", "On Erdoğan and Others", "On Erdoğan and others"),
    ("quotation marks", "A Test of “Cloud Seeds”", "A test of “cloud seeds”"),
    ("possessives", "The Keeper’s Dog", "The keeper’s dog"),
    ("sentence case is left", "Notes on Fog and Old wires", "Notes on Fog and Old wires"),
    ("another language is left", "Die Brücke im Winter", "Die Brücke im Winter"),
    ("a small beginning", "leadline: A Tool for Depths", "leadline: A tool for depths"),
    ("a war that all know", "After the Cold War: Essays on Peace", "After the Cold War: Essays on peace"),
    ("a side of a land", "Trade in West Africa and the Central Asia Question",
     "Trade in West Africa and the Central Asia question"),
    ("sides alone", "The West Wind and the South Wall", "The west wind and the south wall"),
    ("what a name is followed by", "The Fall of the Ottoman Empire and Its Navy",
     "The fall of the Ottoman Empire and its navy"),
    ("the same behind a common word", "The Paper Empire", "The paper empire"),
    ("the words apart", "A Cold and a War", "A cold and a war"),
    ("a possessive", "The Black Sea’s Fish", "The Black Sea’s fish"),
    ("a stop between", "On Being Cold. War and Snow", "On being cold. War and snow"),
    ("an abbreviation in the middle", "U.S. and World Tides", "U.S. and world tides"),
    ("a number of its own", "Results of Wave 26 and Phase II", "Results of Wave 26 and Phase II"),
    ("a number that counts", "The First 30 Boats", "The first 30 boats"),
    ("a person", "Letters to Robert Ardel From Paul", "Letters to Robert Ardel from Paul"),
    ("a person’s things", "Robert’s Boats", "Robert’s boats"),
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
    assert proper == {"skerry", "hull", "new quay", "black ness"}
    assert sentence_cased("From Hull to Skerry in a New Boat", proper) == "From Hull to Skerry in a new boat"


NAMES = (
    # as the edition writes it, what is looked for
    ("Great Fire", "great fire"), ("Ada Lovelace", "ada lovelace"), ("Baku", "baku"),
    ("Bridge of Sighs", "bridge of sighs"), ("machine learning", ""), ("Balance policy", ""), ("", ""),
    ("Lovelace publishes her Notes", ""), ("Article 5", ""), ("the Great Fire", ""),
)  # fmt: skip


@pytest.mark.parametrize(("written", "wanted"), NAMES, ids=[row[0] for row in NAMES])
def test_names_of_an_edition(written: str, wanted: str) -> None:
    assert phrase(written) == wanted


def test_names_keep_their_capitals_together() -> None:
    named = frozenset(filter(None, (phrase(one) for one, _ in NAMES)))
    assert sentence_cased("Ada Lovelace, the Great Fire and the Bridge of Sighs", named) == (
        "Ada Lovelace, the Great Fire and the Bridge of Sighs"
    )
    assert sentence_cased("A Fire, Great and Small, in Baku", named) == "A fire, great and small, in Baku"
