"""The index as numbers and pieces: what is written can be read again, and no piece is larger than it should be."""

import json
import re

import pytest

from glossator.search.numbers import written
from glossator.search.postings import Postings, shards, vocabulary
from glossator.search.record import Record

NUMBERS = [([0], "0"), ([31], "v"), ([32], "w1"), ([5, 0, 40], "50E1"), ([], "")]


@pytest.mark.parametrize(("numbers", "expected"), NUMBERS)
def test_numbers(numbers, expected):
    assert written(numbers) == expected


def read(signs: str) -> list[int]:
    """The numbers of a word, as the script reads them."""
    order = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"
    found, number, shift = [], 0, 0
    for sign in signs:
        value = order.index(sign)
        number, shift = number + ((value & 31) << shift), shift + 5
        if value < 32:
            found.append(number)
            number = shift = 0
    return found


@pytest.mark.parametrize("numbers", [[0, 1, 31, 32, 33, 1023, 1024, 1_000_000], [2**40], list(range(100))])
def test_what_is_written_can_be_read(numbers):
    assert read(written(numbers)) == numbers


def records(*texts: str) -> list[Record]:
    return [Record("text", "x/", "X", text=text) for text in texts]


def test_places_in_prose():
    lines = {word: prose for word, _, prose in Postings.of(records("a b a", "c", "a")).lines()}
    assert read(lines["a"]) == [0 * 2 + 1, 0, 0, 2, 2 * 2, 0], "record 0 twice, at 0 and two on; two records on, at 0"
    assert read(lines["c"]) == [1 * 2, 0]


def test_places_in_what_a_thing_is_called():
    one = Record("term", "x/", "X", forms=("Sèvres syndrome", "S-400"))
    heads = {word: read(heads) for word, heads, _ in Postings.of([one]).lines()}
    assert heads["syndrome"] == [0, 0, 1, 1, 2], "record, form, place, places, length of the form"
    assert heads["s400"] == [0, 1, 0, 2, 2]


def test_a_word_of_half_the_edition_stands_alone_with_its_name_in_the_alphabet():
    letters = "abcdefghijklmnopqrst"
    texts = records(*(f"nato w{one}{other}ord" for one in letters for other in letters))
    cut = shards(Postings.of([Record("name", "n/", "NATO", forms=("NATO",)), *texts]).lines(), size=500)
    assert list(cut.heavy) == ["nato"]
    assert len(read(cut.pieces[cut.heavy["nato"]])) == 800
    (there,) = [piece for piece in cut.pieces if re.search("^.?nato\t", piece, re.MULTILINE)]
    assert re.search("^.?nato\t\t[^\n]+$", there, re.MULTILINE), "its heads, and no prose"
    stretches = [piece for number, piece in enumerate(cut.pieces) if number not in cut.heavy.values()]
    assert len(stretches) == len(cut.first) > 3
    assert max(map(len, stretches)) < 600
    assert list(cut.first) == sorted(cut.first)


def test_the_vocabulary_has_words_that_can_be_misspelt_and_no_others():
    pieces, first = vocabulary(Postings.of(records("Erdoğan visits Kyiv on 24 a bcd S-400 " + "x" * 30)))
    assert [line.split("\t")[0][1:] for line in pieces[0].split("\n")] == ["erdogan", "kyiv", "visits"]
    assert first == ["erdogan"]


def test_nothing_gives_nothing():
    assert shards(Postings.of([]).lines()).pieces == ()
    assert vocabulary(Postings.of([])) == ([], [])


def test_every_file_is_one_call_with_a_value(built):
    files = sorted((built.root / "site/search").rglob("*.js"))
    values = {}
    for path in files:
        name, value = re.fullmatch(r'gSearch\("(\w+)",(.*)\)\n', path.read_text(encoding="utf-8")).groups()
        assert name == path.stem
        values[name] = json.loads(value)
    manifest = values["manifest"]
    assert {path.parent.name for path in files if path.stem != "manifest"} == {manifest["folder"]}
    assert sum(len(value[1]) for name, value in values.items() if name.startswith("r")) == manifest["records"]
    assert len(manifest["words"]) + len(manifest["heavy"]) == sum(name.startswith("w") for name in values)
