"""What stands at the end of a title and is no part of it: brackets that say its sort, the volume of a book."""

from __future__ import annotations

from glossator.patterns import re
from glossator.reference_lists.entry import Field
from glossator.reference_lists.title_commas import Titled
from glossator.reference_lists.words import EDITION, REPORT, THESIS, TRANSLATED_BY, VOLUMES, either

_TAIL = re.compile(r"\s{0,4}(?P<whole>\[[^\[\]]{2,120}\]|\([^()]{2,120}\))$")
_VOLUME_TAIL = re.compile(rf",\s(?:{either(VOLUMES)})\s(?P<n>\d{{1,3}}|[ivxlc]{{1,6}})$", re.IGNORECASE)
"""`Osmanlı Tarihi, C. II`: the volume of a book behind its title."""
_COUNT_TAIL = re.compile(r",\s\d{1,2}\s(?:vols?|bde|bände|tomes?|tt|cilt|t|dln?|voll)\.?$", re.IGNORECASE)
"""`The Ferry Poems, 2 vols`."""
_THESIS_TAIL = re.compile(rf",\s(?:{either(THESIS)})", re.IGNORECASE)
_MEDIA = re.compile(
    r"\[(?:[^\[\]]{0,40}\b)?(?:film|video|data ?set|software|presentation|poster|paper|abstract|pseud|review|brochure|podcast|episode|series|tweet|post|map"
    r"|photograph|painting|album|song|speech|lecture|interview|email|letter|manuscript|preprint|press release|computer|app|report|online|web|internet|dergi|tez|sunum)",
    re.IGNORECASE,
)
"""What brackets behind a title say of its sort; other words in them go on with it, as a translation does."""
_TAIL_KINDS = re.compile(
    rf"[(\[]\s*(?:\d{{1,3}}(?:st|nd|rd|th|\.)\s(?:\w+\.?\s)?(?:{either(EDITION)})|vols?\.?\s\d|{either(THESIS)}|{either(REPORT)}|version\b|v\.?\s?\d|report no|arxiv|{either(TRANSLATED_BY)}|[^()]*,\s(?:trans|çev|übers|trad|der|haz|eds?)"
    rf"|(?:no|nr|vol|bd|cilt|c|t)\.\s?\w|[^()]{{0,30}}\b(?:thesis|dissertation|tezi|praca|tesis|tese|tesi)\b|[^\W\d_a-z]{{2,6}}\s?\)|(?:1[4-9]|20)\d\d\)|paper\b|pp?\.)",
    re.IGNORECASE,
)


def without_tails(text: str, start: int, end: int, titled: Titled) -> tuple[int, int, int, list[Field]]:
    """Return the title without brackets at its end that say its sort, and without a volume; what is read of them."""
    rest, found = titled.rest, list[Field]()
    if titled.by == "quote":
        return start, end, rest, found
    if (volume := _VOLUME_TAIL.search(text, start, end)) and volume.start() > start:
        found.append(Field("volume", volume["n"], *volume.span("n")))
        end = volume.start()
    if (count := _COUNT_TAIL.search(text, start, end)) and count.start() > start:
        end = count.start()
    if titled.by == "imprint" and (thesis := _THESIS_TAIL.search(text, start, end)) and thesis.start() > start:
        end = rest = thesis.start()
    while (tail := _TAIL.search(text[start:end])) and tail.start() > 0:
        whole = tail["whole"]
        said = _TAIL_KINDS.match(whole)
        if not said and (whole[0] == "(" or not _MEDIA.match(whole)):
            break
        low = start + tail.start("whole")
        if re.fullmatch(r"\((?:1[4-9]|20)\d\d\)", whole):
            found.append(Field("origdate", whole[1:-1], low, end))
        elif said:
            rest = low
        else:
            found.append(Field("howpublished", whole[1:-1], low, end))
        end = start + tail.start()
        while end > start and text[end - 1] in " .,;:":
            end -= 1
    return start, end, rest, found
