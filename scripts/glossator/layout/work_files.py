"""The files of single works, and of pages of texts, that a site has beside its pages, for whoever takes one along."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re

FORMATS = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}
"""Ending of a file to what readers call the format."""
MOST = 400
"""Works up to which each has files of its own; of a larger library the whole is taken."""
_PLAIN = re.compile(r"\w[\w.-]{0,100}", re.ASCII)


def whole(ending: str) -> str:
    """Return the path of the file with all works, from the root of the site."""
    return f"exports/library.{ending}"


def page_files(text: str) -> str:
    """Return the path of the files by which the page of a text is cited, without their ending."""
    return f"exports/texts/{text}"


def work_files(keys: Iterable[str]) -> dict[str, str]:
    """Return key to the path of its files without their ending; none of a large library.

    A key that no file may be called by everywhere, or that differs from another only in case, has none.
    """
    listed = list(keys)
    if len(listed) > MOST:
        return {}
    folded = [key.casefold() for key in listed]
    twice = {one for one in folded if folded.count(one) > 1}
    return {key: f"exports/works/{key}" for key in listed if _PLAIN.fullmatch(key) and key.casefold() not in twice}
