"""Records of YAML files: each with its place, and one mistake costs one record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.notes import read_notes
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
    ("- id: a\n- id: [b\n- id: c\n", ["a", "c"], [("n-001", 3)], "a broken record between good ones"),
    ("- id: a\n  name: 'x\n- id: b\n", ["b"], [("n-001", None)], "an open quote"),
    ("- id: [\n", [], [("n-001", None)], "nothing to save"),
    ("- id: a\n\tname: x\n- id: b\n", ["b"], [("n-001", None)], "a tab"),
    ("- id: *gone\n- id: b\n", ["b"], [("n-001", 1)], "an alias of nothing"),
    ("- !!python/object:os.system x\n- id: b\n", ["b"], [("n-001", None)], "a tag that would run code"),
]


@pytest.mark.parametrize(("source", "ids", "found", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_rows(source, ids, found, why):
    records, findings = read_records(source, "references/x.yml")
    assert [record.fields.get("id") for record in records] == ids, why
    assert [finding.code for finding in findings] == [code for code, _ in found], why
    for finding, (_, line) in zip(findings, found, strict=True):
        assert finding.place.file == "references/x.yml"
        assert line is None or finding.place.line == line


def test_records_know_where_they_stand():
    records, _ = read_records("# head\n\n" + GOOD, "x.yml")
    assert [(record.place.line, record.place.column) for record in records] == [(3, 3), (5, 3)]


@given(st.text(alphabet="- :[]{}'\"\n&*!|>ab#\t", max_size=120))
def test_no_input_throws(source):
    read_records(source, "x.yml")
    read_notes(source, "x.md", "x", {}, {"x"})
