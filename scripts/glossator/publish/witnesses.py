"""The texts whose words must not be published: the raw files at hand, but for those that say `publish: true`."""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterator
from pathlib import Path

from glossator.bibliography import read_library
from glossator.citation import find_citations
from glossator.edition import source_for
from glossator.patterns import re
from glossator.publish.receipt import citations_of
from glossator.publish.witness_words import Reading, Runs, reading_of
from glossator.witness import ingest, read_witness

_TAG = re.compile(r"<[^<>]*>")
_TITLES = ("title", "container-title", "collection-title", "volume-title", "publisher")
_AUTHORS = ("author", "editor", "translator", "container-author")


def private_runs(root: Path, folder: Path) -> Runs:
    """Return the runs of every raw file in a folder that is not ours to publish, known by its hash or not.

    Each text is read as it came and as it was mended, so that neither form gets
    out. What its citations print, and titles and names of bodies in the library, are
    facts: they make no run.
    """
    return Runs.of(_readings(root, folder))


def _readings(root: Path, folder: Path) -> Iterator[Reading]:
    titles = list(_titles(root))
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not path.is_file() or path.name.startswith("."):
            continue
        data = path.read_bytes()
        source = source_for(root, hashlib.sha256(data).hexdigest())
        witness, _ = read_witness(data, path.name, source.encoding if source else "")
        if witness is None:
            yield reading_of(path.name, data.decode("utf-8", "replace"), (), titles)
            continue
        if source is not None and source.publish:
            continue
        name = source.id if source else path.name
        ingested, _ = ingest(witness, source)
        cited = citations_of(witness, ingested)
        yield reading_of(name, witness.text, ((span.start, span.end) for one in cited for span in one.spans), titles)
        text, spans = "", list[tuple[int, int]]()
        for unit in ingested.units:
            for mention in find_citations(unit.reading.text):
                spans.append((len(text) + mention.start, len(text) + mention.end))
            text += f"{unit.reading.text}\n\n"
        yield reading_of(name, text, spans, titles)


def _titles(root: Path) -> Iterator[str]:
    library = root / "references" / "library.bib"
    if not library.is_file():
        return
    works, _ = read_library(library.read_bytes().decode("utf-8", "replace"), library.name)
    for work in works.values():
        for name in _TITLES:
            yield html.unescape(_TAG.sub("", str(work.csl.get(name, ""))))
        for name in _AUTHORS:  # a body of nine words behind a year is what a list prints, in any manner of it
            for body in work.csl.get(name) or ():
                yield str(body.get("literal", ""))
