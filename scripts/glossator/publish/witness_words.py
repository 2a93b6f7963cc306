"""Runs of words that two texts share, however they are marked up: eleven words in a row are a quotation."""

from __future__ import annotations

import html
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from glossator.patterns import re

RUN = 11
"""Words in a row that may not be shared."""
QUOTED = 8
"""Words that may be quoted, and the printed citation of the quotation behind them."""

_BREAK = re.compile(r"[-\u00ad]\r?\n\s*|\u00ad")
_WORD = re.compile(r"[a-z0-9]+")
# `[^<>]`, so that each `<` is looked at once, however many there are.
_INLINE = re.compile(r"</?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|time|u|wbr)\b[^<>]*>", re.IGNORECASE)
_NOTE_MARK = re.compile(r"<sup\b[^<>]*>(?:[^<>]|<(?!/?sup\b)[^<>]*>)*</sup>|\[\^[\w-]{1,40}\]", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_ATTRIBUTE = re.compile(r"""=\s*"([^"<>]{40,})"|=\s*'([^'<>]{40,})'""")
_FOLDED = re.compile(r"\r?\n[ \t]")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[nrtf])")


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are compared: no case, no marks over letters, no hyphen at a line's end."""
    return _WORD.findall(_folded(text))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKD", _BREAK.sub("", text)).encode("ascii", "ignore").decode().lower()


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a text that must not get out, and which of them are nobody's."""

    text: str
    """Name of the text, for messages."""
    words: Sequence[str]
    facts: Sequence[bool]
    """For each word, whether it stands in a citation or a title: such words do not make a run."""


def reading_of(name: str, text: str, citations: Iterable[tuple[int, int]], titles: Iterable[str]) -> Reading:
    """Return a text as it is compared; `citations` are stretches of it, from start up to end, in order or not."""
    text = text.replace(_OPEN, " ").replace(_CLOSE, " ")
    signs = [(at, sign) for start, end in citations for at, sign in ((start, _OPEN), (end, _CLOSE))]
    parts, before = [], 0
    for at, sign in sorted(signs):
        parts += [text[before:at], sign]
        before = at
    words: list[str] = []
    facts: list[bool] = []
    depth = 0
    for token in _TOKEN.findall(_folded("".join([*parts, text[before:]]))):
        if token in (_OPEN, _CLOSE):
            depth += 1 if token == _OPEN else -1
        else:
            words.append(token)
            facts.append(depth > 0)
    _mark_titles(words, facts, titles)
    return Reading(name, words, facts)


def _mark_titles(words: Sequence[str], facts: list[bool], titles: Iterable[str]) -> None:
    begins: dict[tuple[str, ...], list[list[str]]] = {}
    for title in dict.fromkeys(titles):
        listed = words_of(title)
        if len(listed) >= _SHORTEST:
            begins.setdefault(tuple(listed[:_SHORTEST]), []).append(listed)
    for at in range(len(words) - _SHORTEST + 1):
        for listed in begins.get(tuple(words[at : at + _SHORTEST]), ()):
            if list(words[at : at + len(listed)]) == listed:
                facts[at : at + len(listed)] = [True] * len(listed)


_OPEN, _CLOSE = "\x01", "\x02"
_TOKEN = re.compile(f"[a-z0-9]+|[{_OPEN}{_CLOSE}]")
_SHORTEST = 4
"""Words of a title that is looked for; a shorter one does not make a run longer by much."""


@dataclass(frozen=True, slots=True)
class Runs:
    """All runs of eleven words of some readings."""

    readings: Sequence[Reading]
    _at: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    """Hash of a run to (which reading, place of its first word)."""

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> Runs:
        """Return the runs of texts."""
        listed = tuple(readings)
        runs: dict[int, tuple[int, int]] = {}
        for number, reading in enumerate(listed):
            for at, run in enumerate(_hashes(reading.words)):
                runs.setdefault(run, (number, at))
        return cls(listed, runs)

    @property
    def texts(self) -> tuple[str, ...]:
        """The names of the texts."""
        return tuple(dict.fromkeys(reading.text for reading in self.readings))

    def shared(self, text: str) -> dict[str, str]:
        """Return the texts that share a run with this one, each with the first words of the first run, eight at most.

        A run has eleven words or more, of which more than eight stand in no citation
        and no title. Linear: a run is followed to its end, and the search goes on
        behind it.
        """
        found: dict[str, str] = {}
        for words in map(words_of, readings_of(text) if self._at else ()):
            behind = 0
            for at, run in enumerate(_hashes(words)):
                if at < behind or run not in self._at:
                    continue
                number, start = self._at[run]
                length = _length(words, at, self.readings[number].words, start)
                if length >= RUN:
                    behind = at + length - RUN + 1
                    if self.readings[number].facts[start : start + length].count(False) > QUOTED:
                        found.setdefault(self.readings[number].text, " ".join(words[at : at + 8]))
        return found


def _length(words: Sequence[str], at: int, others: Sequence[str], start: int) -> int:
    most = min(len(words) - at, len(others) - start)
    return next((step for step in range(most) if words[at + step] != others[start + step]), most)


def readings_of(text: str) -> Iterator[str]:
    """Yield what a file may be read as: without its tags, with words that tags cut in two joined, its attributes.

    Escapes of HTML, JSON, URLs and folded lines (RFC 5545, 3.1) are resolved.
    Linear: no pattern looks at a character more than a few times.
    """
    text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else " ", text)
    text = text.replace("<![CDATA[", " ").replace("]]>", " ")
    if "%20" in text:
        text = unquote(text)
    if "<" not in text and "&lt;" not in text:
        yield html.unescape(text)
    else:
        bare = _NOTE_MARK.sub("", _without_comments(text))
        yield html.unescape(_TAG.sub(" ", _INLINE.sub("", bare)))
        yield html.unescape(_TAG.sub(" ", bare))
        for match in _ATTRIBUTE.finditer(text):
            yield html.unescape(match[1] or match[2])
        yield " ".join(_comments(text))
    if text.startswith("BEGIN:VCALENDAR"):
        yield _FOLDED.sub("", text)


def _without_comments(text: str) -> str:
    parts, at = [], 0
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start + 4)) >= 0:
        parts.append(text[at:start])
        at = end + 3
        start = text.find("<!--", at)
    return "".join([*parts, text[at:]])


def _comments(text: str) -> Iterator[str]:
    """What no reader sees, and everybody has who looks at the page's source."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        yield text[start + 4 : end if end >= 0 else len(text)]
        start = text.find("<!--", end) if end >= 0 else -1


def strings_of(text: str) -> str:
    """Return a JSON text with each of its strings on a line of its own; another text as it is."""
    if text.lstrip()[:1] not in ("{", "["):
        return text
    try:
        return "\n\n".join(_strings(json.loads(text)))
    except (ValueError, RecursionError):
        return text


def _strings(value: object) -> Iterator[str]:
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, list):
            stack.extend(reversed(one))
        elif isinstance(one, dict):
            stack.extend(reversed([part for pair in one.items() for part in pair]))


def _hashes(words: Sequence[str]) -> Iterator[int]:
    return (hash(tuple(words[at : at + RUN])) for at in range(len(words) - RUN + 1))
