"""Runs MkDocs with the plugin of this package."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from glossator.adapters.built import Built
from glossator.adapters.mkdocs import GlossatorPlugin
from glossator.adapters.mkdocs_log import Quiet, blamed, quiet
from glossator.adapters.mkdocs_stop import Stop
from glossator.adapters.order import Order
from glossator.publish import Refused
from glossator.publish.settings import read_settings
from glossator.publish.standing import only_ours


def build(order: Order) -> Built:
    """Build the site; status 1 where a strict build gave up. Raises Refused where it may not write or be set so."""
    options: dict[str, Any] = {"site_dir": str(Path(order.site).absolute())} if order.site else {}
    if order.flat:
        options["use_directory_urls"] = False
    with _running(order.sources, order.keep_others), quiet() as log:
        config = _loaded(order.root / "mkdocs.yml", log, strict=order.strict or None, **options)
        plugin = _ours(config, order.root)
        plugin.progress, plugin.timings = order.progress, order.timings
        if order.flat:  # no server shows it, and its links begin at the root of a host
            config.theme.static_templates.discard("404.html")
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        except Stop:
            raise
        except Abort as error:
            order.progress.end()
            print(f"glossator: {error}", file=sys.stderr)
            return Built(1, plugin.pages, plugin.findings)
        except Exception as error:
            if said := blamed(error):
                raise Refused(said) from error
            raise
        finally:
            order.progress.end()
            config.plugins.on_shutdown()
        return Built(0, plugin.pages, plugin.findings, Path(config.site_dir))


def _loaded(path: Path, log: Quiet, **options: Any) -> MkDocsConfig:
    """The settings as MkDocs reads them; what it will not have is one sentence."""
    log.kept = []
    try:
        return load_config(str(path), **options)
    except (Abort, ConfigurationError) as error:
        said = "; ".join(one.removeprefix("Config value ") for one in log.kept) or " ".join(str(error).split())
        raise Refused(f"{path} cannot be used: {said}; mend it there") from error
    finally:
        log.kept = None


def serve(root: Path, sources: Path | None, address: str | None) -> int:
    """Serve a preview until interrupted, where mkdocs.yml says if no address is given, and print where."""
    if only_ours(read_settings(root).values):
        return _live(root, sources, address)
    from mkdocs.commands.serve import serve as mkdocs_serve  # brings a web server, which no build needs

    with _running(sources, serves=True), quiet():
        try:
            mkdocs_serve(str(root / "mkdocs.yml"), dev_addr=address, livereload=True)
        except Stop:
            raise
        except (Abort, ConfigurationError) as error:
            raise Refused(f"{root / 'mkdocs.yml'} cannot be used: {' '.join(str(error).split())}") from error
        return 0


def _live(root: Path, sources: Path | None, address: str | None) -> int:
    from glossator.adapters.live.serving import serve as serve_live  # brings a web server, which no build needs

    with _running(sources), quiet() as log:

        def load() -> tuple[MkDocsConfig, GlossatorPlugin]:
            config = _loaded(root / "mkdocs.yml", log, dev_addr=address)
            return config, _ours(config, root)

        try:
            return serve_live(root, sources, load)
        except Stop:
            raise
        except (Abort, ConfigurationError) as error:
            raise Refused(f"{root / 'mkdocs.yml'} cannot be used: {' '.join(str(error).split())}") from error


def _ours(config: MkDocsConfig, root: Path) -> GlossatorPlugin:
    plugin = config.plugins.get("glossator")
    if not isinstance(plugin, GlossatorPlugin):
        raise Refused(f"{root / 'mkdocs.yml'}: the plugin `glossator` is not ours; take out the other one")
    return plugin


@contextmanager
def _running(sources: Path | None, keep_others: bool = False, serves: bool = False) -> Iterator[None]:
    """Around one run of MkDocs: its refusals as one line, the folder of originals named.

    MkDocs makes the plugin from mkdocs.yml, so the environment is the one way to
    reach it from here; it is put back afterwards.
    """
    named = {"NO_MKDOCS_2_WARNING": "1"}  # Material prints it at every build; DESIGN says what follows
    if sources is not None:
        named["GLOSSATOR_SOURCES"] = str(sources)
    if keep_others:
        named["GLOSSATOR_KEEP_OTHERS"] = "1"
    if serves:
        named["GLOSSATOR_SERVES"] = "1"
    before = {name: os.environ.get(name) for name in named}
    os.environ.update(named)
    try:
        yield
    except Stop as error:
        raise Refused(str(error)) from error
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
