"""Works between one pair of semicolons: `Linnell 2004, and Park 2009`, `Ostrow, 1922, quoted in Lamb, 1980, p. 5`.

What quotes and what is quoted are two works. Where the quoted one has no year, its words belong to the other.
"""

from __future__ import annotations

from dataclasses import replace

from glossator.citation.forms import author_year
from glossator.citation.wording import YEAR
from glossator.model import CitedWork
from glossator.patterns import re

_YEAR = re.compile(rf"(?<!\w)(?:{YEAR})")
_QUOTING = (
    r"(?:as\s)?(?:quoted|cited|qtd\.?|reprinted|reproduced|reported|discussed|summari[sz]ed)\s(?:in|by|from|after)"
    r"|(?:hier\s)?zit(?:iert|\.)\s?(?:n(?:ach|\.)|in|bei)|abgedruckt\s(?:in|bei)"
    r"|cité[es]{0,2}\s(?:par|dans|in|d[’']après)|repris\s(?:par|dans|in)"
    r"|aktaran|akt\.|alıntılayan|citad[oa]\s(?:en|por|em)|apud|cit\.\s(?:in|da|por|en|em)|citat[oa]\s(?:in|da)"
    r"|(?:ge)?citeerd\s(?:in|door|bij)|aangehaald\s(?:in|door)|цит\.\sпо|приводится\sпо|cyt\.\sza|cytowan\w+\s(?:za|w)"
)
_JOINT = re.compile(
    rf"(?:[’'][dt][ae]n)?,?\s+(?P<quoting>{_QUOTING})[,:]?\s+"
    r"|,?\s+(?:and|&|und|sowie|et|ve|y|e|en|и|or|oder|ou)\s+(?=[^\W\d_])|,\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[^\d;]{2,80}")
_MOST = 12


def read(words: str, start: int, closes: bool) -> list[CitedWork]:
    """Return the works where each stretch between joints reads as one and there are two, or one that quotes."""
    if not _YEAR.search(words):
        return []
    items: list[CitedWork] = []
    at, prefix, begun = 0, "", 0
    for joint in _JOINT.finditer(words):
        if joint.start() <= at or len(items) > _MOST:
            continue
        if not _YEAR.search(words, joint.end()):  # what follows is a locator or a remark
            break
        found = _one(words[at : joint.start()], start + at)
        if found:
            items += _prefixed(found, prefix, start + begun)
            prefix, at = "", joint.end()
            begun = joint.start("quoting") if joint["quoting"] else at
            prefix = joint["quoting"] or ""
        elif joint["quoting"] and not prefix and _QUOTED.fullmatch(words[at : joint.start()]):
            begun, prefix, at = at, words[at : joint.end()].strip(" ,:"), joint.end()
    if not at:
        return []
    last = author_year.read(words[at:], start + at, closes)
    items += _prefixed(last, prefix, start + begun)
    return items if last else []


def _one(words: str, start: int) -> list[CitedWork]:
    return author_year.read(words, start, False) if _YEAR.search(words) else []


def _prefixed(found: list[CitedWork], prefix: str, start: int) -> list[CitedWork]:
    """The works with what stands before the first of them; what quotes is a citation."""
    if not found or not prefix:
        return found
    return [replace(found[0], start=start, prefix=prefix, confidence=max(found[0].confidence, 0.85)), *found[1:]]
