"""Who bears a name, as far as its endings ask."""

from __future__ import annotations

from enum import Enum, auto


class Bearer(Enum):
    """The three sorts of names that inflect differently."""

    PERSON = auto()
    """Given names and surname inflect each for itself; a Russian surname has cases of its own."""
    BODY = auto()
    """An organisation: in Turkish its suffixes stand without an apostrophe (Yazım Kılavuzu, "Kesme işareti")."""
    THING = auto()
    """All else."""
