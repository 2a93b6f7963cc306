"""The signs by which the role of a date is known: an ordered table a language. No row knows one text's words.

To add a sign: a row in the file of its role, and a test case. To add a language: one small file with a `Tongue`, its
row in `TONGUES`, and its test cases.
"""

from __future__ import annotations

from collections.abc import Mapping

from glossator.chronology.role_signs import RoleSign
from glossator.chronology.signs.ahead import AHEAD
from glossator.chronology.signs.back import BACK
from glossator.chronology.signs.figures import FIGURES
from glossator.chronology.signs.french import FRENCH
from glossator.chronology.signs.german import GERMAN
from glossator.chronology.signs.references import REFERENCES, TITLED
from glossator.chronology.signs.russian import RUSSIAN
from glossator.chronology.signs.stretches import LIVES, STRETCHES
from glossator.chronology.signs.tongue import Tongue, signs_of
from glossator.chronology.signs.turkish import TURKISH

SIGNS: tuple[RoleSign, ...] = (*TITLED, *LIVES, *REFERENCES, *AHEAD, *BACK, *FIGURES, *STRETCHES)
"""The English signs, the stronger before the weaker: the first that fits names the role."""

TONGUES: tuple[Tongue, ...] = (TURKISH, GERMAN, FRENCH, RUSSIAN)
"""Languages with words of their own."""

BY_LANGUAGE: Mapping[str, tuple[RoleSign, ...]] = {"en": SIGNS, **{one.code: signs_of(one) for one in TONGUES}}
"""ISO 639-1 to the signs of a language, in their order."""

__all__ = ["BY_LANGUAGE", "SIGNS", "TONGUES", "Tongue"]
