"""Web Annotations are found by a client in the built pages, with the scripts of the site at work."""

from __future__ import annotations

import copy
import json

import pytest
from annotation_client import lost
from served import served
from small_project import Project

ODD = "---\ntitle: Odd\n---\n\nAda *Lovelace wrote [about machine* learning](https://example.org)[^1] in 1843, `code` by Ada Lovelace  \nand deep learning [@smith2010; see @doe2011, p. 3] of 1843.[^1] Ada[^1] Lovelace & <b> “deep learning” 😀 in\nMarch 1843.\n\n[^1]: Ada Lovelace, @doe2011.\n"


@pytest.mark.browser
def test_a_client_finds_every_selector(tmp_path, browser):
    project = Project(tmp_path / "project")
    project.write("docs/texts/odd.md", ODD)
    settings = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write(
        "mkdocs.yml", settings.replace("  - glossator\n\n", "  - glossator:\n      exports: [annotations, tei]\n\n", 1)
    )
    assert project.run("build", "--site-dir", str(tmp_path / "site")) == 0
    items = json.loads((tmp_path / "site/exports/annotations.jsonld").read_bytes())["first"]["items"]
    with served(tmp_path / "site") as address:
        missed, quoted = lost(browser, address, items)
        assert missed == []
        assert quoted > len(items) * 0.6
        wrong = copy.deepcopy(next(one for one in items if "refinedBy" in one["target"][0]["selector"]))
        wrong["target"][0]["selector"]["refinedBy"]["exact"] = "words of nobody"
        assert len(lost(browser, address, [wrong])[0]) == 1
