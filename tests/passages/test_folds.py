"""A part that is shown folded: a block quotation that begins with the sign of a fold and a title."""

from __future__ import annotations

import pytest

from glossator.model import BlockKind, Front, PassageKind, Text
from glossator.passages import read_text
from glossator.passages.folds import fold_sign


def read(source: str) -> Text:
    text, findings = read_text("t", "docs/t.md", source, Front("T"), 0)
    assert findings == []
    return text


def structure(text: Text) -> str:
    steps = []
    for block in text.blocks:
        if block.kind is BlockKind.PASSAGE:
            steps.append(text.passages[block.passage].prose.text)
        else:
            steps.append(f"<{'/' if block.kind is BlockKind.CLOSE else ''}{block.tag}>")
    return " ".join(steps)


ROWS = [
    ("> [!answer]- The title\n>\n> Folded.", "<details> <summary> The title </summary> Folded. </details>", "a fold"),
    ("> [!Note]- *The* title", "<details> <summary> The title </summary> </details>", "nothing behind the title"),
    ("1. Why?\n\n   > [!answer]- So\n   >\n   > - one",
     "<ol> <li> Why? <details> <summary> So </summary> <ul> <li> one </li> </ul> </details> </li> </ol>",
     "in an item, with a list"),
    ("> > [!inner]- Of two\n>\n> Behind.",
     "<blockquote> <details> <summary> Of two </summary> </details> Behind. </blockquote>",
     "the inner one alone"),
    ("> [!note] A title", "<blockquote> [!note] A title </blockquote>", "an alert without the hyphen stays words"),
    ("> [!answer]-", "<blockquote> [!answer]- </blockquote>", "no title"),
    ("> Words\n>\n> [!answer]- Late", "<blockquote> Words [!answer]- Late </blockquote>", "not the first paragraph"),
    ("[!answer]- No quotation", "[!answer]- No quotation", "a paragraph"),
    ("> [!a b]- Two words", "<blockquote> [!a b]- Two words </blockquote>", "no word for the kind"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "wanted", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_what_is_folded(source: str, wanted: str, why: str) -> None:
    assert structure(read(source)) == wanted


def test_the_title_has_no_number_and_what_is_folded_is_no_quotation() -> None:
    text = read("First.\n\n> [!answer]- The title\n>\n> Folded.\n\n> Quoted.\n")
    kinds = [(passage.kind, passage.number) for passage in text.passages]
    assert kinds == [
        (PassageKind.PARAGRAPH, 1), (PassageKind.CAPTION, 0), (PassageKind.PARAGRAPH, 2), (PassageKind.QUOTATION, 3),
    ]  # fmt: skip


def test_words_of_the_title_lead_back_to_the_file() -> None:
    text = read("> [!answer]- The title\n")
    (title,) = text.passages
    span = title.prose.source(4, 9)
    assert text.source[span.start : span.end] == "title"


def test_a_note_has_no_folds() -> None:
    text = read("Words.[^1]\n\n[^1]: > [!answer]- The title\n")
    assert text.passages[1].prose.text == "[!answer]- The title"


@pytest.mark.parametrize("words", ["", "[!", "[!a]-", "[!a]-\t", "[!" + "a" * 10_000, "[!a]-" + " " * 10_000])
def test_what_is_no_sign_has_no_end(words: str) -> None:
    assert fold_sign(words) == 0
