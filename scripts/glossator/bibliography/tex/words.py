"""A value with TeX in it, as plain words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from glossator.bibliography.tex.bibstrings import STRINGS
from glossator.bibliography.tex.marks import COMMANDS, DECLARED, FORMULA, MATH, MATHS, SET, around
from glossator.bibliography.tex.symbols import symbol
from glossator.bibliography.tex.tables import ACCENTS, AROUND, KEEP, MARKS, QUOTES, RUNNING, SIGNS, UPPER
from glossator.patterns import re

LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", "\u00a0"))
"""What TeX's fonts make of plain characters (The TeXbook, chapter 2), longest first."""

DEEPEST = 200
"""Groups and commands within one another that mean anything; a value of more was not written by a person."""

_PART = re.compile(r"\\([^\W\d_]+)\*?[ \t\n]*|\\([\s\S]?)|([{}$])|([^\\{}$]+)")
_MATH = re.compile(r"\$[^$]*[^$\\]\$|\$\$[^$]+\$\$")
_SET = {"_": "sub", "^": "sup"}
_OPTION = re.compile(r"[ \t\n]*\[[^\]{}\\]{0,80}\]")
_VERBATIM = frozenset({"url", "nolinkurl", "path", "verb", "detokenize", "doi"})
_ESCAPED = re.compile(r"\\([_%&#~$^{}])")


@dataclass(frozen=True, slots=True)
class TexWords:
    """What a value prints."""

    words: str
    unknown: tuple[str, ...] = ()
    """Commands that no table has; their arguments are printed."""
    refused: tuple[str, ...] = ()
    """Commands that would define or run something; they are printed as written."""
    strings: tuple[str, ...] = ()
    """Keys of `\\bibstring` that biblatex does not have; they are printed as written."""


@dataclass(slots=True)
class _Frame:
    """A group, or a command that waits for its arguments."""

    command: str = ""
    wants: int = 0
    parts: list[str] = field(default_factory=list)
    set: list[tuple[int, str]] = field(default_factory=list)
    """How many parts a declaration such as `\\em` stands behind, and what mark it is."""


@lru_cache(maxsize=8192)
def read_tex(value: str, marked: bool = False) -> TexWords:
    """Return what a value prints, its groups taken away; white space stays as it is.

    Mathematics between dollars stays as written, but for letters and figures, some set higher or lower. `marked`: what
    is set in italics and the like has the signs of `marks` around it. Linear in the value; nothing is expanded, so that
    no definition and no loop has any effect.
    """
    reader = _Reader(marked)
    at = 0
    while at < len(value):
        match = _PART.match(value, at)
        if match is None:  # every character is a part
            break
        at = match.end()
        name, sign, mark, plain = match.groups()
        if name is not None:
            at = reader.command(name, value, match.end(1), at)
        elif sign is not None:
            reader.sign(sign)
        elif mark == "{":
            reader.open()
        elif mark == "}":
            reader.close()
        elif mark == "$":
            math = MATH.match(value, at - 1)
            if math:
                reader.give(reader.marked("sub" if math[1] == "_" else "sup", math[2] or math[3]))
            elif math := FORMULA.match(value, at - 1):
                reader.give(SET.sub(lambda one: reader.marked(_SET[one[1]], one[2] or one[3]), math[1]))
            elif math := MATHS.match(value, at - 1):
                reader.give(_formula(math[1], reader))
            else:
                math = _MATH.match(value, at - 1)
                reader.give(math.group() if math else "$")
            at = math.end() if math else at
        else:
            reader.run(plain)
    return reader.result()


def _formula(written: str, reader: _Reader) -> str:
    """The words of a formula; one with a command that no table has stays as it is written, and its command is told."""
    # A space that only ends a command is none, and no dash of a formula is that of prose.
    raised = SET.sub(lambda one: reader.marked(_SET[one[1]], one[2] or one[3]), written.replace("-", "−"))
    read = read_tex(raised, reader.marks)
    reader.unknown |= dict.fromkeys(read.unknown)
    reader.refused |= dict.fromkeys(read.refused)
    return f"${written}$" if read.unknown or read.refused else read.words


