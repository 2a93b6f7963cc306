"""The MkDocs plugin: hands the woven tree to MkDocs instead of the files below `docs/`."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.toc import get_toc

from glossator.adapters.alone import writes_alone
from glossator.adapters.compiled import Compiled
from glossator.adapters.escaping import escape_all, finish, plain_settings
from glossator.adapters.last_look import last_look, stop_where_strict
from glossator.adapters.made_files import Made, made_files
from glossator.adapters.mkdocs_files import generated, publish, publish_own
from glossator.adapters.mkdocs_log import report
from glossator.adapters.mkdocs_project import options_of, originals_of, root_of, usable
from glossator.adapters.mkdocs_put import Put
from glossator.adapters.mkdocs_settings import own_theme, supply
from glossator.adapters.mkdocs_stop import stop_where_misnamed, stopped, told_of
from glossator.adapters.navigation import navigation
from glossator.adapters.order import site_request
from glossator.adapters.own_pages import OwnPages, Unframed
from glossator.adapters.page_files import own_sheets, page_files
from glossator.adapters.policy import THEME, without_foreign
from glossator.adapters.preview import previewed
from glossator.adapters.shells import Shells
from glossator.adapters.shortcut import Shortcut
from glossator.adapters.theme_search import without_theme_search
from glossator.findings import Finding
from glossator.interface import catalogue
from glossator.layout.site_name import site_named
from glossator.publish import Project, Refused, Staging, below
from glossator.publish.ingested import leave_ingested
from glossator.publish.local import local_copies, stop_where_deployed, warning
from glossator.publish.press import press
from glossator.publish.progress import SILENT
from glossator.publish.set_up import without_text
from glossator.publish.sitemap import has_time, settle_sitemap, without_time
from glossator.publish.written_links import written_links
from glossator.spread import beside, rest
from glossator.store import store_of
from glossator.timings import SILENT as UNTIMED

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from livereload import Server
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from glossator.publish.press import Impression
    from glossator.publish.site_links import Written
    from glossator.weave import Page as Woven


class GlossatorConfig(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say of the plugin."""

    sources = config_options.Optional(config_options.Type(str))
    """Folder of the originals, relative to `mkdocs.yml`; `sources` where it is not given."""
    keep_others = config_options.Type(bool, default=False)
    """Write beside files of another hand in the site's folder, as `--keep-others` does."""
    exports = config_options.Optional(config_options.Type(object))
    """Formats that the site has beside those that pages lead to: names of `glossator export`, or `all`."""


