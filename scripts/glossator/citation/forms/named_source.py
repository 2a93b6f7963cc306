"""A body named in the sentence, its address in parentheses: `the Ministry of Trade database (https://…)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.characters.folding import fold
from glossator.citation.item import citation
from glossator.citation.parentheses import Group
from glossator.citation.wording import OPENERS, SMALL, SOURCES, is_capital
from glossator.model import Citation, CitedWork, Mention
from glossator.patterns import re

NAME = "named-source-with-address"

_ADDRESS = re.compile(r"<?(?P<url>(?:https?://|www\.)[^\s()<>]+)>?(?P<rest>[,;]\s.*)?")
_NOUN = re.compile(r"\s(?P<noun>[^\W\d_]+(?:[\s-][^\W\d_]+)?)\s*$")
_ACRONYM = re.compile(r"\s\(([^\W\d_][\w./&-]{1,12})\)$")
_TOKEN = re.compile(r"\S+")
_BACK = 200
_MOST = 12


def find(text: str, pairs: Sequence[Group]) -> Iterator[Mention[Citation]]:
    """Yield each address in parentheses that a named body with a word for its data precedes."""
    for group in pairs:
        if not group.inside.lstrip("<").startswith(("http", "www.")):
            continue
        address = _ADDRESS.fullmatch(group.inside.strip())
        if not address:
            continue
        low = max(group.start - _BACK, 0)
        before = text[low : group.start].rstrip()
        noun, at = _noun(before)
        named = before[:at].rstrip()
        acronym = _ACRONYM.search(named)
        end = acronym.start() if acronym else len(named)
        start = _run_start(named[:end])
        if start is None:
            continue
        authors = (named[start:end],) + ((acronym[1],) if acronym else ())
        item = CitedWork(
            low + start,
            group.end,
            NAME,
            0.85 if noun else 0.4,
            authors=authors[:1],
            parts=authors,
            title=noun[:1].upper() + noun[1:],
            publisher=authors[0],
            url=address["url"].rstrip(".,;"),
        )
        yield citation(text, item.start, item.end, [item])


def _noun(before: str) -> tuple[str, int]:
    """The word for data at the end, of one or two words, and where it begins."""
    tokens = list(_TOKEN.finditer(before))
    for count in (2, 1):
        if len(tokens) > count:
            at = tokens[-count].start()
            if fold(before[at:]) in SOURCES:
                for token in reversed(tokens[-count - 2 : -count]):
                    # `the Harbour Board data portal`: small words before the noun belong to it.
                    if not token[0].isalpha() or is_capital(token[0]) or fold(token[0]) in SMALL:
                        break
                    at = token.start()
                return before[at:], at
    return "", len(before)


def _run_start(named: str) -> int | None:
    """Where the run of capitals that ends the string begins, small words inside allowed."""
    start = None
    for number, token in enumerate(reversed(list(_TOKEN.finditer(named)))):
        word = token[0]
        if number >= _MOST or (number and word[-1] in ".,;:!?)"):
            break
        if is_capital(word) and fold(word) not in OPENERS:
            start = token.start()
        elif fold(word) not in SMALL:
            break
    return start
