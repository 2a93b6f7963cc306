"""Equivalents with their endings: found whole, and what is another word refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.glossary.endings import LANGUAGES, Bearer, inflected, inflected_name
from glossator.model import Name, Term
from glossator.names import FormIndex

ROWS = [
    # language, equivalent, text, what is printed of it ("" for nothing), reason
    ("tr", "güvenlikleştirme", "bir güvenlikleştirmenin sonu", "güvenlikleştirmenin", "genitive behind a vowel"),
    ("tr", "güvenlikleştirme", "güvenlikleştirmelerimizden", "güvenlikleştirmelerimizden", "plural, owner and case"),
    ("tr", "caydırıcılık", "caydırıcılığı artırmak", "caydırıcılığı", "k softened"),
    ("tr", "caydırıcılık", "caydırıcılıkta", "caydırıcılıkta", "t behind a hard consonant"),
    ("tr", "stratejik ortaklık", "stratejik ortaklığının", "stratejik ortaklığının", "the last word of a phrase"),
    ("tr", "denge politikası", "denge politikasına döndü", "denge politikasına",
     "n behind the possessive of a compound"),
    ("tr", "denge politikası", "denge politikalarını", "denge politikalarını", "the plural before that possessive"),
    ("tr", "katılım müzakereleri", "katılım müzakerelerinde", "katılım müzakerelerinde", "a plural that is possessed"),
    ("tr", "TürkAkım", "TürkAkım’ın borusu", "TürkAkım’ın", "a proper name with its apostrophe"),
    ("tr", "TürkAkım", "TürkAkım'dan", "TürkAkım'dan", "a plain apostrophe"),
    ("tr", "ittifak", "ittifaktır", "ittifaktır", "the copula"),
    ("tr", "güvenlikleştirme", "güvenlikleştirmesiz", "", "without the thing"),
    ("tr", "güvenlik", "güvenlikçi", "", "who does it"),
    ("tr", "güvenlik", "güvenlikli", "", "what has it"),
    ("tr", "caydırıcılık", "caydırıcılıkı", "", "not softened: no Turkish word"),
    ("tr", "denge", "dengaya", "", "against vowel harmony"),
    ("tr", "norm", "norma", "", "too short, and letters of English"),
    ("tr", "NATO", "NATOya", "", "an acronym is a name’s business"),
    ("ru", "сдерживание", "политика сдерживания", "сдерживания", "genitive of -ание"),
    ("ru", "стратегическое партнёрство", "о стратегическом партнёрстве", "стратегическом партнёрстве", "both words"),
    ("ru", "стратегическое партнёрство", "стратегического партнерства", "стратегического партнерства", "е for ё"),
    ("ru", "биполярный мир", "в биполярном мире", "биполярном мире", "a short noun behind its adjective"),
    ("ru", "переговоры о вступлении", "переговоров о вступлении", "переговоров о вступлении",
     "what follows the head stays"),
    ("ru", "сфера привилегированных интересов", "сферу привилегированных интересов",
     "сферу привилегированных интересов",
     "so does a genitive"),
    ("ru", "статья 5", "по статье 5", "статье 5", "a number behind it"),
    ("ru", "безопасность", "безопасностью", "безопасностью", "feminine in -ость"),
    ("ru", "Турецкий поток", "Турецкого потока", "Турецкого потока", "capitals stay"),
    ("ru", "цветная революция", "цветных революций", "цветных революций", "plural of -ия"),
    ("ru", "стратегическое партнёрство", "стратегическая партнёрства", "", "the words do not agree"),
    ("ru", "безопасность", "безопасностный", "", "an adjective of it is another word"),
    ("ru", "мир", "мира", "", "a short word alone meets others: peace, world"),
    ("ru", "БРИКС", "БРИКСа", "", "an acronym does not change"),
    ("ru", "сдерживание", "сдерживать", "", "a verb is listed or not found"),
    ("de", "Abschreckung", "die Abschreckungen", "Abschreckungen", "plural in -en"),
    ("de", "kollektive Verteidigung", "der kollektiven Verteidigung", "kollektiven Verteidigung",
     "the adjective agrees"),
    ("de", "Gleichgewicht der Kräfte", "des Gleichgewichts der Kräfte", "Gleichgewichts der Kräfte",
     "the head is first"),
    ("de", "Feindbild", "die Feindbilder", "Feindbilder", "one of few plurals in -er without a changed vowel"),
    ("de", "Bündnis", "des Bündnisses", "Bündnisses", "s doubled"),
    ("de", "Abschreckung", "Abschreckungs-Politik", "", "a compound’s link, not an ending"),
    ("de", "Abschreckung", "Abschreckungspolitik", "", "no compounds"),
    ("de", "Politik", "ein Politiker", "", "another word"),
    ("de", "Krieg", "der Krieger", "", "another word"),
    ("de", "Macht", "die Mächte", "Mächte", "dots and accents are no difference, here or anywhere"),
    ("de", "Volk", "die Völker", "", "but a plural that changes more is listed or not found"),
    ("de", "Rat", "The Rate", "", "an English word"),
    ("de", "Abschreckung", "abschreckungen", "", "a noun has its capital"),
    ("fr", "partenariat stratégique", "des partenariats stratégiques", "partenariats stratégiques",
     "noun and adjective"),
    ("fr", "autonomie stratégique", "l’autonomie stratégique", "autonomie stratégique", "elision ends outside"),
    ("fr", "équilibre", "d'équilibres", "équilibres", "elision and plural"),
    ("fr", "accord régional", "accords régionaux", "accords régionaux", "-al, -aux"),
    ("fr", "pacte de Varsovie", "pactes de Varsovie", "pactes de Varsovie", "what follows a preposition stays"),
    ("fr", "enjeu", "enjeux", "enjeux", "-eu, -eux"),
    ("fr", "pacte de Varsovie", "pactes de Varsovies", "", "a place has no plural"),
    ("fr", "partenariat stratégique", "partenariats stratégique", "", "the words do not agree"),
    ("fr", "aux", "auxs", "", "too short"),
    ("fr", "accord régional", "accords régionals", "", "no French word"),
    ("nl", "afschrikking", "afschrikkingen", "", "a language without a rule"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "listed", "text", "printed", "why"), ROWS, ids=[f"{r[0]} {r[4]}" for r in ROWS])
def test_endings(language: str, listed: str, text: str, printed: str, why: str) -> None:
    index, _ = FormIndex.of([Term("t", "xyzzy", equivalents=((language, listed),))], [], [])
    longest = max(index.find(text), key=lambda one: one.end - one.start, default=None)
    assert (longest.printed if longest else "") == printed, why


def test_a_subtag_is_no_other_language() -> None:
    assert inflected("de-AT", "Abschreckung") == inflected("de", "Abschreckung") != []
    assert inflected("", "Abschreckung") == inflected("den", "Abschreckung") == []


@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.text(alphabet="aeiouğışıçkptd яиеаойый-'’ABeé1 \n", max_size=40) | st.text(max_size=120),
)
def test_no_equivalent_throws(language: str, words: str) -> None:
    forms = inflected(language, words)
    assert words not in forms
    assert len(forms) == len(set(forms)) < 400


@given(
    st.sampled_from(list(Bearer)),
    st.text(alphabet="aeiouğışıçkptd ЯИяиеаойый.-'’ABeé1 \n", max_size=40) | st.text(max_size=120),
)
def test_no_name_throws(bearer: Bearer, words: str) -> None:
    found = list(inflected_name(" ".join(words.split()), bearer, frozenset(LANGUAGES)))
    assert (" ".join(words.split())) not in {form for _, form in found}
    assert len(found) < 120


PERSONS = [
    # listed, a form of it, why
    ("Ангела Меркель", "Ангелы Меркель", "a woman's surname in a consonant stays"),
    ("Игорь Иванов", "Игоря Иванова", "a man's name in a soft sign"),
    ("В. В. Путин", "В. В. Путиным", "initials stay"),
    ("Мария Захарова", "Марии Захаровой", "a woman's surname in -ова"),
    ("Николай Лавров", "Николаем Лавровым", "a given name in -й"),
    ("Лев Толстой", "Льва Толстого", ""),
]  # fmt: skip


@pytest.mark.parametrize(("listed", "form", "why"), PERSONS, ids=[row[1] for row in PERSONS])
def test_persons(listed: str, form: str, why: str) -> None:
    """A given name whose vowel flees (Лев, Льва) is listed by whoever wants it."""
    forms = dict(map(reversed, inflected_name(listed, Bearer.PERSON, frozenset())))
    assert (form in forms) is bool(why)


def test_a_form_of_one_language_is_none_in_another() -> None:
    """Endings of a language are made for the texts of the edition, and found in texts of that language alone."""
    names = [Name("iran", "state", "Iran", also=("Иран",))]
    index, _ = FormIndex.of([], names, [], frozenset({"de", "en"}))
    assert [one.printed for one in index.find("Irans Ирана", "de")] == ["Irans", "Ирана"]
    assert [one.printed for one in index.find("Irans Ирана", "en")] == ["Ирана"]
    without, _ = FormIndex.of([], names, [], frozenset({"en"}))
    assert without.find("Irans", "de") == []


def test_what_is_listed_goes_before_an_ending() -> None:
    names = [Name("a", "person", "Петров"), Name("b", "person", "Петрова")]
    index, findings = FormIndex.of([], names, [])
    assert [one.candidates for one in index.find("Петрова")] == [(names[1].ref,)]
    assert findings == []
