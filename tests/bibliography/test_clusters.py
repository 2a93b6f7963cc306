"""Citations asked whole: what the style joins, sorts and leaves out, and where each work of them leads."""

from __future__ import annotations

import json

import pytest
from csl_samples import LETTERS, NOTES, NUMERIC, UNLISTED
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.bibliography import (
    DEFAULT,
    Asked,
    CitedItem,
    Formatted,
    Mode,
    Request,
    Style,
    format_library,
    parse_style,
    read_library,
    run_pandoc,
)
from glossator.bibliography.styles import Placed, Position

LIBRARY = """
@book{doe2005, author = {Doe, Jan}, title = {Alpha}, date = {2005}}
@book{doe2006, author = {Doe, Jan}, title = {Beta}, date = {2006}}
@book{roe2007, author = {Roe, Kim and Lee, Mo}, title = {Gamma}, date = {2007}}
@book{zoe1999, author = {Zoe, Ann}, title = {Delta}, date = {1999}}
@book{tol2019, author = {Tol and Poe}, title = {Epsilon}, date = {2019}}
@book{tol2020, author = {Tol and Poe, Eve}, title = {Zeta}, date = {2020}}
@book{poe2021, author = {Poe, Eve and Tol}, title = {Eta}, date = {2021}}
"""
WORKS, _ = read_library(LIBRARY, "x.bib")
A, B, C, D = (CitedItem(key) for key in ("doe2005", "doe2006", "roe2007", "zoe1999"))
P = CitedItem


def printed(asked: Asked, style: Style = DEFAULT, **more: object) -> str:
    """Return a citation with its works in angle brackets, what is hidden behind a colon; its note behind a bar."""
    formatted, findings = format_library(WORKS, asked=[asked], style=style, **more)  # type: ignore[arg-type]
    assert findings == []
    word = formatted.word(asked)
    parts = ("".join(_shown(one) for one in part) for part in (word.pieces, word.note))
    return "|".join(part for part in parts if part)


def _shown(piece: object) -> str:
    hidden = "".join(f":{key}" for key in piece.hidden)  # type: ignore[attr-defined]
    return f"<{piece.text}>{hidden}" if piece.key else f"{piece.text}{hidden}"  # type: ignore[attr-defined]


CHICAGO = [
    ((A, B), "(<Doe 2005>, <2006>)", "one author's years are joined"),
    ((A, C, B), "(<Doe 2005>, <2006>; <Roe and Lee 2007>)", "also with another between"),
    ((P("doe2005", "3"), B), "(<Doe 2005, 3>; <2006>)", "behind a page the years are apart"),
    ((P("doe2005", "3"), P("doe2005", "7")), "(<Doe 2005, 3>; <2005, 7>)", "two pages of one work"),
    ((P("doe2005", "566–582"),), "(<Doe 2005, 566–82>)", "a range as the style shortens it"),
    ((P("doe2005", "2005"),), "(<Doe 2005, 2005>)", "a page like the year"),
    (
        (P("doe2005", "12", label="surah"),),
        "(<Doe 2005>, surah 12)",
        "a label that no style knows",
    ),
    ((P("doe2005", "iv", suffix=" and often"), D), "(<Doe 2005, iv> and often; <Zoe 1999>)", "words behind"),
    ((P("doe2005", prefix="cf."), P("zoe1999", prefix="but")), "(cf. <Doe 2005>; but <Zoe 1999>)", "and before"),
    ((P("doe2005", mode=Mode.NARRATIVE), B), "<Doe >(<2005>, <2006>)", "the author in the sentence"),
    ((P("doe2005", mode=Mode.SUPPRESS), D), "(<2005>; <Zoe 1999>)", "the author left out"),
    ((A, P("nobody"), D), "(<Doe 2005>; <nobody>; <Zoe 1999>)", "a key of no work stays as written"),
    ((P("nobody", "3"),), "(<nobody, 3>)", "alone, too"),
    ((P("doe2005", "3", suffix="/4"),), "(<Doe 2005, 3>/4)", "a suffix has its own space, or none"),
    ((P("doe2005", "3 {b}", "chapter"),), "(<Doe 2005, 3 {b}>)", "braces in pairs stay"),
    ((P("doe2005", "3 {b", "chapter"),), "(<Doe 2005, 3 b>)", "a brace alone would end what is asked"),
]


