"""Readers of single fields: raw value to the value of a CSL variable, None where it cannot be read."""

from __future__ import annotations

from glossator.bibliography.latex import plain, rich, verbatim
from glossator.bibliography.names import split_names
from glossator.bibliography.tex.bibstrings import COUNTRIES, LANGUAGES, PATENTS, STATES, THESES
from glossator.model.edtf import ordinal
from glossator.model.tongues import tag_of
from glossator.patterns import re

GENRES = {
    **THESES, **PATENTS, "phd": "PhD thesis", "ma": "MA thesis", "mastersthesis": "Master’s thesis", "movie": "Film",
}  # fmt: skip
"""biblatex `type` keys, and entry types of BibTeX that imply one."""

BABEL = {
    "austrian": "de-AT", "naustrian": "de-AT", "swissgerman": "de-CH", "nswissgerman": "de-CH", "brazil": "pt-BR",
    "brazilian": "pt-BR", "portuges": "pt", "canadian": "en-CA", "australian": "en-AU", "newzealand": "en-NZ",
    "canadien": "fr-CA", "acadian": "fr-CA", "mexican": "es-MX", "norsk": "nb", "nynorsk": "nn", "hebrew": "he",
    "azerbaijani": "az", "kurdish": "ku", "kurmanji": "ku", "armenian": "hy", "georgian": "ka", "serbian": "sr",
    "croatian": "hr", "bosnian": "bs", "slovak": "sk", "slovene": "sl", "slovenian": "sl", "estonian": "et",
    "latvian": "lv", "lithuanian": "lt", "catalan": "ca", "basque": "eu", "galician": "gl", "icelandic": "is",
    "irish": "ga", "welsh": "cy", "albanian": "sq", "macedonian": "mk", "belarusian": "be", "hindi": "hi",
    "bengali": "bn", "urdu": "ur", "thai": "th", "vietnamese": "vi", "indonesian": "id", "malay": "ms", "korean": "ko",
    "esperanto": "eo", "kazakh": "kk", "uzbek": "uz", "turkmen": "tk", "tatar": "tt", "syriac": "syr", "coptic": "cop",
    "sanskrit": "sa", "afrikaans": "af", "maltese": "mt",
}  # fmt: skip
"""Names of languages in babel and polyglossia that are no names or tags elsewhere, to BCP 47."""

# White space is looked at from its first character only: a field may be nothing but no-break spaces.
_SPOKEN = re.compile(r"(?<!\s)\s*[-–—−]+\s*")
_LABEL = re.compile(r"^(?:pp?|S|ss?|с|стр)\.\s*(?=[\divxlc])")
_NO_SPACE = re.compile(r"(?<=\d),(?=\d{1,5}\b)")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth",
)  # fmt: skip
_EDITION = re.compile(
    rf"(?:({'|'.join(_ORDINALS)})|(\d{{1,3}})(?:st|nd|rd|th))(?:\s+(?:ed\.?|edn\.?|edition))?", re.IGNORECASE
)
_DOUBLE = re.compile(r"^(\d{1,5})\s?-\s?(\d{1,5})$")
_DOI = re.compile(r"(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x20]+", re.IGNORECASE)
_URL_COMMAND = re.compile(r"\\(?:url|nolinkurl|path|href)\s*\{([^{}]*)\}.*", re.DOTALL)


def read_language(value: str) -> str:
    """Return the tag of a language; of several the first, as a work has one language in CSL."""
    for one in (plain(value), *map(plain, split_names(value))):
        name = LANGUAGES.get(one.lower(), one)
        if tag := BABEL.get(name.lower()) or tag_of(name):
            return tag
    return plain(value)


def read_pages(value: str) -> str:
    """Return pages with dashes between the ends of ranges, and a space behind commas: `12–15, 20–25, 31+`.

    A label before them is for the style to print.
    """
    return _NO_SPACE.sub(", ", _SPOKEN.sub("–", _LABEL.sub("", plain(value))))


def read_number(value: str) -> str:
    """Return the number of an issue, with a dash between the ends of a double one: `1–2`."""
    return _DOUBLE.sub(r"\1–\2", plain(value))


def read_edition(value: str) -> str:
    """Return the number of an edition that is told as one, `Second`, `2nd ed.`, `third edition`; else its words.

    BibTeX asks for the ordinal as a word (BibTeXing, 1988, section 3.2), CSL for a number: each language has its own.
    """
    words = plain(value)
    match = _EDITION.fullmatch(words)
    if not match:
        return words
    return match[2] or str(_ORDINALS.index(match[1].lower()) + 1)


def read_doi(value: str) -> str | None:
    """Return a DOI without what resolvers and people put before it (DOI handbook, section 3.4)."""
    match = _DOI.fullmatch(verbatim(value))
    return match[1] if match else None


def read_address(value: str) -> str | None:
    """Return an http or https address as written; nothing else ever becomes a link."""
    command = _URL_COMMAND.fullmatch(value.strip())
    written = verbatim(command[1] if command else value)
    return written if _ADDRESS.fullmatch(written) else None


def read_how(value: str) -> str:
    """Return how a work was published, in words; nothing where that is an address, which is no publisher."""
    return "" if address_in(value) else plain(value)


def address_in(value: str) -> str:
    """Return the address that a field is nothing but: BibTeX had no other place than `howpublished = {\\url{…}}`."""
    words = plain(value) if "\\" not in value else ""
    found = read_address(value) if _URL_COMMAND.fullmatch(value.strip()) or _ADDRESS.fullmatch(words) else None
    return found or ""


def read_genre(value: str) -> str:
    """Return the kind of a work: biblatex's keys as English words, anything else as written."""
    return GENRES.get(plain(value).lower(), plain(value))


def read_state(value: str) -> str:
    """Return the state of publication: biblatex's keys as English words, anything else as written."""
    return STATES.get(plain(value).lower(), plain(value))


def read_series(value: str) -> str:
    """Return the series of a journal: of a number its ordinal (biblatex manual 3.20, section 2.3.9), or its words."""
    words = plain(value)
    if words.isdecimal() and len(words) < 4:
        return f"{ordinal(int(words))} series"
    return {"newseries": "new series", "oldseries": "old series"}.get(words.lower(), rich(value))


def read_list(value: str) -> str:
    """Return a list of places or bodies as biblatex prints it: two with `and`, more with commas, `others` as et al.

    So a body whose name has an `and` without braces is printed as it is called.
    """
    if " and" not in value.lower() and "\nand" not in value.lower():
        return _country(plain(value))
    items = [_country(plain(one)) for one in split_names(value)]
    if items[-1:] == ["others"]:
        items[-1:] = ["et al."]
        return " ".join((", ".join(items[:-1]), items[-1]))
    if len(items) < 3:
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def _country(words: str) -> str:
    return COUNTRIES.get(words.lower(), words)
