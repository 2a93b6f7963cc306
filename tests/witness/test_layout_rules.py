"""Layouts of books, journals and pages that need more than blank lines: what each rule claims, and what it must leave."""

from __future__ import annotations

import pytest

from glossator.witness import Kind, Witness, ingest
from glossator.witness.indents import Indents
from glossator.witness.sheet import Sheet
from glossator.witness.structure import read_structure

WRAPPED = (
    "The dredger was late again that week, and the pilots had been\n"
    "told to wait for it in the lee of the mole, where they could\n"
    "see the lamp and be seen from the office of the harbour board.\n"
    "Nobody came to fetch them before the evening tide had turned."
)
OTHER = (
    "A second dredger was hired in the spring from a firm which had\n"
    "never worked so far north, and whose men asked every day when\n"
    "the fog would lift; it was explained to them that it does not.\n"
    "They stayed until the money for the coal had all been spent."
)
PAGES = [
    "\n".join(
        f"{ship} came in on a {day} and left again {line}" for line in ("with coal", "without a pilot", "by night")
    )
    for ship, day in (("Aurora", "Monday"), ("Boreas", "Friday"), ("Ceres", "Sunday"), ("Daphne", "holiday"))
]
WHOLE = " ".join(WRAPPED.split())


def decisions(text: str, kind: Kind) -> list[str]:
    return [one.raw for one in ingest(Witness("layout.txt", "", text))[0].decisions if one.kind is kind]


def body(text: str) -> str:
    return ingest(Witness("layout.txt", "", text))[0].markdown


def codes(text: str) -> list[str]:
    return [one.code for one in ingest(Witness("layout.txt", "", text))[1]]


def pushed(text: str) -> str:
    """The paragraph with its first line pushed in."""
    return "  " + text


CONTENTS = f"CONTENTS\n\nI. The Dredger . . . . . 1\nII. The fog lifts once . . . . . 9\n\n\nI. The Dredger\n\n{WRAPPED}\n\nII. The fog lifts once\n\n{OTHER}\n"
STANZA = "The lamp was lit at half past four,\nThe keeper had a cold;\nHe wrote the weather on the door\nFor he was growing old."
TABLE = "month      ships   birds\nMarch      31      204\nApril      30      871"

