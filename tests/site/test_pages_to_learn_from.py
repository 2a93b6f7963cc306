"""Maps, chains, figures, quizzes and what one takes along, as readers meet them: by axe, on a telephone, in few colours."""

from __future__ import annotations

from itertools import pairwise

import pytest
from served import served
from small_project import Project

pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

MAPS = """- id: coast
  label: The coast
  frame: [[54, -8], [60, 2]]
  parts:
  - {name: analytical-engine, coordinates: [57.1, -2.1], date: 1850, text: "Never built {general-knowledge}."}
  - {label: Cable, route: [[57, -2], [58.5, 0]], status: dropped}
  - {label: Bank, outline: [[55, -3], [56, -3], [56, -1.5], [55, -1.5]]}
"""
CHAINS = """- id: to-the-day
  label: To the day
  steps: [{event: lovelace-notes-1843, text: The notes.}, {event: quotation-day}]
  arrows: [{from: lovelace-notes-1843, to: quotation-day, said: It was read., by: smith2010}]
"""
FIGURES = (
    "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"
    "m-1830,Mills,Mills,steam,1830,12,mills,,,smith2010,a dozen,,,\n"
    "m-1840,Mills,Mills,steam,1840,~20,mills,,,,,,25,A slip {general-knowledge}.\n"
    "oats,Grain,Grain,oats,,3,tons,,,,,,,\nrye,Grain,Grain,rye,,>4,tons,,,,,,,\n"
)
SIGNS = "- {id: general-knowledge, words: general knowledge, sign: g, text: No work was looked up.}\n"
QUIZ = "---\ntitle: Quiz\n---\n\n1. Which?\n\n   > [!answer]- Answer\n   >\n   > The second.\n"
PAGES = ["maps/", "maps/coast/", "chains/", "chains/to-the-day/", "figures/", "take/", "your-notes/", "signs/", "quiz/",
         "names/analytical-engine/", "bibliography/"]  # fmt: skip


@pytest.fixture(scope="module")
def learned(tmp_path_factory) -> Project:
    project = Project(tmp_path_factory.mktemp("learned"))
    for path, words in (("references/maps.yml", MAPS), ("references/chains.yml", CHAINS), ("docs/quiz.md", QUIZ),
                        ("references/figures.csv", FIGURES), ("references/signs.yml", SIGNS)):  # fmt: skip
        project.write(path, words)
    assert project.run("build") == 0
    return project


@pytest.mark.parametrize(
    ("width", "colours"), [(1280, {"forced_colors": "active"}), (360, {"color_scheme": "dark"})],
    ids=["wide, forced colours", "narrow, dark"],
)  # fmt: skip
def test_pages_to_learn_from_fit_and_are_accessible(learned, browser, width, colours):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True, **colours)
    page = context.new_page()
    wrong: list[tuple[str, str, str]] = []
    with served(learned.root / "site") as address:
        for name in PAGES:
            answer = page.goto(address + name)
            assert answer and answer.status == 200, name
            assert page.evaluate("document.documentElement.scrollWidth") <= width, name
            levels = page.evaluate("[...document.querySelectorAll('article :is(h1,h2,h3,h4)')].map(h => +h.tagName[1])")
            assert all(after <= before + 1 for before, after in pairwise(levels)), name
            found = axe.run(page, context=".md-content").response["violations"]
            wrong += [(name, one["id"], one["nodes"][0]["html"][:120]) for one in found]
        context.close()
    assert wrong == []


def test_words_on_a_map_touch_no_others(learned, browser):
    context = browser.new_context(viewport={"width": 800, "height": 800})
    page = context.new_page()
    with served(learned.root / "site") as address:
        page.goto(address + "maps/coast/")
        boxes = page.evaluate(
            "[...document.querySelectorAll('.g-map text')].map(one => one.getBoundingClientRect())"
            ".filter(one => one.width).map(one => [one.left, one.right, one.top + 3, one.bottom - 3])"
        )
        context.close()
    assert len(boxes) == 3
    for at, (left, right, top, bottom) in enumerate(boxes):
        for other in boxes[at + 1 :]:
            assert right <= other[0] or other[1] <= left or bottom <= other[2] or other[3] <= top
