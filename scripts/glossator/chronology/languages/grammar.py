"""The pattern of a language: its templates and those that all share, joined so that one pass finds every date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from glossator.chronology.languages.language import Around, Language, folded, lexicon
from glossator.patterns import re

_NUMBER = r"(?<![\w.,:/$€£#§№+-])"
"""Nothing before that would make a number the rest of another."""
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|2100)"
_ENDS = r"(?![\w%]|[.,:/-]{1,2}[0-9]|-[^\s\d-])"

SHARED: tuple[tuple[str, str], ...] = (
    ("days", r"{#}{D}, ?{D3},? {BOTH} {E} {M},? {Y}{TAIL}"),
    ("days", r"{#}{D}\s?-\s?{E} {M},? {Y}{TAIL}"),
    ("days", r"{#}{D} (?:{BOTH}|{THROUGH}) {E} {M},? {Y}{TAIL}"),
    ("days", r"{#}{D} {M}(?:\s?-\s?| (?:{BOTH}|{THROUGH}) ){E} {N},? {Y}{TAIL}"),
    ("day", r"{#}{D} {M},? {Y}{TAIL}"),
    ("numeric", r"{#}{D0}\.{K}\.{Y}{TAIL}"),
    ("months", r"{W}{M}(?:\s?[/-]\s?| (?:{BOTH}|{THROUGH}) ){N},? {Y}{TAIL}"),
    ("month", r"{W}{M},? {Y}{TAIL}"),
    ("years", r"{#}{Y0}\s?-\s?{Z}{TAIL}"),
    ("years", r"{#}{Y0}[/-]{Z2}{TAIL}"),
    ("year", r"{#}{Y}"),
    ("partial-days", r"{#}{D}(?:\s?-\s?| (?:{BOTH}|{THROUGH}) ){E} {M}(?!\w| [0-9])"),
    ("partial-day", r"{#}{D} {M}(?!\w| [0-9])"),
)
"""Templates of every language, behind its own. `{TAIL}` is what its year may end in."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language made ready."""

    language: Language
    pattern: re.Pattern[str]
    kinds: tuple[str, ...]
    """The kind of each template, by its number."""
    words: Mapping[str, Mapping[str, int]]
    """Name of a piece to its words: months, seasons, ordinals, decades."""
    parts: tuple[Framing, ...]
    pairs: tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str], re.Pattern[str] | None], ...]
    around: tuple[Framing, ...]
    series: re.Pattern[str]
    counted: re.Pattern[str]
    amount: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Framing:
    """A row of words around a date, as patterns."""

    rule: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


def grammar_of(language: Language) -> Grammar:
    """Return the language made ready to read."""
    words = {
        "m": lexicon(language.months) | lexicon(language.short_months),
        "s": lexicon(language.seasons),
        "o": lexicon(language.ordinals),
        "w": lexicon(language.decades),
    }
    templates = (*language.templates, *SHARED)
    tail = next((pattern for kind, pattern in templates if kind == "tail"), "")
    rows = [(kind, pattern.replace("{TAIL}", tail)) for kind, pattern in templates if kind != "tail"]
    pieces = _pieces(language, words)
    guarded: dict[str, list[str]] = {}
    for at, (_, row) in enumerate(rows):
        guarded.setdefault(_guard(row, language, words), []).append(f"(?P<t{at}>{_expanded(row, at, pieces)})")
    pattern = "|".join(f"{guard}(?:{'|'.join(group)})" for guard, group in guarded.items())
    return Grammar(
        language,
        re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"),
        tuple(kind for kind, _ in rows),
        words,
        tuple(_framing(row) for row in language.parts),
        tuple(
            (row.rule, _ending(row.before), re.compile(_spaced(row.joint)), _beginning(row.after))
            for row in language.pairs
        ),
        tuple(_framing(row) for row in language.around),
        re.compile(rf"(?<!\w)(?:{_spaced(language.series)})\s?\Z"),
        re.compile(rf"\s(?:{_spaced(language.counted)})(?!\w)"),
        re.compile(language.amount.replace(" ", r"\s{1,3}")),
    )


def _guard(template: str, language: Language, words: Mapping[str, Mapping[str, int]]) -> str:
    """A look at how a date begins, so that the templates that begin alike are tried only there.

    No date begins in two ways, so the order of templates matters among those that begin alike only.
    """
    begins = _BEGINS.match(template)
    match begins[1] if begins else "":
        case "D" | "D0":
            return r"(?=[0-9]{1,2}(?![0-9]))"
        case "Y" | "Y0" | "T":
            return r"(?=[12][0-9]{3})"
        case "M":
            return rf"(?={_any(words['m'])})"
        case "S" | "DECADE" as name:
            return rf"(?={_any(words['s' if name == 'S' else 'w'])})"
        case "C":
            roman = rf"[ivxхі]{{1,5}}(?:{_spaced(language.roman)})(?!\w)"
            return rf"(?=[0-9]{{1,2}}(?![0-9])|{roman}|{_any(words['o'])})"
    return ""


