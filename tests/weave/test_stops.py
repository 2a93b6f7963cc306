"""One full stop where a line of ours and the words in it both have one."""

from __future__ import annotations

import pytest

from glossator.bibliography.inlines import Run, html_of
from glossator.bibliography.stops import single_stops
from glossator.weave.uses.stops import ended

LINES = [
    ("Sources: Smith n.d.", "Sources: Smith n.d.", "an abbreviation"),
    ('Sources: <a href="x">Smith n.d.</a>', 'Sources: <a href="x">Smith n.d.</a>', "in a link"),
    ("See also <em><a>Who won?</a></em>", "See also <em><a>Who won?</a></em>", "a question, in two elements"),
    ("After: “It is over.”", "After: “It is over.”", "inside quotation marks"),
    ("Also printed as &quot;Done.&quot;", "Also printed as &quot;Done.&quot;", "marks that are escaped"),
    ("And so on…", "And so on…", "an ellipsis"),
    ("Sources: Smith 2010", "Sources: Smith 2010.", "a year"),
    ('Sources: <a href="a.">Smith 2010</a>', 'Sources: <a href="a.">Smith 2010</a>.', "a stop in an address is none"),
    ("Under way: a war (since ca.)", "Under way: a war (since ca.).", "a stop in brackets ends only these"),
    ("", ".", "nothing"),
]
DOI = "https://doi.org/10.1/x"
LINK: Run = (DOI, (), DOI)
LINKED = f'<a href="{DOI}">{DOI}</a>'


@pytest.mark.parametrize(("line", "wanted", "reason"), LINES, ids=[row[2] for row in LINES])
def test_a_line_ends_with_one_full_stop(line, wanted, reason):
    assert ended(line) == wanted


REFERENCES: list[tuple[list[Run], str, str]] = [
    ([("Smith. n.d.. Title.", (), "")], "Smith. n.d. Title.", "the style's stop after n.d."),
    ([("Acme Inc.", ("em",), ""), (". 2010.", (), "")], "<em>Acme Inc.</em> 2010.", "in two runs"),
    ([("“Why he left.”.", (), "")], "“Why he left.”", "on both sides of a closing mark"),
    ([("Wait... and see.", (), "")], "Wait... and see.", "three are an ellipsis"),
    ([("Wait.... And see.", (), "")], "Wait.... And see.", "four are an ellipsis and a stop"),
    ([("Smith 2010. ", (), ""), LINK, (".", (), "")], f"Smith 2010. {LINKED}", "a lone stop after a DOI"),
    ([LINK, (". Second.", (), "")], f"{LINKED}. Second.", "more follows the address"),
    ([("Smith 2010", (), ""), (".", (), "")], "Smith 2010.", "no address before it"),
    ([(".", (), "")], ".", "nothing before it"),
]


@pytest.mark.parametrize(("runs", "wanted", "reason"), REFERENCES, ids=[row[2] for row in REFERENCES])
def test_a_reference_has_single_full_stops(runs, wanted, reason):
    assert html_of(single_stops(runs)) == wanted
