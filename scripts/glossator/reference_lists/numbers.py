"""Volume, issue, pages and edition in what stands behind a title: a table of how lists print them."""

from __future__ import annotations

from typing import NamedTuple

from glossator.patterns import re
from glossator.reference_lists.entry import Field
from glossator.reference_lists.words import EDITION, ISSUES, MONTHS, PAGES, VOLUMES, either, may_hold

_YEAR = r"(?:1[4-9]\d\d|20\d\d)"
_PAGE = r"(?:[A-Za-z]{1,3}[-.]?)?\d{1,6}[A-Za-z]{0,2}"
_RANGE = rf"(?:{_PAGE}(?:\s?[–—−‒-]+\s?{_PAGE})?|[ivxlc]{{1,6}}\s?[–—-]\s?[ivxlc]{{1,6}})"
_RANGES = rf"{_RANGE}(?:\s?[,;&+]\s?{_PAGE}\s?[–—-]\s?{_PAGE})*"
_VOL = r"(?:\d{1,4}(?:[–/-]\d{1,4})?|[IVXLC]{1,8}|[A-Z]\d{1,3}|\d{1,3}[A-Z])"
_ISS = r"(?:(?:suppl?\.?(?:ement)?\s?\d{0,3}|s\d{1,2}|spec\w* (?:issue|no)\.?|special issue|pt\.? ?\d+|part \d+|[A-Z]?\d{1,4}[A-Z]?(?:\s?[–—/,&-]\s?\d{1,4})*(?:\s?suppl?\.?\s?\d{0,2})?))"
_B = r"(?:(?<=[\s,.;:(\[/])|^)"
_PART = rf"(?:\([^()\d]{{0,20}}(?:{_YEAR})\)\s*)?"

ROWS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE if flags else 0))
    for name, pattern, flags in (
        # `2019;12(3):45-50`, `12(3):45–50`, `12 (3): 45`, `12(3), 45`
        (
            "volume-issue-pages",
            rf"{_B}(?P<volume>{_VOL})\s*[(\[]\s?(?!{_YEAR}[)\]])(?:(?:no|nr|issue|n°|н|№)\.?\s?)?(?P<number>{_ISS})\s?[)\]]"
            rf"(?:\s?\({_YEAR}\))?\s*[:,;.]?\s*(?:(?:{either(PAGES)})\s?)?(?P<pages>(?!{_YEAR}[\s.,]*$){_RANGES}|[a-zA-Z]+\d+)?(?![\w(])",
            True,
        ),
        # `vol. 12, no. 3, pp. 1–10`, `Jg. 12, H. 3`, `cilt 12, sayı 3`, `t. 12, n° 3`
        (
            "worded",
            rf"{_B}(?:{either(VOLUMES)})[\s:]{{0,3}}(?P<volume>{_VOL})(?![\w])(?:\s?\([^()]{{0,14}}{_YEAR}\))?"
            rf"(?:[\s,/:;.–-]*\(?(?:{either(ISSUES)})[\s:]{{0,3}}(?P<number>{_ISS})\)?|\s?\((?P<number2>\d{{1,4}})\))?(?![\w])",
            True,
        ),
        # `12, no. 3`, `12, H. 3`, `12/3`, `12.3`
        (
            "volume-worded-issue",
            rf"{_B}(?P<volume>\d{{1,4}})\s*(?:\([^()]{{0,14}}{_YEAR}\))?\s*,?\s*[(\[]?(?:{either(ISSUES)})\s?(?P<number>{_ISS})[)\]]?(?![\w])",
            True,
        ),
        (
            "year-jahrgang",
            rf"{_B}(?P<volume>\d{{1,4}})\.\s?(?:Jg|Jahrgang|cilt)\.?(?:[,\s]+(?:{either(ISSUES)})\s?(?P<number>{_ISS}))?(?!\w)",
            True,
        ),
        (
            "slash",
            rf"{_B}(?P<volume>\d{{1,3}}|[IVXLC]{{2,7}}(?=/))[/.](?P<number>\d{{1,3}}(?:[-–/]\d{{1,3}})?)(?=\s*[,(:;.]|\s*$)(?!\.\d)",
            False,
        ),
        # `12: 345–350`, `12:345`, `12, 345–350`, `12 (2019): 1–10`, `12 (2019), S. 1–10`
        (
            "volume-pages",
            rf"{_B}(?P<volume>(?!{_YEAR}[,:])(?:\d{{1,4}}|[IVXLC]{{1,7}}))\s*(?:\([^()]{{0,16}}{_YEAR}\)|\({_YEAR}[^()]{{0,12}}\))?\s*[:,;]\s*"
            rf"(?:(?:{either(PAGES)})\s?)?(?P<pages>{_RANGES}|[a-zA-Z]+\d+)(?![\w(])",
            True,
        ),
        ("issue", rf"(?:{_B}|(?<=\())(?:{either(ISSUES)})\s?(?P<number>{_ISS})\)?(?![\w])", True),
        # GOST: `– 2012. – № 3. – С. 15–30`, `Т. 5`
        ("volume-year", rf"{_B}(?P<volume>\d{{1,4}}|[IVXLC]{{1,7}})\s?\((?:[^()\d]{{0,20}}){_YEAR}\)", False),
        (
            "volume-alone",
            rf"(?<=\s)(?P<volume>\d{{1,3}})(?=\s?[,:(.;]|\s*$)(?!\.\s?(?:{either(EDITION, MONTHS)}))",
            True,
        ),
    )
)
"""Name and pattern, surest first; the first that fits says volume and issue, and perhaps pages."""
_PAGES = re.compile(
    rf"(?:[\s,.:;(\[–—-]|^)(?:(?<![\w.])(?:{either(PAGES)})\s?(?P<a>{_RANGES})(?!\w)(?:\s?ff?\.)?|:\s*(?P<b>{_RANGES})(?=[\s,.;)]|$))"
    rf"|[,:;]\s?(?P<c>{_PAGE}\s?[–—−‒-]+\s?{_PAGE}|e\d{{3,8}})(?=[\s,.;)]|$)",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"[\s,.(–—-]{1,4}(?P<n>[xivl]*,?\s?\d{2,4})\s?(?:pp?|pages|S|s|sayfa|с|стр|págs?)\b\.?(?!\s?\d)")
