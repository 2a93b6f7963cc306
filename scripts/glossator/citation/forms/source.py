"""A source by title, publisher and date in parentheses, as newspapers and documents are cited.

`(Petrov, Ships and Straits in Winter, The Harbour Times, 19 July 2016)`: with a
date at its end it is a citation; without one, `(Turkey Exports by Country,
Harbour Statistics)`, only a library can tell.
"""

from __future__ import annotations

from glossator.characters.folding import fold
from glossator.citation.printed_date import PrintedDate, final_date
from glossator.citation.wording import OPENERS, SMALL, SOURCES, folded_words, is_body, is_capital, is_event
from glossator.model import CitedWork
from glossator.patterns import re

NAME = "source-in-parentheses"

_COMMA = re.compile(r"\s*,+\s+|\s*,+$")
_ASKED = re.compile(r"(?P<title>.*[?!][”’\"']?)\s+(?P<outlet>\S.*)")
_QUOTES = (("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»"))
_ACRONYM = re.compile(r"[^\W\d_]{2,8}")
_QUOTED = re.compile('[“”"«»‘]|[?!:]')


def read(words: str, start: int, closes: bool) -> list[CitedWork]:
    """Return the source, or nothing: an acronym, a list of names or an aside is refused."""
    if len(words) < 4 or not (is_capital(words) or words[0].isdigit() or words[0] in '“‘"«¿¡'):
        return []
    date = final_date(words)
    head = (words[: date.start] if date else words).rstrip()
    if date and head[-1:] not in tuple(',?!”’".'):
        return []
    parts = [part for part in split_parts(head.rstrip(" ,")) if part]
    if not parts:
        return []
    authors, title, publisher = assign(parts, bool(date))
    confidence = _dated(parts) if date else _undated(parts, closes)
    if confidence == 0.0:
        return []
    return [_item(words, start, confidence, date, authors, title, publisher, tuple(parts))]


def _item(
    words: str,
    start: int,
    confidence: float,
    date: PrintedDate | None,
    authors: tuple[str, ...],
    title: str,
    publisher: str,
    parts: tuple[str, ...],
) -> CitedWork:
    return CitedWork(
        start,
        start + len(words),
        NAME,
        confidence,
        authors=authors,
        title=title,
        publisher=publisher,
        year=date.iso[:4] if date and not date.accessed else "",
        date=date.iso if date else "",
        accessed=bool(date and date.accessed),
        parts=parts,
        locator=date.locator if date else "",
        label=date.label if date else "page",
    )


def split_parts(head: str) -> list[str]:
    """Return what stands between commas outside quotation marks; a `?` that ends a title ends its part too."""
    parts: list[str] = []
    at = 0
    for comma in _COMMA.finditer(head):
        before = head[at : comma.start()]
        if any(before.count(opening) > before.count(closing) for opening, closing in _QUOTES[:2] if opening != closing):
            continue
        if before.count('"') % 2:
            continue
        parts.append(before.strip())
        at = comma.end()
    parts.append(head[at:].strip())
    asked = _ASKED.fullmatch(parts[-1])
    if asked and is_capital(asked["outlet"]):
        parts[-1:] = [asked["title"].strip(), asked["outlet"].strip()]
    return parts


def assign(parts: list[str], dated: bool) -> tuple[tuple[str, ...], str, str]:
    """Return authors, title and publisher of the parts; a guess that the resolver does not rely on."""
    if len(parts) == 1:
        return ((parts[0],), "", parts[0]) if is_body(folded_words(parts[0])) or dated else ((), parts[0], "")
    person = _is_person(parts[0])
    if len(parts) == 2:
        if is_source_word(parts[1]) or (person and len(parts[1].split()) > 2):
            return (parts[0],), parts[1], ""
        return (), parts[0], parts[1]
    if person:
        return tuple(re.split(r"\s+(?:and|&|ve|und|et)\s+", parts[0])), ", ".join(parts[1:-1]), parts[-1]
    return (), ", ".join(parts[:-1]), parts[-1]


def is_source_word(part: str) -> bool:
    """Return whether the part is no more than a word for data: `Database`."""
    return fold(part) in SOURCES


def _is_person(part: str) -> bool:
    words = part.split()
    if not 1 <= len(words) <= 5 or _QUOTED.search(part):
        return False
    if fold(words[0]).rstrip(".") in OPENERS:
        return False
    return all(is_capital(word) or word in ("and", "&", "ve", "und", "et") for word in words) and not is_body(
        folded_words(part)
    )


def _dated(parts: list[str]) -> float:
    words = [folded_words(part) for part in parts]
    titled = any(len(part) >= 3 for part in words) or any(_QUOTED.search(part) for part in parts)
    if len(parts) <= 2 and any(is_event(part) and len(part) <= 5 for part in words):
        return 0.4
    if len(parts) == 1:
        return 0.7 if is_body(words[0]) and len(words[0]) > 1 else 0.35
    if len(parts) == 2:
        return 0.9 if titled else 0.5
    return 0.9 if titled or len(parts) > 3 else 0.5


def _undated(parts: list[str], closes: bool) -> float:
    """How likely words without a date are a source; 0 refuses them."""
    if len(parts) > 4 or any(fold(part).startswith(("and ", "or ", "ve ", "und ")) for part in parts[1:]):
        # `(Armenia, Georgia, and Ukraine)`: a list.
        return 0.0
    words = [folded_words(part) for part in parts]
    if not all(words):
        return 0.0
    if len(parts) == 1:
        only = parts[0].split()
        capitals = sum(is_capital(word) for word in only)
        small = all(is_capital(word) or fold(word) in SMALL for word in only)
        return 0.4 if len(only) >= 3 and capitals >= 2 and small and is_body(words[0]) else 0.0
    last = parts[-1]
    if is_source_word(last):
        return 0.55 if closes else 0.45
    if not is_capital(last) or (_ACRONYM.fullmatch(last) and sum(map(str.isupper, last)) > 1):
        # `(Partei der Mitte, PDM)`: the acronym after its long form.
        return 0.0
    return 0.45 if any(len(part) >= 3 for part in words[:-1]) else 0.0
