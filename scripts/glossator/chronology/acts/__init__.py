"""What acts words tell of: classes as data, a stemmer, and whether an act is told as done."""

from glossator.chronology.acts.act import Act
from glossator.chronology.acts.lexicon import Lexicon, Told
from glossator.chronology.acts.read import parse_act
from glossator.chronology.acts.stems import is_past, stem, words_in
from glossator.chronology.acts.table import ACTS, with_own
from glossator.chronology.acts.undone import negated, undone

__all__ = [
    "ACTS",
    "Act",
    "Lexicon",
    "Told",
    "is_past",
    "negated",
    "parse_act",
    "stem",
    "undone",
    "with_own",
    "words_in",
]
