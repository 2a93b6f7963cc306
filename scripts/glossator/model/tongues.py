"""What language words are in, as a tag that browsers and listeners know (BCP 47), and which way they run."""

from __future__ import annotations

from glossator.patterns import re

NAMES = {
    "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
    "turkish": "tr", "german": "de", "ngerman": "de", "french": "fr", "russian": "ru", "spanish": "es",
    "italian": "it", "portuguese": "pt", "dutch": "nl", "polish": "pl", "greek": "el", "ukrainian": "uk",
    "arabic": "ar", "persian": "fa", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi",
    "hungarian": "hu", "czech": "cs", "romanian": "ro", "bulgarian": "bg", "latin": "la",
    "chinese": "zh", "japanese": "ja",
}  # fmt: skip
"""Names of languages, as babel and people write them, to tags: a style must not set a Turkish title in English case."""

_TAG = re.compile(r"[a-z]{2,3}(?:-(?P<script>[a-z]{4}))?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*")
"""Language, script, region and variants (RFC 5646, section 2.1), in lower case."""
_LEFTWARDS = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ota", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages that are written from right to left where no script is named."""
_LEFTWARD_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})


def tag_of(written: str) -> str:
    """Return the tag of a language that is written as a tag or by its English name; empty where it is neither."""
    folded = written.strip().lower().replace("_", "-")
    if folded in NAMES:
        return NAMES[folded]
    if not _TAG.fullmatch(folded) or not folded.isascii():
        return ""
    language, *others = folded.split("-")
    # As RFC 5646, section 2.1.1 writes them: scripts with a capital, regions in capitals.
    return "-".join((language, *(_written(one) for one in others)))


def _written(part: str) -> str:
    if len(part) == 4 and part.isalpha():
        return part.title()
    return part.upper() if len(part) == 2 else part


def leftward(tag: str) -> bool:
    """Return whether words of a tag run from right to left."""
    found = _TAG.fullmatch(tag.lower())
    if found is None:
        return False
    return found["script"] in _LEFTWARD_SCRIPTS if found["script"] else tag.lower().split("-")[0] in _LEFTWARDS


def spoken(written: str) -> str:
    """Return the attributes that say what language an element is in, with a space before them; empty if unknown."""
    tag = tag_of(written)
    if not tag:
        return ""
    return f' lang="{tag}" dir="rtl"' if leftward(tag) else f' lang="{tag}"'
