"""The library of an edition as its styles print it, and every finding that shows only then: for `check` and a build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.apparatus import Apparatus, Citations, letters_of, works_spoken_of
from glossator.bibliography import Mode, phrase
from glossator.checks.silence import silenced
from glossator.edition import Edition
from glossator.edition.silences import silences_of
from glossator.findings import Finding, finding
from glossator.layout.work_files import MOST
from glossator.layout.work_shelves import MANY_WORKS
from glossator.model import Place
from glossator.publish.told_before import OF_A_PROCESS
from glossator.store import Digest, Store, digest_of

if TYPE_CHECKING:
    from glossator.bibliography import Asked, Formatted, InStyle, Style

STAGE = "printed"

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
    from concurrent.futures import ThreadPoolExecutor

    from glossator.bibliography import in_styles, with_printed

    few = edition.works if len(edition.works) <= MOST else {}
    with ThreadPoolExecutor(2) as beside:
        taking = beside.submit(in_styles, few, edition.citing, root / ".cache", names=names_in(edition))
        formatted, findings = _printed(root, edition, apparatus, citations, found)
        styles, told = taking.result()
    offered = with_printed(styles, few, edition.citing, formatted)
    more = dict.fromkeys((*findings, *told, *_unsaid(edition, citations, formatted)))
    return Printing(formatted, offered), list(silenced(edition, more, late=True))


def _printed(
    root: Path, edition: Edition, apparatus: Apparatus, citations: Citations, found: Iterable[Finding]
) -> tuple[Formatted, list[Finding]]:
    """Return the library in the style of the edition."""
    from glossator.bibliography import format_listed

    return format_listed(
        edition.works, _listed(edition, apparatus),
        asked=[one.asked for one in citations.by_spot.values()], cited=citations.works,
        style=_usable(edition, found), language=edition.citing.language,
        letters=letters_of(edition, apparatus), names=names_in(edition), cache=root / ".cache",
    )  # fmt: skip


def _found_in_printing(
    root: Path, edition: Edition, apparatus: Apparatus, citations: Citations, found: Sequence[Finding]
) -> list[Finding]:
    """Return the findings of `print_library`, the processor being asked for no more than they need.

    Where the edition's style took every work, so does each style of ours: it is fixed, and what may be refused of a
    work is how it is told. So only styles that the project wrote are asked besides.
    """
    from glossator.bibliography import in_styles

    formatted, findings = _printed(root, edition, apparatus, citations, found)
    every = _usable(edition, found) is not None and _listed(edition, apparatus) is None
    taken = every and not any(one.code in OF_A_PROCESS for one in findings)
    few = edition.works if len(edition.works) <= MOST else {}
    _, told = in_styles(few, edition.citing, root / ".cache", names=names_in(edition), ours=not taken)
    more = dict.fromkeys((*findings, *told, *_unsaid(edition, citations, formatted)))
    return list(silenced(edition, more, late=True))


def findings_of_printing(
    root: Path, edition: Edition, apparatus: Apparatus, citations: Citations, found: Sequence[Finding], store: Store
) -> list[Finding]:
    """Return the findings of `print_library`; nothing is printed where the store has what it said of the same."""
    key = _key(edition, apparatus, citations, found) if store.keeps else b""
    kept = store.find(STAGE, key) if store.keeps else None
    if isinstance(kept, tuple):
        return list(kept)
    findings = _found_in_printing(root, edition, apparatus, citations, found)
    if store.keeps and not any(one.code in OF_A_PROCESS for one in findings):
        store.put(STAGE, key, tuple(findings))
    return findings


def printed_again(
    root: Path, edition: Edition, apparatus: Apparatus, citations: Citations, found: Sequence[Finding], store: Store
) -> tuple[Printing, list[Finding]]:
    """Return what `print_library` does; a process that remembers prints a library once as long as it stays the same."""
    if not store.remembers:
        return print_library(root, edition, apparatus, citations, found)
    held = store.between("library printed")
    key = _key(edition, apparatus, citations, found)
    if key not in held:
        made = print_library(root, edition, apparatus, citations, found)
        held.clear()
        if any(one.code in OF_A_PROCESS for one in made[1]):
            return made
        held[key] = made
    printing, findings = held[key]
    return printing, list(findings)


def _key(edition: Edition, apparatus: Apparatus, citations: Citations, found: Sequence[Finding]) -> Digest:
    """The hash of all that printing looks at."""
    asked = [one.asked for one in citations.by_spot.values()]
    listed = _listed(edition, apparatus)
    return digest_of(
        list(edition.works.items()), asked, citations.works, edition.citing, _usable(edition, found) is None,
        sorted(letters_of(edition, apparatus).items()), sorted(names_in(edition)),
        None if listed is None else sorted(listed), list(_without_author(edition, citations)),
        silences_of(edition.texts, edition.silences),
    )  # fmt: skip


def _unsaid(edition: Edition, citations: Citations, formatted: Formatted) -> Iterator[Finding]:
    """Yield c-140 for each work without its author of which the style has nothing else to print."""
    for asked, place in _without_author(edition, citations):
        wording = formatted.word(asked)
        if wording.note:
            continue
        told = {piece.key for piece in wording.pieces if piece.text}
        told |= {key for piece in wording.pieces if piece.text.strip(_RANGE) == "" for key in piece.hidden}
        for key in dict.fromkeys(item.key for item in asked.items if item.mode is Mode.SUPPRESS):
            if key not in told:
                yield finding("c-140", place, printed=f"[-@{key}]", key=key)


def _without_author(edition: Edition, citations: Citations) -> Iterator[tuple[Asked, Place]]:
    """Yield each citation that has a work without its author, and its place."""
    silent: dict[str, list[tuple[int, Asked]]] = {}
    for (spoken, (start, _)), cited in citations.by_spot.items():
        if any(item.mode is Mode.SUPPRESS for item in cited.asked.items):
            silent.setdefault(spoken, []).append((start, cited.asked))
    for text in edition.documents if silent else ():
        for passage in text.spoken:
            for start, asked in silent.get(passage.id, ()):
                yield asked, text.place(passage.prose.source(start, start).start)


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
