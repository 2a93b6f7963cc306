"""Who may claim words of a passage, one claim a file; which mentions stand is settled afterwards.

To add one: a file with a function that takes a `Reading` and returns (mention, resolution) pairs and findings, and
a row here. Pages such as `about` speak of the edition and not of its subject: only the rows that say so read them.
"""

from __future__ import annotations

from glossator.apparatus.claims import citations, comments, descriptions, forced, note_marks, slips, things
from glossator.apparatus.reading import Claim

CLAIMS: tuple[tuple[str, Claim, bool, bool], ...] = (
    # name, function, whether it reads pages of the site too, whether it finds something only in what has markup
    ("forced", forced.claim, True, True),
    ("citations", citations.claim, True, False),
    ("descriptions", descriptions.claim, True, True),
    ("slips", slips.claim, True, False),
    ("note-marks", note_marks.claim, True, True),
    ("comments", comments.claim, False, False),
    ("things", things.claim, False, False),
)
