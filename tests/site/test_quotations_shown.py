"""A quotation is looked up in the work it is cited from, and the citation says what came of it."""

from __future__ import annotations

import csv
import io
import json

import pytest

HELD = (
    "---\ntitle: Engines\nkind: original\nof: smith2010\n---\n\nThe first engine was never built at all.\n\n"
    "No captain may enter a harbour without the pilot.\n"
)
ROWS = [
    # sentence, what the citation says, codes of check, why
    (
        "He writes that “no captain may enter” it [@smith2010].",
        "“no captain may enter”: verbatim at ¶ 2",
        [],
        "its words",
    ),
    ("He writes that “any captain may enter a harbour” [@smith2010].", "differs", ["c-005"], "a negation dropped"),
    ("He writes that “the moon is made of green cheese” [@smith2010].", "not found in the text", ["c-006"], "invented"),
    ("He writes that “no captain may enter” it [@smith2010, ¶ 1].", "not at ¶ 1", ["c-007"], "another paragraph"),
    ("She writes that “no captain may enter” it [@doe2011].", "", [], "a work that is not held"),
]


@pytest.mark.parametrize(("sentence", "said", "codes", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_a_citation_says_what_came_of_the_quotation(project, capsys, sentence, said, codes, why):
    project.write("docs/texts/held.md", HELD)
    project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n{sentence}\n")
    assert project.run("build") == 0
    page = project.page("texts/second")
    link = page[page.index('class="g-cite"') :]
    link = link[: link.index(">")]
    assert said in link, why
    assert ("title=" in link) == bool(said)
    capsys.readouterr()
    project.run("check", "--format", "json")
    found = [one for one in json.loads(capsys.readouterr().out) if one["code"] in ("c-005", "c-006", "c-007")]
    assert [(one["code"], one["file"], one["line"]) for one in found] == [(c, "docs/texts/second.md", 5) for c in codes]


def test_quotations_are_records_and_a_table(project, capsys):
    project.write("docs/texts/held.md", HELD)
    project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n{ROWS[0][0]}\n")
    path = str(project.root / "docs/texts/second.md")
    assert project.run("annotate", path, "--only", "quotation") == 0
    (record,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (record["kind"], record["printed"], record["target"]) == ("quotation", "no captain may enter", None)
    assert record["value"]["result"] == "verbatim at ¶ 2"
    assert project.run("annotate", path, "--format", "evidence") == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["work"], row["original"], row["words"]) == ("smith2010", "held", "no captain may enter")
