"""Words of any script in plain Latin letters, for keys and ids: what tools and addresses take everywhere."""

from __future__ import annotations

import unicodedata

from anyascii import anyascii


def latin(words: str) -> str:
    """Return the words in ASCII, each letter by the one rule of its script, whatever the language.

    `Щедрин` becomes `Shchedrin`, `Ağaoğlu` `Agaoglu`, `Größe` `Grosse`: of a word alone nobody can tell whether its
    `ö` is German (oe) or Turkish (o), so a letter loses its marks, and `ß` is two. Signs that no table has vanish.
    """
    return words if words.isascii() else str(anyascii(unicodedata.normalize("NFC", words)))
