"""Where the title of an entry ends: at its quotation marks, at two slashes, before “In”, at a stop or at a comma."""

from __future__ import annotations

from glossator.patterns import re
from glossator.reference_lists.title_commas import Titled, title_by_colon, title_by_comma
from glossator.reference_lists.words import (
    EDITED_BY,
    EDITION,
    IN,
    MONTHS,
    THESIS,
    TRANSLATED_BY,
    either,
)
from glossator.reference_lists.words_of_holders import JOURNAL, PUBLISHER

QUOTED = re.compile(
    r"“(?P<a>[^“”]{2,500}(?:“[^“”]{1,200}”[^“”]{0,300})?)”|\"(?P<b>[^\"]{2,500})\"|«\s?(?P<c>[^«»]{2,500})\s?»"
    r"|„(?P<d>[^„“”]{2,500})[“”]|”(?P<g>[^“”]{2,500})”"
    r"|(?<![^\s(,])[‘’](?P<e>[^‘’]{3,400}(?:(?<=s)’\s[^‘’,;]{1,60}(?=’[,.;:)])|[’‘](?:\w[^‘’]*|[^‘’]{1,80}’[^‘’]{0,200})){0,4})’(?=[\s,.;:)]|$)"
    r"|[「『《〈](?P<i>[^「」『』《》〈〉]{1,300})[」』》〉]"
    r"|(?<![^\s(,])'(?P<f>[^']{3,400}(?:'\w[^']{0,300}){0,4})'(?=[\s,.;:)]|$)|``(?P<h>[^'`]{3,400})''"
)
_IN = re.compile(
    rf"[.,;:?!”\"’»)](?:\s*[–—-]?\s*(?:{either(IN)})\s*:\s*|\s+(?:dans)\s+(?=\S)|\s+İçinde\s)"
    r"|[.?!”\"’»)]\s+(?:In|Dans|En|Em|İçinde)\s+(?=[^\s\d(])"
    r"|[,;”\"’»]\s*in\s+(?=(?-i:[^\W\d_a-z])|[“\"«]|\w[\w’'-]+ \(|[a-z]{2,3} [A-Z])",
    re.IGNORECASE,
)
"""Begins with a sign, so that most of the words are passed over."""
_CASED_IN = re.compile(r"[.?!]\s+in\s")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:vs?|no|nos|st|vol|vols|dr|mr|mrs|ms|ed|eds|edn|pp?|cf|ca|approx|fig|jr|sr|inc|ltd|co|corp|dept|univ|u\.?s"
    r"|u\.?k|ch|chap|sec|art|coll|app|para|trad|lemma|e\.?g|i\.?e|nr|bd|hrsg|hg|aufl|jg|h|s|c|[^\W\d_]|prof|sci|int|rev|proc|trans|acad|natl|soc|am|eur|bull"
    r"|sp|spp|subsp|var|cv|no|al|gen|col|lt|capt|sgt|sen|rep|gov|mt|ft|av|bzw|usw|z\.b|d\.h|sog|jh|jhs|v\.chr|n\.chr|ö|yy|bs"
    r"|çev|haz|der|вв?|гг?|т|см|им|ст|ред|вып)$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.?!…]+[”’\"')\]]*(?:\s+|(?=[A-ZÀ-Þ][a-zà-ÿ]))")
