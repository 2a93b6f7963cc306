"""The same edition gives the same bytes: with a history and without, at another time, in another folder."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess

import pytest

from glossator.publish.sitemap import settle_sitemap


def files(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("generator", ["mkdocs", "zensical"])
def test_a_history_does_not_show_in_the_site(project, tmp_path, monkeypatch, generator):
    monkeypatch.setenv("SITE_URL", "https://reader.example/")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    shutil.rmtree(project.root / ".git")
    other = tmp_path / "elsewhere under another name"
    shutil.copytree(project.root, other)
    subprocess.run(["git", "init", "-q", str(other)], check=True)
    commit = ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x", "--allow-empty"]
    subprocess.run(["git", "-C", str(other), *commit], check=True)
    assert project.run("build", "--generator", generator) == 0
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    from glossator.__main__ import main

    assert main(["--project", str(other), "build", "--generator", generator]) == 0
    one, two = files(project.root / "site"), files(other / "site")
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []
    assert b"<loc>" in one["sitemap.xml"]
    assert b"lastmod" not in one["sitemap.xml"]


def test_a_date_that_is_given_is_shown(project, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://reader.example/")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert project.run("build") == 0
    sitemap = files(project.root / "site")["sitemap.xml"]
    assert b"<lastmod>2001-09-09</lastmod>" in sitemap


SITEMAP = '<?xml version="1.0"?>\n<urlset>\n    <url>\n         <loc>https://a/</loc>\n         <lastmod>1970-01-01</lastmod>\n    </url>\n</urlset>\n'


@pytest.mark.parametrize(
    ("dated", "local", "holds"), [(True, False, b"lastmod"), (False, False, b"loc"), (True, True, b"urlset")]
)
def test_both_forms_of_the_sitemap_say_the_same(tmp_path, dated, local, holds):
    (tmp_path / "sitemap.xml").write_text(SITEMAP)
    (tmp_path / "sitemap.xml.gz").write_bytes(b"of another time")
    settle_sitemap(tmp_path, dated, local)
    plain, packed = (tmp_path / "sitemap.xml").read_bytes(), (tmp_path / "sitemap.xml.gz").read_bytes()
    assert holds in plain
    assert (b"lastmod" in plain, b"<loc>" in plain) == (dated and not local, not local)
    assert gzip.decompress(packed) == plain
    assert packed[4:8] == b"\0\0\0\0", "no time (RFC 1952, 2.3.1)"
    assert packed[9] == 255, "no system"
    assert re.search(rb"sitemap", packed) is None, "no name"


def test_a_site_without_a_sitemap_gets_none(tmp_path):
    settle_sitemap(tmp_path, dated=False, local=True)
    assert list(tmp_path.iterdir()) == []
