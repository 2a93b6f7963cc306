"""Citations by key, in one pass over the signs: what stands in brackets, and keys in the sentence.

One pass, because `@a [see @b]` is one citation of two works, and `[@a]` is not two.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from glossator.citation.forms import bare_key, bracketed_key
from glossator.citation.item import citation
from glossator.citation.parentheses import Group
from glossator.citation.syntax.brackets import bracket_pairs
from glossator.citation.syntax.cluster import keys_in
from glossator.citation.syntax.key import key_at
from glossator.model import Citation, Mention
from glossator.patterns import re

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]{0,30}://|www\.)[^\s\[\];<>“”\"]+", re.IGNORECASE)


def find(text: str, pairs: Sequence[Group] = ()) -> Iterator[Mention[Citation]]:
    """Yield each citation by key in order; a sign within an address, as in `https://example.org/@me`, makes none."""
    brackets, no_key = bracket_pairs(text), in_address(text)
    keys = keys_in(text, no_key)
    done = 0
    opens, sign = text.find("["), text.find("@")
    while opens >= 0 or sign >= 0:
        at, least = opens if sign < 0 or 0 <= opens < sign else sign, done
        done = at + 1
        if at == opens:
            found = bracketed_key.read(text, at, brackets, keys)
            if found:
                done = found[1]
                yield citation(text, at, done, found[0])
        elif not no_key(at) and (key := key_at(text, at, least)):
            items, done = bare_key.read(text, key, brackets, keys)
            yield citation(text, key.start, done, items)
        if opens < done:
            opens = text.find("[", done) if opens >= 0 else -1
        if sign < done:
            sign = text.find("@", done) if sign >= 0 else -1


def in_address(text: str) -> Callable[[int], bool]:
    """Return a function that says whether an offset lies within a web address, its first character left out."""
    found = [match.span() for match in _ADDRESS.finditer(text)] if "://" in text or "www." in text else []
    starts = [start for start, _ in found]

    def within(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before >= 0 and starts[before] < at < found[before][1]

    return within
