"""The ways in which a list of names may be printed: a table of readings, each a first name and those behind it.

`Doe, J., & Roe, R.`, `Doe, John, and Richard Roe`, `Doe J, Roe R`, `J. Doe and R. Roe`, `DOE, John; ROE, Richard`. A
reading reads as far as it can; which of them is right, `names.py` decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from glossator.bibliography.drafted import Person
from glossator.reference_lists.entry import Named
from glossator.reference_lists.name_tokens import PARTICLES, Token
from glossator.reference_lists.spelling import cased, spaced

Tokens = Sequence[Token]
_MOST_WORDS = 5
_NO_NAMES = frozenset(("the", "a", "an", "der", "die", "das", "les", "los", "on", "in", "of", "art", "new", "neue"))
"""With which a title begins, and no name."""


class One(NamedTuple):
    """One name, read."""

    named: Named
    after: int
    """Index of the token behind it."""
    stop: bool
    """Whether a full stop, which is no initial's, stands behind it."""


ReadOne = Callable[[Tokens, int], One | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """A list of names as one row of the table reads it."""

    name: str
    named: tuple[Named, ...]
    others: bool
    end: int
    """Offset behind it."""
    after: int
    """Index of the token behind it."""
    stop: bool
    comma: bool
    """Whether a comma is what ends it."""


def family_comma_initials(tokens: Tokens, at: int) -> One | None:
    """`Doe, J. R., Jr.`; `van den Berg, J.`."""
    family = _family(tokens, at)
    if family is None or not _is_sign(tokens[family], ","):
        return None
    given = _initials(tokens, family + 1)
    if given == family + 1 or _all_bodies(tokens, at, family, given):
        return None
    return _made(tokens, (at, family), (family + 1, given))


def _all_bodies(tokens: Tokens, at: int, family: int, given: int) -> bool:
    """`ILO, FAO`: two acronyms are two bodies."""
    return (
        family - at == 1
        and given - family == 2
        and tokens[at].kind == "capitals"
        and tokens[given - 1].kind == "capitals"
        and len(tokens[given - 1].text) > 2
    )


def family_comma_given(tokens: Tokens, at: int) -> One | None:
    """`Doe, John R.`; `DOE, John`."""
    family = _family(tokens, at)
    if family is None or not _is_sign(tokens[family], ","):
        return None
    given = _given(tokens, family + 1)
    if given == family + 1:
        return None
    return _made(tokens, (at, family), (family + 1, given))


def family_initials(tokens: Tokens, at: int) -> One | None:
    """`Doe JR`, `Doe J.R.`, `van den Berg J`."""
    end = at
    while end < len(tokens) and end - at < _MOST_WORDS and tokens[end].kind in ("particle", "name", "capitals"):
        if tokens[end].dot or (end > at and tokens[end].kind == "capitals" and tokens[end - 1].kind == "name"):
            break
        end += 1
    if end == at or (tokens[end - 1].kind == "particle" and not _is_whole(tokens, at, end)):
        return None
    token = tokens[end]
    if token.kind == "capitals" and len(token.text.replace("-", "")) <= 4:
        return _made(tokens, (at, end), (end, end + 1))
    given = _initials(tokens, end)
    if given == end and end - at == 2 and tokens[end - 1].kind == "capitals" and len(tokens[end - 1].text) <= 3:
        return _made(tokens, (at, end - 1), (end - 1, end))  # `LI XY`
    return _made(tokens, (at, end), (end, given)) if given > end else None


def initials_family(tokens: Tokens, at: int) -> One | None:
    """`J. R. Doe`, `J.-P. van den Berg`."""
    given = _initials(tokens, at, particles=False)
    if given == at:
        return None
    while given < len(tokens) and tokens[given].kind == "name" and tokens[given + 1].kind in ("initial", "name"):
        if tokens[given].dot or not (tokens[given + 1].kind == "initial" and tokens[given + 1].dot):
            break
        given = _initials(tokens, given + 1, particles=False)  # `J. Robert M. Doe`
    end = given
    while end < len(tokens) and end - given < _MOST_WORDS and tokens[end].kind in ("particle", "name", "capitals"):
        end += 1
        if tokens[end - 1].dot:
            break
    if end == given or tokens[end - 1].kind == "particle":
        return None
    return _made(tokens, (given, end), (at, given))


def given_family(tokens: Tokens, at: int) -> One | None:
    """`John R. Doe`, `Ludwig van den Berg`; at least two words, at most six."""
    end = at
    while (
        end < len(tokens) and end - at < 7 and tokens[end].kind in ("particle", "name", "capitals", "initial", "sign")
    ):
        if tokens[end].kind == "sign" and tokens[end].text != "-":
            break
        end += 1
        if tokens[end - 1].dot and tokens[end - 1].kind != "initial":
            break
    first = tokens[at].text.lower()
    if end - at < 2 or end - at > 6 or first in PARTICLES or first in _NO_NAMES:
        return None
    if tokens[end - 1].kind not in ("name", "capitals"):
        return None
    family = next((n for n in range(at + 1, end) if tokens[n].kind == "particle"), end - 1)
    return _made(tokens, (family, end), (at, family))


def capitals_given(tokens: Tokens, at: int) -> One | None:
    """`DOE John`, `VAN DEN BERG Jan`."""
    end = at
    while end < len(tokens) and end - at < 4 and (tokens[end].kind == "capitals" or tokens[end].text.isupper()):
        if tokens[end].kind not in ("capitals", "particle"):
            break
        end += 1
    if end == at or tokens[end - 1].kind != "capitals":
        return None
    given = _given(tokens, end)
    return _made(tokens, (at, end), (end, given)) if given > end and tokens[end].kind != "capitals" else None


READINGS: tuple[tuple[str, tuple[ReadOne, ...], tuple[ReadOne, ...]], ...] = (
    ("family-comma-initials", (family_comma_initials,), (family_comma_initials,)),
    ("family-initials", (family_initials,), (family_initials,)),
    ("initials-family", (initials_family,), (initials_family,)),
    ("initials-both-ways", (family_comma_initials,), (initials_family, family_comma_initials)),
    ("capitals-given", (capitals_given,), (capitals_given,)),
    ("family-comma-given", (family_comma_given,), (given_family, family_comma_given, initials_family)),
    ("given-family", (given_family,), (given_family, initials_family)),
    (
        "mixed",
        (family_comma_initials, family_comma_given, family_initials, initials_family),
        (family_comma_initials, family_initials, initials_family, given_family, family_comma_given),
    ),
)
"""Name, how the first of a list may be read, and how those behind it, surest first."""


def read_names(row: tuple[str, tuple[ReadOne, ...], tuple[ReadOne, ...]], tokens: Tokens) -> Reading | None:
    """Return the list of names that the tokens begin with as a row of the table reads it; None where they do not."""
    name, first, rest = row
    named: list[Named] = []
    at = end = after = 0
    stop = comma = others = joined = False
    while True:
        one = next((found for read in (rest if named else first) if (found := read(tokens, at)) is not None), None)
        if one is None:
            break
        named.append(one.named)
        end, stop, comma, after = one.named.end, one.stop, False, one.after
        if stop:
            break
        at = _separated(tokens, after)
        comma = at > after and tokens[after].text == ","
        if tokens[at].kind == "others":
            others, end, after, comma = True, tokens[at].end, at + 1, False
            stop = tokens[at].text.strip(". …") != ""
            at += 1
            if stop or tokens[at].kind == "end":
                break
            continue
        if at == after or (joined and tokens[at - 1].kind != "and"):
            break  # behind the name that `and` joins there is no other
        joined = joined or (tokens[at - 1].kind == "and" and tokens[after].text != ";")
    return Reading(name, tuple(named), others, end, after, stop, comma) if named else None


def _separated(tokens: Tokens, at: int) -> int:
    """The index behind what separates two names: a comma, a semicolon, a slash, `and`, or two of them."""
    if _is_sign(tokens[at], ",;/"):
        at += 1
    if tokens[at].kind == "and":
        at += 1
    return at


def _family(tokens: Tokens, at: int) -> int | None:
    """The index behind a surname that a comma follows; None where the words are none."""
    end = at
    while end < len(tokens) and end - at < _MOST_WORDS:
        token = tokens[end]
        joins = token.kind == "and" and token.text in ("y", "e", "i") and end > at and tokens[end + 1].kind == "name"
        if not joins and (token.kind not in ("particle", "name", "capitals", "suffix") or (token.dot and end > at)):
            break
        end += 1
    if end == at or (tokens[end - 1].kind in ("particle", "suffix", "and") and not _is_whole(tokens, at, end)):
        return end if end > at and tokens[end - 1].kind == "suffix" else None
    return end


def _is_whole(tokens: Tokens, at: int, end: int) -> bool:
    """`Du Y`, `Le, T.`: one such word with a capital is a surname."""
    return end - at == 1 and tokens[at].kind == "particle" and tokens[at].text[0].isupper()


def _initials(tokens: Tokens, at: int, particles: bool = True) -> int:
    """The index behind a group of initials, with the particles that some styles set behind them."""
    end, dotted = at, False
    while end < len(tokens) and end - at < 8:
        token = tokens[end]
        if token.kind == "initial" and (token.dot or not dotted):
            dotted = dotted or token.dot
        elif not (_is_sign(token, "-") or (token.kind == "capitals" and len(token.text) <= 4 and end == at)):
            break
        elif token.kind == "capitals" and token.dot:
            end += 1
            break
        end += 1
    while particles and at < end < len(tokens) and tokens[end].kind == "particle" and tokens[end].text.islower():
        end += 1
    return end


def _given(tokens: Tokens, at: int) -> int:
    """The index behind given names: up to four words and initials."""
    end = at
    while end < len(tokens) and end - at < 5:
        token = tokens[end]
        if token.kind not in ("name", "initial", "capitals") and not _is_sign(token, "-"):
            break
        end += 1
        if token.dot and token.kind != "initial":
            break
    while at < end < len(tokens) and tokens[end].kind == "particle" and tokens[end].text.islower():
        end += 1
    return end


def _made(tokens: Tokens, family: tuple[int, int], given: tuple[int, int]) -> One:
    first, last = min(family[0], given[0]), max(family[1], given[1])
    suffix = ""
    if last < len(tokens) and tokens[last].kind == "suffix":
        suffix, last = tokens[last].text, last + 1
    elif last + 1 < len(tokens) and _is_sign(tokens[last], ",") and tokens[last + 1].kind == "suffix":
        suffix, last = tokens[last + 1].text, last + 2
    end = tokens[last - 1]
    stop = end.dot and end.kind not in ("initial", "suffix") and not (end.kind == "capitals" and len(end.text) <= 3)
    written = cased(_joined(tokens, family))
    who = Person(written, spaced(_joined(tokens, given, dots=True)), suffix)
    return One(Named(who, tokens[first].start, end.end - stop), last, stop)


def _joined(tokens: Tokens, part: tuple[int, int], dots: bool = False) -> str:
    words = ""
    for token in tokens[part[0] : part[1]]:
        keeps = token.dot and dots and token.kind in ("initial", "capitals")
        word = token.text + ("." if keeps else "")
        words += word if not words or token.text == "-" or words.endswith("-") else f" {word}"
    return words


def _is_sign(token: Token, signs: str) -> bool:
    return token.kind == "sign" and token.text in signs
