"""Saved web pages and front matter known by their shape: what goes, what stays, what is said."""

from __future__ import annotations

import pytest

from glossator.witness import Kind, Witness, ingest
from glossator.witness.rules.page_front import behind_title, title_of
from glossator.witness.structure import read_structure

PROSE = (
    "The harbour was dredged twice in that year, and each time the town paid for it out of the tolls that were taken at"
    " the bridge; nobody asked who would pay when the bridge was gone, and nobody had to answer."
)
HEAD = ["The Brenn Mirror", "Letters to us", "Our harbour", "Puzzles", "Recipes for one"]
TITLE, NAME = "The bridge that paid for the dredger", "Ann Doe"
BUTTONS = ["Keep for later", "Listen", "14 answers"]
FOOT = ["Ann Doe keeps the minutes of the board.", "Further", "A garden behind the mill", "Rules of this house"]
RULES = frozenset({"saved-page", "front-matter"})


def page(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


WHOLE = page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, "The gate", PROSE, PROSE, *FOOT)
"""No word of it is in a table of widgets: its shape alone tells."""
LINES = "\n".join(
    f"words of a page that is filled with lines of about one length, as {one}" for one in ("a", "type", "b", "type")
)
WRAPPED = f"{LINES}\nand its last line."


def left_out(text: str) -> list[str]:
    sheet = read_structure(text)
    return [sheet.lines[index].text for index in sorted(sheet.claims) if sheet.claims[index].rule in RULES]


def codes(text: str) -> list[str]:
    return [one.code for one in ingest(Witness("page.txt", "", text))[1]]


LINKS = ["More of this", "The ferry at night", "Who rings the bell"]
WEB = (
    ("head, buttons, foot", WHOLE, [*HEAD, *BUTTONS, *FOOT]),
    ("without blank lines", WHOLE.replace("\n\n", "\n"), [*HEAD, *BUTTONS, *FOOT]),
    (
        "links amid prose, and the heading below them",
        page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, *LINKS, "The gate", PROSE, PROSE, *FOOT),
        [*HEAD, *BUTTONS, *LINKS, *FOOT],
    ),
    (
        "one line in capitals amid prose",
        page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, "PROMOTION", PROSE, PROSE, *FOOT),
        [*HEAD, *BUTTONS, "PROMOTION", *FOOT],
    ),
    (
        "what stands above a caption",
        page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, "Enlarge this", "Figure 1. The gate in 1911", PROSE, *FOOT),
        [*HEAD, *BUTTONS, "Enlarge this", *FOOT],
    ),
    ("a clean text with a title and a name", page(TITLE, NAME, PROSE, "The gate", PROSE, PROSE), []),
    (
        "a clean text with front matter of its own",
        page(TITLE, NAME, "University of Brenn", "For my mother", "Abstract", PROSE, "The gate", PROSE, PROSE),
        [],
    ),
    (
        "items of a list amid the prose of a page",
        page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, "(a) coal", "(b) corn", "(c) wool", PROSE, PROSE, *FOOT),
        [*HEAD, *BUTTONS, *FOOT],
    ),
    (
        "verse amid the prose of a page",
        page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, "The lamp was lit\nThe keeper slept\nThe tide went out", PROSE)
        + page("", *FOOT),
        [*HEAD, *BUTTONS, *FOOT],
    ),
    (
        "a last sentence is the text's own",
        page(*HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, PROSE, "Nobody came.", *FOOT),
        [*HEAD, *BUTTONS, *FOOT],
    ),
    (
        "a sentence behind a widget is not",
        page(
            *HEAD, TITLE, NAME, *BUTTONS, PROSE, PROSE, PROSE, "Categories: Tolls", "It was changed in May.", *FOOT[1:]
        ),
        [*HEAD, *BUTTONS, "It was changed in May.", *FOOT[1:]],
    ),
    (
        "only the foot shows that it is a page",
        page(*HEAD, TITLE, NAME, "Listen", "Keep", PROSE, PROSE, PROSE, *FOOT),
        [*HEAD, "Listen", "Keep", *FOOT],
    ),
    ("printed lines are no page", page(*HEAD, TITLE, NAME, WRAPPED, WRAPPED, *FOOT), []),
)


@pytest.mark.parametrize(("name", "text", "expected"), WEB, ids=[row[0] for row in WEB])
def test_a_saved_page_is_known_by_its_shape(name: str, text: str, expected: list[str]) -> None:
    assert left_out(text) == expected


def test_what_goes_by_its_place_is_said() -> None:
    findings = [one for one in ingest(Witness("page.txt", "", WHOLE))[1] if one.code == "w-140"]
    assert len(findings) == 1
    assert "in 12 short lines" in findings[0].message
    assert findings[0].place.line == 1
    assert "w-140" not in codes(page(TITLE, NAME, PROSE, PROSE))


TITLES = (
    ("the longest", ["Menu of the day", "Tolls", "The bridge that paid for the dredger", "Listen"], 2),
    ("the one with names below", ["Tolls of Brenn and others", "The bridge and the dredger", "Ann Doe"], 1),
    ("no clear one", ["The bridge of the town", "The dredger of the town"], None),
    ("a date is none", ["Tuesday, 3 November 2015 at 11:42 pm", "Tolls"], None),
    ("five capitals in a row are no name below a line", ["who am I", "Winter at the Harbour Light"], 1),
    ("nothing", [], None),
)


@pytest.mark.parametrize(("name", "front", "expected"), TITLES, ids=[row[0] for row in TITLES])
def test_a_title_must_be_clear(name: str, front: list[str], expected: int | None) -> None:
    assert title_of(front) == expected


