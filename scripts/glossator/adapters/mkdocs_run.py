"""Runs MkDocs with the plugin of this package."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from glossator.adapters.mkdocs import Stop
from glossator.adapters.order import Order
from glossator.publish import Refused


def build(order: Order) -> int:
    """Build the site and return 0, 1 where a strict build gave up, 2 where it may not write or mkdocs.yml is wrong."""
    options: dict[str, Any] = {"site_dir": str(Path(order.site).absolute())} if order.site else {}
    if order.flat:
        options["use_directory_urls"] = False
    with _running(order.sources, order.keep_others):
        try:
            config = load_config(str(order.root / "mkdocs.yml"), strict=order.strict or None, **options)
        except (Abort, ConfigurationError) as error:
            raise Refused(f"{order.root / 'mkdocs.yml'} cannot be used: {error}") from error
        if order.flat:  # no server shows it, and its links begin at the root of a host
            config.theme.static_templates.discard("404.html")
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
        return 0
    return 1


def serve(root: Path, sources: Path | None, address: str) -> int:
    """Serve a preview until interrupted."""
    with _running(sources):
        mkdocs_serve(str(root / "mkdocs.yml"), dev_addr=address, livereload=True)
        return 0
    return 1


@contextmanager
def _running(sources: Path | None, keep_others: bool = False) -> Iterator[None]:
    """Around one run of MkDocs: its log on standard error, its refusals as one line, the folder of originals named.

    MkDocs makes the plugin from mkdocs.yml, so the environment is the one way to
    reach it from here; it is put back afterwards.
    """
    named = {"NO_MKDOCS_2_WARNING": "1"}  # Material prints it at every build; DESIGN says what follows
    if sources is not None:
        named["GLOSSATOR_SOURCES"] = str(sources)
    if keep_others:
        named["GLOSSATOR_KEEP_OTHERS"] = "1"
    before = {name: os.environ.get(name) for name in named}
    os.environ.update(named)
    handler = _log_to_stderr()
    try:
        yield
    except Stop as error:
        raise Refused(str(error)) from error
    except (Abort, ConfigurationError) as error:
        print(f"glossator: {error}", file=sys.stderr)
    finally:
        logging.getLogger("mkdocs").removeHandler(handler)
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _log_to_stderr() -> logging.Handler:
    logger = logging.getLogger("mkdocs")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    # Long work shows progress on a terminal and stays quiet in a pipe (DESIGN, section 6).
    logger.setLevel(logging.INFO if sys.stderr.isatty() else logging.WARNING)
    return handler
