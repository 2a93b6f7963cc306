"""The record for `references/sources.yml` that would overrule a decision: quoted so that it fits one place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from glossator.characters.printable import printable
from glossator.citation.item import DOUBTFUL
from glossator.patterns import re
from glossator.witness import Decision, Kind, Witness
from glossator.witness.overruled import RULE
from glossator.witness.overruling import MOST_WORDS
from glossator.witness.raw_words import RawWords

_WORD = re.compile(r"\w+")
_LONGEST = 60
"""Characters of a quotation, where words end there."""
_CONTEXTS = ((0, 0), (3, 0), (3, 3), (8, 0), (8, 8))
"""Words before and after that are tried in order, until the quotation fits one place only."""
_FAMILIAR = 40
"""A beginning of two words that comes more often is not counted further: it needs more words."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a raw file with what they need beside them."""

    quote: str
    before: str = ""
    after: str = ""

    @property
    def whole(self) -> str:
        """All of it, as it stands in the stream."""
        return f"{self.before}{self.quote}{self.after}"


def _denied(decision: Decision) -> dict[str, Any]:
    return {"not": decision.kind.value}


def _joined(decision: Decision) -> dict[str, Any]:
    return {"kind": "paragraph", "join": True}


def _turned(decision: Decision) -> dict[str, Any]:
    return {"kind": "hyphen", "keep": not decision.value.get("keep", False)}


def _cited(decision: Decision) -> dict[str, Any]:
    """Of a doubtful citation that it is one; of any other that it is none."""
    items = decision.value.get("items") or []
    if decision.confidence < DOUBTFUL and len(items) == 1 and items[0].get("key"):
        return {"kind": "citation", "key": items[0]["key"]}
    return _denied(decision)


OVERRULED_BY: Mapping[Kind, Callable[[Decision], dict[str, Any]]] = {
    Kind.HEADING: _denied,
    Kind.PARAGRAPH: _joined,
    Kind.FURNITURE: _denied,
    Kind.CAPTION: _denied,
    Kind.NOTE: _denied,
    Kind.NOTE_MARKER: _denied,
    Kind.CITATION: _cited,
    Kind.HYPHEN: _turned,
    Kind.REPAIR: _denied,
    Kind.PAGE_BREAK: _denied,
}
"""Kind of a decision to what most likely should be said instead."""
_BY_PERSONS = frozenset({RULE, "correction", f"hyphen-{RULE}"})


def stanzas(witness: Witness, decisions: Sequence[Decision]) -> list[str]:
    """Return for each decision one line of YAML, to be put below `decisions:`; empty where none can be made.

    None is made for what a person decided already, and for words that nothing
    tells from others like them. Takes linear time for all of them together.
    """
    words = RawWords(witness.text)
    rows: list[list[Quotation]] = []
    for decision in decisions:
        given = decision.kind not in OVERRULED_BY or decision.rule in _BY_PERSONS or not decision.spans
        rows.append([] if given else list(_quotations(words, witness.text, decision)))
    unique = _Uniqueness(words, [one.whole for row in rows for one in row])
    found = []
    for decision, row in zip(decisions, rows, strict=True):
        fits = next((one for one in row if unique.fits(one.whole)), None)
        found.append("" if fits is None else _line(fits, OVERRULED_BY[decision.kind](decision)))
    return found


def _line(fits: Quotation, said: Mapping[str, Any]) -> str:
    context = {"quote": fits.quote, "before": fits.before, "after": fits.after, "key": said.get("key", "")}
    quoted = {name: json.dumps(words.strip(), ensure_ascii=False) for name, words in context.items() if words}
    bare = {name: str(value).lower() for name, value in said.items() if name != "key"}
    key = {"key": quoted.pop("key")} if "key" in quoted else {}
    return f"- {{{', '.join(f'{name}: {value}' for name, value in {**quoted, **bare, **key}.items())}}}"


