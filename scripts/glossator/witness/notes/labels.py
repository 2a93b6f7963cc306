"""What a line may begin with if it begins the body of a note: a table of shapes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glossator.patterns import re

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
_PLAIN_LETTERS = "abcdefghijklmnoprstuvwxyz"
STARS = ("*", "†", "‡", "§", "¶", "‖")
"""The signs in the order in which printers use them; then each twice (Chicago Manual of Style 17, 14.25)."""


class Family(StrEnum):
    """By what notes are told apart."""

    NUMBER = "number"
    LETTER = "letter"
    CAPITAL = "capital"
    STAR = "star"
    ROMAN = "roman"


@dataclass(frozen=True, slots=True)
class Label:
    """The label that a line begins with."""

    family: Family
    number: int
    """The number, also of a Roman numeral, the place in the alphabet, or the place among the signs."""
    sign: str
    """What is printed, without what surrounds it: `12`, `a`, `**`."""
    length: int
    """Characters up to the first word of the body."""
    shape: str
    weight: float
    """How much the shape alone speaks for a note."""


_ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50}
_RAISED_ROMANS = str.maketrans("ⁱᵛˣˡ", "ivxl")
_ROMAN = re.compile(r"(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
"""Up to `lxxxix`: word processors number endnotes so."""
_MISREAD = str.maketrans("lIO", "110")
_WORD = (
    "foot-?note|end-?note|note|fn|fu(?:ß|ss)note|anmerkung|anm|dipnot|not|примечание|прим|сноска|nota"
    "|note de bas de page"
)
_OPENING = r"[^\W\d_]|[“\"‘'(\[«„‹—–]"

SHAPES: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("worded", re.compile(rf"\[\s?(?:{_WORD})\.?\s?(\d{{1,4}}|[a-z]|[*†‡§¶‖]{{1,3}})\s?[:.,—–-]+\s*(?=\S)", re.I), 2.5),
    ("caret", re.compile(r"\[\^(\d{1,4}|[A-Za-z])\]:?\s*(?=\S)"), 1.5),
    ("worded", re.compile(r"\[(\d{1,4})\s?:\s+(?=[^\W\d_]|[“‘«„(])"), 1.5),
    ("bracket", re.compile(r"\[(\d{1,4}|[ivxl]{2,6}|[A-Za-z]|[*†‡§¶‖]{1,3})\][:.]?\s*(?=\S)"), 0.5),
    ("round", re.compile(r"\((\d{1,4}|[ivxl]{2,6}|[A-Za-z]|[*†‡§¶‖]{1,3})\)\s*(?=\S)"), 0.0),
    ("raised", re.compile(rf"([⁰¹²³⁴-⁹]{{1,4}}|[ⁱᵛˣˡ]{{2,6}}|[{RAISED_LETTERS}])[.)]?\s*(?=\S)"), 1.0),
    ("star", re.compile(r"(\*{1,6}|[†‡§¶‖]{1,4})\)?\s*(?=[^\s*†‡§¶‖])"), 0.0),
    ("stop", re.compile(rf"(\d{{1,4}}|[ivxl]{{2,6}}|[A-Za-z])[.:]-?(?:\s+(?=\S)|(?={_OPENING}))"), -0.3),
    ("closing", re.compile(r"(\d{1,4}|[ivxl]{2,6}|[A-Za-z])\)\s*(?=\S)"), -0.3),
    ("space", re.compile(rf"(\d{{1,4}}|[ivxl]{{2,6}})\s+(?={_OPENING})"), -0.2),
    ("space-and-figure", re.compile(r"(\d{1,3})\s{1,4}(?=§|\d{1,4}\s+[^\W\d_])"), -1.0),
    ("misread", re.compile(r"((?=[\dIO]*l|\d+[IO]|[IO]\d)[\dlIO]{1,3})[.)]?\s+(?=[^\W\d_a-z]|[“‘«„])"), -1.2),
    ("alone", re.compile(r"(\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[.)]?$"), -0.8),
    ("glued", re.compile(r"(\d{1,3})(?=[^\W\d_][^\W\d_])"), -0.6),
)
"""Name, pattern whose group is the label, and weight."""

_FIRST = re.compile(rf"[\[(\d⁰¹²³⁴-⁹{RAISED_LETTERS}*†‡§¶‖]|[A-Za-z][.):]|[ivxl]{{2,6}}[.):\s]|[lIO\d]{{1,3}}[.)\s]")
"""Most lines begin with none of these: looked at first."""
_MONTH = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|Jän|Mär|Ocak|Şubat|Nisan|Mayıs|Haziran|Temmuz"
    r"|Ağustos|Eylül|Ekim|Kasım|Aralık|janv|févr|mars|avr|juin|juil|août|déc|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct"
    r"|nov|dic|de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)"
)
_DATE = -2.5
"""`12 May` is a day."""


def label_of(text: str) -> Label | None:
    """Return the label that a line begins with; None where it begins with none."""
    if _FIRST.match(text) is None:
        return None
    for shape, pattern, weight in SHAPES:
        match = pattern.match(text)
        if match is None:
            continue
        family, number, sign = read_sign(match[1].translate(_MISREAD) if shape == "misread" else match[1])
        if family is Family.ROMAN and number == 0:  # `ll` is none
            continue
        if family is Family.NUMBER and number == 0:
            return None
        if shape == "glued" and not text[match.end()].isupper():
            return None
        if shape in ("space", "stop", "glued", "star") and _MONTH.match(text, match.end()):
            weight += _DATE
        if family in (Family.LETTER, Family.CAPITAL) and shape in ("stop", "round"):
            weight -= 0.5  # initials and lists begin so
        return Label(family, number, sign, match.end(), shape, weight)
    return None


def read_sign(printed: str) -> tuple[Family, int, str]:
    """Return family, number and plain form of what stands in a label or a mark."""
    first = printed[0]
    if first in "*†‡§¶‖":
        return Family.STAR, STARS.index(first) + len(STARS) * (len(printed) - 1) + 1, printed
    if len(printed) > 1 and (roman := roman_of(printed)):
        return Family.ROMAN, roman, printed.translate(_RAISED_ROMANS)
    if first in RAISED_LETTERS:
        letter = _PLAIN_LETTERS[RAISED_LETTERS.index(first)]
        return Family.LETTER, ord(letter) - 96, letter
    if len(printed) > 1 and first.isascii() and first.isalpha():  # `vx`
        return Family.ROMAN, 0, printed
    if first.isascii() and first.isalpha():
        return (Family.LETTER if first.islower() else Family.CAPITAL), ord(first.lower()) - 96, first
    number = int(printed.translate(SUPERSCRIPTS))
    return Family.NUMBER, number, str(number)


def roman_of(printed: str) -> int:
    """Return the value of small Roman numerals, raised ones too; 0 of anything else."""
    plain = printed.translate(_RAISED_ROMANS)
    if not plain or _ROMAN.fullmatch(plain) is None:
        return 0
    values = [_ROMANS[sign] for sign in plain]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
