"""The review page: one file, nothing of the text becomes markup, everything is there without scripts."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from glossator.findings import finding
from glossator.model import Place
from glossator.publish.receipt import citations_of
from glossator.receipts import review_page
from glossator.receipts.review.confidence import GRADES, grade
from glossator.witness import Kind, Witness, ingest, parse_source

TEXT = """The Harbour

The road (Doe 1999) goes over the hill and down to the har-
bour, where it meets[1] the road again—-and the road goes on (Roe 2001) to the sea.

Share

[1] See the road.
"""


def page_of(text: str, name: str = "sources/raw.txt", **record: object) -> str:
    witness = Witness(name, "", text)
    source = parse_source({"id": "x", **record})[0] if record else None
    ingested, findings = ingest(witness, source)
    return review_page(witness, ingested, (*ingested.decisions, *citations_of(witness, ingested)), findings, source)


def read(page: str):  # type: ignore[no-untyped-def]
    return lxml_html.document_fromstring(page)


def test_each_decision_is_there_once_with_its_reason_and_its_record() -> None:
    witness = Witness("raw.txt", "", TEXT)
    ingested, _ = ingest(witness)
    decisions = [*ingested.decisions, *citations_of(witness, ingested)]
    tree = read(page_of(TEXT))
    shown = tree.xpath("//main//details")
    assert len(shown) == len(decisions)
    assert sorted(one.get("data-k") for one in shown) == sorted(one.kind.value for one in decisions)
    said = [one.text_content() for one in shown]
    for decision in decisions:
        assert any(decision.why in words and decision.rule in words for words in said)
    assert all(one.xpath("./pre")[0].text.startswith("- {quote: ") for one in shown)


def test_how_sure_is_said_in_words_and_numbers() -> None:
    for one in read(page_of(TEXT)).xpath("//main//summary/b"):
        assert re.fullmatch(r"(sure|likely|doubtful|guessed), \d{1,3} %", one.text)
    assert [grade(sure).word for sure in (1.0, 0.95, 0.94, 0.8, 0.79, 0.6, 0.59, 0.0)] == [
        "sure", "sure", "likely", "likely", "doubtful", "doubtful", "guessed", "guessed",
    ]  # fmt: skip
    assert len({one.sign for one in GRADES}) == len(GRADES)


def test_the_doubtful_stand_first_and_lead_to_their_places() -> None:
    tree = read(
        page_of(
            "It is so (Turkish Statistics, Database). It is so (RIAC 2016). Mr Doe (1999) said so, and Roe (2001).\n\n"
            + TEXT
        )
    )
    rows = tree.xpath("//section[@id='doubtful']//li")
    sure = [int(re.search(r"(\d+) %", row.text_content())[1]) for row in rows]
    assert sure == sorted(sure)
    assert sure
    assert max(sure) < 80
    ids = set(tree.xpath("//@id"))
    assert {link.removeprefix("#") for link in tree.xpath("//a/@href")} <= ids
    assert len(ids) == len(tree.xpath("//@id"))
    assert len(tree.xpath("//a[.='next doubtful']")) == len(rows) - 1


def test_text_and_raw_lines_stand_side_by_side() -> None:
    tree = read(page_of(TEXT))
    rows = tree.xpath("//article")
    (long,) = [row for row in rows if "goes over the hill" in row.text_content()]
    assert "down to the harbour, where it meets[1] the road" in long.xpath("./div[@class='t']/p")[0].text_content()
    lines = [(line.xpath("./b")[0].text, line.xpath("./code")[0].text) for line in long.xpath("./div[@class='r']/p")]
    assert lines == [("3", TEXT.split("\n")[2]), ("4", TEXT.split("\n")[3])]
    raw = "".join(row.xpath("string(./div[@class='r'])") for row in rows)
    assert re.sub(r"[\s\d]", "", TEXT) == re.sub(r"[\s\d]", "", raw), "all of the file is there, furniture too"


def test_no_other_host_and_no_other_script() -> None:
    page = page_of(TEXT)
    tree = read(page)
    (policy,) = tree.xpath("//meta[@http-equiv]/@content")
    assert policy.startswith("default-src 'none'; ")
    for name, part in (("style", "style-src"), ("script", "script-src")):
        (words,) = tree.xpath(f"//{name}")
        digest = base64.b64encode(hashlib.sha256(words.text.encode()).digest()).decode()
        assert f"{part} 'sha256-{digest}'" in policy
    assert tree.xpath("//@src | //link | //*[@style] | //@onclick") == []
    assert [link for link in tree.xpath("//@href") if not link.startswith("#")] == []


HOSTILE = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "--><b>x</b>", "]]>", "</pre></details>",
    "\"><a href=javascript:alert(1)>x</a>", "{}", "{0}", "%s", "&amp;", "</style>", "<!--", "\u202eabc", "\x00", "' onclick='x",
]  # fmt: skip
_TAGS = {"a", "article", "b", "body", "code", "details", "div", "h1", "h2", "h3", "head", "header", "html", "i", "li", "main", "meta", "ol",
         "p", "pre", "q", "script", "section", "style", "summary", "sup", "table", "tbody", "td", "th", "thead", "title", "tr", "ul"}  # fmt: skip


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.names |= {name for name, _ in attrs}


def _checked(page: str) -> None:
    seen = _Seen()
    seen.feed(page)
    assert set(seen.tags) <= _TAGS
    assert seen.tags.count("script") == seen.tags.count("style") == 1
    assert seen.names <= {"id", "class", "href", "data-k", "charset", "http-equiv", "content", "name", "lang", "scope"}
    assert "\x00" not in page


@pytest.mark.parametrize("words", HOSTILE)
def test_what_people_wrote_never_becomes_markup(words: str) -> None:
    text = f"{words}\n\nThe road {words} goes on (Doe {words} 1999), and self-\n{words}made.[1]\n\nSummary: {words}\n\n[1] {words}"
    _checked(page_of(text, f"sources/{words}.txt", title=words, corrections=[{"from": "raod", "to": words}]))


@pytest.mark.fuzz
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [*HOSTILE, "\n", "\n\n", "-\n", "[1]", "\n\n[1] ", "Summary: ", "(Doe 1999)", "\f", "word"]
            ),
            st.text(max_size=5),
        ),
        max_size=25,
    ).map(" ".join)
)
def test_no_text_throws_or_becomes_markup(text: str) -> None:
    _checked(page_of(text.encode("utf-8", "replace").decode()))


def test_findings_lead_to_the_place_they_are_about() -> None:
    witness = Witness("raw.txt", "", TEXT)
    ingested, _ = ingest(witness)
    found = [
        finding("w-008", Place("raw.txt", 4, 3), raw="[7]"),
        finding("w-100", Place("references/sources.yml", 9), quote="<a", id="x"),
    ]
    tree = read(review_page(witness, ingested, ingested.decisions, found))
    one, other = tree.xpath("//main/section[1]//li")
    (target,) = one.xpath(".//a/@href")
    assert "goes over the hill" in tree.get_element_by_id(target[1:]).text_content()
    assert other.text_content().startswith("references/sources.yml, line 9: the decision on “<a” in x")


def test_what_a_person_decided_has_no_record_to_copy() -> None:
    page = page_of(
        TEXT,
        decisions=[{"quote": "The Harbour", "kind": "heading"}],
        corrections=[{"from": "goes over", "to": "leads over"}],
    )
    tree = read(page)
    said = {one.get("data-k"): one.text_content() for one in tree.xpath("//main//details[not(./pre)]")}
    assert said.keys() == {"heading", "repair"}
    assert "change it there" in said["heading"]
    assert "change it there" in said["repair"]


def test_a_file_that_nobody_described_has_a_record_to_begin_with() -> None:
    head = read(page_of(TEXT, "sources/The Road_2.txt")).xpath("//header/pre")[0].text
    assert head.startswith("- id: the-road-2\n  title: …\n  sha256: ")
    assert read(page_of(TEXT, title="Known")).xpath("//header/pre") == []


def test_an_empty_text_has_a_page() -> None:
    assert "0 decisions" in page_of(" \n ")


def test_the_page_grows_as_the_text_does() -> None:
    paragraph = (
        "The road (Doe 1999) goes over the hill and down to the har-\nbour, and on and on to the sea where it ends.\n\n"
    )
    few, many = len(page_of(paragraph * 50)), len(page_of(paragraph * 100))
    assert many < 2.2 * few


def test_only_so_many_doubtful_ones_are_listed() -> None:
    text = "It is so (Doe 1999).\n\n" + "".join(f"It is so (RIAC {year}).\n\n" for year in range(1400, 2020))
    witness = Witness("raw.txt", "", text)
    ingested, _ = ingest(witness)
    doubtful = [one for one in citations_of(witness, ingested) if one.confidence < 0.8]
    assert len(doubtful) > 500
    tree = read(review_page(witness, ingested, (*ingested.decisions, *doubtful)))
    assert len(tree.xpath("//section[@id='doubtful']//li")) == 500
    assert " more are marked in the text" in tree.xpath("string(//section[@id='doubtful'])")
    assert len([one for one in doubtful if one.kind is Kind.CITATION]) == len(doubtful)
