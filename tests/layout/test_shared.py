"""Two things at one address are a finding, whatever makes them share it."""

import pytest

from glossator.apparatus import Apparatus
from glossator.checks.shared import shared_addresses
from glossator.edition import Edition, PlainPage
from glossator.model import Front, Name, Text


def _text(id: str, kind: str = "companion", of: str = "") -> Text:
    return Text(id, f"docs/{id}.md", "", Front(id, kind=kind, of=of), (), ())


def _page(name: str) -> PlainPage:
    return PlainPage(name, {}, _text(f"page:{name}", "page", name))


def _edition(*pages: str, texts: tuple[str, ...] = (), names: tuple[str, ...] = ()) -> Edition:
    people = {id: Name(id, "person", id) for id in names}
    return Edition(tuple(map(_text, texts)), names=people, pages=tuple(map(_page, pages)))


ROWS = [
    # edition, how many, why
    (_edition("index", "about"), 0, "the home page is the editors' own"),
    (_edition("names/people"), 1, "a page where the site has a list"),
    (_edition("bibliography"), 1, "a page at the address of a folder's list"),
    (_edition("texts/first", texts=("first",)), 1, "a page where a text is"),
    (_edition(names=("people",)), 1, "a name where a list is"),
    (_edition(names=("ada",), texts=("ada",)), 0, "one id, two kinds, two addresses"),
    (_edition("About", "about"), 1, "two files that differ in capitals only"),
    (_edition("a", "a/index"), 1, "a page and a folder's index"),
    (_edition("a", "b/a"), 0, "two folders"),
]


@pytest.mark.parametrize(("edition", "count", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_shared_addresses(edition, count, why):
    found = list(shared_addresses(edition, Apparatus()))
    assert [one.code for one in found] == ["x-020"] * count, why
