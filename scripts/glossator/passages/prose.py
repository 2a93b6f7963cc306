"""Inline events to prose: the words by themselves, the markup laid over them, the way back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Any

from glossator.model import OF_TEXTS, Markup, MarkupKind, Prose, TargetKind
from glossator.passages.address_places import address_start
from glossator.patterns import re

OBJECT = "\ufffc"
"""Stands in the prose for what is no prose (code, an image), so that nothing is found in it."""

_WORDS = frozenset({"Text", "Code", "InlineHtml", "FootnoteReference"})
"""Inline events that are words or stand for some."""
PAIRED = {"Emphasis": MarkupKind.EMPHASIS, "Strong": MarkupKind.STRONG, "Strikethrough": MarkupKind.DELETED}

# Pandoc's bracketed spans, as far as an author steers what a word denotes.
_THINGS = "|".join(kind.value for kind in TargetKind if kind not in OF_TEXTS)
_ID = r"[\w.:-]{1,80}"
_SIGN = rf"\{{[ \t]{{0,9}}(\.plain|(?:{_THINGS})=(?:{_ID}|\"{_ID}\"))[ \t]{{0,9}}\}}"
_STEERED = re.compile(rf"\[([^\[\]]+)\]{_SIGN}")
_STEERS = re.compile(_SIGN)
_CAPTION = "{.caption}"
# The parser leaves a mark without a definition as words; a reader must still see that it was meant as one.
_LOST_MARK = re.compile(r"\[\^([^\[\]\s]{1,100})\]")


class ProseBuilder:
    """Collects the inline events of one passage."""

    def __init__(self, source: str, character: Callable[[int], int]) -> None:
        self._source = source
        self._character = character
        self._parts: list[str] = []
        self._runs: list[tuple[int, int, int, int]] = []
        self._markups: list[Markup] = []
        self._open: list[tuple[str, int, str, str, int]] = []
        self._at = 0
        self._image = 0
        self._description: list[str] = []
        """The words of the image that is being read: CommonMark 0.31, 6.4, its description without markup."""
        self.html: list[tuple[int, str]] = []
        """Raw HTML met on the way, with its offset: shown as text."""
        self.links: list[tuple[int, str]] = []
        """Addresses linked to, with the offset of the link."""

    def begin(self, words: str, start: int) -> None:
        """Take the words that stand before the first event, with their offset in the file."""
        self._add(words, start, start + len(words))

    def end_heading(self) -> None:
        """Take the sign that steers the last words of a heading: the parser reads it as the heading's attributes."""
        if self._parts and self._parts[-1].endswith("]"):
            _, origin, _, printed = self._runs[-1]
            if sign := _STEERS.match(self._source, origin + printed):
                self._add(sign.group(), *sign.span())

    def _add(self, text: str, start: int, end: int) -> None:
        if not text:
            return
        self._runs.append((self._at, start, len(text), end - start))
        self._parts.append(text)
        self._at += len(text)

    def take(self, event: Any, start_byte: int, end_byte: int) -> bool:
        """Take one event; return False where it is no inline event."""
        if isinstance(event, str):
            return self._take_break(event, start_byte, end_byte)
        name = next(iter(event))
        value = event[name]
        if name == "Start":
            return self._start(value, start_byte, end_byte)
        if name == "End":
            return self._end(value)
        if self._image and name in ("Text", "Code"):
            self._description.append(value)
            return True
        if name not in _WORDS:
            return False
        start, end = self._character(start_byte), self._character(end_byte)
        if name == "Text":
            self._add(value, start, end)
        elif name == "Code":
            self._markups.append(Markup(MarkupKind.CODE, self._at, self._at + 1, title=value))
            self._add(OBJECT, start, end)
        elif name == "FootnoteReference":
            self._markups.append(Markup(MarkupKind.NOTE_MARK, self._at, self._at, target=value, title=f"{start}:{end}"))
        elif not (value.startswith("<!--") and value.rstrip().endswith("-->")):
            self.html.append((start, value))
            if self._image:
                self._description.append(value)
            else:
                self._add(value, start, end)
        return True

    def _take_break(self, event: str, start_byte: int, end_byte: int) -> bool:
        if event not in ("SoftBreak", "HardBreak"):
            return False
        if self._image:
            self._description.append(" ")
            return True
        if event == "HardBreak":
            self._markups.append(Markup(MarkupKind.BREAK, self._at, self._at))
        self._add(" ", self._character(start_byte), self._character(end_byte))
        return True

    def _start(self, tag: Any, start_byte: int, end_byte: int) -> bool:
        if isinstance(tag, str):
            if tag not in PAIRED:
                return False
            self._open.append((tag, self._at, "", "", -1))
            return True
        name = next(iter(tag))
        if name not in ("Link", "Image"):
            return False
        value = tag[name]
        start, end = self._character(start_byte), self._character(end_byte)
        if name == "Link":
            if not self._image:
                self.links.append((start, value["dest_url"]))
            self._open.append(
                (name, self._at, value["dest_url"], value["title"], address_start(self._source, start, end))
            )
            return True
        self._image += 1
        self._open.append((name, self._at, value["dest_url"], "", address_start(self._source, start, end)))
        # Of images within images the outermost alone is shown; the words of all are its description.
        if self._image == 1:
            self._description.clear()
            self._add(OBJECT, start, end)
        return True

    def _end(self, tag: Any) -> bool:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name not in PAIRED and name not in ("Link", "Image"):
            return False
        opened, at, target, title, address = self._open.pop()
        if opened == "Image":
            self._image -= 1
            if self._image:
                return True
            description = "".join(self._description)
            self._markups.append(Markup(MarkupKind.IMAGE, at, self._at, target, description, address))
        elif not self._image:
            kind = PAIRED.get(opened, MarkupKind.LINK)
            self._markups.append(Markup(kind, at, self._at, target, title, address))
        return True

    def finish(self) -> tuple[Prose, bool]:
        """Return the prose, and whether it is marked as a caption."""
        prose = Prose("".join(self._parts), tuple(self._runs), tuple(sorted(self._markups, key=_reading_order)))
        caption = False
        if "{" in prose.text:
            words = prose.text.rstrip()
            if words.endswith(_CAPTION) and self._written(prose, len(words) - len(_CAPTION)):
                start = len(words.removesuffix(_CAPTION).rstrip())
                prose, caption = without(prose, [(start, len(prose.text))]), True
            prose = self._steer(prose)
        if "[^" in prose.text:
            prose = self._lost_marks(prose)
        return prose, caption

    def _lost_marks(self, prose: Prose) -> Prose:
        cuts: list[tuple[int, int]] = []
        added: list[Markup] = []
        for match in _LOST_MARK.finditer(prose.text):
            if self._written(prose, match.start()):
                span = prose.source(match.start(), match.end())
                cuts.append((match.start(), match.end()))
                added.append(
                    Markup(
                        MarkupKind.NOTE_MARK, match.start(), match.start(), match.group(1), f"{span.start}:{span.end}"
                    )
                )
        markups = tuple(sorted((*prose.markups, *added), key=_reading_order))
        return without(replace(prose, markups=markups), cuts)

    def _written(self, prose: Prose, offset: int) -> bool:
        """Whether a character stands there as markup, and not escaped with a backslash."""
        return self._source[max(prose.source(offset, offset).start - 1, 0)] != "\\"

    def _steer(self, prose: Prose) -> Prose:
        cuts: list[tuple[int, int]] = []
        added: list[Markup] = []
        for match in _STEERED.finditer(prose.text):
            if not self._written(prose, match.start()):
                continue
            cuts += [(match.start(), match.start() + 1), (match.end(1), match.end())]
            kind = MarkupKind.PLAIN if match.group(2) == ".plain" else MarkupKind.FORCED
            written = match.group(2)
            steers = "" if kind is MarkupKind.PLAIN else written.replace('"', "")
            at = prose.source(match.end(2) - len(written.partition("=")[2].removeprefix('"')), match.end(2)).start
            added.append(Markup(kind, match.start(1), match.end(1), steers, at=at))
        markups = tuple(sorted((*prose.markups, *added), key=_reading_order))
        return without(replace(prose, markups=markups), cuts)


