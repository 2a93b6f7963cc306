"""A walk over the events of a YAML parser, with a stack of its own: what builds the values.

Events do not nest: the parser hands over the begin and the end of each list. So
no depth overruns the C stack, an alias is known to be one before it is followed,
and what it stands for is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from glossator.characters.printable import printable
from glossator.characters.unseen import UNPRINTABLE, named, suspects, unseen
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.records.scalars import plain_value
from glossator.records.written import Document, Limits, Listed, Mark, Unreadable, Written

_CORE = frozenset(f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "timestamp"))
_WORDS = ("!", "tag:yaml.org,2002:str")
_COLLECTIONS = (None, "!", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")

_LEFT_OUT: Any = object()
"""Stands for a value that is not read."""
_OPEN: Any = object()
"""Stands for the value of an anchor whose node has not ended."""


@dataclass(slots=True)
class _Frame:
    value: Any
    """A `Written` or a `Listed`."""
    mark: Mark
    anchor: str | None
    key: Any = None
    """The field whose value comes next; `_LEFT_OUT` where that value is not wanted, None where a name comes next."""
    size: int = 1
    whole: bool = True


def _refused(tag: str) -> str:
    return f"the tag “{tag.replace('tag:yaml.org,2002:', '!!')}” is not read"


@dataclass(slots=True)
class Walk:
    """One walk over the events of one document."""

    source: str
    path: str
    code: str
    line: int
    limits: Limits
    findings: list[Finding] = field(default_factory=list)
    stack: list[_Frame] = field(default_factory=list)
    anchors: dict[str, tuple[Any, int]] = field(default_factory=dict)
    root: Any = None
    nodes: int = 0
    aliases: int = 0
    expanded: int = 0
    said: bool = False
    """Whether it was said of the item at hand that an alias in it is not followed."""
    escaped: list[tuple[Mark, str]] = field(default_factory=list)
    """Invisible characters that an escape wrote."""

    def document(self, loader: Any) -> Document:
        """Return what the events of a loader make; raises Unreadable, and what the loader raises."""
        documents = 0
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            mark = (event.start_mark.line + self.line, event.start_mark.column + 1)
            match event:
                case yaml.ScalarEvent():
                    value = self._scalar(event, mark)
                    if event.anchor:
                        self.anchors[event.anchor] = value, 1
                    self._add(value, event.value, event.implicit[0], 1, mark)
                case yaml.CollectionStartEvent():
                    self._begin(event, mark)
                case yaml.CollectionEndEvent():
                    self._end()
                case yaml.AliasEvent():
                    value, size = self._alias(str(event.anchor), mark)
                    self._add(value, value, False, size, mark)
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise Unreadable("a second document begins here", mark)
        if self.escaped:
            (at, character), count = self.escaped[0], len(self.escaped)
            self.findings.append(finding("t-019", Place(self.path, *at), count=count, character=named(character)))
        return Document(self.root, tuple(self.findings))

    def _wrong(self, mark: Mark, why: str) -> Any:
        self.findings.append(finding(self.code, Place(self.path, *mark), why=why))
        return _LEFT_OUT

    def _beyond(self, mark: Mark, why: str, wanted: str) -> Any:
        self.findings.append(finding("n-010", Place(self.path, *mark), why=why, wanted=wanted))
        return _LEFT_OUT

    def _count(self, mark: Mark) -> None:
        self.nodes += 1
        if self.nodes > self.limits.nodes:
            raise Unreadable(f"it has more than {self.limits.nodes:,} values", mark, "divide it")

    def _scalar(self, event: Any, mark: Mark) -> Any:
        self._count(mark)
        words: str = event.value
        if len(words) > self.limits.scalar:
            why = f"this value has {len(words):,} characters, more than {self.limits.scalar:,}"
            return self._beyond(mark, why, "shorten it, or put long words into the body of a Markdown file")
        if not words.isprintable() and event.style == '"':
            words = self._unescaped(words, event, mark)
        if event.tag is None:
            return plain_value(words) if event.implicit[0] else words
        if event.tag in _CORE:
            return plain_value(words)
        return words if event.tag in _WORDS else self._wrong(mark, _refused(event.tag))

    def _unescaped(self, words: str, event: Any, mark: Mark) -> str:
        """Return words between double quotes; what an escape wrote and no text may hold is made printable."""
        plain = set(self.source[event.start_mark.index : event.end_mark.index])
        self.escaped += [(mark, character) for _, character in suspects(words) if character not in plain]
        return UNPRINTABLE.sub(lambda sign: printable(sign[0]), words)

    def _begin(self, event: Any, mark: Mark) -> None:
        self._count(mark)
        if len(self.stack) >= self.limits.depth:
            why = f"values stand in one another more than {self.limits.depth} deep"
            raise Unreadable(why, mark, "write fields and lists of words")
        frame = _Frame(Written() if isinstance(event, yaml.MappingStartEvent) else Listed(), mark, event.anchor)
        if event.tag not in _COLLECTIONS:
            self._wrong(mark, _refused(event.tag))
            frame.whole = False
        if event.anchor:
            self.anchors[event.anchor] = _OPEN, 0
        self.stack.append(frame)

    def _end(self) -> None:
        frame = self.stack.pop()
        value = frame.value if frame.whole else _LEFT_OUT
        if frame.anchor:
            self.anchors[frame.anchor] = value, frame.size
        self._add(value, None, False, frame.size, frame.mark)

    def _alias(self, name: str, mark: Mark) -> tuple[Any, int]:
        self._count(mark)
        value, size = self.anchors.get(name, (None, 0))
        if not size:
            what = "holds itself" if value is _OPEN else "stands for nothing: no `&` gives it a value before"
            return self._wrong(mark, f"the alias “*{name}” {what}"), 1
        if value is _LEFT_OUT:
            if not self.said:
                self._wrong(mark, f"the alias “*{name}” stands for a value that is not read")
            self.said = True
            return _LEFT_OUT, 1
        self.aliases += 1
        self.expanded += size
        if self.aliases > self.limits.aliases or self.expanded > self.limits.expanded:
            if not self.said:
                self._beyond(mark, "aliases stand for too many values", "write the values out")
            self.said = True
            return _LEFT_OUT, 1
        return value, size

    def _add(self, value: Any, written: Any, plain: bool, size: int, mark: Mark) -> None:
        """Put a value where it belongs; `written` is what a name of a field is called, None for a collection."""
        if not self.stack:
            self.root = None if value is _LEFT_OUT else value
            return
        frame = self.stack[-1]
        frame.size += size
        top = len(self.stack) == 1
        if top:
            self.said = False
        if isinstance(frame.value, Listed):
            if value is not _LEFT_OUT:
                frame.value.append(value)
                frame.value.marks.append(mark)
            elif not top:
                frame.whole = False
        elif frame.key is None:
            frame.key = self._name(frame.value, value, written, plain, mark)
            if frame.key is _LEFT_OUT and not isinstance(written, str) and not top:
                frame.whole = False
        else:
            if frame.key is not _LEFT_OUT and value is not _LEFT_OUT:
                frame.value[frame.key] = value
                frame.value.values_at[frame.key] = mark
            elif value is _LEFT_OUT and not top:
                frame.whole = False
            frame.key = None

    def _name(self, record: Written, value: Any, written: Any, plain: bool, mark: Mark) -> Any:
        """Return the name of a field as it was written, `no` and `2015` too; `_LEFT_OUT` where it has none."""
        if value is _LEFT_OUT:
            return _LEFT_OUT
        if not isinstance(written, str):
            return self._wrong(mark, "the name of a field must be a word")
        place = Place(self.path, *mark)
        if character := unseen(written):
            self.findings.append(finding("t-020", place, what="the name of a field", character=named(character)))
        elif plain and written == "<<":
            self.findings.append(finding("n-012", place))
        elif written in record.marks:
            self.findings.append(finding("n-011", place, field=written, line=record.marks[written][0]))
        else:
            record.marks[written] = mark
            return written
        return _LEFT_OUT
