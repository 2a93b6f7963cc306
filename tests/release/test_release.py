"""`make release`: version and changelog, and what is compared before anything goes out."""

from __future__ import annotations

import importlib
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from small_project import CHECKOUT

FOLDER = CHECKOUT / "scripts/release"
LOG = "# Changelog\n\nWords.\n\n## Unreleased\n\n### Readers\n\n- New.\n\n## 0.1.0 – 2025-01-01\n\n- First.\n"


@pytest.fixture
def module(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    yield importlib.import_module
    for name in ("changelog", "clean_rooms", "release"):
        sys.modules.pop(name, None)


def test_what_was_unreleased_stands_under_the_version(module):
    log = module("changelog")
    made = log.released(LOG, "0.2.0", "2026-11-29")
    assert made.startswith("# Changelog\n\nWords.\n\n## Unreleased\n\n## 0.2.0 – 2026-11-29\n\n### Readers\n\n- New.\n")
    assert made.replace("## Unreleased\n\n## 0.2.0 – 2026-11-29", "## Unreleased") == LOG, "no other line is changed"
    assert log.part_of(made, "0.2.0") == "### Readers\n\n- New."
    assert log.part_of(made, "Unreleased") == ""
    assert log.part_of(made, "0.2") is None


REFUSED = [
    # changelog, version, words of the sentence
    (LOG, "0.1.0", "already"),
    (LOG, "v0.2.0", "no version"),
    (LOG, "1.02.0", "no version"),
    (LOG, "0.2.0\n", "no version"),
    ("# Changelog\n", "0.2.0", "does not begin"),
    (LOG.replace("- New.", ""), "0.2.0", "nothing stands below"),
    ("", "0.2.0", "does not begin"),
]


@pytest.mark.parametrize(("log", "version", "words"), REFUSED)
def test_what_cannot_be_released_is_a_sentence(module, log, version, words):
    changelog = module("changelog")
    with pytest.raises(changelog.Wrong, match=words):
        changelog.released(log, version, "2026-11-29")


def test_the_changelog_of_this_project_can_be_released(module):
    log = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    made = module("changelog").released(log, "999.0.0", "2026-11-29")
    assert module("changelog").part_of(made, "999.0.0") == module("changelog").part_of(log, "Unreleased")


def test_both_places_of_the_version_are_named_and_equal(module, tmp_path, monkeypatch):
    release = module("release")
    for name in ("CHANGELOG", "PROJECT", "PACKAGE"):
        copy = tmp_path / getattr(release, name).name
        copy.write_bytes(getattr(release, name).read_bytes())
        monkeypatch.setattr(release, name, copy)
    assert f'__version__ = "{release.version()}"' in (tmp_path / "__init__.py").read_text(encoding="utf-8")
    release.name_version("999.1.0", "2026-11-29")
    assert release.version() == "999.1.0"
    assert '__version__ = "999.1.0"' in (tmp_path / "__init__.py").read_text(encoding="utf-8")
    assert 'target-version = "py311"' in (tmp_path / "pyproject.toml").read_text(encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(module("changelog").Wrong):
        release.name_version("999.1.0", "2026-11-29")
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_tag_must_be_the_version(module):
    log = module("changelog")
    log.tagged("v0.1.0", "0.1.0", LOG)
    for tag, version in (("v0.1.1", "0.1.0"), ("0.1.0", "0.1.0"), ("v0.2.0", "0.2.0")):
        with pytest.raises(log.Wrong):
            log.tagged(tag, version, LOG)


def test_an_sdist_that_lacks_a_file_of_the_wheel_is_seen(module, tmp_path):
    release = module("release")
    with zipfile.ZipFile(tmp_path / "a.whl", "w") as wheel:
        for name in ("glossator/a.py", "glossator/b.html", "a.dist-info/METADATA"):
            wheel.writestr(name, "")
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as sdist:
        for name in ("scripts/glossator/a.py", "tests/b.html"):
            sdist.addfile(tarfile.TarInfo(f"a-1/{name}"))
    lost = release.engine_of_wheel(tmp_path / "a.whl") - release.engine_of_sdist(tmp_path / "a.tar.gz")
    assert lost == {"glossator/b.html"}


def test_a_wheel_that_cannot_be_installed_is_said(module, tmp_path, capsys, monkeypatch):
    rooms = module("clean_rooms")
    broken = tmp_path / "glossator-0-py3-none-any.whl"
    broken.write_bytes(b"no wheel")
    done = type("Done", (), {"returncode": 1, "stdout": "", "stderr": "it is no zip"})
    monkeypatch.setattr(rooms, "pythons", lambda: iter([("3.11", sys.executable)]))
    monkeypatch.setattr(rooms.subprocess, "run", lambda *call, **more: done)
    assert rooms.try_everywhere(Path(broken)) == 1
    assert "it is no zip" in capsys.readouterr().out
    monkeypatch.setattr(rooms, "pythons", lambda: iter(()))
    assert rooms.try_everywhere(Path(broken)) == 1, "no Python at all is no success"
