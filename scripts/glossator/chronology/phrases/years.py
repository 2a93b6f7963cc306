"""A year alone, and the contexts in which four digits are none.

A number is a year unless a row of `REFUSALS` knows better. Those rows speak of
how numbers are printed in general, never of one text.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossator.chronology.phrases.amounts import AMOUNT_OF, SERIES_OF_TWO, STREET, no_year
from glossator.chronology.phrases.row import YEAR, Anchor, DatePhrase, ending
from glossator.chronology.phrases.tails import BEHIND, is_figure
from glossator.chronology.points import Point, of_year
from glossator.patterns import re


@dataclass(frozen=True, slots=True)
class Refusal:
    """A context in which four digits are no year: what stands before, what after, or both."""

    name: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    yields: bool = False
    """Whether a word of time before the number outweighs it: `in 2008 troops entered`."""


_TIME = (
    r"(?<!\w)(?i:in|since|by|until|till|before|after|during|from|between|(?<!total\s)(?<!number\s)(?<!sum\s)of"
    r"|early|late|mid|post|pre|year|through|(?<!up\s)to)\s"
)

MEASURE = (
    r"\s?(?:%|°|€|\$|£|₺)|[\s-](?i:km2?|(?:kilo|milli|centi)?met(?:re|er)s?|m[²³23]?|cm|mm|miles?|feet|ft|inch(?:es)?|yards?|fathoms?|versts?|cubits?"
    r"|leagues?|candela|mah|kgs?|kilos?|thalers?|guineas?|rupees?|zloty|yen|yuan|shillings?|piastres?"
    r"|tons?|tonnes?|grams?|litres?|liters?|barrels?|hectares?|acres|dollars?|euros?|pounds?|lira|roubles|rubles|usd|eur|gbp|percent"
    r"|per\scent|million|billion|trillion|thousand|hundred|mw|gw|kw|mwh|kwh|watts?|megawatts?|volts|mhz|ghz|mb|gb|rpm"
    r"|degrees|knots|hours?|hrs|gmt|utc|hp|horsepower|square|cubic|per|times|kcal|calories|pages?|pp|words?|copies"
    r"|characters|lines|points|seats|votes|bc|bce|b\.c)(?!\w)"
)
COUNTED = (
    r"\s(?:(?!(?:the|its|his|her|their|our|and|when|while|but|all)\s)[a-z]+\s)?(?:soldiers|troops|men|women|people|persons|children|civilians|refugees|migrants|prisoners|casualties"
    r"|deaths|dead|wounded|killed|fighters|militants|officers|personnel|workers|students|members|participants|tourists"
    r"|aircraft|jets|planes|tanks|ships|vessels|missiles|warheads|vehicles|rockets|guns|bombs|flights|companies|houses"
    r"|homes|villages|cases|items|objects|documents|entries|texts|days|weeks|months|years|minutes|seconds)(?!\w)"
)

REFUSALS: tuple[Refusal, ...] = (
    Refusal("part of a longer number", before=re.compile(r"(?:\w|[0-9][.,:/]|[.:][0-9]?|[-–—‑/]|#|№|§\s?|\+)\Z")),
    Refusal(
        "goes on as a number or word",
        after=re.compile(r"[\w]|[.,:/–—‑-]+[0-9]|[-‑](?!(?:mid|early|late)\b)[^\W\d_]|['’][0-9]"),
    ),
    Refusal(
        "money", before=re.compile(r"(?:[$€£¥₺₽]|(?<!\w)(?:USD|EUR|GBP|TRY|TL|RUB|CHF|Rs|DM|RM|Kčs))\s?\Z"), yields=True
    ),
    Refusal("a measure", after=re.compile(MEASURE)),
    Refusal(
        "a number of a series",
        before=re.compile(
            r"(?<!\w)(?i:pp?\.|pages?|no\.|nos\.|nr\.?|number|num\.|vol\.?|volume|issue|resolutions?|unscr|res\.|articles?|art\."
            r"|sections?|sec\.|chapters?|ch\.|para\.?|paragraph|clause|lines?|law|act|bill|decree|directive|regulation"
            r"|figure|fig\.|table|item|room|flight|route|highway|version|model|isbn|issn|doi|tel\.?|phone|fax|code"
            r"|docket|case|add\.|cod\.|col\.|fol\.|folio|ms\.|inv\.|p\.o\.\sbox|box|postal|zip|type|class|boeing|airbus)\s?(?i:no\.?\s?)?\Z"
        ),
        yields=True,
    ),
    Refusal(
        "an amount by the word before",
        before=re.compile(
            r"(?<!\w)(?i:some|nearly|almost|roughly|approximately|over|at\sleast|at\smost|more\sthan|less\sthan|fewer\sthan|up\sto"
            r"|exactly|only|about\sa|a\stotal\sof|an?\sestimated|another|additional|with|all|these|those|his|her|their|every)\s\Z"
        ),
        after=re.compile(r"(?!\s*[)\].;:?!]|\s*\Z)"),
        yields=True,
    ),
    Refusal(
        "one of two amounts",
        before=re.compile(r"(?i:between|from)\s\Z"),
        after=re.compile(rf"\s(?:and|to|or)\s[0-9][0-9.,]*(?:{MEASURE}|{COUNTED})"),
    ),
    Refusal(
        "one of two measures",
        after=re.compile(rf"\s?(?:by|x|×)\s?[0-9][0-9.,]*(?:{MEASURE})|\s?(?:x\s?|×\s?)[0-9]"),
    ),
    Refusal("the first of a stretch", after=re.compile(rf"\sto\s[0-9]{{4}}(?:{MEASURE})"), yields=True),
    Refusal("counted things", after=re.compile(COUNTED), yields=True),
    Refusal("a house in a street", after=re.compile(STREET), yields=True),
    Refusal("a number of a row", before=re.compile(SERIES_OF_TWO)),
    Refusal("an amount by its measure", before=re.compile(AMOUNT_OF)),
)  # fmt: skip

_DASH = r"\s?[-–—‑]{1,3}\s?"
_FIRST_OF_TWO = re.compile(rf"(?<![\w.,:/$€£-]){YEAR}{_DASH}\Z")
_SECOND_OF_TWO = re.compile(
    rf"{_DASH}{YEAR}(?![\w%]|[-–.,:/][0-9])|/[0-9]{{2}}(?![\w]|[-–/.,:][0-9])|[-–][0-9]{{2}}(?![\w]|[-–/.,:][0-9])"
)
_BRACKETED = re.compile(
    rf"(?:(?<!\w)[^\W\d_a-zß-öø-ÿ][\w’'-]*|\b[IVX]+)\s\((?:{YEAR}{_DASH})?\Z|[(;,]\s?(?:r|b|d|fl|c|ca|reigned|ruled|born|died)\.?\s\Z"
)
_CLOSED = re.compile(rf"(?:{_DASH}[0-9]{{2,4}})?[);,]")
"""The years of a life, a reign or a thing with a name, in brackets: `Basil II (976–1025)`."""
_TEMPORAL = re.compile(_TIME + r"(?:the\s)?(?:year\s)?\Z")
_SECOND_YEAR = re.compile(r"(?<!\w)(?i:between|from)\s(?:the\syears\s)?1[0-3][0-9]{2}\s(?:and|to)\s\Z")
"""The second of `between 1096 and 1099`."""
_TWO_AMOUNTS = re.compile(r"(?:\s(?:and|to)\s[0-9]{4})?\s[a-z]{3,}s(?!\w)")
_ROUNDED = re.compile(r"(?<!\w)(?i:(?:since|before|after|until|till|by)\s(?:at\sleast|about|around|circa|ca?\.))\s\Z")
_TIED = re.compile(r"(?<![\w-])(mid|early|late|post|pre)[-–‑]\Z", re.IGNORECASE)
"""What a hyphen may tie to a year: `mid-2016`, `post-2014`; not `F-2015`."""
_AFTER_A_WORD_OF_TIME = tuple(row for row in REFUSALS if not row.yields)
_CERTAIN = range(1400, 2050)
"""Four digits without any word of time are a year within these bounds only: outside, amounts are commoner."""


def refused(text: str, start: int, end: int) -> str:
    """Return the name of the row that refuses the four digits as a year, `""` where none does."""
    before, after = _around(text, start, end)
    first = _FIRST_OF_TWO.search(before)
    if first:  # the second year of 2008–2009 is what the first is
        before, _ = _around(text, start - len(first[0]), end)
    second = _SECOND_OF_TWO.match(after) or BEHIND.match(after)
    if second:
        after = after[second.end() :]
    temporal = bool(_TEMPORAL.search(before) or _ROUNDED.search(before) or _SECOND_YEAR.search(before))
    bracketed = before[-1:] in ("(", " ") and _BRACKETED.search(before) and _CLOSED.match(text, end)
    if int(text[start:end]) < 1400 and _TWO_AMOUNTS.match(after) and (temporal or first):
        return "one of two amounts"
    if not (temporal or bracketed) and int(text[start:end]) not in _CERTAIN:
        return "out of bounds"
    if is_figure(before, after):
        return "a figure"
    known = no_year(text, start, end, temporal)
    if known:
        return known
    for row in _AFTER_A_WORD_OF_TIME if temporal else REFUSALS:
        if (row.before is None or row.before.search(before)) and (row.after is None or row.after.match(after)):
            return row.name
    return ""


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after, as far as any row looks, without the hyphen of `mid-2016`."""
    return _TIED.sub(r"\1 ", text[max(start - 28, 0) : start]), text[end : end + 28]


def _year(match: re.Match[str]) -> Point | None:
    return None if refused(match.string, match.start(1), match.end(1)) else of_year(int(match[1]))


YEARS = (DatePhrase("year", Anchor.YEAR, ending(YEAR), _year),)
