"""A catalogue as it is read: what of it is said, and what is said in English instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossator.interface import FALLBACK, catalogue, counted, enumerated, figure, say, say_as, speaking
from glossator.interface.catalogue import languages, placeholders, read_catalogue

HEAD = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)

ROWS = [
    # an entry of the file, what is said, reason
    ('msgid "Back"\nmsgstr "Zurück"\n', "Zurück", "finished"),
    ('#, fuzzy\nmsgid "Back"\nmsgstr "Rücken"\n', "Back", "a proposal that nobody has looked at"),
    ('msgid "Back"\nmsgstr ""\n', "Back", "empty"),
    ('msgid "Back"\nmsgstr "<b>Zurück</b>"\n', "Back", "markup"),
    ('msgid "Back"\nmsgstr "\\"Zurück\\""\n', "Back", "a quotation mark that would end an attribute"),
    ('msgid "Back"\nmsgstr "Zurück {number}"\n', "Back", "a placeholder that the English has not"),
    ('msgid "Back"\nmsgstr "Zurück {"\n', "Back", "a brace that would stop the build"),
    ('#~ msgid "Back"\n#~ msgstr "Zurück"\n', "Back", "no message any more"),
]


def _read(tmp_path: Path, entry: str):
    path = tmp_path / "glossator.po"
    path.write_text(HEAD + entry, encoding="utf-8")
    return read_catalogue(path, "de")


@pytest.mark.parametrize(("entry", "said", "reason"), ROWS, ids=[row[2] for row in ROWS])
def test_only_what_is_finished_is_said(tmp_path, entry, said, reason):
    assert _read(tmp_path, entry).single.get("Back", "Back") == said, reason


COUNTED = [
    # forms, what is said of 1 and of 3, reason
    (
        ("ein Blatt", "{number} Blätter"),
        ("ein Blatt", "{number} Blätter"),
        "the form for one may leave the number out",
    ),
    (("{number} Blatt", ""), ("one leaf", "{number} leaves"), "a form is missing: all are English"),
    (("ein Blatt", "Blätter von {who}"), ("one leaf", "{number} leaves"), "a placeholder that the English has not"),
]


@pytest.mark.parametrize(("forms", "said", "reason"), COUNTED, ids=[row[2] for row in COUNTED])
def test_forms_of_a_number(tmp_path, forms, said, reason):
    entry = 'msgid "one leaf"\nmsgid_plural "{number} leaves"\n'
    found = _read(tmp_path, entry + "".join(f'msgstr[{at}] "{form}"\n' for at, form in enumerate(forms)))
    assert tuple(found.counted("one leaf", "{number} leaves", number) for number in (1, 3)) == said, reason


def test_a_context_tells_two_messages_apart(tmp_path):
    found = _read(tmp_path, 'msgctxt "kind"\nmsgid "People"\nmsgstr "Volk"\n\nmsgid "People"\nmsgstr "Personen"\n')
    assert sorted(found.single.values()) == ["Personen", "Volk"]


TAGS = [("de", "de"), ("de-AT", "de"), ("tr", "tr"), ("en", "en"), ("en-GB", "en"), ("xx", "en"), ("", "en"),
        ("../de", "en"), ("de/../tr", "en")]  # fmt: skip


@pytest.mark.parametrize(("tag", "expected"), TAGS)
def test_the_nearest_catalogue_is_read(tag, expected):
    assert catalogue(tag).language == expected


def test_english_is_spoken_where_nothing_else_was_asked_for():
    assert say("Back") == "Back"
    with speaking("de"):
        assert say("Back") == "Zurück"
        with speaking("tr"):
            assert say("Back") == "Geri"
        assert say("Back") == "Zurück"
    assert say("Back") == "Back"


RUSSIAN = [
    (1, "1 событие"),
    (2, "2 события"),
    (5, "5 событий"),
    (11, "11 событий"),
    (21, "21 событие"),
    (0, "0 событий"),
]


@pytest.mark.parametrize(("number", "said"), RUSSIAN)
def test_russian_has_three_forms(number, said):
    with speaking("ru"):
        assert counted("{number} event", "{number} events", number) == said


def test_parts_are_put_in_as_they_are():
    with speaking("de"):
        assert say("See also {things}", things="<i>{number}</i>") == "Siehe auch <i>{number}</i>"
        assert say_as("kind", "People") == "Volk"
        assert say("People") == "Personen"
        assert say_as("kind", "Starship") == "Starship"
        assert enumerated(["a", "b", "c"]) == "a, b und c"
        assert figure(12345) == "12.345"
    assert enumerated([]) == ""
    assert enumerated(["a"]) == "a"
    assert figure(12345) == "12,345"


def test_no_braces_but_names():
    assert placeholders("{a} of {b}") == {"a", "b"}
    for broken in ("{", "}", "{0}", "{}", "{a.b}", "{a!r}", "{a:>9}"):
        assert placeholders(broken) is None, broken


def test_there_are_catalogues_to_speak_of():
    assert languages() == [FALLBACK, "de", "es", "fr", "ru", "tr"]
