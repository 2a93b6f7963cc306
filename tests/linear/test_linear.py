"""Every stage takes time that grows as its input does, whatever the input: twice the text, about twice the work."""

from __future__ import annotations

import pytest
from linear_growth import CLEAR, Growth, grows_too_fast
from linear_shapes import SHAPES
from linear_stages import STAGES, WHOLES, Work

MAKERS, BY_NAME = dict(SHAPES), dict(STAGES)

CAUGHT = [
    # Stage, shape, characters to begin with, and what it took the square of them for.
    ("search words between signs", "one word of letters", 5_000, "a pattern that began at every letter"),
    ("search words between signs", "digits", 5_000, "the same"),
    ("search words", "tags open", 5_000, "a tag that is never closed, looked for from each `<`"),
    ("search words", "uses open", 20_000, "a list that is never closed, looked for from each"),
    ("read text", "spaces and captions", 5_000, "white space before `{.caption}`, tried from every space"),
    ("read text", "lost note marks", 5_000, "each mark's place summed up from the first"),
    ("read text", "plain words", 5_000, "the same"),
    ("read text", "forced words", 5_000, "the same"),
    ("read text", "indented code", 100_000, "code put together line by line"),
    ("read text", "images nested", 20_000, "the source of every image within images"),
    ("places", "lines of prose", 50_000, "lines counted from the start for each place"),
    ("show findings", "lines of prose", 20_000, "a file split into lines for each of its findings"),
    ("show findings", "one line of words", 50_000, "a line copied whole for each finding in it"),
    ("sentences", "dots and a letter", 5_000, "a row of dots tried from each dot"),
    ("sentences", "initials", 100_000, "the sentence so far looked at again at each stop"),
    ("find dates", "dates and addresses", 20_000, "every date compared with every address"),
    ("find dates", "years back and on", 100_000, "the sentence of each date looked for over all before it"),
    ("find forms", "names and addresses", 20_000, "every name compared with every address"),
    ("find forms", "one name in capitals", 20_000, "the whole text looked at for small letters at each name"),
    ("find events", "dates and names", 20_000, "every sentence and every name looked at for each date"),
    ("form index", "one form", 20_000, "things that share one form compared with each other"),
    ("settle", "plain words", 50_000, "every claim compared with all plain words"),
    ("find citations", "cluster with locators", 60_000, "a suffix that grew part by part"),
    ("marks", "marks without notes", 20_000, "line and column of each counted from the start"),
    ("edits", "one word of letters", 10_000, "all runs behind a place copied for each place"),
    ("notes", "headings of spaces", 5_000, "spaces between words tried as the end of the heading"),
    ("many notes", "paragraphs, each another", 20_000, "the text looked through for each note"),
    ("unknown keys", "plain words", 200_000, "every unknown key compared with every key of a growing library"),
    ("first paragraph", "spaces", 5_000, "white space before a citation, tried from every space"),
    ("compare quotations", "digits of four", 4_000, "every place of words that stand everywhere, for each quotation"),
    ("compare one long quotation", "one line of words", 10_000, "a long quotation laid over the whole of its work"),
    ("check quotations", "quotations", 10_000, "every quotation of a sentence with every citation in it"),
    ("CSL item", "no-break spaces", 5_000, "white space before a dash, tried from every space"),
    ("weave prose", "emphasis and links", 20_000, "every emphasis compared with every link"),
    ("web page", "ids in ids", 5_000, "all elements around each target of a link"),
    ("web page", "tables in tables", 5_000, "each table looked at for all tables in it"),
    ("raw bytes of an old encoding", "comments", 5_000, "comments that hold comments, tried in every way"),
    ("weave uses", "days without stops", 10_000, "one long sentence printed for each thing in it"),
]


@pytest.mark.parametrize(("stage", "shape", "size", "why"), CAUGHT, ids=[f"{row[0]}: {row[1]}" for row in CAUGHT])
def test_what_was_quadratic_is_linear(stage: str, shape: str, size: int, why: str) -> None:
    assert grows_too_fast(BY_NAME[stage], MAKERS[shape], size) == "", why


@pytest.mark.parametrize("whole", [name for name, _ in WHOLES])
@pytest.mark.parametrize("shape", [name for name, _ in SHAPES])
def test_every_shape_takes_linear_time_from_end_to_end(shape: str, whole: str) -> None:
    assert grows_too_fast(dict(WHOLES)[whole], MAKERS[shape], 3_000, CLEAR) == ""


def test_shapes_and_stages_have_names_of_their_own() -> None:
    assert len(MAKERS) == len(SHAPES) >= 30
    assert len(BY_NAME) == len(STAGES)


@pytest.mark.parametrize("shape", [name for name, _ in SHAPES])
def test_a_shape_is_as_large_as_it_is_asked_to_be(shape: str) -> None:
    sizes = [len(MAKERS[shape](n)) for n in (20_000, 40_000)]
    assert 0.6 * 20_000 < sizes[0] < 1.4 * 20_000
    assert 1.8 < sizes[1] / sizes[0] < 2.2


def _square(text: str) -> Work:
    return lambda: [text.count("a") for _ in text]


def _line(text: str) -> Work:
    return lambda: [letter.upper() for letter in text]


def test_the_harness_tells_a_square_from_a_line() -> None:
    assert "times for twice" in grows_too_fast(_square, MAKERS["one word of letters"], 2_000)
    assert grows_too_fast(_line, MAKERS["one word of letters"], 20_000) == ""


def test_a_ratio_is_taken_over_the_whole_range() -> None:
    assert Growth((10, 80), (0.01, 0.08)).ratio == pytest.approx(2.0)
    assert Growth((10, 80), (0.01, 0.64)).ratio == pytest.approx(4.0)
    assert Growth((10, 20), (0.0001, 0.0009)).ratio == 1.0, "too little to be measured"
    assert Growth((10, 20), (0.0001, 0.02)).ratio == pytest.approx(10.0)
