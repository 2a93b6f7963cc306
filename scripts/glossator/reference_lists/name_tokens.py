"""The words and signs with which an entry begins, as far as they may be names."""

from __future__ import annotations

from typing import NamedTuple

from glossator.patterns import re
from glossator.reference_lists.words import AND, OTHERS, either

PARTICLES = frozenset(
    [
        "von",
        "vom",
        "van",
        "de",
        "der",
        "den",
        "des",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "del",
        "della",
        "degli",
        "la",
        "le",
        "les",
        "el",
        "al",
        "ben",
        "bin",
        "ibn",
        "abu",
        "ter",
        "ten",
        "te",
        "tot",
        "zu",
        "zum",
        "zur",
        "af",
        "av",
        "y",
        "'t",
        "op",
        "und",
        "d'",
        "l'",
        "de'",
        "dello",
        "d’",
        "l’",
        "st.",
        "st",
        "ל",
    ]
)
"""Small words that belong to a surname."""
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|2nd|3rd|4th|jun|sen)\.?", re.IGNORECASE)
_NAME_STARTS = frozenset(("Ó", "Ní", "Uí", "Mac"))
"""One letter of a surname that is no initial, and its like."""
_NO_INITIALS = frozenset(("st", "jr", "sr", "ed", "hg", "dr", "nr", "no", "in", "vol", "pp"))
_LETTERS = r"[^\W\d_]+(?:\u0301?[^\W\d_]|[’'ʼ`‘ʻ](?=[^\W\d_])|[-‐‑–](?=[^\W\d_]))*[’ʼ]?"
_TOKEN = re.compile(
    rf"(?P<others>(?:{either(OTHERS)}))|(?P<and>(?:{either(AND)})(?=\s))|(?P<word>(?:2nd|3rd|4th)\b|{_LETTERS})(?P<dot>\.[ªº]?)?"
    rf"|(?P<sign>[,;/、，；]|-(?=[^\W\d_]\.)|(?<=\s)[–—](?=\s))|(?P<open>\((?=[^()\d]{{1,40}}\)))|(?P<close>\))|(?P<end>\S)",
    re.IGNORECASE,
)
MOST = 1500
"""Tokens that are looked at: three hundred authors."""


class Token(NamedTuple):
    """One word or sign."""

    kind: str
    """`initial`, `capitals`, `name`, `particle`, `small`, `suffix`, `others`, `and`, `sign`, `open`, `close`, `end`."""
    text: str
    """Without its stop."""
    start: int
    end: int
    """Behind its stop."""
    dot: bool


def tokens_of(words: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch up to the first that no list of names has, which is the last, of kind `end`."""
    found: list[Token] = []
    for match in _TOKEN.finditer(words, start, end):
        token = _token(match)
        if token.kind == "particle" and found and _are_initials(words, found[-1], token):
            token = token._replace(kind="capitals")
        found.append(token)
        if token.kind == "end" or len(found) >= MOST:
            break
    if not found or found[-1].kind != "end":
        found.append(Token("end", "", end, end, False))
    return found


def _are_initials(words: str, before: Token, token: Token) -> bool:
    """Whether capitals that spell a particle are initials: `Marsh LE,` behind a surname in small letters."""
    behind = words[token.end : token.end + 1]
    ends = token.dot or behind in ("", ",", ";", ")", "&")
    return token.text.isupper() and len(token.text) < 4 and before.kind == "name" and not before.text.isupper() and ends


def _token(match: re.Match[str]) -> Token:
    kind, text, dot = match.lastgroup or "end", match[0], match["dot"] is not None
    if kind == "and" and not (text.islower() or text in "&+"):
        kind, text = "word", match[0]
    if kind == "others" and text[0].isupper():
        kind = "word"
    if kind in ("others", "and", "sign", "open", "close", "end"):
        return Token(kind, text, match.start(), match.end(), False)
    word = text.rstrip("ªº").removesuffix(".")
    return Token(_kind(word, dot), word, match.start(), match.end(), dot)


def _kind(word: str, dot: bool) -> str:
    low = word.lower()
    if word in _NAME_STARTS:
        return "name"
    if _SUFFIX.fullmatch(word) and word.isupper() == (low in ("ii", "iii", "iv")):
        return "suffix"
    if low in PARTICLES and (word.islower() or len(word) > 1):
        return "particle" if word[0].islower() or low not in ("do", "te", "op", "y") else "name"
    if word.isupper() and len(word) < 5 and "-" in word:
        return "capitals"  # `Cho H-J`
    if word.isupper() and word.isalpha():
        return "initial" if len(word) == 1 else "capitals"
    first = word[0]
    if first.isupper() or (len(word) > 2 and (word[1] in "’'ʼ‘" or word[:3].lower() in ("al-", "el-", "an-", "as-"))):
        if dot and len(word) <= 3 and low not in _NO_INITIALS and (len(word) == 2 or "-" in word or word[1:2] == "."):
            return "initial"  # `Yu.`, `Th.`, `Ch.`
        return "name"
    if not first.islower() and not first.isupper():
        return "name"  # a script without case
    return "small"
