"""Findings as people and programs read them."""

import json

import pytest

from glossator.findings import CATALOGUE, finding
from glossator.findings.show import FORMATS, as_text
from glossator.model import Place

SOURCE = "First line\nbetween the two states [@tolTaspinr2019, p. 107] and more\n"
HERE = Place("docs/texts/companion.md", 2, 26)
FOUND = finding("c-002", HERE, ("tolTaspinar2019",), key="tolTaspinr2019").until(2, 40)


def test_text_shows_the_place_the_line_the_mark_and_what_was_meant():
    assert as_text(FOUND, SOURCE).split("\n") == [
        "docs/texts/companion.md:2:26: c-002 no work has the key “tolTaspinr2019”",
        "    between the two states [@tolTaspinr2019, p. 107] and more",
        "                             ^^^^^^^^^^^^^^",
        "    add the work to references/library.bib or mend the key",
        "    did you mean tolTaspinar2019?",
    ]


def test_a_long_line_is_cut_around_the_place():
    line = "x" * 400 + "HERE" + "y" * 400
    shown = as_text(finding("c-002", Place("f", 1, 401), key="k").until(1, 405), line).split("\n")
    assert len(shown[1]) < 120
    assert shown[1][shown[2].index("^") :].startswith("HERE")
    assert shown[2].strip() == "^^^^"


@pytest.mark.parametrize(("line", "column"), [(99, 1), (1, 999), (3, 1)])
def test_a_place_outside_the_file_does_not_throw(line, column):
    assert as_text(finding("c-002", Place("f", line, column), key="k"), SOURCE)


def test_json_and_sarif_are_what_they_should_be():
    (record,) = json.loads(FORMATS["json"]([FOUND], {}))
    assert record == {
        "code": "c-002", "severity": "error", "message": "no work has the key “tolTaspinr2019”",
        "hint": "add the work to references/library.bib or mend the key", "file": "docs/texts/companion.md",
        "line": 2, "column": 26, "end_line": 2, "end_column": 40, "suggestions": ["tolTaspinar2019"],
    }  # fmt: skip
    log = json.loads(FORMATS["sarif"]([FOUND], {}))
    assert log["version"] == "2.1.0"
    (result,) = log["runs"][0]["results"]
    assert result["message"]["text"].endswith("(did you mean tolTaspinar2019?)")
    assert result["ruleId"] in {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}


def test_github_says_what_was_meant():
    (line,) = FORMATS["github"]([FOUND], {}).splitlines()
    assert line.endswith("mend the key (did you mean tolTaspinar2019?)")


def test_github_commands_escape_what_would_end_them():
    found = finding("t-005", Place("a,b:c%.md", 1, 1), what="x\ny%")
    (line,) = FORMATS["github"]([found], {}).splitlines()
    assert line.startswith("::warning file=a%2Cb%3Ac%25.md,line=1,col=1,title=t-005::")
    assert "%0A" in line
    assert "%25" in line


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_row_of_the_catalogue_fills(code):
    import string

    rule = CATALOGUE[code]
    names = {name for text in (rule.message, rule.hint) for _, name, _, _ in string.Formatter().parse(text) if name}
    made = finding(code, Place("x"), **dict.fromkeys(names, "word"))
    assert "{" not in made.message.replace("{kind=", "").replace("{word}", "")  # as `{{{id}}}` is filled
    assert not made.message.endswith(".")
    assert made.hint
