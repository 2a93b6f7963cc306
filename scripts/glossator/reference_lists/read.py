"""An entry of a reference list from its words: what is sure first, then names, year, title, and what holds the work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from glossator.bibliography.drafted import Person
from glossator.patterns import re
from glossator.reference_lists.bodies import ALL_BODIES, Head, body_of, says_body
from glossator.reference_lists.cases import Case, read_case
from glossator.reference_lists.entry import Entry, Field, Names, Shape
from glossator.reference_lists.holder import read_holder
from glossator.reference_lists.name_order import ordered
from glossator.reference_lists.names import read_head, read_prefix, role_at_end
from glossator.reference_lists.numbers import edition_in
from glossator.reference_lists.sure import read_sure
from glossator.reference_lists.title_commas import Titled
from glossator.reference_lists.title_tails import without_tails
from glossator.reference_lists.titles import QUOTED, read_title
from glossator.reference_lists.trust import confidence_of
from glossator.reference_lists.years import Dated, early_years, late_year
from glossator.spread import spread
from glossator.witness.entry_labels import LETTERED

LONGEST = 3000
"""Characters of an entry that are read; what is longer is kept, and its rest is not looked at."""
LABEL = re.compile(
    rf"\s*(?:\[(?P<a>\d{{1,5}}[a-z]?)\]|\((?P<b>\d{{1,5}})\)|(?P<c>\d{{1,5}})[.)](?=\s|[^\W\d_])|(?P<d>\d{{1,4}})\s(?=[^\W\d_])|\[(?P<e>{LETTERED})\]|[•‣◦▪■●○*·–-]\s(?!\s?[–—-]))\s*"
    r"(?:[\^↑]\s?(?:[a-z](?:[ ,]+[a-z])*\s(?=\S))?)?"
)
"""Number or sign before an entry, and what leads back from there to where it is cited."""
UNKNOWN = Shape()
"""Of an entry that stands alone."""
_ALONE = re.compile(r"[^\W\d_]{4,}(?=,\s\S+\s\S+)")
"""One word before a comma, as `Voltaire, Candide ou l’Optimisme`."""
_STOP = re.compile(r"(?<![\s.][^\W\d_])[.:](?:\s|$)|,\s(?=[“\"«„])")
_COMMA = re.compile("[,:]")
_IN = re.compile(r"[\s.]*In[:\s]")
_MANY = 1000
"""Entries from which a list is read by all cores: it takes half a second."""
_UPTO = 900
"""Characters in which the year behind the names stands, where there is one."""


def read_list(entries: Iterable[str]) -> tuple[Entry, ...]:
    """Return the entries of one list, read; one's doubt is settled by how most of the others print their parts.

    A dash for the author of the entry before is filled in. Nothing is lost and nothing raises; takes linear time.
    """
    rows = list(entries)
    first = _each(read_entry, rows)
    usual = usual_shape(first)
    again = iter(_each(partial(read_entry, usual=usual), [one.words for one in first if not _fits(one, usual)]))
    read = [_confirmed(one) if _fits(one, usual) else next(again) for one in first]
    return tuple(_filled(ordered(read)))


def _each(read: Callable[[str], Entry], rows: Sequence[str]) -> list[Entry]:
    return spread(read, rows) if len(rows) >= _MANY else list(map(read, rows))


def usual_shape(entries: Sequence[Entry]) -> Shape:
    """Return how most entries of a list print their parts; nothing of a part on which fewer than half agree."""
    sure = [one.shape for one in entries]
    votes = (Counter(filter(None, (getattr(one, name) for one in sure))) for name in ("year", "names", "title"))
    return Shape(*(_elected(vote, len(entries)) for vote in votes))


def _elected(vote: Counter[str], count: int) -> str:
    for no_vote in ("body", "repeated", "mixed", "end", "in", "report"):
        vote.pop(no_vote, None)
    if not vote or count < 3:
        return ""
    name, votes = vote.most_common(1)[0]
    return name if votes > 0.6 * sum(vote.values()) else ""


def _fits(entry: Entry, usual: Shape) -> bool:
    mine = entry.shape
    if mine.title == "report":
        return True
    same = all(not theirs or theirs == own for own, theirs in ((mine.year, usual.year), (mine.names, usual.names)))
    return same and (not usual.title or mine.title == usual.title or mine.title in ("in", "mark")) and mine != UNKNOWN


def _confirmed(entry: Entry) -> Entry:
    """An entry whose neighbours are printed as it is: its reading is surer by that."""
    return replace(entry, confidence=min(round(entry.confidence * 1.06, 2), 0.98))


def _filled(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, each dash replaced by the names of the entry before."""
    found: list[Entry] = []
    before: Names | None = None
    for one in entries:
        if one.shape.names == "repeated":
            if before is not None:
                own = one.of("author") if one.of("author").named or one.of("author").others else one.of("editor")
                added = tuple(replace(who, start=0, end=0) for who in before.named)
                edited = one.names[0].role == "editor" if one.names else False
                role = "editor" if edited else "author"
                names = Names(role, (*added, *own.named), before.others or own.others)
                others = tuple(row for row in one.names if row.role != role)
                one = replace(one, names=(names, *others))
            else:
                one = replace(
                    one, confidence=min(one.confidence, 0.4), why="a dash stands for an author who is not known"
                )
        elif one.people.named:
            before = one.people
        found.append(one)
    return found


