"""The manual builds, and every link of it leads somewhere."""

from __future__ import annotations

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from small_project import CHECKOUT

from manual_pages.pages import PAGES


def test_every_link_of_the_manual_leads_somewhere_and_no_other_host_is_asked(tmp_path):
    config = load_config(str(CHECKOUT / "manual/mkdocs.yml"), site_dir=str(tmp_path / "site"), theme="mkdocs")
    build(config)  # strict: a dead link, a missing heading, a page outside the navigation stop it
    made = [tmp_path / "site" / (name.removesuffix("index.md").removesuffix(".md") + "/index.html") for name in PAGES]
    assert [path for path in made if not path.is_file()] == []


def test_a_dead_link_stops_the_build(tmp_path):
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("See [there](nowhere.md).\n", encoding="utf-8")
    config = load_config(
        str(CHECKOUT / "manual/mkdocs.yml"), docs_dir=str(docs), site_dir=str(tmp_path / "site"), theme="mkdocs",
        nav=None,
    )  # fmt: skip
    with pytest.raises(Abort):
        build(config)
