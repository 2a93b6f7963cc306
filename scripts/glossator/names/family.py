"""By which word a person is sorted: the family name, where the record says it, else by a rule.

The rule, for a person whose record has no `family`: the last word, and capitalised particles before it (`Van Buren`,
`Le Pen`). Particles in small letters do not count (`Jan de Boer` under B), and neither does an article that is
tied to the name (`al-Hakim` under H of Hakim). A suffix (`Jr.`) stands behind. Whose name ends in a number, or is told
by a by-name, has no family name (`Nicholas II`, `Catherine the Great`): the whole counts, and so it does of one word.
Whose family name comes first (Hungarian as at home, Chinese) needs the field.
"""

from __future__ import annotations

from glossator.model import Name
from glossator.names.name_kinds import NameKind
from glossator.patterns import re

_PARTICLES = frozenset(
    ["da", "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "la", "le", "les",
     "los", "ten", "ter", "van", "von", "zu", "zum", "zur"]
)  # fmt: skip
_ARTICLE = re.compile(r"(?:al|el|as|ad|ar|at|an|ash|ul)[-‑](?=\w)", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr|junior|senior|esq|filho|neto)\.?", re.IGNORECASE)
_NUMBER = re.compile(r"[IVX]+\.?|\d+\.?")
_BY_NAME = frozenset(["the", "of"])


def sorted_as(name: Name) -> tuple[str, str]:
    """Return what a name is sorted by first and next: family name and the others; the whole of all but a person."""
    if name.kind != NameKind.PERSON:
        return name.label, ""
    return family_first(name.label, name.family)


def family_first(label: str, family: str = "") -> tuple[str, str]:
    """Return the family name, without what does not count, and the rest of a person's name."""
    if family and family in label:
        before, _, behind = label.partition(family)
        return _bare(family), f"{before.strip()} {behind.strip()}".strip()
    words = label.split()
    suffix = words.pop() if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else ""
    if len(words) < 2 or _NUMBER.fullmatch(words[-1]) or _BY_NAME.intersection(words):
        return _bare(label), ""
    at = len(words) - 1
    while at > 1 and words[at - 1][:1].isupper() and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return _bare(" ".join(words[at:])), " ".join([*words[:at], suffix]).strip()


def _bare(family: str) -> str:
    return _ARTICLE.sub("", family, count=1) if _ARTICLE.match(family) else family
