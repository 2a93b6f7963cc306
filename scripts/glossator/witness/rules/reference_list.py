"""Reference lists: below their titles, or where blocks begin like entries one after another; each entry a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.characters.folding import fold
from glossator.witness.decision import Kind
from glossator.witness.rules.entry_starts import BULLET, LABEL, begins, dated, ends, is_tail, named, repeats
from glossator.witness.sheet import Claim, Sheet

_TITLES = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.:)]?\s+)?(?:"
    r"(?:list of |selected |select |cited |general |further |additional |supplementary |primary |secondary |main )*(?:references?|bibliograph(?:y|ies)|"
    r"works? cited|works consulted|literature(?: cited)?|sources|cited works|cited literature|reference list|reading|readings)(?: cited| list| and notes"
    r"|(?: and|,| &) (?:further reading|sources|bibliography|references|literature|notes))?"
    r"|(?:quellen(?:verzeichnis)?|literatur(?:verzeichnis|angaben|hinweise|liste)?|bibliogra(?:ph|f)ie|schrifttum|zitierte literatur|verwendete literatur)"
    r"(?: und (?:literatur(?:verzeichnis)?|quellen))?|quellen- und literaturverzeichnis"
    r"|kaynak(?:ça|lar)?|kaynaklar ve (?:notlar|araştırmalar)|başvurular|bibliyografya|yararlanılan kaynaklar|referanslar"
    r"|(?:références?|bibliographie)(?: bibliographiques?| citées?| sélective| sommaire)?|ouvrages cités|sources et bibliographie|liste des références|travaux cités"
    r"|(?:referencias|bibliografía)(?: bibliográficas| citada| consultada)?|obras citadas|fuentes(?: y bibliografía)?|literatura citada"
    r"|(?:список )?(?:использованн\w+ )?(?:литератур[аы]|источник\w+)(?: и (?:литератур\w|источник\w+))?|библиографи(?:я|ческий список)|список (?:литературы|источников)"
    r"(?: и литературы)?|литература и источники|источники и литература"
    r"|(?:bibliografia|riferimenti bibliografici|opere citate|referências(?: bibliográficas)?|obras citadas|literatuur(?:lijst)?|bronnen|referenties|literatura|piśmiennictwo|spis literatury)"
    r")\s*[:.]?",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:acknowledge?ments?|appendi(?:x|ces)\b.*|annex\b.*|supplementa(?:l|ry)\b.*|supporting information.*|author(?:s|s['’]|['’]s)? (?:note|contributions?|information"
    r"|biograph\w+|details).*|about the authors?.*|notes?(?: on contributors?)?|end ?notes|foot ?notes|funding.*|(?:competing|conflicts? of) interests?.*|data availability.*|danksagung(?:en)?|anhang\b.*"
    r"|anmerkungen|fußnoten|teşekkür|ekler?\b.*|dipnotlar|notlar|remerciements|annexes?|notes de fin|agradecimientos|apéndice.*|notas|благодарности|приложени[ея].*|примечания|index|abstract|summary"
    r"|zusammenfassung|résumé|özet|figures?(?: legends)?|tables?|copyright.*|license.*|received.{0,80}|reviewer.*|additional information.*|ethics.*|abbreviations|glossary|received:.*)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 70
_FEWEST = 4
"""Entries that make a list without a title."""
_SHARE = 0.75
"""Of the blocks in such a list, how many begin like an entry."""
_WINDOW = 24
"""Lines that an entry may have, and a few more."""
_TYPICAL = 900
"""Characters of a long entry; a longer block is prose."""
_LETTER = re.compile(r"[^\W\d_][.:]?")


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a list."""

    index: int
    text: str
    blank: bool
    """Whether a blank line stands before it."""
    indent: int
    label: int
    """The number it begins with, or -1."""
    body: str
    """Without number or bullet."""


