"""Four digits that are no year by what they are beside: products, marks of files, names of documents, things counted.

Every table here is data: to know one more product, document or thing that is counted, add a word.
"""

from __future__ import annotations

import re

PRODUCTS = (
    "Windows|Office|Server|Exchange|Outlook|Photoshop|AutoCAD|Boeing|Airbus|Peugeot|Interstate|Route|Highway|Flight"
    "|Bus|Tram|Train|Line|Channel|Radio|Model|Mark|Type|Fiat|Series|Psalm|Hymn|Opus|Op\\.|Platform|Gate|Suite|Unit|Lot"
    "|Apartment|Locker|Asteroid|Comet|call|Call|dial|Dial|bus|tram|train|gate|suite|platform|extension|psalm"
)
"""What a number belongs to, right before it."""

DOCUMENTS = (
    "Protocol|Convention|Treaty|Agreement|Accords?|Constitution|Charter|Covenant|Pact|Declaration|Memorandum|Statute"
    "|Ordinance|Directive|Regulation"
)
"""Kinds of documents that have their year for a name: `the 1954 Protocol`."""

COUNTED = (
    "horse|camel|ox|cow|sheep|cattle|mule|donkey|elephant|goat|pig|knight|archer|infantry|cavalry|horsemen|foot|marine"
    "|sailor|galley|cannon|rifle|musket|bullet|shell|sack|bottle|coin|ducat|florin|guilder|franc|mark|crown|shilling"
    "|piastre|aspers?|tent|wagon|cart|truck|lorry|car|bicycle|family|families|household|inhabitant|settler|slave|monk"
    "|pilgrim|hostage|volunteer|reservist|recruit|delegate|voter|subscriber|shop|school|church|mosque|tree|acre|bushel"
)
"""Things that are counted, in the singular where an s makes the plural."""

_ORGANS = frozenset("AD CE BC AH EU UN US UK UE OF IN BY TO OR".split())
"""Two capital letters that stand before a year and are no mark of a series."""
_MARK = re.compile(rf"(?<![\w(;,&.-])(?!(?:{'|'.join(sorted(_ORGANS))})\s)[A-Z]{{2}}\s\Z")
_A_PRODUCT = re.compile(rf"(?<!\w)(?:{PRODUCTS})\s\Z")
_A_DOCUMENT = re.compile(rf"\s(?:{DOCUMENTS})(?!\w)")
_THE = re.compile(r"(?<!\w)[Tt]he\s\Z")
_THINGS = re.compile(rf"\s(?:[a-z]+\s)?(?:{COUNTED})(?:e?s)?(?!\w)")
_FRACTION = re.compile(r"/[0-9]{1,4}\s(?:of\s(?:a|an|the)\s|in\s)")
_COUNTS = re.compile(r"\s[a-z]{3,}s(?!\w)")
_NO_COUNT = re.compile(r"(?<!\w)(?i:the|this|that|its|their|his|her|our|a|an|[\w]+[’']s?|and|or|of|in|[a-z]+ly)\s\Z|\A\Z")


def no_year(text: str, start: int, end: int, temporal: bool) -> str:
    """Return why the four digits are no year, `""` where nothing here says so; `temporal`: a word of time is before."""
    before, after = text[max(start - 28, 0) : start], text[end : end + 28]
    if _THE.search(before) and _A_DOCUMENT.match(after):
        return "the name of a document"
    if _FRACTION.match(after):
        return "a fraction"
    if temporal:
        return ""
    if _A_PRODUCT.search(before):
        return "a product"
    if _MARK.search(before):
        return "a mark of a series"
    if _THINGS.match(after):
        return "a thing counted"
    if text[start + 2 : end] == "00" and _COUNTS.match(after) and not _NO_COUNT.search(before):
        return "a round amount"
    return ""
