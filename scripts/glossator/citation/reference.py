"""A note that is itself a reference, as in `Özkan, Bora, “Deniz-Liman İlişkileri”, …, 3 Mayıs 2019`.

For bodies of notes in which `find_citations` finds nothing certain. What roles
the words play is read as far as punctuation tells; the words themselves go
along in `parts`, and only the library decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.citation.again.place import final_place
from glossator.citation.item import citation
from glossator.citation.printed_date import PrintedDate, final_date
from glossator.citation.wording import OPENERS, YEAR, folded_words, is_capital, signal_length
from glossator.citation.years import may_print_year
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "reference-note"
LONGEST = 600

_QUOTED = (
    re.compile(r"“\s*(?P<title>[^“”]{3,300}?)\s*”"),
    re.compile(r"[‘’'´`][‘’'´`](?<![^\s,(]..)\s*(?P<title>.{3,300}?)\s*[’‘'´`]{2}(?!\w)"),
    re.compile(r'"\s*(?P<title>[^"]{3,300}?)\s*"'),
    re.compile(r"«\s*(?P<title>[^«»]{3,300}?)\s*»"),
    re.compile(r"‘(?<![^\s,(]‘)(?P<title>[^‘]{3,300}?)’(?=[,.;]|\s*$)"),
)
"""Each begins with its mark, and looks at what stands before it then: most notes have no such mark."""
_YEAR = re.compile(rf"\(\s*(?P<in>{YEAR})\s*\)|(?<![\w–-])(?P<bare>{YEAR})(?=\s*[,.;:)]|\s*$)")
_IMPRINT = re.compile(rf"\([^()]{{2,80}}[:,]\s?(?:[^()]{{2,80}},\s)?(?:{YEAR})\)")
_YEAR_LAST = re.compile(rf"\((?:{YEAR})\)\.?$")
_LOST_ADDRESS = re.compile(r",\s*,")
_ADDRESS = re.compile(r"https?://[^\s<>()]+|www\.[^\s<>()]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[\s-]?){1,3}")
_PERSON = re.compile(r"[^\W\d_][\w’'‘-]+(?:\s[^\W\d_][\w’'‘-]+)?")
_COMMENT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|may|should|author|thanks?|thank|my|i)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Note:
    """A note's body with what punctuation tells of it."""

    text: str
    title: str
    before: str
    """What stands before the quoted title; all where none is quoted."""
    after: str
    date: PrintedDate | None
    year: str


def find_reference(text: str) -> Mention[Citation] | None:
    """Return the citation that a whole note is, or None for a comment; offsets are into the text.

    Its one item has authors, title, publisher, year or date and locator as far
    as they are printed. A date after a lost or given address says when the
    source was consulted, so it is no year of publication.
    """
    if not text.strip() or len(text) > LONGEST:
        return None
    start = len(text) - len(text.lstrip())
    start += signal_length(text[start:])
    end = len(text.rstrip())
    body = text[start:end]
    if not body:
        return None
    note = _read(body)
    for _, confidence in SHAPES:
        sure = confidence(note)
        if sure:
            return citation(text, start, end, [_item(note, start, end, sure)])
    return None


def _read(body: str) -> _Note:
    quoted = [match for pattern in _QUOTED if (match := pattern.search(body))]
    first = min(quoted, key=lambda match: match.start()) if quoted else None
    date = final_date(body)
    year = _YEAR.search(body, first.end() if first else 0) if may_print_year(body) else None
    printed = (year["in"] or year["bare"]) if year else ""
    if first is None:
        before = body[: date.start] if date else body
        return _Note(body, "", before.strip(" ,"), "", date, printed)
    after = body[first.end() : date.start] if date and date.start >= first.end() else body[first.end() :]
    return _Note(
        body, first["title"].strip(" ,."), body[: first.start()].strip(" ,.:"), after.strip(" ,."), date, printed
    )


def _comments(note: _Note) -> bool:
    """Whether words outside the title talk: a sentence, not a reference."""
    outside = note.before + " " + note.after
    return bool(_COMMENT.search(outside))


def _quoted_title(note: _Note) -> float:
    """A title in quotation marks after nothing or after names, with something after it that dates or places it."""
    if not note.title or _comments(note) or len(note.before.split()) > 12:
        return 0.0
    if note.before and not is_capital(note.before):
        return 0.0
    if fold(note.before.split(" ")[0]) in OPENERS:
        return 0.0
    return 0.85 if note.date or note.year or _ADDRESS.search(note.text) else 0.5


