"""The words of a language in which small dates are printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Spellings with their marks, in small letters without a closing dot, `|` between them; they are met folded."""

    months: str
    """Twelve groups between semicolons, each the spellings of one month."""
    seasons: str
    """Spring, summer, autumn and winter, between semicolons."""
    weekdays: str = ""
    idle: str = ""
    """What says nothing: articles, “of”, “year”, the word of publication."""
    none: str = ""
    """No date is known."""
    forthcoming: str = ""
    in_press: str = ""
    in_preparation: str = ""
    submitted: str = ""
    accessed: str = ""
    about: str = ""
    perhaps: str = ""
    since: str = ""
    until: str = ""
    present: str = ""
    """What stands for an end that has not come."""
    between: str = ""
    to: str = ""
    both: str = ""
    either: str = ""
    bc: str = ""
    ad: str = ""
    century: str = ""
    reprinted: str = ""
    edition: str = ""
    """The word for an edition, behind its number."""
