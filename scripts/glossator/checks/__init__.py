"""What is wrong with an edition as a whole: an ordered table of checks, one a small file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from glossator.apparatus import Apparatus
from glossator.checks.addresses import dead_addresses
from glossator.checks.causes import without_consequences
from glossator.checks.chains import chains
from glossator.checks.circles import circles
from glossator.checks.citing import citing
from glossator.checks.figures import figures
from glossator.checks.floors import fallen
from glossator.checks.long_forms import long_forms
from glossator.checks.maps import maps
from glossator.checks.of_text import of_texts
from glossator.checks.outdated import outdated
from glossator.checks.printed_dates import printed_dates
from glossator.checks.references import unknown_ids
from glossator.checks.shared import shared_addresses
from glossator.checks.silence import silenced
from glossator.checks.trusted import trusted
from glossator.checks.unprinted import unprinted
from glossator.checks.unused import unused
from glossator.checks.witnessed import witnessed
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.store import NOWHERE, Store

Check = Callable[[Edition, Apparatus], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    unknown_ids,
    dead_addresses,
    circles,
    chains,
    figures,
    maps,
    shared_addresses,
    unused,
    unprinted,
    trusted,
    long_forms,
    printed_dates,
    citing,
    fallen,
    outdated,
)
"""Checks of the edition as a whole; those of a text by itself are in `of_text.py`. To add a check, add a row."""


def check(
    edition: Edition, apparatus: Apparatus, earlier: Iterable[Finding] = (), store: Store = NOWHERE
) -> list[Finding]:
    """Return every finding of the edition, earlier ones included, sorted by place, silenced ones taken out.

    What is wrong in `references/` stands first, since much else follows from it; what only follows is left out.
    """
    found = [*earlier, *of_texts(edition.documents, edition, apparatus, store)]
    found += [one for row in CHECKS for one in row(edition, apparatus)]
    return by_place(silenced(edition, witnessed(edition, without_consequences(edition, dict.fromkeys(found)))))


def check_text(edition: Edition, apparatus: Apparatus, earlier: Iterable[Finding] = ()) -> list[Finding]:
    """Return the findings of the one text of an edition that its other texts have no part in; as `check` else.

    Left out are where its links lead, and whether a code that it silences fires.
    """
    path = edition.texts[0].path
    found = [*earlier, *of_texts(edition.texts, edition, apparatus, NOWHERE), *unknown_ids(edition, apparatus)]
    loud = silenced(edition, without_consequences(edition, dict.fromkeys(found)))
    return by_place(one for one in loud if one.place.file == path and one.code != "t-013")


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings by file, line and column, those of `references/` first: much follows from them."""
    return sorted(findings, key=_place)


def _place(one: Finding) -> tuple[bool, str, int, int, str, str]:
    place = one.place
    return not place.file.startswith(_CAUSES), place.file, place.line, place.column, one.code, one.message


_CAUSES = "references/"
"""Where a mistake makes others elsewhere."""
