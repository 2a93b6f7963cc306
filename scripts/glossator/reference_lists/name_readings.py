"""The ways in which a list of names may be printed: a table of readings, each a first name and those behind it.

`Doe, J., & Roe, R.`, `Doe, John, and Richard Roe`, `Doe J, Roe R`, `J. Doe and R. Roe`, `DOE, John; ROE, Richard`. A
reading reads as far as it can; which of them is right, `names.py` decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossator.reference_lists.entry import Named
from glossator.reference_lists.name_forms import (
    ReadOne,
    Tokens,
    capitals_given,
    family_comma_given,
    family_comma_initials,
    family_given_in_brackets,
    family_initials,
    given_family,
    initials_family,
    is_sign,
    whole_name,
)


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


READINGS: tuple[tuple[str, tuple[ReadOne, ...], tuple[ReadOne, ...]], ...] = (
    ("family-comma-initials", (family_comma_initials,), (family_comma_initials,)),
    ("family-initials", (family_initials,), (family_initials,)),
    ("initials-family", (initials_family,), (initials_family,)),
    ("initials-both-ways", (family_comma_initials,), (initials_family, family_comma_initials)),
    ("whole-names", (whole_name,), (whole_name, family_initials)),
    ("given-in-brackets", (family_given_in_brackets,), (family_given_in_brackets,)),
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
    if is_sign(tokens[at], ",;/–—、，；"):
        at += 1
    if tokens[at].kind == "and":
        at += 1
    return at
