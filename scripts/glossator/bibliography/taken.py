"""References as readers take them along: each work in five styles, each page of a text in the edition's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from glossator.bibliography.formatted import Formatted
from glossator.bibliography.formatting import format_library, refusal
from glossator.bibliography.inlines import Run, html_of, words_of
from glossator.bibliography.pandoc import PandocError, Runner, default_style, run_pandoc
from glossator.bibliography.styles.choose import Chosen
from glossator.bibliography.styles.style import DEFAULT, StyleError
from glossator.bibliography.styles.taken_along import TAKEN, TakenStyle, source_of, standing_alone
from glossator.findings import Finding, finding
from glossator.model import Place, Work

_BESIDE = 2
"""Calls at one time: each fills a core."""
REFUSED = "b-006"


@dataclass(frozen=True, slots=True)
class Taken:
    """A reference to be taken along."""

    runs: tuple[Run, ...]

    @property
    def words(self) -> str:
        """As plain words, in one line."""
        return " ".join(words_of(self.runs).split())

    @property
    def html(self) -> str:
        """As safe HTML, as `Formatted.reference`."""
        return html_of(self.runs)


@dataclass(frozen=True, slots=True)
class InStyle:
    """All works in one style."""

    style: TakenStyle
    references: Mapping[str, Taken]
    """By key, in the order of the style; notes in that of the library."""


def in_styles(
    works: Mapping[str, Work],
    chosen: Chosen,
    cache: Path | None,
    run: Runner = run_pandoc,
    names: frozenset[str] = frozenset(),
    ours: bool = True,
) -> tuple[list[InStyle], list[Finding]]:
    """Return the works in each style that is at hand, in the order of the table, one call of the processor for each.

    The style that the edition itself is printed in is not asked again: see `with_printed`. One that cannot be used, or
    refuses a work, is left out; b-141 says why of one that the project wrote, b-006 of a work.
    Without `ours`, only the styles that the project wrote are asked.
    """
    rows = [row for row in TAKEN if works and not _is_printed(row, chosen)]
    rows = [row for row in rows if ours or source_of(row, chosen.files)[1]]
    with ThreadPoolExecutor(_BESIDE) as pool:
        made = list(pool.map(lambda row: _made(row, works, chosen, cache, run, names), rows))
    return [one for one, _ in made if one is not None], [told for _, found in made for told in found]


def with_printed(
    styles: Iterable[InStyle], works: Mapping[str, Work], chosen: Chosen, formatted: Formatted
) -> tuple[InStyle, ...]:
    """Return the styles with the one that the edition is printed in, letters of its years included, in order."""
    own = [_in_style(row, works, formatted) for row in TAKEN if works and _is_printed(row, chosen)]
    place = {row.id: at for at, row in enumerate(TAKEN)}
    return tuple(sorted((*own, *styles), key=lambda one: place[one.style.id]))


def _is_printed(row: TakenStyle, chosen: Chosen) -> bool:
    return not row.file and chosen.style == DEFAULT


def _made(
    row: TakenStyle,
    works: Mapping[str, Work],
    chosen: Chosen,
    cache: Path | None,
    run: Runner,
    names: frozenset[str],
) -> tuple[InStyle | None, list[Finding]]:
    source, path = source_of(row, chosen.files)
    if row.file and not source:
        return None, []
    try:
        style = standing_alone(source or default_style(), path)
    except PandocError:
        return None, []
    except StyleError as error:
        return None, [finding("b-141", Place(path), why=str(error))] if path else []
    folder = cache / row.id if cache else None
    language = chosen.language
    printed, findings = format_library(works, style=style, language=language, names=names, cache=folder, run=run)
    refused = [one for one in findings if one.code == REFUSED]
    if not refused:
        return _in_style(row, works, printed), []
    why = refusal(style, run) if path else ""
    return None, [finding("b-141", Place(path), why=why)] if why else refused


def _in_style(row: TakenStyle, works: Mapping[str, Work], printed: Formatted) -> InStyle:
    keys = works if row.notes else (key for key in printed.order if key in works)
    return InStyle(row, {key: Taken(printed.runs(key, row.notes)) for key in keys})


def taken_pages(
    pages: Mapping[str, Work], chosen: Chosen, cache: Path | None, run: Runner = run_pandoc
) -> dict[str, Taken]:
    """Return each page as a reference in the edition's style; none where that cannot be had."""
    if not pages or chosen.style is None:
        return {}
    try:
        style = standing_alone(chosen.style.source or default_style())
    except (StyleError, PandocError):
        return {}
    folder = cache / "pages" if cache else None
    printed, findings = format_library(pages, style=style, language=chosen.language, cache=folder, run=run)
    if any(one.code == REFUSED for one in findings):
        return {}
    return {key: Taken(printed.runs(key, False)) for key in pages}
