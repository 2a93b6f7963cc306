"""What stands behind the title in a line of a reference list: the journal, the book, or who published it."""

from __future__ import annotations

import re

from glossator.intake.reference_names import read_people

_RANGE = r"[\divxlcA-Z]*\d[\divxlc]*(?:\s?[–—-]\s?[A-Z]?\d+)?"
_PAGES = re.compile(
    rf"[,.:(\s]*\b(?:[Pp]p?|S|ss?|sf|[сС]|стр|pages)\.?\s?(?P<a>{_RANGE})\)?(?=[\s,.;)]|$)"
    rf"|[,:]\s*(?P<b>{_RANGE})(?=[\s,.;)]|$)"
)
_VOLUME = re.compile(
    r"[\s,(]*(?:"
    r"\b(?:vol(?:ume)?|cilt|c|bd|band|jg|t|т|том)\b\.?\s*(?P<a>\d+|[IVXLC]+\b)"
    r"|(?<![\d–-])(?P<b>\d{1,4})\s?\((?P<i>[\d–/-]{1,9}|[^\W\d_]+ \d{1,2})\)"
    r"|(?<=\s)(?P<c>\d{1,3})(?=\s?[,:(.]|\s*$)"
    r")",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"[\s,/(]*\b(?:no|nos|nr|num|issue|iss|sayı|sy|heft|h|вып|n[°º])(?![^\W\d_])\.?\s*(\d+(?:[–/-]\d+)?)\)?", re.I
)
_NUMERO = re.compile(r"[\s,]*№\s?(\d+(?:[–/-]\d+)?)")
_YEAR = re.compile(r"[,(]\s*[^\W\d_]{3,9}\.? \b(?:1[4-9]|20)\d\d\b\)?|[\s,(]*\(?\b(?:1[4-9]|20)\d\d\b\)?")
_DAY = re.compile(
    r"[\s,(]*\b(?:\d{1,2}\.? [^\W\d_]{3,9}\.? (?:1[4-9]|20)\d\d|[^\W\d_]{3,9} \d{1,2}, (?:1[4-9]|20)\d\d)\b\)?"
)
_MEDIUM = re.compile(r"\[(?:online|internet|e-?book|web|çevrimiçi|электронный ресурс)\]\s*", re.I)
_IN = re.compile(r"^(?:In|in|içinde|В кн\.|Dans|//)\b:?\s+|^//\s*")
_EDITED = re.compile(
    r",?\s*(?:\bedited by|\bed(?:s)?\. by|\bed\.|\beds\.|\bhrsg\. v(?:on|\.))\s+(?P<who>[^,.;(]+(?: and [^,.;(]+)?)",
    re.I,
)
_EDITORS = re.compile(r"^(?P<who>[^()]{3,150}?)\s*\((?:eds?|hrsg|hg|ed|der)\.?\)[,.:]?\s*", re.I)
_PLACED = re.compile(r"(?P<place>[^\W\d_][^:.,;]{1,40}(?:, [^:.,;]{2,20})?)\s?:\s(?P<who>[^,;:]{2,80}?)(?=[,.;)]|$)")
EDITION = re.compile(r"[\s,(]*\b(\d+)(?:st|nd|rd|th|\.)\s(?:ed(?:n|ition)?|Aufl(?:age)?|baskı|b|изд)\b\.?\)?", re.I)
_ENDS = " ,.;:()/"


def read_holder(rest: str, online: bool) -> tuple[str, dict[str, str]]:
    """Return the type of the work and the fields that hold what is behind its title; nothing is left out.

    Words without a sign of their own are the publisher's, or the site's where the reference has an address.
    """
    words, fields = _DAY.sub("", _MEDIUM.sub("", rest)).strip(), {}
    inside = bool(_IN.match(words))
    words = _IN.sub("", words)
    if match := EDITION.search(words):
        fields["edition"] = match[1]
        words = words[: match.start()] + words[match.end() :]
    numbered = _VOLUME.search(words)
    inside = inside and not (numbered and (numbered["a"] or numbered["i"]))  # `in: Zeitschrift, Jg. 5` is a journal
    return _chapter(words, fields) if inside else _other(words, fields, online)


def _chapter(words: str, fields: dict[str, str]) -> tuple[str, dict[str, str]]:
    for pattern in (_EDITORS, _EDITED):
        if match := pattern.search(words):
            fields["editor"] = read_people(match["who"], pattern is _EDITED)[0]
            words = words[: match.start()] + ". " + words[match.end() :]
            break
    words, fields["pages"] = _pages(words.lstrip(_ENDS))
    words, published = _published(words)
    title, _, who = words.strip(_ENDS).partition(". ")
    behind = _no_year(who)
    fields |= {"booktitle": title.strip(_ENDS)} | (
        (published | {"note": behind}) if published else {"publisher": behind}
    )
    return "incollection", fields


def _other(words: str, fields: dict[str, str], online: bool) -> tuple[str, dict[str, str]]:
    bare, pages = _pages(words)
    issue = _ISSUE.search(bare) or _NUMERO.search(bare)
    others = _without(bare, issue) if issue else bare
    volume = _VOLUME.search(_YEAR.sub(lambda match: ",".ljust(len(match[0])), others))
    starts = [match.start() for match in (volume, issue) if match]
    name = bare[: min(starts)].strip(_ENDS) if starts else ""
    if name and (pages or issue or volume):
        number = issue[1] if issue else (volume["i"] or "") if volume else ""
        fields |= {"journaltitle": _no_year(name), "number": number, "pages": pages}
        fields |= _left(others if volume is None else _without(others, volume), name)
        fields["volume"] = (volume["a"] or volume["b"] or volume["c"] or "") if volume else ""
        return "article", fields
    words, published = _published(words)
    if published:
        fields |= published | ({"note": left} if (left := _no_year(words)) else {})
        return "book", fields
    who = _no_year(bare)
    if pages and who and not online:
        return "article", fields | {"journaltitle": who, "pages": pages}
    if pages:
        fields["pages"] = pages
    return (
        ("online", fields | {"organization": who})
        if online
        else ("book" if who else "misc", fields | {"publisher": who})
    )


def _left(words: str, name: str) -> dict[str, str]:
    """What is neither the journal nor one of its numbers, so that nothing is lost."""
    left = _no_year(words.replace(name, "", 1))
    return {"note": left} if sum(sign.isalpha() for sign in left) > 2 else {}


def _without(words: str, match: re.Match[str]) -> str:
    """The words with a comma where something was read, as long as they were."""
    return words[: match.start()] + ",".ljust(len(match[0])) + words[match.end() :]


def _pages(words: str) -> tuple[str, str]:
    """The words without their last pages, and these."""
    last = None
    for match in _PAGES.finditer(words):
        if not re.fullmatch(r"(?:1[4-9]|20)\d\d", match["a"] or match["b"]):
            last = match
    if last is None:
        return words, ""
    return words[: last.start()] + words[last.end() :], re.sub(r"\s?[–—-]\s?", "–", last["a"] or last["b"])


def _published(words: str) -> tuple[str, dict[str, str]]:
    found = list(_PLACED.finditer(words))
    if not found:
        return words, {}
    last = found[-1]
    published = {"location": last["place"].strip(_ENDS), "publisher": _no_year(last["who"])}
    return words[: last.start()] + words[last.end() :], published


def _no_year(words: str) -> str:
    return _YEAR.sub("", words).strip(_ENDS)