def _names_first(note: _Note) -> float:
    """`Surname, Given, Title, …, 2015`: a person first, a year or date somewhere after."""
    head = note.text.split(",", 2)
    if len(head) < 3 or _comments(note) or not (note.year or note.date):
        return 0.0
    person = _PERSON.fullmatch(head[0].strip()) and is_capital(head[0].strip()) and is_capital(head[1].strip())
    return 0.7 if person and fold(head[0]) not in OPENERS and len(head[1].split()) <= 3 else 0.0


def _date_last(note: _Note) -> float:
    """`Harbours of Norway,, 4 Mayıs 2019.`: a title in capitals, then a date."""
    if not note.date or not is_capital(note.before) or _comments(note) or len(note.before.split()) > 25:
        return 0.0
    lost = _LOST_ADDRESS.search(note.text) or _ADDRESS.search(note.text)
    return 0.75 if lost else 0.5


def _address(note: _Note) -> float:
    """Anything short with an address."""
    if not ("://" in note.text or "www." in note.text) or not _ADDRESS.search(note.text):
        return 0.0
    return 0.5 if len(note.text.split()) <= 30 and not _comments(note) else 0.0


def _fragment(note: _Note) -> float:
    """A few words that are no sentence: `Dil Derneği (Deniz) anlamı`."""
    words = note.text.split()
    if not 2 <= len(words) <= 12 or not is_capital(words[0]) or _comments(note):
        return 0.0
    return 0.0 if fold(words[0]).rstrip(".,") in OPENERS or not is_capital(words[1].lstrip('(“‘"')) else 0.3


def _imprint(note: _Note) -> float:
    """`Ann Smith, Ports of Call (Brenn: Press, 2010), 12`: names and a title, and where it was printed and when."""
    found = _IMPRINT.search(note.text)
    if not found or not is_capital(note.text) or _comments(note):
        return 0.0
    head = note.text[: found.start()]
    return 0.7 if "," in head and len(head.split()) <= 30 and fold(head.split(" ")[0]) not in OPENERS else 0.0


def _year_last(note: _Note) -> float:
    """`Ann Smith, Ports and Law, 45 Harb. L. Rev. 450, 453 (1972)`: names, a title, and the year at the very end."""
    if not _YEAR_LAST.search(note.text) or not is_capital(note.text) or _comments(note):
        return 0.0
    return 0.5 if note.text.count(",") > 1 and fold(note.text.split(" ")[0]) not in OPENERS else 0.0


SHAPES: tuple[tuple[str, Callable[[_Note], float]], ...] = (
    ("quoted-title", _quoted_title),
    ("names-first", _names_first),
    ("imprint", _imprint),
    ("date-last", _date_last),
    ("year-last", _year_last),
    ("address", _address),
    ("fragment", _fragment),
)
"""How a reference looks in a note, surest first; each row says how sure it is, 0 for not at all."""


def _item(note: _Note, start: int, end: int, confidence: float) -> CitedWork:
    address = _ADDRESS.search(note.text)
    accessed = bool(note.date and (note.date.accessed or address or _LOST_ADDRESS.search(note.text)))
    date = note.date.iso if note.date else ""
    year = note.year if not note.date else ("" if accessed else date[:4])
    title, authors = note.title, _authors(note.before) if note.title else ()
    locator, label = _locator(note)
    publisher = ""
    if note.title:
        publisher = re.split(r"[,(]|\s\d", note.after, maxsplit=1)[0].strip(" ,.")
    elif "," not in note.before:
        title = note.before.strip(" .")
    return CitedWork(
        start,
        end,
        NAME,
        confidence,
        authors=authors,
        title=title,
        publisher="" if "://" in publisher else publisher,
        year=year,
        date=date,
        accessed=accessed,
        url=address[0].rstrip(".,;") if address else "",
        parts=(note.text,),
        locator=locator,
        label=label,
    )


def _authors(before: str) -> tuple[str, ...]:
    """Surnames of `Doğanlı, Ali` and of `BAYSAL, B, LÜLECİ, Ç.`: every other part, where it is given names."""
    parts = [part.strip(" .") for part in before.split(",") if part.strip(" .")]
    if len(parts) >= 2 and len(parts) % 2 == 0:
        initials = all(_INITIALS.fullmatch(part) for part in parts[1::2])
        if initials or len(parts) == 2:
            return tuple(parts[::2])
    return tuple(parts[:1]) if len(parts) != 1 or len(folded_words(before)) > 3 else (parts[0],)


def _locator(note: _Note) -> tuple[str, str]:
    """The place with which a reference ends, and its label."""
    if note.date:
        return note.date.locator, note.date.label
    year = _YEAR.search(note.text)
    low = year.end() if year else note.text.find(note.title) + len(note.title) if note.title else 0
    where = final_place(note.text, low, note.year)
    return (where.where, where.label) if where else ("", "page")
