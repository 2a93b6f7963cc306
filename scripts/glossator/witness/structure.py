"""The table of structure rules and the loop that runs it.

To teach it another kind of page: write a function from a sheet to claims in a file
of `rules/`, and add its row where it belongs. A line that an earlier row has
claimed is out of reach of the later ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.formats import Part
from glossator.witness.columns import part_columns
from glossator.witness.lines import split_lines
from glossator.witness.overruled import Overruled, bars, overrule
from glossator.witness.rules.bylines import bylines
from glossator.witness.rules.captions import captions
from glossator.witness.rules.contents_list import contents_list
from glossator.witness.rules.front_matter import front_matter
from glossator.witness.rules.headings import headings
from glossator.witness.rules.headings_in_capitals import headings_in_capitals
from glossator.witness.rules.headings_within import headings_within
from glossator.witness.rules.journal_line import journal_line
from glossator.witness.rules.licences import licences
from glossator.witness.rules.link_tails import link_tails
from glossator.witness.rules.notes import notes
from glossator.witness.rules.page_chain import page_chain
from glossator.witness.rules.page_furniture import heads_by_place, page_numbers, rule_lines, running_heads
from glossator.witness.rules.page_marks import page_marks
from glossator.witness.rules.reference_list import reference_list
from glossator.witness.rules.run_in import run_in
from glossator.witness.rules.saved_page import saved_front, saved_page
from glossator.witness.rules.standing_lines import standing_lines
from glossator.witness.rules.web_furniture import web_furniture
from glossator.witness.sheet import Rule, Sheet
from glossator.witness.stated import claim_stated, rules_left_out

STRUCTURE: tuple[tuple[str, Rule], ...] = (
    ("page-mark", page_marks),
    ("licence", licences),
    ("page-number", page_chain),
    ("page-number-alone", page_numbers),  # what no chain holds: the two pages of a short text
    ("running-head", running_heads),
    ("running-head-by-place", heads_by_place),
    ("journal-line", journal_line),
    ("front-matter", front_matter),
    ("web-furniture", web_furniture),  # before lists and headings: “Related Posts” looks like one
    ("saved-page-front", saved_front),  # before lists: a menu may offer a bibliography
    ("link-tail", link_tails),
    ("reference-list", reference_list),  # before notes: below its title a numbered row is no row of notes
    ("note", notes),  # before rules: what stands below one at the foot of a page is a note
    ("rule-line", rule_lines),
    ("saved-page", saved_page),  # behind lists and notes: what stands below the last of them is none of the text's
    ("contents", contents_list),  # before names and headings: what it announces needs no other evidence
    ("byline", bylines),  # before headings: names stand in title case
    ("run-in-heading", run_in),
    ("caption", captions),  # before headings: “Photograph of the Old Station” looks like one
    ("standing-lines", standing_lines),
    ("heading-in-capitals", headings_in_capitals),
    ("heading", headings),
    ("heading-within", headings_within),
)


def read_structure(text: str, parts: Sequence[Part] = (), overruled: Overruled | None = None) -> Sheet:
    """Return the lines of a text with every claim made; lines left free are paragraphs. Nothing throws.

    What a person has decided is claimed first, and no rule takes it back; then what the file states, its `parts`, and
    no rule guesses at it.
    """
    sheet = overrule(split_lines(text), overruled or Overruled())
    left_out = rules_left_out(parts)
    sheet = claim_stated(sheet, parts) if parts else part_columns(sheet)
    for name, rule in STRUCTURE:
        if name in left_out:
            continue
        claims = [replace(claim, rule=claim.rule or name) for claim in rule(sheet) if not bars(sheet, claim)]
        sheet = sheet.apply(claims)
    return sheet
