"""Zensical over the same woven Markdown: it runs no unknown plugin, so it is given the finished tree."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml

from glossator.adapters.built import Built
from glossator.adapters.escaping import plain_settings
from glossator.adapters.navigation import without_absent
from glossator.adapters.order import Order, site_request
from glossator.adapters.page_files import own_sheets, page_files
from glossator.adapters.policy import THEME, without_foreign
from glossator.adapters.supplied import own_icon, sections, supply_listed_extensions, with_sheets
from glossator.adapters.tree import copy_assets, write_tree
from glossator.adapters.zensical_theme import drop_unread, write_theme
from glossator.findings.colour import in_colour
from glossator.layout.site_name import site_named
from glossator.publish import Refused, Staging
from glossator.publish.ingested import leave_ingested
from glossator.publish.links_checked import built_findings, lines_of
from glossator.publish.local import local_copies, stop_where_deployed, warning
from glossator.publish.press import press
from glossator.publish.set_up import place, set_up, without_text
from glossator.publish.settings import FILE, Settings
from glossator.publish.sitemap import has_time, settle_sitemap, without_time
from glossator.publish.written_links import written_links
from glossator.weave import Options


def build(order: Order) -> Built:
    """Build the site; status 1 where there are failing findings in a strict build or Zensical gave up.

    Zensical works in the staging folder of this build: two builds of a project
    share nothing but the store of references.
    """
    if find_spec("zensical") is None:
        print("glossator: Zensical is not installed; run `pip install zensical`", file=sys.stderr)
        return Built(1)
    request = order.request() or site_request(str(order.root / "site"), order.keep_others)
    with Staging.begin(request, order.project) as staging:
        options = Options(links_from_files=True, site=site_named(order.settings.values))
        order.progress.say("reading and annotating the texts")
        impression = press(order.root, order.sources, options, order.timings)
        order.timings.stage("weave and write the pages")
        texts = impression.edition.written | {FILE: order.settings.words}
        config = dict(order.settings.values)
        plain_settings(config)
        found = set_up(order.root) + without_foreign(config, order.settings.words)
        found += without_text(impression.edition, order.sources)
        all_found = [*impression.findings, *found]
        failing = [one for one in all_found if one.fails]
        order.progress.end()
        for one in failing:
            print(in_colour(one, texts.get(one.place.file), sys.stderr), file=sys.stderr)
        if order.strict and failing:
            print(f"glossator: {len(failing)} findings fail the strict build", file=sys.stderr)
            return Built(1, findings=all_found)
        local = local_copies(impression.edition)
        stop_where_deployed(local, named=order.sources is not None)
        leave_ingested(impression.edition.texts, order.root)
        order.progress.say("writing the pages")
        work = staging.folder / "zensical"
        pages = write_tree(impression, work / "docs")
        plain = {f"{page.name}.md" for page in impression.edition.pages}
        config["nav"] = without_absent(config.get("nav"), pages) or sections(pages, plain)
        _write_config(config, order.settings, work, local=bool(local))
        order.timings.stage("run Zensical")
        done = subprocess.run(
            [sys.executable, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"],
            cwd=work, env={**os.environ, **without_time()}, capture_output=True, text=True, check=False,
            errors="replace",
        )  # fmt: skip
        order.progress.end()
        if done.returncode:
            lines = (done.stdout + done.stderr).strip().splitlines() or ["it said nothing"]
            print(f"glossator: Zensical gave up (status {done.returncode}): {lines[-1].strip()}", file=sys.stderr)
            return Built(1, findings=all_found)
        order.timings.stage("follow the links, list and swap")
        _all_there(work / "site", pages)
        staging.new.rmdir()
        (work / "site").rename(staging.new)
        drop_unread(staging.new)
        # Zensical passes over hidden files, of which a few are meant for the host (`.nojekyll`).
        copy_assets(
            [asset for asset in impression.edition.assets if not (staging.new / asset.path).exists()], staging.new
        )
        settle_sitemap(staging.new, has_time(), bool(local))
        url, needs = str(config.get("site_url") or ""), None if local else place(order.settings, "site_url")
        beside = staging.place if order.keep_others else None
        written = written_links(impression.edition, impression.loom.addresses)
        dead = built_findings(staging.new, "" if local else url, written, beside, needs, all_found)
        all_found += dead
        shown, failing = lines_of(order.root, dead), [one for one in dead if one.fails]
        for one in failing:
            print(in_colour(one, shown.get(one.place.file), sys.stderr), file=sys.stderr)
        if order.strict and failing:
            print(f"glossator: {len(failing)} findings fail the strict build", file=sys.stderr)
            return Built(1, findings=all_found)
        staging.finish(local)
    if local:
        print(warning(local), file=sys.stderr)
    return Built(0, len(pages), all_found, staging.place)


def _all_there(site: Path, pages: Iterable[str]) -> None:
    """Zensical exits with 0 even where it could not write a page: look for each."""
    for page in pages:
        name = page.removesuffix(".md")
        html = site / (f"{name}.html" if name == "index" or name.endswith("/index") else f"{name}/index.html")
        if not html.is_file() or not html.stat().st_size:
            raise Refused(f"Zensical wrote no page for {page}: the disk may be full; the last site is kept")


def _write_config(config: dict[str, Any], settings: Settings, work: Path, local: bool) -> None:
    config["plugins"] = [plugin for plugin in config.get("plugins") or ["search"] if _name(plugin) != "glossator"]
    config |= {"docs_dir": "docs", "site_dir": "site"}
    if local:
        config["site_url"] = ""  # no canonical address for what must not be published
    theme = config.get("theme")
    theme = theme if isinstance(theme, dict) else {"name": str(theme or "material")}
    if theme.get("name", "glossator") == "glossator":  # it is our frame over Material's words, which Zensical has
        theme = {**theme, "name": "material"}
    theme = {**theme, "favicon": own_icon(theme.get("favicon"))}
    own = settings.root / settings.theme if settings.theme else None
    supply_listed_extensions(config)
    listed = with_sheets(config.get("extra_css") or [])
    sheets = own_sheets(THEME, listed)
    config["extra_css"] = [one for one in listed if one not in sheets]
    language = site_named(settings.values).language
    others = own if own and own.resolve() != THEME else None
    write_theme(THEME, page_files(THEME, sheets, language), others, work / "theme", language)
    config["theme"] = {**theme, "custom_dir": "theme"}
    (work / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _name(plugin: object) -> str:
    return next(iter(plugin)) if isinstance(plugin, dict) else str(plugin)
