"""The place in a work, as notes print it behind a title or a short form: `, at 570`, `. С. 45`, `, 28 ff.`."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.citation.locators import read_locator
from glossator.citation.wording import YEAR
from glossator.patterns import re

PLACE_ALONE = "place-alone"
PASSIM = "passim"
"""A place that is no page, and of no other kind."""

_GAP = re.compile(
    r"[\s,.:)\]»”\"’]*(?:(?<![^\W\d_])(?:at|hier|ici|burada|здесь|esp\.|especially|bes\.|insb\.|notamment|özellikle|особ\.)\s+)?",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"(?:at|hier|ici|burada|здесь|esp\.|bes\.|insb\.)\s+$", re.IGNORECASE)
_BARE = re.compile(r"(?P<where>[IVXLC]{1,7}|passim)(?![\w’'-]|\.\s*\S)")
_FOLLOWING = re.compile(
    r"\s?(?:ff?\b\.?|sqq?\b\.?|et suiv(?:\.|antes)?|vd\b\.?|vdd?\b\.?|и след\.?|след\.|и сл\.|сл\.|(?:et )?passim)"
)
_TRAILING = re.compile(r"[.:,]+$")
_VOLUME = re.compile(r"[\s,.:]*(?:t|vol|bd|т|c)\.\s?(?:[IVXLC]+|\d{1,3})[,.]?(?=\s)", re.IGNORECASE)
_FOLLOWS = re.compile(r"\s[^\W\d_a-zа-я]")
"""A capital behind a number makes that a volume’s: `45 Harb. L. Rev. 450`."""
_YEAR = re.compile(rf"(?<![\w–-])(?:{YEAR})")
_TO_PLACE = re.compile(r"(?=[,.:)]\s)|\s(?=[(\d]|[^\W\d_]{1,5}\.?\s?\d)")
"""Before what may be the place: punctuation, or a space before a number or its label."""
_PINNED = re.compile(r"\d,\s(?P<pin>\d+(?:\s?[-–]\s?\d+)?)\s\((?:[^()\d]{0,30}\s)?\d{4}\)\.?$")
"""The page that is meant, behind the first of the article and before the year: `45 Rev. 450, 453 (1972)`."""
_NO_PLACE = frozenset({"volume", "issue", "opus"})
_ENDS = re.compile(r"[ .)\]]*(?:,\s[a-zà-öø-ÿğışа-яё][^\d(“«„]{0,200})?", re.DOTALL)
"""Behind the last place nothing stands, or the rest of the sentence: `p. 8, who doubts it`."""
_DASH = re.compile(r"\s?[-–]\s?")
_CLOSED = re.compile(r"[.,;:)\]»”\"]|\s|$")


@dataclass(frozen=True, slots=True)
class Where:
    """A place, its label, where its words begin and end in the string, and whether a word such as `at` leads to it."""

    where: str
    label: str
    start: int
    end: int
    introduced: bool = False


def read_where(words: str, at: int) -> Where | None:
    """Return the place that stands next after punctuation; of `Bd. 2, S. 45` the page."""
    if volume := _VOLUME.match(words, at):
        return _one(words, volume.end()) or _one(words, at)
    found = _one(words, at)
    if found is not None and found.label == "volume" and (page := _one(words, found.end)) and page.label == "page":
        return page
    return found


def place_behind(words: str, at: int) -> Where | None:
    """Return the place behind a title: the next thing, or what ends the reference where more of that is printed."""
    where = read_where(words, at)
    if where and not _FOLLOWS.match(words, where.end) and not _YEAR.fullmatch(where.where):
        return where
    year = _YEAR.search(words, at)
    if year is None:
        return None if where and _FOLLOWS.match(words, where.end) else where
    return final_place(words, year.end(), year[0])


def _one(words: str, at: int) -> Where | None:
    gap = _GAP.match(words, at)
    start = gap.end() if gap else at
    introduced = bool(gap and _INTRODUCED.search(gap[0]))
    read = read_locator(words[start : start + 80])
    if read is None:
        bare = _BARE.match(words, start)
        if bare is None:
            return None
        label = "" if bare["where"] == PASSIM else "page"
        return Where(bare["where"], label, start, bare.end(), introduced)
    end, where = start + read.length, read.where
    if following := _FOLLOWING.match(words, end):
        where, end = where + following[0].rstrip(), following.end()
    if not _CLOSED.match(words, end):
        return None
    return Where(_TRAILING.sub("", where), read.label, start, end, introduced)


def final_place(words: str, low: int, year: str = "") -> Where | None:
    """Return the place with which a full reference ends, behind its year: `566–582, at 570`, `2014, S. 30`.

    `low` is where it may begin, `year` the one that is no page. Of `45 Rev. 450, 453 (1972)` it is the second page.
    """
    if pinned := _PINNED.search(words):
        return Where(_DASH.sub("–", pinned["pin"]), "page", pinned.start("pin"), len(words))
    for gap in _TO_PLACE.finditer(words, min(low, len(words))):
        where = read_where(words, gap.end())
        if where and where.label not in _NO_PLACE and where.where != year and _ENDS.fullmatch(words, where.end):
            return where
    return None
