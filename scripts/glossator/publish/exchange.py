"""Two folders change places in one step of the file system, where it can do that."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

_AT_FDCWD = -100
_EXCHANGE = 2
"""RENAME_EXCHANGE of Linux (renameat2(2), 3.15) and RENAME_SWAP of macOS (renamex_np(2), 10.12) have one value."""


def exchange(one: Path, other: Path) -> bool:
    """Let two paths of one disk change places and return True; False, and nothing changed, where that is not to be had.

    In between there is no moment at which either name leads nowhere: a web
    server that reads the folder sees the old site or the new.
    """
    call = _call()
    return call is not None and call(os.fsencode(one), os.fsencode(other)) == 0


@lru_cache(maxsize=1)
def _call() -> Any:
    """The system's own call as a function of two paths, or None where there is none."""
    if sys.platform not in ("linux", "darwin"):
        return None
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            swap = library.renamex_np
            swap.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint)
            return lambda one, other: swap(one, other, _EXCHANGE)
        renameat2 = library.renameat2
        renameat2.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
        return lambda one, other: renameat2(_AT_FDCWD, one, _AT_FDCWD, other, _EXCHANGE)
    except (OSError, AttributeError):
        return None  # musl before 1.2.6 and other libraries have no such call
