"""Labels of letters and numbers of the entries of a list: `[Kn98]`, `[LMN+05]`, `[S1]`, `[Doe et al. 2010]`."""

from __future__ import annotations

from glossator.patterns import re

LETTERED = r"[^\W\d_][^\[\]\d\n]{0,28}\d{1,4}[a-z]?"
"""A pattern of what stands between the brackets; without a group that is counted."""
LETTERED_LABEL = re.compile(rf"\[(?P<label>{LETTERED})\]\s*")