class _Reader:
    """The open groups and commands of one value."""

    def __init__(self, marked: bool) -> None:
        self.stack = [_Frame()]
        self.marks = marked
        self.groups = self.quotes = 0
        self.unknown: dict[str, None] = {}
        self.refused: dict[str, None] = {}
        self.strings: dict[str, None] = {}

    def result(self) -> TexWords:
        while len(self.stack) > 1:
            self.close(last=True)
        words = unicodedata.normalize("NFC", "".join(self.stack[0].parts))
        return TexWords(words, tuple(self.unknown), tuple(self.refused), tuple(self.strings))

    def marked(self, kind: str, words: str) -> str:
        """Return words with a mark around them, where marks are wanted."""
        return around(kind, words) if self.marks else words

    def open(self, command: str = "", wants: int = 0) -> None:
        """Open a group, or a command that waits for arguments; beyond all depth neither means anything."""
        if len(self.stack) < DEEPEST:
            self.stack.append(_Frame(command, wants))
            self.groups += not command
            self.quotes += command in QUOTES

    def give(self, words: str) -> None:
        """Hand something printed to the open group, or to the command that waits for it."""
        while (top := self.stack[-1]).command:
            top.parts.append(words)
            if len(top.parts) < top.wants:
                return
            self.stack.pop()
            words = self._printed(top)
        top.parts.append(words)

    def run(self, words: str) -> None:
        """Hand over characters: a command takes the first of them that is no space."""
        while words and self.stack[-1].command:
            words = words.lstrip()
            if not words:
                return
            self.give(words[0])
            words = words[1:]
        for written, meant in LIGATURES:
            if written in words:
                words = words.replace(written, meant)
        if words:
            self.stack[-1].parts.append(words)

    def sign(self, sign: str) -> None:
        """A command of one sign."""
        if sign in ACCENTS:
            self.open(sign, 1)
        else:
            self.give(MARKS.get(sign, sign))

    def command(self, name: str, value: str, end: int, after: int) -> int:
        """A command of letters; returns where reading goes on."""
        if name in SIGNS:
            if name in DECLARED and self.marks:
                self._declare(DECLARED[name])
            self.give(SIGNS[name])
            # `\TeX\ x`, `\TeX{} x`: white space ends the name and is not printed.
            return after
        if name in ACCENTS:
            self.open(name, 1)
            return after
        opening = value[after : after + 1]
        if (
            name in _VERBATIM
            and opening
            and not opening.isalnum()
            and (opening == "{" or opening in value[after + 1 :])
        ):
            close = value.find("}" if opening == "{" else opening, after + 1)
            close = len(value) if close < 0 else close
            self.give(_ESCAPED.sub(r"\1", value[after + 1 : close]))
            return close + 1
        if name in RUNNING:
            self.refused["\\" + name] = None
            self.give("\\" + name)
            return end
        known = name in KEEP or name in QUOTES or name in UPPER or name in AROUND or name in ("bibstring", "bibsstring")
        if known:
            option = _OPTION.match(value, after)
            after = option.end() if option else after
            wants = max(KEEP.get(name, 1), 1)
            if value[after : after + 1] == "{" or name not in ("newblock", "penalty"):
                self.open(name, wants)
            return after
        found = symbol(name)
        if found is None:
            self.unknown["\\" + name] = None
            # With an argument that is what it prints; without one it stays as it is written.
            self.give("" if value[after : after + 1] == "{" else value[end - len(name) - 1 : after])
            return after
        self.give(found)
        return after

    def _declare(self, kind: str) -> None:
        """Set what follows in the open group; all of a value that is set so is set as its style has it."""
        top = self.stack[-1]
        if not top.command and len(self.stack) > 1:
            top.set.append((len(top.parts), kind))

    def close(self, last: bool = False) -> None:
        """End the innermost group, and the commands in it that got no argument; a `}` too many is nothing."""
        if not last and not self.groups:
            return
        words = ""
        while len(self.stack) > 1:
            frame = self.stack.pop()
            if not frame.command:
                self.groups -= 1
                words = self._of_group(frame, words)
                break
            words = (self._printed(frame) if frame.parts else self._bare(frame.command)) + words
        self.give(words)

    def _of_group(self, frame: _Frame, words: str) -> str:
        parts = [*frame.parts, words]
        for start, kind in reversed(frame.set):
            parts[start:] = [around(kind, "".join(parts[start:]))]
        return "".join(parts)

    def _bare(self, command: str) -> str:
        """What a command prints that got no argument."""
        self.quotes -= command in QUOTES
        return _ALONE.get(command, "")

    def _printed(self, frame: _Frame) -> str:
        name, words = frame.command, frame.parts[-1]
        if name in ACCENTS:
            return _accented(words, name)
        if name in QUOTES:
            self.quotes -= 1
            return f"‘{words}’" if self.quotes % 2 else f"“{words}”"
        if name in UPPER:
            return words.upper()
        if name in AROUND:
            return words.join(AROUND[name])
        if name in ("bibstring", "bibsstring"):
            said = STRINGS.get(words.strip().lower())
            if said is None:
                self.strings[words.strip()[:80]] = None
            return words if said is None else said
        said = frame.parts[KEEP[name] - 1] if 0 < KEEP[name] <= len(frame.parts) else ""
        return self.marked(COMMANDS[name], said) if name in COMMANDS else said


_ALONE = {"~": "~", "^": "^", '"': '"', "'": "'", "`": "`"}
"""What an accent prints that stands over nothing."""


def _accented(words: str, accent: str) -> str:
    """The words with an accent on their first letter; that of `\\'{\\i}` sits on a plain i."""
    if not words:
        return _ALONE.get(accent, "")
    letter = {"ı": "i", "ȷ": "j"}.get(words[0], words[0])
    if accent == "." and letter in "ij":
        return letter + words[1:]
    return unicodedata.normalize("NFC", letter + ACCENTS[accent]) + words[1:]
