"""What comes with the project from elsewhere: each file has its licence, each package its row in `make sbom`."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

CHECKOUT = Path(__file__).resolve().parents[1]
THEME = CHECKOUT / "scripts" / "glossator" / "theme"

VENDORED = {
    # file below theme/, its licence, the words by which the licence names it
    "assets/glossator/fonts/glossator-serif-*.woff2": (
        "assets/glossator/fonts/OFL.txt",
        "glossator-serif-*.woff2",
        "SIL OPEN FONT LICENSE",
    ),
}
OWN = (
    "__init__.py",
    "mkdocs_theme.yml",
    "*.html",
    "assets/glossator/*.css",
    "assets/glossator/*.js",
    "assets/glossator/*.svg",
)
"""Written for this project, under its own licence; a script or font from elsewhere belongs into the table above."""


def _files() -> list[str]:
    files = (path.relative_to(THEME) for path in THEME.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in files if "__pycache__" not in path.parts)  # made when it is installed


def test_every_file_of_the_theme_has_a_licence() -> None:
    licences = {licence for licence, _, _ in VENDORED.values()}
    for name in _files():
        row = next((row for pattern, row in VENDORED.items() if fnmatch(name, pattern)), None)
        assert row or name in licences or any(fnmatch(name, pattern) for pattern in OWN), f"{name}: whose is it?"
        assert (row is None) == (not name.endswith((".woff", ".woff2", ".ttf", ".otf"))), f"{name}: fonts are not ours"


@pytest.mark.parametrize("pattern", VENDORED)
def test_a_licence_names_what_it_is_for(pattern: str) -> None:
    licence, named, heading = VENDORED[pattern]
    words = (THEME / licence).read_text(encoding="utf-8")
    assert any(fnmatch(name, pattern) for name in _files()), "a row for nothing"
    assert named in words and heading in words
    assert re.match(r"© .*(?:Adobe)", words), "the licence wants its copyright notice kept"


def test_scripts_of_our_own_name_no_other_author() -> None:
    for name in _files():
        if name.endswith((".js", ".css")):
            words = (THEME / name).read_text(encoding="utf-8")
            assert not re.search(r"@licen[cs]e|@preserve|Copyright", words, re.IGNORECASE), f"{name}: give it a row"


def _recipe() -> list[str]:
    """The command of `make sbom`, its variables put in."""
    lines = (CHECKOUT / "Makefile").read_text(encoding="utf-8").splitlines()
    (line,) = (line for line in lines if "cyclonedx_py" in line)
    return shlex.split(line.replace("$(BIN)/python", shlex.quote(sys.executable)))


def _sbom(path: Path, **environment: str) -> bytes:
    command = [str(path) if word == "build/sbom.json" else word for word in _recipe()]
    offline = {"PIP_NO_INDEX": "1", "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    subprocess.run(command, cwd=CHECKOUT, check=True, env={**os.environ, **offline, **environment}, capture_output=True)
    return path.read_bytes()


@pytest.fixture(scope="module")
def sbom(tmp_path_factory: pytest.TempPathFactory, in_ci: bool) -> bytes:
    if importlib.util.find_spec("cyclonedx_py") is None and not in_ci:
        pytest.skip("cyclonedx-bom is not installed: make setup")
    return _sbom(tmp_path_factory.mktemp("sbom") / "sbom.json")


def test_the_list_of_packages_holds_each_of_the_lock_file(sbom: bytes) -> None:
    locked = re.findall(r"^([a-z0-9._-]+)==([^ ;\\]+)", _lock(), re.MULTILINE)
    listed = {(one["name"].lower(), one["version"]) for one in json.loads(sbom)["components"]}
    assert len(locked) > 50
    assert {(name.lower(), version) for name, version in locked} == listed


def _lock() -> str:
    (name,) = (word for word in _recipe() if word.startswith("requirements."))
    return (CHECKOUT / name).read_text(encoding="utf-8")


def test_the_list_of_packages_is_the_same_at_any_time(sbom: bytes, tmp_path: Path) -> None:
    assert _sbom(tmp_path / "again.json", SOURCE_DATE_EPOCH="86400", TZ="Asia/Tokyo", PYTHONHASHSEED="7") == sbom
    read = json.loads(sbom)
    assert "timestamp" not in read["metadata"] and "serialNumber" not in read


def test_the_list_of_packages_is_cyclonedx(sbom: bytes) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(sbom.decode()) is None
    broken = {**json.loads(sbom), "bomFormat": "another"}
    assert validator.validate_str(json.dumps(broken)) is not None


# -- the workflows


def test_dependabot_looks_after_actions_and_packages() -> None:
    updates = yaml.safe_load((CHECKOUT / ".github/dependabot.yml").read_text(encoding="utf-8"))["updates"]
    kinds = {one["package-ecosystem"]: one for one in updates}
    assert set(kinds) == {"github-actions", "pip"}
    assert all(one["schedule"] and one["cooldown"] for one in kinds.values())
    assert kinds["pip"]["groups"]


def test_dependabot_sees_the_lock_file() -> None:
    """It knows Python's requirements by `.txt` and `.in` only, and up to a size: any other lock file it passes over."""
    (name,) = (word for word in _recipe() if word.startswith("requirements."))
    assert name.endswith((".txt", ".in")) and (CHECKOUT / name).stat().st_size < 200_000


