"""The words that reference lists set between the parts of an entry, by part and language.

A row is a language, a cell the pattern of its words; to teach another language, add a cell to each part it has words
for. Patterns ignore case and never hold a group.
"""

from __future__ import annotations

OTHERS = {
    "la": r"et al\b\.?|et alii|et\.? ?coll\b\.?",
    "en": r"and others\b|and colleagues\b|and co-?(?:authors|workers)\b|and collaborators\b",
    "de": r"u\. ?a\.|und andere\b|et al\b\.?",
    "tr": r"v\.?d\.|vd\b\.?|ve diğerleri\b|ve ark\.|v\. ?dğr\.",
    "fr": r"et autres\b",
    "es": r"y otros\b|y cols?\.",
    "ru": r"и др\.?|и соавт\.?|и другие\b",
    "it": r"e altri\b|e aa\.",
    "pt": r"e outros\b",
    "nl": r"en anderen\b|e\.a\.",
    "pl": r"i in\.",
    "zh": r"等(?!\w)|ほか(?!\w)|외(?!\w)",
    "any": r"…|\.\.\.|\. \. \.",
}
"""For authors who are not named."""

AND = {
    "any": r"&|\+",
    "en": r"and\b|with\b",
    "de": r"und\b|u\.(?= )",
    "tr": r"ve\b|ile\b",
    "fr": r"et\b",
    "es": r"y\b|e\b",
    "ru": r"и\b",
    "it": r"e\b",
    "nl": r"en\b",
    "pl": r"i\b|oraz\b",
    "north": r"og\b|och\b|ja\b",
    "cs": r"a(?=\s[^\W\d_])",
    "hu": r"és\b",
    "el": r"και\b",
    "uk": r"та\b|і\b",
}
"""Before the last of several names."""

EDITORS = {
    "en": r"eds?\b\.?|editors?\b",
    "de": r"hrsgg?\b\.?|hgg?\b\.?|herausgeber(?:in)?\b",
    "tr": r"haz\b\.?|der\b\.?|yay\. haz\b\.?|ed\b\.?|edt\b\.?",
    "fr": r"dir\b\.?|éds?\b\.?|sous la direction de\b|coord\b\.?",
    "es": r"coords?\b\.?|comps?\b\.?|dirs?\b\.?",
    "ru": r"ред\b\.?|под ред\b\.?|отв\. ред\b\.?|сост\b\.?",
    "it": r"a cura di\b|cur\b\.?",
    "pt": r"orgs?\b\.?",
    "nl": r"red\b\.?|reds\b\.?",
    "pl": r"red\b\.?|oprac\b\.?",
}
"""Behind the names of editors, in brackets or behind a comma."""

MADE_BY = {
    "en": r"directors?|producers?|writers?|host|performer|composer|artist|executive producers?|comps?\b\.?|pseud\.",
    "de": r"regie|regisseur(?:in)?",
    "tr": r"yönetmen|yapımcı",
    "fr": r"réal\.|réalisateur|réalisatrice",
    "es": r"director(?:a)?|productor(?:a)?",
    "ru": r"реж\.",
}
"""Behind the names of those who made a film, a piece, a broadcast: they are its authors."""

EDITED_BY = {
    "en": r"edited by|eds?\. by|edited and introduced by|compiled by",
    "de": r"herausgegeben von|hrsg\. v(?:on|\.)|hg\. v(?:on|\.)",
    "tr": r"yayına hazırlayan|derleyen|editör|ed\.:",
    "fr": r"sous la direction de|édité par|éd\. par|dir\. par",
    "es": r"editado por|edición de|coordinado por",
    "ru": r"под ред(?:\.|акцией)|отв\. ред\.",
    "it": r"a cura di",
    "pt": r"organizado por",
    "nl": r"onder redactie van|onder red\. van",
    "pl": r"pod red(?:\.|akcją)",
}
"""Before them."""

TRANSLATED_BY = {
    "en": r"translated by|trans(?:l)?\. by|trans(?:l)?\.|tr\. by",
    "de": r"übersetzt von|aus dem \w+ von|übers\. v(?:on|\.)",
    "tr": r"çev(?:iren)?\.?:?",
    "fr": r"traduit (?:de l['’ ]?\w+ )?par|trad\. par|trad\.(?: de [^,.]{3,20} par)?",
    "es": r"traducido por|traducción de|trad\. de|trad\.",
    "ru": r"пер(?:евод|\.) с [^,.]{2,12}\.?|пер\.",
    "it": r"tradotto da|trad\. di|traduzione di",
    "pt": r"tradução de",
    "nl": r"vertaald door|vert\.",
    "pl": r"przeł\.|tłum\.",
}
"""Before the names of translators."""

IN = {
    "en": r"in",
    "de": r"in",
    "tr": r"içinde",
    "fr": r"dans|in",
    "es": r"en",
    "ru": r"в кн\.|в сб\.|в",
    "it": r"in",
    "pt": r"em",
    "nl": r"in",
    "pl": r"w",
}
"""Between a chapter and its book."""

