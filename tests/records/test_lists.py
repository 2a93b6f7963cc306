"""Records of YAML files: each with its place, and one mistake costs one record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.edition.notes import read_notes
from glossator.records import read_records

GOOD = "- id: a\n  name: A\n- id: b\n  name: B\n"

ROWS = [
    # source, ids read, (code, line) of findings, why
    (GOOD, ["a", "b"], [], "a list"),
    ("", [], [], "an empty file"),
    ("# only a comment\n", [], [], "a comment"),
    ("\ufeff" + GOOD, ["a", "b"], [], "a byte order mark"),
    ("a: b\n", [], [("n-004", 1)], "a mapping instead of a list"),
    ("just words\n", [], [("n-004", 1)], "words instead of a list"),
    ("- id: a\n- words\n- id: c\n", ["a", "c"], [("n-004", 2)], "a record that is none"),
    ("- id: a\n- id: [b\n- id: c\n", ["a", "c"], [("n-001", 2)], "a broken record between good ones"),
    ("- id: a\n  name: 'x\n- id: b\n", ["a", "b"], [("n-001", None)], "an open quote"),
    ("- id: [\n", [], [("n-001", None)], "nothing to save"),
    ("- id: a\n\tname: x\n- id: b\n", ["a", "b"], [("n-001", 2)], "a tab costs its line"),
    ("- id: *gone\n- id: b\n", ["b"], [("n-001", 1)], "an alias of nothing"),
    ("- !!python/object:os.system x\n- id: b\n", ["b"], [("n-001", None)], "a tag that would run code"),
    ("[" * 50_000, [], [("n-010", 1)], "fifty thousand lists in one another"),
    ("- id: a\n- x: " + "[" * 50_000 + "\n- id: c\n", ["a", "c"], [("n-010", 2)], "the same in one record"),
    ("- &a [*a]\n- id: b\n", ["b"], [("n-001", 1)], "a record that holds itself"),
    ("- id: a\n  x: &a {y: *a}\n- id: b\n", ["b"], [("n-001", 2)], "a field that holds itself"),
    ("- id: a\n  x: !foo y\n- id: b\n", ["b"], [("n-001", 2)], "a tag inside a record"),
    ("- id: a\n  id: b\n- id: c\n", ["a", "c"], [("n-011", 2)], "a field written twice"),
    ("- &d\n  id: a\n- <<: *d\n  id: b\n", ["a", "b"], [("n-012", 3)], "a merge key costs itself"),
    ("- [a]: b\n- id: b\n", ["b"], [("n-001", 1)], "a list as the name of a field"),
    ("- id: a\n- id: b\0c\n- id: d\n", ["a", "d"], [("n-001", 2)], "a NUL: one finding"),
    ("- id: a\n- id: b\x1b[2J\n- id: d\n", ["a", "d"], [("n-001", 2)], "an escape of terminals"),
    ("- id: a\n<<<<<<< HEAD\n  n: x\n=======\n  n: y\n>>>>>>> b\n- id: c\n", ["a", "c"], [("t-023", 2)], "a merge"),
    (
        "- id: a\n<<<<<<< A\n- id: b\n||||||| B\n- id: x\n=======\n- id: c\n>>>>>>> C\n",
        ["a", "b"],
        [("t-023", 2)],
        "a merge with its base",
    ),
    ("- id: a\n  name: x\n    =======\n- id: b\n", ["a", "b"], [], "no merge: words of a value"),
    ("- id: a\r\n- id: [\r\n- id: c\r\n", ["a", "c"], [("n-001", 3)], "line ends of Windows"),
    ("- id: a\n\ufeff- id: b\n", ["a", "b"], [("t-019", 2)], "a mark of byte order between two files"),
    ("- id: a\n  name: a\u202eb\n- id: b\u200b\n", ["a", "b\u200b"], [("t-019", 2)], "invisible: one finding a file"),
    ("- id: a\n  i\u200bd: b\n", ["a"], [("t-019", 2), ("t-020", 2)], "an invisible character in a name"),
    ("- id: a\n---\n- id: b\n", ["b"], [("n-001", 2)], "a second document"),
    ("%TAG ! x:\n---\n- id: a\n- id: b\n", ["a", "b"], [("n-001", 1)], "a directive"),
    ("- id: \ud800\n- id: b\n", ["b"], [("n-001", 1)], "half a character"),
    (f"- id: a\n- id: {'x' * 20_001}\n- id: b\n", ["a", "b"], [("n-010", 2)], "a value that is too long"),
]


@pytest.mark.parametrize(("source", "ids", "found", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_rows(source, ids, found, why):
    records, findings = read_records(source, "references/x.yml")
    assert [record.fields.get("id") for record in records] == ids, why
    assert [finding.code for finding in findings] == [code for code, _ in found], why
    for finding, (_, line) in zip(findings, found, strict=True):
        assert finding.place.file == "references/x.yml"
        assert line is None or finding.place.line == line


def test_a_file_that_is_broken_all_over_is_not_tried_for_ever():
    records, findings = read_records("- [\n" * 5000 + "- id: a\n", "x.yml")
    assert not records
    assert len(findings) == 101
    assert findings[-1].code == "n-010"
    assert "100 records" in findings[-1].message


def test_records_know_where_they_stand():
    records, _ = read_records("# head\n\n" + GOOD, "x.yml")
    assert [(record.place.line, record.place.column) for record in records] == [(3, 3), (5, 3)]


@given(st.text(alphabet="- :[]{}'\"\n&*!|>ab#\t", max_size=120))
def test_no_input_throws(source):
    read_records(source, "x.yml")
    read_notes(source, "x.md", "x", {}, {"x"})
