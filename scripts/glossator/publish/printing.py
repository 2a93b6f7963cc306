"""The library of an edition as its styles print it, and every finding that shows only then: for `check` and a build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from glossator.apparatus import Apparatus, Citations, letters_of, works_spoken_of
from glossator.bibliography import Formatted, InStyle, Mode, Style, format_listed, in_styles, phrase, with_printed
from glossator.checks.silence import silenced
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.layout.work_files import MOST
from glossator.layout.work_shelves import MANY_WORKS

_RANGE = " -–—‑"
"""What a work stands in that is not printed itself: 2 in `1–3`."""


@dataclass(frozen=True, slots=True)
class Printing:
    """What the processor gave."""

    formatted: Formatted
    offered: tuple[InStyle, ...]
    """Works as readers take them along; none of a library with too many for a file of each."""


def print_library(
    root: Path, edition: Edition, apparatus: Apparatus, citations: Citations, found: Iterable[Finding]
) -> tuple[Printing, list[Finding]]:
    """Return the library printed, and what only the processor sees: b-006, b-144, b-151, c-140, b-141 of other styles.

    `found` are the findings so far: a style that they say cannot be used is not asked. What was asked before is taken
    from `root/.cache`, so that a build behind a check asks for nothing twice.
    """
    cache, few = root / ".cache", edition.works if len(edition.works) <= MOST else {}
    names = names_in(edition)
    with ThreadPoolExecutor(2) as beside:
        printing = beside.submit(
            format_listed, edition.works, _listed(edition, apparatus),
            asked=[one.asked for one in citations.by_spot.values()], cited=citations.works,
            style=_usable(edition, found), language=edition.citing.language,
            letters=letters_of(edition, apparatus), names=names, cache=cache,
        )  # fmt: skip
        taking = beside.submit(in_styles, few, edition.citing, cache, names=names)
        formatted, findings = printing.result()
        styles, told = taking.result()
    offered = with_printed(styles, few, edition.citing, formatted)
    more = dict.fromkeys((*findings, *told, *_unsaid(edition, citations, formatted)))
    return Printing(formatted, offered), list(silenced(edition, more, late=True))


def _unsaid(edition: Edition, citations: Citations, formatted: Formatted) -> Iterator[Finding]:
    """Yield c-140 for each work without its author of which the style has nothing else to print."""
    silent: dict[str, list[tuple[int, str]]] = {}
    for (spoken, (start, _)), cited in citations.by_spot.items():
        bare = [item.key for item in cited.asked.items if item.mode is Mode.SUPPRESS]
        wording = formatted.word(cited.asked) if bare else None
        if wording is not None and not wording.note:
            told = {piece.key for piece in wording.pieces if piece.text}
            told |= {key for piece in wording.pieces if piece.text.strip(_RANGE) == "" for key in piece.hidden}
            for key in dict.fromkeys(bare):
                if key not in told:
                    silent.setdefault(spoken, []).append((start, key))
    for text in edition.documents if silent else ():
        for passage in text.spoken:
            for start, key in silent.get(passage.id, ()):
                place = text.place(passage.prose.source(start, start).start)
                yield finding("c-140", place, printed=f"[-@{key}]", key=key)


def names_in(edition: Edition) -> frozenset[str]:
    """Return what keeps its capitals in titles since the edition names it so: names, and terms and events as names."""
    named = [form for name in edition.names.values() for form in (name.label, *name.also)]
    told = [form for term in edition.terms.values() for form in (term.label, *term.also)]
    told += [form for event in edition.events.values() for form in (event.label, *event.also)]
    # One word with a capital is a term like others: its label begins with one.
    named += [form for form in told if " " in form.strip()]
    return frozenset(filter(None, map(phrase, named)))


def _listed(edition: Edition, apparatus: Apparatus) -> frozenset[str] | None:
    """The works besides those cited that are printed by the style: of a small library all (None)."""
    return None if len(edition.works) <= MANY_WORKS else works_spoken_of(edition, apparatus)


def _usable(edition: Edition, found: Iterable[Finding]) -> Style | None:
    """The style, None where a finding says already that it cannot be used."""
    return None if any(one.code == "b-141" for one in found) else edition.citing.style
