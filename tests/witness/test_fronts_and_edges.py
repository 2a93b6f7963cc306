"""What journals, books and saved pages print around a text, and what within it is easily taken for that."""

from __future__ import annotations

import pytest
from ingest_own import LONG, PROSE, kinds_of

from glossator.witness import Kind
from glossator.witness.rules.journal_line import is_citing
from glossator.witness.rules.page_front import contents_of, led_by_title, title_of
from glossator.witness.rules.pull_quotes import may_be_quoted, said_again

CITING = (
    ("Archiv für Hörgeschichte 23 (2007), S. 312–331", True),
    ("Ann Shift Health 2018; 12: 1103–1112", True),
    ("«Quaderni di storia dell’acqua», 5 (2012), pp. 89-108", True),
    ("Yıl 2016, Cilt: 7 Sayı: 2, 145 - 163", True),
    ("The Journal of Street Light 12.3 (2011)", True),
    ("The Vote and the Street, 1918–1932", False),
    ("Chapter 3 tells of the years 1911–1913.", False),
    ("Harbours of 1911", False),
)


@pytest.mark.parametrize(("text", "expected"), CITING, ids=[row[0] for row in CITING])
def test_a_journal_cites_its_article_with_year_volume_and_pages(text: str, expected: bool) -> None:
    assert is_citing(text) is expected


HEADINGS = (
    (
        "the number of a chapter, its title below",
        f"{PROSE}\n\nCHAPTER II.\n\nTHE VICAR’S BUCKET\n\n{PROSE}\n",
        ["CHAPTER II.", "THE VICAR’S BUCKET"],
    ),
    ("the number of a chapter in German", f"{PROSE}\n\nZweites Kapitel\n\n{PROSE}\n", ["Zweites Kapitel"]),
    (
        "two who speak in turn",
        "\n\n".join(
            ("Harbour Talk", PROSE, "ROWE: Why harbours?", f"DENBY: {PROSE}", "ROWE: And then?", f"DENBY: {PROSE}")
        ),
        ["Harbour Talk"],
    ),
    (
        "labels of an abstract without colons",
        f"A Study of Sleep\n\nBackground {PROSE}\n\nMethods {PROSE}\n\nFindings {PROSE}\n\nIntroduction\n\n{PROSE}\n",
        ["A Study of Sleep", "Background", "Methods", "Findings", "Introduction"],
    ),
    ("two of them are sentences", f"A Study of Sleep\n\nMethods {PROSE}\n\nResults {PROSE}\n", ["A Study of Sleep"]),
    (
        "keywords are no heading",
        f"A Study of Sleep\n\n{PROSE}\n\nKeywords: sleep; habit; lamps\n\n{PROSE}\n",
        ["A Study of Sleep"],
    ),
    (
        "a title with a stop, and names below it",
        f"Water. The Carriers of a Town before the\nAqueduct (1871-1902)\n\nLidia Bonfiglio"
        f"\n\n1. Beginnings\n\n{PROSE}\n\n{PROSE}\n",
        ["Water. The Carriers of a Town before the Aqueduct (1871-1902)", "1. Beginnings"],
    ),
    (
        "who prepared a report",
        f"Annual Report on Lamps\n\nPrepared by the Committee on Poles\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n",
        ["Annual Report on Lamps"],
    ),
)


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in HEADINGS], ids=[row[0] for row in HEADINGS])
def test_headings(text: str, expected: list[str]) -> None:
    assert kinds_of(text, Kind.HEADING) == expected


FURNITURE = (
    (
        "the line of a journal, and its address",
        f"Urban Passages, Vol. 9, No. 3, 2014, 217–233\n\nhttps://passages.example/9-3\n\n"
        f"The Public Stair\n\n{PROSE}\n",
        ["Urban Passages, Vol. 9, No. 3, 2014, 217–233", "https://passages.example/9-3"],
    ),
    (
        "an imprint",
        f"A TOUR OF THE WELLS\n\nLONDON\nPRINTED FOR J. TWELVETREES, PATERNOSTER ROW\n1827\n\n{PROSE}\n",
        ["LONDON", "PRINTED FOR J. TWELVETREES, PATERNOSTER ROW", "1827"],
    ),
    ("the word at the end", f"A Tour\n\n{PROSE}\n\nTHE END\n", ["THE END"]),
    ("a sentence of two words at the end", f"A Tour\n\n{PROSE}\n\nThe end.\n", []),
    ("a sentence at the end", f"A Tour\n\n{PROSE}\nHe saw\nthe end\n", []),
    ("an ISSN at the foot", f"A Tour\n\n{PROSE}\n\nISSN 0000-0109\n\n{PROSE}\n", ["ISSN 0000-0109"]),
    (
        "the title at the head of a page",
        f"Nine Nights without Lamps\n\n{PROSE}\n\fQuill / Nine Nights without Lamps\n{PROSE}\n",
        ["Quill / Nine Nights without Lamps"],
    ),
    (
        "heads of a last page and a first",
        "\f".join(
            f"OFFICE OF LAMPS\n\n{PROSE.replace('dredger', ship)}\n" for ship in ("Aurora", "Boreas", "Ceres", "Daphne")
        ),
        ["OFFICE OF LAMPS"] * 4,
    ),
)


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in FURNITURE], ids=[row[0] for row in FURNITURE])
def test_furniture(text: str, expected: list[str]) -> None:
    assert kinds_of(text, Kind.FURNITURE) == expected


