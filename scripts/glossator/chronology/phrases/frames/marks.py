"""Signs of doubt behind a date: `1862?`, `1850(?)`, `1862 (uncertain)`, `1862 (approx.)`, `January 1862, perhaps`.

A question mark ends questions oftener than it doubts a year, so it counts where the sentence goes on behind it (see
`tails`) or where nothing but the date is asked: a cell, a caption, a label of a catalogue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from glossator.chronology.phrases.frames.certainty import CERTAINTY
from glossator.chronology.phrases.frames.openings import OPENINGS
from glossator.chronology.phrases.frames.parts import PARTS
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, about, doubtful
from glossator.patterns import re

_ENDS = r"(?=\s*(?:\Z|[,;.)\]]))"
MARKS: tuple[tuple[re.Pattern[str], Callable[[Point], Point]], ...] = (
    (re.compile(r"\s?[(\[]\?[)\]]"), doubtful),
    (
        re.compile(
            r"\s[(\[](?:uncertain|doubtful|presumed|(?:very\s)?(?:probably|possibly|perhaps|likely))[)\]]", re.I
        ),
        doubtful,
    ),
    (re.compile(r"\s[(\[](?:approx(?:\.|imate(?:ly)?)?|circa|ca?\.|estimated?|est\.)[)\]]", re.I), about),
    (re.compile(rf"\s(?:approx(?:\.|imately)?|circa){_ENDS}", re.I), about),
    (re.compile(rf"\s(?:maybe|perhaps|probably|possibly|uncertain){_ENDS}", re.I), doubtful),
)
"""What may stand behind a date, and what it makes of it (`~` and `?`, ISO 8601-2:2019, 8.4)."""

_ASKED = re.compile(r"\?(?=\s|\Z)")
_BEFORE = frozenset(word for words in (*CERTAINTY, *OPENINGS, *PARTS) for word in re.findall(r"[^\W\d_]+|~", words)) | {
    "the",
    "in",
    "between",
    "and",
    "to",
}
_SENTENCE = re.compile(r"[.!?;:]\s")
_WORD = re.compile(r"[^\W_]+")


def _marked(text: str, before: list[Found], found: Found) -> Found | None:
    if text[found.end : found.end + 1] not in _SIGNS or found.end == len(text):
        return None
    if text[found.end] == "?":
        if _ASKED.match(text, found.end) and _is_label(text, found.start):
            return replace(found, end=found.end + 1, point=doubtful(found.point))
        return None
    for pattern, make in MARKS:
        match = pattern.match(text, found.end)
        if match:
            return replace(found, end=match.end(), point=make(found.point))
    return None


_SIGNS = frozenset("? ([")


def _is_label(text: str, start: int) -> bool:
    """Whether nothing stands before the date in its sentence but what frames a date."""
    low = max(start - 48, 0)
    head = _SENTENCE.split(text[low:start])[-1]
    if low and len(head) == start - low:
        return False
    return all(word.lower() in _BEFORE for word in _WORD.findall(head))


MARK_FRAMES = (Frame("mark", _marked),)
