"""A frozen edition: whole, the same twice, public alone, and made again from what is in it."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from pathlib import Path

import pytest
from frozen_projects import DAY, changed, freezable
from small_project import Project

NAME = "between-blocs-1.2.0"


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Project:
    return freezable(tmp_path_factory.mktemp("frozen") / "project")


@pytest.fixture(scope="module")
def frozen(project) -> Path:
    """Return the folder of an edition that was frozen once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", "https://reader.example/blocs/")
        assert project.run("freeze", "1.2.0") == 0
    return project.root / "build/frozen" / NAME


@pytest.fixture(scope="module")
def archive(frozen) -> bytes:
    return frozen.with_name(f"{NAME}.zip").read_bytes()


def test_it_holds_all_that_was_promised(frozen):
    files = {path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file()}
    assert files >= {
        "CITATION.cff", "codemeta.json", "sbom.cdx.json", "SHA256SUMS", "passages.json", "frozen.json", "README.txt",
        "site/index.html", "site/texts/first.html", "exports/library.bib", "exports/graph.json",
        "exports/texts/first.xml", "exports/events.ics", "source/mkdocs.yml", "source/references/library.bib",
        "source/docs/texts/first.md",
    }  # fmt: skip
    for name in ("CITATION.cff", "codemeta.json", "frozen.json"):
        words = (frozen / name).read_text(encoding="utf-8")
        assert "1.2.0" in words and DAY in words and "https://reader.example/blocs/" in words, name


def test_the_zip_is_what_is_listed_and_nothing_of_it_is_of_this_machine(frozen, archive):
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        infos = packed.infolist()
        held = {info.filename.removeprefix(f"{NAME}/"): packed.read(info) for info in infos}
    sums = dict(reversed(line.split("  ", 1)) for line in held["SHA256SUMS"].decode().splitlines())
    assert sums == {name: hashlib.sha256(data).hexdigest() for name, data in held.items() if name != "SHA256SUMS"}
    assert [info.filename for info in infos] == sorted(info.filename for info in infos)
    assert {info.date_time for info in infos} == {(2026, 11, 28, 0, 0, 0)}
    assert {info.external_attr >> 16 for info in infos} == {stat.S_IFREG | 0o644}
    folder = {p.relative_to(frozen).as_posix(): p.read_bytes() for p in frozen.rglob("*") if p.is_file()}
    del folder[".glossator.json"]
    assert folder == held
    assert not [name for name, data in held.items() if str(frozen.parents[2]).encode() in data]


def test_frozen_twice_it_is_the_same_bytes(project, archive, tmp_path, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://reader.example/blocs/")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert project.run("freeze", "1.2.0", "-o", str(tmp_path / "again")) == 0
    assert (tmp_path / "again" / f"{NAME}.zip").read_bytes() == archive


def test_it_is_made_again_from_what_is_in_it(project, archive, tmp_path, capsys):
    path = tmp_path / "any name.zip"
    path.write_bytes(archive)
    assert project.run("verify-frozen", str(path)) == 0
    assert "comes out the same" in capsys.readouterr().out


def test_a_page_that_somebody_changed_with_its_hash_is_found_by_making_it_again(project, archive, tmp_path, capsys):
    path = tmp_path / "changed.zip"
    site = {"site/about.html": b"<p>Otherwise.</p>", "exports/library.ris": None, "exports/more.txt": b"More."}
    bill = json.dumps({"components": [{"name": "mkdocs", "version": "0.1"}]}).encode()
    path.write_bytes(changed(archive, {**site, "sbom.cdx.json": bill}, sums=True))
    assert project.run("verify-frozen", str(path)) == 1
    said = capsys.readouterr().out
    assert "z-008 site/about.html comes out otherwise" in said
    assert "z-009 exports/library.ris is made besides" in said
    assert "z-009 exports/more.txt is not made" in said
    assert "z-010 it was frozen with mkdocs 0.1" in said
    assert said.count("z-008") == 1


def test_another_day_in_its_record_is_found(project, archive, tmp_path, capsys):
    path = tmp_path / "dated.zip"
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        about = json.loads(packed.read(f"{NAME}/frozen.json")) | {"day": "2020-01-01"}
    path.write_bytes(changed(archive, {"frozen.json": json.dumps(about).encode()}, sums=True))
    assert project.run("verify-frozen", str(path)) == 1
    assert "z-008 frozen.json" in capsys.readouterr().out


def test_the_bill_is_cyclonedx_and_names_who_needs_whom(frozen):
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    words = (frozen / "sbom.cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(words) is None
    record = json.loads(words)
    names = {one["name"] for one in record["components"]}
    assert {"glossator", "mkdocs", "lxml", "jinja2"} <= names and "ruff" not in names
    needs = {row["ref"]: row["dependsOn"] for row in record["dependencies"]}
    assert "mkdocs" in needs["glossator"] and "jinja2" in needs["mkdocs"]
    assert {need for row in needs.values() for need in row} <= names


def test_what_it_brings_is_not_run(project, archive, tmp_path, capsys):
    path, ran = tmp_path / "hooked.zip", tmp_path / "ran"
    hook = f"open({str(ran)!r}, 'w').close()\n"
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        settings = packed.read(f"{NAME}/source/mkdocs.yml").decode()
    files = {"source/mkdocs.yml": f"{settings}\nhooks: [evil.py]\n".encode(), "source/evil.py": hook.encode()}
    path.write_bytes(changed(archive, files, sums=True))
    assert project.run("verify-frozen", str(path)) == 1
    assert "z-007 it was not made again: mkdocs.yml brings in hooks" in capsys.readouterr().out
    assert not ran.exists()
