"""Words of the trade, by language, in folded spelling: rows of data for all forms.

These are words of scholarly prose in general. What is true of one text only
belongs in `references/`.
"""

from __future__ import annotations

from glossator.characters.folding import fold
from glossator.patterns import re


def _set(listed: str) -> frozenset[str]:
    """Words between spaces as a set: only ever asked whether they hold a word, never for their order."""
    return frozenset(listed.split())


_MONTHS = (
    "january jan ocak januar janvier enero", "february feb subat februar fevrier febrero",
    "march mar mart marz mars marzo", "april apr nisan avril abril", "may mayis mai mayo",
    "june jun haziran juni juin junio", "july jul temmuz juli juillet julio",
    "august aug agustos aout agosto", "september sep sept eylul septembre septiembre",
    "october oct ekim oktober octobre octubre", "november nov kasim novembre noviembre",
    "december dec aralik dezember decembre diciembre",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""Folded month names in English, Turkish, German, French and Spanish, and their numbers."""

TIME = _set(
    "spring summer autumn fall winter early mid late since until till before after during between from circa ca "
    "born died monday tuesday wednesday thursday friday saturday sunday decade century year years founded "
    "established"
)
"""Words after or before which a year is a date."""

NUMBERED = _set(
    "article art chapter section table figure fig map box appendix annex volume vol part page note paragraph "
    "resolution protocol decision directive regulation law act bill clause rule version phase stage item no "
    "number question madde bolum tablo sekil ek karar artikel abschnitt tabelle"
)
"""Words that a number counts: `Article 5`, `Resolution 1973`."""

EVENTS = _set(
    "summit treaty agreement accord accords convention conference congress war battle operation exercise crisis "
    "coup revolution olympics cup games election elections referendum protocol declaration pact enlargement "
    "invasion annexation campaign championship earthquake meeting session pandemic uprising zirve zirvesi "
    "antlasmasi anlasmasi savasi harekati"
)
"""Words that name something that happened: with a year they are rarely a citation."""

BODIES = _set(
    "centers centres services societies bureaus "
    "bank group council  ministry university institute institution agency organisation organization centre center "
    "union commission nations office fund house association foundation department committee court forum society "
    "corporation company party partisi authority bureau secretariat parliament government academy college network "
    "watch programme program observatory federation league board assembly service economics media press news "
    "times post daily journal universitesi bakanligi kurumu enstitusu vakfi dernegi merkezi baskanligi ajansi bankasi "
    "universitat institut universite ministere ministerium stiftung gesellschaft bundesministerium bundesamt landesamt "
    "amt behorde kommission verband rat bundesanstalt organisation conseil comite centre agence direction office "
    "secretariat assemblee instituto ministerio universidad agencia banco consejo comision comite centro secretaria "
    "asociacion istituto ministero universita agenzia banca consiglio commissione comitato associazione ministerio "
    "universidade agencia conselho comissao associacao instituut ministerie bureau universiteit raad museum team "
    "central kurumu kurulu baskanlik mudurlugu konseyi komisyonu birligi orgutu министерство институт университет "
    "комитет совет комиссия агентство управление академия"
)
"""Words that make a run of capitals a body rather than a person."""

PLACES = _set(
    "paris london londra berlin vienna wien viyana rome roma geneva geneve genf cenevre brussels bruxelles "
    "bruksel hague madrid lisbon lisbonne lizbon athens atina moscow moskva moscou moskau moskova kyiv kiev "
    "warsaw prague prag budapest bucharest belgrade sofia istanbul ankara izmir tehran baghdad damascus beirut "
    "cairo jerusalem washington chicago boston ottawa montreal beijing tokyo seoul delhi oslo stockholm helsinki "
    "copenhagen dublin munich munchen hamburg frankfurt cologne koln bonn zurich basel amsterdam leiden oxford "
    "cambridge princeton venice milan florence lyon strasbourg versailles yalta potsdam lausanne montreux париж "
    "лондон берлин вена рим женева москва варшава прага ленинград "
    "brussel anvers antwerp antwerpen gent ghent liege rotterdam utrecht barcelona sevilla seville valencia toledo "
    "porto coimbra turin torino milano napoli naples palermo firenze venezia bologna genoa genova trieste marseille "
    "bordeaux lille toulouse nantes rouen leipzig dresden weimar nuremberg nurnberg stuttgart hannover bremen "
    "heidelberg gottingen tubingen dortmund essen graz salzburg innsbruck luzern krakow gdansk danzig wroclaw breslau "
    "riga tallinn vilnius petersburg petrograd leningrad kazan odessa kharkov lviv minsk tbilisi baku yerevan bursa "
    "konya edirne selanik thessaloniki halep aleppo alexandria mecca medina kabul lahore karachi bombay mumbai "
    "calcutta kolkata madras colombo bangkok hanoi saigon jakarta manila singapore shanghai nanjing osaka kyoto "
    "hiroshima sydney melbourne auckland toronto vancouver philadelphia baltimore detroit cleveland atlanta houston "
    "dallas denver seattle edinburgh glasgow manchester liverpool birmingham bristol leeds sheffield belfast "
    "reykjavik bergen gothenburg goteborg malmo uppsala lund turku havana caracas bogota quito lima santiago rio "
    "sao nairobi lagos accra dakar algiers tunis tripoli khartoum pretoria johannesburg durban "
    "usa us uk ussr gdr frg brd ddr udssr urss sscb abd eua rfa rda gb uae roc prc ссср сша фрг гдр англия франция "
    "германия италия россия england france germany italy spain russia britain ireland scotland wales japan china india "
    "turkey turkiye greece austria hungary poland canada australia mexico brazil egypt iran iraq israel syria "
    "deutschland frankreich italien spanien russland osterreich schweiz allemagne italie espagne russie angleterre "
    "almanya fransa italya ispanya rusya ingiltere yunanistan"
)
"""Cities and states: with a year a place and a date, `(Paris, 1949)`, unless the library has an author so named."""

PLACING = _set("in at from between to near of outside through via")
"""Words before places."""

PRINTERS = _set(
    "press presses publisher publishers publishing books verlag verlags presse editions editeur yayinlari "
    "yayinevi yayincilik kitabevi matbaasi druck buchhandlung springer wiley routledge palgrave elsevier brill"
)
"""Words of an imprint: with a year after them, or after the place behind them, they are no author."""

DOCUMENTS = ("report", "rapor", "survey", "yearbook", "almanac", "bulletin", "bulten", "outlook", "statistic",
             "istatistik", "arastirma", "white paper", "bericht", "jahrbuch", "rapport", "annuaire", "factbook",
             "census", "barometer", "database", "dataset", "yillig", "annual review", "index")  # fmt: skip
"""How a word begins that names a kind of document; Turkish and German add endings."""

SOURCES = ("database", "data base", "databank", "dataset", "data set", "statistics", "website", "web site", "web page",
           "webpage", "homepage", "portal", "archive", "archives", "register", "catalogue", "veri tabani", "veritabani",
           "internet sitesi", "datenbank", "base de donnees")  # fmt: skip
"""What a body's data are called."""

PARTICLES = _set(
    "de da di du del della des la le van von vom der den dos ten ter zu zum zur af al el bin ibn ben abu ould st saint "
    "san santa dal ni nic mac"
)
"""Small words that begin a surname."""

SMALL = _set("of the for on in and & to a an as ve de la und für fur et des du del y e")
"""Small words inside a body's name or a title."""

OPENERS = _set(
    "the a an in on at as see for from by with to and or but also both while when where since if this that these "
    "those according following like unlike however moreover furthermore meanwhile similarly thus therefore hence "
    "indeed later earlier then there here compare cf e.g i.e even although though because until under over after "
    "before during he she it they we i his her its their our my who whom which what how why not no nor so such "
    "still yet"
)
"""Words with which a sentence begins: never a surname."""

SIGNALS = (
    "but see also", "but see", "see also", "see for example", "see for instance", "see especially", "see in particular",
    "see e.g.", "see", "cf. also", "cf., however,", "cf., sin embargo,", "cf. toutefois", "cf.", "cf", "compare",
    "for example", "for instance", "e.g.", "i.a.", "also",
    "as quoted in", "quoted in", "quoted by", "qtd. in", "as cited in", "cited in", "cited by", "according to",
    "based on", "adapted from", "reprinted in", "contra", "pace", "source:", "sources:", "data from", "inter alia",
    "for a review see", "for a review, see", "for an overview see", "for an overview, see", "for details see",
    "for a discussion see", "for reviews see", "most recently", "recently", "after", "following", "as in", "e.g. in",
    "but cf.", "but compare", "contrast", "review in", "reviewed in", "reported in", "discussed in",
    "bkz.", "bakiniz", "bakınız", "ayrıca bkz.", "bkz. ayrıca", "bkz. özellikle", "krş.",
    "örn.", "örneğin", "mesela", "aktaran", "akt.", "akt:", "ör.",
    "vgl.", "vgl. auch", "vgl. etwa", "vgl. dazu", "siehe", "siehe auch", "siehe etwa", "siehe dazu", "s. auch",
    "s. dazu", "so auch", "so etwa",
    "ebenso", "ebenfalls", "ähnlich",
    "etwa", "zuletzt", "zum beispiel", "z. b.", "z.b.", "u. a. bei", "hierzu", "dazu", "zit. nach",
    "zitiert nach", "nach", "dagegen", "anders", "statt vieler",
    "voir", "voir aussi", "voir notamment", "voir par exemple", "cf. notamment", "par exemple", "p. ex.", "notamment",
    "ainsi", "d’après", "selon", "cité par", "cite par", "cité dans", "contra",
    "см.", "см. также", "см. об этом", "ср.", "ср. также", "цит. по", "напр.", "например", "подробнее см.", "по",
    "véase", "véase también", "véanse", "ver", "ver también", "cfr.", "por ejemplo", "p. ej.", "citado en",
    "citado por", "apud", "según",
    "vedi", "vedi anche", "si veda", "ad esempio", "ad es.", "cit. in", "citato in", "ver também",
    "por exemplo", "zie", "zie ook", "bijv.", "bijvoorbeeld", "vgl. ook", "zob.", "zob. też", "por.", "np.", "za",
)  # fmt: skip
"""What may stand before a work inside the parentheses."""

JOINERS = frozenset({"and", "&", "ve", "ile", "und", "sowie", "et", "y", "и", "e", "i"})
OTHERS = re.compile(
    r",?\s+(?:et\.?\s+al\b\.?|et\s+coll?\b\.?|and\s+(?:others|colleagues|co-?workers)|vd\b\.?|v\.\s?d\."
    r"|ve\s+(?:diğerleri|ark(?:adaşları)?\b\.?|diğ\b\.?)|u\.\s?a\.|и\s+(?:др|соавт)\b\.?|и\s+другие"
    r"|y\s+(?:otros|cols?\b\.?)|e\s+(?:outros|altri)"
    r"|e\.\s?a\.|i\s+in\b\.?)$",
    re.IGNORECASE,
)
"""More authors than printed."""

_UNDATED = (
    r"n\.\s?d\.|t\.\s?y\.|o\.\s?J\.|s\.\s?[fda]\.|б\.\s?г\.|b\.\s?r\.|z\.\s?[jd]\."
    r"|(?:forthcoming|in\spress|in\sprep(?:aration|\.)|to\sappear|accepted|submitted|under\sreview|baskıda"
    r"|basımda|yayımlanacak|yayında"
    r"|im\s(?:Druck|Erscheinen)|im\sErsch\.|sous\spresse|à\sparaître|en\sprensa|no\sprelo|in\s(?:corso\sdi\s)?stampa"
    r"|w\sdruku|in\sdruk|в\sпечати|ожид(?:ается|\.))(?!\w)"
)
YEAR = rf"(?:1[5-9]\d\d|20\d\d)[a-rt-zа-е]?(?!\w)|{_UNDATED}"
"""A year as citations print it, with its letter, or what stands for one; `1990s` is a decade."""

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_SIGNAL = re.compile(
    "(?:" + "|".join(re.escape(one) for one in sorted(SIGNALS, key=len, reverse=True)) + r")(?![\w])[,:]?\s+",
    re.IGNORECASE,
)


_FIRST = frozenset(fold(one[0]) for one in SIGNALS)
"""With what signals begin: nearly all that is asked begins otherwise."""


def folded_words(text: str) -> list[str]:
    """Return the words in folded spelling, full stops and apostrophes inside kept."""
    return _WORD.findall(fold(text))


def signal_length(segment: str) -> int:
    """Return how many characters of `see also`, `cf.`, `quoted in` and the like open the segment."""
    at = 0
    if fold(segment[:1]) not in _FIRST:
        return at
    while match := _SIGNAL.match(segment, at):
        at = match.end()
    return at


def is_body(words: list[str]) -> bool:
    """Return whether a word makes them the name of a body."""
    return any(word in BODIES for word in words)


def is_document(words: list[str]) -> bool:
    """Return whether a word names a kind of document."""
    return any(word.startswith(DOCUMENTS) for word in words)


def is_event(words: list[str]) -> bool:
    """Return whether the words name something that happens, and not a body that is named after it.

    `Lisbon Summit` does, `International Harbour Group` does not.
    """
    return any(word in EVENTS for word in words) and not is_body(words[-1:])


def is_capital(word: str) -> bool:
    """Return whether the word begins with a capital, or with a letter of a script without capitals."""
    return bool(word) and word[0].isalpha() and not word[0].islower()
