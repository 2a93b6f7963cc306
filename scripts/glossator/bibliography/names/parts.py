"""One name taken apart into what comes first, the particle, what comes last and the suffix.

"Tame the BeaST", section 11, and the extended form of biblatex (manual 3.20, section 3.6): `given=Hans, family=Harman`.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossator.bibliography.names.bodies import is_body
from glossator.bibliography.names.lists import NameFault, is_braced, split_outside
from glossator.patterns import re

_EXTENDED = re.compile(r'\s*"?\s*(?:given|family|prefix|suffix|useprefix|id)(?:-i)?\s*=', re.IGNORECASE)
_PIECE = re.compile(r"\s*([A-Za-z-]+)\s*=\s*(.*)", re.DOTALL)
_SUFFIX = re.compile(
    r"(?:jn?r|sn?r|junior|senior|[ivx]+|esq|ph\.?\s?d|m\.?d|d\.?d|s\.?j|o\.?p|m\.?a|fils|père|bart|filho|neto|"
    r"\d(?:st|nd|rd|th))\.?",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?:jr|sr|junior|senior|i{2,3}|iv)\.?", re.IGNORECASE)
"""Suffixes that nobody is called by."""
_WITHOUT_MEANING = frozenset(
    [
        "useprefix",
        "id",
        "hash",
        "nosplit",
        "nametemplates",
        "sortingnamekeytemplatename",
        "uniquename",
        "uniquelist",
        "uniquenametemplatename",
        "labelalphanametemplatename",
        "nameformat",
        "gender",
        "pos",
    ]
)
_JOINING = frozenset({"y", "e", "i"})
"""Words that join two family names to one, in Spanish, Portuguese and Catalan: Ortega y Gasset."""
_LETTER = re.compile(r"\{\\(?:[^\W\d_]+|.)[\s{]*\\?([^\W\d_])|([^\W\d_])|([{}])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Parts:
    """A name in parts, each as it is written; one that is a whole has only its words."""

    family: str = ""
    given: str = ""
    prefix: str = ""
    suffix: str = ""
    whole: str = ""
    drops: bool | None = None
    """Whether the prefix is dropped, where the name itself says so."""


def name_parts(written: str) -> tuple[Parts, tuple[NameFault, ...]]:
    """Return the parts of a name, and what is odd about it.

    A body without braces (b-110) and several persons between commas (b-111) stay whole, as written.
    """
    if is_braced(written):
        return Parts(whole=written), ()
    if _EXTENDED.match(written):
        return _extended(written)
    commas = split_outside(written, ",")
    while len(commas) > 1 and not commas[-1]:
        commas.pop()
    faults: tuple[NameFault, ...] = ()
    if len(commas) == 3 and _LAST.fullmatch(commas[2].strip("{} ")) and not _SUFFIX.fullmatch(commas[1].strip("{} ")):
        # As it is printed in English; BibTeX has the suffix in the middle.
        commas[1:] = [commas[2], commas[1]]
        faults = (NameFault("b-153", written),)
    odd = len(commas) > 3 or (len(commas) == 3 and not _SUFFIX.fullmatch(commas[1].strip("{} ")))
    if ";" in written or (odd and not is_body(written)):
        return Parts(whole=written), (NameFault("b-111", written),)
    if odd:
        return Parts(whole=written), (NameFault("b-110", written),)
    tokens = split_outside(commas[0], " ")
    if len(commas) == 1:
        if len(tokens) > 1 and is_body(written):
            return Parts(whole=written), (NameFault("b-110", written),)
        return (_first_von_last(tokens) if tokens else Parts(whole=written)), ()
    lowered = _particles(tokens)
    cut = lowered[-1] + 1 if lowered else 0
    suffix = commas[1] if len(commas) == 3 else ""
    if not tokens:
        return Parts(whole=commas[-1] if len(commas) == 2 else written), ()
    return Parts(" ".join(tokens[cut:]), commas[-1], " ".join(tokens[:cut]), suffix), faults


def _first_von_last(tokens: list[str]) -> Parts:
    lowered = _particles(tokens)
    if not lowered:
        joins = [number for number in range(2, len(tokens) - 1) if _joins(tokens, number)]
        cut = joins[-1] - 1 if joins else len(tokens) - 1
        return Parts(" ".join(tokens[cut:]), " ".join(tokens[:cut]))
    first, last = lowered[0], lowered[-1] + 1
    return Parts(" ".join(tokens[last:]), " ".join(tokens[:first]), " ".join(tokens[first:last]))


def _particles(tokens: list[str]) -> list[int]:
    """Where particles stand before the last word of a name."""
    return [n for n, token in enumerate(tokens[:-1]) if _is_lower(token) and not _joins(tokens, n)]


def _joins(tokens: list[str], number: int) -> bool:
    """Whether a word joins the family names on its two sides, which have capitals."""
    return (
        tokens[number] in _JOINING and number > 0 and not any(map(_is_lower, (tokens[number - 1], tokens[number + 1])))
    )


def _is_lower(token: str) -> bool:
    """Whether a word is a particle: its first letter outside braces is small, or the letter of a command in them."""
    depth = 0
    for match in _LETTER.finditer(token):
        special, letter, brace = match.groups()
        if special and depth == 0:
            return special.islower()
        if brace:
            depth += 1 if brace == "{" else -1
        elif letter and depth <= 0:
            return letter.islower()
        elif special:
            depth += 1
    return False


def _extended(written: str) -> tuple[Parts, tuple[NameFault, ...]]:
    found: dict[str, str] = {}
    faults: list[NameFault] = []
    pieces: list[str] = []
    for piece in split_outside(written, ","):
        # a comma within quotation marks around a piece parts nothing
        if pieces and pieces[-1].count('"') % 2 and not _PIECE.fullmatch(piece.strip('" ')):
            pieces[-1] += ", " + piece
        elif piece:
            pieces.append(piece)
    for piece in pieces:
        match = _PIECE.fullmatch(piece.strip().strip('"'))
        name = match[1].lower() if match else ""
        if match and name in ("given", "family", "prefix", "suffix", "useprefix"):
            found.setdefault(name, match[2].strip().strip('"'))
        elif not name.endswith("-i") and name not in _WITHOUT_MEANING:
            faults.append(NameFault("b-118", piece))
    drops = {"true": False, "false": True}.get(found.get("useprefix", "").lower())
    if not found.get("family"):
        return Parts(whole=found.get("given", "") or written), tuple(faults)
    return Parts(
        found["family"], found.get("given", ""), found.get("prefix", ""), found.get("suffix", ""), "", drops
    ), (*faults,)
