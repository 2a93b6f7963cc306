"""Forms that are longer than any that is looked for: they would never be found, and nobody would know why."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.model import TargetKind
from glossator.names.forms import LONGEST_FORM, place_of_form

SHOWN = 60
"""Characters of the form that the finding prints."""


def long_forms(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield n-016 for each label and `also` form that is too long."""
    for row in THINGS.values():
        for thing in edition.shelf(row.kind).values():
            for form in (thing.label, *getattr(thing, "also", ())) if row.kind is not TargetKind.WORK else ():
                if len(form) > LONGEST_FORM:
                    shown = f"{form[:SHOWN].rstrip()} …"
                    yield finding("n-016", place_of_form(thing, form), form=shown, count=len(form), most=LONGEST_FORM)
