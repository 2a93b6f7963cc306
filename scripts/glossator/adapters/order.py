"""What a build was asked for, the same for every generator."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from glossator.publish import Project, Request, Use
from glossator.publish.progress import SILENT, Progress
from glossator.publish.settings import Settings
from glossator.timings import SILENT as UNTIMED
from glossator.timings import Timings


@dataclass(frozen=True, slots=True)
class Order:
    """A site to build."""

    settings: Settings
    sources: Path | None = None
    """The folder of originals that was named; None for `sources` of the project."""
    site: str = ""
    """The folder of the site as it was named; empty for the one in mkdocs.yml."""
    strict: bool = False
    keep_others: bool = False
    """Write beside files of another hand in the folder of the site."""
    progress: Progress = SILENT
    """Where it is said what is being done."""
    timings: Timings = UNTIMED
    """What each stage takes."""
    flat: bool = False
    """Every link names a file, so that the site can be read from a folder; a folder's address opens a listing there."""

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.settings.root

    @property
    def project(self) -> Project:
        """What of the project must be kept."""
        return self.settings.project(self.sources)

    def request(self) -> Request | None:
        """Return the wish to write the site, None where only the generator knows where it goes."""
        given = self.site or str(self.settings.site or "")
        return site_request(given, self.keep_others) if given else None


def site_request(given: str, keep_others: bool) -> Request:
    """Return the wish to write a site."""
    return Request(given, Use.FOLDER, "--site-dir DIR", keep_others)
