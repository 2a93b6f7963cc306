"""A style made to ask: positions settled, letters in the library's order, locators by words that every language knows.

The processor numbers and words all that it is asked in one sequence. We ask for
each citation once, wherever it stands, so what depends on the place is settled
here: the tests of `position` are answered before the style is asked.
"""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from xml.etree.ElementTree import Element, SubElement, tostring

from glossator.bibliography.csl_locators import LABELS
from glossator.bibliography.styles.positions import TRUE_OF, Position
from glossator.bibliography.styles.style import NAMESPACE, tree_of

LETTER = "glossator-letter"
"""A variable of our own, by which works of one author and year are put in the order of their letters."""
NEVER = "glossator-never"
"""A variable that no work has."""
JOINT = "\ue003"
"""A private-use character, where a style joins names by the sign `&`: in a sentence it is a word."""
_LISTED = "glossator-listed-"
"""Before the name of a macro that only the bibliography uses."""
_TAKEN_FROM = {"et-al-min": "et-al-subsequent-min", "et-al-use-first": "et-al-subsequent-use-first"}


def label_word(label: str) -> str:
    """Return the word by which a locator is asked for, the same in every language: no style prints it."""
    return f"loc-{label}."


def made_ready(source: str, position: Position = Position.ANY, numbered: bool = True) -> str:
    """Return the style's XML as it is asked.

    `position` is where all citations of the request stand; without `numbered`
    the references go without their numbers. Raises StyleError where it is no style.
    """
    root = tree_of(source)
    if position is not Position.ANY:
        _settle(root, position)
    if not numbered:
        for element in root.iterfind(".//*[@variable='citation-number']"):
            element.set("variable", NEVER)
    for listed in root.iterfind("bibliography"):
        # A reference is read alone, on a card or behind a sentence: a dash would stand for nobody there.
        listed.attrib.pop("subsequent-author-substitute", None)
    _sort_by_letters(root)
    locale = _name_locators(root)
    if any(element.get("and") == "symbol" for element in root.iter()):
        SubElement(locale, "term", {"name": "and", "form": "symbol"}).text = JOINT
    root.set("xmlns", NAMESPACE)
    return tostring(root, encoding="unicode")


def _part_list(root: Element) -> list[Element]:
    """Give the bibliography macros of its own where they ask for a position; return what only it uses.

    A reference stands nowhere: no test of a position holds there (CSL 1.0.2, `position`).
    """
    listed = root.find("bibliography")
    if listed is None or root.find("macro//*[@position]") is None:
        return [] if listed is None else [listed]
    own = [listed]
    for macro in root.findall("macro"):
        copied = deepcopy(macro)
        copied.set("name", f"{_LISTED}{macro.get('name', '')}")
        root.append(copied)
        own.append(copied)
    for part in own:
        for element in part.iter():
            if "macro" in element.attrib:
                element.set("macro", f"{_LISTED}{element.get('macro', '')}")
    return own


def _settle(root: Element, position: Position) -> None:
    """Answer every test of the position: a branch that never comes asks for a variable that no work has."""
    for part in _part_list(root):
        _answer(part, frozenset())
    _answer(root, TRUE_OF[position])
    for element in root.iter():
        for name, taken in _TAKEN_FROM.items():
            later = element.attrib.pop(taken, None)
            if later is not None and position is not Position.FIRST:
                element.set(name, later)


def _answer(part: Element, holds: Collection[str]) -> None:
    for test in part.iterfind(".//*[@position]"):
        answers = [one in holds for one in test.attrib.pop("position").split()]
        match test.get("match", "all"):
            case "any":
                decided = True if any(answers) else None
            case "none":
                decided = False if any(answers) else None
            case _:
                decided = None if all(answers) else False
        if decided is None:
            # The other tests decide; where there are none, all of nothing holds, and any of nothing does not.
            if set(test.attrib) - {"match"}:
                continue
            decided = test.get("match", "all") != "any"
        test.attrib.clear()
        test.attrib.update({"variable": NEVER, "match": "none" if decided else "all"})


def _sort_by_letters(root: Element) -> None:
    """Put our letters before the titles: letters follow the order of the bibliography (CSL 1.0.2, `year-suffix`)."""
    sort = root.find("bibliography/sort")
    if sort is None:
        return
    keys = list(sort)
    titled = (place for place, key in enumerate(keys) if "title" in (key.get("macro") or key.get("variable") or ""))
    dates = [place for place, key in enumerate(keys) if _is_date(key)]
    at = min(next(titled, len(keys)), dates[0] + 1 if dates else len(keys))
    years = [place for place in dates if "year" in (keys[place].get("macro") or "")]
    if years:
        at = years[0] + 1
    sort.insert(at, Element("key", {"variable": LETTER}))


def _is_date(key: Element) -> bool:
    name = key.get("macro") or key.get("variable") or ""
    return any(word in name for word in ("issued", "date", "year"))


def _name_locators(root: Element) -> Element:
    """Give each label of a locator one more word, in a form that no style prints; return the terms it stands among."""
    locale = Element("locale")
    terms = SubElement(locale, "terms")
    for label in sorted(set(LABELS.values())):
        term = SubElement(terms, "term", {"name": label, "form": "verb-short"})
        SubElement(term, "single").text = SubElement(term, "multiple").text = label_word(label)
    info = root.find("info")
    root.insert(0 if info is None else list(root).index(info) + 1, locale)
    return terms
