"""Lists to points: kinds, numbers, anchors, and what is refused of each."""

from __future__ import annotations

import pytest

from glossator.arguments import Argument, read_argument
from glossator.findings import Finding
from glossator.model import Front, Ref, Text
from glossator.passages import read_text

WORDS = """The harbour was closed.

A lake lies there. A lake again, says the pilot.

The sea has a name.[^1] So it was written in the old book of the town.

[^1]: It is called the Grey Water.
"""
TEXT, _ = read_text("sea", "docs/texts/sea.md", WORDS, Front("Sea"), 0)
PATH = "docs/arguments/sea.md"


def read(source: str, **texts: Text) -> tuple[Argument, list[Finding]]:
    argument, findings = read_argument(source, PATH, "sea", texts or {"sea": TEXT}, {"far": "A far text"})
    assert argument is not None
    return argument, findings


def where(argument: Argument) -> dict[str, list[int | str]]:
    """Number of a point to the ¶ numbers of its anchors, or why one leads nowhere."""
    numbers = {passage.ref: passage.number or passage.kind.value for passage in TEXT.passages}
    return {
        point.number: [numbers[one.passage] if one.passage else str(one.reason) for one in point.anchors]
        for point in argument.walk()
    }


KINDS = [
    # list, number to (kind, role), why
    ("- A [¶ 1]", {"1": "claim 1"}, "a plain item of the first level is a claim"),
    ("- A\n  - B [¶ 1]", {"1": "claim 1", "1.1": "reason for claim 1"}, "and one under it a reason"),
    ("- A\n  - B\n    - C [¶ 1]", {"1": "claim 1", "1.1": "reason for claim 1", "1.1.1": "reason for claim 1"}, "deeper too"),
    ("- A\n  - B {evidence} [¶ 1]", {"1": "claim 1", "1.1": "evidence for claim 1"}, "a sign says otherwise"),
    ("- A\n  - {concession} B [¶ 1]", {"1": "claim 1", "1.1": "concession to claim 1"}, "a sign may come first"),
    ("- A\n  - B {objection} so [¶ 1]", {"1": "claim 1", "1.1": "objection to claim 1"}, "or in the middle"),
    ("- A\n  - B {claim}\n    - C {evidence} [¶ 1]", {"1": "claim 1", "1.1": "claim 1.1", "1.1.1": "evidence for claim 1.1"},
     "a claim under a claim: what is under it is for the nearer one"),
    ("- A {objection}", {"1": "objection 1"}, "no claim above: its own number"),
    ("- A [¶ 1]\n\nWords.\n\n* B [¶ 2]", {"1": "claim 1", "2": "claim 2"}, "two lists are one argument"),
    ("3. A [¶ 1]\n4. B [¶ 1]", {"1": "claim 1", "2": "claim 2"}, "numbers are ours, so that no two are one"),
    ("- A {Evidence} [¶ 1]", {"1": "evidence 1"}, "capitals do not count"),
    ("- A `{evidence}` [¶ 1]", {"1": "claim 1"}, "code is code"),
    ("- A \\{evidence} [¶ 1]", {"1": "claim 1"}, "what is behind a backslash is words"),
    ("Words.[^1] [¶ 1]\n\n- A [¶ 1]\n\n[^1]: - B {evidence}", {"1": "claim 1"}, "a list in a note is a note"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "roles", "why"), KINDS, ids=[row[2] for row in KINDS])
def test_kinds_and_numbers(source, roles, why):
    argument, findings = read(source)
    assert {point.number: point.role for point in argument.walk()} == roles, why
    assert findings == []


