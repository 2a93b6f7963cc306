"""Web Annotations: each holds the rules of the model, and a reader of the pages finds every quotation in them."""

from __future__ import annotations

import json
import re
from urllib.parse import urldefrag

import jsonschema
import pytest
from annotation_model import MODEL
from lxml import html

from glossator.export.annotations import annotations_jsonld
from glossator.model import layers

ODD = {
    "docs/texts/odd.md": "---\ntitle: Odd\n---\n\nAda *Lovelace wrote [about machine* learning](https://example.org)[^1] in 1843, `code` by Ada Lovelace  \nand deep learning [@smith2010; see @doe2011, p. 3] of 1843.[^1] Ada[^1] Lovelace & <b> “deep learning”\x01 ![Ada Lovelace](x.png) in\nMarch 1843.\n\n[^1]: Ada Lovelace, @doe2011.\n",
    "docs/notes/odd.md": "---\ntext: odd\n---\n\n## by Ada {kind=context}\n\nA part of it was.\n",
}


@pytest.mark.parametrize("which", ["odd", "small", "whole"])
def test_each_holds_the_model_and_is_found_in_the_pages(request, pressed, which):
    impression = pressed(ODD) if which == "odd" else request.getfixturevalue(which)
    record = json.loads(annotations_jsonld(impression))
    items = record["first"]["items"]
    assert record["total"] == len(items) == len({one["id"] for one in items})
    validator = jsonschema.Draft202012Validator(MODEL)
    assert [error.message for one in items for error in validator.iter_errors(one)] == []
    mentions = [
        one for text in impression.edition.texts for one, _ in layers(impression.apparatus.annotations[text.id])
    ]
    assert len(items) == sum(
        one.resolution.target in impression.loom.addresses.targets for one in mentions if one.resolution.target
    )
    sources = {one["target"][0]["source"] for one in items}
    pages = {impression.loom.addresses.url(page.path.removesuffix(".md")): page for page in impression.pages()}
    assert {urldefrag(one["body"])[0] for one in items} <= set(pages)
    words = {source: _by_id(pages[source].as_markdown()) for source in sources}
    quoted, lost = 0, []
    for one in items:
        target = one["target"][0]
        selector = target["selector"]
        assert selector["value"] in words[target["source"]]
        if quote := selector.get("refinedBy"):
            quoted += 1
            wanted = _line(quote.get("prefix", "") + quote["exact"] + quote.get("suffix", ""))
            if wanted not in words[target["source"]][selector["value"]]:
                lost.append((quote, words[target["source"]][selector["value"]]))
    assert lost[:3] == []
    assert quoted > len(items) * 0.6


def _by_id(page):
    """Return id to words; headings are still Markdown, `## words { #id }`, until a generator has them."""
    body = html.fromstring(f"<div>{re.sub(HEADING, HEADED, page)}</div>")
    return {one.get("id"): _line(one.text_content()) for one in body.iter() if one.get("id")}


HEADING, HEADED = r"(?m)^#{1,6} (.*?) *\{ *#([^\s}]+)[^}\n]*\}$", r'<h2 id="\2">\1</h2>'


def _line(words):
    return re.sub(r"\s+", " ", words).strip()