def reference_list(sheet: Sheet) -> Iterable[Claim]:
    """Claim the title of each list as a heading, its subtitles too, and each entry as a paragraph of its own.

    A list ends where something else begins: another title, or lines that begin like no entry and hold no year.
    Without a title a row of blocks is a list where nearly all begin like an entry and hold a year.
    """
    taken: set[int] = set()
    for title in _titled(sheet):
        rows = _rows(sheet, title + 1)
        found = list(_entries(rows, len(rows), titled=True))
        if len(found) < 2 and not (found and dated(" ".join(row.text for row in found[0][0]))):
            continue
        if any(row.index in taken for row in found[0][0]):
            continue
        if sheet.free(title) and title not in taken:
            taken.add(title)
            yield Claim(Kind.HEADING, title, title, "the title of a reference list", 0.97, {"level": 2}, rule="reference-title")
        yield from _claims(found, rows, taken)
    yield from _untitled(sheet, taken)


def _titled(sheet: Sheet) -> list[int]:
    """The lines that are a title of a list."""
    lines = sheet.lines
    found = []
    for index, line in enumerate(lines):
        text = line.text
        if not text or len(text) > _LONGEST_TITLE or index in sheet.claims or not _TITLES.fullmatch(text):
            continue
        letters = next((sign for sign in text if sign.isalpha()), "")
        above = index == 0 or not lines[index - 1].text or index in sheet.pages or index - 1 in sheet.claims
        if letters.isupper() and (above or len(lines[index - 1].text) < 60 or lines[index - 1].text[-1:] in ".!?"):
            found.append(index)
    return found


def _rows(sheet: Sheet, start: int) -> list[_Row]:
    """The free lines from `start` on, up to the next title of a list or of what follows lists."""
    rows: list[_Row] = []
    blank = True
    for index in range(start, len(sheet.lines)):
        line = sheet.lines[index]
        if not line.text:
            blank = True
            continue
        claim = sheet.claims.get(index)
        if claim is not None:
            if claim.kind is Kind.FURNITURE:
                continue
            break
        if rows and len(line.text) <= _LONGEST_TITLE and (blank or index in sheet.pages):
            if _TITLES.fullmatch(line.text) or (_CLOSING.fullmatch(line.text) and line.text[:1].isupper()):
                break
        label = LABEL.match(line.text)
        bullet = BULLET.match(line.text)
        number = int(next(one for one in label.groups() if one)) if label else -1
        body = line.text[label.end() if label else bullet.end() if bullet else 0 :]
        rows.append(_Row(index, line.text, blank, line.indent, number, body))
        blank = False
    return rows


def _entries(rows: Sequence[_Row], upto: int, titled: bool) -> Iterable[tuple[list[_Row], float, str]]:
    """The entries of a list: their lines, how sure, and why. What is no entry ends it."""
    numbered = _numbered(rows)
    if numbered:
        starts, why, sure = numbered, "the next number of a numbered list", 0.98
    elif (blocked := _blocked(rows)) is not None:
        starts, why, sure = blocked, "a block below the title of a list", 0.96
    else:
        starts, why, sure = _weighed(rows), "the line begins like an entry, and the one before ends one", 0.93
    bounds = [*starts, len(rows)]
    pending: list[tuple[list[_Row], float, str]] = []
    for at, (first, behind) in enumerate(pairwise(bounds)):
        lines = list(rows[first:behind])
        words = " ".join(row.body for row in lines[:12])
        kind = _kind(lines, words, numbered=bool(numbered))
        if numbered and behind == len(rows):
            lines = _cut_last(lines, [len(one) for one, _, _ in [*pending][-5:]])
        if kind == "entry":
            yield from pending
            pending = []
            yield lines, sure, why
        elif kind == "title":
            pending.append((lines, -1.0, "a title within a list"))
        elif kind == "doubtful":
            pending.append((lines, sure - 0.25, why))
        else:
            break
        if len(pending) > 3:
            break
        del at


