"""What reviewers and contributors get: hooks that run, forms that ask for the passage, a preview without secrets."""

from __future__ import annotations

import json
import re
import shlex

import pytest
import yaml
from small_project import CHECKOUT, Project

HOOKS = yaml.safe_load((CHECKOUT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
FORMS = sorted(path for path in (CHECKOUT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path / "project")


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_passes_what_is_right_and_stops_what_is_wrong(project, capsys, hook):
    program, *words = shlex.split(hook["entry"])
    assert (program, hook["language"], hook["pass_filenames"]) == ("glossator", "python", False)
    assert project.run(*words) == 0, capsys.readouterr().out
    project.write("docs/texts/second.md", "---\ntitle: B\n---\n\nSee [@nobody1900].\n")
    assert project.run(*words) == 1
    assert "docs/texts/second.md:5" in capsys.readouterr().out
    for path in ("docs/texts/a.md", "references/library.bib", "mkdocs.yml"):
        assert re.search(hook["files"], path)
    for path in ("scripts/a.py", "README.md", "old/mkdocs.yml"):
        assert not re.search(hook["files"], path)


def test_the_readme_of_hooks_names_one_that_is_there():
    words = (CHECKOUT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    named = re.findall(r"hooks: \[\{id: ([\w-]+)\}\]", words)
    assert named and set(named) <= {hook["id"] for hook in HOOKS}


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_a_form_asks_for_the_passage(path):
    fields = yaml.safe_load(path.read_text(encoding="utf-8"))["body"]
    asked = {one["id"]: one for one in fields}
    assert "passage" in asked
    assert asked["passage"].get("validations", {}).get("required", False) is (path.name != "fault.yml")


def test_a_preview_is_built_without_secrets_and_only_the_upload_may_write():
    words = (CHECKOUT / ".github/workflows/review.yml").read_text(encoding="utf-8")
    flow = yaml.safe_load(words)
    assert list(flow[True]) == ["pull_request"]
    assert "secrets" not in words.replace("nothing to steal", "").replace("no secret", "")
    rights = {name: job["permissions"] for name, job in flow["jobs"].items()}
    assert rights["findings"] == {"contents": "read"}
    assert rights["scanning"]["security-events"] == "write"
    assert "head.repo.full_name == github.repository" in flow["jobs"]["scanning"]["if"]
    runs = " ".join(step.get("run", "") for step in flow["jobs"]["findings"]["steps"])
    for verb in ("check --format github", "check --format sarif", "publish-check build/offline", "check --strict"):
        assert verb in runs


def test_the_devcontainer_sets_up_what_make_does():
    settings = json.loads((CHECKOUT / ".devcontainer/devcontainer.json").read_text(encoding="utf-8"))
    target = settings["postCreateCommand"].removeprefix("make ")
    assert re.search(rf"^{target}:", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert settings["forwardPorts"] == [8000], "where `glossator serve` listens"
