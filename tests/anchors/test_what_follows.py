"""Notes, evidence and arguments of a text that was edited or renamed lead where they led, before anybody mends them."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from small_project import FILES, Project

from glossator.edition import read_edition

PARAGRAPHS = [
    "The first engine was drawn on large sheets of paper in a quiet room.",
    "A second one followed when the money of the council had come at last.",
    "Nobody built the third, which would have filled a hall in the city.",
    "Four clerks copied tables by hand for eleven winters and made many errors.",
    "Their master sold his horses and went on the long road to the south.",
    "A widow kept the brass wheels in her attic until the roof fell in.",
]
OTHERS = [
    "Ships carried coal across the bay each morning before the fog had lifted.",
    "The harbour master wrote every arrival down in a green book with a lock.",
    "Grain came later in the year, and with it merchants from many towns.",
]
NEW = "An inserted passage speaks of gardens, bees and nothing that stands elsewhere."
NOTES = "## the money of the council {kind=context}\n\nA comment.\n\n## the brass wheels {kind=question}\n\nWhy?\n"
ARGUMENT = """# Steps

1. Engines were drawn before they were paid for. {claim} [¶ 1, 2]
   - The clerks made errors. {evidence} [¶ 4]
   - Wheels outlived their master. {evidence} [¶¶ 5–6]
   - The hall was too small. {reason} [¶ 3 “filled a hall”]
