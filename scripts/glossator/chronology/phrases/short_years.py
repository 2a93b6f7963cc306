"""Years of three digits, and of fewer, where something says that they are years.

What says so is a row of `REASONS`: the word year, a month before it, the years of a reign or a life, a range that a
year of four digits closes, a word of time at the head of a clause. In a clause's middle a word of time is enough
where the narrative is in the same age already: `and finished in 537`. Behind a year BC, `in 30` has the same era.
Nothing counted may follow any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from glossator.chronology.clock import MODERN, Clock
from glossator.chronology.months import SEASONS, month_of
from glossator.chronology.phrases.eras import MONTHS
from glossator.chronology.phrases.feasts import feast_before
from glossator.chronology.phrases.old_years import NEAR, NEAR_SHORT, by_descent, in_the_era
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.phrases.years import COUNTED, MEASURE
from glossator.chronology.points import Point, about, between, of_day, of_decade, of_month, of_season, of_year
from glossator.patterns import re

_GOES = re.compile(r"[.,:][0-9]|[\w%°$€£-]")
_WORDS = (
    "in by since until till after before from to of and than late early year years between during c. ca. r. b. d. fl."
    " circa about day eve sunday monday friday easter born died reigned ruled lived office emperor king pope"
)
_ENDINGS = frozenset(
    {f"{ending[-2:]} " for word in _WORDS.split() for ending in (word, word.capitalize())}
    | {f"{(month + stop)[-2:]} " for month in MONTHS.split("|") for stop in ("", ".", ",")}
    | {f"{ending}, " for ending in ("t", "d", "h", *"0123456789")}
)
"""The three characters before a short year: nearly all other figures are left at once."""
_DECADE = re.compile(r"(?<![\w$€£.,])[Tt]he\s([1-9][0-9]0)s(?!\w)")
_DASH = r"\s?[-–—‑]{1,3}\s?"
_MONTH = re.compile(
    rf"(?<![\w.,:/$€£-])(?:(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?)?(?P<month>{MONTHS})\.?,?\s(?:of\s)?"
    rf"|(?P<before>{MONTHS})\.?\s(?P<back>[0-9]{{1,2}})(?:st|nd|rd|th)?,\s)\Z"
)
_SEASON = re.compile(
    rf"(?<!\w)(?:(?:in|during|by|until|since|of)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?)"
    rf"(?P<season>(?i:{'|'.join(word for word in SEASONS if word.isascii())}))\s(?:of\s)?\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\w)(?:the|that)\syear\s\Z|(?<!\w)(?:the|of)\syears\s\Z", re.IGNORECASE)
_LIFE = re.compile(
    r"[(;,]\s?(?:(?:reigned|ruled|reg\.|r\.|fl\.|lived|born|died|b\.|d\.|in\soffice|emperor|king|pope)\s(?:in\s|from\s)?"
    r"(?P<about>(?:c\.|ca\.|circa|about)\s?)?|(?P<vague>(?:c\.|ca\.)\s?))\Z"
)
_NAMED = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ][\w’'-]*\s(?:[IVX]+\s)?\(\Z")
_HEAD = re.compile(
    r"(?:\A|[.!?;:…]\s|[\n(“\"])(?:Then\s|And\s|But\s)?(?:In|By|Since|Until|After|Before|From|Between|During|Late\sin|Early\sin)\s\Z"
)
VERBS = (
    "born|died|crowned|founded|deposed|killed|murdered|assassinated|beheaded|executed|elected|enthroned|baptised|baptized"
    "|converted|conquered|captured|sacked|besieged|burned|burnt|built|rebuilt|completed|consecrated|destroyed|defeated"
    "|signed|concluded|convened|invaded|annexed|abdicated|reigned|began|ended|fell|collapsed|broke\\sout|took\\splace"
    "|occurred|happened|succeeded|landed|arrived|retired|returned|married|excommunicated|dissolved|established"
)
_VERB = re.compile(rf"(?<!\w)(?:{VERBS})\s(?:in|by|until|since|before|after|late\sin|early\sin)\s\Z")
"""What happens once and at some time: nobody dies in 814 of anything."""
_MIDDLE = re.compile(r"(?<!\w)(?i:in|by|since|until|till|after|before|from|to|of|and|than|late|early|year|between)\s\Z")
_LED = re.compile(r"(?<!\w)(?i:in|during|years|from|of|period|reign|dynasty|era|age|lasted|between)\s\(?\Z|\(\Z")
_RANGE = re.compile(rf"(?:{_DASH}|\s(?P<word>to|until|and)\s)(?P<last>[0-9]{{2,4}})(?![\w%]|[.,:/-][0-9])")
_OPENER = re.compile(r"(?<!\w)(?P<word>(?i:between|from))\s(?:the\syears\s)?\Z")
_SERIES = re.compile(
    r"(?<!\w)(?i:pp?\.|pages?|nos?\.|number|vol\.?|chapters?|ch\.|verses?|lines?|psalms?|paragraphs?|articles?)\s\Z"
)
_GRAMMAR = (
    r"the|a|an|he|she|it|they|his|her|its|their|this|that|these|those|and|but|or|when|while|where|who|which|was|were|had"
    r"|has|is|are|in|on|at|by|to|under|after|before|with|for|from|as|until|near|against|during|through|there|then|so|if"
    r"|because|although|both|another|some|war|peace|king|emperor|rebels|onwards?|did|led|gave|made|brought|left|won|lost"
    r"|began|ended|cost|(?!armed|mounted|wounded|trained|hundred|hired|unarmed|assorted)[a-z]{3,}ed"
)
_PEOPLE = r"(?:[A-ZÀ-Þ]\w+(?:an|ish|ese|ic|ch|ek|is)\s[a-z]+s\b)"
_GOES_ON = re.compile(rf"\s*(?:\Z|[,;:.!?)\]—–…”’\"])|\s(?!of\b|{_PEOPLE})(?:(?:{_GRAMMAR})(?!\w)|[^\W\d_a-zß-öø-ÿ])")
"""What may follow a year: the end of a clause, a word of grammar, a name; not what is counted."""
_AMOUNT = re.compile(rf"{COUNTED}|{MEASURE}|\s(?:thousand|hundred|million)\b")
_SECOND = re.compile(r"\s(?:to|and|or)\s[0-9][0-9.,]*(?<![.,])")


def short_years(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield every year of fewer than four digits that there is a reason to take for one."""
    for start, end in figures:
        if end - start > 3:
            continue
        near = text[max(start - 3, 0) : start]
        if (near not in _ENDINGS and near[-1:] != "(") or _GOES.match(text, end):
            continue
        if near == "p. " and text[start - 4 : start - 3] != "e":
            continue  # a page: of what ends so only Sep. is a month, and most short figures are pages
        before = text[max(start - 40, 0) : start]
        for read in REASONS:
            found = read(before, text, start, end)
            if found is not None:
                yield in_the_era(found)
                break
    if "0s" in folded:
        yield from _decades(text)


