"""Authors and editors of cited works are people of the edition: who counts, and what their page says.

Assumed of graph.json: such a use is an edge of its own, from the passage of the citation to the name, with `as` equal to
`author` (or `editor`). `authors_of` is the one place that knows it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import pytest
import small_edition
from open_rows import settle
from small_project import Project


@dataclass(frozen=True)
class Case:
    id: str
    sentence: str
    authors: str
    """Ids of the names that the citations of the sentence have as authors or editors, once for each citation."""
    why: str
    doubtful: bool = False


CASES = (
    Case("key", "So it was [@olsen2010, p. 7].", "mira-olsen", "a key leads to the work, the work to its author"),
    Case("narrative-key", "As @olsen2010 shows.", "mira-olsen", "a key in the sentence"),
    Case("suppressed", "So it was [-@olsen2010].", "mira-olsen", "an author who is not printed wrote it all the same"),
    Case("printed", "So it was (Olsen 2010, 7).", "mira-olsen", "two Olsens, and the work says which"),
    Case("printed-narrative", "As Olsen (2010) shows.", "mira-olsen", "in the sentence"),
    Case("same-surname", "So it was [@tomas2012].", "tomas-olsen", "the other Olsen"),
    Case("both", "So it was [@olsen2010; @tomas2012].", "mira-olsen tomas-olsen", "each citation of a group"),
    Case("twice", "So it was [@olsen2010], and again [@olsen2010].", "mira-olsen mira-olsen", "each citation is a use"),
    Case("initial", "So it was [@minitial2014].", "mira-olsen", "the initial fits one of the two Olsens"),
    Case("initial-also", "So it was [@demirA2019].", "aylin-demir", "the initial fits the one Demir"),
    Case("surname-only", "So it was [@bare2015].", "", "two Olsens fit: never a guess"),
    Case("other-given", "So it was [@xolsen2016].", "", "a third Olsen, whom the edition does not know"),
    Case("other-given-also", "So it was [@demirB2019].", "", "“Demir” is a form of Aylin Demir; Burak Demir is somebody else"),
    Case("two-authors", "So it was [@demirOlsen2018].", "aylin-demir mira-olsen", "both authors of one work"),
    Case("editor", "So it was [@vaal2015].", "henrik-vaal", "an editor"),
    Case("editor-of-book", "So it was [@inVaal2015].", "henrik-vaal", "the editor of the book a chapter stands in"),
    Case("translator", "So it was [@translated2001].", "", "the issue speaks of authors and editors", doubtful=True),
    Case("organisation", "So it was [@iss2016].", "institute-of-straits", "an organisation, whole name in braces"),
    Case("organisation-acronym", "So it was [@issAcronym2017].", "institute-of-straits", "by its acronym"),
    Case("particle-elided", "So it was [@aubry2009].", "jean-daubry", "d’Aubry"),
    Case("particle", "So it was [@dewitt2011].", "karin-de-witt", "de Witt"),
    Case("listed-plain", "So it was [@sahin2013].", "oya-sahin", "a form without its accent is listed"),
    Case("unknown", "So it was [@ferrin2003].", "", "an author whom the edition does not know"),
    Case("others", "So it was [@others2020].", "", "“and others” is nobody"),
    Case("unresolved", "So it was [@nobody2000].", "", "no work, no author"),
    Case("spoken-and-cited", "Mira Olsen says so [@olsen2010].", "mira-olsen", "spoken of once, cited once"),
    Case("spoken-only", "Mira Olsen says so.", "", "to be spoken of is not to be cited"),
    Case("note", "Words.[^1]\n\n[^1]: See [@olsen2010].", "mira-olsen", "a citation in a note"),
    Case("item", "- So it was [@olsen2010].", "mira-olsen", "a citation in a list"),
    Case("heading", "### On [@olsen2010]\n\nWords.", "mira-olsen", "a citation in a heading"),
    Case("plain", "So it was [Norland]{.plain} [@olsen2010].", "mira-olsen", "what is forbidden beside it changes nothing"),
)  # fmt: skip


def authors_of(graph: dict[str, Any], text: str) -> list[str]:
    """Return the names that citations of a text have as authors or editors, in order of their ids."""
    places = {id for id, passage in graph["passages"].items() if passage["text"] == text}
    return sorted(e["target"] for e in graph["edges"] if e["passage"] in places and e.get("as") in ("author", "editor"))


def spoken_of(graph: dict[str, Any], text: str, id: str) -> int:
    places = {id for id, passage in graph["passages"].items() if passage["text"] == text}
    edges = [e for e in graph["edges"] if e["passage"] in places and e["target"] == id]
    return sum(e.get("as") not in ("author", "editor") for e in edges)


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Project:
    """Return the edition with a text a case."""
    texts = {
        f"docs/texts/case-{one.id}.md": f"---\ntitle: {one.id}\nlanguage: en\n---\n\n{one.sentence}\n" for one in CASES
    }
    return small_edition.make(tmp_path_factory.mktemp("authors"), {**small_edition.FILES, **texts})


def printed(project: Project, capsys, *words: str) -> Any:
    capsys.readouterr()
    project.run(*words)
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.id)
def test_authors_of_a_citation(one: Case, written, capsys):
    graph = printed(written, capsys, "graph")
    found = authors_of(graph, f"case-{one.id}")
    settle(
        f"author: {one.id}",
        found == one.authors.split(),
        f"{one.sentence}\n{one.why}\n{one.authors} expected, found {found}",
    )


def test_a_person_is_spoken_of_apart_from_being_cited(written, capsys):
    graph = printed(written, capsys, "graph")
    assert spoken_of(graph, "case-spoken-and-cited", "mira-olsen") == 1
    assert spoken_of(graph, "case-spoken-only", "mira-olsen") == 1
    assert spoken_of(graph, "case-key", "mira-olsen") == 0


def test_an_author_who_may_be_two_is_a_finding(written, capsys):
    """The surname alone fits two people: the finding names the work and both, and stands once."""
    found = [
        one
        for one in printed(written, capsys, "check", "--format", "json")
        if "Olsen" in one["message"] + str(one["suggestions"])
    ]
    naming = [one for one in found if "bare2015" in one["message"] or one["file"] == "references/library.bib"]
    settle("author: finding", len(naming) == 1, f"one finding about bare2015 expected, found {naming}")


def test_the_page_of_a_person(written, capsys):
    """What they wrote, where it is cited, where they are spoken of: three stretches of the page, each behind a heading."""
    assert written.run("build") in (0, 1)
    capsys.readouterr()
    page = written.page("names/mira-olsen/")
    graph = printed(written, capsys, "graph")
    address = {p["text"]: id for id, p in graph["passages"].items()}
    works = [page.find(f"#{key}") for key in ("olsen2010", "minitial2014", "demirOlsen2018")]
    cited = [page.find(f"#{address[f'case-{case}']}") for case in ("key", "suppressed", "two-authors")]
    spoken = page.find(f"#{address['case-spoken-only']}")
    whole = min(*works, *cited, spoken) > 0
    apart = whole and any(
        (cut.start() > max(cited) and cut.start() < spoken) or spoken < cut.start() < min(cited)
        for cut in re.finditer("<h[23]", page)
    )
    others = any(f"#{key}" in page for key in ("tomas2012", "bare2015", "xolsen2016"))
    settle(
        "author: page",
        whole and apart and not others,
        f"works at {works}, cited at {cited}, spoken of at {spoken}, others {others}",
    )
