"""Turkish: plural, possessive, case and copula behind a noun, by vowel harmony, with and without an apostrophe.

A phrase whose last word ends in the possessive of a compound (`denge politikası`) takes cases with `n`, and its
plural stands before that possessive (`denge politikaları`). Endings that make another word are left out: -siz is
without the thing, -li has it, -ci does it.
"""

from __future__ import annotations

from functools import lru_cache

from glossator.glossary.endings.bearer import Bearer
from glossator.patterns import re

LEAST = 5
"""Letters of a single word that takes endings; one fewer where it has a letter that English has not."""
_OWN = re.compile("[çğıöşüâîû]", re.IGNORECASE)
_VOWELS = "aıoueiöü"
_HARMONY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_SOFTENED = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_HARD = frozenset("fstkçşhp")
_COMPOUND = re.compile(r"(?:(?<=[aıoueiöü])s)?[ıiuü]$")
_WORD = re.compile(r"[^\W\d_]+")


def turkish(words: str) -> list[str]:
    """Return the phrase with its endings; `[]` where its last word is an acronym, a number, or too short."""
    last = words.rpartition(" ")[2]
    low = _lower(last)
    single = last == words
    vowel = next((letter for letter in reversed(low) if letter in _VOWELS), "")
    if not vowel or not _WORD.fullmatch(last) or last.isupper():
        return []
    if single and len(last) < LEAST - bool(_OWN.search(last)):
        return []
    name = last[:1].isupper()
    open_ended = low[-1] in _VOWELS
    compound = not single and _COMPOUND.search(low) is not None
    endings = [] if compound else _endings(vowel, open_ended, low[-1] in _HARD)
    found = [words + ending for ending in endings]
    if name:  # a proper name keeps its letters, and the apostrophe shows where it ends
        found += [words + "'" + ending for ending in endings]
    elif low[-1] in _SOFTENED and len(low) > 3 and not compound:
        soft = words[:-1] + _SOFTENED[low[-1]]
        found += [soft + ending for ending in endings if ending[0] in _VOWELS]
        found = [form for form in found if not _hard_before_vowel(form, words)] if low[-1] == "k" else found
    if compound:
        found += [words + ending for ending in _cases(_HARMONY[vowel], third=True)]
        found += _many(words, low)
        if name:
            found += [words + "'" + ending for ending in _cases(_HARMONY[vowel], third=True)]
    return found


def _hard_before_vowel(form: str, words: str) -> bool:
    """Whether a last k stands before a vowel: of a word of several syllables it is always softened there."""
    behind = form[len(words) : len(words) + 1]
    return form.startswith(words) and behind in _VOWELS and sum(letter in _VOWELS for letter in _lower(words)) > 1


def _lower(word: str) -> str:
    return word.replace("İ", "i").replace("I", "ı").lower()


def _many(words: str, low: str) -> list[str]:
    """The plural of a compound: the possessive is taken off and set again behind -ler."""
    stem = _COMPOUND.sub("", low)
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
    if len(stem) < 2 or not vowel:
        return []
    back = vowel in "aıou"
    plural = words[: len(words) - len(low) + len(stem)] + ("ları" if back else "leri")
    hard = plural[: -len("ları")]
    stems = [hard + plural[-4:]]
    for from_, to in _SOFTENED.items():
        if hard.endswith(to):
            stems.append(hard[:-1] + from_ + plural[-4:])
    return [one + ending for one in stems for ending in ("", *_cases("ı" if back else "i", third=True))]


@lru_cache(maxsize=64)
def _endings(vowel: str, open_ended: bool, hard: bool) -> tuple[str, ...]:
    """Every ending of a noun: plural or not, of whom, in which case, or with the copula."""
    high = _HARMONY[vowel]
    back = high in "ıu"
    found = _of_one(high, open_ended, hard)
    many = "lar" if back else "ler"
    return (*found, many, *(many + ending for ending in _of_one("ı" if back else "i", False, False)))


def _of_one(high: str, open_ended: bool, hard: bool) -> tuple[str, ...]:
    found = _cases(high, open_ended=open_ended, hard=hard)
    i = "" if open_ended else high
    for owner in (f"{i}m", f"{i}n", f"{i}m{high}z", f"{i}n{high}z"):
        found += [owner, *(owner + ending for ending in _cases(high))]
    third = f"s{high}" if open_ended else high
    found += [third, *(third + ending for ending in _cases(high, third=True))]
    return tuple(dict.fromkeys(found))


def _cases(high: str, third: bool = False, open_ended: bool = False, hard: bool = False) -> list[str]:
    """The cases behind a consonant, behind a vowel, or behind the possessive of the third person, and the copula."""
    low = "a" if high in "ıu" else "e"
    y = "y" if open_ended else ""
    n = "n" if third or open_ended else ""
    d = "t" if hard else "d"
    link = "n" if third else ""
    flat = "n" if third else y
    where = f"{link}{'d' if third else d}{low}"
    with_ = ("y" if third or open_ended else "") + "l" + low
    ki = f"{where}ki"
    return [f"{flat}{high}", f"{flat}{low}", where, f"{where}n", f"{n}{high}n", with_, ki, f"{d}{high}r"]


def turkish_name(words: str, bearer: Bearer) -> list[str]:
    """Return the name of a body in its cases without an apostrophe: `Avrupa Birliğinin`, `Birleşmiş Milletlere`.

    `[]` for a single word and for every other name: there the apostrophe is right, ends a word, and what stands before
    it is the name itself (`Türkiye’nin`), while a word without it is another (`Rusyalı`) or a slip.
    """
    last = words.rpartition(" ")[2]
    low = _lower(last)
    vowel = next((letter for letter in reversed(low) if letter in _VOWELS), "")
    if bearer is not Bearer.BODY or last == words or not vowel or not _WORD.fullmatch(last) or last.isupper():
        return []
    third = _COMPOUND.search(low) is not None
    endings = _cases(_HARMONY[vowel], third=third, open_ended=low[-1] in _VOWELS, hard=low[-1] in _HARD)
    return [words + ending for ending in endings]
