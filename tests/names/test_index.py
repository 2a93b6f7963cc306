"""The index of forms: what is found, what is refused, what is never guessed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Edtf, Event, Mention, MentionKind, Name, Place, Term, Unresolved
from glossator.names import FormIndex, resolve_things

NAMES = [
    Name("nato", "organisation", "North Atlantic Treaty Organization", ("the Alliance",), "NATO"),
    Name("nrc", "organisation", "NATO-Russia Council", (), "NRC"),
    Name("united-states", "state", "United States", ("USA",), "US"),
    Name("isis", "organisation", "Islamic State", (), "ISIS"),
    Name("turkey", "state", "Turkey"),
    Name("russia", "state", "Russia", ("Russian Federation",)),
    Name("pkk", "organisation", "Kurdistan Workers’ Party", (), "PKK"),
    Name("assad", "person", "Bashar al-Assad", ("al-Assad",)),
    Name("incirlik", "place", "İncirlik"),
    Name("taspinar", "person", "Ömer Taşpınar", ("Taşpınar",)),
    Name("s-400", "weapon", "S-400"),
]
TERMS = [
    Term("securitization", "Securitization", ("non-aligned",), (("tr", "güvenlikleştirme"),)),
    Term("air-defence", "air defence system"),
    Term("aid", "aid"),
    Term("sevres-syndrome", "Sèvres syndrome"),
    Term("policy", "balance policy"),
    Term("cold-war", "Cold War"),
]
EVENTS = [Event("vote-2016", Edtf.of_day(2016, 7, 15), "The July vote", ("the vote",), who=("turkey",))]
INDEX, SHARED = FormIndex.of(TERMS, NAMES, EVENTS)

FOUND = [
    ("NATO’s members", [("NATO", "nato")], "a possessive stays outside"),
    ("the PKK's camp", [("PKK", "pkk")], "so does a plain apostrophe"),
    ("the Workers’ camp", [], "half a form is none"),
    ("tell us of the US", [("US", "united-states")], "a pronoun is no state"),
    ("Isis and isis and ISIS", [("ISIS", "isis")], "capitals as the form has them"),
    ("a turkey in TURKEY", [("TURKEY", "turkey")], "a bird is no state; a heading is"),
    ("The Alliance", [("The Alliance", "nato")], "the article of a form may open a sentence"),
    ("the alliance", [], "but its noun needs its capital"),
    (
        "the NATO-Russia Council",
        [("NATO-Russia Council", "nrc"), ("NATO", "nato"), ("Russia", "russia")],
        "all that is there, the holder first",
    ),
    (
        "the NATO–Russia Council",
        [("NATO–Russia Council", "nrc"), ("NATO", "nato"), ("Russia", "russia")],
        "with another dash",
    ),
    ("NATO-Russia relations", [("NATO", "nato"), ("Russia", "russia")], "a compound of two names has two mentions"),
    ("Turkey—Russia", [("Turkey", "turkey"), ("Russia", "russia")], "also with a scanned dash"),
    ("Turkish–Russian ties", [], "adjectives only where somebody lists them"),
    ("non-NATO states", [("NATO", "nato")], "a name behind a prefix is spoken of"),
    ("non-securitization", [], "a term behind a prefix is the opposite"),
    ("securitization-free", [], "nor before one that takes it away"),
    ("securitization-based", [("securitization", "securitization")], "what rests on it speaks of it"),
    ("securitization - that is", [("securitization", "securitization")], "a hyphen as a pause ties nothing"),
    ("Securitisation", [("Securitisation", "securitization")], "other spelling, at the head of a sentence"),
    ("securitizations", [("securitizations", "securitization")], "plural"),
    ("balance policies", [("balance policies", "policy")], "plural in -ies"),
    ("air defense systems", [("air defense systems", "air-defence")], "other spelling and plural"),
    ("AIR DEFENCE SYSTEM", [("AIR DEFENCE SYSTEM", "air-defence")], "a heading in capitals"),
    ("Air Defence System", [("Air Defence System", "air-defence")], "a heading in title case"),
    ("the AID budget", [], "a short word in capitals is an acronym of others"),
    ("aid and Aid", [("aid", "aid"), ("Aid", "aid")], "in small letters and at the head"),
    ("aided, raid, AIDS", [], "whole words"),
    (
        "North Atlantic Treaty Organisation, NATO",
        [("North Atlantic Treaty Organisation", "nato"), ("NATO", "nato")],
        "both",
    ),
    ("Sevres syndrome", [("Sevres syndrome", "sevres-syndrome")], "without its accent"),
    ("Taspinar and Taşpınar", [("Taspinar", "taspinar"), ("Taşpınar", "taspinar")], "Turkish letters"),
    ("Incirlik, İncirlik", [("Incirlik", "incirlik"), ("İncirlik", "incirlik")], "dotted capital"),
    ("güvenlikleştirme", [("güvenlikleştirme", "securitization")], "an equivalent"),
    ("NATO.int, @NATO, x_NATO, https://x.org/NATO", [], "addresses and handles"),
    ("Cold War", [("Cold War", "cold-war")], "capitals in the middle"),
    ("a cold War, a cold war", [], "capitals missing"),
    ("post-Cold War", [("Cold War", "cold-war")], "a form with capitals behind a prefix"),
    ("S-400s", [], "a plural of a name must be listed"),
    ("the vote of the July vote", [("the vote", "vote-2016")], "forms of events"),
    (
        "Bashar al-Assad, Al-Assad",
        [("Bashar al-Assad", "assad"), ("al-Assad", "assad"), ("Al-Assad", "assad")],
        "a particle at the head",
    ),
    ("NATO\u0301", [], "a mark on the last letter makes it another"),
    ("", [], "nothing"),
]


@pytest.mark.parametrize(("text", "wanted", "why"), FOUND, ids=[row[2] for row in FOUND])
def test_find(text: str, wanted: list[tuple[str, str]], why: str) -> None:
    found = INDEX.find(text)
    assert [(m.printed, m.candidates[0].id) for m in found] == wanted, why
    assert [r.target.id for r in resolve_things(found)] == [target for _, target in wanted]


def test_kinds_and_rules() -> None:
    found = INDEX.find("NATO on securitisation at the vote")
    assert [(m.kind, m.rule) for m in found] == [
        (MentionKind.NAME, "acronym"), (MentionKind.TERM, "ize-ise"), (MentionKind.EVENT, "also"),
    ]  # fmt: skip


def test_no_finding_where_nothing_is_shared() -> None:
    assert SHARED == []


def test_a_shared_form_is_reported_and_never_guessed() -> None:
    first = Name("georgia", "state", "Georgia", place=Place("references/names.yml", 1))
    second = Name("georgia-us", "state", "State of Georgia", ("Georgia",), place=Place("references/names.yml", 9))
    index, found = FormIndex.of([], [first, second], [])
    assert [(one.code, one.place.line) for one in found] == [("n-006", 9)]
    (mention,) = index.find("in Georgia")
    assert [ref.id for ref in mention.candidates] == ["georgia", "georgia-us"]
    (resolution,) = resolve_things([mention])
    assert (resolution.target, resolution.reason) == (None, Unresolved.SEVERAL)
    longer, within = index.find("the State of Georgia")
    assert [ref.id for ref in longer.candidates] == ["georgia-us"]
    assert [ref.id for ref in within.candidates] == ["georgia", "georgia-us"]


def test_a_term_and_a_name_of_one_form() -> None:
    _, found = FormIndex.of([Term("pact", "Warsaw Pact")], [Name("wp", "treaty", "Warsaw Pact")], [])
    assert [one.code for one in found] == ["g-002"]


def test_capitals_tell_forms_apart() -> None:
    index, found = FormIndex.of([Term("polish", "polish")], [Name("poles", "people", "Polish")], [])
    assert found == []
    assert [[ref.id for ref in m.candidates] for m in index.find("to polish Polish")] == [["polish"], ["poles"]]


def test_a_variant_is_no_rival_of_what_is_listed() -> None:
    index, found = FormIndex.of([Term("one", "alliance"), Term("many", "alliances")], [], [])
    assert found == []
    assert [[ref.id for ref in m.candidates] for m in index.find("alliance of alliances")] == [["one"], ["many"]]


def test_an_empty_index_finds_nothing() -> None:
    index, found = FormIndex.of([], [], [])
    assert (index.find("NATO"), found) == ([], [])
    assert FormIndex.of([Term("x", "—")], [Name("y", "state", "")], [])[0].find("— and more") == []


def test_order_of_records_changes_no_mention() -> None:
    text = "NATO, the NATO-Russia Council and Turkey on securitisation and the Cold War"
    other, _ = FormIndex.of(TERMS[::-1], NAMES[::-1], EVENTS)
    assert other.find(text) == INDEX.find(text)


def test_no_candidate_is_said() -> None:
    (resolution,) = resolve_things([Mention(MentionKind.NAME, 0, 1, "x", "label", None)])
    assert resolution.reason is Unresolved.NO_CANDIDATE


PIECES = [
    "NATO",
    "-",
    "–",
    " ",
    "Russia",
    "Council",
    "’s",
    ".",
    "us",
    "US",
    "ı",
    "İ",
    "\u0301",
    "Securitization",
    "s",
    "@",
    "ß",
    "Ⅷ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60))
def test_no_text_throws_and_spans_hold(text: str) -> None:
    reached = 0
    for mention in INDEX.find(text):
        assert reached <= mention.start < mention.end <= len(text)
        assert mention.printed == text[mention.start : mention.end]
        assert mention.candidates
        reached = mention.end
        before, after = text[: mention.start][-1:], text[mention.end :][:1]
        assert not before.isalnum() and not after.isalnum()
        assert not after or not unicodedata.combining(after)


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=40))
def test_any_form_can_be_listed(forms: list[str], text: str) -> None:
    index, _ = FormIndex.of([Term(f"t{n}", form, (form,)) for n, form in enumerate(forms)], [], [])
    index.find(text + " ".join(forms))


@pytest.mark.parametrize(
    "hostile", ["NATO " * 20_000, "NATO-" * 20_000, "@" * 50_000, "www." * 20_000, "10." * 20_000, "a.com" * 9000]
)
def test_hostile_repetition_keeps_its_places(hostile: str) -> None:
    """How long it takes is for tests/linear to say."""
    assert all(hostile[m.start : m.end] == m.printed for m in INDEX.find(hostile))
