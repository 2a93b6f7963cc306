"""The table of structure rules and the loop that runs it.

To teach it another kind of page: write a function from a sheet to claims in a file
of `rules/`, and add its row where it belongs. A line that an earlier row has
claimed is out of reach of the later ones.
"""

from __future__ import annotations

from dataclasses import replace

from glossator.witness.lines import split_lines
from glossator.witness.overruled import Overruled, bars, overrule
from glossator.witness.rules.captions import captions
from glossator.witness.rules.endnotes import endnotes
from glossator.witness.rules.footnotes import footnotes
from glossator.witness.rules.headings import headings
from glossator.witness.rules.page_furniture import page_numbers, running_heads
from glossator.witness.rules.page_marks import page_marks
from glossator.witness.rules.run_in import run_in
from glossator.witness.rules.web_furniture import web_furniture
from glossator.witness.sheet import Rule, Sheet

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


def read_structure(text: str, overruled: Overruled | None = None) -> Sheet:
    """Return the lines of a text with every claim made; lines left free are paragraphs. Nothing throws.

    What a person has decided is claimed first, and no rule takes it back.
    """
    sheet = overrule(split_lines(text), overruled or Overruled())
    for name, rule in STRUCTURE:
        sheet = sheet.apply([replace(claim, rule=name) for claim in rule(sheet) if not bars(sheet, claim)])
    return sheet
