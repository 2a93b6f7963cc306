"""SKOS: another reader takes the Turtle, and what it reads holds a table of SKOS's own rules."""

from __future__ import annotations

import pytest
import rdflib

from glossator.export.glossary_ttl import glossary_ttl

SKOS = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")
ODD = {
    "docs/glossary/odd.md": '---\nterm: "An “odd” \\\\ \\"term\\" <b>"\nalso: [AN, "tab\\there"]\nsee: [machine-learning, odd, nobody]\nsources: [smith2010]\nin:\n  tr: "İlginç şey"\n  ar: "مصطلح"\n---\n\nA *definition*\nof "it" in `code` \\\\.\n',
    "references/names.yml": (
        "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  also: [Ada King]\n  wikidata: Q7259\n"
        "- id: analytical-engine\n  kind: infrastructure\n  name: Analytical Engine\n"
        "- id: kings\n  kind: people\n  name: Kings of Nowhere\n"
    ),
}


@pytest.fixture(scope="module", params=["odd", "whole"])
def graph(request, pressed):
    impression = pressed(ODD) if request.param == "odd" else request.getfixturevalue("whole")
    read = rdflib.Graph().parse(
        data=glossary_ttl(impression), format="turtle", publicID="https://example.org/exports/x"
    )
    concepts = set(read.subjects(rdflib.RDF.type, SKOS.Concept))
    things = len(impression.edition.terms) + len(impression.edition.names)
    assert len(concepts) == things + len({name.kind for name in impression.edition.names.values()})
    return read


def _one_label_a_language(graph, concept):
    tongues = [label.language for label in graph.objects(concept, SKOS.prefLabel)]
    return tongues and len(tongues) == len(set(tongues)) and all(tongues)


def _labels_are_disjoint(graph, concept):
    return not set(graph.objects(concept, SKOS.prefLabel)) & set(graph.objects(concept, SKOS.altLabel))


def _words_are_literals(graph, concept):
    of = (SKOS.prefLabel, SKOS.altLabel, SKOS.definition)
    return all(isinstance(one, rdflib.Literal) and one.strip() for name in of for one in graph.objects(concept, name))


def _related_both_ways(graph, concept):
    return all((other, SKOS.related, concept) in graph for other in graph.objects(concept, SKOS.related))


def _related_to_no_broader(graph, concept):
    broader = set(graph.transitive_objects(concept, SKOS.broader)) - {concept}
    return not broader & set(graph.objects(concept, SKOS.related))


def _links_lead_to_concepts(graph, concept):
    linked = (one for name in (SKOS.related, SKOS.broader) for one in graph.objects(concept, name))
    return all((one, rdflib.RDF.type, SKOS.Concept) in graph and one != concept for one in linked)


def _in_a_scheme(graph, concept):
    schemes = list(graph.objects(concept, SKOS.inScheme))
    return len(schemes) == 1 and (schemes[0], rdflib.RDF.type, SKOS.ConceptScheme) in graph


def _matches_wikidata_only(graph, concept):
    return all("wikidata.org/entity/Q" in one for one in graph.objects(concept, SKOS.exactMatch))


SHAPES = {
    "S14": _one_label_a_language, "S13": _labels_are_disjoint, "S12 and documentation": _words_are_literals,
    "S23": _related_both_ways, "S27": _related_to_no_broader, "S19": _links_lead_to_concepts,
    "S4": _in_a_scheme, "S45": _matches_wikidata_only,
}  # fmt: skip
"""Rules of the SKOS Reference by their numbers."""


@pytest.mark.parametrize("rule", list(SHAPES))
def test_every_concept_holds_the_rules(graph, rule):
    bad = [one for one in graph.subjects(rdflib.RDF.type, SKOS.Concept) if not SHAPES[rule](graph, one)]
    assert bad == []


def test_what_the_editors_wrote_is_there(pressed):
    impression = pressed(ODD)
    graph = rdflib.Graph().parse(
        data=glossary_ttl(impression), format="turtle", publicID="https://example.org/exports/x"
    )
    odd = rdflib.URIRef("https://example.org/glossary/odd/")
    assert set(graph.objects(odd, SKOS.prefLabel)) == {
        rdflib.Literal('An “odd” \\ "term" <b>', lang="en"), rdflib.Literal("İlginç şey", lang="tr"), rdflib.Literal("مصطلح", lang="ar"),
    }  # fmt: skip
    assert set(graph.objects(odd, SKOS.related)) == {rdflib.URIRef("https://example.org/glossary/machine-learning/")}
    ada = rdflib.URIRef("https://example.org/names/ada-lovelace/")
    assert set(graph.objects(ada, SKOS.exactMatch)) == {rdflib.URIRef("http://www.wikidata.org/entity/Q7259")}
    assert rdflib.URIRef("https://schema.org/Person") in set(graph.objects(ada, rdflib.RDF.type))