PLACED = [
    # item, ¶ of its anchors, words left, why
    ("A [¶ 1]", [1], "A", "one passage"),
    ("A [¶1]", [1], "A", "without a space"),
    ("A [¶ 1, 3]", [1, 3], "A", "two"),
    ("A [¶ 1; 3]", [1, 3], "A", "a semicolon parts too"),
    ("A [¶¶ 1–3]", [1, 2, 3], "A", "a range"),
    ("A [¶ 1-2]", [1, 2], "A", "with a hyphen"),
    ("A [¶ 1] and [¶ 2] B", [1, 2], "A and B", "two signs, in the middle of words"),
    ("A [¶ 1, 1–2]", [1, 2], "A", "each passage once"),
    ("A [“the pilot”]", [2], "A", "a quotation in brackets"),
    ("A. “the pilot”", [2], "A.", "a quotation behind the last sentence"),
    ('A. "the pilot" {evidence}', [2], "A.", "plain marks, a sign behind it"),
    (
        "It says “the pilot” so",
        [2],
        "It says “the pilot” so",
        "words quoted in a sentence, where nothing else leads on",
    ),
    ("It says “a lake” so [¶ 1]", [1], "It says “a lake” so", "and no anchor where something does"),
    ("“the pilot”", [2], "“the pilot”", "nothing but a quotation: words and anchor at once"),
    ("A [¶ 2 “lake again”]", [2], "A", "a quotation within a passage"),
    ("A [¶ 2, “lake again”]", [2], "A", "with a comma"),
    ("A [¶ 3] [“THE PILOT”]", [3, 2], "A", "capitals do not count; the two may be of two passages"),
    ("A [“Grey Water”]", ["note"], "A", "a note of the text is a passage too"),
    ("A [¶ 1](about.md) [¶ 2]", [2], "A ¶ 1", "a link is a link"),
    ("A \\[¶ 1] [¶ 2]", [2], "A [¶ 1]", "what is behind a backslash is words"),
    ("A [¶ 1]\n\n  More [¶ 3]", [1, 3], "A More", "a second paragraph belongs to its item"),
]


@pytest.mark.parametrize(("item", "numbers", "words", "why"), PLACED, ids=[row[3] for row in PLACED])
def test_an_anchor_is_placed(item, numbers, words, why):
    argument, findings = read(f"- {item}\n")
    assert where(argument) == {"1": numbers}, why
    assert argument.points[0].words == words
    assert findings == []


def test_what_is_quoted_is_found_at_its_words():
    argument, _ = read("- A [¶ 2] [“A lake again”]\n")
    (anchor,) = argument.points[0].anchors
    passage = TEXT.passages[1]
    assert anchor.passage == passage.ref
    assert passage.prose.text[anchor.start : anchor.end] == "A lake again"


def test_words_that_occur_twice_are_told_apart_by_their_passage():
    twice, _ = read_text("sea", "docs/texts/sea.md", "A lake.\n\nAnother: a lake.\n", Front("Sea"), 0)
    for item in ("A [¶ 2 “a lake”]", "A [¶ 2] [“a lake”]", "A. “a lake” [¶ 2]"):
        argument, findings = read(f"- {item}\n", sea=twice)
        assert ([one.passage for one in argument.points[0].anchors], findings) == ([twice.passages[1].ref], [])


WRONG = [
    # list, codes, line and column of the first, what the anchors of 1 are, why
    ("- A {evidense} [¶ 1]", ["a-002"], (1, 6), [1], "no kind has that name"),
    ("- A {evidence} {claim} [¶ 1]", ["a-003"], (1, 17), [1], "two kinds: the first counts"),
    ("- A [¶ 9]", ["a-004"], (1, 6), ["no candidate"], "the text has no such passage"),
    ("- A [¶ 0]", ["a-004"], (1, 6), ["no candidate"], "nor a passage 0"),
    ("- A [¶ 1, 9]", ["a-004"], (1, 6), [1, "no candidate"], "the other link is kept"),
    ("- A [¶¶ 2–999999999]", ["a-004"], (1, 6), [2, 3, "no candidate"], "and of a range what there is"),
    ("- A [“no such words”]", ["a-005"], (1, 6), ["no candidate"], "words that occur never"),
    ("- A [¶ 1 “the pilot”]", ["a-005"], (1, 10), [1, "no candidate"], "words that occur elsewhere"),
    ("- A [“a lake”]", ["a-006"], (1, 6), ["several"], "words that occur twice: a tie is not guessed"),
    ("- A [¶ 2 “a lake”]", ["a-006"], (1, 10), [2, "several"], "twice in their passage, which stays"),
    ("- A [“it was written in the old book of the”]", ["a-007"], (1, 6), ["unreadable"], "nine words are no quotation"),
    ("- A [¶ x]", ["a-008"], (1, 6), [], "no number"),
    ("- A [¶ 3–1]", ["a-008"], (1, 6), [], "a range that goes back"),
    ("- A [¶ 1 see]", ["a-008"], (1, 6), [], "words that nothing quotes"),
    ("- A [¶ 1] [¶ 2 “a lake”", ["m-038"], (1, 11), [1], "a bracket that nobody closes"),
    ("- {claim} [¶ 1]", ["a-009"], (1, 3), [1], "signs alone say nothing, and the link is kept"),
    ("- A [¶ 1]\n-\n", ["a-009"], (1, 3), [1], "an item without anything"),
    ("- A", ["a-010"], (1, 3), [], "a leaf that rests on nothing"),
    ("- A\n  - B", ["a-010"], (2, 5), [], "a point may rest on those under it, which must not float"),
    (
        "- A [¶ 1]\n  -\n  - B [¶ 1]",
        ["a-016", "a-009"],
        (1, 3),
        [1],
        "a line of hyphens makes a heading of the words above it",
    ),
    ("Words.\n", ["a-015"], (1, 1), None, "no list"),
]