SAVED = ["Menu", "Log in", "The Lamp", "News", "Subscribe", "Nine Nights without Lamps", "Mara Quill", "12:30"]
BEHIND = ["Share", "© 2021 The Lamp", "Privacy", "Imprint", "9:15"]


def _saved(*amid: str) -> str:
    return "\n\n".join([*SAVED, LONG, amid[0], LONG, *amid[1:], LONG, *BEHIND]) + "\n"


PAGES = (
    ("a quotation set large", ("“Everybody noticed, and the dark became a subject.”",), True),
    ("a quotation that nobody says", ("“Everybody noticed, and the dark became a lamp.”",), False),
    ("a row of a table", ("Vellin\t12\t14",), False),
)


@pytest.mark.parametrize(("amid", "goes"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_amid_a_saved_page(amid: tuple[str, ...], goes: bool) -> None:
    assert (amid[0] in kinds_of(_saved(*amid), Kind.FURNITURE)) is goes


def test_a_line_that_comes_back_amid_a_saved_page_goes() -> None:
    text = "\n\n".join([*SAVED, LONG, "Back up", LONG, "Back up", LONG, "Back up", LONG, *BEHIND]) + "\n"
    assert kinds_of(text, Kind.FURNITURE).count("Back up") == 3
    assert "Back up" not in kinds_of(_saved("Back up"), Kind.FURNITURE)


def test_quoted_words_must_stand_in_one_longer_paragraph() -> None:
    assert may_be_quoted("“They simply do not go. She is seen at Easter.”", apart=False)
    assert not may_be_quoted("They simply do not go. She is seen at Easter.", apart=False)
    prose = ["They simply do not go, one hears. And she is seen at Easter, with her cakes and with her children."]
    assert said_again(["“They simply do not go … She is seen at Easter.”"], prose) == [0]
    assert said_again(["“They simply do not go … She is seen at Whitsun.”"], prose) == []


def test_the_first_paragraph_of_an_encyclopaedia_begins_with_its_title() -> None:
    front = [
        "Main page",
        "Varrow lantern",
        "From Openfolio",
        "The Varrow lantern is a lamp. " * 6,
        "Contents",
        "1 Name",
        "2 Use",
    ]
    assert led_by_title(front) == (1, 3)
    assert led_by_title(front[:3]) is None
    assert contents_of(["Contents", "1 Name", "2 Use", "2.1 Signals", "3 Decline", "Name"]) == [0, 1, 2, 3, 4]
    assert contents_of(["1 Name", "Use"]) == []


def test_a_title_stands_above_its_subtitle_and_below_its_copy_in_a_menu() -> None:
    front = ["The Slow Lantern", "Nine nights without lamps", "Notes", "Nine nights without lamps"]
    assert title_of([*front, "What a forgotten strike tells us about habit", "Mara Quill"]) == 3
    assert (
        title_of(
            ["Issue", "The wood recalls from where the wind blew", "A talk with a restorer of basses", "Mara Quill"]
        )
        == 1
    )


SHORT = (
    "The lamplighters put down their poles on Monday and walked to the bridge.",
    "The company said that nobody would notice, and printed it again the next day.",
    "By the third night the bakers had moved their ovens to the morning hours.",
    "A spokesman for the guild said the men would return when the oil was paid.",
    "The strike is the first since the lamps of the town were filled by children.",
)


def test_a_saved_page_of_short_paragraphs_is_known_by_its_sentences() -> None:
    front = [
        "Home",
        "News",
        "Sign in",
        "Local",
        "Lamplighters walk out over oil",
        "Mara Quill",
        "12:30",
        "Getty Images",
    ]
    behind = ["More on this story", "Bakers move to the morning", "Bridge falls down", "© 2021 Vellin News", "9:15"]
    text = "\n".join([*front, *SHORT, *behind]) + "\n"
    assert kinds_of(text, Kind.PARAGRAPH) == ["Mara Quill", *SHORT]
    assert kinds_of(text, Kind.HEADING) == ["Lamplighters walk out over oil"]


def test_lines_that_are_broken_are_no_short_paragraphs() -> None:
    assert kinds_of(f"Local\n\n{PROSE}\n", Kind.PARAGRAPH) == [" ".join(PROSE.split())]
