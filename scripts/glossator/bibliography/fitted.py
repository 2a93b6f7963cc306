"""A work as a style wants it: what BibTeX keeps in one way, and styles of one kind print in another.

Nothing is changed in the work itself, which other formats take along as it was written.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from glossator.bibliography.manual_of_apa import as_apa
from glossator.bibliography.sentence_case import sentence_cased
from glossator.bibliography.styles.wants import NOTHING, Wants
from glossator.model import Work
from glossator.patterns import re

_TAG = re.compile(r"<[^<>]*>")
_IN_SENTENCE_CASE = ("title", "volume-title")
_HOLDING = frozenset({"chapter", "paper-conference", "entry-encyclopedia", "broadcast", "song"})
"""Types whose container is a work with a title; that of an article is a journal with a name."""
_ARTICLES = frozenset({"article-journal", "article-magazine", "article-newspaper", "review"})


def fitted(work: Work, wants: Wants, proper: Collection[str], english: bool) -> dict[str, Any]:
    """Return the CSL item of a work as a style wants it.

    `proper` are words that keep their capitals, in small letters; `english` whether a work is in English where it does
    not say so.
    """
    item = dict(work.csl)
    if wants == NOTHING:
        return item
    if wants.volumes and item.get("type") == "book" and {"title", "container-title", "volume"} <= item.keys():
        item["volume-title"], item["title"] = item["title"], item.pop("container-title")
    if wants.brackets:
        _bracket(item, work.fields, wants.apa)
    number = work.fields.get("eid", "")
    if wants.numbered_articles and number and item.get("type") in _ARTICLES and item.get("page") == number:
        item["number"] = item.pop("page")
    if wants.apa:
        as_apa(item, work.fields, english)
    language = str(item.get("language", ""))
    english = language.split("-")[0] == "en" if language else english
    # An item without fields was not read from BibTeX: it is in sentence case, as CSL asks.
    # What somebody posted is quoted as it stands (APA, section 10.15).
    posted = wants.apa and item.get("type") == "post"
    if english and work.fields.get("title") and item.get("type") in wants.sentence and not posted:
        names = (*_IN_SENTENCE_CASE, "container-title") if item["type"] in _HOLDING else _IN_SENTENCE_CASE
        item |= {name: sentence_cased(str(item[name]), proper) for name in names if item.get(name)}
    return item


def _bracket(item: dict[str, Any], fields: Mapping[str, str], kinds: bool) -> None:
    """Put what is added to a title in brackets, where a style says in brackets what a work is.

    `kinds`: it prints a kind (`genre`) of every type of works; a translation of a title stands at the title.
    """
    added = fields.get("titleaddon", "").strip("[] ")
    title = str(item.get("title", ""))
    base = _without(title, fields.get("titleaddon", ""))
    if not added or not base:
        return
    if kinds and added.casefold() == str(item.get("genre", "")).casefold():
        item["title"] = base
        return
    translated = not str(item.get("language", "en")).startswith("en")
    if kinds and not translated and "genre" not in item and "number" not in item:
        item["title"], item["genre"] = base, added
    else:
        item["title"] = f'{base} <span class="nocase">[{added}]</span>' if "<" not in added else f"{base} [{added}]"


def _without(title: str, added: str) -> str:
    """A title without what was added to it; nothing where that is not at its end."""
    at = title.rfind(" ", 0, max(len(title) - len(added) + 1, 0)) if added else -1
    while at > 0:
        said = _TAG.sub("", title[at:]).strip()
        if said == added:
            return title[:at].rstrip().removesuffix(".")
        if len(said) > len(added):
            return ""
        at = title.rfind(" ", 0, at)
    return ""
