"""The year of an entry: behind the names (`Doe, J. (2019a)`, `Doe J. 2019.`), or at the end or within the imprint."""

from __future__ import annotations

from typing import NamedTuple

from glossator.dating import Dating, read_date
from glossator.patterns import re
from glossator.reference_lists.entry import Field
from glossator.reference_lists.words import MONTHS, UNDATED, either

YEAR = r"(?:1[4-9]\d\d|20\d\d)"
_ABOUT = r"(?:(?:c|ca|circa|um|yaklaşık|около)\.?\s?)?"
_ORIGINAL = (
    rf"(?:\s*[\[(]\s*(?:orig\w*\.?\s*(?:publ\w*\.?\s*)?|first\s\w+\s(?:in\s)?|{_ABOUT})(?P<orig>{YEAR})\s*[\])])?"
)
_NUMBER = rf"{_ABOUT}(?P<year>{YEAR})(?P<letter>[a-z](?![\w]))?(?P<span>\s?[-–/]\s?(?:{YEAR}|\d\d)(?!\d))?(?!\d)年?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_MONTH = rf"(?:{either(MONTHS)})\b\.?"
_MORE = (
    rf"(?:[,;.]?\s*(?P<more>(?:{_DAY}\s(?:de\s)?)?{_MONTH}(?:\s*[-–/]\s*{_MONTH})?(?:\s{_DAY})?(?:\s*[-–]\s*{_DAY})?))?"
)
_UNDATED = rf"(?P<none>{either(UNDATED)})(?:[-\s]?(?P<nletter>[a-z])(?!\w))?"
_BRACKETED = re.compile(
    rf"[(\[]\s*(?:(?P<orig0>{YEAR})\s*[/]\s*(?={YEAR}))?(?:{_NUMBER}{_ORIGINAL}{_MORE}|{_UNDATED})\s*[)\]](?:\s*[(\[](?P<orig2>{YEAR})[)\]])?",
    re.IGNORECASE,
)
_FIRST_BRACKETED = re.compile(rf"[(\[](?P<orig>{YEAR})[)\]]\s*(?P<year>{YEAR})(?P<letter>[a-z](?!\w))?", re.IGNORECASE)
_BARE = re.compile(
    rf"(?<![\w/–-]){_NUMBER}{_ORIGINAL}{_MORE}(?=[\s.,:;]|$)|(?<=[.,]\s){_UNDATED}(?=[.,:;\s])", re.IGNORECASE
)
_HALF = re.compile(
    rf"[(\[]\s?(?P<year>{YEAR})(?P<letter>[a-z])?(?=\s+\S|,\s|\s?:)|(?<=\s)(?P<year2>{YEAR})(?P<letter2>[a-z])?\)[.,:]?(?=\s)"
)
"""A year of whose brackets one is lost."""
_LATE_DAY = re.compile(
    rf"(?<!\w)(?:{_DAY}\s(?:de\s)?{_MONTH},?\s(?:de\s)?(?P<a>{YEAR})|{_MONTH}\s{_DAY},?\s(?P<b>{YEAR})"
    rf"|(?P<c>{YEAR})\s{_MONTH}(?:\s\d{{1,2}}(?!\d))?|{_MONTH},?\s(?P<d>{YEAR}))(?P<letter>[a-z](?!\w))?(?!\w)",
    re.IGNORECASE,
)
_LATE = re.compile(rf"(?<![\w–/-])(?<!\d\.)(?:[c©]\s?)?{_NUMBER}{_ORIGINAL}(?![\w–-])", re.IGNORECASE)
_NUMERIC_DAY = re.compile(rf"(?<![\w.])\d{{1,2}}[./]\s?\d{{1,2}}[./]\s?(?P<a>{YEAR})(?!\w)")
_UNDATED_LATE = re.compile(rf"(?:(?<=[(\[.,;]\s)|(?<=[(\[]))(?:{_UNDATED})(?!\w)", re.IGNORECASE)
_WEIGHED = 6
"""Years behind the title that are looked at."""
_PAGE = re.compile(r"(?:\bpp?\.?|\bS\.|[сС]\.|:)\s?$")


class Dated(NamedTuple):
    """A year and where it stands."""

    start: int
    end: int
    fields: tuple[Field, ...]
    bracketed: bool


