"""`glossator new work`: an entry in the manner and the order of the others, nothing twice, no other byte changed."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.starter.growing import Ungrowable
from glossator.starter.growing_library import with_entry

MADE = "@book{c1903,\n  title = {Oil},\n}\n"
A, B, D = (f"@book{{{key},\n  title = {{{key}}},\n}}\n" for key in ("a1901", "b1902", "d1904"))
CRLF = MADE.replace("\n", "\r\n")

GROWN = [
    # what stands there, what then stands there, line of the entry, reason
    ("", MADE, 1, "nothing"),
    (A, f"{A}\n{MADE}", 5, "one entry"),
    (A.removesuffix("\n"), f"{A}\n{MADE}", 5, "no line end at the end"),
    (f"{A}\n", f"{A}\n{MADE}", 5, "an empty line at the end"),
    (A.replace("\n", "\r\n"), A.replace("\n", "\r\n") + "\r\n" + CRLF, 5, "line ends of Windows"),
    (f"{A}\n{D}", f"{A}\n{D}\n{MADE}", 9, "two entries are no order"),
    (f"{A}\n{B}\n{D}", f"{A}\n{B}\n{MADE}\n{D}", 9, "an order that is kept"),
    (f"{A}\n{B}\n% of the north\n{D}", f"{A}\n{B}\n{MADE}\n% of the north\n{D}", 9, "above the comment of the next"),
    (f"{D}\n{A}\n{B}", f"{D}\n{A}\n{B}\n{MADE}", 13, "no order"),
    (f"@string{{x = {{y}}}}\n\n{A}\n\u2028\n{B}\n{D}", f"@string{{x = {{y}}}}\n\n{A}\n\u2028\n{B}\n{MADE}\n{D}", 12,
     "a separator of lines that is no line end"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "line", "why"), GROWN, ids=[row[3] for row in GROWN])
def test_a_library_grows(before, after, line, why):
    grown = with_entry(before, MADE, "c1903", "x.bib")
    assert (grown.words, grown.line) == (after, line)
    assert read_library(after.replace("\r\n", "\n"), "x.bib")[0]["c1903"].place.line == line


def test_a_key_that_stands_there_in_an_entry_that_is_not_read_is_not_written_again():
    with pytest.raises(Ungrowable, match="mend it first"):
        with_entry(f"{A}\n@book{{c1903,\n  title = {{Tar}},\n}}\n", MADE, "c1903", "x.bib")


def test_a_work_is_begun_by_its_parts_and_keyed_as_add_work_keys_it(project, capsys):
    path = project.root / "references/library.bib"
    before = path.read_bytes()
    words = [
        "--author",
        "Smith, Anna",
        "--author",
        "World Bank",
        "--date",
        "2010",
        "--kind",
        "article",
        "--in",
        "Ports",
    ]
    assert project.run("new", "work", "Salt & Tar", *words) == 0
    assert path.read_bytes().startswith(before)
    work = read_library(path.read_text("utf-8"), "x.bib")[0]["smithWorldBank2010"]
    assert work.fields["title"] == "Salt & Tar"
    assert work.csl["author"] == [{"family": "Smith", "given": "Anna"}, {"literal": "World Bank"}]
    assert (work.type, work.fields["journaltitle"]) == ("article", "Ports")
    assert capsys.readouterr().err.startswith("references/library.bib:15: edit it")
    assert project.run("new", "work", "Another", "--author", "Smith, Anna", "--date", "2010") == 0
    assert "@book{smith2010b," in path.read_text("utf-8"), "the second of a year"
    assert project.run("check", "--strict") == 0


def test_a_key_may_be_given_and_a_mark_of_byte_order_stays(project):
    path = project.root / "references/library.bib"
    before = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(before)
    assert project.run("new", "work", "Oil", "--id", "oilOfOld") == 0
    assert path.read_bytes().startswith(before)
    assert b"\r\n@book{oilOfOld,\r\n" in path.read_bytes()
    assert b"\n\n" not in path.read_bytes().replace(b"\r\n", b"")
