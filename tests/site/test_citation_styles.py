"""Whole builds in a style of the edition's own: in notes, by number, by a style that cannot be used."""

from __future__ import annotations

import re

import pytest
from csl_samples import DEPENDENT, LETTERS, NOTES, NUMERIC
from small_project import Project

NOTED = """---
title: Third
language: en
---

## A heading [@smith2010]

One says it [@doe2011, p. 3]. The same again [@doe2011, p. 3].[^a] And once more [@doe2011, p. 3].

@smith2010 says so; others differ [see @doe2011; @smith2010, chap. 2]!

[^a]: A note of the author's own, see [@smith2010].

[^b]: Nobody marks this: [@doe2011, p. 9].
"""


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a project that is built in a style that cites in notes."""
    project = Project(tmp_path_factory.mktemp("noted"))
    project.write("references/styles/notes.csl", NOTES)
    project.write("docs/texts/third.md", NOTED)
    assert project.run("build") == 0
    return project


def article(project: Project, url: str) -> str:
    page = project.page(url)
    return re.sub(r"<template.*?</template>", "", page[page.index("<article") : page.index("</article>")], flags=re.S)


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", html).replace("\u21a9", "").replace("¶", "").split())


NOTES_OF_THIRD = [
    "Anna Smith, Engines.",
    "John Doe, Notes, p. 3.",
    "Ibid.",
    "A note of the author's own, see (Smith, Engines).",
    "Doe, Notes, p. 3.",
    "Engines.",
    "See Doe, Notes; Smith, Engines, chap. 2.",
    "Nobody marks this: (Doe, Notes, p. 9).",
]


def test_notes_of_the_style_stand_among_the_authors(noted: Project) -> None:
    body = article(noted, "texts/third/")
    items = re.findall(r'<li id="[^"]+" value="(\d+)"[^>]*>(.*?)</li>', body, re.S)
    assert [int(number) for number, _ in items] == list(range(1, 9))
    assert [plain(words) for _, words in items] == NOTES_OF_THIRD
    marks = re.findall(r'<sup class="g-mark"><a id="[^"]+" href="#([^"]+)"[^>]*>(\d+)</a></sup>', body)
    assert [int(number) for _, number in marks] == list(range(1, 8)), "in order, and nobody marks the last"
    for target, _ in marks:
        assert f'<li id="{target}"' in body


def test_each_note_leads_back_to_its_mark(noted: Project) -> None:
    body = article(noted, "texts/third/")
    backs = re.findall(r'<a class="g-back" href="#([^"]+)"', body)
    assert len(backs) == 7 and all(f'<a id="{back}"' in body for back in backs)
    ids = re.findall(r' id="([^"]+)"', body)
    assert len(ids) == len(set(ids))


def test_each_mark_opens_a_card_of_its_note(noted: Project) -> None:
    body = article(noted, "texts/third/")
    marks = re.findall(r'<a id="[^"]+" href="#([^"]+)"([^>]*) role="doc-noteref"', body)
    assert len(marks) > 2 and any("cites" in note for note, _ in marks)
    for note, more in marks:
        assert f'data-card="{note}"' in more
        assert f'<li id="{note}"' in body


def test_a_mark_stands_behind_stops_and_no_space_before_it(noted: Project) -> None:
    words = plain(article(noted, "texts/third/"))
    for said in ("One says it.2 The same again.34 And once more.5", "Smith6 says so; others differ!7", "A heading"):
        assert said in words.replace("#", ""), said


def test_every_work_in_a_note_is_a_link_of_its_own_and_both_ends_are_there(noted: Project) -> None:
    body = article(noted, "texts/third/")
    both = next(item for item in re.findall(r"<li id.*?</li>", body, re.S) if "See" in item)
    assert re.findall(r'class="g-cite[^"]*" href="[^"]+" data-card="(\w+)"', both) == ["doe2011", "smith2010"]
    assert noted.run("graph", "verify", str(noted.root / "site")) == 0


def test_where_there_are_no_notes_the_words_stand_in_brackets(noted: Project) -> None:
    assert "A part of it was (John Doe, Notes)." in plain(article(noted, "notes/first/"))
    assert "(John Doe, Notes, p. 3)" in plain(article(noted, "bibliography/")), "in a sentence that cites it"


def test_numbers_follow_the_texts(project: Project) -> None:
    project.write("references/styles/numbers.csl", NUMERIC)
    project.write(
        "docs/texts/aaa.md", "---\ntitle: A\norder: 1\n---\n\nFirst [@smith2010], then [@smith2010; @doe2011].\n"
    )
    assert project.run("build") == 0
    assert "First [1], then [1, 2]" in plain(article(project, "texts/aaa/")).replace("[1], [2]", "[1, 2]")
    assert plain(article(project, "bibliography/")).index("1. Engines") < plain(
        article(project, "bibliography/")
    ).index("2. Notes")


def test_a_turkish_text_cites_in_turkish(project: Project) -> None:
    project.write("docs/texts/tr.md", "---\ntitle: T\nlanguage: tr\n---\n\nYazar [@two2000, chap. 3].\n")
    library = (project.root / "references/library.bib").read_text(encoding="utf-8")
    project.write(
        "references/library.bib", library + "@book{two2000, author={Kara, A and Ak, B}, title={T}, date={2000}}\n"
    )
    assert project.run("build") == 0
    assert "(Kara ve Ak 2000, böl. 3)" in plain(article(project, "texts/tr/"))
    assert "Kara, A" in plain(article(project, "bibliography/")) and "and B Ak" in plain(
        article(project, "bibliography/")
    )


BROKEN = [
    ("not a style at all", "b-141", "no XML"),
    (DEPENDENT.format(parent="nowhere"), "b-141", "a dependent style of Zotero's"),
    (NUMERIC.replace("<layout>", "<layout><bogus/>"), "b-141", "only the processor sees it"),
]


@pytest.mark.parametrize(("style", "code", "why"), BROKEN, ids=[row[2] for row in BROKEN])
def test_a_style_that_fails_is_told_by_check_and_the_site_is_built(
    project: Project, capsys: pytest.CaptureFixture[str], style: str, code: str, why: str
) -> None:
    project.write("references/styles/bad.csl", style)
    assert project.run("check") == 1
    assert f"references/styles/bad.csl:1:1: {code}" in capsys.readouterr().out, why
    assert project.run("build") == 0
    assert capsys.readouterr().err.count(code) <= 1
    assert "(Smith 2010, 7)" in plain(article(project, "texts/first/")), "plain labels"


def test_two_styles_and_none_chosen_is_said_and_choosing_ends_it(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.write("references/styles/a.csl", LETTERS)
    project.write("references/styles/b.csl", NUMERIC)
    project.run("check")
    assert "b-142" in capsys.readouterr().out
    project.write("references/citations.yml", "style: b\n")
    project.run("check")
    assert "b-142" not in capsys.readouterr().out


LETTERED = """---
title: Letters
language: en
---

