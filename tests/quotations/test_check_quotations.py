"""What a reader and `check` are told of a quotation."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from quotation_texts import SMITH, indexes, look_up, text_of

from glossator.apparatus.annotate import annotate_text
from glossator.quotations import Change, Shelf, Verdict, as_csv, check_quotations, rows

RESULTS = [
    ("“The merchants hardly noticed” [@smith2010].", "verbatim at ¶ 3"),
    ("“valid for seven weeks. The co-operation” [@smith2010].", "verbatim at ¶¶ 1–2"),
    ("“The pilots refused to carry any other flag” [@smith2010].", "verbatim in note 1"),
    ("“The merchants hardly noticed” [@smith2010, ¶ 1].", "verbatim at ¶ 3, not at ¶ 1"),
    ("“The merchants scarcely noticed” [@smith2010].", "differs: “The merchants hardly noticed” at ¶ 3"),
    ("“the grey men of the north” [@smith2010].", "not found in the text"),
    ("“the grey men of the north” [@doe2011].", "work not held"),
]


@pytest.mark.parametrize(("ours", "words"), RESULTS, ids=[row[1] for row in RESULTS])
def test_a_result_in_words(ours: str, words: str) -> None:
    (one,), _ = look_up(ours)
    assert one.as_words() == words


DIFFERENCES = [
    ("“no captain might enter”", Change.CHANGED, "“might” stands for “may”"),
    ("“trade did decline after the flood”", Change.MISSING, "“not” is left out after “did”"),
    ("“A few old captains protested”", Change.ADDED, "“old” is added after “few”"),
    (
        "“content to nothing pay and to say nothing”",
        Change.ORDER,
        "“nothing pay” stands in another order, “pay nothing”",
    ),
    ("“the color of their flag”", Change.SPELLING, "“color” is spelt “colour”"),
]


@pytest.mark.parametrize(("quoted", "change", "words"), DIFFERENCES, ids=[row[1].value for row in DIFFERENCES])
def test_a_difference_in_words(quoted: str, change: Change, words: str) -> None:
    (one,), _ = look_up(f"{quoted} [@smith2010].")
    assert [(difference.change, difference.as_words()) for difference in one.differs] == [(change, words)]


FINDINGS = [
    (
        "c-005",
        "Words.\n\nAnd “trade did decline after the flood” [@smith2010].",
        (3, 6),
        "smith2010, ¶ 3: “not” is left out",
    ),
    ("c-006", "Then “the grey men of the north” [@smith2010].", (1, 7), "not found in smith2010"),
    ("c-007", "*“A few captains protested”* [@smith2010, ¶ 2].", (1, 3), "at ¶ 4 of smith2010, not at ¶ 2"),
]


@pytest.mark.parametrize(("code", "ours", "where", "words"), FINDINGS, ids=[row[0] for row in FINDINGS])
def test_a_finding_says_where_and_what(code: str, ours: str, where: tuple[int, int], words: str) -> None:
    _, (one,) = look_up(ours)
    assert (one.code, one.place.line, one.place.column) == (code, *where)
    assert words in one.message
    assert one.end_column > one.place.column


def test_a_quotation_is_a_mention() -> None:
    ours = "Then “no captain may enter” [@smith2010, ¶ 1]."
    (one,), _ = look_up(ours)
    mention = one.as_mention()
    assert ours[mention.start : mention.end] == mention.printed == "no captain may enter"
    assert mention.value.work == "smith2010"
    assert mention.value.result == "verbatim at ¶ 1"
    assert mention.value.passage == one.spots[0].passages[0]


def test_a_spot_leads_to_the_words() -> None:
    (one,), _ = look_up("“no captain may enter” [@smith2010].")
    text = text_of("text-smith2010", SMITH, of="smith2010")
    (passage,) = [passage for passage in text.passages if passage.id == one.spots[0].passages[0]]
    assert passage.prose.text[one.spots[0].start : one.spots[0].end] == "no captain may enter"


def test_a_companion_quotes_its_work_without_citing_it() -> None:
    ours = "It tells of “the old pilot”, “cheaper, quieter and more closely watched” water, “the grey men of the sea”."
    checked, findings = look_up(ours, of="smith2010")
    assert [one.verdict for one in checked] == [Verdict.VERBATIM, Verdict.DIFFERS]
    assert [one.code for one in findings] == ["c-005"]
    assert look_up(ours) == ([], [])


def test_a_text_is_not_looked_up_in_itself() -> None:
    text = text_of("text-smith2010", "“The grey men of the north” [@smith2010].", of="smith2010")
    annotations, _ = annotate_text(text, indexes())
    checked, findings = check_quotations(text, annotations, Shelf.of([text]))
    assert ([one.verdict for one in checked], findings) == ([Verdict.NOT_HELD], [])


def test_a_companion_stands_for_a_work_only_by_what_it_has() -> None:
    companion = text_of(
        "of-doe", "It says “nine long miles before the first inn” and no more.", kind="companion", of="doe2011"
    )
    for quoted, verdict in [
        ("nine long miles before the first inn", Verdict.VERBATIM),
        ("nine short miles before the first inn", Verdict.DIFFERS),
        ("the sheep that sleep at noon", Verdict.NOT_HELD),
    ]:
        text = text_of("ours", f"“{quoted}” [@doe2011].")
        (one,), _ = check_quotations(text, annotate_text(text, indexes())[0], Shelf.of([companion]))
        assert one.verdict is verdict


def test_words_in_another_language_may_be_translated() -> None:
    ours = "“the bridge was built to watch the river” [@yilmaz2012]."
    assert look_up(ours, "en") == ([], [])
    assert [one.code for one in look_up(ours, "tr")[1]] == ["c-006"]
    assert [one.code for one in look_up("“bile asla adı geçmez” [@yilmaz2012].", "en")[1]] == ["c-005"]


def test_the_table_has_the_columns_of_the_evidence() -> None:
    checked, _ = look_up(
        "“A few captains protested. Most of them were content to pay nothing” [@smith2010, ¶ 4]. “a b c” [@doe2011]."
    )
    table = list(csv.DictReader(StringIO(as_csv(checked))))
    assert table == rows(checked)
    assert list(table[0]) == ["claim", "passage", "words", "original", "line", "work"]
    assert table[0]["claim"] == "Quotation of smith2010 ¶ 4: verbatim at ¶ 4"
    assert table[0]["words"] == "A few captains protested. Most of them were"
    assert (table[0]["original"], table[0]["line"], table[0]["work"]) == ("text-smith2010", "12", "smith2010")
    assert (table[1]["original"], table[1]["line"], table[1]["work"]) == ("", "", "doe2011")