def test_a_short_title_is_known_by_the_words_it_shares_with_the_prose() -> None:
    front = ["Handbook of Small Trades", "Chair-bottoming", "From the books of the guild"]
    assert title_of(front) == 2
    assert title_of(front, "Chair-bottoming is the trade of renewing seats.") == 1


def test_keywords_are_a_heading_above_words_with_semicolons() -> None:
    text = page(TITLE, NAME, "Abstract", PROSE, "Keywords", "tolls; bridges; dredging; a town", "The gate", PROSE)
    found = [one.raw for one in ingest(Witness("page.txt", "", text))[0].decisions if one.kind is Kind.HEADING]
    assert found == [TITLE, "Abstract", "Keywords", "The gate"]


def test_below_a_title_what_is_the_texts_own_stays() -> None:
    front = ["Ann Doe", "Institute of Harbours, Brenn", "Listen", "a.doe@brenn.example", "4 answers", "Abstract"]
    assert behind_title(front) == {0, 1, 3, 5}
    assert behind_title(["Ann Doe", "The gate"]) == {0, 1}, "nothing foreign stands above it"
    assert behind_title(["Ann Doe", "Listen", "Keep", "3 pages"]) == {0}


JOURNAL = "Harbour Letters"
OPENING = page(TITLE + " and for much besides", "Ann Doe, Ben Roe")
BODY = page(*([WRAPPED] * 7))
FRONT = (
    (
        "days and an address",
        OPENING + "\nReceived: 11 August 2018 / Accepted: 9 January 2019\nhttps://doi.org/10.5555/hl.2019.7\n\n" + BODY,
        ["Received: 11 August 2018 / Accepted: 9 January 2019", "https://doi.org/10.5555/hl.2019.7"],
    ),
    (
        "a journal's name that comes back",
        f"{JOURNAL}\n\n{OPENING}\n{BODY}\n{JOURNAL}\n\n{BODY}",
        [JOURNAL, JOURNAL],
    ),
    ("a first line that does not", f"{JOURNAL}\n\n{OPENING}\n{BODY}", []),
    ("a sentence with two days", f"{OPENING}\nIt stood from 11 August 1918 to 9 January 1919.\n\n{BODY}", []),
    (
        "what stands between a licence and its title",
        f"Title: {TITLE}\n\n*** START OF THIS EBOOK ***\n\nMade by Ben Roe and Friends\n\n{TITLE}\n\n{NAME}\n\n{BODY}",
        ["Made by Ben Roe and Friends"],
    ),
)


@pytest.mark.parametrize(("name", "text", "expected"), FRONT, ids=[row[0] for row in FRONT])
def test_front_matter_is_known_by_what_it_repeats(name: str, text: str, expected: list[str]) -> None:
    assert left_out(text) == expected
    assert ("w-141" in codes(text)) == bool(expected)


LONG = "\n".join([LINES] * 6)
HEADS = (
    (
        "title and name take turns",
        f"{TITLE}\n\n{NAME}\n\n{LONG}\n\n12{' ' * 40}{NAME.upper()}\n\n{LONG}\n\n"
        f"{TITLE.upper()}{' ' * 20}13\n\n{LONG}\n",
        2,
    ),
    (
        "the other head is known by its number",
        f"{TITLE}\n\n{LONG}\n\n{TITLE}{' ' * 20}13\n\n{LONG}\n\n14{' ' * 40}Tales of the Coast\n\n{LONG}\n",
        2,
    ),
    ("words that are no title", f"{TITLE}\n\n{LONG}\n\nTales of the Coast{' ' * 20}13\n\n{LONG}\n", 0),
    (
        "a list of contents",
        f"The gate{' ' * 20}3\n\nThe tolls{' ' * 20}4\n\n{LONG}\n\nThe gate\n\n{LONG}\n\nThe tolls\n\n{LONG}\n",
        0,
    ),
)


@pytest.mark.parametrize(("name", "text", "count"), HEADS, ids=[row[0] for row in HEADS])
def test_running_heads_say_titles_and_names_again(name: str, text: str, count: int) -> None:
    sheet = read_structure(text)
    assert sum(1 for claim in sheet.claims.values() if claim.rule == "page-number") == count


def test_a_name_that_is_a_running_head_is_no_heading() -> None:
    text = f"{TITLE}\n\n{NAME}\n\n{LONG}\n\n12{' ' * 40}{NAME}\n\n{LONG}\n\nThe second part of it\n\n{NAME}\n\n{LONG}\n"
    sheet = read_structure(text)
    found = {sheet.lines[index].text for index, claim in sheet.claims.items() if claim.kind is Kind.HEADING}
    assert found == {TITLE, "The second part of it"}


def test_where_people_work_is_no_heading() -> None:
    text = f"{TITLE}\n\n{NAME}\n\nHarbour University, Department of Tolls\n\nINTRODUCTION\n\n{LONG}\n"
    sheet = read_structure(text)
    found = [sheet.lines[index].text for index in sorted(sheet.claims) if sheet.claims[index].kind is Kind.HEADING]
    assert found == [TITLE, "INTRODUCTION"]


def test_a_chapter_with_an_author_ends_the_list_above_it() -> None:
    entries = "\n".join(
        f"{name}, A. ({year}) Tolls of Brenn. Leeds: Tern." for name, year in (("Doe", 1999), ("Roe", 2001))
    )
    text = (
        f"{TITLE}\n\n{LONG}\n\nReferences\n\n{entries}\n\nA second chapter on the gate\n\nBen Roe\n\nIn 1911 {LONG}\n"
    )
    sheet = read_structure(text)
    entry = [sheet.lines[index].text for index in sorted(sheet.claims) if sheet.claims[index].rule == "reference-entry"]
    assert entry == entries.split("\n")