def _by_month(before: str, text: str, start: int, end: int) -> Stated | None:
    if end - start != 3 or _AMOUNT.match(text, end):
        return None
    match = _MONTH.search(before)
    if match is None:
        return None
    month, day, year = month_of(match["month"] or match["before"]), match["day"] or match["back"], int(text[start:end])
    point = of_day(year, month or 0, int(day)) if day else of_month(year, month or 0)
    return Stated(start - len(before) + match.start(), end, point, "short-day" if day else "short-month")


def _by_feast(before: str, text: str, start: int, end: int) -> Stated | None:
    """`on Christmas Day 800`, `on Easter Day, 627`."""
    found = feast_before(before) if end - start == 3 and not _AMOUNT.match(text, end) else None
    point = found[1].in_year(int(text[start:end])) if found else None
    if found is None or point is None or point.value is None:
        return None
    return Stated(start - len(before) + found[0], end, point, "short-day")


def _by_season(before: str, text: str, start: int, end: int) -> Stated | None:
    match = _SEASON.search(before)
    if match is None or end - start != 3 or not follows(text, end):
        return None
    point = of_season(int(text[start:end]), SEASONS[match["season"].lower()])
    return Stated(start - len(before) + match.start("season"), end, point, "short-season")


def _by_word(before: str, text: str, start: int, end: int) -> Stated | None:
    if not _YEAR.search(before) or not int(text[start:end]):
        return None
    return _alone_or_range(text, start, end) if before.endswith("years ") else _year(text, start, end)


def _by_life(before: str, text: str, start: int, end: int) -> Stated | None:
    match = _LIFE.search(before)
    named = match is None and end - start == 3 and _NAMED.search(before)
    if not (match or named):
        return None
    vague = bool(match and (match["about"] or match["vague"]))
    begin = start if not (match and vague) else start - len(before) + max(match.start("about"), match.start("vague"))
    found = _to(text, start, end, vague)
    if found is not None:
        closed = text[found[1] : found[1] + 1] in (")", ";", ",")
        return Stated(begin, found[1], found[0], "short-range", True) if closed else None
    if match is None or (match["vague"] and end - start < 3) or text[end : end + 1] not in (")", ";", ","):
        return None
    return Stated(
        begin, end, about(of_year(int(text[start:end]))) if vague else of_year(int(text[start:end])), "short-year"
    )