def _kind(lines: Sequence[_Row], words: str, numbered: bool) -> str:
    first = lines[0]
    length = sum(len(row.text) for row in lines)
    if length > 4 * _TYPICAL:
        return "prose"
    if numbered:
        return "entry" if dated(words) or length < _TYPICAL else "doubtful"
    if len(lines) == 1 and (_LETTER.fullmatch(first.text) or _is_subtitle(first)):
        return "title"
    if begins(first.body) > 0 and dated(words):
        return "entry"
    if dated(words) and length < _TYPICAL:
        return "entry" if first.blank or ends(lines[-1].text) > 0 else "doubtful"
    if begins(first.body) > 0 and length < _TYPICAL:
        return "doubtful"
    return "doubtful" if length < 200 and (repeats(first.body) or "http" in words) else "prose"


def _is_subtitle(row: _Row) -> bool:
    text = row.text
    return len(text) <= 60 and not dated(text) and text[-1] not in ".,;)" and text[0].isupper() and not named(text)


def _cut_last(lines: list[_Row], lengths: Sequence[int]) -> list[_Row]:
    """The last entry of a numbered list has no next number that ends it: a blank line does."""
    for at in range(1, len(lines)):
        if lines[at].blank and not (ends(lines[at - 1].text) < 0 and lines[at].text[:1].islower()) and not is_tail(lines[at].text):
            return lines[:at]
    return lines


def _numbered(rows: Sequence[_Row]) -> list[int]:
    """The lines that bear the numbers of a list from its first on; none where too few do."""
    starts: list[int] = []
    number = -1
    for at, row in enumerate(rows):
        if row.label < 0:
            continue
        if number < 0:
            if at > 2 or row.label > 5000:
                return []
            starts.append(at)
            number = row.label
        elif number < row.label <= number + 3 and _may_start(rows, at):
            starts.append(at)
            number = row.label
    return starts if len(starts) >= 3 and starts[0] == 0 else []


def _may_start(rows: Sequence[_Row], at: int) -> bool:
    row = rows[at]
    return row.blank or not row.body or not row.body[:1].islower()


def _blocked(rows: Sequence[_Row]) -> list[int] | None:
    """The lines behind blank ones, or every line, where these are the entries; None where they are not."""
    if len(rows) < 2:
        return [0] if rows else []
    blanks = [at for at, row in enumerate(rows) if row.blank and not is_tail(row.text)]
    head = blanks[: max(8, len(blanks))]
    like = sum(1 for at in head if begins(rows[at].body) > 0)
    inner = [at for at, row in enumerate(rows) if not row.blank and begins(row.body) > 1.5 and ends(rows[at - 1].text) > 0]
    if len(blanks) >= max(2, 0.12 * len(rows)) and like >= 0.5 * len(head) and len(inner) <= 0.25 * len(blanks):
        return [at for at in blanks if not _goes_on(rows, at)]
    long = sum(1 for row in rows if len(row.text) > 100)
    starting = sum(1 for row in rows if begins(row.body) > 0)
    if starting >= 0.8 * len(rows) and long >= 0.3 * len(rows):
        return [at for at, row in enumerate(rows) if begins(row.body) > 0 or not _goes_on(rows, at)]
    return None


def _goes_on(rows: Sequence[_Row], at: int) -> bool:
    """Whether a blank line, as a page break leaves one, cuts an entry in two."""
    row = rows[at]
    if at == 0:
        return False
    if is_tail(row.text):
        return True
    if begins(row.body) > 0:
        return ends(rows[at - 1].text) < -2 and not named(row.body)
    return row.body[:1].islower() or (ends(rows[at - 1].text) < 0 and not dated(row.text))