def early_years(words: str, start: int, upto: int) -> list[Dated]:
    """Return the years that may stand behind names, in order of place; three of them at most."""
    found: list[Dated] = []
    at = start
    while at < upto and len(found) < 4:
        firsts = [pattern.search(words, at, upto) for pattern in (_FIRST_BRACKETED, _BRACKETED, _BARE)]
        matches = [match for match in firsts if match]
        if not matches:
            break
        match = min(matches, key=lambda one: one.start())
        bare = match is firsts[-1]
        half = _HALF.search(words, at, min(upto, match.end() + 2))
        if half and half.start() <= match.start() and bare:
            match, bare = half, False
        if bare and (match["span"] or (match["none"] or "").isupper()):  # `B. R.` are initials
            at = match.end()
            continue
        found.append(Dated(match.start(), match.end(), fields_of(match), words[match.start()] in "(["))
        at = match.end()
    return found


def late_year(words: str, start: int) -> Dated | None:
    """Return the date behind the title: a day before a month before a year, and of several years the best placed."""
    best: tuple[int, int, re.Match[str]] | None = None
    for count, match in enumerate(_LATE.finditer(words, start)):
        if count > _WEIGHED:
            break
        weight = _weight(words, match)
        if best is None or weight >= best[0]:
            best = weight, match.start(), match
    if best is None and (numeric := _NUMERIC_DAY.search(words, start)):
        return Dated(numeric.start(), numeric.end(), fields_of(numeric), False)
    if best is None:
        none = _UNDATED_LATE.search(words, start)
        if none is None or none["none"].isupper():
            return None
        return Dated(none.start(), none.end(), fields_of(none), False)
    match = best[2]
    for day in _LATE_DAY.finditer(words, max(match.start() - 30, start), min(match.end() + 20, len(words))):
        if day.start() <= match.start() < day.end():
            return Dated(day.start(), day.end(), fields_of(day), False)
    return Dated(match.start(), match.end(), fields_of(match), words[match.start() - 1 : match.start()] in ("(", "["))


def _weight(words: str, match: re.Match[str]) -> int:
    """How much a year behind the title looks like that of publication."""
    before, behind = words[max(match.start() - 6, 0) : match.start()], words[match.end() : match.end() + 3]
    weight = 0
    closed = behind.startswith(")")
    if (before.endswith("(") and closed) or (closed and before.rstrip().endswith((",", ":"))) or before.endswith("("):
        weight += 3
    if before.rstrip().endswith("–") and behind[:1] in ".,":
        weight += 4
    if behind[:1] in (";", ":") or not behind.strip(" .,"):
        weight += 3
    if before.rstrip().endswith((",", ".")) and behind[:1] in (".", ",", ")", ""):
        weight += 3
    if _PAGE.search(before) or (match["span"] and len(match["span"]) > 4):
        weight -= 8
    if before.rstrip().endswith("="):
        weight -= 8
    if "=" in before:
        weight -= 4
    return weight


def fields_of(match: re.Match[str]) -> tuple[Field, ...]:
    """Return date, original date and letter of a year as it was matched."""
    groups = match.groupdict()
    found: list[Field] = []
    start, end = match.span()
    if groups.get("none"):
        value = re.sub(r"\s", "", groups["none"]).lower()
        found.append(
            Field("pubstate", "forthcoming", start, end) if len(value) > 5 else Field("note", "n.d.", start, end)
        )
        letter = groups.get("nletter")
        return (*found, Field("letter", letter, start, end)) if letter else tuple(found)
    year = next((groups[name] for name in ("year", "year2", "a", "b", "c", "d") if groups.get(name)), "")
    written = match[0].strip("()[] ")
    value = year
    if "a" in groups or groups.get("more"):
        read = read_date(
            f"{groups['more']} {year}" if groups.get("more") else _without_letter(written, groups.get("letter"))
        )
        if isinstance(read, Dating) and read.edtf and read.edtf.text[:4] == year:
            value = read.edtf.text
    elif (groups.get("span") and "/" not in groups["span"]) or (
        groups.get("span") and len(groups["span"].strip(" /")) == 4
    ):
        last = groups["span"].strip(" -–/")
        last = year[: 4 - len(last)] + last
        value = f"{year}/{last}" if last > year else year
    found.append(Field("date", value, start, end))
    original = next((groups[name] for name in ("orig", "orig0", "orig2") if groups.get(name)), "")
    if original and original != year:
        found.append(Field("origdate", original, start, end))
    if groups.get("letter") or groups.get("letter2"):
        groups["letter"] = groups.get("letter") or groups["letter2"]
        found.append(Field("letter", groups["letter"].lower(), start, end))
    return tuple(found)


def _without_letter(written: str, letter: str | None) -> str:
    return written.removesuffix(letter) if letter else written
