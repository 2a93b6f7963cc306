"""Which printed page each passage of an ingested text stands on."""

from __future__ import annotations

import pytest

from glossator.model import Front
from glossator.passages import read_text
from glossator.witness import ingest, read_witness
from glossator.witness.printed_pages import pages_by_passage, printed_pages

LINES = [
    "The lighthouse keeper wrote down each ship that passed, and in winter he wrote of the ice.",
    "Nobody has found the book in which the harbour kept its debts, though many have looked for it.",
    "A mill stood on the northern shore until the flood carried it off in the spring of that year.",
    "Salt was sold by weight in the lower town and by the barrel in the upper one, to the loss of both.",
    "The council met in the evening, when the tide was out and the merchants had nothing else to do.",
    "Whoever came by the southern road had to pay at the bridge, once for himself and twice for a horse.",
]


OPENINGS = ("", "It is told that ", "Some say that ", "In other books ", "As is known, ")


def _pages(numbers: list[str], *, head: bool = False, feed: str = "\f") -> str:
    """A witness of six pages, each with five paragraphs, numbered at the foot or at the head."""
    parts = []
    for line, number in zip(LINES, numbers, strict=True):
        words = "\n\n".join(f"{opening}{line[:1].lower()}{line[1:]}" for opening in OPENINGS).capitalize() + "\n"
        parts.append(f"{number}\n\n{words}\n" if head else f"{words}\n{number}\n\n")
    return feed.join(parts)


def _by_words(raw: str) -> list[tuple[int, int] | None]:
    witness, _ = read_witness(raw.encode(), "raw.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    text, _ = read_text("raw", "raw.md", ingested.markdown, Front("Raw"), 0)
    pages = pages_by_passage(ingested.units, printed_pages(witness, ingested.decisions, ingested.units), text.passages)
    return [pages.get(next(p.id for p in text.passages if line[1:] in p.prose.text)) for line in LINES]


RIGHT = [(41, 41), (42, 42), (43, 43), (44, 44), (45, 45), (46, 46)]
NUMBERS = ["41", "42", "43", "44", "45", "46"]
ROWS = [
    ("at the foot", _pages(NUMBERS), RIGHT),
    ("at the head", _pages(NUMBERS, head=True), RIGHT),
    ("without form feeds", _pages(NUMBERS, feed=""), RIGHT),
    ("one misread", _pages(["41", "42", "48", "44", "45", "46"]), RIGHT),
    ("one missing", _pages(["41", "42", "", "44", "45", "46"]), RIGHT),
    ("no numbers", _pages([""] * 6), [None] * 6),
    ("numbers that agree on nothing", _pages(["7", "90", "12", "55", "31", "8"]), [None] * 6),
]


@pytest.mark.parametrize(("raw", "pages"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_pages(raw: str, pages: list[tuple[int, int] | None]) -> None:
    assert _by_words(raw) == pages


def test_a_paragraph_may_stand_on_two_pages() -> None:
    raw = _pages(NUMBERS).replace("\n\n41\n\n\f", " And so it was\n\n41\n\n\fwith all of them.\n\n", 1)
    witness, _ = read_witness(raw.encode(), "raw.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    pages = printed_pages(witness, ingested.decisions, ingested.units)
    found = [
        page for unit, page in zip(ingested.units, pages, strict=True) if "And so it was with" in unit.reading.text
    ]
    assert found == [(41, 42)]


def test_passages_that_are_not_the_units_have_no_pages() -> None:
    witness, _ = read_witness(_pages(NUMBERS).encode(), "raw.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    text, _ = read_text("raw", "raw.md", ingested.markdown + "\n\nOne more.\n", Front("Raw"), 0)
    pages = printed_pages(witness, ingested.decisions, ingested.units)
    assert pages_by_passage(ingested.units, pages, text.passages) == {}
