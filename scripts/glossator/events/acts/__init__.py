"""What acts words tell of: classes as data, a stemmer, and whether an act is told as done."""

from glossator.chronology.stems import is_past, stem, words_in
from glossator.events.acts.act import Act
from glossator.events.acts.lexicon import Lexicon, Told
from glossator.events.acts.read import parse_act
from glossator.events.acts.table import ACTS, with_own
from glossator.events.acts.undone import negated, undone

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
