"""PDF: lines as they stand on the page, and sentences for what holds no text. Needs the extra `formats`."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_documents import pdf

from glossator.formats import read_form
from glossator.formats.pdf import document
from glossator.formats.pdf.lines import lines_of
from glossator.formats.pdf.segments import Segment, segments_of
from glossator.witness import ingest, read_witness

_SENTENCES = (
    "The keeper of the lighthouse wrote to the harbour office",
    "twice a year, and each time he asked for oil, for rope and",
    "for a new stove. His letters lie in a box that nobody had",
    "opened since the archivist retired, and the answers to them",
    "are shorter: a date, a sum and a signature below a stamp.",
)


def _page(number: int, head: str = "The Harbour Book") -> list[tuple[int, int, int, str]]:
    rows = [(170, 560, 8, head), (205, 30, 8, str(number))]
    y = 520
    for paragraph in range(3):
        for at, words in enumerate(_SENTENCES):
            rows.append((62 if at == 0 and paragraph else 50, y, 11, words))
            y -= 15
    rows += [(50, 90, 8, f"{number} See the yearbook of the harbour office, volume {number}.")]
    return rows


def test_a_page_is_typed_as_it_stands() -> None:
    extract, findings = read_form(pdf([_page(1), _page(2)]), "a.pdf")
    assert extract is not None
    assert findings == []
    assert extract.tool.startswith("pypdfium2 ")
    first, second = extract.text.split("\f")
    lines = first.split("\n")
    assert lines[0].strip() == "The Harbour Book"
    assert lines[0].startswith("    ")
    assert lines[2:7] == list(_SENTENCES)
    assert lines[7].startswith("  ") and lines[7].strip() == _SENTENCES[0], "the indent of a first line"
    assert "\n\n1 See the yearbook" in first, "a note in smaller letters stands apart"
    assert second.rstrip().endswith("2")


def test_the_rules_of_raw_text_read_it() -> None:
    witness, _ = read_witness(pdf([[(50, 560, 20, "Oil and Rope"), *_page(1)[2:]], _page(2), _page(3)]), "a.pdf")
    assert witness is not None
    assert witness.as_record()["form"] == "pdf"
    ingested, _ = ingest(witness)
    heading = next(one for one in ingested.decisions if one.kind.value == "heading")
    assert (heading.raw, heading.rule, heading.confidence) == ("Oil and Rope", "larger-letters", 0.85)
    assert sum(1 for one in ingested.decisions if one.kind.value == "page-break") == 2


def test_raised_digits_are_note_marks() -> None:
    page = [(50, 500, 11, "A word"), (82, 505, 6, "12"), (90, 500, 11, "and so on with words to the end of the line.")]
    extract, _ = read_form(pdf([page]), "a.pdf")
    assert extract is not None
    assert extract.text.startswith("A word¹² and so on")


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [(40, 500 - 14 * at, 10, f"left line {at} of words") for at in range(12)]
    right = [(230, 500 - 14 * at, 10, f"right line {at} of words") for at in range(12)]
    page = [(40, 540, 10, "a head that runs over both of the columns of this page, to the very end")]
    for pair in zip(left, right, strict=True):  # as a program writes that goes down the page
        page += pair
    extract, _ = read_form(pdf([page]), "a.pdf")
    assert extract is not None
    words = extract.text.split("\n")
    assert [line for line in words if line.startswith("left")] == [f"left line {at} of words" for at in range(12)]
    assert extract.text.index("left line 11") < extract.text.index("right line 0")


BAD = [
    # why, bytes, code, words
    ("a picture of a page", pdf([[]]).replace(b"stream\nendstream", b"stream\n0 0 9 9 re f\nendstream"), "w-048", "ocrmypdf"),
    ("nothing behind its head", b"%PDF-1.7\n", "w-046", "damaged"),
    ("cut off", pdf([_page(1)])[:300], "w-046", "damaged"),
    ("a password", pdf([_page(1)], "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (" + "a" * 32 + ") /U (" + "b" * 32 + ") >> /ID [(a) (b)] "), "w-047", "password"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "data", "code", "words"), BAD, ids=[row[0] for row in BAD])
def test_what_has_no_text_is_told_what_to_do(why: str, data: bytes, code: str, words: str) -> None:
    witness, findings = read_witness(data, "a.pdf")
    assert (witness, [one.code for one in findings]) == (None, [code]), why
    assert words in f"{findings[0].message} {findings[0].hint}"


def test_pages_without_text_are_counted() -> None:
    drawn, picture = b"BT /F1 1 Tf 1 0 0 1 0 0 Tm (picture) Tj ET", b"0 0 9 9 re f"
    data = pdf([_page(1), [(0, 0, 1, "picture")], _page(3)]).replace(drawn, picture.ljust(len(drawn)))
    extract, findings = read_form(data, "a.pdf")
    assert extract is not None
    (found,) = findings
    assert (found.code, "1 page" in found.message, "2" in found.message) == ("w-039", True, True)


def test_without_its_library_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "find_spec", lambda name: None)
    extract, (found,) = read_form(pdf([_page(1)]), "a.pdf")
    assert (extract, found.code) == (None, "w-045")
    assert "pip install 'glossator[formats]'" in found.hint


def test_a_process_that_fails_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "find_spec", lambda name: True)
    monkeypatch.setattr(document.sys, "executable", "/bin/false")
    _, (found,) = read_form(pdf([_page(1)]), "a.pdf")
    assert found.code == "w-046"
    monkeypatch.setattr(document.sys, "executable", "/no/such/program")
    _, (found,) = read_form(pdf([_page(1)]), "a.pdf")
    assert found.code == "w-046"
    monkeypatch.setattr(document.sys, "executable", "/bin/sleep")
    monkeypatch.setattr(document, "_SECONDS", 0.2)
    monkeypatch.setattr(document.Path, "with_name", lambda path, name: "60")
    _, (found,) = read_form(pdf([_page(1)]), "a.pdf")
    assert "longer than" in found.message


@settings(max_examples=15, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 5000))
def test_damaged_files_never_throw(noise: bytes, at: int) -> None:
    data = pdf([_page(1)])
    witness, findings = read_witness(data[: at % len(data)] + noise + data[at % len(data) + len(noise) :], "a.pdf")
    assert witness is not None or findings


boxes = st.lists(st.tuples(st.characters(), *(st.integers(-500, 6000) for _ in range(4))), max_size=60)


@given(boxes)
def test_any_places_make_lines_that_lose_no_letter(row: list[tuple[str, int, int, int, int]]) -> None:
    text = "".join(one[0] for one in row)
    found = lines_of(segments_of(text, [number for one in row for number in one[1:]]))
    kept = [
        c
        for c, left, bottom, right, top in row
        if not c.isspace() and ord(c) >= 32 and (left, bottom, right, top) != (0, 0, 0, 0)
    ]
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    letters = "".join(line.text for line in found).translate(raised)
    assert sorted(letters.replace(" ", "")) == sorted("".join(kept).translate(raised).replace(" ", ""))
    assert all(isinstance(line, Segment) for line in found)
