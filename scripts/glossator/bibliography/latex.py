"""Values of BibTeX fields as plain words: braces and LaTeX escapes taken away."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bibtexparser.library import Library
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import Entry, Field

LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", "\u00a0"))
"""What TeX's fonts make of plain characters (The TeXbook, chapter 2), longest first."""

ACCENTS = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
    "b": "\u0331",
}  # fmt: skip
"""LaTeX's accents as combining marks (LaTeX2e reference manual, "Accents")."""

_ACCENT = re.compile(
    r"\\(?:([\"'`^~=.])\s*|([uvHckrdb])(?:\s+|(?=\{)))(?:\{\\?([^\W\d_])\}|\\?([^\W\d_])(?![A-Za-z]*\{))"
)
_DECODER = LatexDecodingMiddleware(allow_inplace_modification=False)
_EMPTY = Library()
_BRACES = str.maketrans("", "", "{}")
_ESCAPED = re.compile(r"\\([_%&#~$^{}])(?:\{\})?")
_WHITE = re.compile(r"[ \t\r\n\f\v]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LONGEST = 4_000


def plain(value: str) -> str:
    r"""Return the words of a field: `{NATO} and \"{O}zel` becomes `NATO and Özel`.

    A value without a backslash is not taken for LaTeX, so that the `$` of
    `GDP (current US$)` stays a dollar. What the decoder cannot read, or what is
    longer than any field of a reference, keeps its backslashes.
    """
    value = _CONTROL.sub("", value)
    if "\\" in value:
        # Accents and escaped signs are nearly all of what .bib files hold, and the decoder takes a millisecond a value.
        value = _ACCENT.sub(_accented, value)
        unescaped = _ESCAPED.sub(r"\1", value)
        # The decoder wants its signs escaped: a bare & or % means something else to it.
        value = _decoded(value) if "\\" in unescaped and len(value) <= _LONGEST else unescaped
    for written, meant in LIGATURES:
        if written in value:
            value = value.replace(written, meant)
    return _WHITE.sub(" ", value.translate(_BRACES)).strip()


def verbatim(value: str) -> str:
    """Return an address or identifier: only escaped characters and braces change."""
    return _CONTROL.sub("", _ESCAPED.sub(r"\1", value)).translate(_BRACES).strip()


def _accented(match: re.Match[str]) -> str:
    mark, letter = match[1] or match[2], match[3] or match[4]
    # The accent of `\\'{\\i}` sits on a plain i: the dotless one is only there to make room for it.
    return unicodedata.normalize("NFC", letter + ACCENTS[mark])


@lru_cache(maxsize=4096)
def _decoded(value: str) -> str:
    entry = Entry("misc", "x", [Field("x", value)])
    try:
        block = _DECODER.transform_entry(entry, _EMPTY)
        decoded = block.fields_dict["x"].value if isinstance(block, Entry) else value
    except Exception:  # the decoder is not ours, and a field nobody can decode is still a field
        return value
    return decoded if isinstance(decoded, str) else value
