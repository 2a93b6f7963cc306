"""Titles of works: joined to their subtitles, and with the words whose case is kept."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.latex import plain, rich, with_marks
from glossator.bibliography.tex.marks import around, bare
from glossator.patterns import re

# Only braces that begin a word: those of \emph{…} and of accents such as \v{s} follow a letter or sign.
_PROTECTED = re.compile(
    r"(?<![^\s(\-–“:/])\{+(?=[^{}]*[^\W_])"
    r"((?:\$[^$\n]{1,120}\$|[^{}\\]|\\[A-Z][A-Za-z]*(?=[\s}])|"
    r"\\(?:emph|text(?:it|bf|sc|sl|(?:sub|super)script)|mkbib(?:emph|italic|bold|(?:sub|super)script))\{[^{}\\]*\})++)\}+"
)


def joined(raw: Mapping[str, str], title: str, subtitle: str, addition: str, keep_case: bool = False) -> str:
    """Return a title, its subtitle and what is added to it as one.

    A colon parts title and subtitle, only a space where the title ends in a mark of its own; a full stop parts what
    is added, as biblatex's `titleaddon` has it.
    """
    read = protected if keep_case else rich
    if any("<" in raw.get(name, "") or "\\textless" in raw.get(name, "") for name in (title, subtitle, addition)):
        read = plain  # of what somebody typed no tag can be told from ours
    said = ""
    for name, mark in ((title, ""), (subtitle, ":"), (addition, ".")):
        part = read(raw[name]) if raw.get(name, "").strip() else ""
        if said and part:
            said += (" " if said.endswith(("?", "!", ":", "…", ".")) else f"{mark} ") + part
        else:
            said += part
    return said


def protected(value: str) -> str:
    """Return a title whose words in inner braces keep their case (CSL-JSON's `nocase` span), with its other marks."""
    if "{" not in value or "<" in value:
        return rich(value)
    return with_marks(_PROTECTED.sub(lambda found: around("nocase", found[1]), bare(value)))
