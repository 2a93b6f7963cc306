"""On which page of the bibliography a work stands: one page of a small library, shelves of a large one."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from glossator.bibliography.item_words import without_markup
from glossator.model import Work

MANY_WORKS = 400
"""Works up to which the bibliography is one page; beyond, entries are shelved by initial, those nobody cites apart."""
MANY_USES = 3000
"""The same of uses of works, each of which is a sentence on the page."""
NOT_CITED = "not-cited-"
"""Begins the name of a shelf of works that no text cites."""


def work_shelves(works: Mapping[str, Work], uses: Mapping[str, int]) -> dict[str, str]:
    """Return key to page, named as its Markdown file without `.md`; empty where the bibliography is one page.

    `uses` says how often a work is cited. The initial is that of the name, or title, that the style puts first, without
    its marks: `Çelik` stands under c, `Öz` under o; what begins with no letter from a to z is on `other`.
    """
    if len(works) <= MANY_WORKS and sum(uses.values()) <= MANY_USES:
        return {}
    return {key: f"bibliography/{'' if uses.get(key) else NOT_CITED}{initial(work)}" for key, work in works.items()}


def initial(work: Work) -> str:
    """Return the letter a work is shelved under, or `other`."""
    for first in _heads(work):
        for sign in unicodedata.normalize("NFKD", first.casefold()):
            if sign.isalnum():
                return sign if "a" <= sign <= "z" else "other"
    return "other"


def _heads(work: Work) -> list[str]:
    """What an entry may begin with, the likeliest first: a name, else the title."""
    heads = []
    for role in ("author", "editor", "translator"):
        names = work.csl.get(role)
        if isinstance(names, list) and names and isinstance(names[0], Mapping):
            heads.append(str(names[0].get("family") or names[0].get("literal") or names[0].get("given") or ""))
    return [*heads, without_markup(work.csl.get("title")), work.key]
