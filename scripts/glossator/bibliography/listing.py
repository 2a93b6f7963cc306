"""A large library printed: a style is asked for what the edition shows somewhere, all else is in rows of our own.

A processor takes half a millisecond for a reference, so a library of thousands of which a dozen works are cited would
take longer to print than everything else takes; and its works that nobody cites stand on shelves that hardly anybody
opens. Printing them in a later build, or keeping them one by one, would make the site depend on the builds before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from glossator.bibliography.cited_item import Asked
from glossator.bibliography.formatted import Formatted
from glossator.bibliography.formatting import format_library
from glossator.bibliography.own_row import in_order, own_row
from glossator.bibliography.pandoc import Runner, run_pandoc
from glossator.bibliography.styles.choose import LANGUAGE
from glossator.bibliography.styles.style import DEFAULT, Style
from glossator.findings import Finding
from glossator.model import Work


def format_listed(
    works: Mapping[str, Work],
    listed: Collection[str] | None,
    *,
    asked: Iterable[Asked] = (),
    cited: Sequence[str],
    style: Style | None = DEFAULT,
    language: str = LANGUAGE,
    letters: Mapping[str, str] | None = None,
    names: frozenset[str] = frozenset(),
    cache: Path | None = None,
    run: Runner = run_pandoc,
) -> tuple[Formatted, list[Finding]]:
    """Return what `format_library` returns; works that are neither cited nor `listed` (None: every work) are in rows.

    Those stand behind the others, by persons, year and title.
    """
    wanted = works if listed is None else {*cited, *listed}
    formatted, findings = format_library(
        {key: work for key, work in works.items() if key in wanted},
        asked=asked, cited=cited, style=style, language=language, letters=letters, names=names, cache=cache, run=run,
    )  # fmt: skip
    left = {key: work for key, work in works.items() if key not in wanted}
    if left:
        formatted = formatted.with_rows(works, {key: own_row(left[key]) for key in in_order(left)})
    return formatted, findings
