"""The MkDocs plugin: hands the woven tree to MkDocs instead of the files below `docs/`."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.toc import get_toc

from glossator.adapters.escaping import escape_all, escaped_titles, finish
from glossator.adapters.searchable import folded_words, searchable
from glossator.adapters.shortcut import Shortcut
from glossator.adapters.swap import staging, swap
from glossator.edition import INGESTED
from glossator.findings import Finding, Severity
from glossator.graph_file import graph_json
from glossator.press import Impression, press
from glossator.show import as_text
from glossator.weave import Options

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

    from jinja2 import Environment
    from livereload import Server
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

_LOG = logging.getLogger("mkdocs.plugins.glossator")
_WATCHED = ("docs", "references", "sources")


class GlossatorConfig(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say of the plugin."""

    sources = config_options.Optional(config_options.Type(str))
    """Folder of the originals, relative to `mkdocs.yml`; `sources` where it is not given."""


class GlossatorPlugin(BasePlugin[GlossatorConfig]):  # type: ignore[no-untyped-call]
    """Builds the edition, replaces the pages, and swaps the finished site in."""

    def __init__(self) -> None:
        self.serving = False
        self.site: Path | None = None
        self.graph = ""
        self.findings: tuple[Finding, ...] = ()
        self._content = ""
        self._fields: MutableMapping[str, Any] = {}
        self._indexed = 0
        self._shortcut: Shortcut | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether the site is only previewed."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build beside the site, and give every page the date of the commit: two builds are equal."""
        root = _root(config)
        self._indexed = 0
        os.environ.setdefault("SOURCE_DATE_EPOCH", commit_time(root))
        if not self.serving:
            self.site = Path(config.site_dir)
            config.site_dir = str(staging(self.site))
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Replace the Markdown below `docs/` by the woven tree; pictures and other files stay."""
        sources = self.config.sources or os.environ.get("GLOSSATOR_SOURCES")
        root = _root(config)
        originals = (root / sources).resolve() if sources else None
        # Nothing pressed here is garbage before the pages are written; looking for some among
        # millions of small values takes a third of the time.
        if not self.serving:
            gc.collect()
            gc.disable()
        impression = press(root, originals, Options(directory_urls=config.use_directory_urls))
        self.findings = impression.findings
        leave_ingested(impression, root)
        report(self.findings, impression)
        for file in files.documentation_pages():
            files.remove(file)
        for page in impression.pages():
            files.append(File.generated(config, page.path, content=page.markdown))
        # Only this is needed at the end: the edition itself may go before the pages are rendered.
        self.graph = graph_json(impression)
        del impression
        if not self.serving:
            gc.enable()
            gc.freeze()
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape every value that a template prints; only a preview may run scripts that stand in the page."""
        env.globals["previewing"] = self.serving
        return escape_all(env, config)

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Render a woven page without reading its finished HTML again; any other page takes MkDocs' own way."""
        if self._shortcut is None:
            self._shortcut = Shortcut(config.markdown_extensions, config.mdx_configs)
        rendered = self._shortcut.render(markdown)
        if rendered is not None:
            page.render = partial(_set, page, *rendered)  # type: ignore[method-assign]
        return markdown

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Let go of the Markdown once it is rendered; at a thousand pages it is a third of the memory."""
        page.markdown = ""
        page.file._content = ""
        return html

    @event_priority(100)
    def _before_search(self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
        self._content, self._fields = page.content or "", page.meta
        page.content, page.meta = searchable(self._content), escaped_titles(page)

    @event_priority(-100)
    def _after_search(self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
        page.content, page.meta = self._content, self._fields
        finish(page)
        search = config.plugins.get("material/search") or config.plugins.get("search")
        entries = getattr(getattr(search, "search_index", None), "entries", [])
        for entry in entries[self._indexed :]:
            if isinstance(entry, dict) and (folded := folded_words(f"{entry['title']} {entry['text']}")):
                entry["fold"] = folded  # a field of the index, named in mkdocs.yml
        self._indexed = len(entries)

    on_page_context = CombinedEvent(_before_search, _after_search)
    """The search plugin, between the two, reads the searchable words; the page itself stays whole."""

    def on_serve(self, server: Server, config: MkDocsConfig, builder: Callable[..., None]) -> Server:
        """Rebuild the preview after any file of the edition was saved."""
        root = _root(config)
        folders = [root / name for name in _WATCHED]
        if self.config.sources or os.environ.get("GLOSSATOR_SOURCES"):
            folders.append(root / (self.config.sources or os.environ["GLOSSATOR_SOURCES"]))
        for folder in folders:
            if folder.is_dir():
                server.watch(str(folder), builder)
        return server

    @event_priority(-100)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """After every other plugin wrote its files: add the graph, and put the new site in place."""
        built = Path(config.site_dir)
        (built / "graph.json").write_text(self.graph, encoding="utf-8", newline="\n")
        if self.site is None:
            return
        failing = sum(finding.fails for finding in self.findings)
        if config.strict and failing:
            raise Abort(f"{failing} findings fail the strict build; the site of the last good build is kept.")
        swap(built, self.site)
        config.site_dir = str(self.site)


def _set(page: Page, content: str, toc: list[Any], config: MkDocsConfig, files: Files) -> None:
    page.content, page.toc = content, get_toc(toc)


def report(findings: tuple[Finding, ...], impression: Impression) -> None:
    """Log every finding: MkDocs counts warnings in strict mode."""
    sources = {text.path: text.source for text in impression.edition.documents}
    for finding in findings:
        level = logging.INFO if finding.severity is Severity.NOTE else logging.WARNING
        if finding.severity is not Severity.NOTE:
            _LOG.log(level, as_text(finding, sources.get(finding.place.file)))
    notes = sum(finding.severity is Severity.NOTE for finding in findings)
    if notes:
        _LOG.info(f"{notes} notes more; `glossator check` shows them.")


def leave_ingested(impression: Impression, root: Path) -> None:
    """Write the Markdown of ingested texts where findings point to."""
    for text in impression.edition.texts:
        if text.path.startswith(INGESTED):
            path = root / text.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.source, encoding="utf-8", newline="")


def commit_time(root: Path) -> str:
    """Return the time of the last commit in seconds, or 0 outside a checkout."""
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=True, timeout=10
        )
    except (OSError, subprocess.SubprocessError):
        return "0"
    return done.stdout.strip() or "0"


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or "mkdocs.yml").resolve().parent