WORKFLOWS = sorted((CHECKOUT / ".github/workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_have_no_more_rights_than_they_need(path: Path) -> None:
    words = path.read_text(encoding="utf-8")
    read = yaml.safe_load(words)
    assert read["permissions"] == {}
    assert "pull_request_target" not in read[True] and "secrets." not in words  # YAML reads the key `on` as true
    for name, job in read["jobs"].items():
        if "uses" in job:  # another workflow of ours, which is looked at itself
            assert job["uses"].startswith("./.github/workflows/") and job["permissions"] == {"contents": "read"}
            continue
        writes = [right for right, what in job["permissions"].items() if what == "write"]
        runs = [step for step in job["steps"] if "run" in step or step.get("uses", "").startswith("actions/checkout")]
        assert not (writes and runs), f"{name}: what may write runs no code of the repository"
        for step in job["steps"]:
            assert re.search(r"@[0-9a-f]{40}$", step.get("uses", "@" + "0" * 40)), f"{name}: pin it by commit"
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False
        assert "${{" not in "".join(step.get("run", "") for step in job["steps"]), f"{name}: values come by `env`"


def test_every_python_that_is_promised_is_tested() -> None:
    matrix = yaml.safe_load((CHECKOUT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    assert matrix["jobs"]["test"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]


def test_nothing_is_deployed_before_the_tests_are_green() -> None:
    for name, job in (("pages", "deploy"), ("release", "publish")):
        flow = yaml.safe_load((CHECKOUT / f".github/workflows/{name}.yml").read_text(encoding="utf-8"))
        assert {"tests", "build"} <= set(flow["jobs"][job]["needs"])
        assert flow["jobs"]["tests"]["uses"] == "./.github/workflows/ci.yml"
        assert not any("if" in one for one in flow["jobs"].values()), "a condition could let a red one through"
    called = yaml.safe_load((CHECKOUT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    assert "workflow_call" in called[True]


def test_the_tools_of_a_release_are_locked() -> None:
    lock = (CHECKOUT / "requirements-release.txt").read_text(encoding="utf-8")
    assert {"twine", "hatchling"} <= set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    assert lock.count("--hash=sha256:") > 20


def test_what_anki_needs_is_locked_and_changes_nothing_of_the_other_lock() -> None:
    lock, ours = (_pinned(name) for name in ("requirements-anki.txt", "requirements.txt"))
    assert "anki" in lock and "anki" not in ours
    assert {name: version for name, version in lock.items() if name in ours and version != ours[name]} == {}


def _pinned(name: str) -> dict[str, str]:
    words = (CHECKOUT / name).read_text(encoding="utf-8")
    found = re.findall(r"^([a-z0-9-]+)==(\S+)[^\\]*\\\n +--hash=sha256:", words, re.MULTILINE)
    assert len(found) == len(re.findall(r"^[a-z0-9]", words, re.MULTILINE)), "each has a hash"
    return dict(found)
