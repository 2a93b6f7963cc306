"""A thing that is used very often: its page shows the first uses, further pages the others, none twice, none lost."""

from __future__ import annotations

import json
import re

import pytest

from glossator.layout.use_pages import use_page
from glossator.model import Ref, TargetKind
from glossator.weave.uses import cut
from glossator.weave.uses.cut import in_pages

TEXTS = 7
SENTENCES = 3


@pytest.fixture
def often(project, monkeypatch):
    """Return a built project in which everything is used often, eight uses a page."""
    monkeypatch.setattr(cut, "MOST_USES", 8)
    said = "Ada Lovelace spoke of machine learning in 1936 [@smith2010]. "
    for at in range(TEXTS):
        body = "\n\n".join(f"{said}This is sentence {number}." for number in range(SENTENCES))
        project.write(f"docs/texts/often-{at}.md", f"---\ntitle: Often {at}\n---\n\n{body}\n")
    assert project.run("build", "--strict") == 0
    return project


def test_every_edge_is_found_from_both_ends(often):
    assert often.run("graph", "verify", str(often.root / "site")) == 0


THINGS = [
    ("names/ada-lovelace", "name-ada-lovelace", "ada-lovelace"),
    ("glossary/machine-learning", "term-machine-learning", "machine-learning"),
    ("timeline/1936", "date-1936", "1936"),
    ("bibliography", "work-smith2010", "smith2010"),
]


@pytest.mark.parametrize(("page", "name", "key"), THINGS, ids=[row[0] for row in THINGS])
def test_pages_of_uses_have_each_use_once_and_lead_on_and_back(often, page, name, key):
    record = json.loads((often.root / "site/graph.json").read_text())
    further = record["targets"][key]["uses"]
    assert further == [f"uses/{name}-{number}/" for number in range(2, len(further) + 2)]
    assert len(further) > 1
    passages = {edge["passage"] for edge in record["edges"] if edge["target"] == key}
    own = often.page(page)
    if page == "bibliography":
        own = own[own.index('id="smith2010"') :].partition("</li>\n</ol></section>")[0]
    shown = [set(_passages(html)) for html in (own, *(often.page(one.rstrip("/")) for one in further))]
    assert set().union(*shown) & passages == passages
    texts = [{record["passages"][id]["text"] for id in one & passages} for one in shown[1:]]
    assert not set.intersection(*texts), "a text whose uses are on two pages"
    assert f'href="{_up(page)}{further[0]}"' in own
    assert f'href="../../{further[1]}"' in often.page(further[0].rstrip("/"))
    assert f'rel="prev" href="../../{further[0]}"' in often.page(further[1].rstrip("/"))


def _up(page: str) -> str:
    return "../" * (page.count("/") + 1)


def _passages(html: str) -> list[str]:
    return re.findall(r'href="[^"#]*/texts/[^"#]+#(p[^"]+)"', html) + re.findall(r'href="[^"#]*#(p[a-z0-9]{10})"', html)


def test_pages_are_filled_with_whole_texts():
    class One:
        def __init__(self, text):
            self.text = text

    uses = [One(text) for text in "aaabbbccdddddde"]
    assert ["".join(use.text for use in page) for page in in_pages(uses, 4)] == ["aaa", "bbb", "cc", "dddddd", "e"]
    assert in_pages([], 4) == [[]]


IDS = [
    "nato",
    "Nato",
    "NATO",
    "2015-11-24~",
    "2015-11-24?",
    "{2015,2016}",
    "лукин",
    "毛",
    "a/b",
    "..",
    "a" * 300,
    "a" * 301,
]


def test_no_two_ids_share_a_page_and_each_is_a_plain_path():
    pages = [use_page(Ref(TargetKind.NAME, id), 2) for id in IDS]
    assert len({page.casefold() for page in pages}) == len(IDS)
    assert all(re.fullmatch(r"uses/[a-z0-9-]{1,90}", page) for page in pages)
    assert pages[0] == "uses/name-nato-2"