# name, text, kind, the raw pieces expected
CASES: list[tuple[str, str, Kind, list[str]]] = [
    (
        "capitals with a full stop above an indented paragraph",
        f"OF THE DREDGER.\n{pushed(WRAPPED)}\n\nOF ITS CREW.\n{pushed(OTHER)}\n",
        Kind.HEADING,
        ["OF THE DREDGER.", "OF ITS CREW."],
    ),
    ("capitals amid a sentence", f"{WRAPPED[:-1]} before\nTHE NIGHT TRAIN HAD\nleft.\n\n{OTHER}\n", Kind.HEADING, []),
    ("an abbreviation is no title", f"{WRAPPED}\nU.S.A.\n{OTHER}\n", Kind.HEADING, []),
    (
        "a number, a dash and a full stop",
        f"{WRAPPED}\n\nIV.—The Fog of the North.\n\n{OTHER}\n",
        Kind.HEADING,
        ["IV.—The Fog of the North."],
    ),
    (
        "sentences whose first letter is a Roman figure are prose",
        f"{WRAPPED}\n\nIt rained.\n\nLamps went out.\n\nI went home.\n\nPart of it stayed.\n\n{OTHER}\n",
        Kind.HEADING,
        [],
    ),
    (
        "contents announce headings in small letters",
        CONTENTS,
        Kind.HEADING,
        ["CONTENTS", "I. The Dredger", "II. The fog lifts once"],
    ),
    (
        "a title glued to the first entry of a list",
        f"{WRAPPED}\n\nWhat to bring\n1. oil for the lamp\n2. a coat\n\n{OTHER}\n",
        Kind.HEADING,
        ["What to bring"],
    ),
    (
        "what leads in to a list is prose",
        f"{WRAPPED}\n\nThe Coat\n\nThree things can be said of it:\n\n{OTHER}\n",
        Kind.HEADING,
        ["The Coat"],
    ),
    ("short pieces on all sides are a menu", f"{WRAPPED}\n\nTea\n\nCoats\n\nAll we have\n\nOil\n\n{OTHER}\n", Kind.HEADING, ["Oil"]),
    ("a figure and its title without a stop", f"{WHOLE}\n\nFigure 1 The mole at low water\n\n{WHOLE}\n", Kind.CAPTION, ["Figure 1 The mole at low water"]),
    ("a figure that a sentence begins with", f"{WHOLE}\n\nFigure 1 shows the mole.\n\n{WHOLE}\n", Kind.CAPTION, []),
    (
        "whose picture it is",
        f"{WHOLE}\n\nThe mole in a storm of the year 1871. Photograph: Harbour Museum\n\n{WHOLE}\n",
        Kind.CAPTION,
        ["The mole in a storm of the year 1871. Photograph: Harbour Museum"],
    ),
    (
        "a licence before and behind a book",
        f"The Open Shelf eBook of The Mole\n\n*** START OF THIS OPEN SHELF EBOOK THE MOLE ***\n\nThe Mole\n\n{WRAPPED}\n\n"
        f"{OTHER}\n\n*** END OF THIS OPEN SHELF EBOOK THE MOLE ***\n\nYou may copy it.\n",
        Kind.FURNITURE,
        [
            "The Open Shelf eBook of The Mole",
            "*** START OF THIS OPEN SHELF EBOOK THE MOLE ***",
            "*** END OF THIS OPEN SHELF EBOOK THE MOLE ***",
            "You may copy it.",
        ],
    ),
    (
        "a cover that is a page of its own",
        "The Mole\nAuthor(s): A. Doe\nSource: Harbour Studies, Vol. 3\nStable URL: https://archive.example/3\n"
        f"\fThe Mole\n\n{WRAPPED}\n\n{OTHER}\n",
        Kind.FURNITURE,
        ["The Mole", "Author(s): A. Doe", "Source: Harbour Studies, Vol. 3", "Stable URL: https://archive.example/3"],
    ),
    ("one cue is no cover", f"The Mole\nSource: the harbour board\n\f{WRAPPED}\n\n{OTHER}\n", Kind.FURNITURE, []),
    (
        "how a copy came about, at the foot of a page",
        f"{WRAPPED}\n\nDownloaded from 10.0.0.1 on 3 May 2020\n\f{OTHER}\n",
        Kind.FURNITURE,
        ["Downloaded from 10.0.0.1 on 3 May 2020"],
    ),
    (
        "the name of a site comes back beside its copyright",
        f"The Harbour Review\nSubscribe\nLog in\nMenu\nThe Mole in Winter\n{WHOLE}\n{WHOLE}\n© 2020 The Harbour Review\n",
        Kind.FURNITURE,
        ["The Harbour Review", "Subscribe", "Log in", "Menu", "© 2020 The Harbour Review"],
    ),
    (
        "a list of topics amid a page, but for the heading below",
        f"{WHOLE}\n\nRelated topics\n\nDredgers\n\nFog\n\nThe Second Spring\n\n{WHOLE}\n",
        Kind.FURNITURE,
        ["Related topics", "Dredgers", "Fog"],
    ),
    (
        "page numbers in brackets with words that change",
        "\n\n".join(f"[ {n} ]   The Mole\n\n{PAGES[n - 7]}\n\n{OTHER}" for n in range(7, 11)),
        Kind.FURNITURE,
        [f"[ {n} ]   The Mole" for n in range(7, 11)],
    ),
    (
        "a number beside the name that the text begins with",
        f"The Mole in Winter\n\nA. DOE\n\n{WRAPPED}\n\f14   A. DOE\n\n{OTHER}\n",
        Kind.FURNITURE,
        ["14   A. DOE"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_layout(text: str, kind: Kind, expected: list[str]) -> None:
    assert decisions(text, kind) == expected


# name, text, what its paragraphs begin with
PARAGRAPHS: list[tuple[str, str, list[str]]] = [
    ("indents behind sentences", f"{WRAPPED}\n{pushed(OTHER)}\n{pushed(WRAPPED)}\n", ["The dredger", "A second", "The dredger"]),
    (
        "lines that hang below the first of each entry",
        "beam: the light as it is seen from the\n   gallery on a clear night in the winter\n"
        "count: ten minutes of looking, with the\n   number of birds that were seen in them\nlamp: see beam\n",
        ["beam", "count", "lamp"],
    ),
    (
        "a short line behind a sentence is none where paragraphs are pushed in",
        "\n".join(
            pushed(f"{text[:-1]} once.\n{'It was so.'} {text}") for text in (WRAPPED, OTHER, WRAPPED, OTHER, WRAPPED)
        ),
        ["The dredger", "A second", "The dredger", "A second", "The dredger"],
    ),
    ("an unbroken text has a paragraph a line", f"{WHOLE}\nThree things follow.\n{WHOLE}\n", ["The dredger", "Three", "The dredger"]),
    ("a large first letter above its word", f"T\nHE {WRAPPED[4:]}\n\n{OTHER}\n", ["THE dredger"[:6], "A second"]),
    ("a large first letter beside its word", f"T HE {WRAPPED[4:]}\n\nIn the end the coal was sold.\n", ["THE dr", "In the"]),
    ("a word of one letter stays", f"A {WRAPPED[4:]}\n\n{OTHER}\n", ["A dredger", "A second"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts"), [row[1:] for row in PARAGRAPHS], ids=[row[0] for row in PARAGRAPHS])
def test_paragraphs(text: str, starts: list[str]) -> None:
    found = [block for block in body(text).strip().split("\n\n") if not block.startswith("#")]
    assert [block[: len(start)] for block, start in zip(found, starts, strict=True)] == starts


def test_verse_keeps_its_lines() -> None:
    pushed_in = STANZA.replace("\n", "\n      ")
    text = f"{WRAPPED}\n\n      {pushed_in}\n\n{OTHER}\n"
    assert STANZA.replace("\n", "\\\n") in body(text)


def test_prose_is_no_verse() -> None:
    assert "\\\n" not in body(f"{WRAPPED}\n\n{OTHER}\n\n{WRAPPED}\n")
    names = "The Harbour Board\nThe Office of the Pilots\nThe Rope Works"
    assert "\\\n" not in body(f"{WRAPPED}\n\n{names}\n\n{OTHER}\n")


def test_rows_of_a_table_stand_as_they_are() -> None:
    assert TABLE.replace("\n", "\\\n").split()[:3] == ["month", "ships", "birds\\"]
    markdown = body(f"{WRAPPED}\n\n{TABLE}\n\n{OTHER}\n")
    assert [line.rstrip("\\").split() for line in markdown.split("\n\n")[1].split("\n")] == [
        row.split() for row in TABLE.split("\n")
    ]


LEFT = WRAPPED.replace("\n", " ").split(". ")[0]


def _columns() -> str:
    """Two paragraphs of a narrow column beside two of another."""
    words = f"{WRAPPED} {OTHER}".split()
    rows, row = [], ""
    for word in words:
        if len(row) + len(word) > 28:
            rows.append(row.strip())
            row = ""
        row += f"{word} "
    rows.append(row.strip())
    half = (len(rows) + 1) // 2
    right = [*rows[half:], ""]
    return "\n".join(f"{left:<36}{beside}".rstrip() for left, beside in zip(rows[:half], right, strict=False)) + "\n"


def test_two_columns_are_read_one_after_the_other_and_said() -> None:
    text = _columns()
    found = ingest(Witness("layout.txt", "", text))[0]
    words = " ".join(" ".join(unit.reading.text for unit in found.units).split())
    assert words == " ".join(f"{WRAPPED} {OTHER}".split())
    assert "w-081" in codes(text)
    placed = sorted(
        (span.start, span.end)
        for one in found.decisions
        if one.kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.FURNITURE, Kind.CAPTION, Kind.NOTE)
        for span in one.spans
    )
    assert " ".join(text[a:b] for a, b in placed).split() == text.split()


def test_a_table_is_no_two_columns() -> None:
    rows = "\n".join(f"ship number {n:<24}tons of coal {n}" for n in range(12))
    assert "w-081" not in codes(f"{WRAPPED}\n\n{rows}\n\n{OTHER}\n")


def test_a_licence_is_said() -> None:
    text = next(row[1] for row in CASES if row[0] == "a licence before and behind a book")
    (one,) = [one for one in ingest(Witness("layout.txt", "", text))[1] if one.code == "w-080"]
    assert "in 4 lines" in one.message
    assert "w-080" not in codes(f"{WRAPPED}\n\n{OTHER}\n")


HYPHENS: list[tuple[str, str]] = [
    ("a self-\nmade man, it seemed", "a self-made man"),
    ("a self-\nish man, it seemed", "a selfish man"),
    ("the brother-in-\nlaw of the pilot", "brother-in-law"),
    ("of flesh-and-\nblood he was, like", "flesh-and-blood"),
    ("a well-in-\nformed man, it seemed", "well-informed".replace("-informed", "-informed")),
    ("in mother-\nof-pearl and gold", "mother-of-pearl"),
    ("de man van het dorp werd niet in de vracht-\nen passagierslijst gezet", "vracht- en passagierslijst"),
    ("a gold-\nen crown, it seemed", "a golden crown"),
    ("que les amis des dames, dans une cour, est, dit-\nil, par là", "dit-il"),
]


@pytest.mark.parametrize(("text", "expected"), HYPHENS, ids=[row[1] for row in HYPHENS])
def test_hyphens_of_compounds(text: str, expected: str) -> None:
    assert expected in body(f"{text}.\n")


def test_confidence_depends_on_what_stands_around() -> None:
    """A heading between prose is surer than one between short pieces, a lone indent less sure than many."""
    sure = {
        claim.confidence
        for text in (
            f"{WHOLE}\n\nThe Old Lamp\n\n{WHOLE}",
            f"{WHOLE}\n\nTea\n\nThe Old Lamp\n\nAnother Lamp\n\n{WHOLE}",
        )
        for claim in read_structure(text).claims.values()
        if claim.kind is Kind.HEADING and "Lamp" in text[claim.first :]
    }
    assert len(sure) > 1
    lines = read_structure(f"{WRAPPED}\n{pushed(OTHER)}\n{pushed(WRAPPED)}\n").lines
    row = list(range(len(lines)))
    clean = Indents(Sheet(lines), row, [(0, len(row) - 1)])
    mixed = read_structure(f"{WRAPPED}\n{pushed(OTHER)}\n{pushed(WRAPPED)}\n{WRAPPED[:62]}\n   {OTHER}\n").lines
    doubtful = Indents(Sheet(mixed), list(range(len(mixed))), [(0, len(mixed) - 1)])
    assert 0 < doubtful.sure(4) < clean.sure(4)
