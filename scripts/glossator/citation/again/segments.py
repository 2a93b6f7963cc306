"""Where one citation of a note ends and the next begins: at semicolons, before `see`, after a whole sentence."""

from __future__ import annotations

from glossator.characters.letters_asked import asks, present
from glossator.citation.beginnings import beginnings
from glossator.patterns import re

_PROTECTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"|\([^()]*\)|\[[^\[\]]*\]")
"""What is not cut: quoted titles and what stands in parentheses."""

_SEE = (
    r"(?:see(?: also)?|cf\.|compare|quoted in|cited in|vgl\.|siehe|zit(?:iert|\.) nach|voir(?: aussi)?|"
    r"cité (?:par|dans)|"
    r"bkz\.|bkz|bakınız|ayrıca bkz\.|aktaran|krş\.|см\.|ср\.|цит\. по)"
)
AGAINST = r"anders(?:\saber)?|dagegen|gegen|against|contra|contre|but|mais|aber|ama|karşı|но|with|avec|mit"
"""What leads to another work in the same sentence."""
_IDEM = r"(?:(?:ders|dies|id)\.,|(?:idem|derselbe),|он же[,.])"
_IBID = r"(?:ibid|idem|ebd|ebenda|там же|a\.\s?g\.)"
_LABEL = r"(?:[^\W\d_]{1,4}\.\s?\d|[^\W\d_]{1,20}\.?:)"
"""A locator or a place of publication goes on with the same reference: `1995. С. 45`, `1995. М.: Наука`."""
_CUT = re.compile(
    rf"(?P<semicolon>;)|(?<=[\s(])(?={_SEE}[\s,:])|(?<=[.!?”»\")\d])\s+(?=(?i:{_SEE})[\s,:])"
    rf"|(?<=\d)\.\s+(?=[“«„A-ZÀ-ÖØ-ÞĞİŞÇÖÜ])(?!{_LABEL})"
    rf"|(?:,\s|\s)(?:und|sowie|and|et|ve|и|{AGAINST})\s(?={_IDEM})"
    rf"|,\s(?:{AGAINST})\s(?=[A-ZÀ-ÖØ-ÞĞİŞА-ЯЁ])"
    rf"|(?<=[.!?”»\"])\s+(?=(?i:{_IBID})\b)"
)
_BEGINNINGS = asks(beginnings(f";|{_SEE}|{_IDEM}|{_IBID}|{AGAINST}"))
_STOPPED = re.compile(r"\d\.\s")
"""What ends a sentence that ends with a number; without it and without the words above nothing is cut."""


def segments(text: str) -> list[tuple[int, int]]:
    """Return the stretches of a note of which each cites one work at most, in order; none is empty."""
    if not _STOPPED.search(text) and present(text).isdisjoint(_BEGINNINGS):
        whole = _stripped(text, 0, len(text))
        return [whole] if whole else []
    kept = [(one.start(), one.end()) for one in _PROTECTED.finditer(text)]
    bounds: list[tuple[int, int]] = []
    at = next_ = 0
    for cut in _CUT.finditer(text):
        while next_ < len(kept) and kept[next_][1] <= cut.start():
            next_ += 1
        if next_ < len(kept) and kept[next_][0] < cut.start():
            continue
        bounds.append((at, cut.start()))
        at = cut.end()
    bounds.append((at, len(text)))
    return [stripped for low, high in bounds if (stripped := _stripped(text, low, high))]


def _stripped(text: str, low: int, high: int) -> tuple[int, int] | None:
    part = text[low:high]
    left = len(part) - len(part.lstrip(" \t\n\u00a0"))
    end = low + len(part.rstrip())
    return (low + left, end) if low + left < end else None
