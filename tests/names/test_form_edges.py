"""Where a form may stand among other characters, and which capitals let it be the form."""

from __future__ import annotations

import pytest

from glossator.model import Name, Place, Term
from glossator.names import FormIndex, cased_alike

INDEX, _ = FormIndex.of([Term("pact", "pact"), Term("http", "http")], [Name("nato", "organisation", "NATO")], [])

PLACES = [
    # text, how many mentions, why
    ("NATO", 1, "all of a text"),
    ("aNATO", 0, "behind a letter"),
    ("NATOa", 0, "before a letter"),
    ("1NATO", 0, "behind a digit"),
    ("NATO1", 0, "before a digit"),
    ("_NATO", 0, "behind a low line"),
    ("NATO_", 0, "before a low line"),
    (".NATO", 1, "behind a full stop"),
    ("NATO.", 1, "before a full stop that ends the text"),
    ("NATO. It", 1, "before one that ends a sentence"),
    ("NATO.5", 1, "before a note's number"),
    ("NATO.int", 0, "before the end of a host"),
    ("NATO.de", 0, "before the end of a host of any country"),
    ("NATO.h5", 0, "before the end of a file, a letter and a digit"),
    ("@NATO", 0, "a handle"),
    ("\\NATO", 0, "a share of Windows"),
    ("@ NATO", 1, "at something"),
    ("/NATO/", 1, "between strokes"),
    ("NATO NATO", 2, "twice"),
    ("http://x.org/NATO and NATO", 1, "the second is in no address"),
    ("NATO, http://x.org/NATO", 1, "the first is in no address"),
    ("http://x.org", 0, "the first letters of an address"),
    ("by http: see", 1, "which are words where no address follows"),
    ("a\u02b0NATO", 0, "behind a letter that modifies"),
    ("NATO\u0308", 0, "before a mark that combines"),
    ("NATO\u02d8", 1, "before a mark that does not"),
    ("a pact", 1, "a term"),
    ("PACT", 1, "a text all in capitals"),
    ("THE PACT ENDS", 1, "a heading in capitals"),
    ("the PACT ends", 0, "four capitals amid small letters"),
    ("the pACT", 0, "capitals amid a word"),
]


@pytest.mark.parametrize(("text", "count", "why"), PLACES, ids=[row[2] for row in PLACES])
def test_places(text: str, count: int, why: str) -> None:
    assert len(INDEX.find(text)) == count


def test_a_form_that_quotes_an_address_is_found() -> None:
    """The address begins behind the quotation mark with which the form begins."""
    index, _ = FormIndex.of([], [Name("paper", "newspaper", "“Paper.com”")], [])
    assert [mention.printed for mention in index.find("He wrote in “Paper.com” of it")] == ["“Paper.com”"]
    assert index.find("see http://x.org/“Paper.com”") == []


CASES = [
    # form, printed, whether the text has capitals alone, alike, why
    ("treaty", "treaty", False, True, "as it is listed"),
    ("treaty", "Treaty", False, True, "a capital at the head"),
    ("treaty", "TREATY", False, True, "six capitals are no acronym"),
    ("truce", "TRUCE", False, False, "five may be one"),
    ("truce", "TRUCE", True, True, "but not where all is in capitals"),
    ("treaty", "TReaty", False, False, "two capitals at the head"),
    ("treaty", "treatY", False, False, "one at the end"),
    ("treaty", "TrEATY", True, False, "a small letter among capitals"),
    ("peace treaty", "Peace Treaty", False, True, "a title in capitals"),
    ("peace treaty", "peace Treaty", False, True, "the second word"),
    ("peace-treaty", "Peace-Treaty", False, True, "behind a hyphen a word begins"),
    ("Treaty", "treaty", False, False, "the form's capital is missing"),
    ("al-Assad", "Al-Assad", False, True, "a particle at the head"),
    ("al-Assad", "al-assad", False, False, "the name's capital is missing"),
    ("NATO", "Nato", False, False, "the second capital is missing"),
    ("NATO", "NATO", False, True, "an acronym"),
    ("McLean", "MCLEAN", False, True, "a name in capitals"),
]


@pytest.mark.parametrize(("form", "printed", "capitals", "alike", "why"), CASES, ids=[row[4] for row in CASES])
def test_capitals(form: str, printed: str, capitals: bool, alike: bool, why: str) -> None:
    assert cased_alike(form, printed, capitals) is alike


SHARED = [
    # terms, names, code of each finding, its line, why
    ([], [("a", "Pact", (), 1), ("b", "Pact", (), 2), ("c", "Pact", (), 3)], [("n-006", 2), ("n-006", 3)],
     "three share one: the second and the third"),
    ([], [("a", "Pact", ("Pact",), 1)], [], "a thing shares nothing with itself"),
    (["pact"], [("b", "pact", (), 2)], [("g-002", 2)], "a term and a name"),
    ([], [("a", "Pact", (), 1), ("b", "PACT", (), 2)], [("n-006", 2)], "two with capitals, though of other letters"),
    ([], [("a", "pact", (), 1), ("b", "Pact", (), 2)], [], "a small letter and a capital tell two apart"),
]  # fmt: skip


@pytest.mark.parametrize(("terms", "names", "findings", "why"), SHARED, ids=[row[3] for row in SHARED])
def test_what_two_share(
    terms: list[str], names: list[tuple[str, str, tuple[str, ...], int]], findings: list[tuple[str, int]], why: str
) -> None:
    listed = [Name(id, "treaty", words, also, place=Place("names.yml", line)) for id, words, also, line in names]
    _, found = FormIndex.of([Term(f"t-{words}", words) for words in terms], listed, [])
    assert [(one.code, one.place.line) for one in found] == findings, why