ACCESSED = {
    "en": r"(?:last |date )?(?:accessed|visited|viewed|retrieved|consulted|checked)(?: on)?",
    "de": r"(?:letzter |letztmals )?(?:zugriff|abruf|aufruf)(?: am| vom)?|(?:zuletzt )?(?:abgerufen|aufgerufen|besucht"
    r"|eingesehen|geprüft)(?: am)?|stand",
    "tr": r"(?:son )?erişim(?: tarihi)?|e\. ?t\.",
    "fr": r"(?:page )?consultée?s?(?: le)?|dernier accès(?: le)?|accédé le",
    "es": r"(?:fecha de )?(?:consulta|acceso)|consultad[oa](?: el)?|recuperado(?: el)?|accedido(?: el)?",
    "ru": r"дата обращения|дата доступа",
    "it": r"(?:ultimo )?accesso|consultat[oa](?: il)?|visitato(?: il)?",
    "pt": r"acess(?:o|ado|ada)(?: em)?|consultado(?: em)?",
    "nl": r"geraadpleegd(?: op)?|bezocht(?: op)?",
    "pl": r"dostęp|data dostępu|pobrano",
}
"""Before the day on which a page was seen."""

AVAILABLE = {
    "en": r"(?:also )?available (?:online )?(?:at|from)|(?:retrieved |online )from|online at|available online|url|at",
    "de": r"verfügbar unter|online unter|abrufbar unter|unter|online verfügbar",
    "tr": r"erişim adresi|erişim|şuradan",
    "fr": r"disponible (?:en ligne )?(?:sur|à l['’]adresse|à)|en ligne|url",
    "es": r"disponible en|recuperado de|en línea",
    "ru": r"url|режим доступа|доступно по адресу",
    "it": r"disponibile (?:su|a|all['’]indirizzo)",
    "pt": r"disponível em",
    "nl": r"beschikbaar op|via",
    "pl": r"dostępny w|dostępne na",
}
"""Before an address."""

PAGES = {
    "en": r"pp?\.?|pages?|pgs?\.",
    "de": r"s\.|seiten?|sp\.",
    "tr": r"ss?\.|sf\.|sayfa",
    "fr": r"pp?\.|pages?",
    "es": r"pp?\.|págs?\.|páginas?",
    "ru": r"с\.|стр\.|c\.",
    "it": r"pp?\.|pagg?\.",
    "pt": r"pp?\.|págs?\.",
    "nl": r"pp?\.|blz\.",
    "pl": r"s\.|str\.",
}
"""Before pages."""

VOLUMES = {
    "en": r"vols?\.?|volumes?",
    "de": r"bd\.?|band|bde\.|jg\.|jahrgang|jahrg\.",
    "tr": r"cilt|c\.",
    "fr": r"vol\.?|t\.|tome",
    "es": r"vol\.?|tomo|año",
    "ru": r"т\.|том|вып\. т\.",
    "it": r"vol\.?|a\.",
    "pt": r"v\.|vol\.?",
    "nl": r"dl\.|deel|jrg\.|jaargang",
    "pl": r"t\.|tom|r\.",
}
"""Before a volume."""

ISSUES = {
    "en": r"nos?\.?|nr\.?|num\.|issues?|iss\.?|number",
    "de": r"h\.|heft|nr\.?|ausgabe|hefte",
    "tr": r"sayı|sy\.|s\.(?= ?\d{1,3}\b)|no\.?",
    "fr": r"n[°ºo]s?\.?|numéro",
    "es": r"núms?\.|n[°ºo]\.?|número",
    "ru": r"№|вып\.|n",
    "it": r"n\.|fasc\.|num\.",
    "pt": r"n\.|núm\.",
    "nl": r"nr\.?|afl\.",
    "pl": r"nr\.?|z\.",
}
"""Before an issue."""

EDITION = {
    "en": r"ed(?:n|ition)?\b\.?",
    "de": r"aufl(?:age)?\b\.?",
    "tr": r"baskı\b|bs\.|b\.",
    "fr": r"éd(?:ition)?\b\.?",
    "es": r"ed(?:ición)?\b\.?",
    "ru": r"изд\b\.?|издание\b",
    "it": r"ed(?:izione)?\b\.?",
    "pt": r"ed(?:ição)?\b\.?",
    "nl": r"druk\b|dr\.|ed\.",
    "pl": r"wyd\.?",
}
"""Behind the number of an edition."""

