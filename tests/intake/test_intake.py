"""Four forms of references become entries that the library reads back as the same work."""

from __future__ import annotations

import pytest
from intake_cases import FORMS, Case

from glossator.bibliography import read_library
from glossator.commands.library_entries import written_entry
from glossator.intake import Likenesses, free_key, read_intake, tidied

CASES = [(form, case) for form, cases in FORMS.items() for case in cases]


def test_the_table_is_long_enough() -> None:
    assert len(CASES) >= 24


@pytest.mark.parametrize(("form", "case"), CASES, ids=[f"{form}: {case[0][:50]}" for form, case in CASES])
def test_entry(form: str, case: Case) -> None:
    _, given, key, type_, fields = case
    intake = read_intake(given, "given")
    assert (intake.form, intake.refused) == (form, "")
    work = intake.works[0]
    made = tidied(work, free_key(work, (), intake.letters.get(work.key, "")))
    back, findings = read_library(written_entry(made), "library.bib")
    assert made.key in key.split("|")
    assert not [one for one in findings if one.code in ("b-001", "b-003", "b-100", "b-102")]
    assert list(back) == [made.key]
    read = back[made.key]
    assert (read.type, dict(read.fields)) == (type_, fields | {"seen": "citation"})
    # written again, nothing changes any more: what a style prints is the same
    again = tidied(read, made.key)
    assert written_entry(again) == written_entry(made)
    assert {**read.csl} == {**read_library(written_entry(again), "library.bib")[0][made.key].csl}


LIBRARY = """@book{smith2010, author={Smith, Ann}, title={Ports of Call}, date={2010}, isbn={978-3-16-148410-0}}
@article{doe2011, author={Doe, A.}, title={Salt, Part 1}, date={2011}, doi={10.1000/Q}}
@misc{tolTaspinar2019, author={Tol and Taşpınar}, date={2019}}
@report{board2012, author={{Harbour Board}}, title={Figures 2012}, date={2012}}
"""
ALIKE = [
    # handed over, the work it is, whether that is sure
    ("@book{x, author={Other, B.}, title={Else}, year={1999}, isbn={3-16-148410-X}}", "smith2010", True),
    ("@misc{x, title={Else}, year={1999}, doi={https://doi.org/10.1000/q}}", "doe2011", True),
    ("@book{x, author={Smith, A.}, title={PORTS of call.}, year={2010}}", "smith2010", True),
    ("@article{x, author={Tol, G. and Taspinar, O.}, title={Turkey}, year={2019}}", "tolTaspinar2019", False),
    ("@misc{x, author={Tol and Taspinar}, year={2019}}", "tolTaspinar2019", True),
    # and what is another work
    ("@article{x, author={Doe, A.}, title={Salt, Part 2}, date={2011}}", "", True),
    ("@article{x, author={Doe, A.}, title={Salt, Part 1}, date={2011}, doi={10.1000/R}}", "", True),
    ("@book{x, author={Smith, Ann}, title={Ports of Call}, year={2011}}", "", True),
    ("@book{x, author={Jones, Eve}, title={Ports of Call}, year={2010}}", "", True),
    ("@report{x, author={{Harbour Board}}, title={Figures 2013}, date={2012}}", "", True),
    ("@incollection{x, author={Roe, A.}, title={Quay}, year={2010}, isbn={978-3-16-148410-0}}", "", True),
]


@pytest.mark.parametrize(("given", "key", "sure"), ALIKE, ids=[row[0][3:60] for row in ALIKE])
def test_alike(given: str, key: str, sure: bool) -> None:
    library, _ = read_library(LIBRARY, "library.bib")
    found = Likenesses(library.values()).of(read_intake(given, "given").works[0])
    assert (found.work.key if found else "") == key
    assert found is None or (found.sure == sure and found.why)


@pytest.mark.parametrize(
    ("taken", "key"),
    [
        ((), "doe2019"),
        (("doe2019",), "doe2019b"),
        (("DOE2019",), "doe2019b"),  # keys that differ in case only are b-007
        (("doe2019a",), "doe2019b"),  # the first has its letter already
        (("doe2019", "doe2019b"), "doe2019c"),
        (("doe2018",), "doe2019"),
        (("doe2019", *(f"doe2019{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")), "doe2019z2"),
    ],
)
def test_free_key(taken: tuple[str, ...], key: str) -> None:
    work = read_intake("@book{x, author={Doe, Ann}, title={Salt}, year={2019}}", "given").works[0]
    assert free_key(work, taken) == key
