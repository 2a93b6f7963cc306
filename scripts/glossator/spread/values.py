"""Values of ours as bytes and back: dataclasses, enumerations and named tuples of this package, and plain values.

Python's own pickling, written so that it gets along with very little: a dataclass is its class and its fields. Pickled
bytes can make a careless reader call anything. This reader makes nothing but values of this package, and it is asked
only for bytes that this user's secret signed (`packs.py`): a `.cache` that comes with somebody's pull request is not
read at all. JSON would be no safer, since what a forged answer prints is read by people, and it cannot say that two
works of one citation share it.
"""

from __future__ import annotations

import io
import pickle
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib import import_module
from operator import attrgetter
from types import MappingProxyType
from typing import Any

PROTOCOL = 5
_OURS = "glossator."


class Unreadable(Exception):  # noqa: N818 (it is an answer: there is no value)
    """Bytes that hold no value of ours."""


class Writer(pickle.Pickler):
    """Writes a dataclass as its class and its fields, which takes half the time to read of what Python makes of it."""

    def __init__(self, file: Any) -> None:
        super().__init__(file, PROTOCOL)

    def reducer_override(self, value: Any) -> Any:
        """Return how a value is made anew."""
        kind = type(value)
        taken = _TAKEN.get(kind)
        if taken is None:
            taken = _TAKEN[kind] = _taking(kind)
        return taken(value)


def as_bytes(value: object) -> bytes:
    """Return a value as bytes; raises what pickling raises for values that are none of ours."""
    out = io.BytesIO()
    Writer(out).dump(value)
    return out.getvalue()


def from_bytes(data: bytes) -> Any:
    """Return the value; raises Unreadable for anything that `as_bytes` did not write."""
    try:
        return _Reader(io.BytesIO(data)).load()
    except Exception as error:  # there is nothing that pickled bytes cannot raise
        raise Unreadable(type(error).__name__) from error


def closed(table: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """Return a table that nobody changes."""
    return MappingProxyType(table)


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        kind = _KINDS.get((module, name))
        if kind is None:
            kind = _KINDS[module, name] = _kind(module, name)
        return kind


_TAKEN: dict[type, Callable[[Any], Any]] = {}
_KINDS: dict[tuple[str, str], Any] = {}


def _taking(kind: type) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        names = tuple(field.name for field in fields(kind) if field.init)
        if len(names) != len(fields(kind)):
            return lambda value: NotImplemented
        if not names:
            return lambda value: (kind, ())
        if len(names) == 1:
            return lambda value: (kind, (getattr(value, names[0]),))
        taken = attrgetter(*names)
        return lambda value: (kind, taken(value))
    if kind is MappingProxyType:
        return lambda value: (closed, (dict(value),))
    return lambda value: NotImplemented


def _kind(module: str, name: str) -> Any:
    """The class of that name where it is one of values, or `closed`; no other function, nothing of another package."""
    if (module, name) == (__name__, closed.__name__):
        return closed
    if not module.startswith(_OURS) or "." in name:
        raise Unreadable(f"{module}.{name}")
    kind = getattr(sys.modules.get(module) or import_module(module), name, None)
    if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, (Enum, tuple))):
        return kind
    raise Unreadable(f"{module}.{name}")
