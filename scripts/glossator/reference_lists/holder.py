"""What stands behind the title: the journal with its numbers, the book with its editors, or who published it."""

from __future__ import annotations

from typing import NamedTuple

from glossator.patterns import re
from glossator.reference_lists.entry import Field, Names
from glossator.reference_lists.imprint import imprint_in, publishes
from glossator.reference_lists.names import read_head
from glossator.reference_lists.numbers import article_in, edition_in, pages_in, total_in, volume_in
from glossator.reference_lists.words import EDITED_BY, EDITORS, IN, REPORT, THESIS, TRANSLATED_BY, either, may_hold
from glossator.reference_lists.words_of_holders import CONFERENCE, JOURNAL

_IN = re.compile(rf"[\s.,;:–—-]*(?:(?:{either(IN)})\b\s*:?\s+|//\s*)(?=\S)", re.IGNORECASE)
_SLASHES = re.compile(r"[\s.,;:–—-]*//\s*")
_PERSONS = r"(?:[^\W\d_]\.|[^,.;:()\[\]\d])(?:[^.;:()\[\]\d]|(?<=[\s.][^\W\d_])\.|(?<=\s[^\W\d_]{2})\.(?=\s[^\W\d_]\.?\s)){1,150}"
_EDITED = re.compile(
    rf"(?<!\w)(?:{either(EDITED_BY)})\s+(?P<who>{_PERSONS}?)(?=\s*(?:[;:()\[\]]|,\s*(?:\d|pp?\.|vol)|\.(?:\s|$)|$|,\s[^\W\d_]+:))",
    re.IGNORECASE,
)
_EDS_BEFORE = re.compile(
    rf"\b(?:eds?\.|hrsg\.|hg\.)\s+(?P<who>{_PERSONS}?)(?=\s*(?:[;:()\[\]]|,\s*(?:\d|pp?\.|vol)|\.(?:\s|$)|$))",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(
    rf"(?<!\w)(?:{either(TRANSLATED_BY)})\s*:?\s+(?P<who>{_PERSONS}?)(?=\s*(?:[;:()\[\]]|,\s*(?:\d|pp?\.)|\.(?:\s|$)|$|,\s[^\W\d_]+:))",
    re.IGNORECASE,
)
_EDITORS_FIRST = re.compile(
    rf"(?P<who>[^()\[\]]{{3,300}}?)\s{{0,3}}(?:[(\[]\s{{0,3}}(?:{either(EDITORS)})\s*[)\]]|,\s*(?:{either(EDITORS)})(?=[\s,.:)]|$))[\s,.:]*",
    re.IGNORECASE,
)
_EDITORS_BEHIND = re.compile(
    rf"[,.]\s*(?P<who>[^()\[\].]{{0,80}}[^()\[\]]{{2,150}}?)\s*[(\[]\s*(?:{either(EDITORS)})\s*[)\]]", re.IGNORECASE
)
_THESIS = re.compile(rf"(?<!\w)(?P<kind>{either(THESIS)})", re.IGNORECASE)
_REPORT = re.compile(rf"(?<!\w)(?:{either(REPORT)})", re.IGNORECASE)
_CONFERENCE = re.compile(rf"\b(?:{either(CONFERENCE)})", re.IGNORECASE)
_JOURNAL = re.compile(rf"\b(?:{either(JOURNAL)})", re.IGNORECASE)
_KIND = (
    ("phdthesis", re.compile(r"ph|doc|dok|dis|d\.|thès|dr|tesi|rozpr|proef|habil|докт|канд", re.IGNORECASE)),
    ("mathesis", re.compile(r"ma|m\.|yüksek|mém|maes|laurea|magist", re.IGNORECASE)),
)
_ENDS = " ,.;:()[]/–—-\t"
_SERIES = re.compile(
    r"\b(?:series|reihe|studies in|studien zu|dizisi|collection|colección|collana|no|vol|bd|seri|serie|library|bibliothek)\b|\d",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:no|nr|paper|report|wp|№)\.?\s?(?P<n>[\w/-]{0,6}\d[\w/.-]{0,9})", re.IGNORECASE)


_OF_JOURNALS = frozenset({"worded", "volume-issue-pages", "volume-worded-issue", "slash"})
"""Rows of numbers that books hardly have."""


class Holder(NamedTuple):
    """Type, fields and names of what is behind a title."""

    type: str
    fields: list[Field]
    names: list[Names]


def read_holder(words: str, start: int, online: bool, title_is_book: bool = False) -> Holder:
    """Return what holds a work, from the words behind its title on; what has no sign of its own is the publisher's.

    In `words` the date is blank already. Nothing is lost: what no rule takes goes into a note.
    """
    fields: list[Field] = []
    names: list[Names] = []
    inside = _IN.match(words, start)
    slashes = _SLASHES.match(words, start)
    at = inside.end() if inside else start
    words = _taken(words, at, fields, names, in_book=bool(inside and not slashes))
    if edition := edition_in(words, at):
        fields.append(edition)
        words = _blank(words, edition.start, edition.end)
    thesis = _THESIS.search(words, start) if may_hold("thesis", words[start:]) else None
    if thesis and not inside:
        return Holder("thesis", fields + _thesis(words, at, thesis), names)
    numbers = volume_in(words, at)
    articled = article_in(words, at)
    if articled:
        fields.append(articled)
        words = _blank(words, articled.start, articled.end)
        numbers = volume_in(words, at)
    journal = numbers.row in ("volume-issue-pages", "volume-worded-issue") or (
        numbers.row in ("worded", "volume-pages") and _JOURNAL.search(words, at, numbers.start) is not None
    )
    if inside and not slashes and not (journal and not names):
        return _chapter(words, at, fields, names)
    return _other(words, at, fields, names, online)


def _taken(words: str, at: int, fields: list[Field], names: list[Names], in_book: bool) -> str:
    """The words without editors and translators, which go to `names`."""
    edited = may_hold("editors", words[at:])
    if in_book and edited and (first := _EDITORS_FIRST.match(words, at)):
        head = read_head(words, *_trim(words, *first.span("who")))
        if head and head.score > 0.3 and head.reading != "body":
            names.append(Names("editor", head.names.named, head.names.others))
            words = _blank(words, first.start(), first.end())
    for role, stems, pattern in _ROLES:
        if any(one.role == role for one in names) or not may_hold(stems, words[at:]):
            continue
        for match in pattern.finditer(words, at):
            head = read_head(words, *_trim(words, *match.span("who")), "given-family")
            if head and head.reading not in ("body", "repeated"):
                names.append(Names(role, head.names.named, head.names.others))
                start = match.start()
                while start > at and words[start - 1] in " ,.;([":
                    start -= 1
                words = _blank(words, start, match.end(), ".")
                break
    return words


_ROLES = (
    ("editor", "edited", _EDITED),
    ("translator", "translated", _TRANSLATED),
    ("editor", "edited", _EDS_BEFORE),
    ("editor", "editors", _EDITORS_BEHIND),
)
"""Role, what must be there, and how lists say it."""


def _thesis(words: str, at: int, thesis: re.Match[str]) -> list[Field]:
    kind = next((name for name, sign in _KIND if sign.search(thesis["kind"])), "thesis")
    found = [Field("type", kind, thesis.start(), thesis.end())]
    left = _blank(words, thesis.start(), thesis.end(), ",")
    imprint, _ = imprint_in(left, at, len(left))
    if imprint:
        return [
            *found,
            *(
                Field("institution", one.value, one.start, one.end) if one.name == "publisher" else one
                for one in imprint
            ),
        ]
    return [*found, *_named("institution", left, at, len(left))]


def _chapter(words: str, at: int, fields: list[Field], names: list[Names]) -> Holder:
    words = _pages(words, at, fields)
    numbers = volume_in(words, at)
    if numbers.row in ("worded", "volume-issue-pages") or (numbers.row == "issue"):
        fields += [one for one in numbers.fields if one.name != "pages"]
        words = _blank(words, numbers.start, numbers.end, ".")
    imprint, begin = imprint_in(words, at, len(words))
    fields += imprint
    upto = begin if begin >= 0 else len(words)
    title_start = _skip(words, at)
    stop = re.compile(r"(?<![\s.][^\W\d_])[.?!]\s|\s\(|\s{3,}|[.,]\s*$").search(words, title_start, upto)
    end = stop.start() if stop else upto
    if begin >= 0 and not stop:
        end = begin
    fields += _named("booktitle", words, title_start, end)
    if begin < 0 and stop:
        behind = words[stop.end() - 1 : upto].strip(_ENDS)
        if behind and behind.count(" ") < 12:
            fields += _named("publisher", words, stop.end() - 1, upto)
    elif begin < 0 and "," in words[title_start:upto]:
        fields[:] = _split_comma(words, title_start, upto, fields)
    title = next((one.value for one in fields if one.name == "booktitle"), "")
    return Holder("inproceedings" if _CONFERENCE.search(title) else "incollection", fields, names)


def _split_comma(words: str, start: int, end: int, fields: list[Field]) -> list[Field]:
    """`Handbook of Harbours, Harbour Press`: the last piece is the publisher's where it says so."""
    comma = words.rfind(",", start, end)
    if comma < 0 or not publishes(words[comma:end]):
        return fields
    kept = [one for one in fields if one.name != "booktitle"]
    return [*kept, *_named("booktitle", words, start, comma), *_named("publisher", words, comma, end)]


def _other(words: str, at: int, fields: list[Field], names: list[Names], online: bool) -> Holder:
    numbers = volume_in(words, at)
    left = words if numbers.start < 0 else _blank(words, numbers.start, numbers.end, ",")
    pages = next((one for one in numbers.fields if one.name == "pages"), None) or pages_in(left, at)
    reported = _REPORT.search(words, at) if may_hold("report", words[at:]) else None
    imprint, begin = imprint_in(words, at, len(words))
    name_end = min([end for end in (numbers.start, pages.start if pages else -1) if end >= 0], default=-1)
    name = words[at:name_end].strip(_ENDS) if name_end >= 0 else ""
    if (
        name
        and not reported
        and (pages or numbers.row not in ("", "volume-alone"))
        and not (0 <= begin < name_end and not (pages and numbers.row in _OF_JOURNALS))
    ):
        fields += [one for one in numbers.fields if one.name != "pages"]
        fields += [pages] if pages else []
        return Holder("article", fields + _named("journaltitle", words, at, name_end), names)
    if name and numbers.row == "volume-alone" and not publishes(name) and not imprint and not reported:
        return Holder("article", [*fields, *numbers.fields, *_named("journaltitle", words, at, name_end)], names)
    if total := total_in(words, at):
        fields.append(total)
        words = _blank(words, total.start, total.end)
    elif pages:
        fields.append(pages)
        words = _blank(words, pages.start, pages.end)
    type_ = "report" if reported else "book"
    if reported and (number := _NUMBERED.search(words, at)):
        fields.append(Field("number", number["n"], number.start("n"), number.end("n")))
    if numbers.row == "worded":
        fields += [one for one in numbers.fields if one.name == "volume"]
        words = _blank(words, numbers.start, numbers.end, ",")
    imprint, begin = imprint_in(words, at, len(words))
    if imprint:
        before = words[at:begin].strip(_ENDS)
        fields += imprint
        if before and not reported:
            name = "series" if before[:1].isupper() else "note"
            fields += _named(name, words, at, begin)
        elif before:
            fields += _named("type", words, at, begin)
        return Holder(type_, fields, names)
    who = words[at:].strip(_ENDS)
    if not who:
        return Holder("online" if online else "misc", fields, names)
    if (_JOURNAL.search(who) and not publishes(who) and not online) or (pages and not publishes(who)):
        return Holder("article", fields + _named("journaltitle", words, at, len(words)), names)
    if publishes(who) or not online:
        return Holder(type_, fields + _named("publisher", words, at, len(words)), names)
    return Holder(type_ if reported else "online", fields + _named("organization", words, at, len(words)), names)


def _pages(words: str, at: int, fields: list[Field]) -> str:
    if pages := pages_in(words, at):
        fields.append(pages)
        return _blank(words, pages.start, pages.end, ".")
    return words


def _named(name: str, words: str, start: int, end: int) -> list[Field]:
    """A field of a stretch without the signs at its ends; none where nothing is left."""
    start, end = _trim(words, start, end)
    value = " ".join(words[start:end].split())
    value = re.sub(r"\s+([,.;:])", r"\1", value)
    return [Field(name, value, start, end)] if value else []


def _trim(words: str, start: int, end: int) -> tuple[int, int]:
    while start < end and words[start] in " ,.;:()[]/–—-\t":
        start += 1
    while end > start and words[end - 1] in " ,;:([/–—-\t":
        end -= 1
    while end > start and (words[end - 1] == "." and not re.search(r"(?:\s|^|\.)[^\W\d_]\.$", words[start:end])):
        end -= 1
        while end > start and words[end - 1] in " ,;:([/–—-":
            end -= 1
    if end > start and words[end - 1] in ")]" and words[start:end].count("(") < words[start:end].count(")"):
        end -= 1
    return start, end


def _skip(words: str, at: int) -> int:
    while at < len(words) and words[at] in " ,.;:–—-":
        at += 1
    return at


def _blank(words: str, start: int, end: int, sign: str = " ") -> str:
    """The words with spaces, or one sign and spaces, where something was read."""
    return words[:start] + sign.ljust(end - start)[: end - start] + words[end:]