def _reading_order(markup: Markup) -> tuple[int, int, str]:
    return markup.start, -markup.end, markup.kind


def without(prose: Prose, cuts: Sequence[tuple[int, int]]) -> Prose:
    """Return the prose with the (ascending, disjoint) stretches taken out; linear in prose and cuts together."""
    starts = [start for start, _ in cuts]
    gone = [0, *accumulate(end - start for start, end in cuts)]  # characters cut before each cut

    def moved(offset: int) -> int:
        at = bisect_left(starts, offset)
        return offset - gone[at] + (max(cuts[at - 1][1] - offset, 0) if at else 0)

    text, runs, kept_from, first = [], [], 0, 0
    for start, end in [*cuts, (len(prose.text), len(prose.text))]:
        text.append(prose.text[kept_from:start])
        while first < len(prose.runs):
            at, origin, length, printed = prose.runs[first]
            low, high = max(at, kept_from), min(at + length, start)
            if low < high:
                parallel = length == printed
                runs.append(
                    (
                        moved(low),
                        origin + low - at if parallel else origin,
                        high - low,
                        high - low if parallel else printed,
                    )
                )
            if at + length > start:  # what is left of the run stands behind the cut
                break
            first += 1
        kept_from = end
    markups = tuple(replace(m, start=moved(m.start), end=moved(m.end)) for m in prose.markups)
    return Prose("".join(text), tuple(runs), markups)
