"""Linked data of the pages: rdflib reads it, and each node holds what a table says of its type in schema.org."""

from __future__ import annotations

import json
import re

import pytest
import rdflib
from lxml import html as markup
from rdflib import RDF, URIRef
from small_project import Project

SCHEMA = "https://schema.org/"
DAY = re.compile(r"-?\d{4}(-\d\d(-\d\d)?)?")
SHAPES = {
    # type: what it must have, what it may have
    "Article": ({"headline", "isPartOf"}, {"url", "author", "datePublished", "inLanguage", "license", "about"}),
    "ScholarlyArticle": (set(), {"headline", "name", "url", "author", "datePublished", "inLanguage", "license", "about", "isPartOf", "citation", "publisher", "isbn", "sameAs"}),
    "Book": ({"name"}, {"author", "datePublished", "isPartOf", "publisher", "isbn", "sameAs", "url"}),
    "DefinedTerm": ({"name"}, {"alternateName", "description", "inDefinedTermSet"}),
    "DefinedTermSet": (set(), {"name", "hasDefinedTerm"}),
    "Person": ({"name"}, {"alternateName", "description", "sameAs"}),
    "Organization": ({"name"}, {"alternateName", "description", "sameAs"}),
    "Place": ({"name"}, {"alternateName", "description", "sameAs", "geo"}),
    "Thing": ({"name"}, {"alternateName", "description", "sameAs"}),
    "GeoCoordinates": ({"latitude", "longitude"}, set()),
    "Event": ({"name"}, {"startDate", "endDate", "temporalCoverage", "description", "location", "about"}),
    "Periodical": ({"name"}, set()),
    "WebSite": ({"name"}, {"url"}),
    "CreativeWork": ({"name"}, set()),
}  # fmt: skip
DATES = {"startDate", "endDate", "datePublished"}
ADDRESSES = {"url", "sameAs"}
PAGES = {
    "texts/first": {"ScholarlyArticle", "WebSite", "CreativeWork"},
    "texts/third": {"Article", "WebSite", "Person"},
    "bibliography": {"Book", "ScholarlyArticle", "Periodical", "Person"},
    "glossary": {"DefinedTermSet", "DefinedTerm"},
    "glossary/machine-learning": {"DefinedTerm", "DefinedTermSet"},
    "names/ada-lovelace": {"Person"},
    "names/london": {"Place", "GeoCoordinates"},
    "names/analytical-engine": {"Thing"},
    "timeline": {"Event", "Place", "Thing"},
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("linked"))
    project.write(
        "docs/texts/third.md", "---\ntitle: A </script> & “third”\nauthors: [Ada King]\n---\n\nNothing is cited.\n"
    )
    first = (project.root / "docs/texts/first.md").read_text("utf-8")
    project.write("docs/texts/first.md", first.replace("language: en", "language: en\nlicence: All rights kept"))
    project.write("references/names.yml", (
        "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  also: [Ada King]\n  wikidata: Q7259\n  text: A <b> & c.\n"
        "- id: analytical-engine\n  kind: infrastructure\n  name: Analytical Engine\n"
        "- id: london\n  kind: place\n  name: London\n  coordinates: [51.5, -0.1]\n"
    ))  # fmt: skip
    events = (project.root / "references/events.yml").read_text("utf-8")
    project.write("references/events.yml", f"{events}  where: [london]\n- id: undated\n  label: Some </script> time\n")
    assert project.run("build") == 0
    return project


def triples(page: str) -> rdflib.Graph:
    """Return the data of a page; the context of schema.org is its vocabulary, for none may be fetched."""
    graph = rdflib.Graph()
    for one in markup.document_fromstring(page).iter("script"):
        if one.get("type") == "application/ld+json":
            record = json.loads(one.text)
            assert record["@context"] == "https://schema.org"
            record["@context"] = {"@vocab": SCHEMA, "@base": "https://example.org/a/b/"}
            graph.parse(data=json.dumps(record), format="json-ld")
    return graph


def faults(graph: rdflib.Graph) -> list[str]:
    """Return what of a graph no row allows."""
    found = []
    for node, kind in graph.subject_objects(RDF.type):
        name = str(kind).removeprefix(SCHEMA)
        needed, allowed = SHAPES[name]
        said = {str(one).removeprefix(SCHEMA) for one in graph.predicates(node) if one != RDF.type}
        found += [f"{name}: lacks {one}" for one in needed - said] + [
            f"{name}: {one}" for one in said - needed - allowed
        ]
        for predicate, value in graph.predicate_objects(node):
            one = str(predicate).removeprefix(SCHEMA)
            if not str(value).strip():
                found.append(f"{name}: {one} is empty")
            if one in DATES and not DAY.fullmatch(str(value)):
                found.append(f"{name}: {one} {value}")
            if one in ADDRESSES and not str(value).startswith(("http://", "https://")):
                found.append(f"{name}: {one} {value}")
    return found


@pytest.mark.parametrize("page", list(PAGES))
def test_a_page_says_what_its_types_allow(site, page):
    graph = triples(site.page(page))
    assert faults(graph) == []
    assert {str(kind).removeprefix(SCHEMA) for kind in graph.objects(predicate=RDF.type)} == PAGES[page]


def test_every_page_of_the_site_does(site):
    pages = sorted((site.root / "site").rglob("*.html"))
    with_data = [path for path in pages if len(triples(path.read_text("utf-8")))]
    assert len(with_data) >= len(PAGES)
    assert {str(path): wrong for path in with_data if (wrong := faults(triples(path.read_text("utf-8"))))} == {}


@pytest.mark.parametrize(("kind", "said"), [
    ("Person", {}), ("Person", {"name": " "}), ("Person", {"name": "A", "startDate": "1843"}),
    ("Event", {"name": "A", "startDate": "1843-1"}), ("Book", {"name": "A", "url": "javascript:1"}),
])  # fmt: skip
def test_a_fault_is_seen(kind, said):
    record = {"@context": {"@vocab": SCHEMA}, "@type": kind, **said}
    assert faults(rdflib.Graph().parse(data=json.dumps(record), format="json-ld"))


def test_a_name_and_an_event_are_described_where_their_ids_lead(site):
    graph = triples(site.page("names/ada-lovelace"))
    (ada,) = graph.subjects(RDF.type, URIRef(f"{SCHEMA}Person"))
    said = {str(one).removeprefix(SCHEMA): str(value) for one, value in graph.predicate_objects(ada)}
    assert (said["description"], said["alternateName"]) == ("A <b> & c.", "Ada King")
    assert said["sameAs"] == "http://www.wikidata.org/entity/Q7259"
    page = site.page("timeline")
    events = set(triples(page).subjects(RDF.type, URIRef(f"{SCHEMA}Event")))
    assert len(events) == 3
    ids = set(markup.document_fromstring(page).xpath("//@id"))
    assert {str(one).partition("#")[2] for one in events} <= ids
