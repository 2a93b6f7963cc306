"""Gathers the answers of a written text from where its blocks came to stand, and checks them."""

from __future__ import annotations

import re
from typing import Any

from .emission import Emission, Placed
from .model import Json, Mark


def _plain(placed: Placed) -> str:
    """Return the block's text without the marks of notes."""
    text = placed.block.body.text
    for mark in sorted(placed.block.body.marks, key=lambda one: -one.start):
        if mark.kind == "mark":
            text = text[: mark.start] + text[mark.end :]
    return text


def _span(placed: Placed, start: int, end: int) -> Json:
    parts = placed.parts(start, end)
    return {"start": parts[0][0], "end": parts[-1][1], "parts": parts}


def gather(emission: Emission, raw: str) -> Json:
    """Return all answers of ``raw``, in the shape that the package's docstring shows."""
    out: dict[str, list[Json]] = {name: [] for name in ("blocks", "notes", "citations", "decoys", "references")}
    marks: dict[str, Json] = {}
    bodies: dict[str, list[Json]] = {}
    order = sorted(emission.placed.values(), key=lambda placed: placed.lines[0].raw)
    for number, placed in enumerate(order):
        block = placed.block
        text = block.body.text
        where = _span(placed, 0, len(text))
        _check(raw, where, text, emission.hyphens)
        answer: Json = {"kind": block.kind, "text": text, **where}
        if block.kind == "heading":
            answer["level"] = block.level
        if _plain(placed) != text:
            answer["plain"] = _plain(placed)
        if placed.label:
            answer["label"] = {"start": placed.label[0], "end": placed.label[1], "text": block.prefix.rstrip()}
        if "cells" in block.data:
            answer["cells"] = block.data["cells"]
        if block.kind == "note":
            answer["note"] = block.key
            answer["paragraph"] = block.data["paragraph"]
            bodies.setdefault(block.key, []).append({"label": block.label, "block": number})
        out["blocks"].append(answer)
        if block.kind == "reference":
            out["references"].append(_reference(placed, where, number))
        for mark in block.body.marks:
            if mark.kind in ("citation", "decoy", "mark"):
                place = _span(placed, mark.start, mark.end)
                printed = text[mark.start : mark.end]
                _check(raw, place, printed, emission.hyphens)
                one: Json = {"printed": printed, **place, "block": number}
                if mark.kind == "citation":
                    out["citations"].append({**one, **mark.data})
                elif mark.kind == "decoy":
                    out["decoys"].append(one)
                else:
                    marks[mark.data["key"]] = one
    for key, found in bodies.items():
        texts = [_plain(order[body["block"]]) for body in found]
        blocks = [body["block"] for body in found]
        out["notes"].append(
            {"key": key, "label": found[0]["label"], "mark": marks[key], "bodies": blocks, "text": texts}
        )
    _cover(raw, out, emission.furniture)
    return {**out, "furniture": emission.furniture, "hyphens": emission.hyphens}


def _reference(placed: Placed, where: Json, number: int) -> Json:
    block = placed.block
    spans = [_field(placed, mark) for mark in block.body.marks if mark.kind == "field"]
    answer: Json = {"work": block.key, "text": block.body.text, **where, "block": number}
    if "number" in block.data:
        answer["number"] = block.data["number"]
    return {**answer, "type": block.data["type"], "fields": block.data["fields"], "spans": spans}


def _field(placed: Placed, mark: Mark) -> Json:
    return {"field": mark.data["name"], **_span(placed, mark.start, mark.end)}


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _check(raw: str, where: Json, text: str, hyphens: list[Json]) -> None:
    """Stop if the raw spans, without line ends and added hyphens, are not the text."""
    added = {hyphen["at"] for hyphen in hyphens if hyphen["kind"] == "joined"}
    found = "".join(raw[at] for start, end in where["parts"] for at in range(start, end) if at not in added)
    assert _bare(found) == _bare(text), f"{found!r} is not {text!r}"


def _cover(raw: str, out: dict[str, list[Json]], furniture: list[Json]) -> None:
    """Stop unless every visible character of the raw text belongs to exactly one answer."""
    owner = bytearray(len(raw))
    spans: list[Any] = [[one["start"], one["end"]] for one in furniture]
    for block in out["blocks"]:
        spans += block["parts"]
        if "label" in block:
            spans.append([block["label"]["start"], block["label"]["end"]])
    for start, end in spans:
        for at in range(start, end):
            assert not owner[at], f"two answers claim the character at {at}: {raw[at - 20 : at + 20]!r}"
            owner[at] = 1
    for at, letter in enumerate(raw):
        assert owner[at] or letter.isspace(), f"no answer holds the character at {at}: {raw[at - 20 : at + 20]!r}"
