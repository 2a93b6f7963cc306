"""Titles that go on behind a stop, and names that look like something else."""

from __future__ import annotations

import pytest

from glossator.reference_lists.read import read_entry

TITLES = (
    ("Valls, Cinta, Umbra. Notas sobre una palabra, Barcelona, Passeig, 2019.", "Umbra. Notas sobre una palabra"),
    (
        "Marchisio E. (1978), L’acqua in casa. Storia di un acquedotto, Il Bacino, Bologna.",
        "L’acqua in casa. Storia di un acquedotto",
    ),
    (
        "Capodilista A. (2009), I muratori. Una nota sui consumi, in «Quaderni», 3, pp. 4-9.",
        "I muratori. Una nota sui consumi",
    ),
    (
        "Kaplanis D. What is an error? Thresholds in dosing. Med Meas. 2011;5(4):190-6.",
        "What is an error? Thresholds in dosing",
    ),
    ("Denby A. What is a wall? J Ports. 2011;5(4):190-6.", "What is a wall?"),
    ("Denby A (2011) Walls. Revista de puertos, Madrid, Sur, 2011.", "Walls"),
    ("DENBY Ada, Les murs de pierre, Paris, Presses du port, 2001, 212 p.", "Les murs de pierre"),
)


@pytest.mark.parametrize(("words", "title"), TITLES, ids=[row[0][:24] for row in TITLES])
def test_titles(words: str, title: str) -> None:
    assert read_entry(words).get("title").rstrip("?") == title.rstrip("?")


NAMES = (
    ("1. Gough P, Marsh LE. The first hour. J Ports 2009; 44: 12–19.", ["Gough", "Marsh"]),
    ("2. Marsh DE, Pohl AL. A brief task. J Ports 2011; 46: 8–15.", ["Marsh", "Pohl"]),
    ("3. VAN DER BERG K. A brief task. J Ports 2011; 46: 8–15.", ["VAN DER BERG"]),
    ("4. ^ Harker, T. W. (1934). Lights of the Lead Men. Kendal: Press.", ["Harker"]),
    ("5. ^ a b Oddy, Miriam (1978). Signals. Kendal: Press.", ["Oddy"]),
)


@pytest.mark.parametrize(("words", "families"), NAMES, ids=[row[0][:18] for row in NAMES])
def test_names(words: str, families: list[str]) -> None:
    assert [one.family.upper() for one in read_entry(words).people.named] == [one.upper() for one in families]
