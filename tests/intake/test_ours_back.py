"""What is taken along comes back: this edition's library and sixty entries of every type, in the three forms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_project import CHECKOUT

from glossator.bibliography import read_library
from glossator.export.bibtex import entry
from glossator.export.csl_json import item_json
from glossator.export.ris import record
from glossator.intake import read_intake
from glossator.model import Work

OURS = (CHECKOUT / "references/library.bib").read_text(encoding="utf-8")
EVERY = (Path(__file__).parent / "ours.bib").read_text(encoding="utf-8")
FORMS: dict[str, Callable[[Work], str]] = {"BibTeX": entry, "CSL-JSON": item_json, "RIS": record}

NO_TAG = {
    # key to the variables of which RIS has no tag that other programs read so; the list only shrinks
    "a3": {"status"},
    "b5": {"title"},  # markup
    "i1": {"container-author", "editor"},  # A2 is both
    "i3": {"event-date", "event-place", "event-title"},
    "p1": {"event-place", "event-title"},
    "u2": {"event-place", "event-title", "genre", "type"},
    "x8": {"author"},  # `{van Gogh}`: what is a particle
    "y1": {"volume-title"},
}


def _differing(work: Work, form: str) -> set[str]:
    read = read_intake(FORMS[form](work), "given")
    assert (read.form, read.refused) == (form, "")
    (back,) = read.works
    one, other = _item(work), _item(back)
    return {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}


def _item(work: Work) -> dict[str, Any]:
    return {name: value for name, value in work.csl.items() if name not in ("id", "citation-key")}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("source", "least"), [(OURS, 70), (EVERY, 60)], ids=["this edition", "every type"])
def test_nothing_is_lost(source: str, least: int, form: str) -> None:
    works, _ = read_library(source, "library.bib")
    assert len(works) >= least
    lost = {key: found for key, work in works.items() if (found := _differing(work, form))}
    assert lost == (NO_TAG if form == "RIS" and source is EVERY else {})


FOREIGN = [
    # RIS as others write it, the field of ours, its value
    ("DA  - 2003///Spring", "date", "2003-21"),
    ("DA  - 2016/07/19/", "date", "2016-07-19"),
    ("DA  - 2016/07/19/in the evening", "date", "2016-07-19"),
    ("PY  - 2016\nT3  - Old Ports", "series", "Old Ports"),
    ("PY  - 2016\nSP  - 320", "pagetotal", "320"),
    ("PY  - 2016\nSP  - 3\nEP  - 20", "pages", "3–20"),
    ("PY  - 2016\nAU  - Homer,", "author", "Homer"),
]


@pytest.mark.parametrize(("lines", "field", "value"), FOREIGN, ids=[row[0] for row in FOREIGN])
def test_ris_of_others(lines: str, field: str, value: str) -> None:
    (work,) = read_intake(f"TY  - BOOK\nTI  - Ports\n{lines}\nER  - \n", "given").works
    assert work.fields[field] == value


@pytest.mark.parametrize("title", ["A <i>ship</b> of </i>", "5 < 6 </i>", "<i>open", "<i title='x'>ship</i>"])
def test_tags_that_do_not_pair_are_left_out(title: str) -> None:
    item = f'[{{"type": "book", "title": "{title}", "author": [{{"family": "Doe"}}]}}]'
    (work,) = read_intake(item, "given").works
    assert "<i" not in work.csl["title"]
    assert "emph" not in work.csl["title"]