def _quotations(words: RawWords, text: str, decision: Decision) -> Iterator[Quotation]:
    stream = words.plain
    span = decision.spans[0]
    start, end = stream.at(span.start), stream.at(span.end)
    while start < len(stream.text) and stream.text[start] == " ":
        start += 1
    if decision.kind is Kind.HYPHEN and start > 0:
        start -= 1  # the word that the line end cuts begins before its hyphen
    if decision.kind is Kind.PAGE_BREAK:
        end = start + _LONGEST
    inside = decision.kind in (Kind.HYPHEN, Kind.REPAIR, Kind.NOTE_MARKER, Kind.PAGE_BREAK)
    start, end = _whole_words(stream.text, start, max(end, start + 1), both=inside)
    if decision.kind is Kind.HYPHEN and stream.text[end - 1 : end] in ("-", " ", "‐", "¬", "\u00ad"):
        end = next((match.end() for match in _WORD.finditer(stream.text, end, end + _LONGEST)), end)
    quote = _first_words(stream.text[start : min(end, start + 4 * _LONGEST)])
    if not quote or quote != printable(quote):
        return
    for before, after in _CONTEXTS:
        left = _last_words(stream.text[max(0, start - 200) : start], before)
        right = _opening(stream.text[start + len(quote) : start + len(quote) + 200], after)
        if (before and not left) or left + right != printable(left + right):
            continue
        if _WORD.search(quote) or left:
            yield Quotation(quote, left, right)


def _whole_words(text: str, start: int, end: int, both: bool) -> tuple[int, int]:
    """Move the edges out of a word, if it is no endless one: a quotation is of whole words."""
    least, most = max(start - _LONGEST, 0), min(end + _LONGEST, len(text) - 1)
    while least < start < len(text) and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while both and 0 < end < most and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, min(end, len(text))


def _first_words(text: str) -> str:
    row = text.split(" ")[:MOST_WORDS]
    while len(row) > 1 and len(" ".join(row)) > _LONGEST:
        row.pop()
    words = " ".join(row).strip()
    return words if len(words) <= 3 * _LONGEST else ""


def _last_words(text: str, count: int) -> str:
    row = text.split(" ")
    gap = " " if row and not row[-1] else ""
    row = [one for one in row if one]
    return " ".join(row[-count:]) + gap if count and row else ""


def _opening(text: str, count: int) -> str:
    gap = " " if text.startswith(" ") else ""
    row = [one for one in text.split(" ") if one][:count]
    return gap + " ".join(row) if count and row else ""


class _Uniqueness:
    """In how many places of a witness the wanted words stand: found in one pass for all of them."""

    def __init__(self, words: RawWords, wanted: Sequence[str]) -> None:
        self._words = words
        self._at: dict[str, set[tuple[int, int]]] = {}
        for whole in wanted:
            key = _key(whole)
            if key:
                self._at.setdefault(key, set())
        for number, stream in enumerate(words.streams):
            last: re.Match[str] | None = None
            for match in _WORD.finditer(stream.text):
                for key, start in (
                    (match[0], match.start()),
                    *(((f"{last[0]} {match[0]}", last.start()),) if last else ()),
                ):
                    places = self._at.get(key)
                    if places is not None and len(places) <= _FAMILIAR:
                        places.add((number, start))
                last = match

    def fits(self, whole: str) -> bool:
        """Whether the words stand in one place only."""
        key = _key(whole)
        places = self._at.get(key, ())
        if not key or len(places) > _FAMILIAR:
            return False
        first = _WORD.search(whole)
        lead = first.start() if first else 0
        found = set()
        for number, start in places:
            stream = self._words.streams[number]
            if stream.text.startswith(whole, start - lead) and start >= lead:
                found.add(stream.raw(start - lead))
        return len(found) == 1


def _key(whole: str) -> str:
    """The first two words of a quotation, or its only one."""
    row = [match[0] for _, match in zip(range(2), _WORD.finditer(whole), strict=False)]
    return " ".join(row)
