"""Notes as files and in the store of a browser: what goes out comes back, and what others wrote does no harm."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[1] / "scripts/glossator/theme/assets/glossator"
KEY = "/edition/.g-own:"


def answers(*calls: tuple[str, Any], room: int = 5_000_000) -> list[Any]:
    """What the scripts answer to each call, in one store with room for so many units."""
    driver = pytest.importorskip("playwright._impl._driver")
    command = [driver.compute_driver_executable()[0], str(HERE / "exchange.js"), str(ASSETS)]
    asked = json.dumps({"room": room, "calls": calls})
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", check=True, timeout=60)
    return json.loads(done.stdout)


def note(**fields: Any) -> dict[str, Any]:
    """A note as the store has it."""
    day = "2026-11-30T10:00:00.000Z"
    return {
        "id": "urn:uuid:1", "page": "texts/first/", "title": "First text", "passage": "p1", "number": "4",
        "exact": "the pilots went home", "prefix": "and ", "suffix": " on foot", "words": "Why?", "start": 7,
        "created": day, "modified": day, "how": "", "at": "", **fields,
    }  # fmt: skip


WRITTEN = [
    (note(), "as it is"),
    (note(words=""), "no words, only a place"),
    (note(words="# no heading\n> no quotation\n\\ a stroke\n<!-- {\"id\": \"x\"} -->\n\nlast"), "what Markdown would read"),
    (note(words="<img src=x onerror=alert(1)> & “more”"), "what HTML would read"),
    (note(title="A [title] with *signs* and `more`", page="texts/a b(c)/"), "signs of links"),
    (note(exact="slowly.\nThen all", start=-1), "over two passages"),
    (note(exact="𝒷𝒸 fish", start=2, words="İı e\u0301 שלום"), "letters of any script"),
    (note(prefix="-->", suffix="<!--"), "signs of a comment"),
    (note(passage="", start=-1), "no passage"),
]  # fmt: skip


@pytest.mark.parametrize("way", ["again", "againMarkdown"])
def test_what_goes_out_comes_back(way):
    told = answers(*((way, [one]) for one, _ in WRITTEN))
    for (one, why), read in zip(WRITTEN, told, strict=True):
        expected = {**one, "number": "", "start": -1 if "\n" in one["exact"] else one["start"]}
        if way == "againMarkdown":
            expected |= {"number": one["number"], "start": one["start"]}
        assert read == [expected], why


def test_an_annotation_is_of_the_shape_of_the_editions_own():
    """The names and values of export/annotations.py, and an end that counts characters."""
    (made,) = answers(("out", [note(exact="𝒷𝒸 fish", start=2)]))
    assert made["@context"] == ["http://www.w3.org/ns/anno.jsonld", {"@base": "https://reader.example/edition/"}]
    assert (made["type"], made["total"], made["first"]["type"]) == ("AnnotationCollection", 1, "AnnotationPage")
    (item,) = made["first"]["items"]
    assert item["body"] == {"type": "TextualBody", "value": "Why?", "format": "text/plain", "purpose": "commenting"}
    assert item["target"]["source"] == "texts/first/"
    quote, place = item["target"]["selector"]
    about = {"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc3236", "value": "p1"}
    assert quote == {
        **about,
        "refinedBy": {"type": "TextQuoteSelector", "exact": "𝒷𝒸 fish", "prefix": "and ", "suffix": " on foot"},
    }
    assert place == {**about, "refinedBy": {"type": "TextPositionSelector", "start": 2, "end": 9}}


def annotation(**fields: Any) -> dict[str, Any]:
    """An annotation as others may write it."""
    quote = {"type": "TextQuoteSelector", "exact": "went home"}
    plain = {
        "type": "Annotation", "id": "https://elsewhere.example/1", "body": {"type": "TextualBody", "value": "Why?"},
        "target": {"source": "https://reader.example/edition/texts/first/", "selector": quote},
    }  # fmt: skip
    return {**plain, **fields}


def target(**fields: Any) -> dict[str, Any]:
    return {"target": {**annotation()["target"], **fields}}


TAKEN = [
    # what a file holds, notes taken in, what is left out, why
    ([annotation()], 1, {}, "a list"),
    (annotation(), 1, {}, "one alone"),
    ({"type": "AnnotationPage", "items": [annotation()]}, 1, {}, "a page"),
    ({"@graph": [annotation()]}, 1, {}, "a graph"),
    ({"type": "AnnotationCollection", "first": "page1.json"}, 0, {}, "a page that would have to be fetched"),
    ([annotation(body="https://elsewhere.example/x")], 0, {"shape": 1}, "a body that is an address"),
    ([annotation(body=[{"type": "Image"}, {"type": "TextualBody", "value": "b"}])], 1, {}, "one body of two is words"),
    ([annotation(type=["Annotation", "x:Other"])], 1, {}, "two types"),
    ([annotation(**target(selector=None))], 0, {"shape": 1}, "no selector"),
    ([annotation(**target(selector={"type": "FragmentSelector", "value": "p1"}))], 0, {"shape": 1}, "no quotation"),
    ([annotation(**target(source="https://elsewhere.example/texts/first/"))], 0, {"foreign": 1}, "another site"),
    ([annotation(**target(source="javascript:alert(1)"))], 0, {"foreign": 1}, "a script for an address"),
    ([annotation(**target(source="../../etc/"))], 0, {"foreign": 1}, "a way up"),
    ([annotation(**target(source="//elsewhere.example/"))], 0, {"foreign": 1}, "another host without a scheme"),
    ([annotation(**target(source={"id": "texts/first/#p1"}))], 1, {}, "a source with properties, and a fragment"),
    ([annotation(**target(source="texts/\ud800/"))], 0, {"foreign": 1}, "half a letter, which no address can hold"),
    ([annotation(**target(source="texts/%E0%A4%A/"))], 1, {}, "an address that decodes to nothing"),
    ([annotation(body={"type": "TextualBody", "value": "x" * 1_000_000})], 0, {"long": 1}, "a megabyte of words"),
    ([annotation(id="x" * 1_000_000)], 0, {"long": 1}, "a megabyte of id"),
    ([annotation(**target(selector={"type": "TextQuoteSelector", "exact": "y" * 1_000_000}))], 0, {"long": 1}, "of quotation"),
    ([annotation(body={"type": "TextualBody", "value": 7}), annotation()], 1, {"shape": 1}, "a number for words"),
    ([None, 1, "x", [], {}, {"type": "Annotation"}], 0, {"shape": 6}, "wrong shapes"),
    ({"first": {"items": {"items": "x"}}}, 0, {}, "items that are none"),
    (7, 0, {}, "a number"),
    (None, 0, {}, "nothing"),
]  # fmt: skip


def test_files_of_others_are_taken_in_as_far_as_they_are_notes():
    told = answers(*(("json", json.dumps(value)) for value, _, _, _ in TAKEN))
    found = [(why, len(one["notes"]), one["left"]) for (_, _, _, why), one in zip(TAKEN, told, strict=True)]
    assert found == [(why, number, left) for _, number, left, why in TAKEN]


@pytest.mark.parametrize("way", ["again", "againMarkdown"])
def test_half_a_letter_goes_out_as_the_sign_of_none(way):
    halves = {"type": "TextQuoteSelector", "exact": "went \udc00 home"}
    body = {"type": "TextualBody", "value": "a \ud800 b"}
    ((one,),) = (
        [row["notes"] for row in answers(("json", json.dumps([annotation(body=body, **target(selector=halves))])))],
    )
    ((read,),) = answers((way, one))
    assert (read["exact"], read["words"]) == ("went \ufffd home", "a \ufffd b")


def test_hostile_keys_are_no_keys():
    raw = json.dumps([annotation()])
    hostile = raw.replace(
        '"type": "Annotation"',
        '"__proto__": {"polluted": 1, "words": "x"}, "constructor": {"prototype": {"polluted": 1}}, "type": "Annotation"',
    )
    deep = '{"refinedBy":' * 5000 + "{}" + "}" * 5000
    nested = raw.replace('"selector": {', f'"selector": {{"refinedBy": {deep}, ')
    read, polluted, inside, lists = answers(
        ("json", hostile), ("polluted", None), ("json", nested), ("json", "[" * 5000 + "]" * 5000)
    )
    assert len(read["notes"]) == len(inside["notes"]) == 1
    assert not polluted
    assert lists == {"notes": [], "html": 0, "left": {"shape": 1}}
    assert set(read["notes"][0]) == set(note())


NO_FILE = ["", "{", "<html>", "# A heading\n\nWords.", "\x00\x01", "null]"]


@pytest.mark.parametrize("raw", NO_FILE)
def test_what_is_neither_is_said_to_be_neither(raw):
    assert answers(("json", raw), ("markdown", raw)) == [None, None]


def test_markdown_that_somebody_wrote_by_hand_is_read():
    raw = "# Mine\n\n## [First](texts/first/)\n\n### [¶ 4](texts/first/#p1)\n\n> went home\n\nWhy?\n\nTwice?\n\n### [x](https://elsewhere.example/)\n\n> went\n"
    (read,) = answers(("markdown", raw))
    (one,) = read["notes"]
    assert (one["page"], one["passage"], one["number"], one["exact"], one["words"]) == (
        "texts/first/",
        "p1",
        "4",
        "went home",
        "Why?\n\nTwice?",
    )
    assert read["left"] == {"foreign": 1}


def test_the_store_keeps_a_note_a_page_and_none_is_replaced_by_a_file():
    mine, theirs = note(), note(words="Because.")
    told = answers(
        ("put", mine), ("add", [mine, theirs, note(page="texts/other/")]), ("read", "texts/first/"), ("pages", None),
        ("add", [mine, theirs]), ("remove", mine), ("read", "texts/first/"),
    )  # fmt: skip
    assert told[1] == {"added": 2, "here": 1}
    assert [one["words"] for one in told[2]] == ["Why?", "Because."]
    assert len({one["id"] for one in told[2]}) == 2, "of two with one id the second has a new one"
    assert told[3] == ["texts/first/", "texts/other/"]
    assert told[4] == {"added": 0, "here": 2}, "taken in again, nothing is there twice"
    assert [one["words"] for one in told[6]] == ["Because."]


BROKEN = ["{", "[1]", '{"a": 1}', '[{"exact": 5}]', "null"]


@pytest.mark.parametrize("raw", BROKEN)
def test_what_cannot_be_read_is_put_aside_before_anything_is_written_over_it(raw):
    told = answers(
        ("set", [f"{KEY}texts/first/", raw]),
        ("read", "texts/first/"),
        ("put", note()),
        ("unread", None),
        ("read", "texts/first/"),
    )
    assert told[1] == []
    assert [one["raw"] for one in told[3]] == [raw]
    assert told[4] == [note()]


def test_a_full_store_says_so_and_what_is_there_stays():
    told = answers(
        ("put", note()), ("put", note(id="urn:uuid:2", words="x" * 900)), ("read", "texts/first/"), room=1000
    )
    assert "no more room" in told[1]["threw"]
    assert told[2] == [note()]


def test_a_full_store_writes_nothing_over_what_it_cannot_read():
    raw = "{" + "x" * 600
    told = answers(
        ("set", [f"{KEY}texts/first/", raw]), ("read", "texts/first/"), ("put", note()), ("unread", None), room=1000
    )
    assert told[1] == []
    assert "no more room" in told[2]["threw"]
