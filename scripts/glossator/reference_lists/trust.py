"""How sure it is that author, year and title of an entry are what its words say."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.reference_lists.bodies import Head
from glossator.reference_lists.entry import Field
from glossator.reference_lists.title_commas import Titled
from glossator.reference_lists.years import Dated


def confidence_of(head: Head | None, dated: Dated | None, titled: Titled | None, fields: Sequence[Field]) -> float:
    """Return how sure author, year and title are: of what each was read from."""
    who = head.score if head else 0.45
    when = 0.97 if dated and (dated.bracketed or dated.fields) else 0.4
    what = {
        "quote": 0.98,
        "slashes": 0.95,
        "colon": 0.92,
        "mark": 0.97,
        "stop": 0.9,
        "in": 0.92,
        "imprint": 0.85,
        "comma": 0.7,
        "end": 0.55,
    }
    title = what.get(titled.by, 0.5) if titled else 0.1
    weight = min(who, 0.98) * when * title
    return next(share for upto, share in CALIBRATED if weight < upto)


CALIBRATED = ((0.2, 0.25), (0.3, 0.4), (0.5, 0.55), (0.6, 0.68), (0.8, 0.83), (2.0, 0.95))
"""Up to which weight how many of a hundred entries were right, of those that were written to measure by."""
