"""Which part of a page is its text: `<main>`, `<article>` or all of it, and what stands outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from glossator.formats.web.elements import HEADINGS, UNSEEN, furniture_of, is_note_place, tag_of, types_of

_LEAST_SHARE = 0.4
"""Of all words outside of menus: a `<main>` that holds less is not where the text is."""
_WITH_PARTS = frozenset({"article", "section", "main", "blockquote", "figure"})
"""Their heads and feet are part of the text."""
_MOST_NAMED = 0.2
"""Of all words: what is furniture by its class name alone may hold so many, a text is never lost for its name."""


@dataclass(frozen=True, slots=True)
class MainPart:
    """What of a page is furniture."""

    furniture: Mapping[etree._Element, tuple[str, float]]
    """Element to why, and how sure; all that it holds is furniture too, but for the main part itself."""
    root: etree._Element | None
    """The element outside of which nothing belongs to the text; None: the whole page."""


def find_main_part(root: etree._Element, sizes: Mapping[etree._Element, int]) -> MainPart:
    """Return what of a page is its text. When in doubt it is: losing text is worse than keeping a menu."""
    whole = max(sizes.get(root, 0), 1)
    furniture: dict[etree._Element, tuple[str, float]] = {}
    menus, inside = 0, set[etree._Element]()
    for element in root.iter():
        parent = element.getparent()
        if parent in inside or parent in furniture:
            inside.add(element)
            continue
        why, sure = furniture_of(element)
        if why and not (sure <= 0.8 and sizes.get(element, 0) > _MOST_NAMED * whole):
            furniture[element] = why, sure
            menus += sizes.get(element, 0)
    prose = max(whole - menus, 1)
    chosen = _chosen(root, furniture, inside, sizes, prose)
    if chosen is None:
        furniture |= _edges(root, inside)
    return MainPart(furniture, chosen)


def _chosen(
    root: etree._Element, furniture: Mapping[etree._Element, object], inside: set[etree._Element],
    sizes: Mapping[etree._Element, int], prose: int,
) -> etree._Element | None:  # fmt: skip
    mains, articles = [], []
    for element in root.iter():
        if element in inside or element in furniture:
            continue
        if tag_of(element) == "main" or "main" in types_of(element):
            mains.append(element)
        elif tag_of(element) == "article" or "article" in types_of(element):
            articles.append(element)
    for row in (articles, mains):  # an article in the main part is nearer to the text
        if len(row) == 1 and sizes.get(row[0], 0) >= _LEAST_SHARE * prose * (2 if row is articles else 1):
            return row[0]
    return None


def _edges(root: etree._Element, inside: set[etree._Element]) -> dict[etree._Element, tuple[str, float]]:
    """Without a main part: headers without a heading, footers and asides of the page itself."""
    found: dict[etree._Element, tuple[str, float]] = {}
    for element in root.iter("header", "footer", "aside"):
        parts = any(tag_of(one) in _WITH_PARTS for one in element.iterancestors())
        if element in inside or parts or is_note_place(element):
            continue
        if not any(tag_of(one) in HEADINGS for one in element.iter()):
            found[element] = f"the page states it as <{tag_of(element)}>", 0.9
    return found


def _own_words(root: etree._Element) -> dict[etree._Element, int]:
    return {one: len("".join((one.text or "").split())) for one in root.iter() if tag_of(one) not in UNSEEN}


def sizes_of(root: etree._Element) -> dict[etree._Element, int]:
    """Return how many characters of words each element holds, in one pass from the leaves up."""
    own = _own_words(root)
    sizes: dict[etree._Element, int] = {}
    for element in reversed(list(root.iter())):
        held = 0 if tag_of(element) in UNSEEN else sizes.get(element, 0) + own.get(element, 0)
        sizes[element] = held
        parent = element.getparent()
        if parent is not None:
            sizes[parent] = sizes.get(parent, 0) + held + len("".join((element.tail or "").split()))
    return sizes
