"""On which page of the bibliography a work stands: one page of a small library, shelves of a large one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from glossator.bibliography.item_words import without_markup
from glossator.model import Work

Signs = tuple[str, ...]
"""Letters of a shelf."""

MANY_WORKS = 400
"""Works up to which the bibliography is one page; beyond, entries are shelved by initial, those nobody cites apart."""
MANY_USES = 3000
"""The same of uses of works, each of which is a sentence on the page."""
SHELF = 400
"""Works and uses from which on a shelf is parted: some 250 kB."""
DEEPEST = 12
"""Letters at most that name a shelf: works that share more are of one name, and often of one title."""
OTHER = "other"
"""Begins the name of a shelf of works that begin with no letter from a to z."""
NOT_CITED = "not-cited-"
"""Begins the name of a shelf of works that no text cites."""


def work_shelves(works: Mapping[str, Work], uses: Mapping[str, int]) -> dict[str, str]:
    """Return key to page, named as its Markdown file without `.md`; empty where the bibliography is one page.

    `uses` says how often a work is cited. The shelf is that of the name, or title, that the style puts first, without
    its marks: `Çelik` stands under c, `Öz` under o; what begins with no letter from a to z is on `other`. A shelf that
    would be too long is parted by the next letter, and so on: `t`, or `t-a`, `t-e-y`, and on `t` what is called T.
    """
    if len(works) <= MANY_WORKS and sum(uses.values()) <= MANY_USES:
        return {}
    pages: dict[str, str] = {}
    for begins, apart in (("", False), (NOT_CITED, True)):
        signs = {key: _signs(work) for key, work in works.items() if (not uses.get(key)) is apart}
        shelves = _parted(signs, 1, lambda key: 1 + uses.get(key, 0))
        pages |= {key: f"bibliography/{begins}{shelf_name(prefix)}" for key, prefix in shelves.items()}
    return {key: pages[key] for key in works}


def shelf_name(signs: Signs) -> str:
    """Return what a shelf is called in an address: `t`, `t-a`, `other`, `other-u43b`; in ASCII, whatever the script.

    Letters stand apart, so that none is called as another page is (`by`, `index`, `other`).
    """
    return "-".join(sign if sign.isascii() else f"u{ord(sign):x}" for sign in signs)


def shelf_signs(name: str) -> Signs:
    """Return the letters that a name of a shelf, without what begins those of works not cited, stands for."""
    return tuple(sign if len(sign) == 1 or sign == OTHER else chr(int(sign[1:], 16)) for sign in name.split("-"))


def _parted(signs: Mapping[str, Signs], depth: int, weight: Callable[[str], int]) -> dict[str, Signs]:
    """Key to the letters of its shelf: no more of them than are needed to keep shelves short."""
    shelves: dict[Signs, list[str]] = {}
    for key, all_of_them in signs.items():
        shelves.setdefault(all_of_them[:depth], []).append(key)
    found: dict[str, Signs] = {}
    for prefix, keys in shelves.items():
        longer = {key: signs[key] for key in keys if len(signs[key]) > depth}
        if longer and depth < DEEPEST and len(keys) > 1 and sum(map(weight, keys)) > SHELF:
            found |= _parted(longer, depth + 1, weight)
            keys = [key for key in keys if key not in longer]
        found |= dict.fromkeys(keys, prefix)
    return found


def _signs(work: Work) -> Signs:
    """All letters and digits that a work is sorted by, the likeliest first word first; `other` before the rest."""
    heads = (unicodedata.normalize("NFKD", head.casefold()) for head in _heads(work))
    letters = tuple(sign for head in heads for sign in head if sign.isalnum())
    if letters and "a" <= letters[0] <= "z":
        return tuple(sign for sign in letters if sign.isascii())
    return (OTHER, *letters)


def initial(work: Work) -> str:
    """Return the letter a work is shelved under, or `other`."""
    return _signs(work)[0]


def _heads(work: Work) -> list[str]:
    """What an entry may begin with, the likeliest first: a name, else the title."""
    heads = []
    for role in ("author", "editor", "translator"):
        names = work.csl.get(role)
        if isinstance(names, list) and names and isinstance(names[0], Mapping):
            heads.append(str(names[0].get("family") or names[0].get("literal") or names[0].get("given") or ""))
    return [*heads, without_markup(work.csl.get("title")), work.key]
