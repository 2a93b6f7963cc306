"""What a saved page puts before its prose: which line is the title, and what below it belongs to the text."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.patterns import re
from glossator.witness.rules.bylines import BEFORE_NAMES, are_names
from glossator.witness.rules.captions import is_credited
from glossator.witness.rules.institutions import INSTITUTION
from glossator.witness.rules.run_in import KEYWORDS
from glossator.witness.rules.web_words import DATE, SEPARATOR
from glossator.witness.section_titles import is_section
from glossator.witness.sheet import ends_sentence

_MOST_COUNTED = 12
"""Words of a line beyond which a longer one is no likelier title."""
_NAMED = 6.0
"""What names below a line weigh, in words."""
_DIGITS = 2.0
"""What a number in a line costs: issues and dates have them."""
_MOST_SAID = 2
_WORD = re.compile(r"[^\W\d_]{5,}")
"""Words so long say what a text is about."""
_LEAST, _MARGIN = 4.0, 2.0
_NAME_WORDS = 4
_JOINED = re.compile(r"\b(?:and|und|ve|et|y|e|и|en)\b|&|\b[^\W\d_]\.")
_LONGER = 3
"""Words that the title above names has more than they."""
_LONGEST = 160
"""Characters of a title; what is longer is a paragraph."""
_ARTICLE = re.compile(
    r"(?:the|an?|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|i|gli|o|os|as|het|de|een)\s+|l[’']"
)
_LEAST_LED = 4
_COUNTED = re.compile(r"(\d{1,2})(?:\.\d{1,2})*\.?\s+\S.{0,100}$")
_FEWEST_ROWS = 3
_DECK = 60
_DECK_WORDS = 6
_SUBTITLE_WORDS = 3
_HEADING_WORDS = 4
_FIRST = re.compile(r"(?:1(?:\.1)?\.?|I\.)\s+[^\W\d_].*")
_ADDRESS = re.compile(r"(?:[^:]{2,40}: ?)?[\w.+-]+@[\w-]+\.[\w.-]+")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")


def title_of(front: Sequence[str], prose: str = "") -> int | None:
    """Return the place of the title among the lines above the prose, or None where another is nearly as likely.

    It is the line of most words, all the more with names below it, or where the first `prose` says its words, best of
    all to begin with. A line that is no candidate is an empty string.
    """
    words = frozenset(_WORD.findall(prose.casefold()))
    scores = [_score(front, at) for at in range(len(front))]
    for at, score in enumerate(scores):
        if score:
            said = sum(1 for word in set(_WORD.findall(front[at].casefold())) if word in words)
            begins = prose.casefold().startswith(front[at].casefold())
            scores[at] = score + min(said, _MOST_SAID) + _NAMED * begins
    if not scores:
        return None
    best = max(range(len(scores)), key=lambda at: scores[at])
    # A page says its title in a menu as well, and then above the text.
    best = max(at for at, text in enumerate(front) if text == front[best])
    if best and scores[best - 1] and front.count(front[best - 1]) > 1:
        return best - 1  # a title that stands in a menu as well, above its subtitle
    if best and _is_rival(scores, best) and front[best - 1] != front[best]:  # a title above its subtitle
        best -= 1
    beside = {best, best + 1} if best + 1 < len(scores) and _is_rival(scores, best + 1) else {best}
    others = [score for at, score in enumerate(scores) if at not in beside and front[at] != front[best]]
    return best if scores[best] >= _LEAST and scores[best] - max(others, default=0.0) >= _MARGIN else None


def _is_rival(scores: Sequence[float], at: int) -> bool:
    """Whether the line above is nearly as likely a title, and no other line is: the two are title and subtitle."""
    far = max((score for one, score in enumerate(scores) if one not in (at - 1, at)), default=0.0)
    return scores[at - 1] >= _LEAST + _MARGIN and min(scores[at - 1], scores[at]) - far >= _MARGIN


def _score(front: Sequence[str], at: int) -> float:
    text = front[at]
    if not text or len(text) > _LONGEST or (ends_sentence(text) and text[-1] not in "?!") or is_section(text):
        return 0.0
    if _is_made(text) or KEYWORDS.match(text) or is_credited(text):
        return 0.0
    words = sum(1 for word in text.split() if any(map(str.isalpha, word)))
    below = front[at + 1] if at + 1 < len(front) else ""
    named = below != "" and _is_byline(below) and not (BEFORE_NAMES.match(text) or is_section(below))
    above = front[at - 1] if at else ""
    if named and _is_byline(text) and above.count(" ") - text.count(" ") >= _LONGER:  # names below names
        named = False
    return min(words, _MOST_COUNTED) + _NAMED * named - _DIGITS * any(map(str.isdigit, text))


def _is_byline(text: str) -> bool:
    """Whether a line names people: one name is short, several are joined; a title in capitals is neither."""
    joined = BEFORE_NAMES.match(text) is not None or "," in text or _JOINED.search(text) is not None
    return are_names(text) and (joined or text.count(" ") < _NAME_WORDS)


def _is_made(text: str) -> bool:
    """Whether software made a line: a menu, a date, a time."""
    parts = [part for part in SEPARATOR.split(text) if part]
    return len(parts) > 1 or DATE.fullmatch(text) is not None or _TIME.search(text) is not None


def led_by_title(front: Sequence[str]) -> tuple[int, int] | None:
    """Return the places of the title and of the paragraph that begins with it, its article aside; None without them."""
    for at, text in enumerate(front):
        if len(text) > _LONGEST:
            words = _ARTICLE.sub("", text.casefold(), count=1)
            for one in range(at):
                title = front[one].casefold()
                if (
                    len(title) >= _LEAST_LED
                    and words.startswith(title)
                    and not words[len(title) : len(title) + 1].isalnum()
                ):
                    return one, at
    return None


def contents_of(lines: Sequence[str]) -> list[int]:
    """Return the rows that count up from 1, and the one word above them: the contents of a page."""
    found: list[int] = []
    expected = 1
    for at, text in enumerate(lines):
        match = _COUNTED.match(text)
        if match and int(match[1]) in (expected, expected - 1) and (found or int(match[1]) == 1):
            found += [at - 1, at] if not found and at and 0 < len(lines[at - 1]) <= _DECK else [at]
            expected = int(match[1]) + 1
        elif found:
            break
    return found if expected > _FEWEST_ROWS else []


def behind_title(front: Sequence[str]) -> frozenset[int]:
    """Return which lines between the title and the prose are the text's own: names, work places, deck, section."""
    kept: set[int] = set()
    names = next((at for at, text in enumerate(front[:2]) if _is_byline(text) and not _is_made(text)), -1)
    first_names = names
    if names >= 0:
        kept.add(names)
        while names + 1 < len(front) and _is_byline(front[names + 1]) and not _is_made(front[names + 1]):
            names += 1  # each on a line of its own
            kept.add(names)
    for at, text in enumerate(front):
        if not text or at == names:
            continue
        below_names = at > 0 and at - 1 in kept and at - 1 <= names + 1
        deck = (len(text) >= _DECK or ends_sentence(text)) and text.count(" ") >= _DECK_WORDS - 1
        subtitle = at + 1 == first_names and text.count(" ") >= _SUBTITLE_WORDS - 1 and not any(map(str.isdigit, text))
        if (
            is_section(text)
            or (subtitle and not _is_made(text))
            or (at and is_section(front[at - 1]))
            or (_FIRST.fullmatch(text) and not _is_made(text))
            or _ADDRESS.fullmatch(text)
            or (below_names and INSTITUTION.search(text) and not _is_made(text))
            or (deck and not _is_made(text) and not any(map(str.isdigit, text)))
        ):
            kept.add(at)
    last = len(front) - 1
    if last >= 0 and last not in kept and _may_head(front, last, kept):
        kept.add(last)
    return frozenset(kept)


def _may_head(front: Sequence[str], last: int, kept: set[int]) -> bool:
    """Whether the line above the prose may be its heading: of some words, or with nothing foreign above it."""
    text = front[last]
    if not text or _is_made(text) or any(map(str.isdigit, text)):
        return False
    return text.count(" ") >= _HEADING_WORDS - 1 or all(at in kept for at in range(last))
