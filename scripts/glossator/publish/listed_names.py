"""Citations that only the list of a text can tell: bodies, newspapers, titles and cases that stand before a year.

`(The Guardsman, 2014)`, `(“Dockers Vote” 1926)`, `Donnelly v Steventon (1932)`, and what stands in parentheses beside
something that is no work of the list, `(Zimmer, pers. comm.; Doe 1999)`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from glossator.citation.item import citation
from glossator.citation.locators import read_locator
from glossator.citation.spelling import letters
from glossator.citation.wording import signal_length
from glossator.model import Citation, CitedWork, Mention, Span
from glossator.patterns import re
from glossator.reference_lists import Entry, ReferenceLists
from glossator.reference_lists.words import AND, OTHERS, UNDATED, either

FORM = "listed-name"
_SURE = 0.85
_LEAST = 2
"""Letters of a name or title that is looked up."""
_SHORTEST_TITLE = 2
"""Words of a title that is cited by its beginning."""
_LONGEST = 14
"""Words before a year in parentheses that may be a name or a title."""
_BRACKETED = re.compile(r"[(\[](?P<words>[^()\[\]\n]{4,300})[)\]]")
_YEAR = rf"(?P<year>(?:1[4-9]|20)\d\d|{either(UNDATED)})(?P<letter>[a-z](?!\w))?"
_PIECE = re.compile(rf"(?P<name>\S.*?),?\s+{_YEAR}(?P<behind>(?:[,:]\s*\S.*)?)", re.IGNORECASE | re.DOTALL)
_BEHIND = re.compile(rf"\s?[(\[]{_YEAR}(?P<behind>(?:[,:]\s*[^()\[\];]{{1,40}})?)[)\]]", re.IGNORECASE)
_OTHERS = re.compile(rf"(?:[\s,]+(?:{either(OTHERS)}))\s*$", re.IGNORECASE)
_AND = re.compile(rf"\s(?:{either(AND)})\s", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"«„‘'].*[”\"»“’'],?$", re.DOTALL)
_WORD = re.compile(r"\S+")
Keyed = tuple[Mention[Citation], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ListedNames:
    """What the entries of a list are called by, each with its year."""

    keys: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    """By year with its letter and letters of a name, all that fit."""
    titles: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    """By year, letters of titles and their keys."""

    @classmethod
    def of(cls, listed: ReferenceLists) -> ListedNames:
        """Return the names of the entries of all lists."""
        names = cls()
        for key, entry in dict(zip(listed.keys, listed.entries, strict=True)).items():
            for called in dict.fromkeys(_called(entry)):
                for year in {entry.year + entry.letter, entry.year}:
                    if len(called) >= _LEAST:
                        names.keys[year, called].append(key)
            if not entry.people.named and entry.get("title"):
                names.titles[entry.year].append((letters(entry.get("title")), key))
        return names

    def key_of(self, name: str, year: str) -> str:
        """Return the key of the one entry that a name before a year means; nothing where none or several do."""
        others = _OTHERS.search(name)
        bare = name[: others.start()] if others else name
        wanted = letters(_AND.sub(" ", bare)) + (" +" if others else "")
        found = list(dict.fromkeys(self.keys.get((year, wanted), ())))
        quoted = _QUOTED.fullmatch(name.strip()) is not None
        if not found and (quoted or name[:1].isupper()) and name.count(" ") + 1 >= _SHORTEST_TITLE:
            start = letters(name)
            found = [key for title, key in self.titles.get(year, ()) if quoted and title.startswith(start)]
        return found[0] if len(found) == 1 else ""


def _called(entry: Entry) -> Iterator[str]:
    """The letters of each name by which an entry may be cited."""
    families = [one.family for one in entry.people.named]
    if families:
        yield letters(" ".join(families))
        if len(families) > 2 or entry.people.others:
            yield letters(families[0]) + " +"
        for shortened in (
            re.sub(r"^(?:The|Die|Der|Das|La|Le|El)\s", "", families[0]),
            re.sub(r"\s?\([^()]*\)$", "", families[0]),
        ):
            if len(families) == 1 and shortened != families[0]:
                yield letters(shortened)
    elif entry.get("title"):
        yield letters(entry.get("title"))
        if journal := entry.get("journaltitle") if entry.type != "jurisdiction" else "":
            yield letters(journal)


def listed_names(text: str, names: ListedNames, taken: Iterable[Span]) -> list[Keyed]:
    """Return the citations of a paragraph that the list tells, outside of what is `taken`, each with its key.

    Offsets are into the paragraph; takes linear time.
    """
    held = sorted(taken)
    ends = [one.end for one in held]
    found: list[Keyed] = []
    for bracket in _BRACKETED.finditer(text):
        behind = bisect_right(ends, bracket.start())
        if behind < len(held) and held[behind].start < bracket.end():
            continue
        at = bracket.start("words")
        for piece in bracket["words"].split(";"):
            if cited := _in_piece(text, piece, at, names):
                found.append(cited)
            at += len(piece) + 1
        if found and found[-1][0].start >= bracket.start():
            continue
        if cited := _before(text, bracket.start(), names):
            found.append(cited)
    return found


def _in_piece(text: str, piece: str, at: int, names: ListedNames) -> Keyed | None:
    start = len(piece) - len(piece.lstrip())
    start += signal_length(piece[start:])
    match = _PIECE.fullmatch(piece.rstrip(), start)
    if match is None:
        return None
    key = names.key_of(match["name"].strip(" ,"), _year_of(match))
    return _cited(text, at + start, at + len(piece.rstrip()), match, key) if key else None


def _before(text: str, at: int, names: ListedNames) -> Keyed | None:
    """The name or title right before a year in parentheses, the longest that the list has."""
    match = _BEHIND.match(text, at - 1 if text[at - 1 : at].isspace() else at)
    if match is None:
        return None
    low = max(at - 160, 0)
    words = list(_WORD.finditer(text, low, at))[-_LONGEST:]
    for first in words:
        name = text[first.start() : at].strip()
        key = (
            names.key_of(name.lstrip("(["), _year_of(match)) if first[0][:1].isupper() or first[0][0] in '“"«„‘' else ""
        )
        if key:
            return _cited(text, first.start(), match.end(), match, key)
    return None


def _year_of(match: re.Match[str]) -> str:
    return match["year"] + (match["letter"] or "").lower() if match["year"].isdecimal() else ""


def _cited(text: str, start: int, end: int, match: re.Match[str], key: str) -> Keyed:
    locator = read_locator(match["behind"].lstrip(",: ")) if match["behind"] else None
    year = _year_of(match) or match["year"]
    where, label = (locator.where, locator.label) if locator else ("", "page")
    name = match.groupdict().get("name") or ""
    work = CitedWork(start, end, FORM, _SURE, title=name.strip('“”"«»„‘’ ,'), year=year, locator=where, label=label)
    return citation(text, start, end, [work]), (key,)
