"""A key in running text: `@key says`, `@key [p. 33; see also @other]` (Pandoc User's Guide, "Citation syntax")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.citation.forms.bracketed_key import AT, read_cluster, read_suffix
from glossator.citation.item import citation
from glossator.citation.locators import read_locator
from glossator.citation.parentheses import Group
from glossator.model import Citation, CitedWork, Mention

NAME = "bare-key"

_BEFORE = re.compile(r"[\w@./\\-]")
_BRACKETS = re.compile(r"\s?\[([^\[\]]*)\]")


def find(text: str, pairs: Sequence[Group] = ()) -> Iterator[Mention[Citation]]:
    """Yield each key that no letter, digit, full stop or slash precedes: `me@example.org` is an address."""
    sign = text.find("@")
    while sign >= 0:
        # A plain search for the sign: a pattern that may begin with a hyphen is slow over long prose.
        at = sign - 1 if sign and text[sign - 1] == "-" else sign
        match = AT.match(text, at)
        if match is None or (at and _BEFORE.match(text[at - 1])):
            sign = text.find("@", sign + 1)
            continue
        suppressed = at < sign
        end = match.end()
        key = match["braced"] or match["plain"]
        item = CitedWork(at, end, NAME, key=key, narrative=not suppressed, suppress_author=suppressed)
        items = [item]
        brackets = _BRACKETS.match(text, end)
        if brackets and (more := _bracketed(brackets[1], brackets.start(1), item)):
            items, end = more, brackets.end()
        sign = text.find("@", end)
        yield citation(text, at, end, items)


def _bracketed(inside: str, offset: int, item: CitedWork) -> list[CitedWork]:
    """The work with the locator in the brackets after it, and the other works there; nothing for other brackets."""
    head, semicolon, tail = inside.partition(";")
    others = read_cluster(tail, offset + len(head) + 1) if semicolon else []
    if "@" in head or (semicolon and not others):
        return []
    locator, label, suffix = read_suffix("," + head)
    if not locator and not (head.strip() and others) and read_locator(head.strip()) is None:
        # `@key [sic]`: a remark, not a locator. Pandoc takes it as a suffix; a reader would not.
        return []
    first = replace(
        item, end=offset + len(inside) + 1, locator=locator, label=label, suffix="" if suffix == "," else suffix
    )
    return [first, *others]
