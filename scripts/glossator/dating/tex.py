"""A field as TeX writes it, as plain characters: braces, ties, dashes, `\\textasciitilde`."""

from __future__ import annotations

from glossator.patterns import re

_NAMED = {
    r"\textasciitilde": "~", r"$\sim$": "~", r"\sim": "~",
    r"\copyright": "©", r"\textcopyright": "©", r"\slash": "/", r"\textendash": "–",
    r"\textemdash": "—", r"\&": "&", r"\%": "%", r"\,": " ", r"\ ": " ", r"\~{}": "~", r"\textquestiondown": "?",
}  # fmt: skip
_NAME = re.compile(
    "(" + "|".join(rf"{re.escape(name)}(?![a-z])" for name in sorted(_NAMED, key=len)[::-1]) + r")(?:\{\})?\s*"
)
_TIE = re.compile(r"~(?=[\w(\[])")
_SET = re.compile(r"\{[-\d~?%X.,\s]+,[-\d~?%X.,\s]+\}")
_MARKUP = re.compile(r"\\[a-z]+\s*|\$")
_SPACE = re.compile(r"\s+")


def plain_date(written: str) -> str:
    """Return the string without TeX: a `~` before a letter or digit is a space, one at the end says “about”.

    A set of EDTF (`{1960,1961-12}`) keeps its braces, all others go.
    """
    text = _NAME.sub(lambda match: _NAMED[match[1]], written) if "\\" in written else written
    text = _MARKUP.sub("", text) if "\\" in text or "$" in text else text
    text = _SPACE.sub(" ", text).strip()
    if not _SET.fullmatch(text):
        text = text.replace("{", "").replace("}", "")
    text = _TIE.sub(" ", text) if not text.startswith("~") else text
    text = text.replace("---", "—").replace("--", "–")
    return text.rstrip(" ,;:'\"“”„’‘").lstrip(' ,;:"“”„')
