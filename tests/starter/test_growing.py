"""A list of records that grows: every byte of it stays, and nothing is added to what cannot take it."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from glossator.records.document import read_document
from glossator.starter.growing import Ungrowable, with_record, with_section
from glossator.starter.written_yaml import front, item

NEW = {"id": "c", "date": "2000"}
MADE = '- id: c\n  date: "2000"\n'
CRLF = MADE.replace("\n", "\r\n")

GROWN = [
    # what stands there, what is added, line it begins on, reason
    ("", MADE, 1, "nothing"),
    ("[]\n", MADE, 1, "an empty list in brackets is no line of a list"),
    ("# names\n[]\n", f"# names\n{MADE}", 2, "a comment above an empty list"),
    ("# names\n", f"# names\n{MADE}", 2, "a comment alone"),
    ("- id: a\n", f"- id: a\n{MADE}", 2, "one record"),
    ("- id: a", f"- id: a\n{MADE}", 2, "no line end at the end"),
    ("- id: a\r\n- id: b\r\n", f"- id: a\r\n- id: b\r\n{CRLF}", 3, "line ends of Windows"),
    ("- id: a\n\n- id: b\n", f"- id: a\n\n- id: b\n\n{MADE}", 5, "empty lines between records"),
    ("  - id: a\n", '  - id: a\n  - id: c\n    date: "2000"\n', 2, "a list that is indented"),
    ("\ufeff- id: a\n", f"\ufeff- id: a\n{MADE}", 2, "a mark of byte order"),
    ("- id: a\n- id: b\n- id: d\n", f"- id: a\n- id: b\n{MADE}- id: d\n", 3, "records in the order of their ids"),
    ("- id: a\n- id: d\n- id: b\n", f"- id: a\n- id: d\n- id: b\n{MADE}", 4, "records in no order"),
    ("- id: a\n- id: b\n\n# d and so on\n- id: d\n", f"- id: a\n- id: b\n{MADE}\n# d and so on\n- id: d\n", 3,
     "a comment stays with what follows it"),
    ("- id: d\n- id: e\n- id: f\n", f"{MADE}- id: d\n- id: e\n- id: f\n", 1, "before all others"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected", "line", "reason"), GROWN, ids=[row[3] for row in GROWN])
def test_a_record_is_added(source, expected, line, reason):
    grown = with_record(source, NEW, "references/names.yml")
    assert (grown.words, grown.line) == (expected, line)


REFUSED = [
    ("[{id: a}]\n", "brackets"),
    ("a: b\n", "no list"),
    ("- id: a\n  also: [\n", "not YAML"),
    ("- id: a\n...\n", "`...`"),
    ("- id: a\n  id: b\n", "written twice"),
    ("- id: a\n  text: |\n    some\n\n    words", "safely"),
]


@pytest.mark.parametrize(("source", "holds"), REFUSED)
def test_what_cannot_grow_is_said(source, holds):
    with pytest.raises(Ungrowable, match=r"names\.yml") as refused:
        with_record(source, NEW, "names.yml")
    assert holds in str(refused.value)


WORDS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn"])),
    st.lists(st.text("ab:#-'\"[]{},0 ğ")),
)


@given(st.dictionaries(st.sampled_from("abcdef"), WORDS, min_size=1))
def test_what_is_written_is_what_is_read(record):
    assert yaml.safe_load(item(record)) == [record]
    assert yaml.safe_load(front(record).split("---\n")[1]) == record


ODD = [
    "2000",
    "0044",
    "0777",
    "12:30",
    "2015-11-24",
    "1e3",
    "0o17",
    "0x1F",
    "yes",
    "No",
    "null",
    "~",
    "-",
    ".5",
    "",
    "1_000",
]


@pytest.mark.parametrize("words", ODD)
def test_no_string_becomes_something_else(words):
    line = item({"date": words})
    assert '"' in line or "'" in line
    assert dict(read_document(line, "x", "n-001").value[0]) == {"date": words}


def test_a_section_is_added_with_the_line_ends_of_the_file():
    grown = with_section("---\r\ntext: a\r\n---\r\n\r\n## One\r\n\r\nWords.\r\n", "## Two\n\nMore.\n")
    assert grown.words.endswith("Words.\r\n\r\n## Two\r\n\r\nMore.\r\n")
    assert "\n" not in grown.words.replace("\r\n", "")
    assert grown.words.splitlines()[grown.line - 1] == "## Two"
