"""Each answer of the service as a file: the entry, collections, the passages of a text, and their words as TEI.

A tree of citation is one level deep, passages in reading order by their stable ids, so `down=1` and `down=-1` are the
same answer. What files cannot do is left out, as level 0 allows: `start` and `end`, and `down` beside `ref`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from glossator.export.dts.addresses import EDITION, FOLDER, Templates, templates
from glossator.export.graph_json import dump
from glossator.interface import say
from glossator.model import Passage, Text
from glossator.model.tongues import tag_of
from glossator.publish.press import Impression
from glossator.weave.escape import html

MOST_FILES = 20_000
"""That `--all` makes of it."""
_CONTEXT: Mapping[str, str] = {"@context": "https://dtsapi.org/context/v1.0.json", "dtsVersion": "1.0"}
_TEI, _DTS = "http://www.tei-c.org/ns/1.0", "https://w3id.org/api/dts#"


def dts(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the files, one at a time; texts that may not be published are in none of them."""
    site = impression.loom.taken.site
    texts = [text for text in impression.edition.texts if not text.local]
    every = templates(site.address)
    yield _json("index", {"@id": f"{site.address}{FOLDER}/index.json", "@type": "EntryPoint", **every._asdict()})
    whole = {
        "@id": EDITION, "@type": "Collection", "collection": every.collection, "totalParents": 0,
        "totalChildren": len(texts), "title": site.name or say("Edition"),
    }  # fmt: skip
    members = [_resource(text, templates(site.address, text.id)) for text in texts]
    for name in ("collection", f"collection/{EDITION}"):
        yield _json(name, {**whole, "member": members})
    yield _json(f"collection/{EDITION}/parents", {**whole, "member": []})
    for text, about in zip(texts, members, strict=True):
        yield _json(f"collection/{text.id}", about)
        yield _json(f"collection/{text.id}/parents", {**about, "member": [whole]})
        yield from _navigation(text, about, site.address)
        yield from _documents(text)


def too_many(impression: Impression) -> str:
    """Return why `--all` leaves it out where it would be more files than anybody wants by the way; else nothing."""
    public = [text for text in impression.edition.texts if not text.local]
    count = sum(2 * len(text.passages) + 5 for text in public) + 4
    if count <= MOST_FILES:
        return ""
    return f"it would be {count:,} files, two for each passage; ask for it by name: glossator export dts -o DIR"


def _resource(text: Text, where: Templates) -> dict[str, Any]:
    front = text.front
    kinds = dict.fromkeys(passage.kind.value for passage in text.passages)
    core: dict[str, Any] = {"title": [{"lang": tag_of(front.language) or "und", "value": front.title}]}
    core |= {"creator": [{"lang": "und", "value": one} for one in front.authors]} if front.authors else {}
    core |= {"language": [tag]} if (tag := tag_of(front.language)) else {}
    return {
        "@id": text.id, "@type": "Resource", "title": front.title,
        **({"description": front.description} if front.description else {}),
        "totalParents": 1, "totalChildren": 0, "dublinCore": core, "mediaTypes": ["application/tei+xml"],
        **where._asdict(),
        "citationTrees": [
            {
                "@type": "CitationTree",
                "citeStructure": [{"@type": "CiteStructure", "citeType": kind} for kind in kinds],
            }
        ],
    }  # fmt: skip


def _navigation(text: Text, about: Mapping[str, Any], root: str) -> Iterator[tuple[str, bytes]]:
    units = {passage.id: _unit(passage) for passage in text.passages}
    asked = f"navigation/{text.id}"
    told = {"@type": "Navigation", "resource": about}
    for down in ("1", "-1"):
        name = f"{asked};down={down}"
        yield _json(name, {"@id": f"{root}{FOLDER}/{name}.json", **told, "member": list(units.values())})
    # What is said of the text stands in the file of each passage: it is written out once.
    head, behind = dump({**_CONTEXT, "@id": "", **told}).split('"@id": ""', 1)
    for id, unit in units.items():
        named = f'"@id": {dump(f"{root}{FOLDER}/{asked}/{id}.json")}'
        yield f"{FOLDER}/{asked}/{id}.json", f'{head}{named}{behind[:-1]}, "ref": {dump(unit)}}}\n'.encode()


def _unit(passage: Passage) -> dict[str, Any]:
    unit = {
        "identifier": passage.id, "@type": "CitableUnit", "level": 1, "parent": None, "citeType": passage.kind.value,
    }  # fmt: skip
    name = f"¶ {passage.number}" if passage.number else passage.label
    return unit | ({"dublinCore": {"title": [{"lang": "und", "value": name}]}} if name else {})


def _documents(text: Text) -> Iterator[tuple[str, bytes]]:
    words = [_words(passage) for passage in text.passages]
    name = f"{FOLDER}/document/{text.id}"
    head = _head(text)
    yield f"{name}.xml", _tei(head, "\n".join(words) or "<p/>")
    for passage, one in zip(text.passages, words, strict=True):
        yield f"{name}/{passage.id}.xml", _tei(head, f'<dts:wrapper xmlns:dts="{_DTS}">{one}</dts:wrapper>')


def _words(passage: Passage) -> str:
    number = f' n="{passage.number}"' if passage.number else ""
    return f'<ab type="{passage.kind.value}" corresp="#{html(passage.id)}"{number}>{html(passage.prose.words)}</ab>'


def _head(text: Text) -> str:
    front = text.front
    by = "".join(f"<author>{html(one)}</author>" for one in front.authors)
    licence = html(front.licence) or "–"
    tongue = f' xml:lang="{tag}"' if (tag := tag_of(front.language)) else ""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<TEI xmlns="{_TEI}">\n<teiHeader><fileDesc><titleStmt>'
        f"<title>{html(front.title)}</title>{by}</titleStmt><publicationStmt><p>{licence}</p></publicationStmt>"
        f"<sourceDesc><p>{html(text.path)}</p></sourceDesc></fileDesc></teiHeader>\n"
        f"<text{tongue}><body>\n"
    )


def _tei(head: str, body: str) -> bytes:
    return f"{head}{body}\n</body></text>\n</TEI>\n".encode()


def _json(name: str, said: Mapping[str, Any]) -> tuple[str, bytes]:
    return f"{FOLDER}/{name}.json", f"{dump({**_CONTEXT, **said})}\n".encode()
