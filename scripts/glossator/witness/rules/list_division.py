"""Where the entries of a reference list begin: at its numbers, at its blank lines, or by the likeliest division."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.characters.folding import fold
from glossator.patterns import re
from glossator.witness.rules.entry_starts import begins, dated, ends, is_tail, named

_LETTER = re.compile(r"[^\W\d_][.:]?")
_DISORDER = 3.0
"""What an entry that is out of the order of the alphabet costs, as log odds, where nearly all are in it."""
_FORCED = 30.0
_MOST_TITLES = 30
"""Titles within a list that are numbered."""
_WINDOW = 24
"""Lines that an entry may have, and a few more."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list."""

    index: int
    text: str
    blank: bool
    """Whether a blank line stands before it."""
    indent: int
    label: int
    """The number it begins with, or -1."""
    body: str
    """Without number or bullet."""
    mark: str = ""
    """The label of letters and a number it begins with: `Kn98`."""
    sign: str = ""
    """What stands around its number: `[`, `(`, or nothing."""
    edge: str = ""
    """What it may be of the edge of a page: `head`, `note`, or nothing."""


def numbered_starts(rows: Sequence[Row]) -> list[int]:
    """The lines that bear the numbers of a list from its first on; none where too few do."""
    starts: list[int] = []
    number = -1
    for at, row in enumerate(rows):
        if row.label < 0:
            continue
        if number < 0:
            if at > 2 or row.label > 5000:
                return []
            starts.append(at)
            number = row.label
        elif number < row.label <= number + 3 and row.sign == rows[0].sign and _may_start(rows, at):
            starts.append(at)
            number = row.label
    return starts if len(starts) >= 3 and starts[0] == 0 else []


def lettered_starts(rows: Sequence[Row]) -> list[int]:
    """The lines that bear labels of letters and numbers, `[Kn98]`, where the first of a list does; none elsewhere."""
    starts = [at for at, row in enumerate(rows) if row.mark]
    return starts if len(starts) >= 2 and starts[0] == 0 else []


def _may_start(rows: Sequence[Row], at: int) -> bool:
    row = rows[at]
    return row.blank or row.text[0] == "[" or not row.body[:1].islower() or named(row.body)


def subtitles(rows: Sequence[Row], numbered: bool = False) -> list[int]:
    """Return the lines that are titles within a list: an initial letter, `Primary sources`; entries follow them.

    Where entries are not `numbered`, titles may be: `2. Studies`.
    """
    found = []
    for at, row in enumerate(rows[:-1]):
        below = rows[at + 1]
        if not row.blank or not (below.blank or begins(below.body) > 0):
            continue
        if row.label >= 0:
            titled = not numbered and row.label < _MOST_TITLES and below.blank and begins(below.body) > 0
            if titled and row.body and _is_subtitle(row.body):
                found.append(at)
            continue
        if _LETTER.fullmatch(row.text) or (_is_subtitle(row.text) and (below.blank or begins(below.body) > 1)):
            found.append(at)
    return found


def _is_subtitle(text: str) -> bool:
    plain = len(text) <= 60 and not dated(text) and text[-1] not in ".,;)" and text[0].isupper()
    return plain and not named(text) and not is_tail(text)


def blocked_starts(rows: Sequence[Row]) -> list[int] | None:
    """The lines behind blank ones, or every line, where these are the entries; None where they are not."""
    if len(rows) < 2:
        return [0] if rows else []
    blanks = [at for at, row in enumerate(rows) if row.blank and not is_tail(row.text)]
    head = blanks[: max(8, len(blanks))]
    like = sum(1 for at in head if begins(rows[at].body) > 0)
    inner = [
        at for at, row in enumerate(rows) if not row.blank and begins(row.body) > 1.5 and ends(rows[at - 1].text) > 0
    ]
    if len(blanks) >= max(2, 0.12 * len(rows)) and like >= 0.5 * len(head) and len(inner) <= 0.25 * len(blanks):
        return [at for at in blanks if not _goes_on(rows, at)]
    long = sum(1 for row in rows if len(row.text) > 100)
    starting = sum(1 for row in rows if begins(row.body) > 0)
    if starting >= 0.8 * len(rows) and long >= 0.3 * len(rows):
        return [at for at, row in enumerate(rows) if begins(row.body) > 0 or not _goes_on(rows, at)]
    return None


