"""The JSON Schemas know the fields that the parsers know, take the edition as it is, and refuse what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from glossator.__main__ import main
from glossator.arguments.read import FIELDS as ARGUMENT
from glossator.edition.chains import FIELDS as CHAINS
from glossator.edition.floors import FIELDS as FLOORS
from glossator.edition.front import FIELDS as TEXT
from glossator.edition.knowledge import FIELDS as KNOWLEDGE
from glossator.edition.maps import FIELDS as MAPS
from glossator.edition.notes import FIELDS as NOTES
from glossator.edition.page_fields import FIELDS as PAGE
from glossator.edition.schemas import schemas
from glossator.edition.shapes import SHAPES
from glossator.edition.signs import FIELDS as SIGN
from glossator.edition.silences import FIELDS as SILENCE
from glossator.events.acts.read import FIELDS as ACTS
from glossator.events.event import FIELDS as EVENTS
from glossator.glossary.term import FIELDS as TERM
from glossator.names.name import FIELDS as NAMES
from glossator.records import read_front, read_records

CHECKOUT = Path(__file__).resolve().parents[2]
READ = {
    "names": NAMES, "events": EVENTS, "acts": ACTS, "glossary": TERM, "text": TEXT, "page": PAGE, "notes": NOTES,
    "arguments": ARGUMENT, "silence": SILENCE, "floors": FLOORS, "signs": SIGN, "knowledge": KNOWLEDGE,
    "chains": CHAINS, "maps": MAPS,
}  # fmt: skip


@pytest.mark.parametrize("kind", SHAPES)
def test_a_schema_has_the_fields_that_are_read(kind: str) -> None:
    assert set(SHAPES[kind].fields) == set(READ[kind])
    Draft202012Validator.check_schema(schemas()[kind])


def wrong(kind: str, value: object) -> list[str]:
    return [error.message for error in Draft202012Validator(schemas()[kind]).iter_errors(value)]


@pytest.mark.parametrize("kind", ["names", "events", "chains", "maps"])
def test_the_records_of_this_edition_fit(kind: str) -> None:
    path = SHAPES[kind].file
    records, _ = read_records((CHECKOUT / path).read_text(encoding="utf-8"), path)
    assert records and wrong(kind, [dict(record.fields) for record in records]) == []


@pytest.mark.parametrize("kind", ["glossary", "text", "notes", "arguments"])
def test_the_front_matter_of_this_edition_fits(kind: str) -> None:
    paths = sorted(CHECKOUT.glob(SHAPES[kind].file))
    assert paths
    for path in paths:
        fields, _, _ = read_front(path.read_text(encoding="utf-8"), path.name)
        assert wrong(kind, dict(fields)) == [], path.name


WRONG = [
    ("names", [{"id": "a", "kind": "plaace", "name": "A"}], "a kind that is none"),
    ("names", [{"id": "a", "kind": "place"}], "a field missing"),
    ("names", [{"id": "A b", "kind": "place", "name": "A"}], "an id that cannot be one"),
    ("events", [{"id": "a", "label": "A", "dat": "1999"}], "a field that nobody knows"),
    ("glossary", {"term": "a", "in": {"german": "b"}}, "no code of a language"),
    ("text", {"title": "a", "order": "first"}, "a word for a number"),
    ("text", {"title": "a", "silence": {"c-001": ""}}, "no reason"),
    ("silence", [{"code": "c1", "why": "so"}], "no code of a finding"),
    ("chains", [{"id": "a", "label": "A", "steps": [{"text": "no event"}]}], "a step without its event"),
    ("floors", {"counts": {"terms": -1}}, "less than nothing"),
    ("page", {"search": {"boost": 1000}}, "a number too large"),
]


@pytest.mark.parametrize(("kind", "value", "why"), WRONG, ids=[row[2] for row in WRONG])
def test_what_is_wrong_does_not_fit(kind: str, value: object, why: str) -> None:
    assert len(wrong(kind, value)) == 1, why


def test_the_verb_prints_a_schema_and_the_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "names"]) == 0
    assert json.loads(capsys.readouterr().out) == schemas()["names"]
    assert main(["schema"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(SHAPES)