_ORDINAL = re.compile(
    rf"(?:jahrhundert|jh|auflage|aufl|jg|jahrgang|baskı|yüzyıl|bundestag|band|{either(MONTHS)})\b", re.IGNORECASE
)
"""Behind a number with a stop in languages that write ordinals so."""
_NUMBERED_PART = re.compile(r"[:.(]\s\d{1,2}$")
_IN_VOLUMES = re.compile(
    r"[\s,:.]{1,4}(?:in|в|en)\s\d+\s(?:bänden|bde|т|ч|кн|vols?|tomes|cilt)\.?(?=\s|$)", re.IGNORECASE
)
_JOURNAL_ALONE = re.compile(
    r"(?=[^,(\d]*\.)(?:[A-ZÀ-Þ][a-zà-ÿ-]{0,7}\.\s?|[A-Z]{1,6}\s|of\s|and\s|der\s|&\s|\([A-Z]\w+\)\s){1,8},?\s?(?:[Ss]er\.\s\w+\s)?"
    r"[A-Z]?\d{1,4}[,:( ][^.\w]*[\d\s,.:()\[\]A-Za-z–-]{0,60}$"
)
"""`Rev. Mod. Phys. 15, 1 (1943)`: a journal with its numbers, and no title."""
_PUBLISHER_PLACED = re.compile(r";\s[^;:.]{2,60}:\s[^;:\d]{2,40},\s(?:1[4-9]|20)\d\d\b")
"""`Rust and decay; Wylie: New York, 1998`, as chemists print a book."""
_HELD_ALONE = re.compile(r"in\s[A-ZÀ-Þ][^()]{3,140}(?:\((?:eds?|hrsg|hg|dir)\b|;[^;]{2,80},\seds?\.)", re.IGNORECASE)
"""`Dahl, M. in Wetlands (eds …)`: a chapter without its title."""
_MARK = re.compile(r"\s?\[(?:[JMCDRNSPGAZ]|EB|DB|CP|CM|DS)(?:/(?:OL|CD|MT|DK))?\](?=\s?[.,:;/．。]|\s//)")
"""What GB/T 7714 sets behind a title to say what sort of work it is."""
_HOLDER = re.compile(
    rf"(?:{either(THESIS)}|diss\.|(?:\d+\.,?\s?)(?:\w+\.?\s){{0,2}}(?:{either(EDITION)})|{either(TRANSLATED_BY)}|{either(EDITED_BY)}"
    r"|(?:bd|vol|hg|hrsg|t|c)\.\s|\d+ (?:vols|bde)|[^\W\d_][^:.,;()\d]{1,40}(?:[/,–-]\s?[^:.,;()\d]{2,22}){0,2}:\s\S"
    r"|[^\W\d_][^:.,;()\d]{2,30},\s[^:.,;()\d]{2,40},?\s*(?:1[4-9]|20)?\d{0,2}\s*\.?\s*$|[^\W\d_][^:.,;()\d]{2,30}\s(?:1[4-9]|20)\d\d)",
    re.IGNORECASE,
)
"""What stands behind a whole title of a book."""
_NO_SUBTITLE = re.compile(
    rf"\b(?:{either(JOURNAL)}|{either(PUBLISHER)})|\b(?:series|reihe|studies in|collection|coleção|dizisi)\b|[:]\s|\d\s?\(|\b(?:vol|bd|no)\b"
    rf"|^(?:in|dans|en)\b|^(?:{either(TRANSLATED_BY, EDITED_BY)})",
    re.IGNORECASE,
)
_SUBTITLE_TO_IMPRINT = re.compile(
    rf"(?!(?:\w+\s){{0,6}}(?i:{either(PUBLISHER, JOURNAL)}))(?=[^\W\d_])(?:[^\W\d_][\w’'-]*\s){{2,14}}[\w’'-]+"
    rf"(?=,\s[^\W\d_a-z][^,.;:()\d]{{1,40}}\s(?:1[4-9]|20)\d\d\b[^\w]*(?:$|\())"
)
"""`Titel. Studien zur Seepolitik, Lübeck 1926`: words of which none is a publisher's, up to place and year."""
_NAMED = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*(?:\s[\w’'-]+){0,4}"
_SUBTITLE_TO_NAMES = re.compile(
    rf"(?!(?:\w+\s){{0,6}}(?i:{either(PUBLISHER, JOURNAL)}))(?=[^\W\d_])(?:[^\W\d_][\w’'-]*\s){{2,14}}[\w’'-]+"
    rf"(?=,\s(?:in\s(?:[«“\"]|[^\W\d_a-z])|\d{{1,2}}\.?\s?(?i:{either(EDITION)})|{_NAMED},\s{_NAMED}(?:,\s(?:1[4-9]|20)\d\d[a-z]?)?[.\s]*$))"
)
"""`Titolo. Una nota, in «Rivista»`, `Título. Notas sobre una palabra, Barcelona, Passeig, 2019`."""
_NEXT_JOURNAL = re.compile(r"(?:[^\W\d_a-z][^\W\d_]*\.?\s){1,6}(?:1[4-9]|20)\d\d\s?;")
"""`Med Meas. 2011;5`: behind it stands no other, so what stands before it is none."""
_REST = re.compile(r"(?:in|doi|pp?|vol|no|eds?|available|https?)\b")
"""What begins small behind a title."""
_AFTER_SINGLE = re.compile(
    r"\b(?:world war|war|part|volume|book|chapter|vitamin|hepatitis|type|phase|influenza|group|class) [A-Z0-9]$", re.I
)
_IMPRINT = re.compile(r"\s\((?:[^():]{2,60}:\s?)?[^():]{2,80},?\s(?:1[4-9]|20)\d\d[a-z]?\)")
_EDITION = re.compile(rf"\b\d+(?:st|nd|rd|th|\.|ª|e|ème)?\s(?:\w+\s)?(?:{either(EDITION)})", re.IGNORECASE)
_YEAR_AND_COMMA = re.compile(r"\b(?:1[4-9]|20)\d\d[a-z]?,\s*$")
_JOURNAL = re.compile(rf"\b(?:{either(JOURNAL)})", re.IGNORECASE)
_ABBREVIATED_JOURNAL = re.compile(r",\s[A-ZÀ-Þ][a-z]{0,6}$")
_VOLUME_WORD = re.compile(r"\b(?:vols?|nos?|pp?|bde?|eds?|pts?)$", re.IGNORECASE)
_GOES_ON = re.compile(r"[A-ZÀ-Þ][a-z]{0,8}\.|\(|\d")
"""`…, Ann. Phys. (Leipzig) 525`: the title ended at the comma."""
_MADE_BY = re.compile(rf"(?:{either(TRANSLATED_BY, EDITED_BY)})", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:Art\.|Artikel|Lemma|s\.\s?v\.|Madde:?)\s*(?=[“„«\"])")
_IN_WORD = re.compile(r"(?:in|dans|en)\s", re.IGNORECASE)


def read_title(words: str, start: int, usual: str = "") -> Titled | None:
    """Return the title that begins at `start`; None where there are no words. `usual` is what ends titles in the list."""
    start = _skipped(words, start)
    if start >= len(words):
        return None
    article = _ARTICLE.match(words, start)
    start = article.end() if article else start
    quoted = QUOTED.match(words, start)
    if quoted and (whole := _quoted(words, quoted)):
        return whole
    if _JOURNAL_ALONE.match(words, start) or _HELD_ALONE.match(words, start):
        return None
    if named := _PUBLISHER_PLACED.search(words, start):
        return Titled(start, named.start(), named.start() + 1, "stop")
    if marked := _MARK.search(words, start):
        return Titled(start, marked.start(), marked.end(), "mark")
    end = len(words.rstrip(" .,;"))
    slashes = words.find(" // ", start)
    if slashes < 0 and (one := words.find("//", start)) > start and words[one - 1] != ":":
        slashes = one
    if slashes > start:
        single = words.find(" / ", start, slashes)
        return Titled(start, single if single > start else slashes, slashes, "slashes")
    if (single := words.find(" / ", start)) > start + 3 and _MADE_BY.match(words, single + 3):
        return Titled(start, single, single + 3, "slashes")
    if single > start + 3 and (dash := words.find(". –", single)) > 0:
        return Titled(start, single, dash, "slashes")
    inside = _inside(words, start)
    if _YEAR_AND_COMMA.search(words, max(start - 8, 0), start) and (
        colon := title_by_colon(words, start, inside if inside >= 0 else end)
    ):
        return colon
    stop = _first_stop(words, start, inside if inside >= 0 else end)
    if stop is not None and (counted := _IN_VOLUMES.search(words, start, stop.end + 4)):
        return Titled(start, counted.start(), stop.rest, "stop")
    if inside >= 0 and stop is None:
        return Titled(start, _stripped(words, start, inside), inside, "in")
    imprint = _IMPRINT.search(words, start)
    if imprint and (stop is None or imprint.start() < stop.end) and usual != "stop":
        return Titled(start, _stripped(words, start, imprint.start()), imprint.start(), "imprint")
    if stop is not None and not (
        usual == "comma" and (other := title_by_comma(words, start, end)) and other.end < stop.end
    ):
        return stop
    return title_by_comma(words, start, end) or stop or Titled(start, end, len(words), "end")


def _skipped(words: str, start: int) -> int:
    while start < len(words) and (
        words[start] in " .,:;)]" or (words[start] in "–—-" and words[start + 1 : start + 2] == " ")
    ):
        start += 1
    return start


def _stripped(words: str, start: int, end: int) -> int:
    while end > start and words[end - 1] in " .,;:":
        end -= 1
    return end


def _quoted(words: str, match: re.Match[str]) -> Titled | None:
    name = match.lastgroup or "a"
    start, end = match.span(name)
    behind = words[match.end() : match.end() + 2]
    if (
        behind[:1] < "\u3000"
        and behind[:1] not in (" ", ",", ".", ";", ":", "", ")", "(", "–")
        and not behind[:1].isspace()
    ):
        return None
    # A title that only begins with quoted words: `“Salt” and law. Brenn: Press.`
    follows = words[match.end() :].lstrip()
    inner = words[end - 1] in ",.?!"
    if behind == ": " and not inner and _STOP.search(follows) and not re.match(r":\s?\d", follows):
        return None
    if behind[:1] == " " and not inner and follows[:1].isupper() and (next_stop := _STOP.search(follows)):
        piece = follows[: next_stop.start()]
        whole = not re.search(r"[\d,]", piece) and not _JOURNAL.search(piece) and not _IN_WORD.match(piece)
        if piece.count(" ") < 6 and whole:
            return None
    if behind[:1] == " " and follows[:1].islower() and not inner and not re.match(r"(?:in|en|dans|pp?\.)\s", follows):
        return None
    while end > start and words[end - 1] in " .,;":
        end -= 1
    return Titled(start, end, match.end(), "quote")


def _inside(words: str, start: int) -> int:
    slashes = words.find(" //", start)
    for match in _IN.finditer(words, start):
        if _CASED_IN.match(words, match.start()) and not match[0].rstrip().endswith(":"):
            continue
        at = match.start() + (match[0][0] in '”"’»)?!')
        return min(at, slashes) if slashes > 0 else at
    return slashes


def _first_stop(words: str, start: int, end: int) -> Titled | None:
    """The first stop that ends a title: behind no abbreviation and no initial, and before something."""
    for match in _STOP.finditer(words, start, len(words)):
        if match.start() >= end:
            return None
        before = words[max(match.start() - 24, start) : match.start()]
        after = words[match.end() : match.end() + 1]
        goes_on = match[0].lstrip()[:1] == "." and after.islower() and not match[0].startswith(("?", "!"))
        if goes_on and not _REST.match(words, match.end()):
            continue
        if (
            match[0][0] == "."
            and _ABBREVIATED_JOURNAL.search(before)
            and not _VOLUME_WORD.search(before)
            and _GOES_ON.match(words, match.end())
        ):
            return None
        numbered = before[-1:].isdigit() and _ORDINAL.match(words, match.end())
        if match[0][0] == "." and (numbered or _NUMBERED_PART.search(before)):
            continue
        if match[0][0] == "." and _ABBREVIATED.search(before) and not _AFTER_SINGLE.search(before):
            continue
        if match[0][0] in "?!" and match[0].rstrip() in "?!" and after.islower():
            continue
        keep = match.start() + (match[0][0] in "?!")
        following = words[match.end() :]
        if not following.strip(" ."):
            return None
        return _longer(words, Titled(start, keep, match.end(), "stop"), end)
    return None


def _longer(words: str, found: Titled, end: int) -> Titled:
    """`Titel. Untertitel. Ort: Verlag`: words between two stops that hold nothing, before what does, go on with it."""
    if goes_on := _SUBTITLE_TO_IMPRINT.match(words, found.rest) or _SUBTITLE_TO_NAMES.match(words, found.rest):
        return Titled(found.start, goes_on.end(), goes_on.end() + 1, "stop")
    behind = _STOP.search(words, found.rest, min(found.rest + 200, end))
    if behind is None or words[found.rest : found.rest + 1] in ("“", "„", "«", '"', "(", "["):
        return found
    between = words[found.rest : behind.start()]
    if _ABBREVIATED.search(between) or between.count(" ") > 16 or not between[:1].isupper():
        return found
    asks = words[found.end - 1 : found.end] in "?!" and not re.search(r"\d", words[behind.end() : behind.end() + 10])
    if words[found.end - 1 : found.end] in "?!" and _NEXT_JOURNAL.match(words, behind.end()):
        return Titled(found.start, behind.start(), behind.end(), "stop")
    if _NO_SUBTITLE.search(between) or not (asks or _HOLDER.match(words, behind.end())):
        return found
    return Titled(found.start, behind.start() + (behind[0][0] in "?!"), behind.end(), "stop")
