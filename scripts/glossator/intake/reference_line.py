"""One line of a reference list in any usual style, read as far as punctuation tells.

Numbers that name a work (DOI, ISBN, address) are taken out first, then the names before the year or the title, then
the title, and what is behind it is the holder's. A line in which none of the shapes is seen goes to the reader of
notes that are references, and what that knows nothing of is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from glossator.citation.reference import find_reference
from glossator.dating import Dating, read_date
from glossator.bibliography.drafted import Drafted, Person, drafted, people
from glossator.intake.reference_holder import EDITION, read_holder
from glossator.intake.reference_names import looks_like_people, read_people

SIGN = re.compile(r"(?=.*[^\W\d_])", re.DOTALL)
LONGEST = 1500
"""Characters of a line; what is longer is no reference."""

_COUNTED = re.compile(r"^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)]|[-*•·])\s+")
_DOI = re.compile(r"(?:https?://(?:dx\.|www\.)?doi\.org/|\bdoi:?\s*)(10\.\d{4,9}/\S*[^\s.,;)])", re.IGNORECASE)
_SEEN = re.compile(
    r"[\s,;(\[]*\b(?:last accessed|accessed(?: on)?|retrieved(?: on)?|viewed|erişim(?: tarihi)?|zugriff(?: am)?|"
    r"abgerufen(?: am)?|consulté le|дата обращения)\b:?\s*(?P<on>[^\])]{0,30}?\b\d{4}|\d[\d./-]{5,9}\d)?"
    r"(?:,?\s*from\b:?)?[)\]]?",
    re.IGNORECASE,
)
_URL = re.compile(
    r"(?:\b(?:available at|url|from|at)\b:?\s*)?<?((?:https?://|www\.)[^\s<>]*[^\s<>.,;)\]])>?", re.IGNORECASE
)
_ISBN = re.compile(r"\bISBN(?:-1[03])?:?\s*([\dX][\dX– -]{8,16}[\dX])", re.IGNORECASE)
_QUOTED = re.compile(
    r"“(?P<a>[^“”]{3,400})”|\"(?P<b>[^\"]{3,400})\"|«(?P<c>[^«»]{3,400})»|„(?P<d>[^„“”]{3,400})[“”]"
    r"|(?<![^\s(,])‘(?P<e>[^‘]{3,400}?)’(?=[\s,.;:)]|$)"
    r"|(?<![^\s(,])'(?P<f>[^']{3,400}(?:'\w[^']{0,300})?)'(?=[\s,.;:)]|$)"
)
_DATE = r"(?:1[4-9]|20)\d\d[a-z]?(?:/\d{2,4})?(?:, [^()]{3,20})?|n\.d\.|forthcoming|in press|t\.y\.|o\. ?J\."
_IN_PARENTHESES = re.compile(
    rf"^(?P<head>[^()“\"«„]{{2,400}}(?:\([Ee]ds?\.\)[^()“\"«„]{{0,5}})?)\((?P<date>{_DATE})\)[.,:]?\s*"
)
_BETWEEN_STOPS = re.compile(r"^(?P<head>[^“\"«„]{2,400}?)[.,]\s(?P<date>(?:1[4-9]|20)\d\d[a-z]?|n\.d\.)[.,:]\s+(?=\S)")
_YEARS = re.compile(r"(?<![\d–-])(?:1[4-9]|20)\d\d(?![\d–-])")
_LETTERED = re.compile(r"\d{4}([a-z])\b")
_GOST = re.compile(
    r"^(?P<head>(?:[^\W\d_][\w’-]+ (?:[A-ZА-Я]\.\s?){1,3}(?:,\s|(?<=\s)))+)(?P<title>[^/]{3,300}?)\s*//\s*(?P<rest>.+)"
)
_DAYS = re.compile(r"\b\d{1,2}\.? [^\W\d_]{3,9}\.? (?:1[4-9]|20)\d\d\b|\b[^\W\d_]{3,9} \d{1,2}, (?:1[4-9]|20)\d\d\b")
_STOP = re.compile(r"(?<![A-ZÇĞİÖŞÜ])(?<!\bvs)(?<!\bno)(?<!\bSt)(?<!\bvol)[.?!]\s+(?=[^\s\d]|\d+(?:st|nd|rd|th|\.)\s)")
_IMPRINT = re.compile(r"\((?P<place>[^():,]{2,40}): (?P<who>[^():]{2,60}), (?P<year>(?:1[4-9]|20)\d\d)\)")
_Parts = tuple[str, str, str, str]
"""Head with names, date, title, what is behind it."""


def read_lines(text: str) -> list[Drafted]:
    """Return a draft for each line that is not empty; raises ValueError naming a line that is no reference."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            one = _read(" ".join(_COUNTED.sub("", line).split())) if len(line) <= LONGEST else None
            if one is None:
                raise ValueError(f"line {number} has no author, title and date that can be told apart; write BibTeX")
            found.append(one)
    return found


def _read(line: str) -> Drafted | None:
    words, numbers = _numbers(line)
    for _, shape in SHAPES:
        parts = shape(words)
        if parts is None:
            continue
        head, date, title, rest = parts
        type_, fields = read_holder(rest, "url" in numbers)
        if head:
            names, field = read_people(head)
            fields[field] = names
        if match := EDITION.search(title):
            fields["edition"], title = match[1], title[: match.start()] + title[match.end() :]
        fields |= {"title": title.strip(" .,;"), "date": _edtf(date) or _edtf(_last_date(rest)), **numbers}
        letter = _LETTERED.match(date)
        return drafted(type_, fields, letter[1] if letter else "")
    return _as_note(line, numbers)


