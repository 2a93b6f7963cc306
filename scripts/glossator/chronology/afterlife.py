"""What is made, found or said of a thing long after its time: memorials, films, editions, digs, what scholars say.

A narrative that reaches one of them has as a rule not gone on to its year. It has where it spoke of such a thing
before: then the memorial is what is told of.
"""

from __future__ import annotations

from glossator.characters.letters_asked import asks
from glossator.chronology.role_words import either, keys_of
from glossator.patterns import re

_MADE = either(
    "memorials? monuments? statues? plaques? tablets? cemeter(?:y|ies) obelisks? centenary centennial bicentenary"
    " tercentenary anniversar(?:y|ies) jubilee museums? stamps? films? movies? documentar(?:y|ies) novels? poems?"
    " ballads? operas? musicals? paintings? editions? translations? facsimiles? reprints? transcripts? replicas?"
    " biograph(?:y|ies) monographs? chronicles? textbooks? exhibitions?"
)
_SAID = either("historians? biographers? scholars? archaeologists? chroniclers? critics? editors? translators?")
_DONE = (
    r"commemorat(?:ed|ing)",
    r"(?:re)?named\s(?:after|for|in\s(?:his|her|their|its)\s(?:honour|honor|memory))",
    r"excavat(?:ed|ions?)", "unearthed", "rediscovered", r"dug\sup", r"came\sto\slight", "declassified", "auctioned",
    "rehabilitated", "pardoned", r"apologi[sz]ed", "beatified", r"canoni[sz]ed", r"reconstructed",
    r"world\sheritage", r"first\s(?:published|printed|translated)", r"not\s(?:published|printed)",
    r"(?:wreck(?:age)?|remains|grave|tomb|bod(?:y|ies)|bones|skeletons?|manuscripts?|diar(?:y|ies)|letters?|hoard|ruins"
    r"|cop(?:y|ies)|documents?|papers?|originals?|files?|archives?)\s(?:[a-z]+\s){0,3}"
    r"(?:found|discovered|located|raised|published|printed|opened|sold|bought|acquired|given)",
)  # fmt: skip

LETTERS = asks(
    (
        *keys_of(_MADE), *keys_of(_SAID), "commemorat", "named", "excavat", "unearth", "discover", "dug", "came",
        "declassif", "auction", "rehabilit", "pardon", "apolog", "beatif", "canoni", "reconstruct", "world", "first",
        "not", "found", "located", "raised", "published", "printed", "opened", "sold", "bought", "acquired", "given",
    )
)  # fmt: skip
"""Letters one of which is in all words that are looked for."""
_WORDS = re.compile(rf"(?<!\w)({_MADE}|{_SAID}|{'|'.join(_DONE)})(?!\w)", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:]\s(?:and|but|while|when|whereas)\s")


def lives_on(before: str, after: str, earlier: str) -> bool:
    """Return whether a sentence tells of what was made, found or said long after, and nothing earlier did.

    `before` and `after` are the sentence on both sides of the date, `earlier` what its passage says before it.
    """
    cut = _CLAUSE.search(after)
    found = _WORDS.search(before) or _WORDS.search(after[: cut.start()] if cut else after)
    return found is not None and found[1][:5].lower() not in earlier.lower()
