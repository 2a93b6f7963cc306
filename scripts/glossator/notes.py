"""Editorial notes: a heading quotes words of a text, what follows comments on them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import zip_longest

from glossator.findings import Finding, finding
from glossator.folding import fold, slug
from glossator.model import EditorialNote, Passage, Place, Text, line_and_column
from glossator.passages import read_front

KINDS = ("correction", "context", "question", "definition")
LONGEST = 8
"""Words a heading may quote: a quotation, not a copy."""

_HEADING = re.compile(r"^##[ \t]+(.+?)[ \t]*(?:\{[ \t]*kind=([\w-]+)[ \t]*\})?[ \t]*\r?$", re.MULTILINE)


def read_notes(
    source: str, path: str, stem: str, texts: Mapping[str, Text], described: Collection[str]
) -> tuple[list[tuple[EditorialNote, int, int]], list[Finding]]:
    """Return (note, start, end of its comment in the file) in order, and what is wrong with others (t-008 to t-011).

    Notes on an original that is described but not at hand are kept unquoted: only
    a build with the original can place them.
    """
    fields, body, findings = read_front(source, path)
    id = str(fields.get("text") or stem)
    text = texts.get(id)
    if text is None and id not in described:
        return [], [*findings, finding("t-010", Place(path), id=id)]
    notes = []
    seen: dict[str, int] = {}
    for start, quotation, kind, comment, end in _sections(source, body):
        place = Place(path, *line_and_column(source, start))
        if kind not in KINDS:
            wanted = "{kind=" + "|".join(KINDS) + "}"
            findings.append(finding("t-014", place, field="kind", what=f"“{kind}”", wanted=wanted))
            kind = KINDS[1]
        if len(quotation.split()) > LONGEST:
            findings.append(finding("t-011", place, count=len(quotation.split())))
            continue
        if text is not None:
            count = len(list(places_of(quotation, text)))
            if count != 1:
                code = "t-008" if count == 0 else "t-009"
                findings.append(finding(code, place, quotation=quotation, text=id, count=count))
                continue
        base = f"note-{slug(quotation)}"
        seen[base] = seen.get(base, 0) + 1
        unique = base if seen[base] == 1 else f"{base}-{seen[base]}"
        note = EditorialNote(f"{id}-{unique}", id, quotation, kind, source[comment:end].strip(), place)
        notes.append((note, comment, end))
    return notes, findings


def places_of(quotation: str, text: Text) -> Iterator[tuple[Passage, int, int]]:
    """Yield (passage, start, end) of each place where the text prints the words, whatever quotes or dashes."""
    wanted = fold(" ".join(quotation.split()))
    for passage in text.passages:
        prose = fold(passage.prose.text)
        at = prose.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            if not (prose[at - 1 : at].isalnum() or prose[end : end + 1].isalnum()):
                yield passage, at, end
            at = prose.find(wanted, at + 1)


def _sections(source: str, body: int) -> Iterator[tuple[int, str, str, int, int]]:
    headings = list(_HEADING.finditer(source, body))
    for heading, following in zip_longest(headings, headings[1:]):
        end = following.start() if following else len(source)
        kind = heading.group(2) or KINDS[1]
        yield heading.start(), heading.group(1).strip(), kind, heading.end(), end
