"""Notes of a page: the links that call them, the elements that hold them, and the way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from urllib.parse import unquote

from lxml import etree

from glossator.formats.web.elements import HEADINGS, is_note_place, names_of, tag_of, types_of, words_in
from glossator.patterns import re

_LABEL = re.compile(
    r"\s*[\[(]?\s*(?:note\s*|n\.?\s*|fn\s*)?(\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})\s*[\])]?[.:]?\s*", re.IGNORECASE
)
_BACK = re.compile(
    r"[\s↩↑^⤴⏎←↵︎️\[\]]*|(?:back|return|zurück|retour|geri|назад)\b.{0,30}|[a-z]|\d{1,2}(?:[.,]\d{1,2})?", re.IGNORECASE
)
_REF_CLASS = re.compile(
    r"footnote-?ref|note-?ref|endnote-?ref|footnote-?link|\breference\b|fnref|fn-?anchor", re.IGNORECASE
)
_ENTRIES = re.compile(r"\bref-?list\b|bibliograph|\bciteref|works-?cited|literatur|\bkaynak", re.IGNORECASE)
_HOLDERS = words_in("p li div aside dd td section blockquote tr")
_LONGEST = 8000
"""Characters of a note: what holds more is a part of the text that a number leads to."""
_MOST_PIECES = 20
"""Of the text of a link: what has more is no number."""
_STATED = frozenset(["doc-noteref", "noteref"])
_MOST_STEPS = 6
"""From a target up to the element that holds the note."""


@dataclass(frozen=True, slots=True)
class PageNotes:
    """The notes of a page."""

    refs: Mapping[etree._Element, int]
    """The link that calls a note (or the raised element around it alone), and the number of the note."""
    bodies: Mapping[etree._Element, int]
    """The element that holds a note, and its number."""
    back: frozenset[etree._Element]
    """Links that lead back."""
    labels: Mapping[int, str]
    """What the page prints for the number of each note."""


def find_notes(root: etree._Element, sizes: Mapping[etree._Element, int]) -> PageNotes:
    """Return the notes that a page states: by role or type, or by a link with a number to an element further down."""
    targets = _targets(root)
    order = {element: at for at, element in enumerate(root.iter())}
    pairs: list[tuple[etree._Element, etree._Element, str, bool]] = []
    for link in root.iter("a"):
        found = _pair(link, targets, order, sizes)
        if found is not None:
            pairs.append((link, *found))
    inner = _within(root, {holder for _, holder, _, _ in pairs})
    pairs = [row for row in pairs if row[1] not in inner and row[0] not in inner]
    holders = {holder: 1 for _, holder, _, _ in pairs}
    links_back = _links_back(holders, {str(link.get("href")): link for link, *_ in pairs}, targets)
    kept = [row for row in pairs if row[3] or row[1] in links_back or len(holders) > 1]
    return _numbered(kept, links_back)


def _targets(root: etree._Element) -> dict[str, etree._Element]:
    found: dict[str, etree._Element] = {}
    for element in root.iter():
        for name in (element.get("id"), element.get("name") if tag_of(element) == "a" else None):
            if name:
                found.setdefault(name, element)
    return found


def _pair(
    link: etree._Element,
    targets: Mapping[str, etree._Element],
    order: Mapping[etree._Element, int],
    sizes: Mapping[etree._Element, int],
) -> tuple[etree._Element, str, bool] | None:
    """Return what holds the note that a link calls, the label printed, and whether the page says that it is one."""
    _, sign, anchor = (link.get("href") or "").rpartition("#")
    target = targets.get(anchor) if sign else None
    if target is None and sign:
        target = targets.get(unquote(anchor))
    words = _words(link) if target is not None else ""
    if target is None or len(words) > 20:
        return None
    stated = bool(types_of(link) & _STATED) or bool(_REF_CLASS.search(names_of(link)))
    label = _LABEL.fullmatch(words)
    parent = link.getparent()
    raised = (parent is not None and tag_of(parent) == "sup") or any(True for _ in link.iter("sup"))
    if not stated and (label is None or not (raised or words.strip()[:1] in "[(*†‡")):
        return None
    holder = _holder(target, sizes)
    if holder is None or (order[holder] <= order[link] and not is_note_place(holder)):
        return None
    if _is_entry(holder) and not stated:
        return None
    return holder, (label[1] if label else words.strip()), stated


def _holder(target: etree._Element, sizes: Mapping[etree._Element, int]) -> etree._Element | None:
    """The element that holds the whole note: the target, or the block that the target stands in."""
    for step, element in enumerate(_upward(target, _MOST_STEPS)):
        if tag_of(element) in HEADINGS or tag_of(element) in ("body", "html", "main", "article"):
            return None
        if tag_of(element) in _HOLDERS:
            parent = element.getparent()
            row = parent if tag_of(element) == "td" and parent is not None else element
            if step and tag_of(row) == "p" and parent is not None and tag_of(parent) in ("li", "aside", "dd"):
                row = parent
            return row if sizes.get(row, 0) <= _LONGEST else None
    return None


def _is_entry(holder: etree._Element) -> bool:
    row = list(_upward(holder, 4))
    if any(types_of(one) & {"doc-biblioentry", "doc-bibliography", "biblioentry", "bibliography"} for one in row):
        return True
    return any(_ENTRIES.search(names_of(one)) for one in row if tag_of(one) not in ("body", "html"))


def _links_back(
    holders: Mapping[etree._Element, int], called: Mapping[str, etree._Element], targets: Mapping[str, etree._Element]
) -> dict[etree._Element, list[etree._Element]]:
    """The links in each holder that lead to where the note is called, or near it."""
    near = set(called.values())
    for link in called.values():
        near.update(_upward(link, 3))
        near.update(link.iter())
    found: dict[etree._Element, list[etree._Element]] = {}
    for holder in holders:
        for link in holder.iter("a"):
            _, sign, anchor = (link.get("href") or "").rpartition("#")
            words = _words(link)
            backlink = bool(types_of(link) & {"doc-backlink", "backlink"})
            if sign and (
                backlink or (targets.get(anchor) in near and (_BACK.fullmatch(words) or _LABEL.fullmatch(words)))
            ):
                found.setdefault(holder, []).append(link)
    return found


def _within(root: etree._Element, holders: set[etree._Element]) -> set[etree._Element]:
    """The elements that stand within one of the holders, in one walk."""
    found: set[etree._Element] = set()
    outermost: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if outermost is not None:
            if event == "end" and element is outermost:
                outermost = None
            else:
                found.add(element)
        elif event == "start" and element in holders:
            outermost = element
    return found


def _numbered(
    kept: list[tuple[etree._Element, etree._Element, str, bool]], back: Mapping[etree._Element, list[etree._Element]]
) -> PageNotes:
    printed: dict[etree._Element, str] = {}
    for _, holder, label, _ in kept:
        printed.setdefault(holder, label)
    own = [int(label) for label in printed.values() if label.isascii() and label.isdigit()]
    by_page = len(own) == len(printed) == len(set(own)) and all(own)
    numbers = {holder: int(label) if by_page else at for at, (holder, label) in enumerate(printed.items(), 1)}
    refs = {_alone(link): numbers[holder] for link, holder, _, _ in kept}
    leading = frozenset(link for holder in numbers for link in back.get(holder, ()))
    return PageNotes(refs, numbers, leading, {numbers[holder]: label for holder, label in printed.items()})


def _alone(link: etree._Element) -> etree._Element:
    """The link, or the raised element that holds nothing else: its brackets go with it."""
    parent = link.getparent()
    if parent is not None and tag_of(parent) == "sup" and len(parent) == 1:
        around = f"{parent.text or ''}{link.tail or ''}"
        if not around.strip(" []()\u00a0"):
            return parent
    return link


def _words(element: etree._Element) -> str:
    return "".join(map(str, islice(element.itertext(), _MOST_PIECES)))


def _upward(element: etree._Element, steps: int) -> Iterator[etree._Element]:
    """The element and so many of those around it."""
    return chain([element], islice(element.iterancestors(), steps))
