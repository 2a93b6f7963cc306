"""Macros that a file's `@preamble` defines, put into the values that use them, as BibTeX and LaTeX would print them.

Text for text and within bounds: no macro runs anything, and none has a definition for the next.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.bibliography.bibtex.tokens import Text, closing
from glossator.patterns import re

MOST = 1_000
"""Macros put into one value; three are many."""
LONGEST = 20_000
"""Characters that macros may make of a value."""
DEEPEST = 30
"""Macros within the body of another."""

_DEFINES = re.compile(
    r"\\(newcommand|renewcommand|providecommand|DeclareRobustCommand|def)\s*\*?\s*(?:\{\s*)?\\([^\W\d_]+|[^\w\s])\s*\}?"
)
_COUNT = re.compile(r"\s*\[\s*([0-9])\s*\]")
_DEFAULT = re.compile(r"\s*\[([^\[\]]{0,200})\]")
_PARAMETERS = re.compile(r"\s*((?:#[1-9])*)\s*(?=\{)")
_USE = re.compile(r"\\([^\W\d_]+|[^\w\s])")
_SPACE = re.compile(r"\s*")
_COMMENT = re.compile(r"(?<!\\)%[^\n]*\n?")
_LETTERED = re.compile(r"\\[^\W\d_]+$")


@dataclass(frozen=True, slots=True)
class Macro:
    """One definition (LaTeX2e reference manual, "\\newcommand")."""

    wants: int
    default: str | None
    """Of its first argument, where that is optional."""
    body: str


def macros_of(preamble: str, known: Mapping[str, Macro]) -> tuple[dict[str, Macro], list[str]]:
    """Return the macros that a preamble defines by name, beside those known, and what of it is not read.

    `\\def` with anything but numbered parameters between name and body is not read.
    """
    source = _COMMENT.sub("", preamble)
    text = Text(source, ())
    macros = dict(known)
    left: list[str] = []
    at = 0
    while match := _DEFINES.search(source, at):
        left.append(source[at : match.start()])
        name, rest = match[2], match.end()
        default = None
        if match[1] == "def":
            found = _PARAMETERS.match(source, rest)
            wants, rest = (len(found[1]) // 2, found.end()) if found else (0, -1)
        else:
            count = _COUNT.match(source, rest)
            wants, rest = (int(count[1]), count.end()) if count else (0, rest)
            if count and (optional := _DEFAULT.match(source, rest)):
                default, rest = optional[1], optional.end()
            rest = _past_space(source, rest)
        end = closing(text, rest) if rest >= 0 and source.startswith("{", rest) else -1
        if end < 0:
            left.append(match.group())
            at = match.end()
            continue
        if match[1] != "providecommand" or name not in macros:
            macros[name] = Macro(wants, default, source[rest + 1 : end])
        at = end + 1
    left.append(source[at:])
    return macros, [one.strip() for one in left if one.strip()]


def expanded(value: str, macros: Mapping[str, Macro]) -> str | None:
    """Return a value with its macros put in; None where they never come to an end, or grow beyond all measure."""
    if "\\" not in value or not macros:
        return value
    waiting = [(value, 0)]
    """What is still to be read, the nearest last, each with how deep it is."""
    done: list[str] = []
    size = used = 0
    while waiting:
        words, depth = waiting.pop()
        match = next((one for one in _USE.finditer(words) if one[1] in macros), None)
        if match is None:
            done.append(words)
            size += len(words)
            continue
        before = words[: match.start()]
        body, end = _filled(macros[match[1]], words, match.end())
        after = words[end:]
        if _LETTERED.search(body) and after[:1].isalpha():
            body += "{}"
        used, size = used + 1, size + len(before)
        if used > MOST or depth >= DEEPEST or size + len(body) + len(after) > LONGEST + len(value):
            return None
        done.append(before)
        waiting += [(after, depth), (body, depth + 1)]
    return "".join(done)


def _filled(macro: Macro, words: str, at: int) -> tuple[str, int]:
    """The body with its arguments, and where these end."""
    text = Text(words, ())
    given: list[str] = []
    if macro.default is not None:
        found = _DEFAULT.match(words, at)
        given.append(found[1] if found else macro.default)
        at = found.end() if found else at
    while len(given) < macro.wants:
        at = _past_space(words, at)
        end = closing(text, at) if words.startswith("{", at) else -1
        if end >= 0:
            given.append(words[at + 1 : end])
            at = end + 1
        else:
            token = _USE.match(words, at)
            given.append(token.group() if token else words[at : at + 1])
            at = token.end() if token else min(at + 1, len(words))
    if not macro.wants:
        at = _past_space(words, at)
    return re.sub(
        r"#([1-9])", lambda sign: given[int(sign[1]) - 1] if int(sign[1]) <= len(given) else "", macro.body
    ), at


def _past_space(words: str, at: int) -> int:
    match = _SPACE.match(words, at)
    return match.end() if match else at
