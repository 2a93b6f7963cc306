"""What a reading has lost is said where it is more than a tenth, and not where it is less."""

from __future__ import annotations

from dataclasses import replace

import pytest

from glossator.model import Span
from glossator.receipts import losses
from glossator.witness import Decision, Ingested, Kind, Reading, Unit, Witness
from glossator.witness.reading import Run


def text_of(*pieces: tuple[str, str]) -> tuple[Witness, list[Unit]]:
    """A witness of (rule, words), each a paragraph of its own."""
    text, units = "", []
    for rule, words in pieces:
        start = len(text)
        reading = Reading(words, (Run(0, len(words), start, start + len(words)),))
        units.append(Unit(Kind.PARAGRAPH, reading, (Span(start, start + len(words)),), rule=rule))
        text += f"{words}\n\n"
    return Witness("raw.txt", "", text), units


def cited(witness: Witness, words: str, author: str, year: str, confidence: float = 0.9, nth: int = 0) -> Decision:
    at = -1
    for _ in range(nth + 1):
        at = witness.text.index(words, at + 1)
    item = {"key": "k", "authors": [author], "year": year}
    return Decision(Kind.CITATION, (Span(at, at + len(words)),), words, {"items": [item], "form": "f"}, confidence)


def said(witness: Witness, units: list[Unit], citations: list[Decision]) -> list[tuple[str, int]]:
    return [(one.code, one.place.line) for one in losses(witness, Ingested((), "", tuple(units)), citations)]


PROSE = ["It is so (Doe, 1999).", "And so (see Roe et al. 2001, p. 4).", "Or (Poe 2003; Noe 2004)."]


def test_citations_that_were_not_read() -> None:
    witness, units = text_of(*(("paragraph", words) for words in PROSE))
    assert said(witness, units, []) == [("w-130", 1)]
    assert said(witness, units, [cited(witness, "(Doe, 1999)", "Doe", "1999", 0.4)]) == [("w-130", 1)]
    read = [cited(witness, words, "A", "1999") for words in ("(Doe, 1999)", "Roe et al. 2001", "(Poe 2003; Noe 2004)")]
    assert said(witness, units, read) == []
    assert said(witness, units, read[1:]) == [], "one stray parenthesis is no system"


NO_CITATIONS = ["It ended (in May 1999).", "It began (1999–2001).", "He (born 1950) and she (NATO 12).", "Of (about 2,000).",
                "The act (of March 2004), the other (June 2005) and a third (Oct 2006)."]  # fmt: skip


def test_dates_in_parentheses_are_no_lost_citations() -> None:
    witness, units = text_of(*(("paragraph", words) for words in NO_CITATIONS * 3))
    assert said(witness, units, []) == []


def test_few_of_many_are_not_said() -> None:
    witness, units = text_of(*(("paragraph", f"It is so (Doe, {year}).") for year in range(1960, 2000)))
    read = [cited(witness, f"(Doe, {year})", "Doe", str(year)) for year in range(1963, 2000)]
    assert said(witness, units, read) == []
    assert said(witness, units, read[2:]) == [("w-130", 1)]


ENTRIES = [
    "Doe, J. (1999). Roads.",
    "Roe, A. and Low, B. (2001). Seas.",
    "Poe, C. (2003). Hills.",
    "Noe, D. (2004). Bays.",
]


def test_entries_that_nobody_cites() -> None:
    prose = [("paragraph", words) for words in PROSE]
    witness, units = text_of(*prose, *(("reference-entry", words) for words in ENTRIES))
    read = [cited(witness, "(Doe, 1999)", "Doe", "1999"), cited(witness, "Roe et al. 2001", "Roe", "2001"),
            cited(witness, "Poe 2003; Noe 2004", "Poe", "2003")]  # fmt: skip
    assert said(witness, units, read) == [], "one is left, and one is not many"
    assert ("w-131", 9) in said(witness, units, read[:1])
    listed = [
        cited(witness, "Roe, A. and Low, B. (2001)", "Roe", "2001"),
        cited(witness, "Poe, C. (2003)", "Poe", "2003"),
    ]
    assert ("w-131", 9) in said(witness, units, [read[0], *listed]), "an entry is no citation of itself"


def test_a_text_that_cites_by_numbers_is_not_asked_for_names() -> None:
    witness, units = text_of(
        ("paragraph", "It is so [1], [2] and [3]."), *(("reference-entry", words) for words in ENTRIES)
    )
    numbers = [
        replace(cited(witness, f"[{n}]", "", ""), value={"items": [{"key": str(n)}], "form": "number"})
        for n in (1, 2, 3)
    ]
    assert said(witness, units, numbers) == []
    assert said(witness, units, []) == [("w-132", 1)]


def test_in_a_text_with_notes_single_numbers_are_marks_without_notes() -> None:
    witness, units = text_of(("paragraph", "Of [3] and [8] and [9] and [10]."), ("endnote", "See it."))
    noted = [units[0], replace(units[1], kind=Kind.NOTE, number=1)]
    assert (said(witness, units, []), said(witness, noted, [])) == ([("w-132", 1)], [])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Of [3, 5–7] and [8] and [9].", [("w-132", 1)]),
        ("Of [3] and [8].", []),
        ("Of [sic] and [a] and [b2] and [].", []),
    ],
)
def test_numbers_in_brackets_of_no_system(words: str, expected: list[tuple[str, int]]) -> None:
    witness, units = text_of(("paragraph", words))
    assert said(witness, units, []) == expected
