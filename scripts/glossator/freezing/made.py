"""Everything of a frozen edition that is made from its sources: site, exports, what describes it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from glossator.adapters import GENERATORS, Order
from glossator.edition.passages_now import passage_list
from glossator.export import EXPORTS, written
from glossator.export.citation_cff import citation_cff
from glossator.freezing.about import ABOUT, About
from glossator.freezing.codemeta import codemeta
from glossator.freezing.packages import bill_of_materials
from glossator.freezing.read_me import read_me
from glossator.freezing.sources import raw_folder
from glossator.patterns import re
from glossator.publish.door import below
from glossator.publish.press import Impression, press
from glossator.publish.progress import SILENT, Progress
from glossator.publish.refusal import Refused
from glossator.publish.set_up import stop_where_unusable
from glossator.publish.settings import Settings, read_settings
from glossator.publish.sitemap import DATE
from glossator.publish.writing import write_file

SITE, EXPORTED, SOURCE = "site", "exports", "source"
"""Folders of a frozen edition."""
PASSAGES, PACKAGES = "passages.json", "sbom.cdx.json"
ADDRESS = "SITE_URL"
"""The variable that says where a site stands: the one of the environment that a frozen edition remembers."""
_ASKS, _NAME = re.compile(r"!ENV[ \t]+(\[[^\]\n]*\]|[^\s#]+)"), re.compile(r"\w+")
_OURS = (DATE, "GLOSSATOR_SOURCES", "GLOSSATOR_KEEP_OTHERS", "GLOSSATOR_SERVES")

DESCRIBED: dict[str, Callable[[Impression, About], str]] = {
    "README.txt": read_me,
    ABOUT: lambda impression, about: about.as_json(),
    "CITATION.cff": lambda impression, about: citation_cff(impression),
    "codemeta.json": codemeta,
    PACKAGES: lambda impression, about: bill_of_materials(about),
    PASSAGES: lambda impression, about: passage_list(impression.edition).as_json(),
}
"""What stands at the top: name of the file to its words. To add one, add a row."""


def make(source: Path, about: About, to: Path, progress: Progress = SILENT) -> None:
    """Make site, exports and descriptions of the sources below `to`, which is there; nothing else is read.

    Raises Refused where no site came of them.
    """
    settings = read_settings(source)
    with undisturbed(settings, about.address), tempfile.TemporaryDirectory() as work:
        settings = read_settings(source)  # as it is in that environment
        raw = source / raw_folder(settings)
        raw.mkdir(parents=True, exist_ok=True)
        stop_where_unusable(source)
        site = Path(work) / SITE
        built = GENERATORS["mkdocs"](Order(settings, raw, str(site), progress=progress, flat=True))
        if built.status:
            raise Refused("no site came of these sources; mend what stands above, and freeze the edition again")
        shutil.move(site, to / SITE)
        impression = press(source, raw)
        if impression.edition.local:
            raise Refused("these sources hold a text that is not ours to publish, so nothing is frozen")
        for path, content in _files(impression, about):
            place = below(to, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            write_file(place, content)


def _files(impression: Impression, about: About) -> Iterator[tuple[str, bytes]]:
    for row in EXPORTS.values():
        # What must be named is made with what the system has: others would not get the same bytes.
        if not row.named and not row.lacks(impression):
            for path, content in written(row, impression):
                yield f"{EXPORTED}/{path.removeprefix('exports/')}", content
    for path, make in DESCRIBED.items():
        yield path, make(impression, about).encode()


@contextmanager
def undisturbed(settings: Settings, address: str) -> Iterator[None]:
    """Within it, the environment says of the site nothing but its address.

    What mkdocs.yml asks the environment for (`!ENV`) has its default: a frozen edition must come out the same where
    nobody has set the variable, and must not write down what may be a secret.
    """
    asked = {name for row in _ASKS.findall(settings.words) for name in _NAME.findall(row)} & {*os.environ}
    before = {name: os.environ.get(name) for name in {*asked, *_OURS, ADDRESS}}
    for name in before:
        os.environ.pop(name, None)
    if address:
        os.environ[ADDRESS] = address
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
