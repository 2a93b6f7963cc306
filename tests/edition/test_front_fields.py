"""What front matter may say: known fields of their types; anything else is a finding and goes no further."""

import json

import pytest

from glossator.edition.front import parse_front
from glossator.edition.notes import read_notes
from glossator.edition.page_fields import parse_page
from glossator.records import read_front

PAGES = [
    # YAML, fields that leave the room, codes, why
    ("title: A\ndescription: B", {"title": "A", "description": "B"}, [], "words"),
    ("title: 2015\ndescription: 2015-11-24", {"title": "2015", "description": "2015-11-24"}, [], "a number and a day"),
    ("hide: [toc, navigation]", {"hide": ["toc", "navigation"]}, [], "parts to hide"),
    ("hide: toc", {"hide": ["toc"]}, [], "one part"),
    ("hide: [toc, toc]", {"hide": ["toc"]}, [], "one part twice"),
    ("search: {exclude: true, boost: 2}", {"search": {"exclude": True, "boost": 2}}, [], "search"),
    ("search: {boost: 0.5}", {"search": {"boost": 0.5}}, [], "a fraction"),
    ("search: {boost: 2.50}", {"search": {"boost": 2.5}}, [], "a fraction with a zero"),
    ("search:", {}, [], "nothing"),
    ("template: ../x", {}, ["n-009"], "a template names a file"),
    ("template: home.html", {}, ["n-009"], "a template of the theme"),
    ("icon: ../x", {}, ["n-009"], "an icon names a file"),
    ("status: new\ntags: [a]", {}, ["n-009", "n-009"], "other fields of the theme"),
    ("hide: 5", {}, ["t-014"], "a number"),
    ("hide: {a: b}", {}, ["t-014"], "a mapping"),
    ("hide: [tok]", {}, ["t-014"], "a slip"),
    ("hide: [toc, [toc]]", {"hide": ["toc"]}, ["t-014"], "a list in the list"),
    ("hide: true", {}, ["t-014"], "a truth value"),
    ("search: 5", {}, ["t-014"], "a number"),
    ("search: {exclude: 5}", {}, ["t-014"], "no truth value"),
    ("search: {boost: -1}", {}, ["t-014"], "below nothing"),
    ("search: {boost: 101}", {}, ["t-014"], "too much"),
    ("search: {boost: true}", {}, ["t-014"], "a truth value"),
    ("search: {boost: .inf}", {}, ["t-014"], "no end"),
    ("search: {boost: .nan}", {}, ["t-014"], "no number"),
    ("search: {boost: 2, template: x}", {"search": {"boost": 2}}, ["n-009"], "an unknown field inside"),
    ("title: [a]", {}, ["t-014"], "a list"),
    ("title: {a: b}", {}, ["t-014"], "a mapping"),
    ("title: true", {}, ["t-014"], "a truth value"),
    ("description: {{ config }}", {}, ["t-002"], "a list as a name"),
    ("titel: A", {}, ["n-009"], "a slip"),
]


@pytest.mark.parametrize(("yaml", "fields", "codes", "why"), PAGES, ids=[row[0] for row in PAGES])
def test_front_matter_of_a_page(yaml, fields, codes, why):
    record, _, findings = read_front(f"---\n{yaml}\n---\n", "docs/x.md")
    kept, found = parse_page(record, "docs/x.md")
    assert kept == fields, why
    assert [one.code for one in (*findings, *found)] == codes, why
    assert all(one.place.line >= 2 for one in (*findings, *found)), why
    json.dumps(kept, allow_nan=False)


def test_a_slip_has_a_suggestion():
    record, _, _ = read_front("---\ntitel: A\nhide: [tok]\n---\n", "x.md")
    assert [one.suggestions for one in parse_page(record, "x.md")[1]] == [("title",), ("toc",)]


