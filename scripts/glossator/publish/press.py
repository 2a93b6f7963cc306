"""From a project's folder to its woven pages: the whole flow in one function, before any generator."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from glossator.apparatus import Apparatus, Graph, graph_of, uses_of, wanted_forms
from glossator.bibliography import format_library
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.publish.examine import examine
from glossator.records import entries, read_inside
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
    with ThreadPoolExecutor(1) as beside:
        # The formatter is another process: while it works, this one gathers the uses.
        printing = beside.submit(
            format_library, edition.works, wanted=wanted_forms(apparatus), style=_style(root), cache=root / ".cache"
        )
        uses, graph = uses_of(edition, apparatus), graph_of(edition, apparatus)
        formatted, more = printing.result()
    loom = Loom.of(edition, apparatus, uses, formatted, options or Options())
    return Impression(edition, apparatus, graph, loom, (*findings, *more))


def _style(root: Path) -> str | None:
    """The first CSL style below `references/styles`, else the formatter's own."""
    folder = root / "references" / "styles"
    for path in (one for one in entries(root, folder)[0] if one.parent == folder and one.suffix == ".csl"):
        data, _ = read_inside(path, root, root)
        return data.decode("utf-8", "replace") if data else None
    return None
