"""Whatever a file holds and wherever a finding points, mending throws nothing and keeps to the file."""

from __future__ import annotations

import random

from glossator.findings import CATALOGUE, Finding
from glossator.mending import FIXES, certain, mendings
from glossator.model import Place, line_and_column
from glossator.renaming import Renaming

PIECES = (
    "@", "[", "]", "{", "}", "#", "##", "\t", "\n", "\r\n", " ", "- ", "id: a", "name: ", "doe2010", "¶ 12", "[^1]: ",
    "silence:\n", "  c-001: x\n", '"', "'", "(a.md#b)", ".html", "doi:10.", "\ufeff", "é", "\U0001f600", ",", ";", "a",
)  # fmt: skip


def test_nothing_throws_and_edits_lie_in_order_within_the_file() -> None:
    roll = random.Random(13)
    made = 0
    for _ in range(3_000):
        source = "".join(roll.choices(PIECES, k=roll.randrange(30)))
        code = roll.choice(roll.choice(FIXES).codes)
        near = tuple(roll.choices(("doe2011", "name", "a.md", "b", "", "doe2010a", "¶"), k=roll.randrange(3)))
        about = {
            "line": roll.randrange(4),
            "code": "c-001",
            "id": roll.choice(PIECES).strip(),
            "now": "b",
            "number": 12,
        }
        place = Place("docs/texts/a.md", *line_and_column(source, roll.randrange(len(source) + 1)))
        if roll.random() < 0.2:
            place = Place(place.file, roll.randrange(6), roll.randrange(-1, 40))
        one = Finding(code, "", "", CATALOGUE[code].severity, place, suggestions=near, about=about)
        for mending in mendings([one], {place.file: source}):
            made += 1
            spans = [(edit.start, edit.end) for edit in mending.edits]
            assert spans == sorted(spans)
            assert all(0 <= start <= end <= len(source) for start, end in spans)
            after = Renaming(mending.edits, ()).applied({place.file: source})[place.file]
            assert after != source, (code, mending)
            assert mending.said(source)
    assert made > 20


def test_certain_is_never_sure_of_two_and_never_of_itself() -> None:
    roll = random.Random(7)
    for _ in range(2_000):
        words = ["".join(roll.choices("abcde-10", k=roll.randrange(12))) for _ in range(4)]
        meant = certain(words[0], words[1:], few=roll.random() < 0.5)
        assert meant == "" or (meant in words[1:] and meant != words[0])
    assert certain("harbour", ["harbor", "Harbour"]) == "Harbour"
    assert certain("harbour", ["harbor", "harbours"]) == ""
