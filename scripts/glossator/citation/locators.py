"""Locators: the page, chapter or section a citation points to, read as people write them (CSL 1.0.2, "Locators")."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re

LABELS: tuple[tuple[str, str], ...] = (
    # CSL label, how people write it (singular|plural, full stop optional): English, German, Turkish, French, Russian
    ("page", r"pages?|pp?|pg|pgs|(?:ss?|сс?)(?=\.\s?\d)|seiten?|sayfa|стр|págs?|pág|blz|str(?=\.)"),
    ("chapter", r"chapters?|chaps?|ch|kap|kapitel|böl|bölüm|гл|глава|chapitres?|caps?(?=\.)|capítulos?|hfst"),
    ("section", r"sections?|secs?|§§?|abschn(?:itt)?|разд"),
    ("paragraph", r"paragraphs?|paras?|¶¶?|párrs?|abs(?=\.)|absatz"),
    ("figure", r"figures?|figs?|abb(?=\.)|abbildung|şekil|рис"),
    ("table", r"tables?|tab(?=\.)|tabelle|tablo|tabla|tabela|tableau|табл|таблица"),
    ("appendix", r"appendix|appendices|app(?=\.)|anhang|ek(?=\s\d)|annexe|приложение"),
    ("equation", r"equations?|eqs?"),
    ("footnote", r"footnotes?|fn|notes?|nn?"),
    ("part", r"parts?|pts?"),
    ("volume", r"volumes?|vols?|bd|cilt|т(?=\.\s?\d)"),
    ("column", r"columns?|cols?"),
    ("folio", r"folios?|fols?"),
    ("line", r"lines?|ll?"),
    ("verse", r"verses?|vv?"),
    ("book", r"books?|bks?"),
    ("issue", r"issues?|nos?|numbers?"),
    ("opus", r"opera|opus|op"),
)
"""Kinds of locator, read in this order; `bibliography.csl_locators.LABELS` says how each is asked for."""

_NUMBER = r"(?:\d[\w.:]*|[A-Za-z]{1,2}\.?\d[\w.:]*|[ivxlcdm]{1,12}(?![\w])|[IVXLCDM]{1,12}(?![\w]))"
_RANGE = rf"{_NUMBER}(?:\s?[-–—−]{{1,2}}\s?{_NUMBER})?(?:\s?ff?\b\.?)?"
_LIST = rf"{_RANGE}(?:(?:,\s?|\s?&\s?|\s(?:and|und|et|ve)\s){_RANGE}){{0,20}}"
_LABELS = "|".join(f"(?P<k{number}>{words})" for number, (_, words) in enumerate(LABELS))
_GROUPS = tuple((f"k{number}", label) for number, (label, _) in enumerate(LABELS))
_LABELLED = re.compile(rf"(?:{_LABELS})(?:\.\s{{0,9}}|\s{{1,9}}|(?<=[§¶]))(?P<where>{_LIST})(?!\w)", re.IGNORECASE)
_BARE = re.compile(rf"(?=[\d])(?P<where>{_LIST})(?!\w)")
_TRAILING = re.compile(r"[.:]+$")
_DASH = re.compile(r"\s?[-–—−]{1,2}\s?")


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a work, as written."""

    label: str
    """The CSL label: `page`, `chapter`."""
    where: str
    """Numbers as written, ranges with an en dash."""
    length: int
    """How many characters of the string it took."""


def read_locator(written: str) -> Locator | None:
    """Return the locator at the start of the string, or None: `p. 107`, `pp. 3–5`, `chap. 1`, `107`.

    A bare number is a page, as in Pandoc (User's Guide, "Citations"). Roman
    numerals count only after a label, because a bare `I` or `mix` is a word.
    """
    match = _LABELLED.match(written)
    if match:
        label = next(label for group, label in _GROUPS if match[group])
    else:
        match = _BARE.match(written)
        if not match:
            return None
        label = "page"
    where = _TRAILING.sub("", match["where"])
    length = match.start("where") + len(where)
    return Locator(label, _DASH.sub("–", where), length)