It was known early (Poe 2001a, 7) and again (Poe 2001b, 9).{more}
"""
TWINS = (
    "@book{poe2001a, author = {Poe, Eve}, title = {Zeta}, date = {2001}}\n"
    "@book{poe2001b, author = {Poe, Eve}, title = {Eta}, date = {2001}}\n"
)


def test_a_key_prints_the_letter_that_the_text_prints(project: Project) -> None:
    library = (project.root / "references/library.bib").read_text(encoding="utf-8")
    project.write("references/library.bib", library + TWINS)
    project.write("docs/texts/letters.md", LETTERED.replace("{more}", " By key [@poe2001a; @poe2001b]."))
    assert project.run("build") == 0
    assert "By key (Poe 2001a, 2001b)." in plain(article(project, "texts/letters/"))
    assert "2001a. Zeta" in plain(article(project, "bibliography/"))


SILENT = LETTERS.replace('<date variable="issued"><date-part name="year"/></date></group>', "</group>")


def test_what_only_the_processor_sees_is_told_by_check_at_its_place(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.write("references/styles/silent.csl", SILENT.replace('<text variable="title" prefix=" "/>', ""))
    project.write("references/styles/ieee.csl", NUMERIC.replace("<layout>", "<layout><bogus/>"))
    project.write("references/citations.yml", "style: silent\n")
    project.write(
        "docs/texts/third.md",
        "---\ntitle: Third\n---\n\nOne says so [-@smith2010] here, [-@doe2011] there.\n\n@smith2010 [-@doe2011].\n",
    )
    library = (project.root / "references/library.bib").read_text(encoding="utf-8")
    project.write(
        "references/library.bib",
        library + "@misc{bare, title = {A Title Alone}, note = {In a <box>.}, foreword = {Roe, Ann}}\n",
    )
    assert project.run("check", "--notes") == 1
    said = capsys.readouterr().out
    assert re.findall(r"third\.md:(\d+:\d+): c-140", said) == ["5:13", "5:33", "7:1"], "a work among others, too"
    assert "references/styles/ieee.csl:1:1: b-141" in said, "a style that readers take references along in"
    assert f"references/library.bib:{library.count(chr(10)) + 1}:1: b-151" in said
    assert project.run("build") == 0
    body = article(project, "texts/third/")
    assert re.search(r'<a class="g-cite g-silent[^>]*data-card="smith2010"[^>]*aria-label="Smith[^"]*"[^>]*></a>', body)
    assert "One says so here" in plain(body)
    listed = plain(article(project, "bibliography/"))
    assert "With foreword by Ann Roe" in listed and "Note In a &lt;box&gt;." in listed