"""
WANTED = [[0, 1], [3], [4, 5], [2]]
"""Which paragraphs each item rests on."""


def body(*paragraphs: str, title: str = "Third") -> str:
    return f"---\ntitle: {title}\n---\n\n## How it began\n\n" + "\n\n".join(paragraphs) + "\n"


@dataclass
class Kept:
    """A project with its registry, and what is in it."""

    project: Project
    ids: list[str]

    def edition(self):
        return read_edition(self.project.root)[0]

    def codes(self) -> list[str]:
        return [one.code for one in read_edition(self.project.root)[1]]

    def messages(self, code: str) -> list[str]:
        return [one.message for one in read_edition(self.project.root)[1] if one.code == code]

    def anchors(self) -> list[list[str]]:
        """The first words of the passages that the items lead to, item by item."""
        edition = self.edition()
        words = {passage.id: passage.prose.text for text in edition.texts for passage in text.passages}
        return [
            [words[anchor.passage.id] if anchor.passage else "" for anchor in point.anchors]
            for argument in edition.arguments
            for point in argument.walk()
            if argument.document.path != "docs/arguments/other.md"
        ]

    def rename(self, old: str, new: str) -> None:
        (self.project.root / old).rename(self.project.root / new)


@pytest.fixture
def kept(tmp_path) -> Kept:
    project = Project(tmp_path / "project")
    project.write("docs/texts/third.md", body(*PARAGRAPHS))
    project.write("docs/texts/other.md", body(*OTHERS, title="Other"))
    project.write("docs/notes/third.md", NOTES)
    project.write("docs/arguments/third.md", ARGUMENT)
    ids = [p.id for text in read_edition(project.root)[0].texts if text.id == "third" for p in text.passages]
    rows = "".join(f"claim {number},{id},words,own,,\n" for number, id in enumerate(ids))
    project.write("references/evidence.csv", "claim,passage,words,original,line,work\n" + rows)
    assert project.run("anchors") == 0
    assert project.run("anchors", "--check") == 0
    return Kept(project, ids)


EXPECTED = [[PARAGRAPHS[number] for number in row] for row in WANTED]

# An edit of the paragraphs, and those it leaves without a passage of their own.
EDITS = {
    "inserted at the front": [NEW, *PARAGRAPHS],
    "inserted in a range": [*PARAGRAPHS[:5], NEW, PARAGRAPHS[5]],
    "a passage divided": [PARAGRAPHS[0], *("The clerks of the bank slept. " + NEW, "More of it."), *PARAGRAPHS[1:]],
    "the order turned round": PARAGRAPHS[::-1],
    "two inserted, one moved": [NEW, PARAGRAPHS[3], *PARAGRAPHS[:3], "Words of no weight at all.", *PARAGRAPHS[4:]],
}


@pytest.mark.parametrize("after", [False, True], ids=["registry-of-before", "registry-written"])
@pytest.mark.parametrize("edit", EDITS)
def test_numbers_are_followed(kept, edit, after):
    assert kept.anchors() == EXPECTED
    kept.project.write("docs/texts/third.md", body(*EDITS[edit]))
    if after:
        assert kept.project.run("anchors") == 0
        assert kept.project.run("anchors", "--check") == 0
    assert [sorted(row) for row in kept.anchors()] == [sorted(row) for row in EXPECTED]
    shifted = sum(EDITS[edit].index(words) != PARAGRAPHS.index(words) for row in EXPECTED for words in row)
    assert len(kept.messages("a-017")) == shifted > 0
    assert not {"a-004", "a-005", "a-018"} & set(kept.codes())


def test_a_number_that_is_mended_counts_as_written(kept):
    kept.project.write("docs/texts/third.md", body(NEW, *PARAGRAPHS))
    assert kept.messages("a-017")[0] == "¶ 1 is now ¶ 2 of third: “The first engine was drawn on large sheets …”"
    mended = ARGUMENT.replace("[¶ 1, 2]", "[¶ 2, 3]").replace("[¶ 4]", "[¶ 5]").replace("5–6", "6–7")
    kept.project.write("docs/arguments/third.md", mended.replace("[¶ 3 “", "[¶ 4 “"))
    for _ in range(2):
        assert kept.anchors() == EXPECTED
        assert "a-017" not in kept.codes()
        assert kept.project.run("anchors") == 0
    assert kept.project.run("check", "--strict") == 0


def test_an_edit_taken_back_takes_the_findings_back(kept):
    kept.project.write("docs/texts/third.md", body(NEW, *PARAGRAPHS))
    assert kept.project.run("anchors") == 0
    kept.project.write("docs/texts/third.md", body(*PARAGRAPHS))
    assert "a-017" not in kept.codes()
    assert kept.anchors() == EXPECTED


def test_a_passage_that_is_removed_is_no_other(kept):
    kept.project.write("docs/texts/third.md", body(*PARAGRAPHS[:3], *PARAGRAPHS[4:]))
    assert kept.anchors() == [EXPECTED[0], [""], EXPECTED[2], EXPECTED[3]]
    assert kept.messages("a-018") == ["the passage that was ¶ 4 was removed"]
    assert kept.messages("t-035") == [f"passage {kept.ids[3]} of this row was removed; it stood beside {kept.ids[2]}"]


def test_a_joined_passage_is_followed_into_the_other(kept):
    kept.project.write("docs/texts/third.md", body(" ".join(PARAGRAPHS[:2]), *PARAGRAPHS[2:]))
    joined = " ".join(PARAGRAPHS[:2])
    assert kept.anchors() == [[joined], *EXPECTED[1:]]
    assert kept.messages("t-034") == [f"passage {kept.ids[1]} of this row is {kept.ids[0]} today"]


@pytest.mark.parametrize("edited", [False, True], ids=["as-it-was", "with-edits"])
def test_a_renamed_text_keeps_notes_evidence_and_argument(kept, edited, capsys):
    kept.rename("docs/texts/third.md", "docs/texts/engines.md")
    if edited:
        words = PARAGRAPHS[4] + " He never came back."
        kept.project.write("docs/texts/engines.md", body(NEW, *PARAGRAPHS[:4], words, PARAGRAPHS[5]))
    for _ in range(2):
        edition = kept.edition()
        assert [note.text for note in edition.notes if note.place.file == "docs/notes/third.md"] == ["engines"] * 2
        (argument,) = edition.arguments
        assert argument.text == "engines"
        found = kept.anchors()
        assert [[words[:40] for words in row] for row in found] == [[words[:40] for words in row] for row in EXPECTED]
        codes = kept.codes()
        assert codes.count("t-031") == codes.count("a-019") == 1
        assert not {"t-010", "a-001", "t-008", "t-034", "t-035", "a-004"} & set(codes)
        assert kept.project.run("build") == 0
        assert kept.project.run("graph", "verify", str(kept.project.root / "site")) == 0
        assert kept.project.run("anchors") == 0
    assert kept.messages("t-031") == ["the text “third” of these notes is called “engines” today"]
    kept.rename("docs/notes/third.md", "docs/notes/engines.md")
    kept.rename("docs/arguments/third.md", "docs/arguments/engines.md")
    assert not {"t-031", "a-019", "t-010", "a-001"} & set(kept.codes())
    assert [[words[:40] for words in row] for row in kept.anchors()] == [[w[:40] for w in row] for row in EXPECTED]
    assert ("a-017" in kept.codes()) is edited


def test_text_and_argument_renamed_at_once(kept):
    for folder in ("texts", "notes", "arguments"):
        kept.rename(f"docs/{folder}/third.md", f"docs/{folder}/engines.md")
    kept.project.write("docs/texts/engines.md", body(NEW, *PARAGRAPHS))
    assert kept.anchors() == EXPECTED
    assert kept.project.run("anchors") == 0
    assert kept.anchors() == EXPECTED


@pytest.mark.parametrize("written", [False, True], ids=["registry-of-before", "registry-written"])
def test_two_texts_that_change_their_names(kept, written):
    kept.project.write("docs/texts/third.md", body(*OTHERS))
    kept.project.write("docs/texts/other.md", body(*PARAGRAPHS))
    if written:
        assert kept.project.run("anchors") == 0
    edition = kept.edition()
    assert [note.text for note in edition.notes if note.place.file == "docs/notes/third.md"] == ["other"] * 2
    assert [argument.text for argument in edition.arguments] == ["other"]
    assert kept.anchors() == EXPECTED
    assert kept.codes().count("t-033") == 2
    assert kept.codes().count("a-019") == 1
    for folder in ("notes", "arguments"):
        kept.rename(f"docs/{folder}/third.md", f"docs/{folder}/other.md")
    assert not {"t-033", "a-019", "a-017", "t-008"} & set(kept.codes())
    assert [argument.text for argument in kept.edition().arguments] == ["other"]


def test_a_text_that_is_divided_is_nobody_s_guess(kept):
    (kept.project.root / "docs/texts/third.md").unlink()
    kept.project.write("docs/texts/one.md", body(*PARAGRAPHS[:3]))
    kept.project.write("docs/texts/two.md", body(*PARAGRAPHS[3:]))
    assert kept.messages("t-032") == ["the text “third” of these notes was divided: one, two"]
    assert "a-001" in kept.codes()
    assert not kept.edition().arguments
    assert "t-034" not in kept.codes()
    assert "t-035" not in kept.codes()


def test_the_same_item_of_another_text_is_not_followed_into_this_one(kept):
    kept.project.write("docs/texts/third.md", body(NEW, *PARAGRAPHS))
    kept.project.write(
        "docs/arguments/other.md", "- The clerks made errors. {claim} [¶ 2]\n- Ships came. {claim} [¶ 1]\n"
    )
    kept.project.write("docs/arguments/third.md", ARGUMENT.replace("[¶ 4]", "[¶ 2]"))
    (other,) = (argument for argument in kept.edition().arguments if argument.text == "other")
    assert {anchor.passage.id for point in other.walk() for anchor in point.anchors} <= {
        p.id for text in kept.edition().texts if text.id == "other" for p in text.passages
    }


HOSTILE = [
    ("", [], "an empty file says nothing"),
    ("nonsense\n", ["t-036"], "no fields"),
    ("third\tabc\t1\tpaaaaaaaaaa\n", ["t-036"], "no item"),
    ("third\t0123456789abcdef\tx\tpaaaaaaaaaa\n", ["t-036"], "no number"),
    ("third\t0123456789abcdef\t1\t../etc\n", ["t-036"], "no id"),
    (" \t0123456789abcdef\t1\tpaaaaaaaaaa\n", ["t-036"], "no text"),
    ("third\t0123456789abcdef\t1\tpaaaaaaaaaa\n", [], "an item that is no more"),
    ("<<<<<<< ours\n=======\n>>>>>>> theirs\n", ["t-025"], "marks of a merge"),
    ("third\t0123456789abcdef\t1-999999999\t-\n", [], "a range without end"),
]


@pytest.mark.parametrize(("words", "codes", "why"), HOSTILE, ids=[row[2] for row in HOSTILE])
def test_what_numbers_meant_edited_by_hand(kept, words, codes, why):
    path = kept.project.root / "references/arguments.lock"
    path.write_text(words + path.read_text(encoding="utf-8"), encoding="utf-8")
    found = kept.codes()
    assert [code for code in found if code in ("t-025", "t-036")] == codes, why
    assert kept.anchors() == EXPECTED
    assert kept.project.run("anchors") == 0
    assert "t-029" not in kept.codes()


def test_two_sides_of_a_merge_that_say_different_things(kept):
    path = kept.project.root / "references/arguments.lock"
    lines = path.read_text(encoding="utf-8").splitlines()
    (line,) = (line for line in lines if line.split("\t")[2:] == ["4", kept.ids[3]])
    path.write_text("\n".join([*lines, line.replace(kept.ids[3], kept.ids[5])]) + "\n", encoding="utf-8")
    assert kept.messages("a-018") == ["the passage that was ¶ 4 may be any of several passages today"]
    assert kept.anchors()[1] == [""]
    assert kept.project.run("anchors") == 0
    assert "a-018" in kept.codes(), "the verb does not guess either"


@pytest.mark.parametrize("name", ["references/anchors.lock", "references/arguments.lock"])
def test_a_deleted_registry_comes_back(kept, name):
    path = kept.project.root / name
    before = path.read_bytes()
    path.unlink()
    assert kept.anchors() == EXPECTED
    assert ("t-030" if "anchors" in name else "t-029") in kept.codes()
    assert kept.project.run("anchors") == 0
    assert path.read_bytes() == before
    assert kept.project.run("anchors", "--check") == 0


EVIDENCE = [
    ("claim,passage\nA,pzzzzzzzzzz\n", ["t-035"], "an id that nobody had"),
    ('claim,passage\n"two\nlines",\n', ["t-035"], "no id"),
    ("claim,passage\nA\n", ["t-035"], "a row cut short"),
    ("claim,passage\n\n", [], "an empty row"),
    ("claim,words\nA,B\n", [], "no such column"),
    ("", [], "an empty file"),
]


@pytest.mark.parametrize(("words", "codes", "why"), EVIDENCE, ids=[row[2] for row in EVIDENCE])
def test_a_table_of_evidence_edited_by_hand(kept, words, codes, why):
    kept.project.write("references/evidence.csv", words)
    assert [code for code in kept.codes() if code in ("t-034", "t-035")] == codes, why


def test_all_findings_say_where(kept, capsys):
    kept.rename("docs/texts/third.md", "docs/texts/engines.md")
    kept.project.write("docs/texts/engines.md", body(NEW, *PARAGRAPHS))
    capsys.readouterr()
    kept.project.run("check", "--format", "json")
    rows = {(one["code"], one["file"], one["line"]) for one in json.loads(capsys.readouterr().out)}
    assert {
        ("t-031", "docs/notes/third.md", 1),
        ("a-019", "docs/arguments/third.md", 1),
        ("a-017", "docs/arguments/third.md", 3),
        ("a-017", "docs/arguments/third.md", 4),
    } <= rows


def test_the_small_project_has_no_numbers_and_no_second_file(tmp_path):
    project = Project(tmp_path / "project")
    assert FILES["docs/texts/first.md"]
    assert project.run("anchors") == 0
    assert not (project.root / "references/arguments.lock").exists()


def test_a_passage_that_lost_its_number_keeps_its_link(kept):
    words = [*PARAGRAPHS[:3], PARAGRAPHS[4] + "[^1]", PARAGRAPHS[5], f"[^1]: {PARAGRAPHS[3]}"]
    kept.project.write("docs/texts/third.md", body(*words))
    assert kept.messages("a-018") == ["the passage that was ¶ 4 has no number today"]
    assert kept.anchors()[1] == EXPECTED[1]


def test_what_may_be_several_is_a_finding_in_each_place(kept):
    kept.project.write("docs/texts/third.md", body(*PARAGRAPHS[:3], *PARAGRAPHS[4:]))
    assert kept.project.run("anchors") == 0
    path = kept.project.root / "references/anchors.lock"
    lines = path.read_text(encoding="utf-8").split("\n")
    at = next(number for number, line in enumerate(lines) if f"\t{kept.ids[3]}\tgone\t" in line)
    fields = lines[at].split("\t")
    lines[at] = "\t".join([*fields[:2], "several", ",".join(sorted(kept.ids[:2])), *fields[4:]])
    path.write_text("\n".join(lines), encoding="utf-8")
    either = ", ".join(sorted(kept.ids[:2]))
    assert kept.messages("t-035") == [f"passage {kept.ids[3]} of this row may be any of {either}"]
    assert kept.messages("a-018") == ["the passage that was ¶ 4 may be any of several passages today"]
    assert kept.anchors()[1] == [""]


def test_a_passage_that_moved_to_another_text_is_followed_there(kept):
    kept.project.write("docs/texts/third.md", body(*PARAGRAPHS[:3], *PARAGRAPHS[4:]))
    kept.project.write("docs/texts/other.md", body(OTHERS[0], PARAGRAPHS[3], *OTHERS[1:], title="Other"))
    assert kept.anchors() == EXPECTED
    assert "¶ 4 is now ¶ 2 of other: “Four clerks copied tables by hand for eleven …”" in kept.messages("a-017")
    assert kept.project.run("build") == 0
    assert kept.project.run("graph", "verify", str(kept.project.root / "site")) == 0


@pytest.mark.parametrize("count", [1, 2], ids=["once", "twice"])
def test_words_that_moved_are_followed_where_they_stand_once(kept, count):
    moved = [PARAGRAPHS[1], *["Again the money of the council was gone."] * (count - 1)]
    kept.project.write("docs/texts/third.md", body(PARAGRAPHS[0], *PARAGRAPHS[2:]))
    kept.project.write("docs/texts/other.md", body(*OTHERS, *moved, title="Other"))
    assert kept.codes().count("t-033") == (count == 1)
    assert kept.codes().count("t-008") == (count == 2)
