"""Works as ContextObjects in spans (COinS, ANSI/NISO Z39.88-2004): what Zotero and link resolvers read in a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from glossator.bibliography.item_words import family_of, first_and_last, iso_date, numbers_of, without_markup
from glossator.model import Work
from glossator.weave.escape import html
from glossator.weave.works.query import urlencode

_JOURNALS = ("article-journal", "article-magazine", "article-newspaper", "article", "review")
_GENRES = {"chapter": "bookitem", "book": "book", "report": "report", "paper-conference": "proceeding"}


def coins(work: Work) -> str:
    """Return an empty span that holds the work as keys and values."""
    return f'<span class="Z3988" title="{html(context(work))}"></span>'


def context(work: Work) -> str:
    """Return the work as keys and values of a query; a kind without a format is Dublin Core."""
    item = work.csl
    kind = str(item.get("type", ""))
    rows: list[tuple[str, str]] = [("ctx_ver", "Z39.88-2004")]
    if kind in _JOURNALS:
        rows += [("rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"), ("rft.genre", "article"), *_journal(item)]
    elif kind in _GENRES:
        rows += [("rft_val_fmt", "info:ofi/fmt:kev:mtx:book"), ("rft.genre", _GENRES[kind]), *_book(item, kind)]
    else:
        rows += [("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"), *_dublin_core(item)]
    rows += _people(item)
    if doi := str(item.get("DOI") or ""):
        rows.append(("rft_id", f"info:doi/{doi}"))
    if url := str(item.get("URL") or ""):
        rows.append(("rft_id", url))
    return urlencode([(name, value) for name, value in rows if value])


def _journal(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "rft.atitle", _plain(item, "title")
    yield "rft.jtitle", _plain(item, "container-title")
    for name, variable in (("volume", "volume"), ("issue", "issue"), ("issn", "ISSN")):
        yield f"rft.{name}", _plain(item, variable)
    yield from _common(item)


def _book(item: Mapping[str, Any], kind: str) -> Iterator[tuple[str, str]]:
    if kind in ("chapter", "paper-conference"):
        yield "rft.atitle", _plain(item, "title")
        yield "rft.btitle", _plain(item, "container-title")
    else:
        yield "rft.btitle", _plain(item, "title")
    rows = (("pub", "publisher"), ("place", "publisher-place"), ("isbn", "ISBN"), ("edition", "edition"))
    for name, variable in rows:
        yield f"rft.{name}", _plain(item, variable)
    yield from _common(item)


def _dublin_core(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "rft.title", _plain(item, "title")
    yield "rft.source", _plain(item, "container-title")
    yield "rft.publisher", _plain(item, "publisher")
    yield "rft.type", str(item.get("type", ""))
    yield "rft.date", _date(item)


def _common(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "rft.date", _date(item)
    pages = _plain(item, "page")
    if both := first_and_last(pages):
        yield "rft.spage", both[0]
        yield "rft.epage", both[1]
    yield "rft.pages", pages


def _people(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for at, person in enumerate(item.get("author") or ()):
        family, given = family_of(person) or str(person.get("literal") or ""), str(person.get("given") or "")
        if at == 0 and person.get("family"):
            yield "rft.aulast", family
            yield "rft.aufirst", given
        yield "rft.au", f"{given} {family}".strip()


def _date(item: Mapping[str, Any]) -> str:
    return iso_date(numbers_of(item, "issued"))


def _plain(item: Mapping[str, Any], variable: str) -> str:
    return without_markup(item.get(variable))
