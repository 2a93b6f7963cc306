"""English titles in sentence case, as processors expect them: they can make capitals, and cannot unmake them.

CSL 1.0.2, “Sentence case conversion”, asks for titles that are stored so; BibTeX stores them as on the title page, with
braces around what keeps its capitals (biblatex manual 3.20, section 4.6.4, `\\MakeSentenceCase`).
"""

from __future__ import annotations

from collections.abc import Collection

from glossator.bibliography.proper_names import kept_together
from glossator.bibliography.proper_words import PROPER, SMALL
from glossator.patterns import re

_KEPT = re.compile(
    r'(<span class="nocase">(?:[^<]|<(?!/?span)[^<>]*>|<span style[^<>]*>[^<]*</span>)*</span>|<[^<>]*>)'
)
"""What keeps its case, with the marks in it; and any other mark, which is no word."""
_TOKEN = re.compile(r"[^\W_][\w’']*")
_OPENS = re.compile(r"(?:[:?!…—]|\.\s|[.?!][”’\"'])[\s“‘\"'(¿¡]*\Z")
"""Before a word that begins a title, a subtitle or a sentence."""
_ENDED = re.compile(r"\.\s+\Z")
"""A full stop behind which somebody wrote a small letter ends an abbreviation and no sentence: `U.S. and`."""


def sentence_cased(title: str, proper: Collection[str] = ()) -> str:
    """Return a title of capitals in sentence case; one that is no English title in capitals as it is.

    A word in small letters that is none of `SMALL` shows that a title is in sentence case, or in another language, and
    nothing is touched but the beginning of a subtitle. Kept are spans of `nocase`, words with a capital inside or a
    figure, letters that stand alone, and names: `PROPER`, `proper` (in small letters), those of several words, those
    with letters that English has not.
    """
    pieces = _KEPT.split(title)
    words = [word for piece in pieces[::2] for word in _TOKEN.findall(piece)]
    small = [word for number, word in enumerate(words) if word[0].islower() and number]
    capitals = all(word.lower() in SMALL for word in small)
    made = ""
    for number, piece in enumerate(pieces):
        made += piece if number % 2 else _recased(piece, _TAG.sub("", made), capitals, proper)
    return made


_TAG = re.compile(r"<[^<>]*>")


def _recased(piece: str, before: str, capitals: bool, proper: Collection[str]) -> str:
    """One piece; `before` is the title up to it."""
    done: list[str] = []
    at = 0
    tail = before[-8:]
    tokens = list(_TOKEN.finditer(piece))
    ends = [*(token.start() for token in tokens[1:]), len(piece)]
    gaps = [piece[token.end() : end] for token, end in zip(tokens, ends, strict=False)]
    together = kept_together([token.group() for token in tokens], gaps, proper) if capitals else set[int]()
    for number, match in enumerate(tokens):
        tail += piece[at : match.start()]
        word = match.group()
        if not before.strip() and not done:
            made = word  # a name such as `leadline` begins its title as it is written
        elif _OPENS.search(tail[-12:]):
            begins = word[0].islower() and word.isalpha() and not _ENDED.search(tail[-12:])
            made = word[0].upper() + word[1:] if begins else word
        else:
            lowers = capitals and number not in together and _lowered(word, piece[match.end() :], proper)
            made = word.lower() if lowers else word
        done += [piece[at : match.start()], made]
        tail, at = word[-4:], match.end()
    return "".join((*done, piece[at:]))


def _lowered(word: str, after: str, proper: Collection[str]) -> bool:
    """Whether a word has its capital only because a title has capitals."""
    if not word[0].isupper() or word == "I" or (not word[1:].islower() and word != "A"):
        return False
    stem = re.split("[’']", word, maxsplit=1)[0].lower()
    if not stem.isascii() or stem in PROPER or stem in proper:
        return False
    joined = re.match(r"[-–‑]([^\W\d_]+)", after)
    return not (joined and stem.endswith(("o", "pan", "post", "trans")) and joined[1].lower() in PROPER)
