"""Each rule on small texts of our own: what it must claim, and what looks like it and must be left alone."""

from __future__ import annotations

import pytest
from witness_rendering import rendered

from glossator.witness import Kind, Witness, ingest
from glossator.witness.ingested import Ingested

PROSE = (
    "The committee met for the third time that winter and agreed on very little of what had been put before it. "
    "Its members went home by train, each of them certain that the others had been at fault, and wrote letters."
)
WRAPPED = (
    "The committee met for the third time that winter and agreed\n"
    "on very little of what had been put before it by the clerk.\n"
    "Its members went home by train, each of them quite certain."
)
OTHER = WRAPPED.replace("committee", "council").replace("quite certain", "rather sure")


def read(text: str) -> Ingested:
    return ingest(Witness("small.txt", "", text))[0]


def found(text: str, kind: Kind) -> list[str]:
    return [decision.raw for decision in read(text).decisions if decision.kind is kind]


def words(text: str, kind: Kind) -> list[str]:
    return [str(decision.value["text"]) for decision in read(text).decisions if decision.kind is kind]


# name, text, kind, the raw pieces expected
CASES: list[tuple[str, str, Kind, list[str]]] = [
    # -- page marks
    ("one space in mid-sentence is a page break", "the long road\n to the sea.\n", Kind.PAGE_BREAK, [" "]),
    ("a form feed is a page break", "the long road\n\fto the sea.\n", Kind.PAGE_BREAK, ["\f"]),
    ("the first line of a text starts no page", " the long road\nto the sea.\n", Kind.PAGE_BREAK, []),
    ("two spaces are an indent", "the long road\n  to the sea.\n", Kind.PAGE_BREAK, []),
    ("a text indented throughout has no marks", " the long\n road to\n the sea.\n", Kind.PAGE_BREAK, []),
    ("paragraphs that begin with a space are no pages", "One ends.\n Two ends.\n Three ends.\n", Kind.PAGE_BREAK, []),
    ("a line of one space is no page break", "The road.\n \n", Kind.PAGE_BREAK, []),
    # -- page furniture
    (
        "bare numbers that count up are page numbers",
        f"{WRAPPED}\n\n12\n\n{OTHER}\n\n13\n\n{WRAPPED}\n",
        Kind.FURNITURE,
        ["12", "13"],
    ),
    ("a lone number is a line of the text", f"{WRAPPED}\n\n1945\n\n{WRAPPED}\n", Kind.FURNITURE, []),
    (
        "a line that heads three pages is a running head",
        "".join(
            f"\fThe Long Road {n}\nwords of page {'abc'[n]} run\non and on to the\nend of page {'xyz'[n]} and\n"
            for n in range(3)
        )
        + "\fThe Long Road 3\nthe end.\n",
        Kind.FURNITURE,
        ["The Long Road 0", "The Long Road 1", "The Long Road 2", "The Long Road 3"],
    ),
    (
        "with two pages, on both",
        "the road\n\fThe Long Road\nwent on to\n\fThe Long Road\nthe far sea\nand then on\nand on again\n",
        Kind.FURNITURE,
        ["The Long Road", "The Long Road"],
    ),
    # -- web furniture
    (
        "everything short after the text and beside a widget goes",
        f"{PROSE}\n\nSome University, Some Town\nPosts created 12\n\nRelated Posts\n\nBack To Top",
        Kind.FURNITURE,
        ["Some University, Some Town", "Posts created 12", "Related Posts", "Back To Top"],
    ),
    ("a signature without a widget stays", f"{PROSE}\n\nSome University, Some Town", Kind.FURNITURE, []),
    (
        "a sentence that speaks of sharing stays",
        f"{PROSE}\n\nShare this burden, he said, and go.\n",
        Kind.FURNITURE,
        [],
    ),
    # -- headings
    (
        "title case alone before prose",
        f"{PROSE}\n\nThe Road to the Sea\n\n{PROSE}",
        Kind.HEADING,
        ["The Road to the Sea"],
    ),
    (
        "two lines are one heading",
        f"{PROSE}\n\nThe Long Road from the Hills\nDown to the Cold Sea\n\n{PROSE}",
        Kind.HEADING,
        ["The Long Road from the Hills\nDown to the Cold Sea"],
    ),
    ("numbered", f"2.1 What remained of it\n\n{PROSE}", Kind.HEADING, ["2.1 What remained of it"]),
    (
        "a byline stands among headings",
        f"The Road\n\nBy Ada Doe\n\nThe Hills\n\n{PROSE}",
        Kind.HEADING,
        ["The Road", "The Hills"],
    ),
    ("in capitals", f"THE ROAD\n\n{PROSE}", Kind.HEADING, ["THE ROAD"]),
    ("few words in sentence case", f"{PROSE}\n\nWhat remained\n\n{PROSE}", Kind.HEADING, ["What remained"]),
    ("run-in", f"Abstract: {PROSE}", Kind.HEADING, ["Abstract:"]),
    ("no run-in without a known label", f"Nobody: {PROSE}", Kind.HEADING, []),
    ("a full stop ends a sentence, not a heading", f"{PROSE}\n\nThe Road.\n\n{PROSE}", Kind.HEADING, []),
    ("nothing after the last prose is a heading", f"{PROSE}\n\nThe Road to the Sea\n", Kind.HEADING, []),
    ("a line that continues a sentence", f"the road\n to The Old Town\n\n{PROSE}", Kind.HEADING, []),
    ("a line that announces something", f"{PROSE}\n\nAs He Said:\n\n{PROSE}", Kind.HEADING, []),
    # -- captions
    (
        "names a picture",
        f"{PROSE}\n\nPhotograph of the old station in the snow\n\n{PROSE}",
        Kind.CAPTION,
        ["Photograph of the old station in the snow"],
    ),
    (
        "one scene of names between long paragraphs",
        f"{PROSE}\n\nMayor Ada Miller meets Bishop Otto Braun in Zurich.\n\n{PROSE}",
        Kind.CAPTION,
        ["Mayor Ada Miller meets Bishop Otto Braun in Zurich."],
    ),
    (
        "a sentence that tells is a paragraph",
        f"{PROSE}\n\nMayor Ada Miller met Bishop Otto Braun, who was late.\n\n{PROSE}",
        Kind.CAPTION,
        [],
    ),
    ("a short sentence is no caption", f"{PROSE}\n\nThis changed it all.\n\n{PROSE}", Kind.CAPTION, []),
    (
        "no caption at the end: it has one neighbour",
        f"{PROSE}\n\nMayor Ada Miller meets Bishop Otto Braun in Zurich.",
        Kind.CAPTION,
        [],
    ),
    # -- notes
    (
        "a footnote that cuts a sentence",
        "The road was long.1 It went\n\n1 See the map\nof the county.\n down to the sea.\n",
        Kind.NOTE,
        ["1 See the map\nof the county."],
    ),
    (
        "two notes without a blank line",
        "A road.1 A sea.2 It goes\n\n1 See the map.\n2 See the chart.\n on and on.\n",
        Kind.NOTE,
        ["1 See the map.", "2 See the chart."],
    ),
    ("a paragraph of numbers is no note", f"{PROSE}\n\n12 Men went home.\n\n{PROSE}", Kind.NOTE, []),
    ("a date is no note", "It was built on\n\n1 May 1900 by men.\n of the town.\n", Kind.NOTE, []),
    (
        "endnotes",
        f"{PROSE}[1] And more.[2]\n\n[1] A map.\n\n[2] A chart.\n",
        Kind.NOTE,
        ["[1] A map.", "[2] A chart."],
    ),
    (
        "endnotes below a title, with plain numbers",
        f"{PROSE} It ends.[1]\n\nNotes\n\n1. A map.\n2. A chart.\n",
        Kind.NOTE,
        ["1. A map.", "2. A chart."],
    ),
    ("a mark that a line end put first is no note", "The road was long.\n[1] It went on.\n", Kind.NOTE, []),
    ("a numbered list is no note", f"{PROSE}\n\n1. Bread\n2. Salt\n\n{PROSE}", Kind.NOTE, []),
]


