"""The mentions of the two originals, each held against the raw file with its repairs undone by the receipt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from glossator.apparatus.annotate import annotate_text, indexes_of
from glossator.commands.annotate import as_record
from glossator.edition import read_edition, source_for
from glossator.model import layers
from glossator.witness import Decision, Kind, ingest, read_witness

pytestmark = pytest.mark.originals

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {"bardakci-2021": 1500, "nato-russia-2020": 280}
"""Text id to a number of mentions that it has more than."""


def undone(raw: str, spans: Sequence[Sequence[int]], decisions: Sequence[Decision]) -> Iterator[str]:
    """Yield what the receipt makes of the raw words, without white space: repairs made, hyphens joined, marks out."""
    instead: dict[int, str] = {}
    for one in decisions:
        if one.kind is Kind.REPAIR:
            new = one.value["to"]
        elif one.kind is Kind.NOTE_MARKER or (one.kind is Kind.HYPHEN and not one.value["keep"]):
            new = ""
        else:
            continue
        there = [at for span in one.spans for at in range(span.start, span.end)]
        low, high = alike(one.raw, new), 0
        if low < min(len(one.raw), len(new)):  # a correction is written down with words around it, which stay
            high = alike(one.raw[low:][::-1], new[low:][::-1])
        there, new = there[low : len(there) - high], new[low : len(new) - high]
        instead |= dict.fromkeys(there, "")
        if there:
            instead[there[0]] = new
    for start, end in spans:
        yield from (instead.get(at, raw[at]) for at in range(start, end))


def alike(one: str, other: str) -> int:
    """Return with how many characters both begin; white space is like white space."""
    pairs = enumerate(zip(one, other, strict=False))
    fewer = min(len(one), len(other))
    return next((n for n, (a, b) in pairs if a != b and not (a.isspace() and b.isspace())), fewer)


@pytest.mark.parametrize("id", TEXTS)
def test_every_mention_has_its_words_in_the_raw_file(originals, id):
    edition, _ = read_edition(ROOT, originals / "texts")
    (text,) = (one for one in edition.texts if one.id == id)
    indexes, _ = indexes_of(edition, [text])
    data = (originals / "texts" / f"{id}.txt").read_bytes()
    witness, _ = read_witness(data, "a.txt")
    decisions = ingest(witness, source_for(ROOT, witness.sha256))[0].decisions
    passages = {passage.id: passage for passage in text.spoken}
    count, wrong = 0, []
    for annotation, holder in layers(annotate_text(text, indexes)[0]):
        record = as_record(annotation, holder, passages[annotation.passage], text)
        count += 1
        spans, printed = record["origin"]["spans"], record["printed"]
        ordered = [at for span in spans for at in span]
        if not spans or ordered != sorted(ordered) or not 0 <= ordered[0] < ordered[-1] <= witness.characters:
            wrong.append((printed, spans))
            continue
        assert record["origin"]["line"] == witness.text.count("\n", 0, ordered[0]) + 1
        if record["kind"] == "note":
            marks = {one.spans for one in decisions if one.kind is Kind.NOTE_MARKER}
            if tuple(map(tuple, spans)) not in {tuple((s.start, s.end) for s in row) for row in marks}:
                wrong.append((printed, spans))
            continue
        if "".join("".join(undone(witness.text, spans, decisions)).split()) != "".join(printed.split()):
            wrong.append((printed, spans))
    assert count > TEXTS[id]
    assert wrong == []
