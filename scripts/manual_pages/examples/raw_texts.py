"""Raw texts, what is read and what is left out: wrong and right of each finding."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from itertools import zip_longest
from textwrap import wrap

from manual_pages.examples.example import SOURCES, Example, Unshown, record

_SEA = (
    "The keeper of the skerry wrote each evening what ships he had seen, and from where the wind had come; in forty years"
    " he left out one day, and nobody has found out why."
)
_OIL = (
    "Oil was brought twice a year in barrels that two men could hardly lift, and the steps up to the lamp were counted by"
    " everybody who had ever carried one, so that their number is known to this day."
)
_RAW = f"The Keeper of the Skerry\n\n{_SEA}\n\n{_OIL}\n"
_LETTERS = "The lamp of Sèvres\n\nThe lamp of Sèvres was carried to the skerry by a café keeper, a curé and a naïve boy of the coast.\n"


def _raw(id: str, wrong: str, right: str) -> Example:
    return Example(f"sources/{id}.txt", wrong, right)


def _described(id: str, raw: str, wrong: str, right: str) -> Example:
    """A row about what `sources.yml` says of a raw text."""
    known = f"- id: {id}\n  title: {id.capitalize()}\n  sha256: {hashlib.sha256(raw.encode()).hexdigest()}\n"
    return record(SOURCES, f"{known}{wrong}", f"{known}{right}", (f"sources/{id}.txt", raw))


def _corrected(id: str, wrong: str, right: str, raw: str = _RAW) -> Example:
    return _described(id, raw, f"  corrections:\n    - {wrong}\n", f"  corrections:\n    - {right}\n")


def _decided(id: str, wrong: str, right: str, raw: str = _RAW) -> Example:
    return _described(id, raw, f"  decisions:\n    - {wrong}\n", f"  decisions:\n    - {right}\n")


def _columns(words: str) -> str:
    """The words in two columns side by side, as a program that keeps the layout of a page prints them."""
    rows = wrap(words, 28)
    half = (len(rows) + 1) // 2
    return (
        "\n".join(
            f"{left:<36}{beside}".rstrip() for left, beside in zip_longest(rows[:half], rows[half:], fillvalue="")
        )
        + "\n"
    )


_LICENCE = (
    "*** START OF THE PROJECT EBOOK THE KEEPER ***\n\n" + _RAW + "\n*** END OF THE PROJECT EBOOK THE KEEPER ***\n\n"
    "This ebook is for the use of anyone anywhere at no cost and with almost no restrictions whatsoever.\n"
)
_RECEIPT = "it is found in a report of `glossator ingest` by `glossator {}`, and no file of an edition is wrong"

EXAMPLES: Mapping[str, Example | Unshown] = {
    "w-001": _raw("broken", _LETTERS.replace("naïve", "na\udcffve"), _LETTERS),
    "w-002": _raw("empty", "\n", _RAW),
    "w-003": _raw("noise", "".join(map(chr, range(1, 9))) * 4, _RAW),
    "w-005": _corrected("skerry", "{from: skrery, to: skerry}", "{from: Skerry, to: skerry}"),
    "w-006": _corrected("ships", "{from: the, to: that}", "{from: The, to: That, line: 3}", _RAW + " \n"),
    "w-007": Example(
        "sources/undescribed.txt", f"{_RAW}\n\n", f"{_RAW}\n\n",
        right_beside=((SOURCES, f"- id: undescribed\n  title: Skerry\n  sha256: {hashlib.sha256(f'{_RAW}{chr(10)}{chr(10)}'.encode()).hexdigest()}\n"),),
    ),
    "w-009": Unshown("it takes a file of more than 50 MB"),
    "w-010": Unshown("it takes a file of more than two million lines"),
    "w-038": Example(
        "sources/page.html", f"<!doctype html>\n<html><body><nav>Home and away</nav><h1>Skerry</h1><p>{_SEA}</p>\n",
        f"<!doctype html>\n<html><body><h1>Skerry</h1><p>{_SEA}</p>\n",
        by="ingest",
    ),
    "w-039": Unshown("it takes a PDF in which some pages are pictures"),
    "w-040": Example("sources/lamp.txt", _LETTERS, _LETTERS, saved_as="windows-1252"),
    "w-041": _raw("lamp-twice", _LETTERS.encode().decode("cp1252", "replace"), _LETTERS),
    "w-042": replace(
        _described("reefs", _RAW + "\n", "  encoding: nautical-1\n", "  encoding: UTF-8\n"), found_in="sources/reefs.txt"
    ),
    "w-043": Example("sources/single.txt", "A single è is in it.\n", "A single è is in it.\n", saved_as="latin-1"),
    "w-044": Example("sources/page.png", "\x89PNG\r\n\x1a\n", "", saved_as="latin-1"),
    "w-045": Unshown("it is said where a library is not installed"),
    "w-046": Example("sources/damaged.pdf", "%PDF-1.7\n", ""),
    "w-047": Unshown("it takes a document with a password"),
    "w-048": Unshown("it takes a PDF that is a picture of its pages"),
    "w-049": Unshown("it takes a document with drawings, comments or tracked changes"),
    "w-080": _raw("licence", _LICENCE, _RAW),
    "w-081": _raw("columns", _columns(f"{_SEA} {_OIL} {_SEA}"), _RAW),
    "w-100": _decided("light", "{quote: the raod, kind: heading}", "{quote: The Keeper of the Skerry, kind: heading}", f"\n{_RAW}"),
    "w-101": _decided("wind", "{quote: the, kind: heading}", "{quote: The Keeper of the Skerry, kind: heading}", f"\n\n{_RAW}"),
    "w-102": _decided("made", "{quote: self-made, kind: hyphen, keep: true}", "{quote: self-made, kind: heading}",
                      "It is a self-made lamp.\n"),
    "w-110": Unshown(_RECEIPT.format("ingest --revert")),
    "w-111": Unshown(_RECEIPT.format("ingest --revert")),
    "w-112": Unshown(_RECEIPT.format("ingest --revert")),
    "w-113": Unshown(_RECEIPT.format("trace")),
    "w-114": Unshown(_RECEIPT.format("trace")),
    "w-133": _raw("related", f"{_SEA}\n\n{_OIL}\n\nRelated articles\n\nA garden behind the mill\n", f"{_SEA}\n\n{_OIL}\n"),
    "w-140": _raw(
        "saved",
        "\n\n".join(("The Norrvik Mirror", "Letters to us", "Our harbour", "Puzzles", "Recipes for one", "The lamp that outlived its keeper",
                     "Ann Doe", "Keep for later", "Listen", "14 answers", _SEA, _OIL, "The oil", _OIL, _SEA,
                     "Ann Doe keeps the minutes of the board.", "Further", "A garden behind the mill", "Rules of this house")) + "\n",
        "\n\n".join(("The lamp that outlived its keeper", "Ann Doe", _SEA, _OIL, "The oil", _OIL, _SEA)) + "\n",
    ),
    "w-141": Unshown("it takes a whole article with the front matter of its journal"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
