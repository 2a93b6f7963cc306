"""Rules of structure on small pages: what they take, and as many pages of which they take nothing."""

from __future__ import annotations

import pytest

from glossator.witness import Kind, ingest, read_witness
from glossator.witness.rules.bylines import are_names
from glossator.witness.section_titles import is_apparatus, is_section
from glossator.witness.structure import read_structure

PROSE = (
    "The harbour was dredged twice in that year, and each time the town paid for it out of the tolls that were taken at"
    " the bridge; nobody asked who would pay when the bridge was gone, and nobody had to answer."
)
LINES = [f"{number} words of a page that is filled with lines of about one length, as type" for number in "abcdefghijk"]


def claimed(text: str, kind: Kind) -> list[str]:
    sheet = read_structure(text)
    return [sheet.lines[index].text for index in sorted(sheet.claims) if sheet.claims[index].kind is kind]


def book(head: str, count: int = 5, first: int = 41) -> str:
    """Pages without form feeds, each below a head with its number."""
    return "\n".join(f"{head.format(n=first + at)}\n\n" + "\n".join(LINES) + "\n" for at in range(count))


PAGES = (
    ("a number and a head", book("{n}  The Tolls of Brenn"), 5),
    ("a head and a number", book("The Tolls of Brenn  {n}"), 5),
    ("a number alone", book("{n}"), 5),
    ("a number between strokes", book("– {n} –"), 5),
    ("numbers that do not count up", "\n".join(f"{n}\n\n" + "\n".join(LINES) + "\n" for n in (7, 7, 3, 9)), 0),
    (
        "numbered sections are no pages",
        "\n".join(f"{n} Of {'abcd'[n - 1]}\n\n" + "\n".join(LINES) for n in range(1, 5)),
        0,
    ),
    ("a list of numbers", "\n".join(f"{n}\n\n{LINES[0]}\n" for n in range(1, 9)), 0),
)


@pytest.mark.parametrize(("name", "text", "count"), PAGES, ids=[row[0] for row in PAGES])
def test_pages_are_told_by_numbers_that_count_up(name: str, text: str, count: int) -> None:
    sheet = read_structure(text)
    numbers = [index for index, claim in sheet.claims.items() if claim.rule == "page-number"]
    assert len(numbers) == count


WEB = (
    ("a menu", "Home\nAbout us\nContact\nSearch\n\n" + PROSE, ["Home", "About us", "Contact", "Search"]),
    ("one line of a menu", "Startseite | Kontakt | Impressum\n\n" + PROSE, ["Startseite | Kontakt | Impressum"]),
    ("share buttons", PROSE + "\n\nShare on Facebook\n\nPaylaş\n\n" + PROSE, ["Share on Facebook", "Paylaş"]),
    (
        "what follows a foreign title",
        f"{PROSE}\n\n{PROSE}\n\nRelated articles\n\nA garden behind the mill\n\nThree bridges",
        ["Related articles", "A garden behind the mill", "Three bridges"],
    ),
    ("a section called Comment", f"{PROSE}\n\n{PROSE}\n\nComment\n\n{PROSE}", []),
    (
        "references behind such a title",
        f"{PROSE}\n\nRelated reading\n\n{PROSE}\n\nReferences\n\nDoe, J. 1999. Tolls.",
        [],
    ),
    (
        "references far behind such a title",
        f"{PROSE}\n\n{PROSE}\n\n{PROSE}\n\nRelated reading\n\n{PROSE}\n\nReferences\n\nDoe, J. 1999. A.",
        [],
    ),
    (
        "a line of a paragraph that reads like one",
        f"{PROSE}\n\nThe tolls were raised in 1911 and once\nmore from 1921 on\nuntil the bridge was gone.\n\n{PROSE}",
        [],
    ),
    (
        "such a line behind most of the text",
        f"{PROSE}\n\n{PROSE}\n\nThe tolls were raised, and\nRelated reading\nof the minutes shows it.\n\n{PROSE}",
        [],
    ),
    ("a quotation", f"{PROSE}\n\n« Il a bien joué, dit-on. »\n\n{PROSE}", []),
    (
        "a title among widgets",
        f"Skip to content\n\nTolls and Bridges\n\nAnn Doe\n\n5 min read\n\n{PROSE}",
        ["Skip to content", "5 min read"],
    ),
)


@pytest.mark.parametrize(("name", "text", "expected"), WEB, ids=[row[0] for row in WEB])
def test_the_web_is_furniture_where_it_says_so(name: str, text: str, expected: list[str]) -> None:
    assert claimed(text, Kind.FURNITURE) == expected


def test_what_is_guessed_away_is_said() -> None:
    text = f"{PROSE}\n\n{PROSE}\n\nRelated articles\n\nA garden behind the mill\n"
    witness, _ = read_witness(text.encode(), "a.txt")
    assert witness is not None
    _, findings = ingest(witness)
    (one,) = [one for one in findings if one.code == "w-133"]
    assert "40 characters in 2 lines" in one.message
    assert one.place.line == 5
    plain, _ = read_witness(PROSE.encode(), "a.txt")
    assert plain is not None
    assert not [one for one in ingest(plain)[1] if one.code == "w-133"]


NAMES = (
    ("Ann Smith", True), ("P. R. Ashdown, L. Okonkwo and S. Varga", True), ("Nilgün Aksoylu ve Cem Onaran", True),
    ("И. П. Верещакина", True), ("Remedios Albalat y Tomás de la Fuente", True), ("by Ann Smith", True),
    ("The road to the sea", False), ("Ann", False), ("CHAPTER ONE", False), ("Of Tolls: A History", False),
    ("Ann Smith was here", False), ("", False), ("12 May", False),
)  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), NAMES)
def test_names_are_told_from_titles(words: str, expected: bool) -> None:
    assert are_names(words) == expected


