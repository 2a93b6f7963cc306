"""Links that publishers put behind each entry of a list: `… 12–14. [Google Scholar] [CrossRef]`."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet

_TAIL = re.compile(
    r"\s+(?:\[(?:google scholar|cross ?ref|pubmed(?: central)?|pmc(?: free article)?|web of science|scopus|medline"
    r"|publisher(?: full text)?|full text|green version|view article|article|cas|ads|mathscinet|zbmath|jstor)\]"
    r"[\s,;]*)+$",
    re.IGNORECASE,
)


def link_tails(sheet: Sheet) -> Iterable[Claim]:
    """Claim such links at the end of a line of other words; a line of nothing else is a widget of the web."""
    for index, line in enumerate(sheet.lines):
        if line.text[-1:] in "],;" and line.text and sheet.free(index) and (match := _TAIL.search(line.text[-200:])):
            size = len(line.text[-200:]) - match.start()
            if size < len(line.text):
                why = "links of a publisher behind an entry"
                yield Claim(Kind.FURNITURE, index, index, why, 0.95, {"text": match[0].strip()}, tail=size)
