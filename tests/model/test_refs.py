"""A target is a kind and an id: no word is read as something it was not written for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Keys, Ref, TargetKind

WORK, TERM, NAME, DATE = TargetKind.WORK, TargetKind.TERM, TargetKind.NAME, TargetKind.DATE

KEYS = [
    # things in order, their keys, why
    ([Ref(WORK, "smith2010")], ["smith2010"], "a work is written by its key alone"),
    ([Ref(WORK, "1843"), Ref(DATE, "1843")], ["1843", "date:1843"], "a work keyed like a year, and the year"),
    ([Ref(DATE, "1843")], ["1843"], "a year that nothing else is called"),
    ([Ref(TERM, "nato"), Ref(NAME, "nato")], ["nato", "name:nato"], "a term and a name of one id"),
    ([Ref(WORK, "term:nato"), Ref(TERM, "nato")], ["work:term:nato", "nato"], "a BibTeX key that reads as a term"),
    ([Ref(WORK, "UN:2014")], ["UN:2014"], "a colon alone makes no kind"),
    ([Ref(TERM, "a"), Ref(TERM, "a")], ["a", "a"], "one thing named twice is one thing"),
]


@pytest.mark.parametrize(("refs", "keys", "why"), KEYS, ids=[row[2] for row in KEYS])
def test_keys(refs, keys, why):
    ring = Keys.of(refs)
    assert [ring.key(ref) for ref in refs] == keys, why
    assert [ring.ref(key) for key in keys] == refs, why


REFS = st.builds(Ref, st.sampled_from(TargetKind), st.text(alphabet="ab1:-workdate", max_size=8))


@given(st.lists(REFS))
def test_every_thing_has_a_key_of_its_own_and_every_key_leads_back(refs):
    ring = Keys.of(refs)
    assert {ring.ref(ring.key(ref)) for ref in refs} == set(refs)
    assert len({ring.key(ref) for ref in refs}) == len(set(refs))


@given(REFS)
def test_a_key_with_its_kind_is_read_back(ref):
    assert Ref.from_key(ref.as_key()) == ref
    assert Ref.from_key("nokind:x") is None