_BEGINS = re.compile(r"(?:\{[W#]\})?(?:\{FROM\})?\{(D0?|Y0?|T|M|S|DECADE|C)\}")


def _framing(row: Around) -> Framing:
    return Framing(row.rule, _ending(row.before), _beginning(row.after))


def _ending(pattern: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<![\w-])(?:{_spaced(pattern)})\Z") if pattern else None


def _beginning(pattern: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?:{_spaced(pattern)})(?!\w)") if pattern else None


def _spaced(pattern: str) -> str:
    return folded(pattern).replace(" ?", r"\s{0,3}").replace(" ", r"\s{1,3}")


def _any(words: Mapping[str, int]) -> str:
    return "|".join(re.escape(word).replace("_", r"[\s-]") for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def _pieces(language: Language, words: Mapping[str, Mapping[str, int]]) -> tuple[tuple[str, Callable[[int], str]], ...]:
    """What the names in braces stand for, given the number of the template."""
    short = _any(lexicon(language.short_months))
    month = rf"{_any(lexicon(language.months))}|(?:{short})(?:\.|(?!\w))"
    arabic, roman = _spaced(language.century), _spaced(language.roman)

    def century(number: str, roman_: str, ordinal: str) -> Callable[[int], str]:
        return lambda at: (
            rf"(?:(?<![\w.,:/-])(?P<{number}{at}>[0-9]{{1,2}})(?:{arabic})"
            rf"|(?<!\w)(?P<{roman_}{at}>[ivxхі]{{1,5}})(?:{roman})|(?<!\w)(?P<{ordinal}{at}>{_any(words['o'])}))"
        )

    def group(name: str, pattern: str, ends: str = "") -> Callable[[int], str]:
        return lambda at: rf"(?P<{name}{at}>{pattern}){ends}"

    def always(pattern: str) -> Callable[[int], str]:
        return lambda at: pattern

    day = r"[0-3]?[0-9]"
    return (
        ("{#}", always(_NUMBER)),
        ("{W}", always(r"(?<!\w)")),
        ("{BOTH}", lambda at: rf"(?P<l{at}>{_spaced(language.both)})"),
        ("{THROUGH}", always(rf"(?:{_spaced(language.through)})")),
        ("{D}", group("d", day, _spaced(language.day))),
        ("{D0}", group("d", day)),
        ("{E}", group("e", day, _spaced(language.day))),
        ("{D3}", group("j", day, _spaced(language.day))),
        ("{K}", group("k", r"[01]?[0-9]")),
        ("{M}", group("m", month)),
        ("{N}", group("n", month)),
        ("{S}", group("s", _any(words["s"]))),
        ("{Y}", group("y", _YEAR, _ENDS)),
        ("{Y3}", group("y", "[1-9][0-9]{2}", _ENDS)),
        ("{Y0}", group("y", _YEAR)),
        ("{Z}", group("z", _YEAR, _ENDS)),
        ("{Z2}", group("z", "[0-9]{2}", _ENDS)),
        ("{T}", group("y", "1[0-9]{2}0|20[0-9]0")),
        ("{U}", group("z", "1[0-9]{2}0|20[0-9]0")),
        ("{Q}", group("q", "[1-9]0")),
        ("{DECADE}", group("w", _any(words["w"]))),
        ("{A}", group("a", "[0-9]{1,4}")),
        ("{B}", group("b", "[0-9]{1,4}")),
        ("{C}", century("c", "r", "o")),
        ("{C2}", century("f", "g", "h")),
        ("{ERA}", lambda at: rf"(?:(?P<bc{at}>{_spaced(language.bc)})|(?P<ad{at}>{_spaced(language.ad)}))"),
        (
            "{ALONE}",
            always(
                rf"(?!\s{{0,3}}(?:de\s)?[0-9]|(?:\s(?:{_spaced(language.both)}|{_spaced(language.through)})\s|\s?[/-]\s?)"
                rf"(?:{month})\s[0-9])"
            ),
        ),
        ("{FROM}", group("x", "")),
        ("{TO}", group("v", "")),
    )


def _expanded(template: str, at: int, pieces: tuple[tuple[str, Callable[[int], str]], ...]) -> str:
    expanded = _spaced(re.sub(r"\{([A-Z#][A-Z0-9]*)\}", r"⟨\1⟩", template))
    for name, make in pieces:
        expanded = expanded.replace(f"⟨{name[1:-1].lower()}⟩", make(at))
    return expanded
