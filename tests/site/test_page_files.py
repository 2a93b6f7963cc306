"""Our styles and scripts as they are published: what is taken out, and that nothing else is."""

from __future__ import annotations

import re

import pytest

from glossator.adapters.page_files import FOLDER, SCRIPTS, own_sheets, page_files, shortened
from glossator.adapters.policy import THEME

OWN = sorted((THEME / FOLDER).glob("*.[cj]s*"))

ROWS = [
    # words, kind of file, what is left, reason
    ("/* why */\na { color: red; }\n", ".css", "a { color: red; }\n", "a comment"),
    ("a {\n  color: red;\n\n}\n", ".css", "a {\ncolor: red;\n}\n", "indents and empty lines"),
    ("a::after { content: '//'; }\n", ".css", "a::after { content: '//'; }\n", "two strokes are no comment of a style"),
    ("// why\nrun();\n", ".js", "run();\n", "a comment on a line of its own"),
    (
        'go("https://x"); // there\n',
        ".js",
        'go("https://x"); // there\n',
        "two strokes within a line may be an address",
    ),
    ("  if (a)\n    b();\n", ".js", "if (a)\nb();\n", "lines stay lines: a script may end its sentences with them"),
]


@pytest.mark.parametrize(("words", "suffix", "expected", "reason"), ROWS, ids=[row[3] for row in ROWS])
def test_what_a_browser_does_not_read_is_left_out(words, suffix, expected, reason):
    assert shortened(words, suffix) == expected, reason


@pytest.mark.parametrize("path", OWN, ids=[path.name for path in OWN])
def test_our_files_may_be_shortened(path):
    words = path.read_text("utf-8")
    for line in words.split("\n"):
        assert line.count("`") % 2 == 0, f"words in backquotes go on in a second line: {line}"
        assert not re.search(r"[\"'`][^\"'`]*/\*[^\"'`]*[\"'`]", line), f"what looks like a comment is none: {line}"


def test_every_page_has_one_sheet_and_one_script():
    listed = [f"{FOLDER}fonts.css", f"{FOLDER}glossator.css", "stylesheets/mine.css"]
    sheets = own_sheets(THEME, listed)
    assert sheets == listed[:2]
    files = page_files(THEME, sheets)
    page = files[f"{FOLDER}page.css"]
    assert page.index(".md-header") < page.index("@font-face") < page.index(".g-p")
    assert all(
        shortened((THEME / FOLDER / f"{name}.js").read_text("utf-8"), ".js") in files[f"{FOLDER}page.js"]
        for name in SCRIPTS
    )
    assert not files.keys() & {*sheets, f"{FOLDER}frame.css", f"{FOLDER}frame.js"}
    assert {f"{FOLDER}{name}" for name in ("early.js", "search-box.js", "filters.js", "cards.css")} <= files.keys()
