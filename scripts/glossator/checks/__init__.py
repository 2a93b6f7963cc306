"""What is wrong with an edition as a whole: an ordered table of checks, one a small file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from glossator.apparatus import Apparatus
from glossator.checks.circles import circles
from glossator.checks.citing import citing
from glossator.checks.dated_otherwise import contradictions
from glossator.checks.links import dead_links, foreign_pictures
from glossator.checks.long_forms import long_forms
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
    dead_links,
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
)
"""To add a check, add a row."""


def check(edition: Edition, apparatus: Apparatus, earlier: Iterable[Finding] = ()) -> list[Finding]:
    """Return every finding of the edition, earlier ones included, sorted by place, silenced ones taken out."""
    found = [*earlier, *(one for row in CHECKS for one in row(edition, apparatus))]
    return by_place(witnessed(edition, silenced(edition, dict.fromkeys(found))))


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in the order of files, lines and columns, in which they are shown."""
    return sorted(findings, key=lambda one: (one.place.file, one.place.line, one.place.column, one.code, one.message))
