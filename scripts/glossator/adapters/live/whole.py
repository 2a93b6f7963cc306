"""A whole build of MkDocs for a preview, and all that is needed to make one page of it again."""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from glossator.adapters.live.shown import Shown
from glossator.adapters.mkdocs import GlossatorPlugin
from glossator.adapters.mkdocs_files import generated
from glossator.adapters.navigation import navigation, titled_by_themselves
from glossator.publish import Refused
from glossator.weave import Page as Woven

if TYPE_CHECKING:
    from jinja2 import Environment

    from glossator.publish.press import Impression


@dataclass(slots=True)
class Whole:
    """One whole build: its folder, and MkDocs as it was when it made it."""

    config: MkDocsConfig
    plugin: GlossatorPlugin
    folder: Path
    """Where the site stands; removed with `remove`."""
    given: Any = None
    """The navigation as the settings say it."""
    shown: Shown | None = None
    fronts: Mapping[str, str] = field(default_factory=dict)
    """Path of each page whose title stands in the navigation of all pages to its front matter."""
    made: frozenset[str] = frozenset()
    """Files of the exports and of the search."""
    nav: Navigation | None = None
    files: Files | None = None
    env: Environment | None = None
    pages: dict[str, str] = field(default_factory=dict)
    """File of the site to the path of its page."""
    _addresses: dict[str, str] = field(default_factory=dict)

    def address(self, path: str) -> str:
        """Return the file of the site that a page of the woven tree is written to."""
        if path not in self._addresses:
            self._addresses[path] = generated(self.config, path, "").dest_uri
        return self._addresses[path]

    def frames(self, shown: Shown) -> bool:
        """Return whether pages of another edition stand in the frames of this one: its navigation is the same."""
        plain = {f"{page.name}.md" for page in shown.impression.edition.pages}
        nav, _ = navigation(copy.deepcopy(self.given), list(shown.places), plain, "")
        pages = {path: shown.page(path) for path in self.fronts}
        return bool(nav == self.config.nav) and self.fronts == {
            path: page.front() for path, page in pages.items() if page is not None
        }

    def page(self, woven: Woven) -> bytes:
        """Return a page in its frame, as the whole build would write it."""
        config, nav, files, env = self.config, self.nav, self.files, self.env
        assert nav is not None
        assert files is not None
        assert env is not None
        file = self._file(woven)
        page = file.page or Page(None, file, config)
        plugins = config.plugins
        self.plugin.woven[woven.path] = woven
        config._current_page = page
        try:
            page = plugins.on_pre_page(page, config=config, files=files)
            page.read_source(config)
            page.markdown = plugins.on_page_markdown(page.markdown or "", page=page, config=config, files=files)
            page.render(config, files)
            page.content = plugins.on_page_content(page.content or "", page=page, config=config, files=files)
            page.active = True
            context = get_context(nav, files, config, page)
            template = env.get_template(str(page.meta.get("template", "main.html")))
            context = plugins.on_page_context(context, page=page, config=config, nav=nav)
            output = plugins.on_post_page(template.render(context), page=page, config=config)
        finally:
            page.active = False
            config._current_page = None
        return output.encode("utf-8", errors="xmlcharrefreplace")

    def remove(self) -> None:
        """Remove the folder."""
        self.config.plugins.on_shutdown()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _file(self, woven: Woven) -> File:
        """A page that stands in the navigation is the one that is there; of others nothing is kept."""
        assert self.files is not None
        assert self.nav is not None
        there = self.files.get_file_from_path(woven.path)
        if there is not None and there.page is not None and any(there.page is page for page in self.nav.pages):
            there.content_string = woven.front()
            return there
        return generated(self.config, woven.path, woven.front())


class _Keeper(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Takes what MkDocs passes by, behind every other plugin."""

    def __init__(self, whole: Whole) -> None:
        super().__init__()
        self._whole = whole

    def on_config(self, config: MkDocsConfig) -> None:
        self._whole.given = copy.deepcopy(config.nav)

    @event_priority(-100)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        del config
        self._whole.nav, self._whole.files = nav, files

    @event_priority(-100)
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        del config, files
        self._whole.env = env


def whole_build(config: MkDocsConfig, plugin: GlossatorPlugin, address: str) -> Whole:
    """Build the site of loaded settings into a folder of its own; what stops a build is raised, the folder gone.

    `address` is that of the preview, with the path below which the site stands.
    """
    whole = Whole(config, plugin, Path(tempfile.mkdtemp(prefix="glossator_")))

    def pressed(impression: Impression, pages: list[Woven]) -> None:
        whole.shown = Shown(impression, pages=pages)
        themselves = titled_by_themselves(config.nav)
        whole.fronts = {page.path: page.front() for page in pages if page.path in themselves}

    config.site_dir, config.site_url = str(whole.folder), address
    plugin.pressed = pressed
    config.plugins["glossator/live"] = _Keeper(whole)
    try:
        config.plugins.on_startup(command="serve", dirty=False)
        mkdocs_build(config, serve_url=address)
        whole.made = frozenset(plugin.exports()[0])
        plugin.exports = lambda: ({}, ())
        if whole.shown is None or whole.env is None:
            raise Refused("the plugin `glossator` was not asked; see to `plugins` in mkdocs.yml")
        whole.pages = {whole.address(path): path for path in whole.shown.places}
    except BaseException:
        whole.remove()
        raise
    return whole


def mounted(site_url: str | None, host: str, port: int) -> str:
    """Return the address of a preview: its host, and the path at which the site will be published."""
    path = f"/{urlsplit(site_url or '/').path.strip('/')}/".replace("//", "/")
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"
