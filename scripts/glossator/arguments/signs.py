"""The signs of an item: `{evidence}`, `[¶ 31]`, `[¶¶ 31–33 “words”]`, `[“words”]`, and words quoted at its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.model import Passage, Prose, Span, Text
from glossator.passages import without
from glossator.patterns import re

_KIND = re.compile(r"\{[ \t]{0,9}([^\W\d_][\w-]{0,40})[ \t]{0,9}\}")
_BRACKET = re.compile(r"\[([^\[\]]{1,400})\]")
_NUMBERS = re.compile(r"\s*¶\s*¶?\s*(?P<numbers>\d[\d\s,;–-]*)?(?P<words>[“„\"«].*)?", re.DOTALL)
_RANGE = re.compile(r"(\d{1,9})(?:\s*[–-]\s*(\d{1,9}))?")
_SEPARATED = re.compile(r"\s*[,;]\s*")
# A quotation mark inside words ends them: `“a” and “b”` are two quotations.
_QUOTED = re.compile(r"“([^“”]{1,400})”|„([^„“”]{1,400})[“”]|\"([^\"]{1,400})\"|«([^«»]{1,400})»")
_AT_THE_END = re.compile(r"[.!?…:;)]\s*\Z")
_ENDS = '”“"»'


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: a word for the kind, or what leads to passages."""

    span: Span
    """In the file."""
    printed: str
    """Without its brackets."""
    kind: str = ""
    """The word of `{word}`, in lower case."""
    ranges: tuple[tuple[int, int], ...] = ()
    """First and last ¶ of each range."""
    words: str = ""
    """The words quoted."""
    readable: bool = True
    """False for a `[¶ …]` that says nothing anybody could read."""


def read_signs(passage: Passage, text: Text) -> tuple[Prose, list[Sign]]:
    """Return the prose of an item's passage without its signs, and the signs in their order.

    A sign may stand anywhere. Words quoted in the middle of a sentence are none: see `quoted_inside`.
    What is behind a backslash is words.
    """
    prose = passage.prose
    cuts: list[tuple[int, int]] = []
    signs: list[Sign] = []
    for start, end, sign in sorted([*_kinds(prose, text), *_brackets(prose, text)], key=lambda row: row[0]):
        if cuts and start < cuts[-1][1]:
            continue  # `[¶ 3 {claim}]`: the bracket is read as it stands
        signs.append(sign)
        if sign.readable:
            cuts.append((_before(prose.text, start), end))
    left = without(prose, _disjoint(cuts)) if cuts else prose
    last = _quoted_last(left)
    if last is not None:
        start, end, sign = last
        signs.append(sign)
        left = without(left, [(start, end)])
    return left, signs


def quoted_inside(prose: Prose) -> list[Sign]:
    """Return the words that a sentence quotes: they lead to passages where an item has nothing else that does."""
    return [
        Sign(prose.source(match.start(), match.end()), match.group(), words=_inner(match))
        for match in _QUOTED.finditer(prose.text)
    ]


Found = Iterator[tuple[int, int, Sign]]


def _kinds(prose: Prose, text: Text) -> Found:
    if "{" in prose.text:
        for match in _KIND.finditer(prose.text):
            if not _escaped(prose, text, match.start()):
                span = prose.source(match.start(), match.end())
                yield match.start(), match.end(), Sign(span, match.group(), kind=match.group(1).lower())


def _brackets(prose: Prose, text: Text) -> Found:
    if "[" not in prose.text:
        return
    for match in _BRACKET.finditer(prose.text):
        inner = match.group(1).strip()
        if not inner.startswith(("¶", "“", "„", '"', "«")) or _escaped(prose, text, match.start()):
            continue
        span = prose.source(match.start(), match.end())
        quoted = _QUOTED.fullmatch(inner)
        if quoted:
            yield match.start(), match.end(), Sign(span, inner, words=_inner(quoted))
        elif inner.startswith("¶"):
            yield match.start(), match.end(), _numbered(inner, span)


def _numbered(inner: str, span: Span) -> Sign:
    match = _NUMBERS.fullmatch(inner)
    quoted = _QUOTED.fullmatch((match["words"] or "").strip()) if match else None
    if match is None or not match["numbers"] or bool(match["words"]) != bool(quoted):
        return Sign(span, inner, readable=False)
    ranges = []
    for part in _SEPARATED.split(match["numbers"].strip().rstrip(",;").rstrip()):
        bounds = _RANGE.fullmatch(part)
        if bounds is None:
            return Sign(span, inner, readable=False)
        first, last = int(bounds[1]), int(bounds[2] or bounds[1])
        if first > last:
            return Sign(span, inner, readable=False)
        ranges.append((first, last))
    return Sign(span, inner, ranges=tuple(ranges), words=_inner(quoted) if quoted else "")


def _quoted_last(prose: Prose) -> tuple[int, int, Sign] | None:
    """Words quoted behind the last sentence; an item that is nothing but a quotation keeps it as its words."""
    words = prose.text.rstrip()
    if not words.endswith(tuple(_ENDS)):
        return None
    opening = max(words.rfind(sign, max(len(words) - 402, 0), len(words) - 1) for sign in '“„"«')
    match = _QUOTED.fullmatch(words, opening) if opening > 0 else None
    if match is None or not _AT_THE_END.search(words, max(opening - 9, 0), opening):
        return None
    start = _before(words, opening)
    return start, len(words), Sign(prose.source(opening, len(words)), match.group(), words=_inner(match))


def _inner(match: re.Match[str]) -> str:
    return " ".join(next(group for group in match.groups() if group is not None).split())


def _before(words: str, start: int) -> int:
    """Where the space before a sign begins: it goes with the sign."""
    while start and words[start - 1] in " \t":
        start -= 1
    return start


def _disjoint(cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in cuts:
        kept.append((max(start, kept[-1][1]) if kept else start, end))
    return kept


def _escaped(prose: Prose, text: Text, offset: int) -> bool:
    return text.source[max(prose.source(offset, offset + 1).start - 1, 0)] == "\\"
