"""An edition as one folder and one zip that stay as they are."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from glossator import __version__
from glossator.edition.changes import read_changes
from glossator.edition.files import read_words
from glossator.edition.knowledge import KNOWLEDGE, Knowledge, read_knowledge
from glossator.edition.read import CHANGES
from glossator.edition.released import Released, released
from glossator.findings import Finding
from glossator.freezing.about import About, named
from glossator.freezing.archive import packed
from glossator.freezing.made import SOURCE, make
from glossator.freezing.names import odd_names
from glossator.freezing.sources import gather, state
from glossator.freezing.sums import SUMS, as_sums, sums_of
from glossator.layout.site_name import site_named
from glossator.publish.manifest import MANIFEST, list_of
from glossator.publish.progress import SILENT, Progress
from glossator.publish.refusal import Refused
from glossator.publish.settings import Settings
from glossator.publish.writing import write_file

Check = Callable[[Path], list[Finding]]
"""Says of a finished folder why it must not be published."""


def frozen_about(settings: Settings, version: str) -> About:
    """Return what an edition would be frozen as; raises Refused where its day is not stated, or another version is."""
    stated, knowledge = _stated(settings.root, version)
    if knowledge.version and knowledge.version != version:
        raise Refused(
            f"{KNOWLEDGE} says that this is version {knowledge.version}, not {version}; write `version: {version}` "
            "there, or freeze the version it names"
        )
    if stated.day is None or not stated.day.as_iso():
        raise Refused(
            f"nothing says of which day version {version} is, and no clock is asked; write a heading "
            f"`## {version} – YYYY-MM-DD` into {CHANGES}, or `edition: YYYY-MM-DD` into {KNOWLEDGE}"
        )
    site = site_named(settings.values)
    return About(named(site.name), version, stated.day.as_iso(), site.address, __version__)


def freeze(
    settings: Settings, originals: Path | None, about: About, to: Path, check: Check, progress: Progress = SILENT
) -> tuple[bytes, list[Finding]]:
    """Make the frozen edition in the empty folder `to`; return its zip, and why it must not go out, empty where it may.

    All but the sources is made from the copy of the sources alone.
    """
    with tempfile.TemporaryDirectory(prefix="glossator-") as work:
        source = Path(work) / SOURCE
        source.mkdir()
        gather(settings, originals, source)
        if _stated(source)[0].version != about.version:
            state(source, about.version)
        if _stated(source)[0].version != about.version:
            raise Refused(
                f"a line `version: {about.version}` cannot be added to {KNOWLEDGE} as it is written; write it there"
            )
        shutil.copytree(source, to / SOURCE)
        make(source, about, to, progress)
    sums = sums_of(to)
    if wrong := next(odd_names(sums), None):
        raise Refused(f"{wrong[0]} would not unpack everywhere: {wrong[1]}; change the id or the file that it is of")
    write_file(to / SUMS, as_sums(sums))
    write_file(to / MANIFEST, list_of(to).as_json().encode())
    found = check(to)
    return packed(to, about.folder, [*sums, SUMS], about.day), found


def _stated(root: Path, version: str = "") -> tuple[Released, Knowledge]:
    """What a project states of itself, and its record; of a version that is named, whose day that is."""
    knowledge, _ = read_knowledge(root)
    words, _ = read_words(root / CHANGES, root)
    asked = Knowledge(knowledge.as_of, knowledge.day, version) if version else knowledge
    return released(asked, read_changes(words)), knowledge
