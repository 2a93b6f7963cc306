"""Words with marks, in one form for all who print them: the CSL test suite's HTML, Pandoc's tree, and ours.

A stretch is `(words, marks)`; marks are `i`, `b`, `sc`, `sup`, `sub`. Quotation marks are signs, entities are signs,
every other wrapper (links, underlines, divisions of an entry) gives its words, and white space is single.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

Stretch = tuple[str, frozenset[str]]

_TAG = re.compile(r"<(/?)(\w+)([^<>]*)>")
_NAMED = {"i": "i", "em": "i", "b": "b", "strong": "b", "sup": "sup", "sub": "sub"}
_STYLED = (("small-caps", "sc"), ("smallcaps", "sc"), ("italic", "i"), ("font-weight:bold", "b"))
_KINDS = {"Emph": "i", "Strong": "b", "SmallCaps": "sc", "Superscript": "sup", "Subscript": "sub"}
_NOT = {"csl-no-emph": "i", "csl-no-strong": "b", "csl-no-smallcaps": "sc"}
_BLOCKS = frozenset({"div", "p"})


def of_html(html: str) -> list[Stretch]:
    """Return the stretches of HTML, as the test suite and our pages write it."""
    found: list[Stretch] = []
    stack: list[tuple[str, frozenset[str]]] = [("", frozenset())]
    at = 0
    for match in _TAG.finditer(html):
        found.append((unescape(html[at : match.start()]), stack[-1][1]))
        at = match.end()
        name = match[2].lower()
        if name in _BLOCKS:
            found.append((" ", stack[-1][1]))
        if not match[1]:
            stack.append((name, _marked(name, match[3].replace(" ", ""), stack[-1][1])))
        elif len(stack) > 1 and stack[-1][0] == name:
            stack.pop()
    found.append((unescape(html[at:]), stack[-1][1]))
    return even(found)


def _marked(name: str, attributes: str, marks: frozenset[str]) -> frozenset[str]:
    if name in _NAMED:
        return marks | {_NAMED[name]}
    for sign, mark in (("font-style:normal", "i"), ("font-weight:normal", "b"), ("font-variant:normal", "sc")):
        if sign in attributes:
            marks = marks - {mark}
    return marks | {mark for sign, mark in _STYLED if sign in attributes}


def of_inlines(inlines: Iterable[Any]) -> list[Stretch]:
    """Return the stretches of Pandoc's inlines."""
    return even(_walk(inlines, frozenset()))


def _walk(nodes: Iterable[Any], marks: frozenset[str]) -> Iterator[Stretch]:
    for node in nodes:
        kind, inside = node["t"], node.get("c")
        if kind == "Str":
            yield inside, marks
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            yield " ", marks
        elif kind in _KINDS:
            yield from _walk(inside, marks | {_KINDS[kind]})
        elif kind == "Quoted":
            opening, closing = "‘’" if inside[0]["t"] == "SingleQuote" else "“”"
            yield opening, marks
            yield from _walk(inside[1], marks)
            yield closing, marks
        elif kind in ("Span", "Div"):
            yield from _walk(inside[1], marks - {_NOT[one] for one in inside[0][1] if one in _NOT})
            if kind == "Div" or any(one.startswith("csl-") for one in inside[0][1] if one not in _NOT):
                yield " ", marks
        elif kind in ("Link", "Cite"):
            yield from _walk(inside[1], marks)
        elif kind in ("Para", "Plain", "Note", "Underline", "Strikeout"):
            yield from _walk(inside, marks)
        elif kind in ("Code", "Math", "RawInline"):
            yield inside[1], marks


def even(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return stretches with neighbours of one look joined, and white space single and without a look."""
    letters: list[tuple[str, frozenset[str]]] = []
    for words, marks in stretches:
        for letter in words.replace("’", "'").replace("\u2060", ""):
            blank = letter in " \n\t\r"
            if blank and (not letters or letters[-1][0] == " "):
                continue
            letters.append((" ", frozenset()) if blank else (letter, marks))
    while letters and letters[-1][0] == " ":
        letters.pop()
    joined: list[Stretch] = []
    for number, (letter, marks) in enumerate(letters):
        if letter == " " and joined:
            after = letters[number + 1][1]
            marks = joined[-1][1] & after if joined[-1][1] == after else frozenset()
        if joined and joined[-1][1] == marks:
            joined[-1] = (joined[-1][0] + letter, marks)
        else:
            joined.append((letter, marks))
    return joined


def shown(stretches: Iterable[Stretch]) -> str:
    """Return stretches as a line for people."""
    return "".join(f"‹{','.join(sorted(marks))}:{words}›" if marks else words for words, marks in stretches)


def stopless(stretches: list[Stretch], note: bool) -> list[Stretch]:
    """Return a note without its full stop and the capital at its beginning; anything else as it is."""
    if not note or not stretches:
        return stretches
    last, marks = stretches[-1]
    kept = [*stretches[:-1], (last.removesuffix("."), marks)]
    first, marks = kept[0]
    return even([(first[:1].lower() + first[1:], marks), *kept[1:]])


def inlines_of(text: str) -> list[dict[str, Any]]:
    """Return words with the rich text of CSL-JSON as Pandoc's inlines."""
    made: list[dict[str, Any]] = []
    kinds = {mark: kind for kind, mark in _KINDS.items()}
    for words, marks in _raw(text):
        row: list[dict[str, Any]] = []
        for number, word in enumerate(words.split(" ")):
            row += [{"t": "Space"}] if number else []
            row += [{"t": "Str", "c": word}] if word else []
        for mark in sorted(marks):
            row = [{"t": kinds[mark], "c": row}]
        made += row
    return made


def _raw(text: str) -> Iterator[Stretch]:
    """Stretches with their white space as it is."""
    stack, at = [frozenset[str]()], 0
    for match in _TAG.finditer(text):
        if match.start() > at:
            yield unescape(text[at : match.start()]), stack[-1]
        at = match.end()
        if not match[1]:
            stack.append(_marked(match[2].lower(), match[3].replace(" ", ""), stack[-1]))
        elif len(stack) > 1:
            stack.pop()
    if at < len(text):
        yield unescape(text[at:]), stack[-1]
