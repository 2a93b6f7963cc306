"""Short forms and notes by number, as a stretch of a note prints them: `Kennan, op. cit., 45`, `see note 4 above`."""

from __future__ import annotations

from glossator.characters.letters_asked import present
from glossator.citation.again.heads import name_at_end
from glossator.citation.again.place import Where, place_behind, read_where
from glossator.citation.again.words import (
    ART_CIT,
    BEHIND,
    IDEM,
    LOC_CIT,
    NOTE_BEHIND,
    NOTE_REFERENCE,
    OP_CIT,
    SIGNALLED,
    kind_of,
    number_of,
    short_beginnings,
    short_forms,
)
from glossator.citation.wording import YEAR
from glossator.model import CitedWork
from glossator.patterns import re

NOTE_NUMBER = "note-number"

_EDGE = " \t\n\u00a0,.:;(–—["
_DATED = re.compile(rf"[\s,.:]{{0,3}}(?P<year>{YEAR})(?=[,:]|\.\s|\.?$)")
_BEHIND = re.compile(rf"[\s,]+{BEHIND}(?!\w)", re.IGNORECASE)
_GAP = re.compile(r"[\s,.:]*")
_DIGIT = re.compile(r"\d")
_TITLE = re.compile(r"[.,:]*\s+(?P<title>[^\W\d_“«„\"‘].{1,200}|[“«„\"‘].{1,200})", re.DOTALL)
_TITLE_END = re.compile(r"[,.:”»\"’](?=[\s”»\"’,.]*(?:\d|(?:at|hier|ici|[^\W\d_]{1,4}\.)\s?\d))|[.;]?$|\s\(")


def read(words: str, start: int, language: str, prefix: str = "") -> list[CitedWork]:
    """Return the works that a stretch cites by a short form or by the numbers of notes, or nothing.

    The first short form counts. What stands before it is an author, with or without a title, or prose, which is not
    part of the citation.
    """
    absent = present(words).isdisjoint(short_beginnings(language))
    match = None if absent else short_forms(language).search(words)
    if match:
        found = _short(words, match, start, language)
        if found:
            return [found]
    if not _DIGIT.search(words):
        return []
    number = (SIGNALLED.match(words) if prefix else None) or NOTE_REFERENCE.search(words)
    return _numbered(words, number, start) if number else []


def _short(words: str, match: re.Match[str], start: int, language: str) -> CitedWork | None:
    kind = kind_of(match)
    head, begin = _head(words[: match.start()])
    behind = NOTE_BEHIND.match(words, match.end()) if kind in (OP_CIT, ART_CIT, LOC_CIT) else None
    where = read_where(words, behind.end() if behind else match.end())
    if behind:
        end = where.end if where else behind.end()
        return _item(NOTE_NUMBER, start, words, begin, end, where, head, "", number_of(behind))
    title = ""
    end = where.end if where else match.end()
    if kind == IDEM:
        if words[: match.start()].strip(_EDGE):
            return None
        if dated := _DATED.match(words, match.end()):
            where = read_where(words, dated.end())
            return _item(kind, start, words, begin, where.end if where else dated.end(), where, "", dated["year"])
        if more := short_forms(language).match(words, _skip(words, match.end())):
            where = read_where(words, more.end())  # `ders., a.a.O., S. 33`
            return _item(kind, start, words, begin, where.end if where else more.end(), where, "", "")
        if where is None:
            found = _title(words, match.end())
            if found is None:
                return None if words[match.end() :].strip(" ,.") else _item(kind, start, words, 0, end, None, "", "")
            title, where, end = found
    return _item(kind, start, words, begin, end, where, head, title)


def _skip(words: str, at: int) -> int:
    """The place behind blanks and punctuation."""
    gap = _GAP.match(words, at)
    return gap.end() if gap else at


def _item(
    kind: str, start: int, words: str, begin: int, end: int, where: Where | None, head: str, title: str,
    notes: tuple[str, ...] = (),
) -> CitedWork:  # fmt: skip
    names, _, rest = head.partition(",") if not title else ("", "", "")
    return CitedWork(
        start + begin,
        start + end,
        kind,
        authors=(names.strip(),) if names.strip() else (),
        title=title or rest.strip(' ,“”«»„"‘’'),
        locator=where.where if where else "",
        label=where.label if where else "page",
        parts=notes or (words[begin:end],),
    )


def _head(before: str) -> tuple[str, int]:
    """The author (and title) before a short form, and where it begins; the end of the string for none."""
    bare = before.rstrip(_EDGE)
    if not bare:
        return "", len(before)
    at = name_at_end(bare)
    if at is None:
        # `Huber, “Die Ports,” op. cit.`, `Huber, Ports of call, op. cit.`: a title stands between.
        first = bare.partition(",")[0]
        if len(first) < 60 and name_at_end(first) == 0:
            return bare, len(before) - len(before.lstrip())
        return "", len(before)
    return bare[at:], at


def _title(words: str, at: int) -> tuple[str, Where | None, int] | None:
    """A title behind `idem`, the place behind that, and where both end."""
    match = _TITLE.match(words, at)
    if match is None:
        return None
    low = match.start("title")
    stop = _TITLE_END.search(words, low + 1)
    end = stop.start() if stop else len(words)
    where = place_behind(words, end)
    title = words[low:end].strip(' ,.:“”«»„"‘’')
    return (title, where, where.end if where else end) if title and len(title.split()) <= 15 else None


def _numbered(words: str, match: re.Match[str], start: int) -> list[CitedWork]:
    head, begin = _head(words[: match.start()])
    past = _BEHIND.match(words, match.end())
    where = read_where(words, past.end() if past else match.end())
    end = where.end if where else match.end() + words[match.end() :].startswith(")")
    numbers = number_of(match)
    begin = min(begin, match.start())
    if len(numbers) == 1 or head:
        return [_item(NOTE_NUMBER, start, words, begin, end, where, head, "", numbers)]
    return [_item(NOTE_NUMBER, start, words, begin, end, where, "", "", (one,)) for one in numbers]
