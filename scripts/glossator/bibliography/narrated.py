"""A citation whose author stands in the sentence: what a style words for brackets, worded for a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glossator.bibliography.cited_item import CitedItem, Mode
from glossator.bibliography.inlines import cut, joined, words_of
from glossator.bibliography.printed import Part
from glossator.bibliography.styles.rewrite import JOINT
from glossator.model import Work
from glossator.patterns import re

AND: dict[str, str] = {
    "ar": "و", "az": "və", "bg": "и", "ca": "i", "cs": "a", "cy": "a", "da": "og", "de": "und", "el": "και",
    "en": "and", "es": "y", "et": "ja", "eu": "eta", "fa": "و", "fi": "ja", "fr": "et", "gl": "e", "he": "ו",
    "hr": "i", "hu": "és", "hy": "և", "id": "dan", "is": "og", "it": "e", "ka": "და", "la": "et", "lt": "ir",
    "lv": "un", "mk": "и", "nb": "og", "nl": "en", "nn": "og", "no": "og", "pl": "i", "pt": "e", "ro": "și",
    "ru": "и", "sk": "a", "sl": "in", "sq": "dhe", "sr": "и", "sv": "och", "tr": "ve", "uk": "та",
}  # fmt: skip
"""Language to its word between two names."""
_END = re.compile(r"[”’»\"]?,?\s+")
_TAG = re.compile(r"<[^<>]*>")


def joined_by(parts: Sequence[Part], items: Sequence[CitedItem] = (), language: str = "") -> list[Part]:
    """Return a citation with names joined by `&`, and by a word in the sentence that the first work's author is in.

    Manuals that have `&` have it in brackets only (APA, 7th edition, section 8.17).
    """
    word = AND.get(language.lower().split("-")[0], "&") if items and items[0].mode is Mode.NARRATIVE else "&"
    done: list[Part] = []
    opened = False
    for key, runs in parts:
        opened = opened or bool(key)
        sign = "&" if opened else word
        done.append((key, [(words.replace(JOINT, sign), marks, address) for words, marks, address in runs]))
    return done


def titled_in_sentence(parts: list[Part], items: Sequence[CitedItem], works: Mapping[str, Work]) -> list[Part]:
    """Return `(Title, 1954)` as `Title (1954)` where the sentence speaks of a work by its title.

    A processor puts in the sentence what a style makes of names; a law or a case has none, and stays in brackets whole.
    """
    if len(items) != 1 or items[0].mode is not Mode.NARRATIVE or len(parts) < 3 or not parts[1][0]:
        return parts
    before, (key, runs), after = words_of(parts[0][1]), parts[1], parts[-1]
    words = words_of(runs)
    if before.strip() not in ("(", "[") or not words_of(after[1]).strip().startswith((")", "]")):
        return parts
    csl = works[key].csl if key in works else {}
    for name in ("title-short", "title"):
        title = _TAG.sub("", str(csl.get(name, ""))).rstrip(".")
        at = words.casefold().find(title.casefold()) if title else -1
        if 0 <= at <= 1 and len(title.casefold()) == len(title):
            end = at + len(title)
            stop = _END.match(words, end)
            head = end + len(stop[0].rstrip(", ")) if stop else end
            rest = cut(runs, stop.end(), len(words)) if stop else []
            if not rest:
                return parts
            said = joined([*cut(runs, 0, head), (" ", (), "")])
            return [("", said), ("", parts[0][1]), (key, rest), *parts[2:]]
    return parts
