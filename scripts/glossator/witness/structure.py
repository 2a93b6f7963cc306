"""The table of structure rules and the loop that runs it.

To teach it another kind of page: write a function from a sheet to claims in a file
of `rules/`, and add its row where it belongs. A line that an earlier row has
claimed is out of reach of the later ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.formats import Part
from glossator.witness.lines import split_lines
from glossator.witness.rules.captions import captions
from glossator.witness.rules.endnotes import endnotes
from glossator.witness.rules.footnotes import footnotes
from glossator.witness.rules.headings import headings
from glossator.witness.rules.page_furniture import page_numbers, running_heads
from glossator.witness.rules.page_marks import page_marks
from glossator.witness.rules.run_in import run_in
from glossator.witness.rules.web_furniture import web_furniture
from glossator.witness.sheet import Rule, Sheet
from glossator.witness.stated import claim_stated, rules_left_out

STRUCTURE: tuple[tuple[str, Rule], ...] = (
    ("page-mark", page_marks),
    ("page-number", page_numbers),
    ("running-head", running_heads),
    ("endnote", endnotes),  # before footnotes: a bracketed row at the end is surer than a bare number
    ("footnote", footnotes),
    ("web-furniture", web_furniture),  # before headings: “Related Posts” looks like one
    ("run-in-heading", run_in),
    ("caption", captions),  # before headings: “Photograph of the Old Station” looks like one
    ("heading", headings),
)


def read_structure(text: str, parts: Sequence[Part] = ()) -> Sheet:
    """Return the lines of a text with every claim made; lines left free are paragraphs. Nothing throws.

    What the file states, its `parts`, is claimed first, and no rule guesses at it.
    """
    sheet = Sheet(split_lines(text))
    left_out = rules_left_out(parts)
    if parts:
        sheet = claim_stated(sheet, parts)
    for name, rule in STRUCTURE:
        if name in left_out:
            continue
        sheet = sheet.apply([replace(claim, rule=name) for claim in rule(sheet)])
    return sheet
