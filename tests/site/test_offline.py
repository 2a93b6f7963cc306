"""A site that is read from a folder: every link names a file that is there, and the zip holds the same."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import lxml.html
import pytest
from small_project import Project


@pytest.fixture(scope="module")
def carried(tmp_path_factory) -> Project:
    project = Project(tmp_path_factory.mktemp("offline") / "project")
    assert project.run("build", "--offline") == 0
    return project


def test_every_link_is_a_file(carried):
    root = carried.root / "build/offline"
    seen = 0
    for page in root.rglob("*.html"):
        tree = lxml.html.fromstring(page.read_text(encoding="utf-8"))
        ids = {one.get("id") for one in tree.iter() if isinstance(one.tag, str)}
        for _, _, link, _ in tree.iterlinks():
            address = urlsplit(urljoin(page.as_uri(), link))
            if address.scheme != "file":
                continue
            target = Path(unquote(address.path))
            assert target.is_file(), f"{link} on {page.relative_to(root)}"
            if target == page and address.fragment:
                assert unquote(address.fragment) in ids or address.fragment.startswith("__"), link
            seen += 1
    assert seen > 200


def test_the_zip_is_the_folder_and_the_same_twice(carried):
    path = carried.root / "build/offline.zip"
    first = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.testzip() is None
        inside = {name: archive.read(name) for name in archive.namelist()}
    root = carried.root / "build/offline"
    files = {f"offline/{p.relative_to(root).as_posix()}": p.read_bytes() for p in root.rglob("*") if p.is_file()}
    assert inside == files
    assert carried.run("build", "--offline") == 0
    assert path.read_bytes() == first


def test_another_zip_of_that_name_is_not_replaced(project):
    (project.root / "build").mkdir()
    mine = project.root / "build/offline.zip"
    mine.write_bytes(b"PK\x03\x04 my own")
    with pytest.raises(SystemExit) as stopped:
        raise SystemExit(project.run("build", "--offline"))
    assert stopped.value.code == 2
    assert mine.read_bytes() == b"PK\x03\x04 my own"
    assert not (project.root / "build/offline").exists(), "nothing was built"


def test_it_goes_where_it_is_told(project, tmp_path, capsys):
    assert project.run("build", "--offline", "--site-dir", str(tmp_path / "stick")) == 0
    assert (tmp_path / "stick/index.html").is_file()
    assert (tmp_path / "stick.zip").is_file()
    assert "stick/index.html" in capsys.readouterr().out


def test_another_generator_is_wrong_use(project, capsys):
    with pytest.raises(SystemExit) as stopped:
        project.run("build", "--offline", "--generator", "zensical")
    assert stopped.value.code == 2
    assert "--offline needs the generator mkdocs" in capsys.readouterr().err
