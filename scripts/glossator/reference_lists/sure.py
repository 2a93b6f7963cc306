"""What nothing else in an entry looks like: DOI, address, day of access, ISBN, and the links of a web page behind it."""

from __future__ import annotations

from collections.abc import Callable

from glossator.dating import Dating, read_date
from glossator.patterns import re
from glossator.reference_lists.entry import Field
from glossator.reference_lists.words import ACCESSED, AVAILABLE, MONTHS, either, may_hold

_DOI = re.compile(
    r"(?:<?https?://(?:dx\.|www\.)?doi\.org/|\bdoi\s*[:=.]?\s*(?:https?://(?:dx\.)?doi\.org/)?|(?<![\w/.]))"
    r"(10\.\d{4,9}/(?:\s(?=\S*\d))?[^\s<>\"“”]+)>?",
    re.IGNORECASE,
)
_URL = re.compile(r"[<(\[]?((?:https?://|ftp://|www\.)[^\s<>\"“”]+)>?", re.IGNORECASE)
_BEFORE_URL = re.compile(rf"(?<!\w)(?:{either(AVAILABLE)})\s*:?\s*$", re.IGNORECASE)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s(?:of\s|de\s)?(?:{either(MONTHS)})\.?,?\s(?:de\s)?\d{{4}}"
    rf"|(?:{either(MONTHS)})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?\d{{2,4}}"
    rf"|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{4}}\s(?:{either(MONTHS)})\.?\s\d{{1,2}}|(?:{either(MONTHS)})\.?\s\d{{4}})"
)
_SEEN = re.compile(
    rf"(?<!\w)(?:{either(ACCESSED)})\s*:?\s*(?P<on>{_DAY})(?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d)?"
    rf"(?:,?\s*(?:from|at)\b:?)?\s*[)\]]?|[(\[](?P<cited>cited\s{_DAY})[)\]]",
    re.IGNORECASE,
)
_SEEN_BEHIND = re.compile(rf"(?:https?://|www\.)\S+[.,;]?\s*[\[(](?P<on>{_DAY})[\])]", re.IGNORECASE)
_CITED = re.compile(rf"\[[^\[\]]{{0,60}}\bcited\s(?P<on>{_DAY})[^\[\]]{{0,20}}\]", re.IGNORECASE)
_ISBN = re.compile(r"\bISBN(?:-1[03])?:?\s*([\dX][\dX– -]{8,16}[\dX])", re.IGNORECASE)
_ISSN = re.compile(r"\bISSN:?\s*(\d{4}[-–]\d{3}[\dX])", re.IGNORECASE)
_PMID = re.compile(r"\b(?:PMID|PMCID|pmid)\s*:?\s*((?:PMC)?\d{4,9})")
_EPRINT = re.compile(r"\barXiv\s*:?\s*(\d{4}\.\d{4,5}(?:v\d)?|[a-z-]+/\d{7})", re.IGNORECASE)
_LINKS = (
    r"google scholar|cross ?ref|pub ?med|medline|web of science|view (?:article|at publisher|in article)|pmc(?: free article)?"
    r"|cas|ads|scopus|isi|full ?text|free full text|article|download(?: pdf)?|pdf|mathscinet|math|find it|go to ref\S*|link"
    r"|view record in scopus|crossref full text|abstract|chapter|back to text|openurl|semantic scholar|europe pmc"
)
_TAIL = re.compile(
    rf"(?:[\s.,;|·]{{0,4}}\[(?:{_LINKS})\])+[\s.]*$|(?<=[.\d)\]/\s])\s*(?:google scholar|cross ?ref|pub ?med)\b"
    rf"(?:[\s|·,]*(?:{_LINKS})\b)*[\s.]*$",
    re.IGNORECASE,
)
_MEDIUM = re.compile(
    r"\[(?:online|internet|e-?book|web|web ?page|çevrimiçi|электронный ресурс|en ligne|online resource|en línea|cd-rom|film"
    r"|computer software|data ?set|video|blog post|press release)\]",
    re.IGNORECASE,
)
Found = tuple[str, re.Match[str], str, int, int]


