"""Four digits that are no year by what they are beside: products, marks of files, names of documents, things counted.

Every table here is data: to know one more product, document or thing that is counted, add a word.
"""

from __future__ import annotations

from glossator.patterns import re

PRODUCTS = (
    "Windows Office Server Exchange Outlook Photoshop AutoCAD Boeing Airbus Peugeot Interstate Route Highway Flight"
    " Bus Tram Train Line Channel Radio Model Mark Type Fiat Series Psalm Hymn Opus Op. Platform Gate Suite Unit Lot"
    " Apartment Locker Asteroid Comet call Call dial Dial bus tram train gate suite platform extension psalm"
    " Prisoner prisoner Planet planet Convict convict Patient patient Detective Constable Hill Point"
    " Cosmos Soyuz Apollo Porsche Ferrari Lancia Renault Citroën Leica Nikon Commodore Symphony Sonata Concerto"
    " hymn carol verse Verse track Track frequency Frequency hull Hull"
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

STREET = r"\s(?:[A-Z][\w’']+\s){1,2}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Drive|Terrace)(?!\w)"
"""What makes the number of a house of it: `1945 Elm Street`."""
SERIES_OF_TWO = (
    r"(?<!\w)(?i:pages|pp\.|nos\.|numbers|lines|articles|rooms|items|folios|sheets)\s[0-9]{1,4},?\s(?:and|to|or)\s\Z"
)
"""The second of two numbers of a series."""
AMOUNT_OF = (
    r"(?<!\w)(?i:an?|some|its?|debts|losses|costs)\s(?:[a-z]+\s)?(?:(?<=debts\s)|(?<=losses\s)|(?<=costs\s)|(?:population|crowd"
    r"|garrison|fleet|fine|sum|debt|weight|force|army|price|loan|ransom|distance|height|depth|length|width|area|audience"
    r"|congregation|circulation|score|speed|altitude|staff|membership|profit|deficit|surplus|salary|pension|dowry)\s)of\s\Z"
)
"""What is so many of something, with no article that would make it that of a year: `a crowd of 1500`."""

_NO_SERIES = frozenset(["FY", "AD", "CE", "BC", "AH", "EU", "UN", "US", "UK", "UE", "OF", "IN", "BY", "TO", "OR"])
"""Two capital letters that stand before a year and are no mark of a series."""
_A_PRODUCT = frozenset(PRODUCTS.split())
_MARK = re.compile(r"(?<![\w(;,&.-])[A-Z]{2} \Z|(?<!\w)(?i:an?|first|new|old|his|her|its|their)\s[A-Z]{3,4} \Z")
_PRICE = re.compile(r"(?<!\w)(?:costs?|cost\s(?:him|her|them|it)|paid|worth|owed|fetched|price\sof)\s\Z")
_PRICED = re.compile(
    r"\s(?!(?:and|or|in|on|at|by|to|the|but|when|while|as|after|before|for|from|with|it|he|she|they)\s)[^\W\d_a-z]*[^\W\d_]{3,}"
)
_ADDRESSED = re.compile(r"(?<!\w)(?:to|at|from|of)\s\Z")
_STREET = re.compile(STREET)
_A_DOCUMENT = re.compile(rf"\s(?:[A-ZÀ-Þ][\w’-]*\s(?:on\s|of\s|and\s)?){{0,3}}(?:{DOCUMENTS})(?!\w)")
_A_WORK = re.compile(r"\s(?:Overture|Symphony|Suite|March|Mass|Requiem)(?!\w)|:\sA\s[A-Z]")
_THINGS = re.compile(
    rf"\s(?:(?!(?:the|its|his|her|their|our|and|when|while|but|all)\s)[a-z]+\s)?(?:{COUNTED})(?:e?s)?(?!\w)"
)
_FRACTION = re.compile(r"/[0-9]{1,4}\s(?:of\s(?:a|an|the)\s|in\s)")
_COUNTS = re.compile(r"\s[a-z]{3,}s(?!\w)")
_COUNTING = re.compile(
    r"(?<!\w)(?:has|had|have|holds?|held|counted|counts|found|finds|owned|owns|paid|pays|cost|costs|lists?|listed|contains?"
    r"|contained|comprised|numbered|sold|bought|sent|lost|gave|gives|received|built|cast|carried|brought|took|were|was"
    r"|are|is|for|altogether|Altogether|than|together|than|produced|employed|planted|killed|printed|wrote|left)\s\Z"
)
"""A verb of having or giving, or what stands before a price: no year of things counted follows it."""
_OF_A_YEAR = re.compile(
    r"(?<!\w)(?:budget|plan|figure|estimate|forecast|target|quota|programme|report|account|schedule|balance|result)s?\sfor\s\Z"
)
"""What is of a year, so that a verb follows: `the budget for 2023 amounts to …`."""
_TIMED = re.compile(r"\s(?:sharp|precisely|exactly|hours)(?!\w)")
_RUN = re.compile(r"(?<!\w)(?:ran|swam|rowed|skated)\s\Z")
_NO_COUNT = re.compile(
    r"(?<!\w)(?i:the|this|that|its|their|his|her|our|a|an|[\w]+[’']s?|and|or|of|in|[a-z]+ly)\s\Z|\A\Z"
)


def no_year(text: str, start: int, end: int, temporal: bool) -> str:
    """Return why the four digits are no year, `""` where nothing here says so; `temporal`: a word of time is before."""
    after, letter = text[end : end + 1], text[end + 1 : end + 2]
    if letter.isupper() and text.endswith(("the ", "The "), 0, start) and _A_DOCUMENT.match(text, end):
        return "the name of a document"
    if after in {" ", ":"} and text.endswith(("the ", "The "), 0, start) and _A_WORK.match(text, end):
        return "the name of a work"
    if letter.isupper() and _ADDRESSED.search(text, max(start - 6, 0), start) and _STREET.match(text, end):
        return "a house in a street"
    if after == "/" and _FRACTION.match(text, end):
        return "a fraction"
    if temporal or not start:
        return ""
    if text[start - 1] == " ":
        word = text[max(start - 14, 0) : start - 1].rpartition(" ")[2]
        if word in _A_PRODUCT:
            return "a product"
        if (
            2 <= len(word) <= 4
            and word.isupper()
            and word.isalpha()
            and word not in _NO_SERIES
            and _MARK.search(text, max(start - 12, 0), start)
        ):
            return "a mark of a series"
    if _TIMED.match(text, end) and text.endswith(("at ", "At "), 0, start):
        return "a time of day"
    if _RUN.search(text, max(start - 8, 0), start) and text.endswith("00", start, end):
        return "a distance"
    if after != " " or not letter.islower():
        return ""
    if _PRICE.search(text, max(start - 14, 0), start) and _PRICED.match(text, end):
        return "a price"
    if _THINGS.match(text, end):
        return "a thing counted"
    if (
        text.endswith("00", start, end)
        and _COUNTS.match(text, end)
        and not _NO_COUNT.search(text, max(start - 20, 0), start)
    ):
        return "a round amount"
    counting = _COUNTS.match(text, end) and _COUNTING.search(text, max(start - 20, 0), start)
    if counting and not _OF_A_YEAR.search(text, max(start - 20, 0), start):
        return "an amount of things"
    return ""