_ARTICLE = re.compile(
    r"[\s,.;:(]{1,4}(?:article(?: (?:id|no|number))?|art|paper)\.?\s?(?:no\.?\s?)?(?P<n>[a-z]?\d{1,9})\b\)?",
    re.IGNORECASE,
)
_EDITION = re.compile(
    rf"[\s,(\[]{{0,4}}\b(?P<n>\d{{1,3}})(?:st|nd|rd|th|\.[ªº]?|ª|º|e|ème|ère)?,?\s(?:(?:rev(?:ised)?|enl(?:arged)?|exp(?:anded)?|überarb|erw|aktual|durchges"
    rf"|neu bearb|gözden geçirilmiş|испр|доп)\w*\.?(?:\s(?:and|u\.|und|и)\s)?\s?){{0,3}}(?:{either(EDITION)})[)\]]?"
    rf"|[\s,(\[]{{0,4}}\b(?P<w>(?:first|second|third|fourth|fifth|sixth|revised|rev\.|new|neue|enlarged|expanded))\s(?:(?:revised|enlarged|expanded)\s)?ed(?:n|ition)?\b\.?[)\]]?",
    re.IGNORECASE,
)
_WORDS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6"}
_ONE_YEAR = re.compile(_YEAR)
_DAY_OR_PAGE = re.compile(rf"(?:\b(?:{either(MONTHS)})\.?|(?<!\w)(?:{either(PAGES)}))\s?,?$", re.IGNORECASE)
"""What ends before a number that is the day of a date, or a page."""
_DASH = re.compile(r"\s?[–—−‒-]+\s?")


class Numbers(NamedTuple):
    """Fields, and the stretch that volume, issue and the pages beside them fill; where nothing was found, -1."""

    fields: tuple[Field, ...]
    start: int
    end: int
    row: str


def volume_in(words: str, start: int) -> Numbers:
    """Return volume, issue and the pages beside them."""
    for name, pattern in ROWS:
        for match in pattern.finditer(words, start):
            groups = match.groupdict()
            if name in ("volume-pages", "volume-alone") and _is_no_volume(words, match, start):
                continue
            found = []
            for group, value in groups.items():
                if value:
                    field = group.rstrip("2")
                    low, high = match.span(group)
                    text = _DASH.sub("–", value) if field in ("pages", "number") else value
                    found.append(Field(field, text, low, high))
            return Numbers(tuple(found), match.start(), match.end(), name)
    return Numbers((), -1, -1, "")


def _is_no_volume(words: str, match: re.Match[str], start: int) -> bool:
    """A number that stands at the start has no journal before it; one behind a month is a day, behind `pp.` a page."""
    before = words[max(match.start() - 14, start) : match.start()]
    return not words[start : match.start()].strip(" .,:;(") or bool(_DAY_OR_PAGE.search(before.rstrip()))


def pages_in(words: str, start: int) -> Field | None:
    """Return the last pages of a stretch that are no year."""
    last = None
    for match in _PAGES.finditer(words, start):
        value = match["a"] or match["b"] or match["c"]
        if match["a"] or not _ONE_YEAR.fullmatch(value):
            last = match
    if last is None:
        return None
    group = next(name for name in "abc" if last[name])
    return Field("pages", _DASH.sub("–", last[group]), last.start(), last.end())


def total_in(words: str, start: int) -> Field | None:
    """Return how many pages a book has."""
    match = _TOTAL.search(words, start)
    return Field("pagetotal", match["n"].strip(), match.start(), match.end()) if match else None


def article_in(words: str, start: int) -> Field | None:
    """Return the number of an article that has no pages."""
    match = _ARTICLE.search(words, start) if may_hold("article", words[start:]) else None
    return Field("eid", match["n"], match.start(), match.end()) if match else None


def edition_in(words: str, start: int) -> Field | None:
    """Return the number of the edition, or its word."""
    match = _EDITION.search(words, start) if may_hold("edition", words[start:]) else None
    if match is None:
        return None
    value = match["n"] or _WORDS.get(match["w"].lower(), match["w"])
    return Field("edition", value, match.start(), match.end())
