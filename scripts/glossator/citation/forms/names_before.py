"""Who is named right before a year: surnames, joined or listed, a body's name, *et al.* behind them."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.citation.wording import JOINERS, MONTHS, NUMBERED, OPENERS, PARTICLES, SMALL, TIME, is_body, is_capital
from glossator.patterns import re

_TOKEN = re.compile(r"\S+")
_NAME = re.compile(r"[^\W\d_][\w’'‘ʼ.\-‐‑]*")
_POSSESSIVE = re.compile(r"(?:['’][a-zçğıöşü]{1,5}|['’])$")
"""English `Smith’s`, and what Turkish hangs on a name: `Yılmaz’a`, `Yılmaz’ın`."""
_OPENING = '(“‘"[«—–'
_BEHIND_SURNAME = re.compile(r"(?:[^\W\d_]\.-?){1,4}|I{2,3}|IV|[JS]r\.")
"""Initials that follow a surname, as in references, and what numbers people of one name."""
_PAUSE = re.compile('[^—]*—|.*[”»“’"]–')
"""What a dash sets apart from the name behind it: `”—Smith`; an en dash joins names, so only behind a quotation."""
_MORE = frozenset(
    {
        ("et", "al"), ("et", "coll"), ("and", "others"), ("and", "colleagues"), ("and", "coworkers"), ("u", "a"),
        ("and", "co-workers"), ("ve", "digerleri"), ("ve", "ark"), ("ve", "dig"), ("y", "otros"), ("y", "cols"),
        ("y", "col"), ("e", "altri"), ("e", "outros"), ("e", "a"), ("en", "anderen"), ("и", "др"), ("и", "соавт"),
        ("und", "andere"), ("v", "d"),
    }
)  # fmt: skip
_MORE_IN_ONE = ("vd", "v.d", "u.a", "e.a")
_SAINTS = frozenset(("St.", "St", "Ste.", "Saint", "Sainte", "Sankt", "San", "Santa"))
"""Before a surname they belong to it: `St. John (1999)`."""
_MOST = 8


@dataclass(frozen=True, slots=True)
class Word:
    """A word before the year, without its punctuation."""

    start: int
    text: str
    comma: bool
    """Whether a comma follows it."""
    opens: bool
    """Whether a quotation mark, bracket or dash stands before it: a run of names begins here at the latest."""

    @property
    def folded(self) -> str:
        """In folded spelling, without its full stop."""
        return fold(self.text).rstrip(".")

    @property
    def is_name(self) -> bool:
        """Whether it may be a surname."""
        word = self.folded
        known = word in OPENERS or word in MONTHS or word in TIME or word in NUMBERED or word.endswith("ly")
        return is_capital(self.text) and bool(_NAME.fullmatch(self.text)) and not known and len(self.text) > 1


@dataclass(frozen=True, slots=True)
class Named:
    """Authors named before a year."""

    names: tuple[str, ...]
    start: int
    """Where the first name begins."""
    others: bool
    """Whether `et al.` stands for more."""


def authors_before(text: str, low: int, end: int) -> Named | None:
    """Return who is named right before `end`, looking back no further than `low`, or None."""
    words = words_before(text[low:end], low)
    found = authors_of(words) if words else None
    return None if found is None else Named(tuple(found[0]), words[found[1]].start, found[2])


def words_before(before: str, low: int) -> list[Word]:
    """Return the words of a stretch that begins at `low`, with offsets into the whole."""
    words = []
    for match in _TOKEN.finditer(before):
        token = match[0]
        pause = _PAUSE.match(token)
        bare = token[pause.end() if pause else 0 :].lstrip(_OPENING)
        at = low + match.start() + len(token) - len(bare)
        core = bare.rstrip(",")
        words.append(Word(at, core, core != bare, len(bare) < len(token)))
    if words and low and not before[0].isspace():
        words = words[1:]  # the first may be the end of a longer word
    return words


def authors_of(words: list[Word]) -> tuple[list[str], int, bool, bool] | None:
    """Return the names in order, the index of the first word, whether `et al.`, whether given names are printed."""
    end, others = len(words), False
    if end >= 2 and (words[end - 2].folded, words[end - 1].folded) in _MORE:
        end, others = end - 2, True
    if end >= 2 and _BEHIND_SURNAME.fullmatch(words[end - 1].text) and words[end - 2].is_name:
        end -= 1  # `Li W. (2011)`, `Hayes III (1998)`
    elif end >= 2 and words[end - 1].folded in _MORE_IN_ONE:
        end, others = end - 1, True
    if end == 0 or (words[end - 1].comma and not others):
        return None
    last = _POSSESSIVE.sub("", words[end - 1].text)
    if not words[end - 1].is_name or last.endswith("."):
        return None
    body = _body_start(words, end)
    if body is not None:
        name = " ".join([word.text for word in words[body : end - 1]] + [last])
        return [name], body, others, False
    first = _with_particles(words, end - 1)
    names = [" ".join([word.text for word in words[first : end - 1]] + [last])]
    joiner, given = _joiner_before(words, first)
    if joiner is not None and joiner > 0 and words[joiner - 1].is_name:
        first = _with_particles(words, joiner - 1)
        names.insert(0, " ".join(word.text for word in words[first:joiner]))
        while (
            first > 0
            and words[first - 1].comma
            and words[first - 1].is_name
            and not words[first].opens
            and len(names) < 8
        ):
            end_of_name, first = first, _with_particles(words, first - 1)
            names.insert(0, " ".join(word.text for word in words[first:end_of_name]))
    else:
        given = False
    if first > 0 and words[first - 1].is_name and not words[first - 1].comma and not words[first].opens:
        given = True
    return names, first, others, given


def _body_start(words: list[Word], end: int) -> int | None:
    """Where the name of a body that ends here begins, or None for a person."""
    start, at = end - 1, end - 1
    while at > 0 and end - at < _MOST and not words[at].opens:
        at -= 1
        if words[at].comma or words[at].text.endswith((".", ":", ";")):
            break
        if words[at].is_name:
            start = at
        elif words[at].folded not in SMALL:
            break
    run = [fold(_POSSESSIVE.sub("", word.text)).rstrip(".") for word in words[start:end]]
    return start if len(run) > 1 and is_body(run) else None


def _is_particle(word: Word) -> bool:
    return word.text.lower() in PARTICLES or word.text in _SAINTS


def _with_particles(words: list[Word], at: int) -> int:
    while at > 0 and _is_particle(words[at - 1]) and not words[at - 1].comma and not words[at].opens:
        at -= 1
    return at


def _joiner_before(words: list[Word], first: int) -> tuple[int | None, bool]:
    """Index of the `and` before a name, with at most two given names between."""
    for back in range(3):
        at = first - 1 - back
        if at < 0:
            return None, False
        if words[at].text.lower() in JOINERS:
            return at, back > 0
        if not is_capital(words[at].text) or words[at].comma:
            return None, False
    return None, False
