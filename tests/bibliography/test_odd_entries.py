"""Entries that a Pandoc of today reads otherwise than people mean them: formulas, joined family names, stray words."""

from __future__ import annotations

from typing import Any

import pytest

from glossator.bibliography import read_library

ROWS: tuple[tuple[str, str, dict[str, dict[str, Any]]], ...] = (
    ("formulas with commands and figures",
     r"@misc{fc, title = {On $10^{-3}$, $x_2$, $a \times b$ and $\frac{1}{2}$, US$5 and US$6}}",
     {"fc": {"title": r"On 10<sup>−3</sup>, x<sub>2</sub>, a ×b and $\frac{1}{2}$, US$5 and US$6"}}),
    ("formulas without a brace or a command", r"@misc{fd, title = {{A note on $x_2$ of low}, $5 and $6_000}}",
     {"fd": {"title": '<span class="nocase">A note on x<sub>2</sub> of low</span>, $5 and $6_000'}}),
    ("chemistry within braces that keep the case",
     r"@misc{fe, title = {{\textit{E. coli} in CO\textsubscript{2} and H$_2$O}}}",
     {"fe": {"title": '<span class="nocase"><i>E. coli</i> in CO<sub>2</sub> and H<sub>2</sub>O</span>'}}),
    ("family names joined by y, i or e",
     "@book{n40, author = {Ortega y Gasset, José and Santiago Ramón y Cajal and de la Cruz y Ramos, Ana "
     "and y Lopez, Eva}}",
     {"n40": {"author": [
         {"family": "Ortega y Gasset", "given": "José"}, {"family": "Ramón y Cajal", "given": "Santiago"},
         {"family": "Cruz y Ramos", "given": "Ana", "non-dropping-particle": "de la"},
         {"family": "Lopez", "given": "Eva", "non-dropping-particle": "y"}]}}),
    ("a localisation key in the place of a date", "@book{fg, title = {T}, date = {nodate}}",
     {"fg": {"issued": {"literal": "n.d."}}}),
    ("what keeps its case in the title of a book that holds the work",
     "@inproceedings{fh, title = {T}, booktitle = {Proceedings of the {National Fog} Society}, date = 2001}",
     {"fh": {"container-title": 'Proceedings of the <span class="nocase">National Fog</span> Society'}}),
    ("an and without a name", r"@book{n41, author = {and Roe, Ann and and Doe, Jan and}}",
     {"n41": {"author": [{"family": "Roe", "given": "Ann"}, {"family": "Doe", "given": "Jan"}]}}),
)  # fmt: skip


@pytest.mark.parametrize(("why", "source", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_each_is_read_as_it_is_meant(why: str, source: str, wanted: dict[str, dict[str, Any]]) -> None:
    works, _ = read_library(source, "x.bib")
    found = {key: {name: works[key].csl.get(name) for name in names} for key, names in wanted.items()}
    assert found == wanted, why


STRAY = [
    # a list of names, whether one is missing
    ("and Roe, Ann", True),
    ("Roe, Ann and", True),
    ("Roe, Ann AND and Doe, Jan", True),
    ("Roe, Ann and Doe, Jan", False),
    ("{and}", False),
    ("Roe, Ann and others", False),
    ("Andy And", False),
]


@pytest.mark.parametrize(("written", "told"), STRAY)
def test_an_and_without_a_name_is_told_at_the_names(written: str, told: bool) -> None:
    _, findings = read_library(f"@book{{k,\n  author = {{{written}}}, title = {{T}}, date = 2001}}", "x.bib")
    places = [(one.place.line, one.place.column) for one in findings if one.code == "b-160"]
    assert places == ([(2, 13)] if told else [])
