"""Runs MkDocs with the plugin of this package."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError


def build(root: Path, sources: Path | None, site: Path | None, strict: bool) -> int:
    """Build the site and return 0, or 1 where MkDocs or a strict build gave up."""
    handler = _log_to_stderr()
    _name_sources(sources)
    try:
        options = {"site_dir": str(site)} if site else {}
        config = load_config(str(root / "mkdocs.yml"), strict=strict or None, **options)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
    except (Abort, ConfigurationError) as error:
        print(f"glossator: {error}", file=sys.stderr)
        return 1
    finally:
        logging.getLogger("mkdocs").removeHandler(handler)
    return 0


def serve(root: Path, sources: Path | None, address: str) -> int:
    """Serve a preview until interrupted."""
    _log_to_stderr()
    _name_sources(sources)
    try:
        mkdocs_serve(str(root / "mkdocs.yml"), dev_addr=address, livereload=True)
    except (Abort, ConfigurationError) as error:
        print(f"glossator: {error}", file=sys.stderr)
        return 1
    return 0


def _name_sources(sources: Path | None) -> None:
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material prints it at every build; DESIGN says what follows
    # The plugin is made by MkDocs from mkdocs.yml; the environment is the one way to reach it from here.
    if sources is not None:
        os.environ["GLOSSATOR_SOURCES"] = str(sources)


def _log_to_stderr() -> logging.Handler:
    logger = logging.getLogger("mkdocs")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    # Long work shows progress on a terminal and stays quiet in a pipe (DESIGN, section 6).
    logger.setLevel(logging.INFO if sys.stderr.isatty() else logging.WARNING)
    return handler
