"""A key in the library's manner, `doeRivers2019`, and the next letter where it is taken."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import count
from string import ascii_lowercase

from glossator.bibliography.plain import year
from glossator.citation.keys import spelled_key
from glossator.model import CitedWork, Work


def free_key(work: Work, taken: Collection[str], letter: str = "") -> str:
    """Return a key for a work that none of those taken is, whatever their case.

    A letter that its year is printed with stays with it. Else the second of an author's year is `doe2019b`: the first
    is a, whether its key says so or not. Empty where neither names nor title hold a letter or digit.
    """
    people = work.csl.get("author") or work.csl.get("editor") or ()
    names = [str(one.get("family") or one.get("literal") or "") for one in people]
    known = tuple(name for name in names if name and name != "others")
    item = CitedWork(
        0, 0, "intake", authors=known, others="others" in names, title=work.fields.get("title", ""), year=year(work),
        publisher=str(work.csl.get("publisher", "")),
    )  # fmt: skip
    base, folded = spelled_key(item)[:70], {key.lower() for key in taken}
    if not base:
        return ""
    if letter and base[-1].isdecimal() and (base + letter).lower() not in folded:
        return base + letter
    if base.lower() not in folded and not (base[-1].isdecimal() and f"{base}a".lower() in folded):
        return base
    return next(key for ending in _endings() if (key := base + ending).lower() not in folded)


def _endings() -> Iterator[str]:
    yield from ascii_lowercase[1:]
    yield from (f"z{number}" for number in count(2))
