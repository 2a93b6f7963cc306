"""Citations in the description of an image: `![after [@doe99, p. 3]](map.png)`, in the caption of a figure as well.

The prose has one character for the image, so such a mention has no width: it stands beside the image, counts as a
use, and `weave.descriptions` words it in the description.
"""

from __future__ import annotations

from glossator.apparatus.reading import Claimed, Claims, Reading
from glossator.citation import find_slips, find_written, resolve_citation, without_escaped
from glossator.citation.syntax.brackets import bracket_pairs
from glossator.findings import Finding
from glossator.model import Citation, InCitation, Markup, MarkupKind, Mention, MentionKind, Place
from glossator.passages import read_prose


def claim(reading: Reading) -> Claims:
    """Return a mention without width for each work that the description of an image cites by key, and what is wrong."""
    claimed: list[Claimed] = []
    findings: list[Finding] = []
    for markup in reading.passage.prose.markups:
        if markup.kind is MarkupKind.IMAGE and "@" in markup.title:
            found, more = _in_image(markup, reading)
            claimed += found
            findings += more
    return claimed, findings


def _in_image(image: Markup, reading: Reading) -> Claims:
    source, start = _description(image, reading)
    prose = read_prose(source)

    def places(low: int, high: int) -> tuple[Place, Place]:
        span = prose.source(low, high)
        return reading.text.place(start + span.start), reading.text.place(start + span.end)

    language, library = reading.text.front.language, reading.indexes.library
    mentions = [one for one in find_written(prose, source, language) if one.value.works[0].key]
    claimed: list[Claimed] = []
    findings = find_slips(without_escaped(prose, source), mentions, library, places)
    for mention in mentions:
        resolutions, more = resolve_citation(mention, library, places(0, 0)[0], at=places)
        findings += more
        claimed += [(_beside(mention, number, image.start), row) for number, row in enumerate(resolutions)]
    return claimed, findings


def _description(image: Markup, reading: Reading) -> tuple[str, int]:
    """The description as it is written, and where it begins in the file."""
    span = reading.passage.prose.source(image.start, image.end)
    written = reading.text.source[span.start : span.end]
    end = bracket_pairs(written).get(1, len(written))
    return written[2:end], span.start + 2


def _beside(mention: Mention[Citation], number: int, at: int) -> Mention[InCitation]:
    value = InCitation(mention.value, number, (at, at))
    return Mention(MentionKind.CITATION, at, at, mention.printed, mention.rule, value)
