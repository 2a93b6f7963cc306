"""The last look of a build at the site it made, before it is put in place: its links, and whether it has an address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.publish.page_ends import PageEnds, sound
from glossator.publish.site_links import Written, site_links

_OF_WRITTEN = frozenset({"m-001", "m-002", "m-003", "m-004", "m-007", "x-004", "x-005", "x-008"})
"""What checks say of a link as it is written."""


def built_findings(
    site: Path,
    url: str,
    written: Written,
    beside: Path | None = None,
    addressed: Place | None = None,
    said: Iterable[Finding] = (),
    ends: Mapping[str, PageEnds] | None = None,
) -> tuple[Finding, ...]:
    """Return l-001 to l-005 for the links of a site that was just made, and l-018 where it has no address.

    `beside` is a folder of files of another hand that stay where the site goes;
    `addressed` where `site_url` stands, None for a site that needs none. What a
    check has `said` of a written link is not said again. `ends` are what the
    processes that wrote pages know of them: of a sound site these are not read.
    """
    known = {one.place for one in said if one.code in _OF_WRITTEN}
    found: tuple[Finding, ...] = ()
    if not (ends and sound(site, url, ends, beside)):
        found = tuple(one for one in site_links(site, url, written, beside).findings if one.place not in known)
    if addressed is None or url or not (site / "sitemap.xml").is_file():
        return found
    return (*found, finding("l-018", addressed))


def lines_of(root: Path, findings: Iterable[Finding]) -> dict[str, str]:
    """Return the files that findings are about, as they are written, for the lines that are shown."""
    files = {one.place.file for one in findings}
    return {file: (root / file).read_text("utf-8", "replace") for file in sorted(files) if (root / file).is_file()}
