"""From a project's folder to its findings, without weaving anything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from glossator.apparatus import Apparatus, annotate, citations_of
from glossator.checks import by_place, check
from glossator.edition import Edition, read_edition
from glossator.findings import Finding
from glossator.publish.printing import print_library
from glossator.publish.set_up import set_up, settings_words, without_text
from glossator.publish.told_before import Memory, Told
from glossator.store import Store, store_of


def examine(
    root: Path, originals: Path | None = None, store: Store | None = None
) -> tuple[Edition, Apparatus, list[Finding]]:
    """Return the edition, its apparatus and all findings, those of the edition as a whole last.

    `originals` is the folder of raw files (default: `root/sources`), `store` what was read and found before (default:
    that of the project).
    """
    store = store_of(root) if store is None else store
    edition, found = read_edition(root, originals, store)
    apparatus, more = annotate(edition, store)
    return edition, apparatus, check(edition, apparatus, [*found, *more])


def remember(memory: Memory, root: Path, originals: Path | None, edition: Edition, found: Iterable[Finding]) -> Told:
    """Return all that a check says, and keep it: the project's set-up first, then `found` by place."""
    said = [*set_up(root), *without_text(edition, originals), *by_place(found)]
    return memory.tell(said, edition.written | settings_words(root))


def every_finding(root: Path, originals: Path | None = None) -> tuple[Edition, list[Finding]]:
    """Return the edition and all findings that a build of it has, by place: the library is printed, and dropped."""
    edition, apparatus, findings = examine(root, originals)
    _, more = print_library(root, edition, apparatus, citations_of(edition, apparatus), findings)
    return edition, by_place([*findings, *more])
