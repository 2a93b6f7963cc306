"""A site that stands as the last build left it, of a project in which nothing changed since: no need to build it.

A build may depend on more than an edition: on hooks, on plugins of others, on files that an extension of Markdown
reads. Where any of these is, nobody knows, and the site is built. So it is where something was found, since a build
says it again, and where there are originals, since what is left of them for looking up lies elsewhere.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glossator.findings import Finding
from glossator.patterns import re
from glossator.publish.local import in_ci
from glossator.publish.manifest import MANIFEST, files_below, hash_of, read_manifest
from glossator.publish.settings import Settings
from glossator.publish.sitemap import without_time
from glossator.publish.told_before import READ
from glossator.records.fingerprint import fingerprint
from glossator.store import Digest, digest_of, store_of

STAGE = "sites"
PLUGINS = frozenset({"glossator", "search"})
"""Plugins that read nothing but the project."""
EXTENSIONS = frozenset(
    "abbr admonition attr_list codehilite def_list extra fenced_code footnotes glossator md_in_html meta nl2br "
    "sane_lists smarty tables toc wikilinks pymdownx.arithmatex pymdownx.betterem pymdownx.caret pymdownx.details "
    "pymdownx.highlight pymdownx.inlinehilite pymdownx.keys pymdownx.mark pymdownx.smartsymbols pymdownx.superfences "
    "pymdownx.tabbed pymdownx.tasklist pymdownx.tilde".split()
)
"""Extensions of Markdown that read nothing but the page."""
FOREIGN = ("hooks", "INHERIT", "extra_templates")
"""Settings by which something else has a say."""
_ENVIRONMENT = ("GLOSSATOR_SOURCES", "GLOSSATOR_KEEP_OTHERS")
_NAME = re.compile(r"\w+")
_THEME = Path(__file__).parents[1] / "theme"


@dataclass(frozen=True, slots=True)
class Stood:
    """What a build said, for the line with which the next one ends."""

    list: str
    """SHA-256 of the list of the site's files."""
    pages: int
    findings: tuple[Finding, ...]


class Standing:
    """One project and one place for its site, as they are now."""

    def __init__(self, settings: Settings, place: Path | None, originals: Path | None) -> None:
        self._settings, self._originals = settings, originals
        self._place = place
        self._store = store_of(settings.root)
        self._key = self._now()
        self.heard = False
        """Whether a build had something to say to people."""

    def stood(self) -> Stood | None:
        """Return what the last build said, where its site stands there whole and would be built the same."""
        if self._key is None or self._place is None:
            return None
        found = self._store.find(STAGE, self._key)
        return found if isinstance(found, Stood) and _list_of(self._place) == found.list else None

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Within it, a generator's warnings and our findings are heard."""
        logger, ear = logging.getLogger("mkdocs"), _Ear(self)
        logger.addHandler(ear)
        try:
            yield
        finally:
            logger.removeHandler(ear)

    def stands(self, pages: int, findings: tuple[Finding, ...]) -> None:
        """Keep that the site stands there now: not where something was said, or changed while it was built."""
        if self.heard or self._key is None or self._place is None or any(one.fails for one in findings):
            return
        listed = _list_of(self._place, thorough=False)
        if listed and self._now() == self._key:
            self._store.put(STAGE, self._key, Stood(listed, pages, findings))

    def _now(self) -> Digest | None:
        settings, root = self._settings, self._settings.root
        sources = root / "sources" if self._originals is None else self._originals
        if not only_ours(settings.values) or in_ci() or os.path.lexists(sources):
            return None
        theme = [root / settings.theme] if settings.theme else []
        read = fingerprint([*(root / name for name in READ), *theme, _THEME])
        # An `!ENV` names what it asks for in the file itself.
        words = set(_NAME.findall(settings.words)) if "!ENV" in settings.words else set()
        asked = sorted((name, value) for name, value in os.environ.items() if name in words)
        given = [without_time(), *(os.environ.get(name) for name in _ENVIRONMENT)]
        return None if read is None else digest_of(read, str(root), str(self._place), asked, given)


class _Ear(logging.Handler):
    def __init__(self, standing: Standing) -> None:
        super().__init__(logging.WARNING)
        self._standing = standing

    def emit(self, record: logging.LogRecord) -> None:
        self._standing.heard = True


def only_ours(values: Mapping[str, Any]) -> bool:
    """Return whether settings bring in nothing that reads more than the project: no hooks, no plugins of others."""
    plugins, extensions = _names(values.get("plugins")), _names(values.get("markdown_extensions"))
    return plugins <= PLUGINS and extensions <= EXTENSIONS and not any(values.get(name) for name in FOREIGN)


def _names(given: Any) -> set[str]:
    """The names of a list of names and mappings, or of one mapping."""
    rows = given if isinstance(given, list) else [given] if given else []
    return {str(name) for row in rows for name in (row if isinstance(row, dict) else [row])}


def _list_of(place: Path, thorough: bool = True) -> str:
    """The hash of a site's list; empty where there is none, it holds local copies, or a file is not as it says."""
    try:
        listed = read_manifest(place)
        if listed is None or listed.local or listed.shared or listed.coming:
            return ""
        digest = hashlib.sha256((place / MANIFEST).read_bytes()).hexdigest()
        if thorough:
            there = {path: entry for path, entry in files_below(place) if path != MANIFEST}
            if there.keys() != listed.files.keys():
                return ""
            if not all(entry.is_file(follow_symlinks=False) for entry in there.values()):
                return ""
            if any(hash_of(entry.path) != listed.files[path] for path, entry in there.items()):
                return ""
    except OSError:
        return ""
    return digest
