"""Words quoted of a text: where they stand, whether they are its words, and where the citation says they are."""

from glossator.quotations.check import check_quotations
from glossator.quotations.compare import Outcome, compare
from glossator.quotations.evidence import as_csv, rows
from glossator.quotations.find import find_quoted
from glossator.quotations.held import Held, Shelf
from glossator.quotations.quoted import quoted_places
from glossator.quotations.values import (
    Bond,
    Change,
    Checked,
    Cited,
    Citing,
    Difference,
    Pages,
    Quotation,
    Spot,
    Verdict,
    locator_words,
)

__all__ = [
    "Bond",
    "Change",
    "Checked",
    "Cited",
    "Citing",
    "Difference",
    "Held",
    "Outcome",
    "Pages",
    "Quotation",
    "Shelf",
    "Spot",
    "Verdict",
    "as_csv",
    "check_quotations",
    "compare",
    "find_quoted",
    "locator_words",
    "quoted_places",
    "rows",
]
