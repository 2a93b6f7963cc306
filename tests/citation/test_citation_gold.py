"""Every citation of the two source texts, against what was read by hand. Needs `../shared`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from glossator.bibliography import read_library
from glossator.citation import LibraryIndex, find_citations, find_reference, resolve_citation
from glossator.model import Place

LIBRARY = Path(__file__).resolve().parents[2] / "references" / "library.bib"

pytestmark = pytest.mark.originals


@pytest.fixture(scope="module")
def index() -> LibraryIndex:
    works, findings = read_library(LIBRARY.read_text(encoding="utf-8"), "references/library.bib")
    assert {one.code for one in findings} <= {"b-121"}, "nine works of which the text prints no title"
    return LibraryIndex.of(works)


def _load(originals: Path, name: str) -> Any:
    return json.loads((originals / name).read_text(encoding="utf-8"))


def _passages(originals: Path, text: str) -> list[str]:
    bodies = [paragraph[text] for paragraph in _load(originals, "gold/A.structure.json")["paragraphs"]]
    return bodies + [note["text"] for note in _load(originals, "gold/A.footnotes.json")["records"]]


def _resolved(passages: list[str], index: LibraryIndex) -> list[tuple[str, str | None]]:
    found = []
    for passage in passages:
        for mention in find_citations(passage):
            rows, findings = resolve_citation(mention, index, Place("x"))
            assert findings == []
            found += [(mention.printed, row.target and row.target.id) for row in rows]
    return found


@pytest.mark.parametrize("text", ["text_corrected", "text"])
def test_all_72_of_the_article(originals: Path, index: LibraryIndex, text: str) -> None:
    """Also in the text as the scanner left it: names are recognised by what it could not change."""
    found = _resolved(_passages(originals, text), index)
    assert len(found) == 72
    assert all(target for _, target in found)


def test_keys_of_the_article(originals: Path, index: LibraryIndex) -> None:
    evidence = _load(originals, "bibliography/evidence.json")
    keys = dict(_resolved(_passages(originals, "text"), index))
    for key, facts in evidence.items():
        for form in facts["in_text_forms"]:
            for printed, target in keys.items():
                if form == printed or (form.startswith("http") and form in printed):
                    assert target == key, printed
    cited = {key for key, facts in evidence.items() if facts["in_text_forms"]}
    of_notes = {"tdkGuvenlik", "baysalLuleci2015", "oguzluNatoRusya", "erdurmazNatoRusya", "natoRelationsRussia"}
    assert set(keys.values()) == cited - of_notes


def test_works_cited_more_than_once(originals: Path, index: LibraryIndex) -> None:
    count = Counter(target for _, target in _resolved(_passages(originals, "text_corrected"), index))
    several = {key: number for key, number in count.items() if number > 1}
    assert several == {"balta2019": 3, "facon2017": 2, "crisisGroup2018": 2, "performansRaporu2013": 2,
                       "performansRaporu2019": 2, "tuikDatabase": 2}  # fmt: skip


def test_notes_of_the_essay(originals: Path, index: LibraryIndex) -> None:
    records = _load(originals, "gold/B.footnotes.json")["records"]
    for record in records:
        assert find_citations(record["text"]) == []
        mention = find_reference(record["text"])
        assert mention is not None
        (row,), findings = resolve_citation(mention, index, Place("x"))
        assert ([row.target.id], findings) == (record["cites"], []) or row.target.id == "natoRelationsRussia"


def test_no_citation_in_the_essay_itself(originals: Path, index: LibraryIndex) -> None:
    passages = [paragraph["text"] for paragraph in _load(originals, "gold/B.structure.json")["paragraphs"]]
    assert _resolved(passages, index) == []


def test_notes_of_the_article_are_comments(originals: Path) -> None:
    for record in _load(originals, "gold/A.footnotes.json")["records"]:
        assert find_reference(record["text"]) is None
