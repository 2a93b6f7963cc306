"""What a style takes for granted of the items it prints, read from its XML, or from its name where that says it all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_FAMILY = "/apa"
"""How the addresses of the styles of the APA end: `…/styles/apa`, `apa-6th-edition`, `apa-tr`."""
_KINDS = (
    "article-journal", "article-magazine", "article-newspaper", "book", "chapter", "entry-encyclopedia", "thesis",
    "paper-conference", "report", "webpage", "manuscript", "motion_picture", "song", "graphic", "dataset", "software",
    "document", "post", "post-weblog", "speech", "review", "map", "broadcast", "pamphlet", "patent", "standard",
    "periodical", "article", "personal_communication", "interview", "performance", "musical_score", "figure", "event",
    "entry", "entry-dictionary", "review-book", "collection", "classic",
)  # fmt: skip
"""Types of items whose titles are looked at; laws, cases and treaties have their own capitals."""
_CASES = frozenset({"title", "sentence", "uppercase", "lowercase", "capitalize-all"})


@dataclass(frozen=True, slots=True)
class Wants:
    """How a style wants its items."""

    sentence: frozenset[str] = frozenset()
    """Types whose titles it prints as they are stored, never with capitals: they have to be stored in sentence case."""
    brackets: bool = False
    """It says in square brackets what a work is: `[Computer software]`."""
    numbered_articles: bool = False
    """It has words for the number of an article that has no pages (CSL 1.0.2, the term `article-locator`)."""
    volumes: bool = False
    """It has words for a volume with a title of its own in a larger work (CSL 1.0.2, `volume-title`)."""
    apa: bool = False
    """It follows the manual of the American Psychological Association, which says what no style sheet can."""


NOTHING = Wants()

_Used = tuple[Element, bool]
"""An element that is reached, and whether a case is set in it or above it."""


def wants_of(root: Element, address: str) -> Wants:
    """Return what a style wants; `root` as of `tree_of`, `address` its own."""
    listed = root.find("bibliography")
    start = root.find("citation") if listed is None else listed
    macros = {macro.get("name", ""): macro for macro in root.iterfind("macro")}
    as_stored = set()
    for kind in _KINDS:
        reached = _used(start, kind, macros)
        titles = [cased for element, cased in reached if element.get("variable") == "title" and not element.get("form")]
        if titles and not any(titles):
            as_stored.add(kind)
    every = [element for element, _ in _used(start, "", macros)]
    return Wants(
        frozenset(as_stored),
        brackets=any(_says_what(one, macros) for one in every if one.get("prefix", "").strip() == "["),
        numbered_articles=any(one.get("term") == "article-locator" for one in every),
        volumes=any(one.get("variable") == "volume-title" for one in every),
        apa=_FAMILY in address and address.rpartition("/")[2].split("-")[0] == "apa",
    )


def _used(start: Element | None, kind: str, macros: dict[str, Element]) -> Iterator[_Used]:
    """Each element that is reached for a type of items; for no type all of them."""
    stack = [(start, False)] if start is not None else []
    seen: set[tuple[str, bool]] = set()
    while stack:
        element, above = stack.pop()
        cased = above or element.get("text-case") in _CASES
        yield element, cased
        stack += [(child, cased) for child in _children(element, kind)]
        name = element.get("macro", "") if element.tag == "text" else ""
        if name in macros and (name, cased) not in seen:
            seen.add((name, cased))
            stack.append((macros[name], cased))


def _children(element: Element, kind: str) -> Iterator[Element]:
    for child in element:
        holds = _holds(child, kind) if element.tag == "choose" and kind else None
        if holds is not False and child.tag not in ("sort", "substitute"):
            yield child
        if holds:
            return


def _holds(branch: Element, kind: str) -> bool | None:
    """Whether a branch is taken for a type; None where other things decide."""
    tests = set(branch.attrib) - {"match"}
    if not tests:
        return True
    if "type" not in tests:
        return None
    named, match = kind in branch.get("type", "").split(), branch.get("match", "all")
    alone = len(tests) == 1
    if match == "none":
        return False if named else (True if alone else None)
    if named:
        return True if alone or match == "any" else None
    return None if match == "any" and not alone else False


def _says_what(element: Element, macros: dict[str, Element]) -> bool:
    return any(one.get("variable") in ("genre", "medium") for one, _ in _used(element, "", macros))
