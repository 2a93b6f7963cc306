"""What a small string says of time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from glossator.model import Edtf, Refused
from glossator.model.edtf import Doubt, End


@dataclass(frozen=True, slots=True)
class Dating:
    """A date, or a word that stands where a date would."""

    edtf: Edtf | None
    """The date (ISO 8601-2:2019, levels 0 to 2); None where only a status is said."""
    status: str = ""
    """`no date`, `forthcoming`, `in press`, `in preparation` or `submitted`, whatever the language; or empty."""
    original: Edtf | None = None
    """The date of the first edition, where one is printed beside the date of this one."""
    accessed: bool = False
    """Whether it says when somebody looked, and not when something came out."""
    supplied: bool = False
    """Whether a cataloguer supplied it, in square brackets."""
    copyright: bool = False
    """Whether it is the year of a claim to copyright."""
    letter: str = ""
    """The letter that tells works of one year apart: `a` of `2010a`."""
    ambiguous: str = ""
    """Another reading, in words; empty where there is one reading only."""

    def with_doubt(self, doubt: Doubt) -> Dating:
        """Return it with a mark at its date, or at both ends of an interval; a set says already that nobody knows."""
        return replace(self, edtf=_doubted(self.edtf, doubt)) if self.edtf else self


Read = Dating | Refused | None
"""A date; the reason why what has the shape of a date is none; None for what a family knows nothing of."""
Reader = Callable[[str], Read]


def date_of(text: str) -> Read:
    """Return the date of an EDTF text, or the reason why it is none."""
    date = Edtf.from_text(text)
    return date if isinstance(date, Refused) else Dating(date)


def _doubted(date: Edtf, doubt: Doubt) -> Edtf:
    if date.members:
        ends = [end if isinstance(end, End) else _doubted(end, doubt) for end in date.members]
        if len(ends) != 2 or date.text[0] in "[{":
            return date
        made = Edtf.interval(ends[0], ends[1])
    else:
        bare = date.text.rstrip("?~%")
        made = Edtf.from_text(bare + Doubt(date.text[len(bare) :]).with_(doubt))
    return date if isinstance(made, Refused) else made