@pytest.mark.parametrize(("items", "wanted", "why"), CHICAGO, ids=[row[2] for row in CHICAGO])
def test_author_and_date(items: tuple[CitedItem, ...], wanted: str, why: str) -> None:
    formatted, _ = format_library(WORKS, asked=[Asked(items)])
    assert "".join(_shown(one) for one in formatted.word(Asked(items)).pieces) == wanted, why


TURKISH = [
    ("tr", (P("roe2007", "3", label="chapter"),), "(<Roe ve Lee 2007, böl. 3>)"),
    ("de", (P("roe2007", "3", label="chapter"),), "(<Roe und Lee 2007, Kap. 3>)"),
    ("", (P("roe2007", "3", label="chapter"),), "(<Roe and Lee 2007, chap. 3>)"),
    ("xx", (P("roe2007", "3", label="chapter"),), "(<Roe and Lee 2007, chap. 3>)"),
]


@pytest.mark.parametrize(("language", "items", "wanted"), TURKISH)
def test_the_language_of_a_text_reaches_its_citations(language: str, items: tuple[CitedItem, ...], wanted: str) -> None:
    assert printed(Asked(items, language)) == wanted


ORDER = ["zoe1999", "roe2007", "doe2006", "doe2005"]
BY_NUMBER = [
    ((D,), "[<1>]", "the first that is cited is 1"),
    ((A,), "[<4>]", "whatever its name"),
    ((A, D, B), "[<1>, <3>, <4>]", "in order of number"),
    ((C, B, D), "[<1>–:roe2007<3>]", "three are a range, and the second is not lost"),
    ((A, B, C, D), "[<1>–:doe2006:roe2007<4>]", "nor are two"),
    ((P("doe2006", "7"), D), "[<1>, <3, p. 7>]", "with a page"),
]


@pytest.mark.parametrize(("items", "wanted", "why"), BY_NUMBER, ids=[row[2] for row in BY_NUMBER])
def test_numbers(items: tuple[CitedItem, ...], wanted: str, why: str) -> None:
    assert printed(Asked(items), parse_style(NUMERIC), cited=ORDER) == wanted


def test_works_that_nobody_cites_have_no_number_and_come_last() -> None:
    formatted, _ = format_library(WORKS, cited=ORDER, style=parse_style(NUMERIC))
    assert formatted.order[:4] == tuple(ORDER)
    assert formatted.reference("doe2006") == "3. Beta"
    assert formatted.reference("tol2019") == "Epsilon"


def placed(position: Position, first: int = 0) -> tuple[Placed, ...]:
    return (Placed(position, first),)


PAGE = P("roe2007", "7")
IN_NOTES = [
    ((PAGE,), placed(Position.FIRST), "|<Kim Roe and Mo Lee, Gamma, p. 7>.", "first"),
    ((PAGE,), placed(Position.SUBSEQUENT, 4), "|<Roe and Lee, Gamma, see note 4, p. 7>.", "long after"),
    ((PAGE,), placed(Position.NEAR, 4), "|<Roe and Lee, Gamma, p. 7>.", "near"),
    ((PAGE,), placed(Position.IBID_AT, 4), "|<Ibid., p. 7>.", "ibid., another page"),
    ((C,), placed(Position.IBID, 4), "|<Ibid.>", "ibid."),
    ((PAGE, A), (*placed(Position.NEAR, 4), *placed(Position.FIRST)),
     "|<Roe and Lee, Gamma, p. 7>; <Jan Doe, Alpha>.", "one of them new"),
    ((A, P("doe2005", "9")), (*placed(Position.FIRST), *placed(Position.IBID_AT, 1)),
     "|<Jan Doe, Alpha>; <ibid., p. 9>.", "the same twice in one note"),
    ((P("roe2007", mode=Mode.NARRATIVE),), placed(Position.FIRST), "<Kim Roe and Mo Lee>|<Gamma>.", "in the sentence"),
    ((P("roe2007", prefix="see"),), placed(Position.FIRST), "|See <Kim Roe and Mo Lee, Gamma>.", "a word before"),
]  # fmt: skip


