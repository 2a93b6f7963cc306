"""A preview from its first build to its end: a whole build, and after each save as little as shows it."""

from __future__ import annotations

import gc
import os
import sys
import threading
import traceback
from collections.abc import Callable, Collection
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from glossator.adapters.live.server import Server
from glossator.adapters.live.site import Site
from glossator.adapters.live.watching import Seen, Watch, changed
from glossator.adapters.live.whole import Whole, mounted, whole_build
from glossator.adapters.mkdocs import GlossatorPlugin
from glossator.adapters.mkdocs_log import blamed
from glossator.adapters.policy import THEME
from glossator.layout.site_name import site_named
from glossator.publish import Refused, as_sentence
from glossator.publish.press import press
from glossator.publish.set_up import stop_where_unusable
from glossator.store import store_of
from glossator.weave import Options

WATCHED = ("docs", "references", "sources", "mkdocs.yml", "CHANGELOG.md")
"""What an edition is written in; the folder of originals that is named and the project's theme come to it."""
EDITION = ("docs", "references", "CHANGELOG.md")
"""Where a change is one of the edition; but for the files below `docs/` that are published as they are."""
PAUSE = 3.0
"""Seconds after a save in which nothing was saved again."""
Load = Callable[[], tuple[MkDocsConfig, GlossatorPlugin]]
"""Reads mkdocs.yml; raises Refused where it cannot be used."""


class Preview:
    """One project, its site, and what of the last save is not shown yet."""

    def __init__(self, root: Path, sources: Path | None, load: Load) -> None:
        self._root, self._sources, self._load = root, sources, load
        store_of(root).remember()
        self.address = ""
        self.site, self.watch, self._seen = self._begin()
        self._pending: set[str] = set()
        self._tidy = _timer()

    def follow(self) -> None:
        """Bring the site to each save, until the watch is stopped."""
        while (now := self.watch.other_than(self._seen)) is not None:
            self.save(now)

    def save(self, now: Seen) -> None:
        """Bring the site to what stands there now; where that changes meanwhile, the next call does."""
        # Looking for garbage among millions of values that are in use takes longer than a save: it waits for a pause.
        gc.disable()
        self._pending |= changed(self._seen, now)
        self._seen = now
        try:
            if self._show():
                self._pending.clear()
        except Exception as error:
            self.site.hold(_sentence(error))
        self._tidy.cancel()
        self._tidy = _timer()

    def end(self) -> None:
        """Stop watching, and remove the site."""
        self._tidy.cancel()
        gc.enable()
        self.watch.stop()
        self.site.end()

    def _begin(self) -> tuple[Site, Watch, Seen]:
        config, plugin = self._load()
        host, port = config.dev_addr
        self.address = mounted(config.site_url, host, port)
        watch = Watch(self._watched(config))
        try:
            before = watch.look()
            whole = self._whole(config, plugin)
        except BaseException:
            watch.stop()
            raise
        return Site(whole, plugin.findings), watch, before

    def _show(self) -> bool:
        """Show what the files say; False where some changed while they were read."""
        stop_where_unusable(self._root)
        site, config = self.site, self.site.whole.config
        if not self._all_of_the_edition():
            config, plugin = self._load()
            whole = self._whole(config, plugin)
            return self._shows_whole(whole, plugin)
        options = Options(directory_urls=config.use_directory_urls, site=site_named(config))
        impression = press(self._root, self._sources, options, keeps_findings=False)
        if self.watch.look() != self._seen:
            return False
        if worse := site.worse(impression.findings):
            site.hold("", worse, impression)
            return False
        if site.show(impression):
            return True
        config, plugin = self._load()
        return self._shows_whole(self._whole(config, plugin), plugin)

    def _shows_whole(self, whole: Whole, plugin: GlossatorPlugin) -> bool:
        if self.watch.look() != self._seen:
            whole.remove()
            return False
        assert whole.shown is not None
        if worse := self.site.worse(whole.shown.impression.findings):
            self.site.hold("", worse)
            whole.remove()
            return False
        self.site.show_whole(whole, plugin.findings)
        if (places := self._watched(whole.config)) != self.watch.places:  # another theme
            self.watch.stop()
            self.watch = Watch(places)
            self._seen = self.watch.look()
        return True

    def _whole(self, config: MkDocsConfig, plugin: GlossatorPlugin) -> Whole:
        return whole_build(config, plugin, self.address)

    def _all_of_the_edition(self) -> bool:
        """Whether all that changed are words of the edition: no setting, no picture, nothing of the theme."""
        docs = self._root / "docs"
        shown = {str(docs / asset.path) for asset in self.site.impression.edition.assets}
        within = [str(self._root / name) for name in EDITION]
        return not self._pending & shown and all(_below(path, within) for path in self._pending)

    def _watched(self, config: MkDocsConfig) -> list[Path]:
        places = [self._root / name for name in WATCHED]
        places += [self._sources] if self._sources is not None else []
        places += [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
        return list(dict.fromkeys([*places, THEME]))


def _timer() -> threading.Timer:
    timer = threading.Timer(PAUSE, gc.collect)
    timer.daemon = True
    timer.start()
    return timer


def serve(root: Path, sources: Path | None, load: Load) -> int:
    """Serve a preview until interrupted; its address is printed once it listens."""
    preview = Preview(root, sources, load)
    site = preview.site
    host, port = site.whole.config.dev_addr
    try:
        mount = f"/{preview.address.split('/', 3)[3]}"
        try:
            server = Server(host, port, mount, site)
        except (OSError, OverflowError) as error:  # a port of mkdocs.yml that is none
            said = getattr(error, "strerror", None) or str(error)
            raise Refused(f"no preview at {host}:{port}: {said}; name another --address HOST:PORT") from error
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"preview at {preview.address} (stop it with Ctrl+C)", flush=True)
        try:
            preview.follow()
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
            server.server_close()
    finally:
        preview.end()
    return 0


def _below(path: str, places: Collection[str]) -> bool:
    return any(path == place or path.startswith(place + os.sep) for place in places)


def _sentence(error: Exception) -> str:
    if isinstance(error, OSError):
        return as_sentence(error)
    if isinstance(error, Refused | Abort | ConfigurationError):
        return str(error).strip()
    if said := blamed(error):
        return said
    traceback.print_exception(error, file=sys.stderr)
    return "this is a mistake in the tool, please report it with the lines that the console shows"
