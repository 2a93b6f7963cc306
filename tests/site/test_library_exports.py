"""Works taken along: BibTeX, RIS and CSL-JSON of all and of each, COinS and tags in the pages; ours back to ours."""

from __future__ import annotations

import html
import json
import re
from urllib.parse import parse_qsl

import pytest
from small_project import CHECKOUT, Project

from glossator.bibliography import read_library
from glossator.export.bibtex import entry
from glossator.export.ris import record

OURS = (CHECKOUT / "references/library.bib").read_text(encoding="utf-8")
HARD = r"""
@article{sa2001, author = {de la Vall{\'e}e Poussin, Jean and {World Bank} and King, Jr., Martin},
  title = {The {NATO} of {\emph{Homo sapiens}}: 50\% \& more}, subtitle = {a {X}}, journaltitle = {J. of \#1},
  number = {3}, volume = {2}, pages = {10--20, 33}, date = {2001-05/2001-06}, doi = {10.1/a_b},
  url = {https://e.org/a_b%20c?x=1&y=~2}}
@incollection{in2, author = {Doe, A.}, title = {T}, booktitle = {Whole}, editor = {Roe, B. and others},
  crossref = {whole}}
@collection{whole, title = {Whole}, editor = {Roe, B.}, publisher = {P \& Q}, location = {K{\"o}ln}, date = {1999}}
@misc{noth, title = {No author, \_no\_ date}, note = {a {b} c}}
@book{bce, author = {Homer}, title = {Songs}, date = {-0700~}, isbn = {978-3-16-148410-0}}
"""


@pytest.mark.parametrize("source", [OURS, HARD], ids=["ours", "hard"])
def test_what_is_taken_as_bibtex_reads_back_to_the_same_items(source):
    works, _ = read_library(source, "references/library.bib")
    again, _ = read_library("\n".join(entry(work) for work in works.values()), "library.bib")
    assert list(again) == list(works)
    for key, work in works.items():
        assert dict(again[key].csl) == dict(work.csl), key


def records(words: str) -> list[list[tuple[str, str]]]:
    found: list[list[tuple[str, str]]] = []
    for line in words.split("\r\n")[:-1]:
        tag, sign, value = line[:2], line[2:6], line[6:]
        assert sign == "  - ", line
        if tag == "TY":
            found.append([])
        found[-1].append((tag, value))
    assert all(one[0][0] == "TY" and one[-1] == ("ER", "") for one in found)
    return found


def test_ris_has_a_record_a_work_with_who_what_when_and_where():
    works, _ = read_library(OURS + HARD, "references/library.bib")
    found = {dict(one)["ID"]: one for one in records("".join(record(work) for work in works.values()))}
    assert found.keys() == works.keys()
    for key, work in works.items():
        tags = [tag for tag, _ in found[key]]
        assert tags.count("AU") == len(work.csl.get("author", ())), key
        assert ("TI" in tags) == ("title" in work.csl), key
        assert ("PY" in tags) == bool(work.csl.get("issued", {}).get("date-parts")), key
    assert ("AU", "de la Vallée Poussin, Jean") in found["sa2001"]
    assert ("AU", "World Bank") in found["sa2001"]
    assert ("TI", "The NATO of Homo sapiens: 50% & more: a X") in found["sa2001"]
    assert dict(found["balta2019"])["SP"] == "69"
    assert dict(found["balta2019"])["EP"] == "86"


def test_a_break_in_a_value_begins_no_other_tag():
    works, _ = read_library("@misc{a, title = {One\nER  - \nTY  - BOOK}, date = {2001}}", "x")
    assert len(records(record(works["a"]))) == 1


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("exports"))
    path = project.root / "references/library.bib"
    path.write_text(path.read_text() + HARD)
    front = 'title: First text\nauthors: ["Ada \\"A\\" Lovelace"]\ndate: 2020-05-01\nlicence: CC BY 4.0'
    text = (project.root / "docs/texts/first.md").read_text().replace("title: First text", front)
    project.write("docs/texts/first.md", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project.root)
        assert project.run("build") == 0
    return project


def test_the_site_has_the_library_and_each_work(built):
    site = built.root / "site/exports"
    works, _ = read_library((built.root / "references/library.bib").read_text(), "x")
    assert {one["id"] for one in json.loads((site / "library.json").read_text())} == works.keys()
    assert read_library((site / "library.bib").read_text(), "x")[0].keys() == works.keys()
    for key in works:
        assert read_library((site / f"works/{key}.bib").read_text(), "x")[0].keys() == {key}
        assert json.loads((site / f"works/{key}.json").read_text())[0]["id"] == key
        assert len(records((site / f"works/{key}.ris").read_bytes().decode())) == 1
    page = built.page("bibliography")
    assert 'href="../exports/works/smith2010.bib"' in page
    assert 'href="../exports/library.ris"' in page


def test_zotero_finds_each_reference_and_the_text(built):
    spans = re.findall(r'<span class="Z3988" title="([^"]*)"></span>', built.page("bibliography"))
    read = [dict(parse_qsl(html.unescape(one))) for one in spans]
    articles = [one for one in read if one["rft_val_fmt"].endswith("journal")]
    assert {one["rft.atitle"] for one in articles} == {"Notes", "The NATO of Homo sapiens: 50% & more: a X"}
    assert all(one["ctx_ver"] == "Z39.88-2004" for one in read)
    text = built.page("texts/first")
    assert '<meta name="citation_title" content="First text">' in text
    assert re.search(r'<meta name="citation_author" content="Ada (&#34;|&quot;)A(&#34;|&quot;) Lovelace">', text)
    assert '<meta name="citation_publication_date" content="2020/05/01">' in text
    assert '<meta name="DC.rights" content="CC BY 4.0">' in text
    assert "citation_title" not in built.page("about")
