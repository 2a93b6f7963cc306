"""Values of BibTeX fields as plain words: braces and LaTeX commands taken away."""

from __future__ import annotations

from glossator.bibliography.tex import read_tex
from glossator.bibliography.tex.entities import without_entities
from glossator.bibliography.tex.marks import bare, tagged
from glossator.bibliography.tex.words import LIGATURES
from glossator.patterns import re

_BRACES = str.maketrans("", "", "{}")
_ESCAPED = re.compile(r"\\([_%&#~$^{}])(?:\{\})?")
_WHITE = re.compile(r"[ \t\r\n\f\v]+")
_ODD = re.compile(r"[\\{}$&~`\x00-\x1f\x7f]|--|''|  ")
"""Signs and pairs of them without which a value is as it is written."""
_RAISED = re.compile(r"\$[^$\n]{0,120}[_^][^$\n]{1,120}\$")
"""A formula without braces, `$x_2$`: an amount of money sets nothing higher or lower."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def plain(value: str) -> str:
    r"""Return the words of a field: `{EFTA} and \"{O}ner` becomes `EFTA and Öner`.

    A value without a backslash is not taken for LaTeX, so that the `$` of
    `GDP (current US$)` stays a dollar; mathematics stays as written, and so does
    what would define or run something. Entities of HTML become their signs.
    """
    return _said(value) if _ODD.search(value) else value.strip()


def rich(value: str) -> str:
    """Return the words of a field with CSL's tags for what LaTeX sets in italics, small capitals, higher or lower.

    Where somebody typed a `<`, no tag is ours, so there is none.
    """
    return with_marks(bare(value)) if _ODD.search(value) else value.strip()


def with_marks(value: str) -> str:
    """Return the same of a value that holds signs of marks already."""
    words = _said(value, marked=True)
    return bare(words) if "<" in words else tagged(words)


def _said(value: str, marked: bool = False) -> str:
    value = _CONTROL.sub("", value)
    if "\\" in value or ("$" in value and ("{" in value or _RAISED.search(value))):
        value = read_tex(value, marked).words
    else:
        for written, meant in LIGATURES:
            if written in value:
                value = value.replace(written, meant)
        value = value.translate(_BRACES)
    if "&" in value:
        value = without_entities(value)
    return _WHITE.sub(" ", value).strip()


def verbatim(value: str) -> str:
    """Return an address or identifier: only escaped characters, braces and `&amp;` change."""
    value = _CONTROL.sub("", _ESCAPED.sub(r"\1", value)).translate(_BRACES).strip()
    return value.replace("&amp;", "&") if "&amp;" in value else value