class GlossatorPlugin(BasePlugin[GlossatorConfig]):  # type: ignore[no-untyped-call]
    """Builds the edition, replaces the pages, and swaps the finished site in."""

    def __init__(self) -> None:
        self.serving = self.deploying = self._dirty = False
        self.staging: Staging | None = None
        self.local: tuple[str, ...] = ()
        self.dated = False
        self.exports: Callable[[], Made] = lambda: ({}, ())
        self.pressed: Callable[[Impression, list[Woven]], None] = lambda *_: None
        self.findings: tuple[Finding, ...] = ()
        self.written: Written = {}
        self.progress, self.timings = SILENT, UNTIMED
        self._settings: list[Finding] = []
        self._source, self.pages = "", 0
        self._sheets: list[str] = []
        self._shortcut: Shortcut | None = None
        self.woven: dict[str, Woven] = {}
        self._own: OwnPages | None = None
        self._unframed: list[Unframed] = []
        self._compiled: Compiled | None = None
        self._put: Put | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether the site is only previewed, and whether it is published right after."""
        self.serving, self.deploying, self._dirty = command == "serve", command == "gh-deploy", dirty

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build beside the site, where that may be written, and without the clock: two builds are equal."""
        stop_where_misnamed()
        self.dated = has_time()
        os.environ.update(without_time())
        self._source = Path(config.config_file_path or "mkdocs.yml").read_text("utf-8")
        self._settings = usable(root_of(config)) + without_foreign(config, self._source)
        plain_settings(config)
        if config.theme.name == "mkdocs":  # the one MkDocs takes where none is named; its name is refused (p-007)
            config.theme = own_theme()
        if str(THEME) not in map(os.path.realpath, config.theme.dirs):
            config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
        if not self.serving:
            keep = self.config.keep_others or bool(os.environ.get("GLOSSATOR_KEEP_OTHERS"))
            custom = config.theme.custom_dir
            project = Project(root_of(config), config.docs_dir, custom or "", originals_of(config, self.config.sources))
            try:
                self.staging = Staging.begin(site_request(config.site_dir, keep), project)
            except (Refused, OSError) as error:
                raise stopped(error) from error
            config.site_dir = str(self.staging.new)
        without_theme_search(config.plugins)
        supply(config)
        self._shortcut = None  # MkDocs keeps its plugins from one build of a preview to the next
        self._sheets = own_sheets(THEME, config.extra_css)
        config.extra_css = [one for one in config.extra_css if one not in self._sheets]
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Replace what lies below `docs/` by the woven tree and the assets of the edition."""
        root, originals = root_of(config), originals_of(config, self.config.sources)
        # Nothing pressed here is garbage before the pages are written; looking for some among
        # millions of small values takes a third of the time.
        if not self.serving:
            gc.collect()
            gc.disable()
        self.progress.say("reading and annotating the texts")
        options = options_of(config, self.config.exports)
        impression = press(root, originals, options, self.timings)
        self.progress.say("weaving the pages")
        self.timings.stage("weave the pages")
        pages, paths = self._woven(impression, config)
        self.timings.stage("set up the pages")
        plain = {f"{page.name}.md" for page in impression.edition.pages}
        config.nav, absent = navigation(config.nav, paths, plain, self._source)
        found = [*without_text(impression.edition, originals), *self._settings, *absent]
        self.findings = (*impression.findings, *found)
        self.local = local_copies(impression.edition)
        try:
            if not self.serving:
                stop_where_deployed(self.local, originals is not None, self.deploying)
            leave_ingested(impression.edition.texts, root)
        except (Refused, OSError) as error:
            raise stopped(error) from error
        if self.local and not self.serving:
            config.site_url = ""  # no canonical address and no sitemap for what must not be published
        self.progress.end()
        report(self.findings, impression.edition.written, self._source)
        publish(files, impression.edition.assets, config)
        publish_own(files, page_files(THEME, self._sheets, site_named(config).language), config)
        self.written = written_links(impression.edition, impression.loom.addresses)
        self.woven, self._put = {}, None
        for path in paths:
            below(Path(config.site_dir), path)
        self.pages = len(paths)
        if self._own is not None:
            pages, self.exports = self._own.of_navigation(), self._own.made
        for page in pages:
            files.append(generated(config, page.path, page.front()))
            self.woven[page.path] = page
        if self._own is not None:
            return files
        # Only this is needed at the end: the edition itself may go before the pages are rendered.
        self.exports = beside(partial(made_files, impression, pages, self.timings), len(pages))
        self.timings.alone("set up the pages")
        self.pressed(impression, pages)
        del impression, pages
        gc.enable()
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Remember the navigation, for the pages that MkDocs does not render."""
        if self._own is not None:
            self._own.nav, self._own.files = nav, files
        return nav

    def _woven(self, impression: Impression, config: MkDocsConfig) -> tuple[list[Woven], list[str]]:
        """The pages, and the paths of all; where nobody else wants to see them, each is woven when it is written."""
        self._own, self._unframed = None, []
        if self.staging is not None and not self._dirty and writes_alone(config, self):
            self._own = OwnPages(impression, config, self.staging, self.timings, self.progress, self._unframed)
            return [], self._own.paths
        pages = impression.pages()
        return pages, [page.path for page in pages]

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape every value that a template prints; only a preview may run scripts that stand in the page."""
        self.timings.stage("copy files, render templates")
        env.globals["previewing"] = self.serving
        words = catalogue(site_named(config).language).single
        env.globals["say"] = lambda message: words.get(message, message)
        env.auto_reload = False  # made anew for each build
        env = escape_all(env, config)
        env.bytecode_cache = self._compiled = Compiled(store_of(root_of(config)))
        if self._own is not None:
            self._own.env = env
        shells = Shells(env, config.theme.static_templates, lambda *told: self._unframed.append(told))
        env.get_template = shells.get_template  # type: ignore[method-assign]
        return env

    @event_priority(100)
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Render a woven page from its parts; where that cannot be done, MkDocs gets them as Markdown.

        Before other plugins: MkDocs was given the front matter only, so that no page is held twice.
        """
        woven = self.woven.pop(page.file.src_uri, None)
        if woven is None:
            return markdown
        if self._own is None:
            self.progress.say("writing the pages", self.pages - len(self.woven), self.pages)
        if self._shortcut is None:
            self._shortcut = Shortcut(config.markdown_extensions, config.mdx_configs)
        if (rendered := self._shortcut.render(woven.parts)) is not None:
            page.render = partial(_set, page, *rendered)  # type: ignore[method-assign]
        return woven.body()

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Let go of the Markdown once it is rendered; at a thousand pages it is a third of the memory."""
        page.markdown = page.file._content = ""
        return html

    @event_priority(-100)
    def on_page_context(self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
        """Hand the rendered page to the templates, after every other plugin has had it."""
        self.timings.stage("write the pages")
        finish(page)

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Let go of the page that is about to be written: MkDocs would hold all of them to the end."""
        page.content = None
        self._put = self._put or Put(self.staging, config, self)
        if self._own is not None:
            self._own.follow(page.file.dest_uri, output)
        return self._put.page(page, output)

    def on_serve(self, server: Server, config: MkDocsConfig, builder: Callable[..., None]) -> Server:
        """Rebuild the preview after any file of the edition was saved."""
        return previewed(server, builder, root_of(config), self.config.sources)

    @event_priority(-100)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """After every other plugin wrote its files: add the exports, and put the new site in place."""
        self.timings.stage("wait for exports and search")
        if self._compiled is not None:
            self._compiled.keep()
        files, took = self.exports()
        self.timings.receive(took)
        self.timings.stage("write exports and search")
        (self._put or Put(self.staging, config, self)).files(files)
        if self.staging is None:
            return
        del files
        self.timings.stage("follow the links")
        about = (self.written, self._source, bool(self.local), self.findings, self._unframed)
        ends = self._own.ends if self._own is not None else {}
        self.findings += last_look(config, self.staging, *about, ends, self.progress)
        stop_where_strict(config, self.findings)
        try:
            self.timings.stage("list and swap")
            settle_sitemap(Path(config.site_dir), self.dated, bool(self.local))
            self.staging.finish(self.local)
        except Refused as error:
            raise stopped(error) from error
        config.site_dir = str(self.staging.place)
        if self.local:
            print(warning(self.local), file=sys.stderr)

    def on_build_error(self, *, error: Exception) -> None:
        """Say of what the system refused what to do about it; nothing that was there before is touched."""
        self.on_shutdown()
        if (stop := told_of(error)) is not None:
            raise stop from error

    def on_shutdown(self) -> None:
        """Remove what was not finished, and let another build in; processes that shared the work may go."""
        rest()
        if self.staging is not None:
            self.staging.abandon()
            self.staging = None


def _set(page: Page, content: str, toc: list[Any], config: MkDocsConfig, files: Files) -> None:
    page.content, page.toc = content, get_toc(toc)