def _by_range(before: str, text: str, start: int, end: int) -> Stated | None:
    """A range that a year of four digits closes: `between 989 and 1204`, `(962–1806)`."""
    match = _RANGE.match(text, end)
    if end - start != 3 or match is None or len(match["last"]) != 4 or _SERIES.search(before):
        return None
    opener = _OPENER.search(before)
    first, last = int(text[start:end]), int(match["last"])
    wanted = {"to": "from", "until": "from", "and": "between"}.get(match["word"] or "", "")
    if wanted and not (opener and opener["word"].lower() == wanted):
        return None
    if (not wanted and not _LED.search(before)) or last > 2100 or not follows(text, match.end()):
        return None
    if first % 50 == last % 50 == 0 and not before.endswith(("Between ", "From ", "(")) and wanted:
        return None  # between 500 and 1000: as a rule an amount
    begin = start - len(before) + opener.start() if opener and wanted else start
    return Stated(begin, match.end(), between(of_year(first), of_year(last)), "short-range", True)


def _by_head(before: str, text: str, start: int, end: int) -> Stated | None:
    if end - start != 3 or not _HEAD.search(text, max(start - 20, 0), start):
        return None
    return _ranged(before, text, start, end) or (_year(text, start, end) if follows(text, end) else None)


def _ranged(before: str, text: str, start: int, end: int) -> Stated | None:
    """`From 610 to 641`, both of three digits."""
    opener, match = _OPENER.search(before), _RANGE.match(text, end)
    if opener is None or match is None or match["word"] not in _JOINED[opener["word"].lower()]:
        return None
    first, last = int(text[start:end]), int(match["last"])
    if not (first < last <= first + 400 and follows(text, match.end())):
        return None
    begin = start - len(before) + opener.start()
    return Stated(begin, match.end(), between(of_year(first), of_year(last)), "short-range", True)


_JOINED = {"from": ("to", "until"), "between": ("and",)}


def _by_verb(before: str, text: str, start: int, end: int) -> Stated | None:
    if end - start == 3 and _VERB.search(before) and follows(text, end):
        return _year(text, start, end)
    return None


def _by_narrative(before: str, text: str, start: int, end: int) -> Stated | None:
    if not _MIDDLE.search(before) or not follows(text, end) or not int(text[start:end]):
        return None
    return Stated(start, end, None, "short-year", by_clock=partial(_in_the_age, int(text[start:end])))


REASONS: tuple[Callable[[str, str, int, int], Stated | None], ...] = (
    by_descent, _by_month, _by_feast, _by_season, _by_word, _by_life, _by_range, _by_head, _by_verb, _by_narrative,
)  # fmt: skip
"""Why some digits are a year, the stronger reasons first."""


def _in_the_age(number: int, clock: Clock) -> tuple[Point, bool] | None:
    """The year in the age of the narrative; before our era the numbers count down, and the era is understood."""
    now = clock.era
    if now is None or now >= MODERN:
        return None
    near = NEAR if number > 99 else NEAR_SHORT
    if now <= 0:
        return (of_year(1 - number), clock.year is not None) if abs(1 - number - now) <= near else None
    if number < 32 and now >= 100:
        return None
    return (of_year(number), False) if abs(number - now) <= near else None


def follows(text: str, end: int) -> bool:
    """Return whether what stands behind may follow a year: no amount does."""
    second = _SECOND.match(text, end)
    return (
        bool(_GOES_ON.match(text, end))
        and not _AMOUNT.match(text, end)
        and not (second and not follows(text, second.end()))
    )


def _year(text: str, start: int, end: int) -> Stated:
    return Stated(start, end, of_year(int(text[start:end])), "short-year")


def _alone_or_range(text: str, start: int, end: int) -> Stated:
    found = _to(text, start, end, False)
    return Stated(start, found[1], found[0], "short-range", True) if found else _year(text, start, end)


def _to(text: str, start: int, end: int, vague: bool) -> tuple[Point, int] | None:
    """The range that begins with those digits, and where it ends."""
    match = _RANGE.match(text, end)
    if match is None or match["word"] == "and":
        return None
    first, digits = int(text[start:end]), match["last"]
    last = int(digits)
    if last < first and len(digits) < end - start:
        last += first - first % 10 ** len(digits)
    if not first < last <= first + 400:
        return None
    begin = of_year(first)
    point = between(about(begin) if vague else begin, of_year(last))
    return (point, match.end()) if point.value else None


def _decades(text: str) -> Iterator[Stated]:
    """`the 690s`; hundreds (`the 800s`) are as often a score or an amount."""
    for match in _DECADE.finditer(text):
        if int(match[1]) % 100:
            yield Stated(match.start(), match.end(), of_decade(int(match[1])), "decade-short-year")