def _goes_on(rows: Sequence[Row], at: int) -> bool:
    """Whether a blank line, as a page break leaves one, cuts an entry in two."""
    row = rows[at]
    if at == 0:
        return False
    if is_tail(row.text):
        return True
    if begins(row.body) > 0:
        return ends(rows[at - 1].text) < -2 and not named(row.body)
    return row.body[:1].islower() or (ends(rows[at - 1].text) < 0 and not dated(row.text))


def weighed_starts(rows: Sequence[Row]) -> list[int]:
    """The lines that begin an entry where nothing but their words, indents and order tells: the likeliest division."""
    outer, inner = _indents(rows)
    marked = frozenset(at + step for at in subtitles(rows) for step in (0, 1))
    scores = [_FORCED if at in marked else _score(rows, at, outer, inner) for at in range(len(rows))]
    keys = [_key(row.body) for row in rows]
    strong = [key for key, score in zip(keys, scores, strict=True) if score > 1 and key]
    sorted_share = sum(a <= b for a, b in pairwise(strong)) / max(len(strong) - 1, 1)
    ordered = sorted_share >= 0.75 and len(strong) >= 5
    disorder = _DISORDER * sorted_share * (1.0 if outer < 0 else 0.4)  # the indent says more than the alphabet
    has_year = [dated(row.text) for row in rows]
    count = len(rows)
    best = [float("-inf")] * (count + 1)
    before = [-1] * (count + 1)
    best[0] = 0.0
    for start in range(count):
        if best[start] == float("-inf"):
            continue
        year = False
        for end in range(start + 1, min(start + _WINDOW, count) + 1):
            year = year or has_year[end - 1]
            value = best[start] + (0.8 if year else -1.5) - 0.02 * max(end - start - 6, 0)
            if end < count:
                value += scores[end]
                if ordered and keys[start] and keys[end]:
                    value += 0.6 if keys[start] <= keys[end] else -disorder
            if value > best[end]:
                best[end], before[end] = value, start
    starts: list[int] = []
    at = count
    while at > 0 and before[at] >= 0:
        at = before[at]
        starts.append(at)
    return starts[::-1] or [0]


def _score(rows: Sequence[Row], at: int, outer: int, inner: int) -> float:
    row = rows[at]
    score = begins(row.body) + (2.0 if row.body != row.text and row.label < 0 else 0.0)
    if at:
        score += ends(rows[at - 1].text)
        if len(rows[at - 1].text) < 0.7 * len(row.text) and ends(rows[at - 1].text) > 0:
            score += 0.8
    if row.blank:
        score += 1.5
    if outer >= 0:
        score += 3.0 if row.indent == outer else -3.5 if row.indent == inner else 0.0
    return score


def _indents(rows: Sequence[Row]) -> tuple[int, int]:
    """The indent of first lines and that of the others, where two of them share the lines; else -1, -1."""
    counts: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        counts.setdefault(row.indent, []).append(at)
    common = sorted(
        (indent for indent, lines in counts.items() if len(lines) >= 0.12 * len(rows)),
        key=lambda one: -len(counts[one]),
    )[:2]
    if len(common) < 2 or len(rows) < 4:
        return -1, -1
    shares = {one: sum(_opens(rows, at) for at in counts[one]) / len(counts[one]) for one in common}
    outer, inner = sorted(common, key=lambda one: -shares[one])
    return (outer, inner) if shares[outer] >= 0.6 and shares[inner] <= 0.4 else (-1, -1)


def _opens(rows: Sequence[Row], at: int) -> bool:
    """Whether a line may be the first of an entry: by its own words, or since the one before it ends one."""
    above = at == 0 or ends(rows[at - 1].text) > 0
    return above and begins(rows[at].body) > -2


def _key(body: str) -> str:
    return fold(re.sub(r"\W", "", body[:24].split(",")[0])) if body[:1].isalpha() else ""
