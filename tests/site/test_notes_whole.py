"""A note may hold more than words of one paragraph: whatever stands in it is on the page."""

import pytest

IN_NOTES = [
    # body of a note, words, why
    ("# not a section", ["not a section"], "a heading"),
    ("| a | b |\n    |---|---|\n    | c | d |", ["a", "b", "c", "d"], "a table"),
    ("words\n\n        code <b>\n", ["words"], "code"),
]


@pytest.mark.parametrize(("body", "words", "why"), IN_NOTES, ids=[row[2] for row in IN_NOTES])
def test_a_note_loses_nothing(project, body, words, why):
    project.write("docs/texts/noted.md", f"---\ntitle: Noted\n---\n\nText.[^1]\n\n[^1]: {body}\n")
    assert project.run("build") == 0
    page = project.page("texts/noted")
    notes = page[page.index('class="g-notes"') :].partition("</ol>")[0]
    for word in words:
        assert word in notes, why
    if why == "code":
        assert "<code>code &lt;b&gt;" in notes