@pytest.mark.parametrize(("items", "places", "wanted", "why"), IN_NOTES, ids=[row[3] for row in IN_NOTES])
def test_notes(items: tuple[CitedItem, ...], places: tuple[Placed, ...], wanted: str, why: str) -> None:
    found = printed(Asked(items, "", places), parse_style(NOTES))
    assert found.replace(".>.", ".>").replace("Ibid", "ibid") == wanted.lstrip("|").replace("Ibid", "ibid"), why


def test_a_style_without_bibliography_prints_first_citations() -> None:
    formatted, findings = format_library(WORKS, style=parse_style(UNLISTED))
    assert (findings, formatted.reference("doe2005")) == ([], "Jan Doe, <em>Alpha</em>.")


NAMES = [
    ("tol2019", "Tol and Poe. 2019.", "two of whom only surnames are known"),
    ("tol2020", "Tol and Eve Poe. 2020.", "the first of two: nothing was turned round"),
    ("poe2021", "Poe, Eve, and Tol. 2021.", "the first is turned round, and its comma closes it"),
    ("roe2007", "Roe, Kim, and Mo Lee. 2007.", "both known"),
]


@pytest.mark.parametrize(("key", "wanted", "why"), NAMES, ids=[row[2] for row in NAMES])
def test_no_stray_comma(key: str, wanted: str, why: str) -> None:
    formatted, _ = format_library(WORKS)
    assert formatted.reference(key).startswith(wanted), why


SAME = """
@book{smith2001a, author = {Smith, Ann}, title = {Zeta}, date = {2001}}
@book{smith2001b, author = {Smith, Ann}, title = {Eta}, date = {2001}}
@book{smith2001c, author = {Smith, Ann}, title = {Alpha}, date = {2001}}
@book{smithson2001, author = {Smith, Ann}, title = {Beta}, date = {2001}}
"""
LETTERED = [
    # settled, cited, what they print, why
    ({"smith2001a": "a", "smith2001b": "b"}, "ab", "2001a 2001b", "the keys', not the titles' order"),
    ({"smith2001a": "b", "smith2001b": "a"}, "ab", "2001b 2001a", "as texts print them"),
    ({"smith2001a": "a", "smith2001b": "b"}, "b", "2001b", "alone, its letter stays: the other is in the library"),
    ({"smith2001a": "a"}, "a", "2001a", "alone and the first"),
    ({"smith2001b": "c"}, "b", "2001c", "with two missing before it"),
    ({}, "ab", "2001b 2001a", "nobody settled it: by title"),
    ({}, "a", "2001", "works that nobody cites give no letter"),
    ({"smith2001b": "a"}, "ab", "2001b 2001a", "the other takes the next"),
    ({"smith2001b": "b"}, "ab", "2001a 2001b", "or the one that is free before it"),
]


@pytest.mark.parametrize("style", [DEFAULT, parse_style(LETTERS)], ids=["Chicago", "another"])
@pytest.mark.parametrize(("settled", "cited", "wanted", "why"), LETTERED, ids=[row[3] for row in LETTERED])
def test_letters(settled: dict[str, str], cited: str, wanted: str, why: str, style: Style) -> None:
    works, _ = read_library(SAME, "x.bib")
    keys = [f"smith2001{letter}" for letter in cited]
    asked = [Asked((P(key),)) for key in keys]
    formatted, _ = format_library(works, asked=asked, cited=keys, letters=settled, style=style)
    said = ["".join(one.text for one in formatted.word(one).pieces).strip("()") for one in asked]
    assert " ".join(said).replace("Smith ", "") == wanted, why
    assert all(year in formatted.reference(key) for key, year in zip(keys, wanted.split(), strict=True))
    others = [formatted.reference(key) for key in works if key not in keys]
    assert not any(f" {year}" in one for one in others for year in wanted.split() if not year.isdigit()), (
        "no letter twice"
    )


def test_a_letter_that_the_style_gives_otherwise_is_a_finding() -> None:
    days = SAME.replace("title = {Zeta}, date = {2001}", "title = {Zeta}, date = {2001-09-01}")
    days = days.replace("title = {Eta}, date = {2001}", "title = {Eta}, date = {2001-02-01}")
    works, _ = read_library(days, "x.bib")
    settled = {"smith2001a": "a", "smith2001b": "b"}
    by_day = parse_style(LETTERS.replace('<key variable="author"/>', '<key variable="issued"/>'))
    _, findings = format_library(works, cited=list(settled), letters=settled, style=by_day)
    assert [(one.code, one.message.split("”")[0]) for one in findings] == [
        ("b-144", "the style prints “smith2001a"),
        ("b-144", "the style prints “smith2001b"),
    ]
    _, findings = format_library(works, cited=list(settled), letters=settled)
    assert findings == [], "Chicago sorts by the year, then by our letter"


