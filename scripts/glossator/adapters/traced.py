"""What a template asks of a page while it renders it: each value that it prints, and each answer that it goes by.

A page is handed to the template as a `Mark`, which stands for the page's own value and for all that is taken from
it. What is printed becomes a place in the frame; what the template compares, counts or looks for is a question with
the answer it got. Another page with the same answers has the same frame around its own values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial, wraps
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from jinja2 import Undefined
from markupsafe import escape

if TYPE_CHECKING:
    from jinja2 import Environment

OPENS, CLOSES = "\ufdd0", "\ufdd1"
"""Around the number of a place in the frame; noncharacters, which no page holds (Unicode 16, section 23.7)."""
_PLAIN = (bool, int, float, type(None))
_BUILT_IN = (str, dict, list, tuple)
_MISSING = "\ufdd0missing"
_OF_PAGES = "mkdocs.utils.templates"
"""Filters that ask the context for the page themselves: only for its address."""


class TraceError(Exception):
    """A template does something with a page that cannot be followed; says what."""


Step = Callable[[Any], Any]


@dataclass(slots=True)
class Trace:
    """What one rendering asked, in order: places from which a value is taken, and answers."""

    env: Environment
    page: Any
    steps: list[tuple[int, Step]] = field(default_factory=list)
    """(number of the value it is taken from, how); the page itself is value 0."""
    known: dict[int, Any] = field(default_factory=dict)
    """Number of a value to what it was: another page must have the same."""
    printed: set[int] = field(default_factory=set)
    """Numbers of the values that are words of the page."""
    targets: set[str] = field(default_factory=set)
    """Addresses that were asked for relative to the page."""
    trouble: str = ""
    """What could not be followed; empty where all could."""
    _numbers: dict[tuple[Any, ...], int] = field(default_factory=dict)

    def root(self) -> Mark:
        """Return the page as it is handed to the template."""
        return Mark(self, 0, self.page)

    def taken(self, mark: Mark, how: tuple[Any, ...], step: Step) -> Any:
        """Return what a step takes from a value: plain values themselves, as answers, all others as marks."""
        value = step(mark.value_)
        number = self._number(mark, how, step)
        if hasattr(value, "__next__"):
            raise TraceError(f"goes through what {how[-1]} yields")
        if isinstance(value, Undefined):
            self.known[number] = _MISSING
        elif isinstance(value, _PLAIN):
            self.known[number] = value
        elif isinstance(value, str) or not callable(value):
            return Mark(self, number, value)
        else:
            self.fail(f"calls {how[-1]}")
        return value

    def printing(self, mark: Mark, how: tuple[Any, ...], step: Step) -> str:
        """Return the sign of a place where words of the page stand."""
        number = self._number(mark, how, step)
        self.printed.add(number)
        return f"{OPENS}{number}{CLOSES}"

    def fail(self, what: str) -> None:
        """Remember what cannot be followed; the first is told."""
        self.trouble = self.trouble or what

    def answers(self, page: Any) -> dict[int, str] | None:
        """Return the words of another page for each place, None where an answer is another."""
        values = [page]
        words: dict[int, str] = {}
        for number, (of, step) in enumerate(self.steps, 1):
            value = step(values[of])
            values.append(value)
            if number in self.printed:
                words[number] = value
            elif number in self.known and not _same(self.known[number], value):
                return None
        return words

    def _number(self, mark: Mark, how: tuple[Any, ...], step: Step) -> int:
        key = (mark.number_, *how)
        try:
            known = self._numbers.get(key)
        except TypeError as error:
            raise TraceError(f"gives {how[0]} what is no plain value") from error
        if known is None:
            self.steps.append((mark.number_, step))
            known = self._numbers[key] = len(self.steps)
        return known


def _same(known: Any, value: Any) -> bool:
    if isinstance(value, Undefined):
        return bool(known == _MISSING)
    return type(known) is type(value) and bool(known == value)


class Mark:
    """A value of the page, as a template sees it."""

    __slots__ = ("number_", "trace_", "value_")

    def __init__(self, trace: Trace, number: int, value: Any) -> None:
        self.trace_, self.number_, self.value_ = trace, number, value

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        ask = self.trace_.env.getattr
        value = ask(self.value_, name)
        if callable(value) and isinstance(self.value_, _BUILT_IN) and not isinstance(value, Undefined):
            return lambda *given: self._called(name, given)
        found = self.trace_.taken(self, ("attribute", name), lambda value: ask(value, name))
        if isinstance(found, Undefined):
            raise AttributeError(name)
        return found

    def _called(self, name: str, given: tuple[Any, ...]) -> Any:
        _refuse(given, name)
        return self.trace_.taken(self, ("call", name, *given), lambda value: getattr(value, name)(*given))

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return self.trace_.taken(self, ("slice", at.start, at.stop, at.step), lambda value: value[at])
        _refuse((at,), "a subscript")
        ask = self.trace_.env.getitem
        found = self.trace_.taken(self, ("item", at), lambda value: ask(value, at))
        if isinstance(found, Undefined):
            raise KeyError(at)
        return found

    def __iter__(self) -> Iterator[Any]:
        for at in range(len(self)):
            yield self.trace_.taken(self, ("place", at), partial(_placed, at))

    def __len__(self) -> int:
        return int(self.trace_.taken(self, ("length",), len))

    def __bool__(self) -> bool:
        return bool(self.trace_.taken(self, ("truth",), bool))

    def __contains__(self, one: Any) -> bool:
        _refuse((one,), "in")
        return bool(self.trace_.taken(self, ("contains", one), lambda value: one in value))

    def __eq__(self, other: object) -> bool:
        _refuse((other,), "a comparison")
        return bool(self.trace_.taken(self, ("equals", type(other), other), lambda value: bool(value == other)))

    def __hash__(self) -> int:
        raise TraceError("looks for a value of the page in a table")

    def __str__(self) -> str:
        raise TraceError("joins a value of the page with other words")

    def __html__(self) -> str:
        return self.trace_.printing(self, ("printed",), lambda value: str(escape(value)))


def _placed(at: int, value: Any) -> Any:
    return list(value)[at]


def _refuse(given: tuple[Any, ...], where: str) -> None:
    if any(isinstance(one, Mark) or (isinstance(one, str) and OPENS in one) for one in given):
        raise TraceError(f"gives {where} words of the page")


def followed(trace: Trace, filters: dict[str, Any]) -> dict[str, Any]:
    """Return filters, or tests, as the template is to see them: what they make of a mark is a value of the page."""
    return {name: _followed(trace, name, one) for name, one in filters.items()}


def _followed(trace: Trace, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    first = 1 if getattr(function, "jinja_pass_arg", None) is not None else 0
    asks = first and getattr(function.jinja_pass_arg, "name", "") == "context"  # type: ignore[attr-defined]

    @wraps(function)
    def traced(*given: Any, **named: Any) -> Any:
        before, value, others = given[:first], given[first : first + 1], given[first + 1 :]
        _refuse((*others, *named.values()), name)
        if asks:
            _refuse(value, name)
            room = str(getattr(function, "__module__", ""))
            if room == _OF_PAGES:
                trace.targets.add(str(value[0]) if value else "")
                context = {"page": SimpleNamespace(url=trace.page.url), "base_url": before[0]["base_url"]}
                return function(context, *value, *others, **named)
            if not room.startswith("jinja2."):
                raise TraceError(f"uses {name}, which may look at the page")
        if value and isinstance(value[0], Mark):
            how = ("filter", name, *others, *sorted(named.items()))
            return trace.taken(value[0], how, lambda one: function(*before, one, *others, **named))
        _refuse(value, name)
        return function(*given, **named)

    return traced
