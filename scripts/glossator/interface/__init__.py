"""The words of ours that a reader sees, in the language of the site: said here, looked up in catalogues.

The door of this room. It knows nothing of texts: what an edition writes is never translated.
"""

from glossator.interface.catalogue import FALLBACK, Catalogue, catalogue
from glossator.interface.say import counted, figure, language, later, say, speaking
from glossator.interface.sentences import capital, enumerated, within

__all__ = [
    "FALLBACK", "Catalogue", "capital", "catalogue", "counted", "enumerated", "figure", "language", "later", "say",
    "speaking", "within",
]  # fmt: skip