def _numbers(line: str) -> tuple[str, dict[str, str]]:
    """The line without DOI, address, date of access and ISBN, and these."""
    found: dict[str, str] = {}
    for name, pattern in (("doi", _DOI), ("urldate", _SEEN), ("url", _URL), ("isbn", _ISBN)):
        if match := pattern.search(line):
            value = match["on"] if name == "urldate" else match[1]
            value = f"https://{value}" if name == "url" and value.startswith("www.") else value
            found[name] = _edtf(value or "") if name == "urldate" else value
            line = f"{line[: match.start()]} {line[match.end() :]}"
    if "url" not in found:
        found.pop("urldate", None)
    return re.sub(r"\s+([,.;])", r"\1", " ".join(line.split())), {k: v for k, v in found.items() if v}


def _two_slashes(words: str) -> _Parts | None:
    """Read `Иванов И. И. Порты // Журнал. 2012. № 3. С. 15–30.`, as GOST R 7.0.5 has it."""
    match = _GOST.match(words)
    return (match["head"], _last_date(match["rest"]), match["title"], match["rest"]) if match else None


def _year_in_parentheses(words: str) -> _Parts | None:
    """Read `Doe, J. (2019). The title. Journal, 3(2), 1–10.` and the like."""
    match = _IN_PARENTHESES.match(words)
    if match is None or not looks_like_people(match["head"]):
        return None
    return match["head"], match["date"], *_titled(words[match.end() :])


def _year_between_stops(words: str) -> _Parts | None:
    """Read `Doe, John. 2019. “The Title.” Journal 3 (2): 1–10.` and the like."""
    match = _BETWEEN_STOPS.match(words)
    if match is None or not looks_like_people(match["head"]):
        return None
    return match["head"], match["date"], *_titled(words[match.end() :])


def _quoted(words: str) -> _Parts | None:
    """Read `Doe, John. “The Title.” Journal 3, no. 2 (2019): 1–10.` and the like."""
    match = _QUOTED.search(words)
    if match is None or not (match.start() == 0 or looks_like_people(words[: match.start()])):
        return None
    rest = words[match.end() :].lstrip(" ,.")
    title = next(filter(None, match.groups()))
    return (words[: match.start()].strip(" ,.:"), "", title, rest) if _last_date(rest) else None


def _imprint(words: str) -> _Parts | None:
    """`Ann Smith, Ports of Call (Brenn: Press, 2010), 12`: names, title, imprint."""
    match = _IMPRINT.search(words)
    if match is None:
        return None
    head, comma, title = words[: match.start()].partition(", ")
    names = head.split()
    if not comma or not 2 <= len(names) <= 4 or not looks_like_people(head):
        return None
    inverted = f"{names[-1]}, {' '.join(names[:-1])}"
    return inverted, match["year"], title, f"{match['place']}: {match['who']}"


def _stops_only(words: str) -> _Parts | None:
    """`Doe, John. The Title. Brenn: Press, 2010.`: names end at a stop behind no initial, and a year is last."""
    match = _STOP.search(words)
    date = _last_date(words)
    if match is None or not date or not looks_like_people(words[: match.start()]):
        return None
    title, rest = _titled(words[match.end() :])
    return (words[: match.start()], date, title, rest) if rest else None


SHAPES: tuple[tuple[str, Callable[[str], _Parts | None]], ...] = (
    ("two-slashes", _two_slashes),
    ("year-in-parentheses", _year_in_parentheses),
    ("year-between-stops", _year_between_stops),
    ("quoted-title", _quoted),
    ("imprint", _imprint),
    ("stops-only", _stops_only),
)
"""How lists print a reference, surest first."""


def _as_note(line: str, numbers: dict[str, str]) -> Drafted | None:
    """What the reader of notes makes of it, where it has a title or an author, and a date or an address."""
    mention = find_reference(line)
    if mention is None:
        return None
    item = mention.value.works[0]
    title, authors = item.title, item.authors
    when = item.date or item.year
    if not (title or authors) or not (when or numbers):
        return None
    fields = {"author": people(Person(name) for name in authors), "title": title, "publisher": item.publisher}
    fields |= {"date": _edtf(when), "note": "" if title and authors else line, **numbers}
    return drafted("online" if "url" in numbers else "misc", fields)


def _titled(rest: str) -> tuple[str, str]:
    """The title at the start, and what is behind it."""
    if quoted := _QUOTED.match(rest):
        return next(filter(None, quoted.groups())), rest[quoted.end() :].lstrip(" ,.")
    stop = _STOP.search(rest)
    return (rest[: stop.start() + (rest[stop.start()] in "?!")], rest[stop.end() :]) if stop else (rest.rstrip("."), "")


def _last_date(words: str) -> str:
    days, years = _DAYS.findall(words), _YEARS.findall(words)
    return days[-1] if days else years[-1] if years else ""


def _edtf(written: str) -> str:
    """A date as EDTF; of `2019a` the year, as the letter is the key's; what is unread stays as it is."""
    read = read_date(written)
    if isinstance(read, Dating):
        return read.edtf.text if read.edtf else ""
    return written
