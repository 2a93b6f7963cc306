"""The title of a work in its printed reference: the words that are in the work's own language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glossator.bibliography.inlines import Run, cut, html_of, words_of
from glossator.bibliography.item_words import without_markup
from glossator.model.tongues import spoken

_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})


def reference_html(runs: Sequence[Run], csl: Mapping[str, object]) -> str:
    """Return a reference as HTML, its title with the language of the work where that is stated and the title is found.

    A style may set a title in other case and with other quotation marks; one
    that it shortens is not found, and has no language.
    """
    attributes = spoken(str(csl.get("language", "")))
    if not attributes:
        return html_of(runs)
    title = _folded(without_markup(csl.get("title"))).rstrip(".")
    words = _folded(words_of(runs))
    at = words.find(title) if title else -1
    if at < 0:
        return html_of(runs)
    end = at + len(title)
    parts = (html_of(cut(runs, first, last)) for first, last in ((0, at), (at, end), (end, len(words))))
    before, printed, after = parts
    return f"{before}<span{attributes}>{printed}</span>{after}"


def _folded(words: str) -> str:
    """The words without what a style may change, letter for letter: one that has two small ones (`İ`) stays."""
    low = words.translate(_ALIKE).lower()
    if len(low) == len(words) and "\u03a3" not in words:  # a capital sigma becomes another letter at the end of a word
        return low
    return "".join(small if len(small := one.lower()) == 1 else one for one in words.translate(_ALIKE))
