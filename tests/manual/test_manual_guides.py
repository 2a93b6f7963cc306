"""Whoever does what a guide says gets what it says: its commands are run, its files written, its records compared."""

from __future__ import annotations

import re

import pytest
from guide_steps import DOCS, EMPTY, GUIDES, SAYS, begun, calls, environment_of_guides, follow, is_known, steps
from small_project import CHECKOUT

from glossator.model import Edtf, Refused
from glossator.model.edtf.words import words_in


@pytest.mark.parametrize("guide", GUIDES, ids=[guide.stem for guide in GUIDES])
def test_a_guide_does_what_it_says(guide, tmp_path, monkeypatch, capsys):
    environment_of_guides(monkeypatch)
    folder = tmp_path
    if EMPTY not in guide.read_text(encoding="utf-8"):
        folder = tmp_path / "my-reader"
        begun(folder)
    assert follow(guide, folder, monkeypatch, capsys) > 0


def test_each_comment_above_a_block_is_one_that_is_known():
    told = {(step.says, step.kind == "sh") for guide in GUIDES for step in steps(guide)}
    assert {says for says, _ in told if says} == set(SAYS)
    assert {says for says, shell in told if shell} == {"", "exit", "not run"}


PAGES = [*GUIDES, CHECKOUT / "README.md", CHECKOUT / "docs/contributing.md", DOCS / "index.md"]


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_calls_that_are_shown_and_not_run_are_known_to_the_command_line(page):
    shells = [step.body for step in steps(page) if step.kind in ("", "sh", "console") or step.told == ".gitlab-ci.yml"]
    assert [words for body in shells for words in calls(body) if not is_known(words)] == []


def test_a_call_with_a_flag_that_is_none_is_not_known(capsys):
    assert not is_known(["check", "--stirct"])
    assert list(calls('$ SITE_URL="x" glossator build --strict && glossator check # why')) == [
        ["build", "--strict"],
        ["check"],
    ]


def test_what_the_guide_to_dates_says_of_each_date_is_what_a_page_prints():
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", (DOCS / "guides/date.md").read_text(encoding="utf-8"), re.M)
    read = {edtf: Edtf.from_text(edtf) for edtf, _ in rows}
    assert len(rows) > 12
    assert not [edtf for edtf, date in read.items() if isinstance(date, Refused)]
    assert {edtf: words_in("en").date(date) for edtf, date in read.items()} == dict(rows)


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_no_page_needs_what_a_clone_does_not_have(page):
    source = page.read_text(encoding="utf-8")
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.M))
    assert "../shared" not in source
    assert set(re.findall(r"^make ([a-z-]+)|`make ([a-z-]+)", source, re.M)) <= {
        pair for target in targets for pair in ((target, ""), ("", target))
    }


def test_each_link_of_the_readme_leads_to_a_file():
    links = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", (CHECKOUT / "README.md").read_text(encoding="utf-8"))
    assert len(links) > 5
    assert [link for link in links if not (CHECKOUT / link).exists()] == []
