"""What stands for the author of the entry before: a dash, or in some languages a word, `Ders.:`, `Idem,`."""

from __future__ import annotations

SAME_AUTHOR = {
    "la": r"idem|eadem|iidem|id\.|ead\.",
    "de": r"ders\.|dies\.|derselbe|dieselben?",
    "tr": r"aynı (?:yazar|yzr\.)",
    "fr": r"(?:le|la) même|les mêmes",
    "es": r"el mismo|la misma",
    "ru": r"он же|его же|ее же|её же|они же|тот же",
    "it": r"lo stesso|la stessa",
    "pt": r"o mesmo|a mesma",
    "pl": r"tenże|tegoż|taż|tejże",
    "nl": r"dezelfde|id\.",
}
"""By language, of a man, a woman and several; behind it stands a sign, so that no title is taken for it."""
_WORDS = "|".join(dict.fromkeys(SAME_AUTHOR.values()))
REPEATED_SIGN = (
    r"(?:[-–—―_‒─]{2,}|[—―─]|[-–—](?:\s[-–—]){2,})(?=[\s.,;:(]|$)"
    rf"|(?i:(?:{_WORDS}))(?:\s?(?=[:,(.])|(?<=\.)(?=\s))"
)
"""A pattern without a group that is counted."""
