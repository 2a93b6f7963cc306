"""Our own markup with a slip, which is printed as it stands: `{trem=id}`, `{plain}`, `[words] {term=id}`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from glossator.checks.beside import Beside
from glossator.edition import THINGS, KnownIds
from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Passage, Place, TargetKind, Text
from glossator.patterns import re

_KINDS = tuple(kind.value for kind in THINGS)
_SIGNS = (*(f"{kind}=" for kind in _KINDS), ".plain", ".caption")
_WANTED = f"{{{'=id}, {'.join(_KINDS)}=id}}, or {{.plain}}"
_KNOWN = rf"(?:(?:{'|'.join(_KINDS)})=|\.plain\b)"

_BRACES = re.compile(r"\[([^\[\]]{1,400})\]\{([^{}]{0,200})\}")
_OPEN = re.compile(rf"\[[^\[\]]{{1,400}}\]\{{{_KNOWN}[\w.:-]{{0,80}}(?![\w.:=}}-])")
_SPACED = re.compile(rf"\][ \t]+(\{{{_KNOWN}[^{{}}]{{0,200}}\}})")
_WORDLESS = re.compile(rf"\[\s*\](\{{{_KNOWN}[^{{}}]{{0,200}}\}})")
_ASSIGNED = re.compile(r"\s*([\w-]+)(\s*=\s*)(\"?)([^\"]*)\"?\s*")
_FIRST = re.compile(r"\s*([\w-]+)\s*[:=]")
"""A word with a sign behind it that assigns."""
_LOOSE = re.compile(rf"(?<![\]\s])(\{{{_KNOWN}[^{{}}]{{0,200}}\}})")
_SIGN = re.compile(r"\s*([.#]?)([\w-]+)\s*")


@dataclass(frozen=True, slots=True)
class _Seen:
    """The words of a passage, what the edition has, and the way back to the file."""

    text: Text
    passage: Passage
    known: Mapping[TargetKind, KnownIds]

    @property
    def words(self) -> str:
        return self.passage.prose.text

    def place(self, start: int) -> Place:
        return self.text.place(self.passage.prose.source(start, start + 1).start)

    def written(self, start: int) -> bool:
        """Whether a sign stands there as markup, and not escaped with a backslash."""
        at = self.passage.prose.source(start, start + 1).start
        return self.text.source[max(at - 1, 0)] != "\\"


Found = Iterator[Finding]


def _braces(seen: _Seen) -> Found:
    """Braces behind brackets that steer nothing; what steers is no longer among the words."""
    for match in _BRACES.finditer(seen.words):
        if not seen.written(match.start()) or not seen.written(match.start(2) - 1):
            continue
        printed, start = match[2], match.start(2)
        assigned, sign = _ASSIGNED.fullmatch(printed), _SIGN.fullmatch(printed)
        if assigned and assigned[1] in _KINDS:
            yield _of_value(seen, assigned, start, printed)
        elif assigned:
            near = nearest(f"{assigned[1]}=", _SIGNS, LOOSE)
            shown = tuple(one.removesuffix("=") for one in near)
            yield finding(
                "m-020", seen.place(start + assigned.start(1)), shown, printed=f"{{{printed}}}", wanted=_WANTED
            )
        elif sign:
            near = nearest(f".{sign[2]}", _SIGNS, LOOSE)
            yield finding("m-020", seen.place(start + sign.start(1)), near, printed=f"{{{printed}}}", wanted=_WANTED)
        elif (word := _FIRST.match(printed)) and (likely := nearest(word[1], _KINDS)):
            yield finding("m-020", seen.place(start + word.start(1)), likely, printed=f"{{{printed}}}", wanted=_WANTED)


def _of_value(seen: _Seen, match: re.Match[str], start: int, printed: str) -> Finding:
    """A kind of thing, and behind the sign = what can be no id."""
    known = seen.known[TargetKind(match[1])]
    value = match[4].strip()
    near = (value,) if value in known else known.nearest(value) if value else ()
    wanted = f"{{{match[1]}=id}}, the id without white space"
    return finding("m-020", seen.place(start + match.start(4)), near, printed=f"{{{printed}}}", wanted=wanted)


def _open(seen: _Seen) -> Found:
    for match in _OPEN.finditer(seen.words):
        if seen.written(match.start()) and "}" not in seen.words[match.end() : match.end() + 80].partition("{")[0]:
            yield finding("m-021", seen.place(match.start()), words=match[0])


def _spaced(seen: _Seen) -> Found:
    for match in _SPACED.finditer(seen.words):
        if seen.written(match.start(1)):
            yield finding("m-022", seen.place(match.start(1)), printed=match[1])


def _unbracketed(seen: _Seen) -> Found:
    """Braces behind words that stand in no brackets."""
    for match in _LOOSE.finditer(seen.words):
        if seen.written(match.start(1)):
            yield finding("m-020", seen.place(match.start(1)), printed=match[1], wanted=f"[the words]{match[1]}")


def _wordless(seen: _Seen) -> Found:
    for match in _WORDLESS.finditer(seen.words):
        if seen.written(match.start()):
            yield finding("m-023", seen.place(match.start() + 1), printed=match[1])


SLIPS: tuple[tuple[str, Callable[[_Seen], Found]], ...] = (
    # a sign without which the slip cannot be there, function
    ("]{", _braces),
    ("]{", _open),
    ("] ", _spaced),
    ("]{", _wordless),
    ("{", _unbracketed),
)
"""To see one more slip, add a row."""


def markup_slips(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield m-020 to m-023 for markup of ours that steers nothing, in the order of the passages."""
    if text.origin is not None or text.front.kind == "argument":
        return
    for passage in text.spoken:
        if "{" in passage.prose.text:
            seen = _Seen(text, passage, beside.known)
            for sign, slips in SLIPS:
                yield from slips(seen) if sign in seen.words else ()
