"""From a project's folder to its woven pages: the whole flow in one function, before any generator."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from glossator.apparatus import Apparatus, Graph, citations_of, graph_of, letters_of, uses_of, works_spoken_of
from glossator.bibliography import Style, format_listed
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.layout.work_shelves import MANY_WORKS
from glossator.publish.examine import examine
from glossator.weave import Loom, Options, Page, weave


@dataclass(frozen=True, slots=True)
class Impression:
    """Everything one pressing of an edition gives."""

    edition: Edition
    apparatus: Apparatus
    graph: Graph
    loom: Loom
    findings: tuple[Finding, ...]

    def pages(self) -> list[Page]:
        """Return every page of the woven tree."""
        return weave(self.loom)


def press(root: Path, originals: Path | None = None, options: Options | None = None) -> Impression:
    """Return the woven edition below `root`; `originals` is the folder of raw files (default: `root/sources`).

    References formatted once are kept in `root/.cache`, by the hash of everything
    they depend on.
    """
    edition, apparatus, findings = examine(root, originals)
    citations = citations_of(edition, apparatus)
    with ThreadPoolExecutor(1) as beside:
        # The formatter is another process: while it works, this one gathers the uses.
        printing = beside.submit(
            format_listed, edition.works, _listed(edition, apparatus),
            asked=[one.asked for one in citations.by_spot.values()], cited=citations.works,
            style=_usable(edition, findings), language=edition.citing.language,
            letters=letters_of(edition, apparatus), cache=root / ".cache",
        )  # fmt: skip
        uses, graph = uses_of(edition, apparatus), graph_of(edition, apparatus)
        formatted, more = printing.result()
    loom = Loom.of(edition, apparatus, uses, formatted, options or Options(), citations)
    return Impression(edition, apparatus, graph, loom, (*findings, *more))


def _listed(edition: Edition, apparatus: Apparatus) -> frozenset[str] | None:
    """The works besides those cited that are printed by the style: of a small library all (None)."""
    return None if len(edition.works) <= MANY_WORKS else works_spoken_of(edition, apparatus)


def _usable(edition: Edition, findings: Sequence[Finding]) -> Style | None:
    """The style, None where a finding says already that it cannot be used."""
    return None if any(one.code == "b-141" for one in findings) else edition.citing.style
