"""The page of the search for who has no JavaScript: every text, term, name, event and work from A to Z."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.characters.alphabet import initial
from glossator.characters.folding import fold
from glossator.edition import THINGS
from glossator.interface import language, later, say, say_as
from glossator.model import Ref, Work
from glossator.weave.escape import html
from glossator.weave.in_order import by_label
from glossator.weave.kind_words import called
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task

HERE = "search/index"
ON_ONE_PAGE = 1500
"""Headwords up to which the list is one page; beyond, each letter has a page of its own."""

Headword = tuple[str, str, Ref]
"""(word, what sort of thing it is, the thing)"""


def search_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page, and of a large edition a page for each letter; all are left out of the search itself."""
    letters = _letters(loom)
    divided = sum(map(len, letters.values())) > ON_ONE_PAGE
    yield partial(_index, letters, divided, loom)
    for letter, headwords in letters.items() if divided else ():
        yield partial(_letter, letter, headwords, list(letters), loom)


def _letters(loom: Loom) -> dict[str, list[Headword]]:
    """Headwords by the capital they begin with, in order; what begins with no letter stands first, under `#`."""
    edition = loom.edition
    found: list[Headword] = [(text.front.title, later("text"), text.ref) for text in edition.texts]
    for kind in THINGS:
        for id, thing in edition.shelf(kind).items():
            label = thing.fields.get("title", thing.key) if isinstance(thing, Work) else thing.label
            found.append((label, kind.value, Ref(kind, id)))
    found.sort(key=lambda one: (_initial(one[0]) != "#", by_label(one[0]), one[1], one[2].id))
    letters: dict[str, list[Headword]] = {}
    for one in found:
        letters.setdefault(_initial(one[0]), []).append(one)
    return letters


def _initial(word: str) -> str:
    """The first letter of a word, past an opening quotation mark."""
    plain = fold(word).lstrip("\"'([ ")  # folding keeps the place of each letter
    first = initial(word[len(word) - len(plain) :], language())
    return first if first.isalpha() else "#"


def _index(letters: dict[str, list[Headword]], divided: bool, loom: Loom) -> Draft:
    draft = _draft(HERE, say("Search"))
    opens = say("The search opens with its button above or the key {key}.", key="<kbd>/</kbd>")
    needs = say("It needs JavaScript; this list from A to Z does not, and leads to every text and every entry.")
    draft.html(f"<p>{opens} {needs}</p>", words="")
    draft.html(_links(letters, divided, draft, loom), words="")
    for letter, headwords in letters.items() if not divided else ():
        draft.heading(2, letter, _fragment(letter))
        draft.html(_list(headwords, draft, loom), words="")
    return draft


def _letter(letter: str, headwords: list[Headword], letters: list[str], loom: Loom) -> Draft:
    draft = _draft(_page(letter), say("Search: {letter}", letter=letter))
    draft.html(_links(letters, True, draft, loom), words="")
    draft.html(_list(headwords, draft, loom), words="")
    return draft


def _draft(name: str, title: str) -> Draft:
    draft = Draft(name, title)
    draft.fields |= {"hide": ["navigation", "toc"], "search": {"exclude": True}}
    draft.heading(1, title, "top")
    return draft


def _links(letters: dict[str, list[Headword]] | list[str], divided: bool, draft: Draft, loom: Loom) -> list[str]:
    links = []
    for letter in letters:
        href = loom.path(draft.sheet, _page(letter)) if divided else f"#{_fragment(letter)}"
        links.append(f'<a href="{href or "#top"}">{html(letter)}</a>')
    return [f'<nav class="g-letters" aria-label="{say_as("alphabet", "Letters")}">', *links, "</nav>"]


def _list(headwords: list[Headword], draft: Draft, loom: Loom) -> list[str]:
    out = ['<ul class="g-headwords">']
    for word, kind, ref in headwords:
        href = loom.href(draft.sheet, ref)
        out.append(f'<li><a href="{href}">{html(word)}</a> <span class="g-count">{html(called(kind))}</span></li>')
    return [*out, "</ul>"]


def _fragment(letter: str) -> str:
    return f"letter-{letter.lower() if letter.isascii() and letter.isalpha() else format(ord(letter[0]), 'x')}"


def _page(letter: str) -> str:
    return f"search/{_fragment(letter)}"