def read_entry(words: str, usual: Shape = UNKNOWN) -> Entry:
    """Return one entry, read as the usual shape of its list suggests where its own signs leave a doubt."""
    label = LABEL.match(words)
    start = label.end() if label and label.end() < len(words) else 0
    number = next((one for one in label.groups() if one), "") if label and start else ""
    text, sure = read_sure(words[:LONGEST])
    if case := read_case(text, start):
        return _case(words, text, start, number, sure, case)
    head, dated = _early(text, start, usual)
    if head is None and dated is None:
        return _late(words, text, start, number, sure, usual)
    assert dated is not None
    at = dated.end
    titled = read_title(text, at, usual.title)
    if head is not None and head.reading == "body" and _IN.match(text[at:]):
        head = None  # `Quicksilver. (2004). In Dictionary of minerals.`
    if head is None:  # no names: what stands before the year is the title
        end = len(text[: dated.start].rstrip(" .,"))
        opening = QUOTED.match(text, start)
        low, high = opening.span(opening.lastgroup or "a") if opening else (start, end)
        titled = Titled(low, high, at, "quote" if opening else "stop")
    return _entry(words, text, number, sure, head, dated, titled, "early")


def _case(words: str, text: str, start: int, number: str, sure: list[Field], case: Case) -> Entry:
    title = " ".join(text[start : case.end].split()).rstrip(" .,")
    named = Field("title", title, start, start + len(text[start : case.end].rstrip(" .,")))
    fields = (*sure, *case.dated.fields, named, *case.fields)
    return Entry(words, "jurisdiction", (), fields, number, Shape("", "", "report"), 0.9, "a case and its report")


def _early(text: str, start: int, usual: Shape) -> tuple[Head | None, Dated | None]:
    """The names and the year behind them, where the entry begins so."""
    for dated in early_years(text, start, min(start + _UPTO, len(text))):
        head_end = dated.start
        if head_end <= start:
            continue
        stretch = text[start:head_end]
        if not dated.bracketed and usual.year == "late" and not stretch.rstrip().endswith((".", ",")):
            continue
        head = read_head(text, start, head_end, usual.names)
        if head is None:
            if dated.bracketed and usual.year != "late" and _is_title(text, start, dated):
                return None, dated
            continue
        plain = text[dated.end : dated.end + 1] not in (".", ",", ":", ")", ";") and not dated.bracketed
        one = head.reading == "body" or (head.reading == "given-family" and len(head.names.named) == 1)
        if one and (plain or (not dated.bracketed and usual.year == "late")):
            continue
        commas = _COMMA.search(stretch.rstrip(" ,.:")) is not None and not ALL_BODIES.match(stretch.strip(" ,."))
        if head.reading == "body" and commas and (usual.year == "late" or not dated.bracketed):
            continue
        if not text[dated.end :].strip(" .,;:)"):
            continue  # nothing is left to be the title
        return head, dated
    return None, None


def _is_title(text: str, start: int, dated: Dated) -> bool:
    """Whether the words before a year in brackets are a title: quoted, or a sentence that a stop ends."""
    stretch = text[start : dated.start].strip()
    return bool(QUOTED.match(text, start)) or (
        stretch.endswith((".", "?", "!")) and stretch.count(". ") < 2 and len(stretch) < 250
    )