@pytest.mark.parametrize(("text", "kind", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_structure(text: str, kind: Kind, expected: list[str]) -> None:
    assert found(text, kind) == expected


NOTES = "\n\n[1] One.\n\n[2] Two.\n\n[3] Three.\n"

# name, paragraph, its text with marks
MARKS: list[tuple[str, str, str]] = [
    ("sound marks", "A road.[1] A sea.[2] A hill.[3] End", "A road.[^1] A sea.[^2] A hill.[^3] End"),
    ("superscripts", "A road.¹ A sea.² A hill.³ End", "A road.[^1] A sea.[^2] A hill.[^3] End"),
    ("digits glued to a stop", "A road.1 In 1952.2 A hill.3 End", "A road.[^1] In 1952.[^2] A hill.[^3] End"),
    ("damaged marks", "A road.! A sea.® A hill.> End", "A road.[^1] A sea.[^2] A hill.[^3] End"),
    ("a mark before its space", "A road. [1]It went.[2] A hill [3] End", "A road.[^1] It went.[^2] A hill[^3] End"),
    ("a mark at the very start", "[1] A road.[2] A hill.[3]", "[^1]A road.[^2] A hill.[^3]"),
    (
        "a quotation that closes is no mark",
        "“A road.” A “sea.” It went.” A sea.® A hill.> End",
        "“A road.” A “sea.” It went.[^1] A sea.[^2] A hill.[^3] End",
    ),
    (
        "a mark cited again",
        "A road.[1] A sea.[2] A hill.[3] So [1] End",
        "A road.[^1] A sea.[^2] A hill.[^3] So[^1] End",
    ),
    (
        "decimals are no marks",
        "It cost 1.2 or 2.3 of it.[1] A.[2] B.[3]",
        "It cost 1.2 or 2.3 of it.[^1] A.[^2] B.[^3]",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in MARKS], ids=[row[0] for row in MARKS])
def test_note_marks(text: str, expected: str) -> None:
    assert words(text + NOTES, Kind.PARAGRAPH)[0] == expected


def test_numbers_that_begin_again_get_labels_of_their_own() -> None:
    page = "The road was long.1 It went\n\n1 See the {}.\n"
    ingested = read(page.format("map") + " on. " + page.format("chart") + " down to the sea.\n")
    assert [unit.label for unit in ingested.units if unit.kind is Kind.NOTE] == ["1", "1-2"]
    assert "long.[^1] It" in ingested.markdown
    assert "long.[^1-2] It" in ingested.markdown


def test_without_notes_nothing_is_a_mark() -> None:
    assert words("A road.! A sea.[2] It was 1952.2 Then it ended.", Kind.PARAGRAPH) == [
        "A road.! A sea.[2] It was 1952.2 Then it ended."
    ]


# name, text, paragraphs
PARAGRAPHS: list[tuple[str, str, list[str]]] = [
    ("lines are joined", "the road\nto the sea", ["the road to the sea"]),
    ("CRLF", "the road\r\nto the sea\r\n\r\nAnother", ["the road to the sea", "Another"]),
    ("lone CR", "the road\rto the sea\r\rAnother", ["the road to the sea", "Another"]),
    ("a page break cuts no paragraph", "the road\n to the sea", ["the road to the sea"]),
    ("a form feed and a blank line", "the road\n\n\fto the sea", ["the road to the sea"]),
    ("a slash at the line end", "economic/\nfinancial", ["economic/financial"]),
    ("a dash at the line end", "one thing—\nthe fact", ["one thing—the fact"]),
    ("an address at the line end", "see https://example.org/a-\nb for it", ["see https://example.org/a-b for it"]),
    ("long lines are paragraphs", f"{PROSE}\n{PROSE}", [PROSE, PROSE]),
    ("list items", "It held:\n• bread and\nbutter\n• salt", ["It held:", "• bread and butter", "• salt"]),
    ("a first-line indent", f"{WRAPPED}\n    Then it ended.", [WRAPPED.replace("\n", " "), "Then it ended."]),
    ("white space of all sorts", "a\u00a0b\tc  d", ["a b c d"]),
    ("characters that print nothing", "a\u200bb\u00adc\ufeff\x01d", ["abcd"]),
    ("ligatures", "the ﬁrst oﬃce", ["the first office"]),
    ("letters and their marks", "Gu\u0308rsel", ["Gürsel"]),
    ("UTF-8 read twice", "TÃ¼rkiyeâ€™de", ["Türkiye’de"]),
    ("an accent that is right", "Ãgua e pão, âme", ["Ãgua e pão, âme"]),
    ("two dashes for one", "the Turkey—-Syria border in 2008—-2009", ["the Turkey–Syria border in 2008–2009"]),
    ("two plain hyphens", "wait--what", ["wait--what"]),
    ("Chinese lines have no spaces", "道路很\n长", ["道路很长"]),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in PARAGRAPHS], ids=[row[0] for row in PARAGRAPHS])
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert words(text, Kind.PARAGRAPH) == expected


# what a line end cut, the evidence elsewhere in the text, the reading, and why
HYPHENS: list[tuple[str, str, str, str]] = [
    ("facili-\ntated", "", "facilitated", "nothing shows a hyphen"),
    ("multi-\npolar", "a multipolar world", "multipolar", "the text prints it joined"),
    (
        "multi-\nlevel",
        "a multi-level game, multi-level, multilevel",
        "multi-level",
        "the text prints it apart more often",
    ),
    ("twenty-\nsix", "", "twenty-six", "a number in words keeps its hyphen"),
    ("twenty-\nfold", "", "twentyfold", "and only a number"),
    ("short-\nand", "", "short- and", "a suspended hyphen keeps its space"),
    ("al-\nAssad", "", "al-Assad", "no word is cut before a capital"),
    ("RUS-\nSIA", "", "RUSSIA", "but capitals may be cut among themselves"),
    ("F-\n16", "", "F-16", "a number stands beside it"),
    ("deeply-\nrooted", "felt deeply by", "deeply-rooted", "an adverb before a participle"),
    ("fami-\nly", "", "family", "a syllable that only looks like an adverb"),
    ("second-\nlargest", "the second of the seventh-largest", "second-largest", "both members are known"),
    ("director-\ngeneral", "", "director-general", "compounds with this second member"),
    ("turn-\nover", "they turn over", "turnover", "two words that make one"),
    ("gov\u00ad\nernment", "", "government", "a soft hyphen is never part of a word"),
    ("self-\nrule", "the rule of law", "self-rule", "compounds with this first member"),
    ("yes -\nno", "", "yes - no", "a dash is no hyphen"),
]


@pytest.mark.parametrize(("cut", "evidence", "expected", "why"), HYPHENS, ids=[row[3] for row in HYPHENS])
def test_line_end_hyphens(cut: str, evidence: str, expected: str, why: str) -> None:
    text = f"so it was {cut} for a time, {evidence}"
    assert words(text, Kind.PARAGRAPH) == [" ".join(f"so it was {expected} for a time, {evidence}".split())]


def test_justified_type_shows_paragraphs_that_lost_their_indent() -> None:
    full = "many words of much the same length fill all of this line up to its very end and"
    last = "so that the line before the next paragraph ends early."
    narrow = "When a paragraph begins it lacks an indent, so it is narrow to"
    lines = [full] * 14 + [last, narrow, *[full] * 14]
    assert len(words("\n".join(lines), Kind.PARAGRAPH)) == 2
    assert len(words("\n".join([full] * 30), Kind.PARAGRAPH)) == 1


MARKUP = [
    "<script>alert(1)</script>", "*a* _b_ `c` ~~d~~", "[x](javascript:alert(1))", "![x](y)", "# one", "## two #",
    "1. item", "2) item", "- item", "+ item", "> quoted", "| a | b |", "&amp; &#35; AT&T", "<https://example.org>",
    "[@key, p. 3]", "mail a@b.c", "{.caption} {#id}",
    "[x]: /y", "***", "---", "===", "```", "~~~", "\\", "\\* \\[", ": term", "!!! note",
    "a\\\nb", "[^9]", "::: box", "--- yaml", "![^1]",
]  # fmt: skip


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_text(text: str) -> None:
    ingested = read(f"Before it, words.\n\n{text}\n\nAfter it, words.")
    assert rendered(ingested.markdown) == [(unit.kind, unit.reading.text, ()) for unit in ingested.units]
    assert "[@" not in ingested.markdown