def _tail(words: str) -> list[Found]:
    match = _TAIL.search(words, max(len(words) - 200, 0))
    return [("", match, "", match.start(), match.end())] if match else []


def _dois(words: str) -> list[Found]:
    found: list[Found] = []
    for match in _DOI.finditer(words):
        value = _closed(match[1].replace(" ", ""))
        end = match.end() - (len(match[1].replace(" ", "")) - len(value)) if not match[0].endswith(">") else match.end()
        found.append(("doi", match, value, match.start(), end))
    return found


def _seen(words: str) -> list[Found]:
    found: list[Found] = []
    for pattern in (_SEEN_BEHIND, _CITED):
        for match in pattern.finditer(words):
            read = read_date(match["on"])
            value = read.edtf.text if isinstance(read, Dating) and read.edtf else match["on"]
            low = match.start() if pattern is _CITED else match.start("on") - 1
            found.append(("urldate", match, value, low, match.end()))
    if found or not may_hold("accessed", words):
        return found
    for match in _SEEN.finditer(words):
        day = match["on"] or match["cited"][6:]
        read = read_date(day)
        value = read.edtf.text if isinstance(read, Dating) and read.edtf else day
        start = match.start()
        while start and words[start - 1] in " ,;([":
            start -= 1
        found.append(("urldate", match, value, start, match.end()))
    return found


def _urls(words: str) -> list[Found]:
    found: list[Found] = []
    for match in _URL.finditer(words):
        address = _closed(match[1])
        value = f"https://{address}" if address.startswith("www.") else address
        end = match.start(1) + len(address)
        while end < len(words) and words[end] in ">)]":
            if words[end] == ")" and "(" not in words[match.start() : match.start(1)]:
                break
            end += 1
        low = max(match.start() - 40, 0)
        said = _BEFORE_URL.search(words[low : match.start()])
        found.append(("url", match, value, low + said.start() if said else match.start(), end))
    return found


def _numbers(name: str, pattern: re.Pattern[str]) -> Callable[[str], list[Found]]:
    return lambda words: [(name, match, match[1], match.start(), match.end()) for match in pattern.finditer(words)]


def _media(words: str) -> list[Found]:
    return [("", match, "", match.start(), match.end()) for match in _MEDIUM.finditer(words)]


SURE: tuple[tuple[str, str, Callable[[str], list[Found]]], ...] = (
    ("links of a web page", "", _tail),
    ("DOI", "10.", _dois),
    ("day of access", "", _seen),
    ("address", ".", _urls),
    ("ISBN", "ISBN", _numbers("isbn", _ISBN)),
    ("ISSN", "ISSN", _numbers("issn", _ISSN)),
    ("PubMed", "PM", _numbers("eprint", _PMID)),
    ("arXiv", "rXiv", _numbers("eprint", _EPRINT)),
    ("medium", "[", _media),
)
"""What, a sign without which there is none, and the reader; in the order in which they are taken out."""


def read_sure(words: str) -> tuple[str, list[Field]]:
    """Return the words with spaces where something was read, as long as they were, and what was read, once each."""
    found: dict[str, Field] = {}
    for _, sign, read in SURE:
        if sign and sign not in words:
            continue
        for name, _, value, start, end in read(words):
            if name and value:
                found.setdefault(name, Field(name, value, start, end))
            words = words[:start] + " " * (end - start) + words[end:]
    if "url" not in found and "doi" not in found:
        found.pop("urldate", None)
    return words, list(found.values())


def _closed(address: str) -> str:
    """An address without what belongs to the sentence: stops, and brackets that do not open in it."""
    while address and (address[-1] in ".,;:'’" or (address[-1] in ")]}" and _opens_too_few(address))):
        address = address[:-1]
    return address


def _opens_too_few(address: str) -> bool:
    close = address[-1]
    return address.count({")": "(", "]": "[", "}": "{"}[close]) < address.count(close)