TEXTS = [
    # YAML, attribute, value, codes, why
    ("title: A", "title", "A", [], "words"),
    ("title: 0x" + "f" * 5000, "title", "0x" + "f" * 5000, [], "a hexadecimal number beyond what Python prints"),
    ("title: 2015", "title", "2015", [], "a number"),
    ("title: 2015-11-24", "title", "2015-11-24", [], "a day"),
    ("title: x\ndate: 2015-11-24", "date", "2015-11-24", [], "a day"),
    ("title: x\ndate: [2015, [11, [24]]]", "date", "", ["t-014"], "nested values for a date"),
    ("title: x\ndate: {a: {b: c}}", "date", "", ["t-014"], "nested mappings for a date"),
    ("title: x\nauthors: [A, B]", "authors", ("A", "B"), [], "authors"),
    ("title: x\nauthors: A", "authors", ("A",), [], "one author"),
    ("title: x\nauthors: [1984]", "authors", ("1984",), [], "a number as an author"),
    ("title: x\nauthors: [true, A]", "authors", ("A",), ["t-014"], "a truth value as an author"),
    ("title: x\nauthors: [[A], B]", "authors", ("B",), ["t-014"], "a list as an author"),
    ("title: x\nauthors: 0x" + "f" * 5000, "authors", ("0x" + "f" * 5000,), [], "a hexadecimal number as an author"),
    ("title: x\nauthors: [\"a\\nb\"]", "authors", ("a b",), [], "one line"),
    ("title: x\nkind: original", "kind", "original", [], "a kind"),
    ("title: x\nkind: novel", "kind", "companion", ["t-014"], "no kind"),
    ("title: x\norder: 3", "order", 3, [], "an order"),
    ("title: x\norder: first", "order", 50, ["t-014"], "no order"),
    ("title: x\norder: true", "order", 50, ["t-014"], "a truth value"),
    ("title: x\norder: 99999999999", "order", 50, ["t-014"], "too large"),
    ("title: x\nsilence: {c-001: because}", "silence", {"c-001": "because"}, [], "a silencing"),
    ("title: x\nsilence: [c-001]", "silence", {}, ["t-014"], "no mapping"),
    ("title: x\nsilence: {c-001: [a]}", "silence", {}, ["t-014"], "no reason"),
    ("title: x\ntemplate: ../x", "title", "x", ["n-009"], "an unknown field"),
    ("titel: x", "title", "id", ["n-009"], "a slip: the title is not missing besides"),
    ("title: [a]", "title", "id", ["t-014"], "a list"),
    ("title:", "title", "id", ["t-003"], "nothing"),
    ("title: x\nlanguage: no", "language", "no", [], "Norwegian, which YAML 1.1 reads as false"),
    ("title: x\nlanguage: english", "language", "en", ["t-014"], "a name"),
    ("title: x\nlanguage: qq", "language", "en", ["t-014"], "no language"),
    ("title: x\nlanguage: grc", "language", "grc", [], "three letters"),
]  # fmt: skip


@pytest.mark.parametrize(("yaml", "name", "value", "codes", "why"), TEXTS, ids=[row[4] for row in TEXTS])
def test_front_matter_of_a_text(yaml, name, value, codes, why):
    record, _, findings = read_front(f"---\n{yaml}\n---\n", "x.md")
    front, found = parse_front(record, "x.md", "id")
    assert getattr(front, name) == value, why
    assert [one.code for one in (*findings, *found)] == codes, why


def test_a_date_is_printed_as_a_day():
    front, _ = parse_front({"title": "x", "date": "2015-01-02"}, "x.md", "id")
    assert front.date == "2015-01-02"


NOTES = [
    # front matter, codes, why
    ("text: first", [], "a text"),
    ("", [], "the file is called after it"),
    ("text: ../first", ["t-004"], "a path"),
    ("text: [first]", ["t-014"], "a list; the file's name counts"),
    ("text: 0x" + "f" * 5000, ["t-004"], "a number"),
    ("text: A B", ["t-004"], "white space"),
    ("text: index", ["t-004"], "a page of the site"),
    ("text: nowhere", ["t-010"], "no text"),
    ("text: first\nkind: x", ["n-009"], "an unknown field"),
]


@pytest.mark.parametrize(("yaml", "codes", "why"), NOTES, ids=[row[2] for row in NOTES])
def test_front_matter_of_notes(yaml, codes, why):
    _, findings = read_notes(f"---\n{yaml}\n---\n\n## words\n\nA comment.\n", "x.md", "first", {}, {"first"})
    assert [one.code for one in findings] == codes, why


def test_a_heading_of_a_note_is_read_in_linear_time():
    quotation = "a" + " " * 200_000 + "b"
    notes, _ = read_notes(f"## {quotation} {{kind=question}}\n\nA comment.\n", "x.md", "first", {}, {"first"})
    assert [(note.quotation, note.kind) for note, _, _ in notes] == [(quotation, "question")]