THESIS = {
    "en": r"(?:unpublished |un-published )?(?:ph\.? ?d\.?|d\.? ?phil\.?|doctoral|master['’]?s|m\.? ?a\.?|m\.? ?sc\.?|"
    r"m\.? ?phil\.?|bachelor['’]?s|b\.? ?a\.?)[ -]?(?:thesis|dissertation|diss\.)|doctoral dissertation|dissertation\b|thesis\b",
    "de": r"dissertation\b|diss\.|habilitation(?:sschrift)?\b|(?:master|magister|diplom|bachelor|doktor)arbeit\b|inaugural-diss\.",
    "tr": r"(?:yayımlanmamış |yayınlanmamış |basılmamış )?(?:doktora|yüksek lisans) tezi\b",
    "fr": r"thèse(?: de doctorat| d['’]état| de \w+)?\b|mémoire de (?:master|maîtrise|dea)\b",
    "es": r"tesis(?: doctoral| de maestría| de licenciatura| de máster)?\b",
    "ru": r"дис(?:с|сертация)?\.?(?: \.{3})?(?= (?:канд|д-ра|докт))|автореф\. дис\.|диссертация\b",
    "it": r"tesi di (?:dottorato|laurea)\b",
    "pt": r"(?:tese de doutorad?o|dissertação de mestrado|tese)\b",
    "nl": r"proefschrift\b|dissertatie\b|doctoraatsproefschrift\b|masterscriptie\b",
    "pl": r"rozprawa doktorska\b|praca (?:doktorska|magisterska)\b",
}
"""What a thesis is called."""

REPORT = {
    "en": r"(?:working|discussion|policy|research|occasional|technical|staff|position|briefing|white|green) (?:paper|report|brief|note)s?\b"
    r"|(?:technical |annual |final )report (?:no\b|series\b)|report no\b|policy brief\b|issue brief\b|fact ?sheet\b|memorandum\b",
    "de": r"arbeitspapier\b|diskussionspapier\b|forschungsbericht\b|abschlussbericht\b",
    "tr": r"çalışma raporu\b|politika notu\b|araştırma raporu\b",
    "fr": r"document de travail\b|rapport (?:de recherche|technique|n°)",
    "es": r"documento de trabajo\b|informe técnico\b",
    "ru": r"доклад\b|препринт\b",
    "it": r"documento di lavoro\b",
    "pt": r"documento de trabalho\b|texto para discussão\b",
    "nl": r"werkdocument\b|rapport nr\b",
    "pl": r"raport\b",
}
"""What a report is called."""

MONTHS = {
    "en": "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter",
    "de": "januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|dez|okt|frühjahr|sommer|herbst",
    "tr": "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|güz|bahar|yaz|kış",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    "ru": "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "pt": "janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro",
    "nl": "januari|februari|maart|mei|juni|juli|augustus",
    "pl": "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
}
"""Months and seasons."""

UNDATED = {
    "en": r"n\. ?d\.|no date|undated|forthcoming|in press|in preparation|under review|in review|to appear|submitted",
    "de": r"o\. ?j\.|im erscheinen|i\. ?e\.|im druck",
    "tr": r"t\. ?y\.|tarihsiz|baskıda|basımda|yayımlanacak|yayınlanacak|yayıma hazırlanıyor",
    "fr": r"s\. ?d\.|à paraître|sous presse",
    "es": r"s\. ?f\.|s/f|en prensa|de próxima aparición",
    "ru": r"б\. ?г\.|в печати",
    "it": r"s\. ?d\.|in corso di stampa|in stampa",
    "pt": r"s\. ?d\.|no prelo",
    "nl": r"z\. ?j\.|in druk",
    "pl": r"b\. ?r\.|w druku",
}
"""Where no year is printed."""


STEMS = {
    "accessed": "access visit viewed retriev consult check zugriff abruf aufruf abgeruf aufgeruf besucht gesehen geprüft stand eri e.t"
    " e. accès accédé acceso recuper обращ доступ geraadpl bezocht dost pobrano cited acess visita",
    "edited": "edited ed. eds. compiled hrsg hg. herausg direction dir. derle editör yayına éd. édit edici editado coordin organi cura"
    " redactie red. ред",
    "translated": "trans tr. übers aus çev trad перев пер. vert przeł tłum",
    "thesis": "thesis dissert diss. tez thèse mémoire tesis tese tesi proefschrift scriptie rozpraw praca arbeit habil дис автореф"
    " ph.d phd",
    "report": "paper report brief note papier bericht rapor notu document rapport informe доклад препринт raport sheet memo texto",
    "edition": "edn ed. edit ed) aufl bask bs. éd изд druk dr. wyd",
    "article": "art paper",
    "editors": "ed. ed) ed] ed, eds editor hrsg hg. hg) hgg herausg haz. haz) der. der) yay. edt dir. dir) dirs coord comp. comp) comps ред"
    " сост a(cura cura cur. org. org) orgs red. red) reds oprac éd. éd) éds direction",
}
"""What a text must hold for a pattern of these words to fit: looked for first, since it is looked for fast."""
_STEMS = {name: tuple(stems.split()) for name, stems in STEMS.items()}


def may_hold(name: str, words: str) -> bool:
    """Whether words may hold those of a part."""
    low = words.lower()
    return any(stem in low for stem in _STEMS[name])


def either(*parts: dict[str, str]) -> str:
    """Return one pattern for the words of all languages, longer cells first, without a group that is counted."""
    cells = dict.fromkeys(cell for part in parts for cell in part.values())
    return "(?:" + "|".join(sorted(cells, key=len, reverse=True)) + ")"
