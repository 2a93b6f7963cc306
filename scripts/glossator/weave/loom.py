"""What every page maker needs at hand: the edition, its apparatus, and where things live."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.apparatus import Apparatus, Use
from glossator.bibliography import Formatted
from glossator.edition import Edition
from glossator.model import Annotation, Passage, PassageKind, Text
from glossator.weave.addresses import Addresses, date_page

MANY_USES = 3000
"""Uses of works up to which the bibliography is one page; beyond, entries are shelved by initial."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a caller may choose about the woven tree."""

    directory_urls: bool = True
    links_from_files: bool = False
    """Whether links start from the Markdown file (Zensical moves them) or from the published page."""


@dataclass(frozen=True, slots=True)
class Loom:
    """Everything page makers read; none of them changes it."""

    edition: Edition
    apparatus: Apparatus
    formatted: Formatted
    uses: Mapping[str, tuple[Use, ...]]
    addresses: Addresses
    documents: Mapping[str, Text]
    passages: Mapping[str, tuple[Text, Passage]]
    by_passage: Mapping[str, tuple[Annotation, ...]]
    shelves: Mapping[str, tuple[str, ...]]
    """Page of the bibliography to the keys of the works on it, in the order of the style."""

    @classmethod
    def of(
        cls,
        edition: Edition,
        apparatus: Apparatus,
        uses: Mapping[str, tuple[Use, ...]],
        formatted: Formatted,
        options: Options,
    ) -> Loom:
        """Return the loom, all addresses known before a page is woven."""
        shelves = _shelve(edition, formatted, uses)
        passages = {passage.id: (text, passage) for text in edition.documents for passage in text.passages}
        grouped: dict[str, list[Annotation]] = {}
        for found in apparatus.annotations.values():
            for annotation in found:
                grouped.setdefault(annotation.passage, []).append(annotation)
        by_passage = {id: tuple(group) for id, group in grouped.items()}
        targets = _targets(edition, uses, shelves)
        pages = _pages(edition, targets)
        addresses = Addresses(targets, frozenset(pages), options.directory_urls, options.links_from_files)
        documents = {text.id: text for text in edition.documents}
        return cls(edition, apparatus, formatted, uses, addresses, documents, passages, by_passage, shelves)


def page_of(text: Text) -> str:
    """Return the page a document is printed on."""
    if text.front.kind == "entry":
        return text.id
    if text.front.kind == "comment":
        return f"notes/{text.front.of}"
    if text.front.kind == "page":
        return text.front.of
    return f"texts/{text.id}"


def _targets(
    edition: Edition, uses: Mapping[str, tuple[Use, ...]], shelves: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, str]]:
    targets: dict[str, tuple[str, str]] = {}
    for target in uses:
        if target[:1].isdigit() or target[:1] in "-.":
            targets[target] = (date_page(target), target)
    for text in edition.documents:
        page = page_of(text)
        targets[text.id] = (page, text.id if text.front.kind == "comment" else "")
        targets |= {passage.id: (page, passage.id) for passage in text.passages}
    targets |= {key: (page, key) for page, keys in shelves.items() for key in keys}
    targets |= {id: (f"glossary/{id}", "") for id in edition.terms}
    targets |= {id: (f"names/{id}", "") for id in edition.names}
    targets |= {id: ("timeline/index", id) for id in edition.events}
    return targets


def _pages(edition: Edition, targets: Mapping[str, tuple[str, str]]) -> set[str]:
    pages = {page for page, _ in targets.values()}
    pages |= {page.name for page in edition.pages}
    return (
        pages
        | {"index", "texts/index", "glossary/index", "names/index", "timeline/index", "bibliography/index"}
        | {f"names/{group}" for group in ("people", "organisations", "places", "things")}
    )


def _shelve(edition: Edition, formatted: Formatted, uses: Mapping[str, tuple[Use, ...]]) -> dict[str, tuple[str, ...]]:
    keys = list(formatted.order)
    if sum(len(uses.get(key, ())) for key in keys) <= MANY_USES:
        return {"bibliography/index": tuple(keys)}
    shelves: dict[str, list[str]] = {}
    for key in keys:
        initial = key[:1].lower() if key[:1].isascii() and key[:1].isalpha() else "other"
        shelves.setdefault(f"bibliography/{initial}", []).append(key)
    return {page: tuple(group) for page, group in sorted(shelves.items())}


NUMBERED = (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION)
"""Passages that carry a ¶ number."""
