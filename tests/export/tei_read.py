"""TEI read again by somebody who knows TEI and nothing of the engine; and the schema it must be valid against."""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

from lxml import etree

NS = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
RNG = "{http://relaxng.org/ns/structure/1.0}"
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}*"
KINDS = {"term": "term", "persName": "name", "orgName": "name", "placeName": "name", "name": "name", "rs": "event"}


def faults(document):
    """Return what TEI All says against a document.

    libxml2 takes 25 s for the whole schema, so elements that do not stand in the document are not allowed in what it
    is given: a document without them is valid against the one where it is against the other.
    """
    schema = _schema(frozenset(one.tag.removeprefix(NS) for one in document.iter(etree.Element)))
    schema.validate(document)
    return [str(one) for one in schema.error_log]


@lru_cache(maxsize=8)
def _schema(names):
    grammar = etree.fromstring(gzip.decompress((Path(__file__).parent / "tei_all.rng.gz").read_bytes()))
    for define in grammar.iter(f"{RNG}define"):
        element = define.find(f"{RNG}element")
        if element is not None and element.get("name") not in names:
            define[:] = [etree.Element(f"{RNG}notAllowed")]
    etree.strip_elements(grammar, SCHEMATRON, with_tail=False)
    return etree.RelaxNG(etree.fromstring(etree.tostring(grammar)))


def passages(document):
    """Return xml:id to (words, {(kind, start, end)}); offsets into the words, code and pictures as one U+FFFC each."""
    found, maps = {}, {}
    for one in document.iter(f"{NS}p", f"{NS}head", f"{NS}cell", f"{NS}note", f"{NS}ab"):
        if one.get(ID) and one.get("type") != "editorial":
            words, places, mentions = _read(one)
            found[one.get(ID)], maps[one.get(ID)] = (words, mentions), places
    for one in document.iter(f"{NS}annotation"):
        name, at, length = one.get("target").removeprefix("#string-range(").rstrip(")").rsplit(",", 2)
        start, end = (maps[name][at] for at in (int(at), int(at) + int(length)))
        found[name][1].append((_kind(one[0][0]), start, end))
    return {name: (words, sorted(mentions)) for name, (words, mentions) in found.items()}


def _read(element):
    words, mentions = [], []
    places = []  # of each character of the element's text, the place among the words
    length = 0

    def take(text):
        nonlocal length
        words.append(text or "")
        places.extend(range(length, length + len(text or "")))
        length += len(text or "")

    def walk(one):
        nonlocal length
        if one.tag in (f"{NS}code", f"{NS}figure"):
            places.extend([length] * len("".join(one.itertext())))
            words.append("\ufffc")
            length += 1
            return
        start = length
        take(one.text)
        for inner in one:
            walk(inner)
            take(inner.tail)
        if kind := _kind(one):
            mentions.append((kind, start, length))

    take(element.text)
    for inner in element:
        walk(inner)
        take(inner.tail)
    return "".join(words), [*places, length], mentions


def _kind(one):
    name, kind = one.tag.removeprefix(NS), one.get("type")
    if name in ("ref", "ptr"):
        return kind if kind in ("citation", "note") else ""
    return kind if name in ("date", "seg") else KINDS.get(name, "")
