"""The last look at a site that MkDocs built, before it is put in place: what is found is said at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort

from glossator.adapters.mkdocs_log import report, tell
from glossator.adapters.mkdocs_project import root_of
from glossator.adapters.mkdocs_stop import warned
from glossator.findings import Finding, finding
from glossator.publish import Staging
from glossator.publish.links_checked import built_findings, lines_of
from glossator.publish.set_up import place_in

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from glossator.publish.page_ends import PageEnds
    from glossator.publish.progress import Progress
    from glossator.publish.site_links import Written


def last_look(
    config: MkDocsConfig,
    staging: Staging,
    written: Written,
    source: str,
    local: bool,
    said: Sequence[Finding],
    unframed: Sequence[tuple[str, str]],
    ends: Mapping[str, PageEnds],
    progress: Progress,
) -> tuple[Finding, ...]:
    """Return what is dead in the site, and which page has no frame (p-030); both are printed.

    `source` is the text of mkdocs.yml, `said` what was found before, `unframed` (page, why) of what has no frame.
    """
    progress.say("following the links")
    notes = without_frame(unframed, source)
    beside = staging.place if staging.keeps_others else None
    needs = None if local or not config.use_directory_urls else place_in(source, "site_url")
    dead = built_findings(Path(config.site_dir), config.site_url or "", written, beside, needs, said, ends)
    found = (*notes, *dead)
    progress.end()
    tell(notes, source)
    report(found, lines_of(root_of(config), found), source)
    return found


def without_frame(unframed: Sequence[tuple[str, str]], source: str) -> list[Finding]:
    """Return p-030 for the first page that cannot be spliced; `source` is the text of mkdocs.yml."""
    return [finding("p-030", place_in(source, "theme"), page=page, why=why) for page, why in unframed[:1]]


def stop_where_strict(config: MkDocsConfig, findings: Sequence[Finding]) -> None:
    """Raise what ends a strict build where something was found, or MkDocs warned of something."""
    if not config.strict:
        return
    if failing := sum(finding.fails for finding in findings):
        raise Abort(f"{failing} findings fail the strict build; the site of the last good build is kept.")
    if warned():
        raise Abort("MkDocs' own warnings fail the strict build; the site of the last good build is kept.")
