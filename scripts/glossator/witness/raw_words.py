"""Where quoted words stand in a witness: white space and line ends are one, and a line end may cut a word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator

from glossator.model import Span
from glossator.patterns import re

_WHITE = re.compile(r"\s+")
_CUT = re.compile(
    r"(?<=\w)([-‐\u00ad¬])[^\S\n\r\f\v\x1c-\x1e\x85\u2028\u2029]*[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]\s*(?=\w)"
)
"""A hyphen at a line end, with the white space that follows it."""
_FARTHEST = 20_000
"""Characters between the first words of a passage and its last ones at most."""


class Stream:
    """The text with some stretches written otherwise, and the way back."""

    def __init__(self, text: str, pattern: re.Pattern[str], written: Callable[[re.Match[str]], str]) -> None:
        parts: list[str] = []
        self._starts, self._raw = [0], [0]
        at = size = 0
        for match in pattern.finditer(text):
            new = written(match)
            if new == match[0]:
                continue
            parts += [text[at : match.start()], new]
            size += match.start() - at
            # What is written anew stands for its whole: its first character is the first there.
            self._starts += [size, size + len(new)]
            self._raw += [match.start(), match.end()]
            at = match.end()
            size += len(new)
        parts.append(text[at:])
        self.text = "".join(parts)

    def raw(self, offset: int) -> int:
        """Return the offset in the witness of a character of the stream."""
        index = bisect_right(self._starts, offset) - 1
        return self._raw[index] + offset - self._starts[index]

    def at(self, raw: int) -> int:
        """Return the offset in the stream of a character of the witness; of white space that is one, its end."""
        index = bisect_right(self._raw, raw) - 1
        most = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        return min(self._starts[index] + raw - self._raw[index], most)


class RawWords:
    """A witness, to be searched for many quotations. What is made of it is made once, in linear time."""

    def __init__(self, text: str) -> None:
        self.streams = [Stream(text, _WHITE, lambda match: " ")]
        if _CUT.search(text):
            either = re.compile(f"{_CUT.pattern}|{_WHITE.pattern}")
            for keep in (False, True):
                self.streams.append(Stream(text, either, lambda match, keep=keep: _cut(match, keep)))  # type: ignore[misc]

    @property
    def plain(self) -> Stream:
        """The witness with single spaces."""
        return self.streams[0]

    def places(self, quote: str, before: str = "", after: str = "") -> list[Span]:
        """Return where the words stand as whole words, with the others right beside them, in order.

        A quotation may leave out the hyphen at a line end, or the line end alone.
        """
        wanted, before, after = (" ".join(words.split()) for words in (quote, before, after))
        found = (
            {span for stream in self.streams for span in _in_stream(stream, wanted, before, after)} if wanted else ()
        )
        return sorted(found)

    def end_of(self, last: str, start: int) -> int | None:
        """Return where the first `last` behind an offset ends in the witness, None where there is none near it."""
        ends = [span.end for span in self.places(last) if start <= span.start < start + _FARTHEST]
        return min(ends) if ends else None


def _cut(match: re.Match[str], keep: bool) -> str:
    return (match[1] if keep else "") if match[1] else " "


def _in_stream(stream: Stream, wanted: str, before: str, after: str) -> Iterator[Span]:
    text = stream.text
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if whole(text, at, end) and beside(text, at, end, before, after):
            yield Span(stream.raw(at), stream.raw(end - 1) + 1)
        at = text.find(wanted, at + 1)


def whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text cuts no word in two."""
    inside = text[start].isalnum() and start > 0 and text[start - 1].isalnum()
    return not inside and not (text[end - 1].isalnum() and end < len(text) and text[end].isalnum())


def beside(text: str, start: int, end: int, before: str, after: str) -> bool:
    """Whether these words stand right before and behind a stretch of text, whose white space is single spaces."""
    if before:
        upto = start - 1 if text[start - 1 : start] == " " else start
        first = upto - len(before)
        if first < 0 or text[first:upto] != before or (before[0].isalnum() and text[first - 1 : first].isalnum()):
            return False
    if after:
        first = end + 1 if text[end : end + 1] == " " else end
        behind = first + len(after)
        if text[first:behind] != after or (after[-1].isalnum() and text[behind : behind + 1].isalnum()):
            return False
    return True


def line_around(text: str, offset: int) -> Span:
    """Return the line that an offset lies in, without what ends it; LF, CRLF, CR and form feeds end one."""
    start = max(text.rfind(sign, 0, offset) for sign in "\n\r\f") + 1
    ends = [at for sign in "\n\r\f" if (at := text.find(sign, offset)) >= 0]
    return Span(start, min(ends, default=len(text)))