@pytest.mark.parametrize(("source", "codes", "place", "anchors", "why"), WRONG, ids=[row[4] for row in WRONG])
def test_a_mistake_is_a_finding_and_loses_no_link(source, codes, place, anchors, why):
    argument, findings = read(source)
    assert [one.code for one in findings] == codes, why
    assert findings[0].place.line == place[0]
    if findings[0].code not in ("a-009", "a-015"):
        assert findings[0].place.column == place[1]
    assert where(argument).get("1") == anchors


MEANT = [
    # an item, what is offered
    ("- A [¶ 1 “the pilot”]", ("¶ 2",)),
    ("- A [“no such words”]", ()),
]


@pytest.mark.parametrize(("source", "meant"), MEANT)
def test_words_that_stand_elsewhere_are_named(source, meant):
    _, (found,) = read(source)
    assert found.suggestions == meant


def test_a_kind_is_suggested():
    _, (found,) = read("- A {evidense} [¶ 1]")
    assert found.suggestions == ("evidence",)


def test_an_objection_needs_no_passage_of_its_own():
    assert read("- A [¶ 1]\n  - Why? {objection}\n")[1] == []


def test_what_stands_under_an_item_without_words_moves_up():
    argument, findings = read("- A [¶ 1]\n  - - B [¶ 2]\n")
    assert where(argument) == {"1": [1], "1.1": [2]}
    assert [one.code for one in findings] == ["a-009"]


def test_a_point_deeper_than_six_levels_stands_on_the_sixth():
    source = "".join(f"{'  ' * depth}- Level {depth} [¶ 1]\n" for depth in range(9))
    argument, findings = read(source)
    assert [one.code for one in findings] == ["a-011"] * 3
    assert [point.number for point in argument.walk()][5:] == [f"1.1.1.1.1.{n}" for n in (1, 2, 3, 4)]


def test_too_many_items_are_read_up_to_the_limit():
    argument, findings = read("".join(f"- Item {n} [¶ 1]\n" for n in range(1003)))
    assert (len(argument.points), [one.code for one in findings]) == (1000, ["a-012"])
    assert findings[0].place.line == 1001
    assert len(argument.document.passages) == 1003  # those beyond are printed


def test_an_item_is_anchored_to_fifty_passages_at_most():
    long, _ = read_text("sea", "docs/texts/sea.md", "".join(f"Passage {n}.\n\n" for n in range(60)), Front("Sea"), 0)
    argument, findings = read("- A [¶ 1–30] [¶ 31–60]\n", sea=long)
    assert (len(argument.points[0].anchors), [one.code for one in findings]) == (50, ["a-013"])


def test_a_text_that_is_not_at_hand_keeps_its_argument():
    argument, findings = read("---\ntext: far\n---\n\n- A [¶ 1] [“any words”]\n")
    assert findings == []
    assert argument.document.front.title == "The argument of “A far text”"
    assert [(one.printed, one.passage, one.reason) for one in argument.points[0].anchors] == [
        ("¶ 1", None, None), ("“any words”", None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(("front", "code"), [("text: seas", "a-001"), ("text: ../sea", "t-004")])
def test_a_file_for_no_text_is_refused(front, code):
    argument, findings = read_argument(f"---\n{front}\n---\n\n- A\n", PATH, "sea", {"sea": TEXT}, {})
    assert (argument, [one.code for one in findings]) == (None, [code])
    assert findings[0].suggestions == ("sea",)


def test_an_id_outlives_a_change_of_its_signs():
    before, _ = read("- What it says [¶ 1]\n")
    after, _ = read("- {evidence} What it says [¶ 2] [“the pilot”]\n")
    assert before.points[0].id == after.points[0].id
    assert before.points[0].ref == Ref.from_key(f"argument:{after.points[0].id}")


def test_a_sign_says_where_it_is_written():
    source = "- Ada & *so* [¶ 1] on {evidence}\n"
    argument, _ = read(source)
    (anchor,) = argument.points[0].anchors
    assert source[anchor.span.start : anchor.span.end] == "[¶ 1]"
    passage = argument.document.passages[0]
    on = passage.prose.source(passage.prose.text.index("on"), len(passage.prose.text))
    assert source[on.start : on.end] == "on"
