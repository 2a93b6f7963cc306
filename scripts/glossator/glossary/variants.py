"""Spellings of one word that a reader takes for the same: plural, British and American.

A table of rows run by one loop: to add a variant, add one row and one test case.
All rows work on whole forms as the contributor wrote them.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to spell a form otherwise."""

    name: str
    pattern: re.Pattern[str]
    spelling: str
    """What stands in its place, as for `re.sub`."""


# Word endings that stand for `-ise`/`-ize` and all that is built on it; at least three letters
# before, so that `rise`, `size` and `wise` stay what they are.
_STEM = r"(?<=[^\W\d_]{4})"

_OUR = "(?:[Mm]is)?(?:[Cc]ol|[Hh]arb|[Nn]eighb|[Ll]ab|[Bb]ehavi|[Ff]av|[Hh]on|[Rr]um|[Aa]rm|[Ee]ndeav)"

SPELLINGS: tuple[Variant, ...] = (
    Variant("ise-ize", re.compile(_STEM + r"is(?=(?:e|ed|es|ing|ation|ations|ational|er|ers)\b)"), "iz"),
    Variant("ize-ise", re.compile(_STEM + r"iz(?=(?:e|ed|es|ing|ation|ations|ational|er|ers)\b)"), "is"),
    Variant("yse-yze", re.compile(r"(?<=[^\W\d_]{3})ys(?=(?:e|ed|es|ing)\b)"), "yz"),
    Variant("yze-yse", re.compile(r"(?<=[^\W\d_]{3})yz(?=(?:e|ed|es|ing)\b)"), "ys"),
    Variant("our-or", re.compile(rf"\b({_OUR})our"), r"\1or"),
    Variant("or-our", re.compile(rf"\b({_OUR})or"), r"\1our"),
    Variant("ence-ense", re.compile(r"\b([Dd]ef|[Oo]ff|[Pp]ret)enc(?=es?\b)"), r"\1ens"),
    Variant("ense-ence", re.compile(r"\b([Dd]ef|[Oo]ff|[Pp]ret)ens(?=es?\b)"), r"\1enc"),
    Variant("re-er", re.compile(r"\b([Cc]ent|[Tt]heat)re(?=s?\b)"), r"\1er"),
    Variant("er-re", re.compile(r"\b([Cc]ent|[Tt]heat)er(?=s?\b)"), r"\1re"),
    Variant("programme-program", re.compile(r"\b([Pp]rogram)me(?=s?\b)"), r"\1"),
    Variant("program-programme", re.compile(r"\b([Pp]rogram)(?=s?\b)"), r"\1me"),
)  # fmt: skip
"""British and American spellings, each way one row."""

PLURALS: tuple[Variant, ...] = (
    Variant("is-es", re.compile(r"(?<=[a-z]{3})is$"), "es"),  # crisis
    Variant("y-ies", re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])y$"), "ies"),
    Variant("es", re.compile(r"(?<=ss|sh|ch|[a-z]x|[a-z]z)$"), "es"),
    Variant("s", re.compile(r"(?<=[^\W\d_sxz])$"), "s"),
)
"""English plurals of the last word; the first row that fits is the one."""


def spellings(form: str) -> list[tuple[str, str]]:
    """Return (name of the row, other spelling) for every row of `SPELLINGS` that changes the form."""
    found = [(row.name, row.pattern.sub(row.spelling, form)) for row in SPELLINGS]
    return [(name, other) for name, other in found if other != form]


def plural(form: str) -> tuple[str, str] | None:
    """Return (name of the row, plural), or None: for capitalised words, which are names, and for plurals.

    An acronym in capitals (`ICBM`) takes an `s`.
    """
    last = form.split()[-1] if form.split() else ""
    if not last or not (last.islower() or (last.isupper() and last.isalpha())):
        return None
    for row in PLURALS:
        if row.pattern.search(form):
            return row.name, row.pattern.sub(row.spelling, form, count=1)
    return None


_HEAD = re.compile(r"(?P<head>[^\W\d_]{3,}) (?P<rest>(?:of|in|for|to|against|between|with|on) .+)")
"""One noun, with what belongs to it behind it: `balance of power`."""


def plural_of_head(form: str) -> tuple[str, str] | None:
    """Return (name of the row, form with its first noun in the plural) of `balance of power`; None for other forms.

    Only where one word stands before the preposition: of `speech act of the state` nobody can tell the head by rule.
    """
    match = _HEAD.fullmatch(form)
    many = plural(match["head"]) if match else None
    return (many[0], f"{many[1]} {match['rest']}") if match and many else None
