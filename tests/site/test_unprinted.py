"""Forms under `also` that no text prints are named; those of use never are."""

from __future__ import annotations

import json

import pytest

NAMES = "- id: babbage\n  kind: person\n  name: Charles Babbage\n  also: [{also}]\n- id: analyst\n  kind: person\n  name: The Analyst\n"
TERM = "---\nterm: number engine\nalso: [{also}]\n---\n\nIt reckons.\n"
EVENT = "- id: show-1843\n  date: 1843-06-05\n  label: The show\n  also: [{also}]\n"

ROWS = [
    # file, also forms, words of a text, forms that are named, reason
    ("names", "Mr Babbage, Dr Babbage", "We met Mr Babbage.", ["Dr Babbage"], "one of two"),
    ("names", "C. Babbage", "We met Charles Babbage.", ["C. Babbage"], "the label is printed, the form is not"),
    ("names", "Professor Babbage", "We met professor Babbage.", ["Professor Babbage"], "its capital is missing"),
    ("names", "Babbag", "We met Babbage.", ["Babbag"], "half a word"),
    ("events", "the exhibition", "A day at the show.", ["the exhibition"], "of an event"),
    ("term", "reckoner", "A number engine.", ["reckoner"], "of a term"),
    ("term", "counting house", "Non-counting house-free.", ["counting house"], "in a compound that ties it"),
    ("names", "Babbage", "We met Charles Babbage.", [], "within a longer form of the same thing"),
    ("names", "Babbage", "The Babbage Society met.", [], "amid other words"),
    ("events", "The Exhibition", "THE EXHIBITION OF ALL.", [], "in capitals throughout"),
    ("events", "the exhibition", "The exhibition was long.", [], "at the head of a sentence"),
    ("term", "reckoner", "Two reckoners stood there.", [], "its plural, which no other form makes"),
    ("term", "reckoner", "It was anti-reckoner.", [], "in a compound that does not tie it"),
    ("term", "organisator", "An organizator.", ["organisator"], "no spelling of a row"),
    ("term", "mechanisation", "The mechanization of thought.", [], "another spelling, which no other form makes"),
    ("term", "number engines", "A number engine.", ["number engines"],
     "the plural of the label, which is found anyway"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "also", "words", "named", "why"), ROWS, ids=[row[4] for row in ROWS])
def test_unprinted(project, capsys, file, also, words, named, why):
    paths = {"names": ("references/names.yml", NAMES), "events": ("references/events.yml", EVENT)}
    path, content = paths.get(file, ("docs/glossary/number-engine.md", TERM))
    project.write(path, content.format(also=also))
    project.write("docs/texts/more.md", f"---\ntitle: More\n---\n\n{words}\n")
    assert _named(project, capsys) == [(path, form) for form in named], why


def test_nothing_is_said_while_an_original_is_missing(project, capsys):
    project.write("references/names.yml", NAMES.format(also="Dr Babbage"))
    assert [form for _, form in _named(project, capsys)] == ["Dr Babbage"]
    project.write("references/sources.yml", "- id: elsewhere\n  title: Elsewhere\n  sha256: " + "0" * 64 + "\n")
    assert _named(project, capsys) == []


def _named(project, capsys):
    capsys.readouterr()
    project.run("check", "--format", "json")
    found = [one for one in json.loads(capsys.readouterr().out) if one["code"] == "n-014"]
    assert all(one["severity"] == "note" for one in found)
    return [(one["file"], one["message"].split("“")[1].split("”")[0]) for one in found]
