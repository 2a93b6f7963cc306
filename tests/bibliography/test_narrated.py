"""Citations whose author stands in the sentence: joined by a word, laws and cases without brackets."""

from __future__ import annotations

import pytest

from glossator.bibliography import Asked, CitedItem, Mode, format_library, parse_style, read_library

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>s</title><id>s</id><updated>2020-01-01T00:00:00Z</updated></info>
<citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", ">
<choose><if type="legal_case"><text variable="title" font-style="italic"/></if>
<else><names variable="author"><name form="short" and="symbol"/></names></else></choose>
<date variable="issued" form="numeric" date-parts="year"/><text variable="locator"/></group></layout></citation>
<bibliography><layout><names variable="author"><name and="symbol"/></names><text prefix=" " variable="title"/></layout>
</bibliography></style>"""
LIBRARY = """@book{two, author = {Doe, Ann and Roe, Bo}, title = {A & B}, date = {2005}}
@book{firm, author = {{Sand & Co.} and Doe, Ann}, title = {C}, date = {2006}}
@jurisdiction{law, title = {Sand v. Sea}, date = {1954}}"""

ROWS = (
    ("two", Mode.NORMAL, "", "", "(Doe & Roe, 2005)"),
    ("two", Mode.NARRATIVE, "", "", "Doe and Roe (2005)"),
    ("two", Mode.NARRATIVE, "7", "", "Doe and Roe (2005, 7)"),
    ("two", Mode.NARRATIVE, "", "tr", "Doe ve Roe (2005)"),
    ("two", Mode.NARRATIVE, "", "xx", "Doe & Roe (2005)"),
    ("firm", Mode.NARRATIVE, "", "", "Sand & Co. and Doe (2006)"),
    ("law", Mode.NORMAL, "", "", "(Sand v. Sea, 1954)"),
    ("law", Mode.NARRATIVE, "", "", "Sand v. Sea (1954)"),
    ("law", Mode.NARRATIVE, "7", "", "Sand v. Sea (1954, 7)"),
)


@pytest.mark.parametrize(("key", "mode", "locator", "language", "wanted"), ROWS)
def test_names_in_a_sentence_are_joined_by_a_word(
    key: str, mode: Mode, locator: str, language: str, wanted: str
) -> None:
    works, _ = read_library(LIBRARY.replace("&", r"\&"), "x.bib")
    asked = [Asked((CitedItem(row[0], row[2], mode=row[1]),), row[3]) for row in ROWS]
    formatted, findings = format_library(works, asked=asked, style=parse_style(STYLE))
    assert not findings
    wording = formatted.word(Asked((CitedItem(key, locator, mode=mode),), language))
    assert "".join(piece.text for piece in wording.pieces) == wanted
    assert {piece.key for piece in wording.pieces if piece.text.strip("() ")} == {key}


def test_a_reference_keeps_its_sign() -> None:
    works, _ = read_library(LIBRARY.replace("&", r"\&"), "x.bib")
    formatted, _ = format_library(works, style=parse_style(STYLE))
    assert formatted.reference("two") == "Ann Doe &amp; Bo Roe A &amp; B"