def _weighed(rows: Sequence[_Row]) -> list[int]:
    """The lines that begin an entry where nothing but their words, indents and order tells: the likeliest division."""
    outer, inner = _indents(rows)
    scores = [_score(rows, at, outer, inner) for at in range(len(rows))]
    keys = [_key(row.body) for row in rows]
    strong = [key for key, score in zip(keys, scores, strict=True) if score > 1 and key]
    ordered = sum(a <= b for a, b in pairwise(strong)) >= 0.75 * max(len(strong) - 1, 1) and len(strong) >= 5
    has_year = [dated(row.text) for row in rows]
    count = len(rows)
    best = [float("-inf")] * (count + 1)
    before = [-1] * (count + 1)
    best[0] = 0.0
    for start in range(count):
        if best[start] == float("-inf"):
            continue
        year = False
        for end in range(start + 1, min(start + _WINDOW, count) + 1):
            year = year or has_year[end - 1]
            value = best[start] + (0.8 if year else -1.5) - 0.02 * max(end - start - 6, 0)
            if end < count:
                value += scores[end]
                if ordered and keys[start] and keys[end]:
                    value += 0.6 if keys[start] <= keys[end] else -1.5
            if value > best[end]:
                best[end], before[end] = value, start
    starts: list[int] = []
    at = count
    while at > 0 and before[at] >= 0:
        at = before[at]
        starts.append(at)
    return starts[::-1] or [0]


def _score(rows: Sequence[_Row], at: int, outer: int, inner: int) -> float:
    row = rows[at]
    score = begins(row.body) + (2.0 if row.body != row.text and row.label < 0 else 0.0)
    if at:
        score += ends(rows[at - 1].text)
        if len(rows[at - 1].text) < 0.7 * len(row.text) and ends(rows[at - 1].text) > 0:
            score += 0.8
    if row.blank:
        score += 1.5
    if outer >= 0:
        score += 3.0 if row.indent == outer else -3.5 if row.indent == inner else 0.0
    return score


def _indents(rows: Sequence[_Row]) -> tuple[int, int]:
    """The indent of first lines and that of the others, where two of them share the lines; else -1, -1."""
    counts: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        counts.setdefault(row.indent, []).append(at)
    common = sorted((indent for indent, lines in counts.items() if len(lines) >= 0.12 * len(rows)), key=lambda one: -len(counts[one]))[:2]
    if len(common) < 2 or len(rows) < 4:
        return -1, -1
    shares = {one: sum(begins(rows[at].body) > 0 for at in counts[one]) / len(counts[one]) for one in common}
    outer, inner = sorted(common, key=lambda one: -shares[one])
    return (outer, inner) if shares[outer] >= 0.6 and shares[inner] <= 0.4 else (-1, -1)


def _key(body: str) -> str:
    return fold(re.sub(r"\W", "", body[:24].split(",")[0])) if body[:1].isalpha() else ""


def _claims(found: Sequence[tuple[list[_Row], float, str]], rows: Sequence[_Row], taken: set[int]) -> Iterable[Claim]:
    for lines, sure, why in found:
        indexes = tuple(row.index for row in lines)
        if any(index in taken for index in indexes):
            continue
        taken.update(indexes)
        first, last = indexes[0], indexes[-1]
        gaps = indexes if last - first + 1 != len(indexes) else ()
        if sure < 0:
            yield Claim(Kind.HEADING, first, last, why, 0.85, {"level": 3}, rule="reference-title")
        else:
            yield Claim(Kind.PARAGRAPH, first, last, why, sure, rule="reference-entry", rows=gaps)


def _untitled(sheet: Sheet, taken: set[int]) -> Iterable[Claim]:
    """Claim rows of blocks of which nearly all begin like an entry and hold a year, where no title says what they are."""
    blocks = [(first, last) for first, last in sheet.blocks() if first not in taken]
    run: list[tuple[int, int]] = []
    for first, last in [*blocks, (-1, -1)]:
        if first >= 0 and _is_entry(sheet, first, last):
            run.append((first, last))
            continue
        if len(run) >= _FEWEST:
            for low, high in run:
                yield Claim(Kind.PARAGRAPH, low, high, "one of a row of blocks that begin like entries", 0.85, rule="reference-entry")
        run = []


def _is_entry(sheet: Sheet, first: int, last: int) -> bool:
    text = sheet.lines[first].text
    words = sheet.words(first, min(last, first + 8))
    return begins(text) > 2 and dated(words) and len(words) < _TYPICAL and ends(sheet.lines[last].text) > 0
