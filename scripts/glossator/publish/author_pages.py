"""Citations by author and page, without a year, as MLA has them: `(Denby 12)`, `(Rowe and Harker 3–4; Denby, Gates 7)`.

Only a list tells that a name before a number is a work's, and only where a text cites so again and again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from glossator.citation.item import citation
from glossator.citation.spelling import letters
from glossator.citation.wording import signal_length
from glossator.model import Citation, CitedWork, Mention, Span
from glossator.patterns import re
from glossator.reference_lists import ReferenceLists
from glossator.reference_lists.words import AND, OTHERS, either

FORM = "author-page"
_SURE, _APART = 0.88, 0.7
_LEAST = 3
"""Such citations in a text that cites so."""
_MOST = 200
"""Works of one author, or with one beginning of a title, that are looked through."""
_BACK = 240
_SHORTEST_TITLE = 4
"""Letters of the beginning of a title."""
_GROUP = re.compile(r"\((?P<inside>[^()\n]{1,200})\)")
_PAGES = r"(?P<pages>\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:,\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?){0,6})"
_PIECE = re.compile(rf"(?P<name>[^\d]*[^\d\s,;:.]\.?[”\"’»]?),?\s(?:pp?\.\s?)?{_PAGES}\.?")
_ALONE = re.compile(rf"(?:pp?\.\s?)?{_PAGES}")
_QUOTED_IN = re.compile(r"(?:qtd\.?|quoted|cited|zit\.?|citado|cité) (?:in|nach|en|dans)\s+", re.IGNORECASE)
_TITLE = re.compile(r",\s+(?P<title>[“\"«„‘]?[^\W\d_a-z].*)$")
_OTHERS = re.compile(rf",?\s(?:{either(OTHERS)})\s*$", re.IGNORECASE)
_AND = re.compile(rf",?\s(?:{either(AND)})\s|,\s", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"«„‘'](?P<title>.+?)[”\"»“’']$")
_CAPITAL = re.compile(r"[^\W\d_a-zа-яçğışöü][\w’'‐‑-]+")
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.!?][”»\"]?\s+(?=[“«\"]?[^\W\d_a-zа-я])")
Keyed = tuple[Mention[Citation], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ListedAuthors:
    """The entries of a list by the names of their authors, and by their titles where they have none."""

    by_names: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    titles: dict[str, str] = field(default_factory=dict)
    """Letters of the title of each key."""
    untitled: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Keys of works without authors, by the first letters of their titles."""

    @classmethod
    def of(cls, listed: ReferenceLists) -> ListedAuthors:
        """Return the entries of all lists."""
        found = cls()
        for key, entry in dict(zip(listed.keys, listed.entries, strict=True)).items():
            families = [one.family for one in entry.people.named]
            found.titles[key] = letters(entry.get("title"))
            if families:
                found.by_names[letters(" ".join(families))].append(key)
                if len(families) > 2 or entry.people.others:
                    found.by_names[f"{letters(families[0])} +"].append(key)
            elif found.titles[key]:
                found.untitled[found.titles[key][:_SHORTEST_TITLE]].append(key)
        return found

    def keys_of(self, name: str) -> tuple[tuple[str, ...], list[str]]:
        """Return the surnames that words print, and the keys of the entries that they may mean, where there are any."""
        quoted = _QUOTED.fullmatch(name)
        if quoted:
            start = letters(quoted["title"])
            near = self.untitled.get(start[:_SHORTEST_TITLE], []) if len(start) >= _SHORTEST_TITLE else []
            return (), [key for key in near[:_MOST] if self.titles[key].startswith(start)]
        others = _OTHERS.search(name)
        bare = name[: others.start()] if others else name
        for at in (None, *(match.start() for match in _TITLE.finditer(bare))):
            who, title = (bare, "") if at is None else (bare[:at], letters(bare[at:]))
            keys = self.by_names.get(letters(_AND.sub(" ", who)) + (" +" if others else ""), [])
            if keys:
                fit = [key for key in keys[:_MOST] if self.titles[key].startswith(title)] if title else keys
                return tuple(part for part in _AND.split(who) if part), fit
        return (), []


def author_pages(
    texts: Sequence[str], listed: ReferenceLists, taken: Sequence[Iterable[Span]], dated: int
) -> list[list[Keyed]]:
    """Return such citations of each paragraph, outside of what is `taken`, with the key of each work or an empty one.

    None where fewer than three name their author, or more citations are `dated`. Takes linear time.
    """
    names = ListedAuthors.of(listed)
    rows = [list(_named(text, names, list(held))) for text, held in zip(texts, taken, strict=True)]
    count = sum(map(len, rows))
    if count < _LEAST or count < dated:
        return [[] for _ in texts]
    return [
        sorted(
            (*row, *_apart(text, names, [*held, *(Span(one.start, one.end) for one, _ in row)])),
            key=lambda one: one[0].start,
        )
        for text, held, row in zip(texts, taken, rows, strict=True)
    ]


def _named(text: str, names: ListedAuthors, taken: list[Span]) -> Iterator[Keyed]:
    for group in _free(text, taken):
        works: list[CitedWork] = []
        keys: list[str] = []
        at = group.start("inside")
        for piece in group["inside"].split(";"):
            start = at + len(piece) - len(piece.lstrip())
            if work := _work(piece.strip(), start, names):
                works.append(work[0])
                keys.append(work[1])
            at += len(piece) + 1
        if works and len(works) == group["inside"].count(";") + 1:
            yield citation(text, group.start(), group.end(), works), tuple(keys)


def _free(text: str, taken: list[Span]) -> Iterator[re.Match[str]]:
    held = sorted(taken)
    ends = [one.end for one in held]
    for group in _GROUP.finditer(text):
        behind = bisect_right(ends, group.start())
        if behind == len(held) or held[behind].start >= group.end():
            yield group


def _work(piece: str, start: int, names: ListedAuthors) -> tuple[CitedWork, str] | None:
    signal = signal_length(piece)
    if quoted := _QUOTED_IN.match(piece, signal):
        signal = quoted.end()
    match = _PIECE.fullmatch(piece, signal)
    if match is None or _YEAR.fullmatch(match["pages"]):
        return None
    families, keys = names.keys_of(match["name"])
    if not keys:
        return None
    key = keys[0] if len(keys) == 1 else ""
    title = "" if families else match["name"].strip('“”"«»„‘’ ,')
    prefix = piece[:signal].strip()
    work = CitedWork(
        start, start + len(piece), FORM, _SURE, authors=families, title=title, locator=match["pages"], prefix=prefix
    )
    return work, key


def _apart(text: str, names: ListedAuthors, taken: list[Span]) -> Iterator[Keyed]:
    """`as Denby argues (12)`: the nearest name of the sentence that one entry has."""
    for group in _free(text, taken):
        match = _ALONE.fullmatch(group["inside"])
        if match is None or _YEAR.fullmatch(match["pages"]):
            continue
        before = text[max(group.start() - _BACK, 0) : group.start()]
        begin = max((stop.end() for stop in _SENTENCE.finditer(before)), default=0)
        for word in reversed(_CAPITAL.findall(before, begin)):
            bare = re.sub(r"[’']s?$", "", word)
            keys = names.by_names.get(letters(bare), [])
            if keys:
                work = CitedWork(group.start(), group.end(), FORM, _APART, authors=(bare,), locator=match["pages"])
                yield citation(text, group.start(), group.end(), [work]), (keys[0] if len(keys) == 1 else "",)
                break
