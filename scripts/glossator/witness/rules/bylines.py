"""Who wrote a text, on the line below its title: `Ann Smith and P. R. Doe`, and where they work."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.institutions import INSTITUTION
from glossator.witness.rules.own_titles import bare
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_JOINERS = frozenset(
    [
        "and",
        "und",
        "ve",
        "ile",
        "et",
        "y",
        "e",
        "i",
        "и",
        "en",
        "&",
        "with",
        "by",
        "von",
        "par",
        "por",
        "yazan",
        "автор",
    ]
)
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "du",
        "da",
        "dos",
        "di",
        "el",
        "al",
        "bin",
        "zu",
        "zur",
    ]
)
_NAME = re.compile(r"[^\W\d_a-zа-яçğışöü][^\W\d_]*(?:[’'‘.-][^\W\d_]+)*[.*†‡§¹²³,;]*|(?:[^\W\d_]\.-?){1,3},?")
BEFORE_NAMES = re.compile(
    r"(?:(?:written |text |words |interview |edited |prepared |compiled |submitted |translated |report )?by"
    r"|(?:a cura|testo|intervista|parole) di|di|entrevista de|entretien avec"
    r"|propos recueillis par|interview:|röportaj:?|hazırlayan|text[eo]?\s?:|von|par|por|yazan|yazar|автор"
    r"|autor(?:es|in)?|auteurs?)\s?:?\s+",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r",? (?:[\w-]+ ){0,3}(?:correspondent|reporter|editor|(?:staff )?writer|columnist|producer|critic|professor"
    r"|lecturer|korrespondent(?:in)?|redakteur(?:in)?|journalist(?:e|in)?|muhabiri?|yazarı?|редактор|корреспондент|redactrice"
    r"|corresponsal|periodista)(?: (?:at|of|in) .{1,60})?$",
    re.IGNORECASE,
)
"""What somebody is, behind the name: `Ada Doe, Science correspondent`."""
_BEHIND_NAMES = re.compile(
    r"(?<=[^\W\d_])(?:\s?\[\d\]|,?[\d*†‡§¶]+(?:,[\d*†‡§¶]+)*)(?=[\s,;]|$)|\s[a-f](?:,\s?[a-f*†\d])*(?=,|;|$|\s(?:and|und|et|y|e|ve)\s)|\s\((?:bio|biography|author|contact)\)"
    r"|,?\s(?:ph\.?\s?d|m\.?\s?d|m\.?\s?a|jr)\.?(?=,|$)",
    re.IGNORECASE,
)
"""What stands behind a name and is none of it: numbers of the places of work, a degree, a link."""
_TITLES = re.compile(r"rev|right|hon|most|very|venerable|lady|lord", re.IGNORECASE)
_ARTICLES = frozenset(("the", "a", "an", "das", "ein", "eine", "les", "los", "las", "un", "une", "una", "bir"))
"""With these no name begins; `La` and `Der` are those of people as well."""
_INITIAL = re.compile(r"\b[^\W\d_]\.")
_SEVERAL = re.compile(r"\b[^\W\d_]\.|\b(?:and|und|ve|et|y|e|и|en)\b|&|, ")
_NUMBER = re.compile(r"^\d{1,4}\s+|\s+\d{1,4}$")
_FIRST_BLOCKS = 6
_MOST_WORDS = 30
_MOST_OF_ONE = 4
_SHORT = 0.75
"""Share of a line of prose that a title and a byline fill at most where no blank line sets them apart."""
_MOST_LINES = 4
_NEAR = 80
"""Lines of a beginning, the widest of which tells how wide the text is."""
_LONGEST = 240


def bylines(sheet: Sheet) -> Iterable[Claim]:
    """Claim, among the first blocks of a text, the one below its title that is nothing but people's names.

    Further on, below a title of a chapter, only several names or one with initials are known as such.
    """
    blocks = sheet.blocks()
    before = False
    begun = len(blocks)
    for at, (first, last) in enumerate(blocks[:_FIRST_BLOCKS]):
        named = at + 1 < len(blocks) and are_names(sheet.words(*blocks[at + 1]))  # those are the names, not this
        if not (before or named) and 0 < last - first < _MOST_LINES and _below_title(sheet, first, last):
            yield Claim(Kind.PARAGRAPH, last, last, "names of people right below the title, which had room", 0.75)
            begun = at
            break
        if at == 0 and last - first >= _MOST_LINES and _is_glued(sheet, first):
            why = "names of people between the title and the first full line"
            yield Claim(Kind.PARAGRAPH, first + 1, first + 1, why, 0.75)
            begun = at
            break
        words = sheet.words(first, last)
        if len(words) > _LONGEST or (ends_sentence(words) and words[-1] != "?" and not are_names(words)):
            begun = at  # the text has begun
            break
        if (before or BEFORE_NAMES.match(words)) and last - first < 2 and are_names(words):
            yield Claim(Kind.PARAGRAPH, first, last, "names of people below the title", 0.85)
            begun = at
            break
        before = True
    heads = frozenset(bare(_NUMBER.sub("", sheet.lines[at].text)) for at in _furniture(sheet))
    for at in range(begun + 1, len(blocks)):
        first, last = blocks[at]
        if at == begun + 1 and last - first < 2 and _is_work_place(sheet, blocks, at):
            yield Claim(Kind.PARAGRAPH, first, last, "where the people named above work", 0.85)
        elif at and last == first and bare(sheet.lines[first].text) in heads and are_names(sheet.lines[first].text):
            yield Claim(Kind.PARAGRAPH, first, last, "a name that stands at the head of pages as well", 0.85)
        elif at > 1 and last - first < 2 and _below_chapter(sheet, blocks, at):
            yield Claim(Kind.PARAGRAPH, first, last, "names of people below the title of a chapter", 0.8)


def _furniture(sheet: Sheet) -> list[int]:
    return [index for index, claim in sheet.claims.items() if claim.kind is Kind.FURNITURE]


def _is_work_place(sheet: Sheet, blocks: list[tuple[int, int]], at: int) -> bool:
    """Whether a block right below names says where people work: short, no sentence, with the word for such a place."""
    words = sheet.words(*blocks[at])
    named = at > 0 and are_names(sheet.words(*blocks[at - 1]))
    return named and len(words) <= _LONGEST and not ends_sentence(words) and INSTITUTION.search(words) is not None


def _is_glued(sheet: Sheet, first: int) -> bool:
    """Whether the second line of a text without blank lines names several people, or one with initials."""
    title, names, below = (sheet.lines[first + by].text for by in range(3))
    short = max(len(title), len(names)) <= _SHORT * len(below)
    return short and not ends_sentence(title) and _SEVERAL.search(names) is not None and are_names(names)


def _below_chapter(sheet: Sheet, blocks: list[tuple[int, int]], at: int) -> bool:
    """Whether a block names several people, or one with initials, between a short title and prose."""
    words, title = sheet.words(*blocks[at]), sheet.words(*blocks[at - 1])
    if len(words) > _LONGEST or len(title) > _LONGEST or ends_sentence(title) or not _SEVERAL.search(words):
        return False
    if not are_names(words) or at + 1 == len(blocks) or not ends_sentence(sheet.words(*blocks[at - 2])):
        return False
    below = sheet.words(*blocks[at + 1])
    return len(below) > _LONGEST or ends_sentence(below)


def _below_title(sheet: Sheet, first: int, last: int) -> bool:
    """Whether the last line of a title is a name: two to four words that the line above had room for."""
    lines = sheet.lines
    names, above = lines[last].text, lines[last - 1].text
    if not 2 <= len(names.split()) <= _MOST_OF_ONE or not are_names(names) or are_names(sheet.words(first, last - 1)):
        return False
    widest = max(len(line.text) for line in lines[:_NEAR])
    return max(len(above), len(names)) + len(names) < widest


def are_names(words: str) -> bool:
    """Return whether a line is a list of people: capitals, initials, particles and what joins; two words at least."""
    if role := _ROLE.search(words):
        words = words[: role.start()]
    words = _BEHIND_NAMES.sub("", words)
    bare = BEFORE_NAMES.sub("", words, count=1) if BEFORE_NAMES.match(words) else words
    tokens = bare.split()
    if not 2 <= len(tokens) <= _MOST_WORDS or not tokens[0][0].isalpha():
        return False
    if tokens[0].lower() in _ARTICLES and not _TITLES.match(tokens[1]):
        return False
    if bare.isupper() and bare == words and not _INITIAL.search(bare):
        return False  # a heading in capitals
    names = 0
    for token in tokens:
        if token.lower().strip(",") in _JOINERS or token.lower() in _PARTICLES or token in (",", ";", "·", "|"):
            continue
        if not _NAME.fullmatch(token):
            return False
        names += 1
    return names >= 2