CAPTIONS = (
    "Fig. 3. A bridge.",
    "Figura 1. Un puente.",
    "Tabelle 2: Zölle.",
    "Рис. 1. Мост.",
    "Tablo 4 – Köprüler.",
    "Table IV. Tolls.",
)


@pytest.mark.parametrize("caption", CAPTIONS)
def test_captions_in_every_language(caption: str) -> None:
    assert claimed(f"{PROSE}\n\n{caption}\n\n{PROSE}", Kind.CAPTION) == [caption]
    assert claimed(f"{PROSE}\n\nTables were laid out for them all in the hall.\n\n{PROSE}", Kind.CAPTION) == []


TITLES = (
    "References",
    "Kaynakça",
    "4. Literatur",
    "Список литературы",
    "Bibliografía",
    "Notes",
    "Anmerkungen",
    "Works cited",
)


@pytest.mark.parametrize("title", TITLES)
def test_titles_of_what_stands_behind_a_text(title: str) -> None:
    assert is_apparatus(title)
    assert is_section(title)
    assert not is_apparatus(f"{title} of the harbour towns")


FULL = "{} words that fill their line to about its end, as words in a page of prose do"
PARAGRAPH = "\n".join([FULL.format(word) for word in ("Some", "more", "other", "these")] + ["and then they end."])
WITHIN = (
    ("a heading of three words", f"{PARAGRAPH}\nTolls and bridges\n{PARAGRAPH}", ["Tolls and bridges"]),
    ("two in a row", f"{PARAGRAPH}\nMethods\nStudy area\n{PARAGRAPH}", ["Methods", "Study area"]),
    ("in Turkish", f"{PARAGRAPH}\nSonuç yerine\n{PARAGRAPH}", ["Sonuç yerine"]),
    ("a sentence is none", f"{PARAGRAPH}\nIt rained.\n{PARAGRAPH}", []),
    ("small letters are none", f"{PARAGRAPH}\nof the bridges\n{PARAGRAPH}", []),
    ("what introduces something is none", f"{PARAGRAPH}\nThe vestry said:\n{PARAGRAPH}", []),
    ("behind an unfinished line it is none", f"{PARAGRAPH[:-1]}\nTolls and bridges\n{PARAGRAPH}", []),
    ("verse is none", "\n".join(["Over the bridge they went", "Singing of tolls and tides"] * 4), []),
)


@pytest.mark.parametrize(("name", "text", "expected"), WITHIN, ids=[row[0] for row in WITHIN])
def test_headings_that_no_blank_line_sets_apart(name: str, text: str, expected: list[str]) -> None:
    sheet = read_structure(text)
    assert [sheet.lines[at].text for at, one in sheet.claims.items() if one.rule == "heading-within"] == expected


ITEMS = (
    ("numbers", "1. to pay the toll;\n2. to cross the bridge;\n3. to say nothing.", 3),
    ("brackets", "[1] the first answer;\n[2] the last one, since\n  nobody waits behind;\n[3] none.", 3),
    ("letters", "(a) the borrowed words;\n(b) the curses.", 2),
    ("a century is no item", "The bridge is of the\n19. Jahrhundert, and the tolls are of the\n20. Jahrhundert.", 1),
    ("numbers that do not follow", "He paid\n4. and again\n9. of them.", 1),
)


@pytest.mark.parametrize(("name", "text", "count"), ITEMS, ids=[row[0] for row in ITEMS])
def test_items_of_a_list_are_paragraphs(name: str, text: str, count: int) -> None:
    witness, _ = read_witness(f"{PROSE}\n\n{text}\n\n{PROSE}".encode(), "a.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    assert sum(1 for unit in ingested.units if unit.kind is Kind.PARAGRAPH) == count + 2


TAILS = (
    ("Doe, J. 1999. Tolls. Brenn: Press. [Google Scholar]", "Doe, J. 1999. Tolls. Brenn: Press."),
    ("Doe, J. 1999. Tolls. 12–14. [Google Scholar] [CrossRef]", "Doe, J. 1999. Tolls. 12–14."),
    ("Doe, J. 1999. Tolls [in Norse].", "Doe, J. 1999. Tolls [in Norse]."),
    ("Doe, J. 1999. Tolls. [Article]", "Doe, J. 1999. Tolls."),
)


@pytest.mark.parametrize(("line", "kept"), TAILS)
def test_links_behind_an_entry_are_furniture(line: str, kept: str) -> None:
    text = f"{PROSE}\n\n{line}\n\n{PROSE}"
    witness, _ = read_witness(text.encode(), "a.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    assert kept in [unit.reading.text for unit in ingested.units]
    tails = [one.raw for one in ingested.decisions if one.rule == "link-tail"]
    assert "".join(tails) == line.removeprefix(kept).strip()


@pytest.mark.parametrize("row", ["Court   Theft   Assault", "Journals  Books  Podcasts  Us", "Alder\t14\t9"])
def test_a_row_of_columns_is_no_heading(row: str) -> None:
    assert row not in claimed(f"{PROSE}\n\n{row}\n\n{PROSE}", Kind.HEADING)
    assert claimed(f"{PROSE}\n\n{row.split()[0]} and tolls\n\n{PROSE}", Kind.HEADING)
