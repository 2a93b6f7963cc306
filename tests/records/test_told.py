"""What is said of YAML that is none: where the mistake was made, what to do; and what is read all the same."""

import pytest

from glossator.records import read_front, read_records

MISTAKES = [
    # front matter, place of the finding, words of it, fields that are read, why
    ("a: x: y\nb: 1", (2, 5), "quotation marks", {"b": 1}, "a colon in words"),
    ("a: [x\nb: 1", (2, 4), "never closed", {"b": 1}, "a list that is not closed"),
    ("a: {x: 1\nb: 1", (2, 4), "never closed", {"b": 1}, "fields that are not closed"),
    ('a: ["x" "y"]\nb: 1', (2, 9), "comma", {"b": 1}, "a comma forgotten"),
    ("b: 1\na: 'x", (3, 4), "never closed", {"b": 1}, "a quotation mark that is not closed"),
    ("a: @x\nb: 1", (2, 4), "begin with `@`", {"b": 1}, "a sign that begins nothing"),
    ("a: `x`\nb: 1", (2, 4), "begin with ```", {"b": 1}, "another"),
    ('a: "x\\qy"\nb: 1', (2, 6), "backslash", {"b": 1}, "an escape that is none"),
    ("b: 1\n\ta: x", (3, 1), "tab", {"b": 1}, "a tab"),
    ("b: 1\n   a: x", (3, 4), "indented", {"b": 1}, "a line too far in"),
    ("a: 'x' y\nb: 1", (2, 8), "goes on", {"b": 1}, "words behind a value"),
    ("a: - x\nb: 1", (2, 4), "line below", {"b": 1}, "a list on the line of its field"),
    ("b: 1\na", (3, 1), "colon", {"b": 1}, "a field without its colon"),
]


@pytest.mark.parametrize(("yaml", "place", "words", "fields", "why"), MISTAKES, ids=[row[4] for row in MISTAKES])
def test_a_mistake_is_told_where_it_was_made_and_costs_one_field(yaml, place, words, fields, why):
    read, _, findings = read_front(f"---\n{yaml}\n---\nBody.\n", "x.md")
    assert [one.code for one in findings] == ["t-002"], why
    assert (findings[0].place.line, findings[0].place.column) == place, findings[0].message
    assert words in findings[0].message, why
    assert read == fields, why


def test_a_field_that_is_left_out_is_not_called_missing_and_its_record_is_kept():
    source = "- id: a\n  text: b: c\n  name: A\n- id: d\n name: D\n  kind: e\n"
    records, findings = read_records(source, "x.yml")
    assert [dict(record.fields) for record in records] == [{"id": "a", "name": "A"}, {"id": "d", "kind": "e"}]
    assert [(one.place.line, one.place.column) for one in findings] == [(2, 10), (5, 2)]
    assert "name" in records[1].fields.marks


def test_a_record_that_is_nothing_but_mistakes_ends():
    source = "- id: a\n" + "".join(f"  f{number}: [\n" for number in range(50)) + "- id: b\n"
    records, findings = read_records(source, "x.yml")
    assert [record.fields.get("id") for record in records][-1] == "b"
    assert findings and len(findings) < 20
