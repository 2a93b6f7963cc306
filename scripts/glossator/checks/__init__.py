"""What is wrong with an edition as a whole: an ordered table of checks, one a small file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from glossator.apparatus import Apparatus
from glossator.checks.addresses import dead_addresses
from glossator.checks.bare_keys import bare_keys
from glossator.checks.causes import without_consequences
from glossator.checks.circles import circles
from glossator.checks.citing import citing
from glossator.checks.dated_otherwise import contradictions
from glossator.checks.floors import fallen
from glossator.checks.line_slips import line_slips
from glossator.checks.links import foreign_pictures
from glossator.checks.long_forms import long_forms
from glossator.checks.markdown_slips import markdown_slips
from glossator.checks.markup_slips import markup_slips
from glossator.checks.printed_dates import printed_dates
from glossator.checks.references import unknown_ids
from glossator.checks.shared import shared_addresses
from glossator.checks.silence import silenced
from glossator.checks.suspected_calendar import suspected_calendars
from glossator.checks.trusted import trusted
from glossator.checks.unprinted import unprinted
from glossator.checks.unused import unused
from glossator.checks.witnessed import witnessed
from glossator.edition import Edition
from glossator.findings import Finding

Check = Callable[[Edition, Apparatus], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    unknown_ids,
    dead_addresses,
    markup_slips,
    markdown_slips,
    line_slips,
    bare_keys,
    foreign_pictures,
    circles,
    shared_addresses,
    unused,
    unprinted,
    trusted,
    long_forms,
    contradictions,
    suspected_calendars,
    printed_dates,
    citing,
    fallen,
)
"""To add a check, add a row."""


def check(edition: Edition, apparatus: Apparatus, earlier: Iterable[Finding] = ()) -> list[Finding]:
    """Return every finding of the edition, earlier ones included, sorted by place, silenced ones taken out.

    What is wrong in `references/` stands first, since much else follows from it; what only follows is left out.
    """
    found = [*earlier, *(one for row in CHECKS for one in row(edition, apparatus))]
    return by_place(silenced(edition, witnessed(edition, without_consequences(edition, dict.fromkeys(found)))))


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings by file, line and column, those of `references/` first: much follows from them."""
    return sorted(findings, key=_place)


def _place(one: Finding) -> tuple[bool, str, int, int, str, str]:
    place = one.place
    return not place.file.startswith(_CAUSES), place.file, place.line, place.column, one.code, one.message


_CAUSES = "references/"
"""Where a mistake makes others elsewhere."""
