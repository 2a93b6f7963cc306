"""Languages whose dates are read beside English: one file and one row here for each.

The language of a text decides which rows are tried. Full names of months with a year are read in every text.
"""

from glossator.chronology.languages.french import FRENCH
from glossator.chronology.languages.german import GERMAN
from glossator.chronology.languages.language import Language
from glossator.chronology.languages.russian import RUSSIAN
from glossator.chronology.languages.turkish import TURKISH

LANGUAGES: tuple[Language, ...] = (TURKISH, FRENCH, GERMAN, RUSSIAN)
"""The languages. Where two spell a month alike in references, they mean the same month."""

__all__ = ["LANGUAGES", "Language"]
