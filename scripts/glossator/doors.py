"""Doors of rooms that open only as far as somebody enters: a name is imported when it is first asked for.

A room whose parts need much is not imported whole by whoever wants one name of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def opens(room: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of a package: names to the modules in it that hold them.

    No name may be that of a module of the room, which would stand in its place once it is imported.
    """

    def ask(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        value = getattr(import_module(f"{room}.{homes[name]}"), name)
        setattr(sys.modules[room], name, value)
        return value

    return ask