def test_one_question_for_each_language_and_position_and_one_for_what_nobody_cites() -> None:
    seen: list[int] = []

    def run(request: Request) -> str:
        seen.append(len(json.loads(request.document)["blocks"]))
        return run_pandoc(request)

    both = [Asked((A,), language, placed(position)) for language in ("", "tr") for position in list(Position)[1:3]]
    formatted, findings = format_library(WORKS, asked=both * 5, cited=ORDER, style=parse_style(NOTES), run=run)
    assert (findings, sorted(seen)) == ([], [0, 5, 5, 5, 5])
    assert all(formatted.word(one).note for one in both)


KEYS = [*WORKS, "nobody"]
ITEMS = st.builds(
    CitedItem,
    st.sampled_from(KEYS),
    st.sampled_from(["", "7", "12–14", "iv", "77001"]),
    st.sampled_from(["page", "chapter"]),
    st.sampled_from(list(Mode)),
    st.sampled_from(["", "see"]),
    st.sampled_from(["", ", my emphasis"]),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(ITEMS, min_size=1, max_size=5), min_size=1, max_size=12), st.sampled_from(range(3)))
def test_every_work_that_is_written_comes_out(citations: list[list[CitedItem]], number: int) -> None:
    style = (DEFAULT, parse_style(NUMERIC), parse_style(NOTES))[number]
    asked = [Asked(tuple(items)) for items in citations]
    formatted, findings = format_library(WORKS, asked=asked, style=style)
    assert findings == []
    for one in asked:
        word = formatted.word(one)
        pieces = (*word.pieces, *word.note)
        assert {key for piece in pieces for key in (piece.key, *piece.hidden) if key} == {
            item.key for item in one.items
        }
        for item in one.items:
            if item.locator.isdigit() and item.key in WORKS and number < 1:
                assert any(item.locator in piece.text for piece in pieces if piece.key == item.key)


def test_nothing_is_asked_without_a_style() -> None:
    formatted, findings = format_library(WORKS, asked=[Asked((A, C))], style=None, run=lambda _: pytest.fail("asked"))
    assert isinstance(formatted, Formatted) and findings == []
    assert "".join(one.text for one in formatted.cite([A, C])) == "(Doe 2005; Roe and Lee 2007)"


def test_a_style_without_years_says_nothing_of_a_work_without_its_author() -> None:
    asked = Asked((P("roe2007", mode=Mode.SUPPRESS),))
    titles = LETTERS.replace('<date variable="issued"><date-part name="year"/></date></group>', "</group>")
    formatted, _ = format_library(WORKS, asked=[asked], style=parse_style(titles))
    (alone,) = formatted.word(asked).pieces
    assert (alone.text, alone.html, alone.key) == ("", "", "roe2007"), "as Pandoc, and it still leads to the work"


PAGED = LETTERS.replace(
    "</group></layout></citation>",
    '</group><group prefix=", "><label variable="locator" form="short"/><text variable="locator"/></group>'
    "</layout></citation>",
)


def test_words_that_look_like_a_locator_and_are_none_are_asked_as_words() -> None:
    assert (
        printed(Asked((P("doe2005", suffix=", 99 years later"),)), parse_style(PAGED)) == "(<Doe 2005>, 99 years later)"
    )
    assert printed(Asked((P("doe2005", "9"),)), parse_style(PAGED)) == "(<Doe 2005, p.9>)"


YEARLESS = LETTERS.replace('<date variable="issued"><date-part name="year"/></date></group>', "</group>")


def test_brackets_that_would_hold_nothing_are_not_printed() -> None:
    named = Asked((P("doe2005", mode=Mode.NARRATIVE), P("zoe1999", mode=Mode.SUPPRESS)))
    assert printed(named, parse_style(YEARLESS)) == "<Doe>:zoe1999"
