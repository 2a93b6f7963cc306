"""Signs behind statements: cut out of what is read, kept with their places, and told of where they are none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from small_project import Project

from glossator.edition import Edition, read_edition
from glossator.findings import Finding
from glossator.model import MarkupKind
from glossator.model.signs import as_written, put_back

SIGNS = (
    "- id: hearsay\n  words: hearsay\n  sign: h\n  text: Somebody told us.\n"
    "- id: harbour-log\n  words: the harbour’s log\n  sign: l\n  text: The log says so.\n"
)


def read(root: Path, body: str, signs: str = SIGNS) -> tuple[Edition, Sequence[Finding]]:
    project = Project(root)
    if signs:
        project.write("references/signs.yml", signs)
    project.write("docs/texts/tides.md", f"---\ntitle: Tides\n---\n\n{body}\n")
    return read_edition(project.root)


ROWS = [
    # what is written, the words that are read, (offset, sign), why
    ("It rose {hearsay}.", "It rose.", [(7, "hearsay")], "a sign before the full stop, with the space before it"),
    ("It rose{hearsay}, they say.", "It rose, they say.", [(7, "hearsay")], "without a space"),
    ("It rose {hearsay} and fell {harbour-log}.", "It rose and fell.", [(7, "hearsay"), (16, "harbour-log")], "two"),
    ("It *rose {hearsay}* fast.", "It rose fast.", [(7, "hearsay")], "at the end of emphasis"),
    (r"It rose \{hearsay}.", "It rose {hearsay}.", [], "escaped"),
    ("It rose `{hearsay}`.", "It rose \ufffc.", [], "in code"),
    ("The set {a} rose.", "The set {a} rose.", [], "other words in braces"),
    ("It [rose]{.plain} {hearsay}.", "It rose.", [(7, "hearsay")], "behind words that are steered"),
    ("Ğ çok {hearsay} güzel", "Ğ çok güzel", [(5, "hearsay")], "offsets are characters"),
]


@pytest.mark.parametrize(("written", "words", "signs", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_a_sign_is_cut_out_and_its_place_kept(
    tmp_path: Path, written: str, words: str, signs: list[tuple[int, str]], why: str
) -> None:
    edition, _ = read(tmp_path, written)
    text = next(text for text in edition.texts if text.id == "tides")
    prose = text.passages[0].prose
    assert prose.text == words
    assert [(m.start, m.target) for m in prose.markups if m.kind is MarkupKind.SIGN] == signs
    for word in ("rose", "güzel"):
        if (at := prose.text.find(word)) >= 0:
            span = prose.source(at, at + len(word))
            assert text.source[span.start : span.end] == word


def test_without_records_of_signs_braces_are_words(tmp_path: Path) -> None:
    edition, found = read(tmp_path, "It rose {hearsay}.", signs="")
    assert next(text for text in edition.texts if text.id == "tides").passages[0].prose.text == "It rose {hearsay}."
    assert not [one for one in found if one.code.startswith("n-02")]


def test_signs_in_records_and_definitions_are_apart(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("references/signs.yml", SIGNS)
    project.write("references/names.yml", "- id: quay\n  kind: place\n  name: Quay\n  text: Old {hearsay}, and wet.\n")
    project.write("docs/glossary/neap.md", "---\nterm: neap\n---\n\nA low tide {harbour-log}. More.\n")
    edition, _ = read_edition(project.root)
    name, term = edition.names["quay"], edition.terms["neap"]
    assert (name.text, name.signs) == ("Old, and wet.", ((3, "hearsay"),))
    assert (term.definition, term.signs) == ("A low tide. More.", ((10, "harbour-log"),))
    assert as_written(name.text, name.signs) == "Old {hearsay}, and wet."
    assert put_back(term.definition, term.signs, lambda id: f" ({id})") == "A low tide (harbour-log). More."


FOUND = [
    ("It rose {hear-say}. {hearsay} {harbour-log}", SIGNS, ["n-020"], "a sign that is nearly one"),
    ("It rose {hearsay}.", SIGNS, ["n-021"], "one that nobody uses"),
    ("A {hearsay} {harbour-log}", SIGNS.replace("sign: l", "sign: h"), ["n-022"], "two that look alike"),
    ("A {hearsay} {harbour-log}", SIGNS, [], "all is well"),
    ("A {hearsay}", SIGNS.replace("sign: l", "sign: a log"), ["n-004"], "a sign that is a sentence"),
    ("A {hearsay}", SIGNS.replace("  text: The log says so.\n", ""), ["n-002"], "a sign without its meaning"),
]


@pytest.mark.parametrize(("body", "signs", "codes", "why"), FOUND, ids=[row[3] for row in FOUND])
def test_what_is_wrong_with_signs_is_told(tmp_path: Path, body: str, signs: str, codes: list[str], why: str) -> None:
    _, found = read(tmp_path, body, signs)
    wrong = [one for one in found if one.code.startswith("n-02") or "signs.yml" in one.place.file]
    assert [one.code for one in wrong] == codes
    if codes == ["n-020"]:
        assert wrong[0].suggestions == ("hearsay",) and (wrong[0].place.line, wrong[0].place.column) == (5, 10)
