"""Zensical over the same woven Markdown: it runs no unknown plugin, so it is given the finished tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml

from glossator.adapters.mkdocs import commit_time, leave_ingested
from glossator.adapters.swap import staging, swap
from glossator.adapters.tree import write_tree
from glossator.adapters.zensical_theme import UnknownTemplate, write_theme
from glossator.press import press
from glossator.show import as_text
from glossator.weave import Options

WORK = "build/zensical"
"""Where the tree and the configuration for Zensical are written, below the project."""


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without running its tags: only `!ENV` means something here."""


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        *names, default = loader.construct_sequence(node)
        return next((os.environ[name] for name in names if name in os.environ), default)
    return os.environ.get(str(loader.construct_scalar(node)), "") if isinstance(node, yaml.ScalarNode) else None


_Loader.add_constructor("!ENV", _environment)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: suffix)


def build(root: Path, sources: Path | None, site: Path | None, strict: bool) -> int:
    """Build the site and return 0, or 1 where there are failing findings in a strict build or Zensical gave up."""
    if find_spec("zensical") is None:
        print("glossator: Zensical is not installed; run `pip install zensical`", file=sys.stderr)
        return 1
    impression = press(root, sources, Options(links_from_files=True))
    texts = {text.path: text.source for text in impression.edition.documents}
    failing = [one for one in impression.findings if one.fails]
    for one in failing:
        print(as_text(one, texts.get(one.place.file)), file=sys.stderr)
    if strict and failing:
        print(f"glossator: {len(failing)} findings fail the strict build", file=sys.stderr)
        return 1
    leave_ingested(impression, root)
    work = root / WORK
    shutil.rmtree(work, ignore_errors=True)
    write_tree(impression, root, work / "docs")
    try:
        _write_config(root, work)
    except UnknownTemplate as error:
        print(f"glossator: {error}: install the release that requirements.lock names", file=sys.stderr)
        return 1
    environment = {**os.environ, "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", commit_time(root))}
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"],
        cwd=work, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
        return 1
    place = site or root / "site"
    new = staging(place)
    shutil.copytree(work / "site", new, dirs_exist_ok=True)
    swap(new, place)
    return 0


def _write_config(root: Path, work: Path) -> None:
    config = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Loader)
    config["plugins"] = [plugin for plugin in config.get("plugins", ["search"]) if _name(plugin) != "glossator"]
    config |= {"docs_dir": "docs", "site_dir": "site"}
    theme = config.get("theme")
    theme = config["theme"] = theme if isinstance(theme, dict) else {"name": str(theme or "material")}
    custom = theme.get("custom_dir")
    write_theme(root / custom if custom else None, work / "theme")
    theme["custom_dir"] = "theme"
    (work / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _name(plugin: object) -> str:
    return next(iter(plugin)) if isinstance(plugin, dict) else str(plugin)
