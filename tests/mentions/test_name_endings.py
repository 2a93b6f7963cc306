"""Names in their cases against `annotate`: what is a form of a name is found whole, what is another word is not."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import pytest
import small_edition
from rows_endings import NAMES, ROWS, Ending

APOSTROPHE = re.compile("['’]")

Found = dict[str, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> Found:
    """Return (printed, target) of the outermost names of each row, found in one run of the verb."""
    files = {**small_edition.FILES, "references/names.yml": NAMES, "references/events.yml": "[]\n"}
    edition = small_edition.make(tmp_path_factory.mktemp("endings"), files)
    paths = []
    for at, one in enumerate(ROWS):
        front = f"---\ntitle: A row\nlanguage: {one.language}\n---\n\n"
        paths.append(edition.write(f"rows/r{at:03}.md", f"{front}… {one.words} …\n"))
    out = StringIO()
    with redirect_stdout(out), redirect_stderr(StringIO()):
        edition.run("annotate", *map(str, paths))
    rows: Found = defaultdict(list)
    last: dict[str, int] = {}
    for record in map(json.loads, out.getvalue().splitlines()):
        id = ROWS[int(record["text"][1:])].id
        if record["kind"] == "name" and record["start"] >= last.get(id, 0):
            last[id] = record["end"]
            rows[id].append((record["printed"], record["target"]))
    return rows


def name_in(one: Ending) -> str:
    """Return the words without what is elided before them or set apart behind them."""
    parts = APOSTROPHE.split(one.words)
    return parts[-1] if one.language == "fr" else parts[0]


def test_rows_have_one_id_each_and_refuse_a_third():
    assert [id for id, times in Counter(one.id for one in ROWS).items() if times > 1] == []
    assert len(ROWS) >= 120
    assert sum(one.target is None for one in ROWS) * 3 >= len(ROWS)


@pytest.mark.parametrize("one", ROWS, ids=lambda one: one.id)
def test_the_name_of_a_row(one: Ending, found: Found):
    expected = [] if one.target is None else [(name_in(one), one.target)]
    assert found[one.id] == expected, one.why