def _late(words: str, text: str, start: int, number: str, sure: list[Field], usual: Shape) -> Entry:
    head = None
    if not QUOTED.match(text, start):
        head = read_prefix(text, start, min(start + 3 * _UPTO, len(text)), usual.names)
        if head is None:
            stop = _STOP.search(text, start, min(start + 200, len(text)))
            head = body_of(text, start, stop.start()) if stop else None
            head = _part_of_body(text, start, head) if head else None
            comma = text.find(", ", start, start + 120)
            if head is None and comma > 0 and " " in text[start:comma] and says_body(text[start:comma]):
                role, upto = role_at_end(text, start, comma)
                head = body_of(text, start, upto)
                head = replace(head, names=replace(head.names, role=role), end=comma) if head else None
            if head is None and (alone := _ALONE.match(text, start)):
                head = body_of(text, start, alone.end())
    at = head.end if head else start
    by_comma = (
        head is not None and head.reading != "repeated" and not usual.title and text[head.end : head.end + 1] == ","
    )
    titled = read_title(text, at, "comma" if by_comma else usual.title)
    dated = late_year(text, titled.end if titled else at)
    if dated is None and titled is not None:
        dated = late_year(text, at)
        if dated is not None and dated.start < titled.end:
            dated = None if dated.end < titled.end - 1 else dated
            if dated is not None:
                titled = Titled(titled.start, max(dated.start, titled.start), dated.end, titled.by)
    return _entry(words, text, number, sure, head, dated, titled, "late" if dated else "")


_PART = re.compile(r"\.\s(?P<part>[^.;:“\"«„]{4,90})(?=\.\s)")


def _part_of_body(text: str, start: int, head: Head) -> Head:
    """`BRASIL. Ministério das Águas.`: a country in capitals, and which of its bodies."""
    name = head.names.named[0]
    part = _PART.match(text, name.end)
    if part is None or not name.family.isupper() or not says_body(part["part"]):
        return head
    whole = replace(name, person=Person(literal=text[name.start : part.end("part")]), end=part.end("part"))
    return replace(head, names=replace(head.names, named=(whole,)), end=part.end("part"))


def _entry(
    words: str, text: str, number: str, sure: list[Field], head: Head | None, dated: Dated | None,
    titled: Titled | None, year: str,
) -> Entry:  # fmt: skip
    fields = [*sure, *(dated.fields if dated else ())]
    names = [head.names] if head else []
    type_ = "misc"
    if titled is not None:
        if dated is not None and dated.start >= titled.start:
            low, high = max(dated.start, titled.end), dated.end
            if text[low - 1 : low] == "(" and text[high : high + 1] == ")":
                low, high = low - 1, high + 1
            text = text[:low] + " " * (high - low) + text[high:] if high > low else text
        title_start, title_end = titled.start, titled.end
        if titled.by != "quote" and (edition := edition_in(text[:title_end], title_start)):
            fields.append(edition)
            title_end = edition.start if edition.end >= title_end - 2 else title_end
        while title_end > title_start and text[title_end - 1] in " ,;:.":
            title_end -= 1
        title_start, title_end, rest, found = without_tails(text, title_start, title_end, titled)
        fields += found
        title = " ".join(text[title_start:title_end].split())
        if title:
            fields.append(Field("title", title, title_start, title_end))
        holder = read_holder(text, rest, any(one.name == "url" for one in sure))
        type_ = holder.type
        known = {one.name for one in fields}
        fields += [one for one in holder.fields if one.value and one.name not in known]
        roles = {one.role for one in names}
        names += [one for one in holder.names if one.role not in roles]
    if titled is not None and titled.by == "slashes" and names and (said := _said_behind(words, titled, names[0])):
        names[0] = said
    shape = Shape(year, head.reading if head else "", titled.by if titled else "")
    sure_of = confidence_of(head, dated, titled, fields)
    return Entry(words, type_, tuple(names), tuple(fields), number, shape, sure_of, _why(head, dated, titled))


def _said_behind(words: str, titled: Titled, before: Names) -> Names | None:
    """All authors, where a heading has only the first: `Иванов, И. И. Порты / И. И. Иванов, П. П. Петров // …`."""
    if len(before.named) != 1 or before.role != "author" or words[titled.end : titled.end + 3] != " / ":
        return None
    end = titled.rest if titled.rest > titled.end + 3 else len(words)
    head = read_prefix(words, titled.end + 3, end, "initials-family")
    if head is None or head.reading != "initials-family" or len(head.names.named) < 2:
        return None
    return head.names if head.names.named[0].family == before.named[0].family else None


def _why(head: Head | None, dated: Dated | None, titled: Titled | None) -> str:
    said = [f"names as {head.reading}" if head else "no names were read"]
    said.append("a year" if dated else "no year")
    said.append(f"the title ended by {titled.by}" if titled else "no title")
    return ", ".join(said)
