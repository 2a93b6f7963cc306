"""Russian: the cases of a noun phrase in both numbers, each adjective before the noun agreeing with it.

The head is the first word that has no adjective's ending; what stands behind it (a genitive, a preposition) stays.
Where a gender is not written (`-ь`) the endings of both are made: of one the words do not exist.
"""

from __future__ import annotations

from glossator.glossary.endings.bearer import Bearer
from glossator.patterns import re

LEAST = 4
"""Letters of a head that takes endings; shorter stems meet other words. In a phrase the adjective tells it apart
(`биполярный мир`)."""

_HARD = "ый ого ому ый ым ом ые ых ым ые ыми ых"
_SOFT = "ий его ему ий им ем ие их им ие ими их"
_VELAR = "ий ого ому ий им ом ие их им ие ими их"
_ADJECTIVES: tuple[tuple[re.Pattern[str], int, str], ...] = (
    (re.compile("[гкх]ий$"), 2, _VELAR),
    (re.compile("ий$"), 2, _SOFT),
    (re.compile("ый$"), 2, _HARD),
    (re.compile("ой$"), 2, "ой" + _VELAR[2:]),
    (re.compile("[гкхжчшщ]ая$"), 2, "ая ой ой ую ой ой" + " ие их им ие ими их"),
    (re.compile("ая$"), 2, "ая ой ой ую ой ой ые ых ым ые ыми ых"),
    (re.compile("яя$"), 2, "яя ей ей юю ей ей ие их им ие ими их"),
    (re.compile("[гкх]ое$"), 2, "ое ого ому ое им ом ие их им ие ими их"),
    (re.compile("ое$"), 2, "ое ого ому ое ым ом ые ых ым ые ыми ых"),
    (re.compile("(?<=[нщшжч])ее$"), 2, "ее его ему ее им ем ие их им ие ими их"),
    (re.compile("ые$"), 2, " ".join(["ые ых ым ые ыми ых"] * 2)),
    (re.compile("(?<=[гкхнщшжч])ие$"), 2, " ".join(["ие их им ие ими их"] * 2)),
)
"""Ending, letters to cut, endings of the twelve cells. A noun in -ание, -ение is told apart before."""

_NOUNS: tuple[tuple[re.Pattern[str], int, str], ...] = (
    (re.compile("ие$"), 2, "ие ия ию ие ием ии ия ий иям ия иями иях"),
    (re.compile("ье$"), 2, "ье ья ью ье ьем ье ья ий ьям ья ьями ьях"),
    (re.compile("ия$"), 2, "ия ии ии ию ией ии ии ий иям ии иями иях"),
    (re.compile("ий$"), 2, "ий ия ию ий ием ии ии иев иям ии иями иях"),
    (re.compile("[аеоуя]й$"), 1, "й я ю й ем е и ев ям и ями ях"),
    (re.compile("(?:ость|есть)$"), 1, "ь и и ь ью и и ей ям и ями ях"),
    (re.compile("ь$"), 1, "ь и и ь ью и и ей ям и ями ях/ь я ю ь ем е и ей ям и ями ях"),
    (re.compile("[жчшщ]а$"), 1, "а и е у ей е и - ам и ами ах"),
    (re.compile("ца$"), 1, "а ы е у ей е ы - ам ы ами ах"),
    (re.compile("[гкх]а$"), 1, "а и е у ой е и - ам и ами ах"),
    (re.compile("а$"), 1, "а ы е у ой е ы - ам ы ами ах"),
    (re.compile("ья$"), 2, "ья ьи ье ью ьей ье ьи ей ьям ьи ьями ьях"),
    (re.compile("я$"), 1, "я и е ю ей е и ь ям и ями ях"),
    (re.compile("о$"), 1, "о а у о ом е а - ам а ами ах"),
    (re.compile("[жшщц]е$"), 1, "е а у е ем е а - ам а ами ах"),
    (re.compile("е$"), 1, "е я ю е ем е я ей ям я ями ях"),
    (re.compile("ы$"), 1, " ".join(["ы ов ам ы ами ах"] * 2)),
    (re.compile("и$"), 1, " ".join(["и ов ам и ами ах"] * 2) + "/" + " ".join(["и ей ям и ями ях"] * 2)),
    (re.compile("[гкх]$"), 0, "- а у - ом е и ов ам и ами ах"),
    (re.compile("[жчшщ]$"), 0, "- а у - ем е и ей ам и ами ах"),
    (re.compile("ц$"), 0, "- а у - ем е ы ев ам ы ами ах"),
    (re.compile("[бвдзлмнпрстф]$"), 0, "- а у - ом е ы ов ам ы ами ах"),
)
"""Likewise for nouns; `-` is no ending, `/` parts two declensions. Nouns in -у, -ю, -э, -ё do not change."""

