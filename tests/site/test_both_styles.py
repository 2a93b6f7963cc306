"""A date that is printed in another calendar shows both: on its link, and with its sentence on the page of its year."""

from __future__ import annotations

from html import unescape

import pytest
from small_project import Project

TEXT = """---
title: Styles
kind: companion
---

# Styles

The palace fell on 25 October (7 November) 1917. The peace is of 10/22 September 1829.

He was born on 10 April 1870 (O.S.), and the war of 1293 AH (1876) was short. The plain day is 3 May 1901.
"""

SHOWN = [
    ("7 November 1917; 25 October 1917 (Old Style), the text gives both", 1917, "both printed, in brackets"),
    ("22 September 1829; 10 September 1829 (Old Style), the text gives both", 1829, "both printed, with a stroke"),
    ("22 April 1870; 10 April 1870 (Old Style), reckoned here", 1870, "reckoned"),
    ("1876; 1293 (Hijri), the text gives both", 1876, "a year of the Hijra"),
]


@pytest.fixture(scope="module")
def styled(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("styles") / "project")
    project.write("docs/texts/styles.md", TEXT)
    assert project.run("build") in (0, 1)
    return project


@pytest.mark.parametrize(("words", "year", "why"), SHOWN, ids=[row[2] for row in SHOWN])
def test_both_styles(styled: Project, words: str, year: int, why: str) -> None:
    assert f'title="{words}"' in unescape(styled.page("texts/styles/")), why
    pages = [page for page in (styled.root / "site/timeline").rglob("*.html") if str(year // 10) in str(page)]
    assert any(f'<span class="g-small">{words}</span>' in unescape(page.read_text("utf-8")) for page in pages), why


def test_a_date_of_our_calendar_shows_one(styled: Project) -> None:
    page = styled.page("texts/styles/")
    assert page.count("Old Style") == 3
    assert "3 May 1901;" not in page
