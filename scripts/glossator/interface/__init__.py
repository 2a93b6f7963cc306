"""The words of ours that a reader sees, in the language of the site: said here, looked up in catalogues.

The door of this room. It knows nothing of texts: what an edition writes is never translated.
"""

from glossator.interface.catalogue import FALLBACK, Catalogue, catalogue
from glossator.interface.say import counted, figure, language, later, later_as, numbered, say, say_as, speaking
from glossator.interface.sentences import capital, enumerated, within

__all__ = [
    "FALLBACK", "Catalogue", "capital", "catalogue", "counted", "enumerated", "figure", "language", "later", "later_as",
    "numbered", "say", "say_as", "speaking", "within",
]  # fmt: skip
