"""objects.inv: another reader of Sphinx's inventories finds every object, and its address stands in the graph."""

from __future__ import annotations

import pytest
import sphobjinv

from glossator.export.objects_inv import objects_inv
from glossator.model import Ref, TargetKind


@pytest.mark.parametrize("which", ["small", "whole"])
def test_every_thing_and_passage_is_found(request, which):
    impression = request.getfixturevalue(which)
    inventory = sphobjinv.Inventory(zlib=objects_inv(impression))
    found = {(one.domain, one.role, one.name): one for one in inventory.objects}
    assert len(found) == inventory.count
    addresses, edition = impression.loom.addresses, impression.edition
    for thing in (*edition.terms.values(), *edition.names.values(), *edition.events.values(), *edition.works.values()):
        assert found["std", "label", thing.ref.as_key()].uri_expanded == addresses.target_url(thing.ref)
    for term in edition.terms.values():
        assert found["std", "term", term.label].uri_expanded == addresses.target_url(term.ref)
    for text in edition.texts:
        for passage in text.passages:
            ref = Ref(TargetKind.PASSAGE, passage.id)
            assert (ref in addresses.targets) == (("std", "label", ref.as_key()) in found)


def test_a_form_that_would_be_read_as_another_is_left_out(pressed):
    impression = pressed(
        {
            "docs/glossary/odd.md": "---\nterm: Resolution 1325 2000 words\nalso: ['# no comment', good form]\n---\n\nWords.\n"
        }
    )
    inventory = sphobjinv.Inventory(zlib=objects_inv(impression))
    terms = [one.name for one in inventory.objects if one.role == "term" and "odd" in one.uri]
    assert terms == ["good form"]
    assert "term:odd" in [one.name for one in inventory.objects]
