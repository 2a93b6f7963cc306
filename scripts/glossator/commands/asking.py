"""Questions on a terminal: one line each, with what is taken where nothing is answered."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def may_ask() -> bool:
    """Whether somebody is there to answer: standard input and standard error are a terminal."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: str, default: str = "", choices: Sequence[str] = (), needed: bool = False) -> str:
    """Return the answer, the default for an empty line; asks again for what is needed or is none of the choices.

    The end of the input is an empty answer, so that nobody is asked without end.
    """
    shown = question
    if choices:
        shown += f" ({', '.join(choices)})"
    if default:
        shown += f" [{default}]"
    while True:
        sys.stderr.write(f"{shown}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        answer = " ".join(line.split()) or default
        if not line or ((answer or not needed) and (not choices or answer in choices)):
            return answer
        sys.stderr.write("Write one of those.\n" if choices else "This one is needed.\n")
