"""The two originals, read whole and built into a site: what must be there, and what must not."""

from __future__ import annotations

import json
import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from glossator.__main__ import main

CHECKOUT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.originals

# text, paragraphs, notes, citations, works cited
EXPECTED = [("bardakci-2021", 54, 10, 72, 65), ("nato-russia-2020", 6, 5, 5, 5)]


@pytest.fixture(scope="module")
def site(originals, tmp_path_factory) -> Path:
    place = tmp_path_factory.mktemp("originals") / "site"
    assert (
        main(["--project", str(CHECKOUT), "build", "--sources", str(originals / "texts"), "--site-dir", str(place)])
        == 0
    )
    return place


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.mark.parametrize(
    ("text", "paragraphs", "notes", "citations", "works"), EXPECTED, ids=[row[0] for row in EXPECTED]
)
def test_the_page_of_an_original(site, text, paragraphs, notes, citations, works):
    page = (site / "texts" / text / "index.html").read_text(encoding="utf-8")
    graph = json.loads((site / "graph.json").read_text(encoding="utf-8"))
    own = {id: about for id, about in graph["passages"].items() if about["text"] == text}
    assert [about["number"] for about in own.values() if about["number"]] == list(range(1, paragraphs + 1))
    assert all(f'id="{id}"' in page for id in own)
    edges = [edge for edge in graph["edges"] if edge["passage"] in own]
    kinds = Counter(edge["kind"] for edge in edges)
    assert kinds["citation"] == citations
    assert kinds["note"] == notes
    assert len({edge["target"] for edge in edges if edge["kind"] == "citation"}) == works
    assert page.count('role="doc-noteref"') == notes
    assert page.count("Back to the text") == notes
    text_alone = re.sub(r'<div class="g-cards" hidden>.*?</template></div>', "", page, flags=re.DOTALL)
    text_alone = re.sub(r'<ul class="g-asides">.*?</ul>', "", text_alone, flags=re.DOTALL)  # editors' notes on paper
    assert len(re.findall(r'<a class="g-cite[" ]', text_alone)) == citations
    assert "Local copy, not for redistribution" in page
    assert re.search(r'<meta name="robots" content="noindex', page)


@pytest.mark.parametrize("text", [row[0] for row in EXPECTED])
def test_no_furniture_page_mark_or_split_word_is_left(site, originals, text):
    page = (site / "texts" / text / "index.html").read_text(encoding="utf-8")
    body = words(page[page.index('class="g-front"') : page.index('class="g-neighbours"')])
    letter = {"bardakci-2021": "A", "nato-russia-2020": "B"}[text]
    structure = json.loads((originals / "gold" / f"{letter}.structure.json").read_text(encoding="utf-8"))
    for furniture in structure["boilerplate"]:
        raw = furniture["raw"].strip()
        assert not raw or raw not in body, "furniture"
    for hyphen in structure.get("line_end_hyphens", ()):
        if hyphen["action"] == "join":
            assert f"{hyphen['left']} {hyphen['right']}" not in body
    assert not re.search(r"\f|\u00ad", body)
    assert not re.search(r"[a-z]- [a-z]{3,}", re.sub(r"\b(?:short|small|mid|medium)- (?:and|to|or)\b", "", body))


def test_every_edge_has_both_ends(site):
    assert main(["graph", "verify", str(site)]) == 0


def test_the_reading_says_what_the_hand_made_one_says(originals, tmp_path):
    for letter, name in (("A", "bardakci-2021"), ("B", "nato-russia-2020")):
        raw, out = originals / "texts" / f"{name}.txt", tmp_path / f"{name}.json"
        assert main(["--project", str(CHECKOUT), "ingest", str(raw), "--report", str(out)]) == 0
        record = json.loads(out.read_text(encoding="utf-8"))
        source = raw.read_bytes().decode("utf-8")
        gold = json.loads((originals / "gold" / f"{letter}.structure.json").read_text(encoding="utf-8"))
        kinds = Counter(one["kind"] for one in record["decisions"])
        assert kinds["paragraph"] == len(gold["paragraphs"])
        assert kinds["heading"] == len(gold["headings"])
        covered = Counter()
        for one in record["decisions"]:
            assert 0 <= one["confidence"] <= 1
            assert one["why"]
            if one["kind"] in ("furniture", "heading", "paragraph", "caption", "note"):
                for start, end in one["spans"]:
                    covered.update(range(start, end))
        left_out = [i for i, letter in enumerate(source) if not letter.isspace() and covered[i] != 1]
        assert left_out == []


def test_a_build_without_the_originals_holds_no_word_of_theirs(tmp_path, originals):
    site = tmp_path / "site"
    empty = tmp_path / "none"
    empty.mkdir()
    assert (
        main(["--project", str(CHECKOUT), "build", "--strict", "--sources", str(empty), "--site-dir", str(site)]) == 0
    )
    assert not (site / "texts" / "bardakci-2021").exists()
    assert "noindex" not in (site / "index.html").read_text(encoding="utf-8")
    assert (site / "notes" / "bardakci-2021" / "index.html").exists()
