"""Which style an edition is printed in, and what is said of one that cannot be used."""

from __future__ import annotations

import pytest
from csl_samples import DEPENDENT, LETTERS, NOTES, NUMERIC, UNLISTED

from glossator.bibliography import DEFAULT, Chosen, StyleError, choose_style, parse_style

A, B, C = "references/styles/a.csl", "references/styles/b.csl", "references/styles/c.csl"
CHAIN = '<macro name="x"><text macro="y"/></macro><macro name="y"><text value="z"/></macro><info>'
RING = CHAIN.replace('value="z"', 'macro="x"')
TO_B = DEPENDENT.format(parent="b")
ROWS = [
    # settings, files, the file that is used (None: plain labels), its language, codes, why
    (None, {}, "", "en-US", [], "nothing is chosen"),
    ("", {}, "", "en-US", [], "an empty file"),
    ("# nothing yet\n", {}, "", "en-US", [], "a comment"),
    ("locale: tr\n", {}, "", "tr", [], "a language alone"),
    (None, {A: NUMERIC}, A, "en-US", [], "the only one there"),
    (None, {A: NUMERIC, B: NOTES}, A, "en-US", ["b-142"], "the first of two, and said so"),
    ("style: b\n", {A: NUMERIC, B: NOTES}, B, "en-US", [], "by its name"),
    ("style: b.csl\nlocale: en-GB\n", {A: NUMERIC, B: NOTES}, B, "en-GB", [], "by its file"),
    ("style: http://www.zotero.org/styles/b\n", {A: NUMERIC, B: NOTES}, B, "en-US", [], "by its address"),
    ("style: d\n", {A: NUMERIC}, None, "en-US", ["b-140"], "none of that name"),
    ("style: a\n", {A: TO_B, B: NOTES}, B, "de", [], "dependent: the other by its name"),
    ("style: a\n", {A: DEPENDENT.format(parent="in-notes"), C: NOTES}, C, "de", [], "dependent: the other by its id"),
    ("style: a\nlocale: fr\n", {A: TO_B, B: NOTES}, B, "fr", [], "the edition's language"),
    ("style: a\n", {A: TO_B}, None, "de", ["b-141"], "the other is not there"),
    ("style: a\n", {A: DEPENDENT.format(parent="a")}, None, "de", ["b-141"], "it points to itself"),
    ("style: a\n", {A: TO_B, B: DEPENDENT.format(parent="a")}, None, "en-US", ["b-141"], "in a ring"),
    ("style: a\n", {A: "not XML"}, None, "en-US", ["b-141"], "no XML"),
    ("style: a\n", {A: "<html/>"}, None, "en-US", ["b-141"], "another kind of XML"),
    ("style: a\n", {A: NOTES[:-9]}, None, "en-US", ["b-141"], "cut off"),
    ("style: a\n", {A: NUMERIC[: NUMERIC.index("<citation")] + "</style>"}, None, "en-US", ["b-141"], "no citations"),
    ("style: a\n", {A: UNLISTED}, A, "en-US", ["b-143"], "no bibliography"),
    ("style: a\n", {A: f"<!DOCTYPE style [<!ENTITY x 'y'>]>{NUMERIC}"}, None, "en-US", ["b-141"], "a document type"),
    ("style: a\n", {A: NUMERIC.replace("<info>", "<x>" * 5000)}, None, "en-US", ["b-141"], "too deep"),
    ("style: a\n", {A: NUMERIC.replace("<info>", RING, 1)}, None, "en-US", ["b-141"], "macros in a ring"),
    ("style: a\n", {A: NUMERIC.replace("<info>", CHAIN, 1)}, A, "en-US", [], "macros in a chain"),
    ("locale: 7 of 9\n", {}, "", "en-US", ["n-004"], "no language"),
    ("style: [a, b]\n", {A: NUMERIC}, A, "en-US", ["n-004"], "no name"),
    ("styel: a\n", {A: NUMERIC}, A, "en-US", ["n-009"], "misspelt"),
    ("- a\n", {A: NUMERIC}, A, "en-US", ["n-004"], "a list"),
    ("style: 'a\n", {A: NUMERIC}, A, "en-US", ["n-001"], "no YAML"),
]  # fmt: skip


@pytest.mark.parametrize(("settings", "files", "file", "language", "codes", "why"), ROWS, ids=[row[5] for row in ROWS])
def test_chosen(
    settings: str | None, files: dict[str, str], file: str | None, language: str, codes: list[str], why: str
) -> None:
    chosen, findings = choose_style(settings, files)
    assert [one.code for one in findings] == codes, why
    assert (chosen.style.file if chosen.style is not None else None) == file, why
    assert chosen.language == language, why


RESOLVERS = [
    # openurl, what is taken, codes, why
    ("https://resolver.example.edu/openurl", True, [], "an address"),
    ("http://resolver.example.edu/?sid=a", True, [], "with a query of its own"),
    ("javascript:alert(1)", False, ["n-004"], "a script"),
    ("data:text/html,x", False, ["n-004"], "data"),
    ("resolver.example.edu", False, ["n-004"], "no scheme"),
    ("https://", False, ["n-004"], "no host"),
    ("https://[x", False, ["n-004"], "broken"),
    ("[a, b]", False, ["n-004"], "a list"),
    ("https://e.org/a b", False, ["n-004"], "a space"),
]


@pytest.mark.parametrize(("address", "taken", "codes", "why"), RESOLVERS, ids=[row[3] for row in RESOLVERS])
def test_the_resolver_of_a_library(address: str, taken: bool, codes: list[str], why: str) -> None:
    chosen, findings = choose_style(f"openurl: {address}\n", {})
    assert [one.code for one in findings] == codes, why
    assert chosen.openurl == (address if taken else "")


def test_a_name_that_is_nearly_right_is_offered() -> None:
    _, (found,) = choose_style("style: chicgo-notes\n", {"references/styles/chicago-notes.csl": NOTES, A: NUMERIC})
    assert found.suggestions == ("chicago-notes",)


KINDS = [
    # style, notes, positions, numbered, lists, letters
    (NUMERIC, False, False, True, True, False),
    (NOTES, True, True, False, True, False),
    (LETTERS, False, False, False, True, True),
    (UNLISTED, True, True, False, False, False),
    (LETTERS.replace("<citation ", '<citation et-al-subsequent-min="2" '), False, True, False, True, True),
]


@pytest.mark.parametrize(("source", "notes", "positions", "numbered", "lists", "letters"), KINDS)
def test_what_is_known_of_a_style(
    source: str, notes: bool, positions: bool, numbered: bool, lists: bool, letters: bool
) -> None:
    style = parse_style(source)
    assert (style.notes, style.positions, style.numbered, style.lists, style.letters) == (
        notes, positions, numbered, lists, letters,
    )  # fmt: skip


LANGUAGES = [
    # of the edition, of a text, of its citations, why
    ("en-GB", "en", "en-GB", "English, as the edition has it"),
    ("en-GB", "en-US", "en-GB", "one kind of English in one edition"),
    ("en-US", "tr", "tr", "a Turkish text"),
    ("tr", "en", "en", "an English text in a Turkish edition"),
    ("en-US", "", "en-US", "none"),
]


@pytest.mark.parametrize(("own", "text", "wanted", "why"), LANGUAGES, ids=[row[3] for row in LANGUAGES])
def test_language_of_a_text(own: str, text: str, wanted: str, why: str) -> None:
    assert Chosen(DEFAULT, own).language_of(text) == wanted


def test_a_huge_style_is_refused() -> None:
    with pytest.raises(StyleError, match="million"):
        parse_style(NUMERIC + " " * 4_000_001)
