"""Where the number of a passage goes in the reference of its page."""

from __future__ import annotations

import re

import pytest

from glossator.bibliography.inlines import Run
from glossator.weave.texts.text_citing import _with_place

URL = "https://e.org/a/"
LINK = (URL, (), URL)
ROWS = [
    # runs, as it is printed with the passage's number in it, why
    ([("Doe. “T.” Site, May 1. ", (), ""), LINK], f"Doe. “T.” Site, May 1. ¶ 5. {URL}", "Chicago: a sentence"),
    ([("Doe. “T.” ", (), ""), ("Site", ("em",), ""), (", 1 May, ", (), ""), LINK, (".", (), "")],
     f"Doe. “T.” Site, 1 May, ¶ 5, {URL}.", "MLA: between commas"),
    ([("J. Doe, “T.” Available: ", (), ""), LINK], f"J. Doe, “T.” Available: {URL}, ¶ 5", "IEEE: behind the address"),
    ([("Doe. “T.” Site, May 1.", (), "")], "Doe. “T.” Site, May 1, ¶ 5.", "no address: before the last stop"),
    ([("Doe 2020", (), "")], "Doe 2020, ¶ 5", "no stop either"),
    ([("Doe 2020 ", (), ""), ("T", (), URL), (".", (), "")], "Doe 2020 T, ¶ 5.", "a title that leads there"),
    ([LINK], f"{URL}, ¶ 5", "nothing but an address"),
    ([("<b> & “T”. ", (), ""), LINK], f"&lt;b&gt; &amp; “T”. ¶ 5. {URL}", "signs of HTML"),
    ([], ", ¶ 5", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("runs", "printed", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_where_the_number_of_a_passage_goes(runs: list[Run], printed: str, why: str) -> None:
    made = _with_place(runs)
    assert made.count("data-at=") == 1
    filled = re.sub(r'<span data-at="([^"]*)"></span>', lambda at: at[1].replace("{}", "5"), made)
    assert re.sub(r"<[^>]*>", "", filled) == printed, why
