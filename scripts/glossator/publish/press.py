"""From a project's folder to its woven pages: the whole flow in one function, before any generator."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from glossator.apparatus import Apparatus, Graph, citations_of, graph_of, uses_of
from glossator.bibliography import Chosen, Taken, taken_pages
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.layout.edition_authors import edition_authors
from glossator.layout.page_works import page_works
from glossator.layout.taken_files import LED_TO, taken_files
from glossator.model import Work
from glossator.publish.examine import examine, remember
from glossator.publish.printing import printed_again
from glossator.publish.refusal import Refused
from glossator.publish.set_up import options as plugin_options
from glossator.publish.settings import read_settings, site_of
from glossator.publish.told_before import Memory
from glossator.store import Store, digest_of, store_of
from glossator.timings import SILENT, Timings
from glossator.weave import Loom, Options, Page, TakenAlong, weave


@dataclass(frozen=True, slots=True)
class Impression:
    """Everything one pressing of an edition gives."""

    edition: Edition
    apparatus: Apparatus
    loom: Loom
    findings: tuple[Finding, ...]
    _graph: list[Graph] = field(default_factory=list, compare=False, repr=False)
    _authors: list[list[str]] = field(default_factory=list, compare=False, repr=False)

    @property
    def graph(self) -> Graph:
        """The graph, made where it is first asked for: pages do without, and five formats want it."""
        if not self._graph:
            self._graph.append(graph_of(self.edition, self.apparatus))
        return self._graph[0]

    @property
    def authors(self) -> list[str]:
        """The authors of the edition, gathered once: the file of each text names them."""
        if not self._authors:
            self._authors.append(edition_authors(self.edition))
        return self._authors[0]

    def pages(self) -> list[Page]:
        """Return every page of the woven tree."""
        return weave(self.loom)


def press(
    root: Path,
    originals: Path | None = None,
    options: Options | None = None,
    timings: Timings = SILENT,
    keeps_findings: bool = True,
) -> Impression:
    """Return the woven edition below `root`; `originals` is the folder of raw files (default: `root/sources`).

    References formatted once are kept in `root/.cache`, by the hash of everything
    they depend on; so are the findings, for a check, unless a preview presses at every save.
    """
    memory = Memory(root, originals) if keeps_findings else None
    store = store_of(root)
    edition, apparatus, findings = examine(root, originals, timings)
    timings.stage("format the references, gather the uses")
    citations = citations_of(edition, apparatus, store.between("citations of texts"))
    options = options or Options()
    site = options.site or site_of(root)
    if edition.local:
        site = replace(site, address="")  # what must not be published stands nowhere
    pages = page_works(edition.texts, site, options.directory_urls)
    with ThreadPoolExecutor(2) as beside:
        # The formatter is another process: while it works, this one gathers the uses.
        printing = beside.submit(printed_again, root, edition, apparatus, citations, findings, store)
        citing = beside.submit(_taken, pages, edition.citing, root, store)
        uses = uses_of(edition, apparatus, store.between("uses of texts"))
        printed, more = printing.result()
        references = citing.result()
    timings.stage("lay out the pages")
    exports = _exports(root) if options.exports is None else options.exports
    taken = TakenAlong(site, printed.offered, pages, references, exports)
    if memory is not None:
        _remember(memory, root, originals, edition, [*findings, *more])
    loom = Loom.of(edition, apparatus, uses, printed.formatted, options, citations, taken)
    return Impression(edition, apparatus, loom, (*findings, *more))


def _remember(memory: Memory, root: Path, originals: Path | None, edition: Edition, found: list[Finding]) -> None:
    """Keep for a check what a build found; where mkdocs.yml cannot be used, a check has more to say."""
    with suppress(Refused):
        remember(memory, root, originals, edition, found)


def _taken(pages: Mapping[str, Work], citing: Chosen, root: Path, store: Store) -> Mapping[str, Taken]:
    key = digest_of(list(pages.items()), citing) if store.remembers else b""
    return store.remembered("pages taken", key, lambda: taken_pages(pages, citing, root / ".cache"))


def _exports(root: Path) -> frozenset[str]:
    try:
        return taken_files(plugin_options(read_settings(root)).get("exports"))[0]
    except Refused:
        return LED_TO
