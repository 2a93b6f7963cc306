"""From a project's folder to its findings, without weaving anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from glossator.apparatus import Apparatus, citations_of
from glossator.apparatus.annotate import annotated, indexes_of
from glossator.apparatus.reading import Indexes
from glossator.checks import by_place, check
from glossator.edition import Edition, read_edition
from glossator.findings import Finding
from glossator.publish.printing import findings_of_printing
from glossator.publish.set_up import set_up, settings_words, without_following, without_text
from glossator.publish.told_before import Memory, Told
from glossator.store import Store, store_of
from glossator.timings import SILENT, Timings


@dataclass(frozen=True, slots=True)
class Examined:
    """An edition that was read, and what was found in it."""

    edition: Edition
    indexes: Indexes
    """What its texts were read with."""
    apparatus: Apparatus
    findings: list[Finding]
    """All, those of the edition as a whole last."""


def examined(
    root: Path, originals: Path | None = None, store: Store | None = None, timings: Timings = SILENT
) -> Examined:
    """Return the edition below `root`, and all that is found in it.

    `originals` is the folder of raw files (default: `root/sources`), `store` what was read and found before (default:
    that of the project).
    """
    store = store_of(root) if store is None else store
    timings.stage("read the edition")
    edition, found = read_edition(root, originals, store)
    timings.stage("find and resolve")
    indexes, more = indexes_of(edition, store=store)
    apparatus, others = annotated(edition.documents, indexes, store)
    timings.stage("check")
    return Examined(edition, indexes, apparatus, check(edition, apparatus, [*found, *more, *others], store))


def examine(
    root: Path, originals: Path | None = None, timings: Timings = SILENT
) -> tuple[Edition, Apparatus, list[Finding]]:
    """Return the edition, its apparatus and all findings, as `examined` does."""
    one = examined(root, originals, timings=timings)
    return one.edition, one.apparatus, one.findings


def remember(memory: Memory, root: Path, originals: Path | None, edition: Edition, found: Iterable[Finding]) -> Told:
    """Return all that a check says, and keep it: the project's set-up first, then `found` by place."""
    first = set_up(root)
    said = [*first, *without_following(first, [*without_text(edition, originals), *by_place(found)])]
    return memory.tell(said, edition.written | settings_words(root))


def every_finding(root: Path, originals: Path | None = None) -> tuple[Edition, list[Finding]]:
    """Return the edition and all findings that a build of it has, by place: what prints the library is dropped."""
    store = store_of(root)
    one = examined(root, originals, store)
    citations = citations_of(one.edition, one.apparatus)
    more = findings_of_printing(root, one.edition, one.apparatus, citations, one.findings, store)
    return one.edition, by_place([*one.findings, *more])
