"""Where a citation's works and the signs between them meet: what a processor leaves there once each work is a link."""

from __future__ import annotations

from glossator.bibliography.inlines import EMPTY, Run, words_of
from glossator.bibliography.printed import Part
from glossator.patterns import re

_BEFORE, _BEHIND = re.compile(r"[;,]\s*\Z"), re.compile(r"\A[;,]\s*")
_CLOSING = re.compile(r"[”’]+\Z")
_OPENED, _CLOSED = re.compile(r"\s*[(\[]\s*\Z"), re.compile(r"\A\s*[)\]]")
_STOPS = ".,"


def without_empty(parts: list[Part]) -> list[Part]:
    """Return a citation without works of which nothing is printed, and without the sign between them and the next."""
    kept: list[Part] = []
    opened = False
    cut = False
    for key, runs in parts:
        words = words_of(runs)
        if words == EMPTY:
            if opened and kept and not kept[-1][0]:
                kept[-1] = ("", _edited(kept[-1][1], _BEFORE, last=True))
            else:
                cut = True
            continue
        if cut and not key:
            runs, cut = _edited(runs, _BEHIND, last=False), False
        opened = opened or bool(key)
        kept.append((key, runs))
    kept = _without_brackets(kept)
    said = [part for part in kept if words_of(part[1]).strip()]
    if opened or EMPTY not in "".join(words_of(runs) for _, runs in parts):
        return [part for part in kept if words_of(part[1])]
    return said if any(letter.isalnum() for _, runs in said for letter in words_of(runs)) else []


def _without_brackets(parts: list[Part]) -> list[Part]:
    """A citation without brackets that hold nothing: of all works that should stand in them nothing is printed."""
    kept: list[Part] = []
    for key, runs in (part for part in parts if words_of(part[1])):
        if kept and not key and not kept[-1][0] and _OPENED.search(words_of(kept[-1][1])):
            closed = _CLOSED.sub("", runs[0][0])
            if closed != runs[0][0]:
                kept[-1] = ("", _edited(kept[-1][1], _OPENED, last=True))
                runs = [(closed, *runs[0][1:]), *runs[1:]]
        kept.append((key, runs))
    return [part for part in kept if words_of(part[1])]


def stopped_once(parts: list[Part]) -> list[Part]:
    """Return a note without the full stop that a processor puts at its end behind a link whose words have one."""
    if len(parts) < 2 or parts[-1][0] or words_of(parts[-1][1]).strip() != ".":
        return parts
    return parts[:-1] if words_of(parts[-2][1]).rstrip().endswith(".") else parts


def stops_within_quotes(parts: list[Part]) -> list[Part]:
    """Return a citation with full stops and commas within the quotation marks before them (`punctuation-in-quote`).

    A sign that ends what is quoted stays alone: nothing follows a question mark.
    """
    done: list[Part] = []
    for key, runs in parts:
        words = words_of(runs)
        before = done[-1][1] if done else []
        closing = _CLOSING.search(before[-1][0]) if before and done[-1][0] and not key else None
        if closing and words[:1] and words[0] in _STOPS:
            stop, runs = words[0], [(runs[0][0].lstrip(_STOPS), *runs[0][1:]), *runs[1:]]
            within = words_of(before)[: -len(closing[0])]
            if not within.endswith((".", ",", "?", "!")):
                said, marks, address = before[-1]
                before[-1] = (said[: closing.start()] + stop + closing[0], marks, address)
        done.append((key, list(runs)))
    return [part for part in done if words_of(part[1])]


def _edited(runs: list[Run], sign: re.Pattern[str], last: bool) -> list[Run]:
    at = len(runs) - 1 if last else 0
    words, marks, address = runs[at]
    return [*runs[:at], (sign.sub("", words), marks, address), *runs[at + 1 :]]
