"""Keys for works that have none yet: `doeRivers2019`, `harbourBoard2021a`, `doeHarbours`."""

from __future__ import annotations

from glossator.characters.latin import latin
from glossator.citation.wording import OPENERS, SMALL
from glossator.model import CitedWork
from glossator.patterns import re

MOST_AUTHORS = 3
"""More authors than these become `EtAl`."""
TITLE_WORDS = 3
"""Words of a title that stand for a missing author."""
AFTER_AUTHOR = 2
"""Words of a title that stand for a missing year."""

_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"\d{4}[a-z]?")


def make_key(item: CitedWork) -> str:
    """Return a key for a citation's item: its own, or surnames in camel case and the year.

    Without authors the title's first words stand for them, without a year the
    title's words after the author. Letters and digits of ASCII only, so that any
    tool takes it; never empty (`source` where nothing is printed).
    """
    return item.key or spelled_key(item) or f"source{item.year if _YEAR.fullmatch(item.year) else ''}"


def spelled_key(item: CitedWork) -> str:
    """Return the key that names and titles give, in whatever script; empty where they hold no letter and no digit."""
    authors = item.authors
    title = item.title
    year = _YEAR.fullmatch(item.year)
    words: list[str] = []
    for name in authors[: MOST_AUTHORS if len(authors) <= MOST_AUTHORS else 1]:
        words += _words(name)[:5]
    if words and (item.others or len(authors) > MOST_AUTHORS):
        words += ["Et", "Al"]
    if not words:
        words = _title_words(title or item.publisher, TITLE_WORDS)
    elif not year:
        words += _title_words(title, AFTER_AUTHOR)
    key = _camel(words)
    if not key:
        return ""
    if year and not key.endswith(year[0]):
        key += year[0]
    return key if key[0].isalpha() else "source" + key


def _words(text: str) -> list[str]:
    """ASCII words; case inside a word stays only where it is not all capitals."""
    text = re.sub(r"['’‘ʼ]", " ", text)
    result = []
    for match in _WORD.finditer(text):
        word = match[0]
        plain = "".join(sign for sign in latin(word) if sign.isalnum())
        if not plain:
            continue
        # Scripts without capitals have those that part their syllables: `MaoZeDong`.
        parted = (not word.isupper() and any(sign.isupper() for sign in word[1:])) or word.lower() == word.upper()
        result.append(plain if parted else plain.lower())
    return result


def _title_words(title: str, count: int) -> list[str]:
    words = [word for word in _words(title) if not _YEAR.fullmatch(word)] or _words(title)
    while words and words[0].lower() in ("the", "a", "an", "der", "die", "das", "le", "la"):
        words = words[1:]
    taken = words[:count]
    while len(taken) > 1 and (taken[-1].lower() in SMALL or taken[-1].lower() in OPENERS):
        taken = taken[:-1]
    return taken


def _camel(words: list[str]) -> str:
    if not words:
        return ""
    first, *rest = words
    return first[:1].lower() + first[1:] + "".join(word[:1].upper() + word[1:] for word in rest)