_NOUN_ENDINGS = re.compile("[аеиуыья]н[иь][ея]$|(?:ств|ани|ени|ти)ие$|ция$")
_WORD = re.compile("[А-ЯЁа-яё][а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*")


def russian(words: str) -> list[str]:
    """Return the phrase in its cases and numbers; `[]` for acronyms, short heads and what does not change."""
    parts = words.split(" ")
    at = 0
    while at < len(parts) - 1 and _adjective(parts[at]):
        at += 1
    head = parts[at]
    if (at == 0 and len(head) < LEAST) or not all(_WORD.fullmatch(part) for part in parts[: at + 1]):
        return []
    # An adjective alone is one that became a noun; of persons and things the same forms serve, in other cells.
    alone = _row(head, _ADJECTIVES if len(parts) == 1 and _adjective(head) else _NOUNS)
    columns = [_row(part, _ADJECTIVES)[0] for part in parts[:at]]
    found = []
    for nouns in alone:
        rows = list(zip(*columns, nouns, strict=True))
        found += [" ".join([*row, *parts[at + 1 :]]) for row in rows]
    return found


def _adjective(word: str) -> bool:
    return not _NOUN_ENDINGS.search(word) and bool(_row(word, _ADJECTIVES))


def _row(word: str, table: tuple[tuple[re.Pattern[str], int, str], ...]) -> list[list[str]]:
    """The twelve forms of a word, once for each declension that it may have; none where no row fits."""
    for pattern, cut, rows in table:
        if pattern.search(word):
            stem = word[: len(word) - cut]
            return [[stem + ("" if ending == "-" else ending) for ending in row.split()] for row in rows.split("/")]
    return []


_SURNAMES: tuple[tuple[re.Pattern[str], int, str], ...] = (
    (re.compile("(?:[ое]в|ёв|[иы]н)$"), 0, "- а у а ым е"),  # Лавров, Лавровым; the city of Киев has Киевом
    (re.compile("(?:[ое]в|ёв|[иы]н)а$"), 1, "а ой ой у ой ой"),
)
"""Surnames in -ов, -ин and their feminine: adjectives of old, which keep some of those cases."""
_SINGULAR = 6
"""Cells of the singular; a name that is a plural has the same twice."""
_CYRILLIC = re.compile("[А-ЯЁ][А-ЯЁа-яё .-]*")


def is_russian(words: str) -> bool:
    """Return whether all letters are of the Russian alphabet, beginning with a capital."""
    return _CYRILLIC.fullmatch(words) is not None


def russian_name(words: str, bearer: Bearer) -> list[str]:
    """Return a name in its cases: a person's words each in its own, of all else the head with its adjectives.

    One number only: `Германий` is a metal. `[]` for acronyms, what is too short, and what does not change.
    """
    if bearer is not Bearer.PERSON:
        forms = russian(words)
        return [form for at, form in enumerate(forms) if at % (2 * _SINGULAR) < _SINGULAR]
    parts = words.split(" ")
    if len(parts[-1]) < LEAST:
        return []
    woman = len(parts) > 1 and parts[0][-1] in "ая"
    columns = [_of_person(part, last=at == len(parts) - 1, woman=woman) for at, part in enumerate(parts)]
    return [" ".join(row) for row in zip(*columns, strict=True)]


def _of_person(word: str, last: bool, woman: bool) -> list[str]:
    """The six cases of one word; an initial, and a woman's surname in a consonant (`Ангелы Меркель`), stay."""
    if not _WORD.fullmatch(word) or (last and woman and word[-1] not in "ая"):
        return [word] * _SINGULAR
    tables = (_SURNAMES, _ADJECTIVES, _NOUNS) if last else (_NOUNS,)
    rows = next((rows for table in tables if (rows := _row(word, table))), None)
    if rows is None:
        return [word] * _SINGULAR
    cases = rows[-1][:_SINGULAR]  # of two declensions of -ь a man has the second: Игоря
    masculine = word[-1] not in "аяоеыи"
    return [*cases[:3], cases[1], *cases[4:]] if masculine else cases
