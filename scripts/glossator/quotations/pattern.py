"""A quotation as a pattern: its words, and where brackets and ellipses stand for others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from glossator.patterns import re
from glossator.quotations.words import APPARATUS, WORD, key_of

ELLIPSIS = 300
"""Words that an ellipsis leaves out at most, about a page. More is another place of the text."""
BRACKETS = 10
"""Words that words in brackets stand for at most, besides as many as there are in the brackets."""
PIECE = 60
"""Words compared at once. A longer stretch is cut, so that time grows with its length only."""

_DOTS = r"(?:…|\.(?:[ \u00a0]?\.){1,3})"
_ELLIPSIS = re.compile(rf"\[\s?{_DOTS}\s?\]\.?|\(\s?{_DOTS}\s?\)\.?|…|\.(?:[ \u00a0]?\.){{2,3}}")
_MIXED = re.compile(r"(?<![^\W_])(?:[^\W_]|\[[^\W\d_]{1,16}\])++")
_BRACKETS = re.compile(r"\[([^\[\]]{0,300})\](?:[’'][^\W_]{1,4}\b)?")
_REMARK = re.compile(r"sic\b.*|[!?]+|emphas[ie]s .*|my emphasis|italics .*", re.IGNORECASE)
_INSERTED = re.compile(r"\[[^\[\]]*\]")


class Sought(NamedTuple):
    """A word to be looked for; offsets are into the quotation."""

    key: str
    start: int
    end: int
    hyphen: bool
    part: tuple[str, str] | None = None
    """What stands before and after letters in brackets: `[T]he` is any word that ends in `he`."""

    def fits(self, key: str) -> bool:
        """Return whether a word of the text is this one."""
        if self.part is None:
            return self.key == key
        before, after = self.part
        return len(key) >= len(before) + len(after) and key.startswith(before) and key.endswith(after)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that follow each other in the quotation with nothing left open between them."""

    words: tuple[Sought, ...]
    skip: int
    """Words of the text that may stand unquoted between the stretch before and this one."""


def pattern_of(quotation: str) -> list[Stretch]:
    """Return the stretches of a quotation in order; none where it holds no word."""
    stretches: list[Stretch] = []
    words: list[Sought] = []
    skip = 0
    last = -1

    def close(more: int) -> None:
        nonlocal skip, words
        if words:
            for at in range(0, len(words), PIECE):
                stretches.append(Stretch(tuple(words[at : at + PIECE]), 0 if at else skip))
            words, skip = [], 0
        skip = max(skip, more)

    at = 0
    for start, end, kind in _parts(quotation):
        if start < at:
            continue
        at = end
        if kind == "ellipsis":
            close(ELLIPSIS)
        elif kind == "brackets":
            inside = quotation[start + 1 : quotation.find("]", start)]
            if not _REMARK.fullmatch(inside.strip()):
                close(BRACKETS + len(inside.split()))
        elif kind == "mixed":
            written = quotation[start:end]
            before, after = key_of(written[: written.index("[")]), key_of(written[written.rindex("]") + 1 :])
            words.append(Sought(key_of(_INSERTED.sub("", written)), start, end, False, (before, after)))
        elif kind == "word":
            hyphen = last >= 0 and quotation[last:start] in ("-", "‐", "‑")
            words.append(Sought(key_of(quotation[start:end]), start, end, hyphen))
        last = end
    close(0)
    return stretches


def _parts(quotation: str) -> list[tuple[int, int, str]]:
    """Everything that counts, in order of start; of two that overlap the one that is named first here."""
    found = [(m.start(), m.end(), 0, "ellipsis") for m in _ELLIPSIS.finditer(quotation)]
    if "[" in quotation:
        found += [
            (m.start(), m.end(), 1, "mixed")
            for m in _MIXED.finditer(quotation)
            if "[" in m[0] and _INSERTED.sub("", m[0])
        ]
        found += [(m.start(), m.end(), 2, "brackets") for m in _BRACKETS.finditer(quotation)]
    if "[" in quotation or "(" in quotation:
        found += [(m.start(), m.end(), -1, "apparatus") for m in APPARATUS.finditer(quotation)]
    found += [(m.start(), m.end(), 3, "word") for m in WORD.finditer(quotation)]
    found.sort(key=lambda part: (part[0], part[2]))
    return [(start, end, kind) for start, end, _, kind in found]
