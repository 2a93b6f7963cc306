"""One name in the forms in which lists print it: a function each, from tokens to the name or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from glossator.bibliography.drafted import Person
from glossator.patterns import re
from glossator.reference_lists.entry import Named
from glossator.reference_lists.name_tokens import PARTICLES, Token
from glossator.reference_lists.spelling import cased, spaced
from glossator.reference_lists.words import EDITORS, MADE_BY, either

Tokens = Sequence[Token]
_MOST_WORDS = 5
_NO_NAMES = frozenset(("the", "a", "an", "der", "die", "das", "les", "los", "on", "in", "of", "art", "new", "neue"))
"""With which a title begins, and no name."""
_HONOURS = frozenset(("sir", "rev", "dr", "prof", "capt", "col", "gen", "lt", "maj", "mrs", "mr", "lord", "lady", "hon", "bishop", "abbé", "père",
                      "dom", "graf", "freiherr", "baron", "count", "comte", "conde", "mgr", "esq"))  # fmt: skip
"""Before a given name, of which it is no part."""
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_IS_ROLE = re.compile(rf"(?:{either(EDITORS, MADE_BY)})", re.IGNORECASE)


class One(NamedTuple):
    """One name, read."""

    named: Named
    after: int
    """Index of the token behind it."""
    stop: bool
    """Whether a full stop, which is no initial's, stands behind it."""


ReadOne = Callable[[Tokens, int], One | None]


def family_comma_initials(tokens: Tokens, at: int) -> One | None:
    """`Doe, J. R., Jr.`; `van den Berg, J.`."""
    family = _family(tokens, at)
    if family is None or not is_sign(tokens[family], ","):
        return None
    first = _honours(tokens, family + 1)
    given = _initials(tokens, first)
    if given == first or _all_bodies(tokens, at, family, given):
        return None
    return _made(tokens, (at, family), (first, given))


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
    if family is None or not is_sign(tokens[family], ","):
        return None
    first = _honours(tokens, family + 1)
    given = _given(tokens, first)
    if given == first or (tokens[first].text.lower() in _NO_NAMES and given - first > 1):
        return None
    return _made(tokens, (at, family), (first, given))


def family_initials(tokens: Tokens, at: int) -> One | None:
    """`Doe JR`, `Doe J.R.`, `van den Berg J`."""
    end = at
    while end < len(tokens) and end - at < _MOST_WORDS and tokens[end].kind in ("particle", "name", "capitals"):
        if (tokens[end].dot and tokens[end].kind != "particle") or (
            end > at and tokens[end].kind == "capitals" and tokens[end - 1].kind == "name"
        ):
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


def family_given_in_brackets(tokens: Tokens, at: int) -> One | None:
    """`Doe (John R.)`, `BERG (Jean-Paul)`: as French lists and old catalogues print them."""
    family = _family(tokens, at)
    if family is None or tokens[family].kind != "open":
        return None
    first = _honours(tokens, family + 1)
    end = max(_given(tokens, first), _initials(tokens, first))
    said = tokens[end - 1].text.lower()
    if end == first or end >= len(tokens) or tokens[end].kind != "close" or _IS_ROLE.fullmatch(said):
        return None
    person = Person(cased(_joined(tokens, (at, family))), spaced(_joined(tokens, (first, end), dots=True)))
    return One(Named(person, tokens[at].start, tokens[end].end), end + 1, False)


def whole_name(tokens: Tokens, at: int) -> One | None:
    """`张伟`, `山田太郎`: surname and given name in one word, as scripts of East Asia write them."""
    token = tokens[at]
    if token.kind != "name" or not _EAST_ASIAN.fullmatch(token.text) or not 2 <= len(token.text) <= 5:
        return None
    return One(Named(Person(literal=token.text), token.start, token.start + len(token.text)), at + 1, token.dot)


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


def _honours(tokens: Tokens, at: int) -> int:
    """The index behind `Sir`, `Rev.`, `Capt.` before a given name."""
    while at + 1 < len(tokens) and tokens[at].kind in ("name", "initial") and tokens[at].text.lower() in _HONOURS:
        at += 1
    return at


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
        elif not (is_sign(token, "-") or (token.kind == "capitals" and len(token.text) <= 4 and end == at)):
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
        within = token.kind == "particle" and end > at and tokens[end + 1].kind == "name"  # `João da Costa`
        if token.kind not in ("name", "initial", "capitals") and not is_sign(token, "-") and not within:
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
    elif last + 1 < len(tokens) and is_sign(tokens[last], ",") and tokens[last + 1].kind == "suffix":
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


def is_sign(token: Token, signs: str) -> bool:
    """Return whether a token is one of these signs."""
    return token.kind == "sign" and token.text in signs
