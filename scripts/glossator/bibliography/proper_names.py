"""Names of several words in titles, which keep their capitals together: `Cold War`, `West Africa`, `Ottoman Empire`.

Words that are names alone stand in `proper_words`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.bibliography.proper_words import GIVEN, PLACES, PROPER, SMALL
from glossator.patterns import re

_NAMES = """Cold War; World War; First World War; Second World War; Great War; World War I; World War II; Gulf War;
Great Depression; Industrial Revolution; Middle Ages; Stone Age; Bronze Age; Iron Age; Ice Age; Old Testament;
New Testament; Holy Land; Holy See; Holy Roman Empire; Middle East; Near East; Far East; Third World; Third Reich;
Great Britain; United Kingdom; United States; United States of America; United Nations; United Arab Emirates;
New Zealand; New York; New York City; New Delhi; New Orleans; New England; New Jersey; New Mexico; New Guinea;
New South Wales; New World; Old World; Northern Ireland; North America; South America; Latin America; Central America;
Eastern Europe; Western Europe; Central Europe; Southern Europe; Northern Europe; Southeast Asia; Southeast Europe;
Southern Africa; Northern Cyprus; Asia Minor; Sri Lanka; Hong Kong; Los Angeles; San Francisco; Sierra Leone;
Costa Rica; El Salvador; Burkina Faso; Ivory Coast; Cape Verde; Cape Town; Tel Aviv; Buenos Aires; Rio de Janeiro;
São Paulo; Puerto Rico; Papua New Guinea; Dominican Republic; Soviet Union; European Union; European Commission;
European Parliament; European Community; European Communities; European Council; African Union; Arab League;
League of Nations; Warsaw Pact; World Bank; World Health Organization; World Trade Organization; Red Cross;
Red Crescent; Security Council; Black Sea; Red Sea; Dead Sea; North Sea; White Sea; Yellow Sea; Persian Gulf;
Silk Road; Berlin Wall; Iron Curtain; White House; Wall Street; Ku Klux Klan; Nobel Prize; Cape of Good Hope"""
"""Of geography, history and public life, as any encyclopedia has them."""
_SIDES = frozenset(["north", "south", "east", "west", "central"])
_PLACES = frozenset(word.lower() for word in PLACES.split())
_WORDS_TOO = "Victoria Virginia Florence Charlotte Helena Alexander Augustus Christina Juan"
"""Given names that are places, too, or stand alone."""
_PARTS = """canal desert empire federation gulf isles islands kingdom mountains ocean peninsula republic revolution
river sea strait straits union war wars"""
_KINDS = frozenset(_PARTS.split())
"""What is a part of a name behind a word that is one: the *Ottoman Empire*, the *Crimean War*."""
_CALLED = frozenset(GIVEN.split()) - frozenset(_WORDS_TOO.split())
"""Given names: what follows one is a family name."""
_NUMBER = re.compile(r"\d{1,3}|[IVX]{2,}")
_MOST = 8
"""Words of a name that are looked at."""


def phrase(name: str) -> str:
    """Return a name as it is looked for in titles; nothing where its words are not all written as a name's are."""
    words = name.replace("’", "'").split()
    written = [word for word in words if word[:1].isalpha()]
    small = [word for word in written if word[0].islower()]
    if not 1 <= len(words) <= _MOST or not written or written[0][0].islower() or len(written) < len(words):
        return ""
    return " ".join(words).lower() if all(len(word) <= 3 for word in small) and written[-1][0].isupper() else ""


def kept_together(words: Sequence[str], gaps: Sequence[str], proper: Collection[str]) -> set[int]:
    """Return the numbers of the words that are part of a name of several.

    `gaps` is what stands behind each word; `proper` names in small letters (`phrase`), words and rows of words.
    """
    small = [re.split("[’']s?$", word.lower(), maxsplit=1)[0] for word in words]
    named = _rows(proper if isinstance(proper, frozenset) else frozenset(proper))
    kept: set[int] = set()
    for at, word in enumerate(small):
        if words[at][0].isupper() and _is_numbered(word, at, words, gaps):
            kept.add(at)
        for known in (_OWN, named):
            # Looked up by length: many names may begin with one word.
            for end in range(at + 2, min(at + known.longest.get(word, 0), len(small)) + 1):
                if tuple(small[at:end]) in known.rows and all(_joins(gap) for gap in gaps[at : end - 1]):
                    kept |= {one for one in range(at, end) if words[one][0].isupper()}
        if at + 1 < len(small) and words[at + 1][0].isupper() and _joins(gaps[at]):
            following = small[at + 1]
            if words[at] in _CALLED and following not in SMALL:
                kept |= {at, at + 1}
            if word in _SIDES and following in _PLACES:
                kept |= {at, at + 1}
            elif (word in PROPER or word in proper) and following in _KINDS:
                kept.add(at + 1)
    return kept


def _is_numbered(word: str, at: int, words: Sequence[str], gaps: Sequence[str]) -> bool:
    """Whether a word has a number of its own, `Wave 26`, `Part II`: a number before another noun counts that noun."""
    if at + 1 >= len(words) or gaps[at] != " " or word in SMALL or not _NUMBER.fullmatch(words[at + 1]):
        return False
    return at + 2 >= len(words) or gaps[at + 1] != " " or words[at + 2] in SMALL


def _joins(gap: str) -> bool:
    return not gap.strip(" \u00a0-‑")


@dataclass(frozen=True, slots=True)
class _Names:
    """Names of several words."""

    rows: frozenset[tuple[str, ...]]
    longest: Mapping[str, int]
    """The first word of a name to how many the longest such name has."""


@lru_cache(maxsize=8)
def _rows(names: frozenset[str]) -> _Names:
    rows = [row for name in names if " " in name and (row := tuple(_WORD.findall(name))[:_MOST])]
    longest: dict[str, int] = {}
    for row in rows:
        longest[row[0]] = max(longest.get(row[0], 0), len(row))
    return _Names(frozenset(rows), longest)


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_OWN = _rows(frozenset(" ".join(name.split()).lower() for name in _NAMES.split(";")))
