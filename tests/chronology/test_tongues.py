"""Dates of Turkish, German, French and Russian texts, by the language of the text."""

from __future__ import annotations

import pytest
from rows_tongues import ROWS

from glossator.chronology import dates_of, find_dates
from glossator.chronology.languages import LANGUAGES, Language
from glossator.chronology.languages.grammar import grammar_of
from glossator.chronology.languages.reading import KINDS
from glossator.chronology.months import MONTHS
from glossator.model import Front
from glossator.passages import read_text


@pytest.mark.parametrize(("language", "text", "found", "why"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_row(language: str, text: str, found: list[tuple[str, str]], why: str) -> None:
    assert [(one.printed, one.value.edtf) for one in find_dates(text, language)] == found, why


def test_a_quarter_is_refused() -> None:
    assert 4 * sum(not row[2] for row in ROWS) > len(ROWS)


def dated(source: str, language: str) -> list[tuple[str, str | None]]:
    text, _ = read_text("t", "t.md", source, Front("T", language=language), 0)
    return [(one.printed, one.value.edtf) for dates in dates_of(text).values() for one in dates.dates]


def test_the_language_of_the_text_decides() -> None:
    source = "1990'lı yıllarda değişti.\n"
    assert dated(source, "tr-TR") == [("1990'lı yıllarda", "199X")]
    assert dated(source, "en") == [("1990", "1990")]


def test_the_year_goes_on_over_paragraphs_and_headings_unless_they_go_elsewhere() -> None:
    source = (
        "Das war im Jahr 1914.\n\nAm 28. Juli begann es, im August ging es fort.\n\n# Später\n\nAm 3. Mai endete es"
    )
    dates = [("Jahr 1914", "1914"), ("28. Juli", "1914-07-28"), ("August", "1914-08")]
    assert dated(f"{source}.\n", "de") == [*dates, ("3. Mai", "1914-05-03")]
    assert dated(f"{source}. 1756 begann ein anderer.\n", "de") == [*dates, ("1756", "1756")]


def test_a_date_without_its_year_says_where_it_took_it() -> None:
    _, day = find_dates("В 1945 году он воевал, 6 мая вошёл в Прагу.", "ru")
    assert day.value.origin is not None
    assert day.value.origin.printed == "1945 году"


ALSO = [
    # an English or foreign date in a text of another language
    ("tr", "Bkz. Smith, 24 November 2015.", [("24 November 2015", "2015-11-24")], "an English reference in Turkish"),
    ("de", "Abgerufen am 24 Nisan 2020.", [("24 Nisan 2020", "2020-04-24")], "a Turkish access date in German"),
    ("fr", "Voir 2015-11-24 et 24.11.2015.", [("2015-11-24", "2015-11-24"), ("24.11.2015", "2015-11-24")], "figures"),
    (
        "de",
        "Am 31. Februar 1990 geschah nichts.",
        [("31. Februar 1990", None)],
        "no day of the calendar, and it says so",
    ),
    ("ru", "В ХIХ веке город рос.", [("ХIХ веке", "18XX")], "Cyrillic letters for Roman figures"),
    ("fr", "La vie siècle après siècle.", [], "small letters are no Roman figures"),
    ("tr", "Sinyal 500 ms 532 kez geldi.", [], "a unit in small letters is no era"),
    ("es", "Llegó el 3 de mayo.", [], "a language without rows is read as before"),
]


@pytest.mark.parametrize(("language", "text", "found", "why"), ALSO, ids=[row[3] for row in ALSO])
def test_beside_the_rows(language: str, text: str, found: list[tuple[str, str | None]], why: str) -> None:
    assert [(one.printed, one.value.edtf) for one in find_dates(text, language)] == found, why


@pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])
def test_a_language_is_whole(language: Language) -> None:
    grammar = grammar_of(language)
    assert set(grammar.kinds) <= set(KINDS)
    assert sorted(language.months) == list(range(1, 13))
    assert sorted(language.seasons) == [21, 22, 23, 24]
    assert sorted(language.ordinals) == list(range(1, 22))
    assert sorted(language.decades) == list(range(1920, 2000, 10))
    for row in language.in_references:
        assert [MONTHS[word] for word in row.split() if word != "-"] == [
            number for number, word in enumerate(row.split(), 1) if word != "-"
        ]
