"""How two lines of one paragraph become one: a table of what may stand at a line end, and the reading they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from glossator.model import Span
from glossator.patterns import re
from glossator.witness.hyphens import HYPHENS, Evidence, Hyphen, judge_hyphen, told_hyphen
from glossator.witness.lines import Line
from glossator.witness.reading import Reading, ReadingBuilder

_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[-/._=&?%#~]$")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


@dataclass(frozen=True, slots=True)
class Join:
    """What stands between two lines in the reading."""

    text: str
    drop: int = 0
    """How many characters at the end of the line above are left out."""
    hyphen: Hyphen | None = None


def _address(above: str, below: str, evidence: Evidence) -> Join | None:
    return Join("") if above[-1] in "-/._=&?%#~" and _ADDRESS.search(above[-200:]) else None


def _hyphen(above: str, below: str, evidence: Evidence) -> Join | None:
    hyphen = judge_hyphen(above, below, evidence) if above[-1] in HYPHENS else None
    if hyphen is None:
        return None
    return Join(" " if hyphen.space else "", 0 if hyphen.keep else 1, hyphen)


def _slash(above: str, below: str, evidence: Evidence) -> Join | None:
    return Join("") if above[-1] == "/" and above[-2:-1].isalnum() else None


def _drop_cap(above: str, below: str, evidence: Evidence) -> Join | None:
    return Join("") if is_drop_cap(above, below) else None


def is_drop_cap(above: str, below: str) -> bool:
    """Return whether a line is the large first letter of the next one: `W` above `HAT MOVED him`.

    `A`, `I` and `O` are words, and `V` or `X` above a sentence may count chapters.
    """
    if len(above) != 1 or not above.isupper() or above in "AIO":
        return False
    return below[0].islower() or (below[:2].isalpha() and below[:2].isupper())


def _dash(above: str, below: str, evidence: Evidence) -> Join | None:
    after = above[-1] == "—" and above[-2:-1].isalnum()
    before = below[0] == "—" and below[1:2].isalnum()
    return Join("") if after or before else None


def _no_space_script(above: str, below: str, evidence: Evidence) -> Join | None:
    return Join("") if above[-1] >= "\u3000" and _UNSPACED.match(above[-1]) and _UNSPACED.match(below[0]) else None


JOINS: tuple[tuple[str, Callable[[str, str, Evidence], Join | None]], ...] = (
    ("address", _address),  # before hyphens: those of an address stay
    ("hyphen", _hyphen),
    ("drop-cap", _drop_cap),
    ("slash", _slash),
    ("dash", _dash),
    ("no-space-script", _no_space_script),  # Chinese and Japanese have no spaces to restore
)
"""Asked in order; where none answers, the line end was a space."""


_SPACE = Join(" ")


@dataclass(frozen=True, slots=True)
class JoinedHyphen:
    """A line-end hyphen, decided, with its place in the witness."""

    span: Span
    hyphen: Hyphen


def _join(above: str, below: str, evidence: Evidence) -> Join:
    if len(above) > 1 and above[-1] < "\u3000" and above[-1].isalnum() and below[0] != "—":
        return _SPACE  # most lines: no row of the table is about them
    return next((found for _, rule in JOINS if (found := rule(above, below, evidence))), _SPACE)


def join_lines(
    lines: Sequence[Line], cuts: Sequence[bool], evidence: Evidence
) -> tuple[Reading, tuple[Span, ...], list[JoinedHyphen]]:
    """Return the reading of lines, the spans they fill in the witness, and the hyphens decided on the way.

    `cuts[i]` tells that something else stands before line `i`: its place starts a
    new span, and nothing of what lies between is covered.
    """
    builder = ReadingBuilder()
    spans: list[Span] = []
    hyphens: list[JoinedHyphen] = []
    start = lines[0].start
    for index, line in enumerate(lines):
        if index + 1 == len(lines):
            builder.add(line.text, line.start, line.end)
            spans.append(Span(start, line.end))
            break
        below, cut = lines[index + 1], cuts[index + 1]
        join = _join(line.text, below.text, evidence)
        if line.end - 1 in evidence.told:
            keep = evidence.told[line.end - 1]
            join = Join("", 0 if keep else 1, told_hyphen(line.text, below.text, keep))
        kept = len(line.text) - join.drop
        builder.add(line.text[:kept], line.start, line.start + kept)
        if cut:
            spans.append(Span(start, line.end))
            start = below.start
        if join.drop:
            builder.add("", line.end - join.drop, line.end)
        builder.add(join.text, line.end, line.end if cut else below.start)
        if join.hyphen is not None:
            until = line.end if cut else below.start - below.indent
            hyphens.append(JoinedHyphen(Span(line.end - 1, until), join.hyphen))
    return builder.reading(), tuple(spans), hyphens
