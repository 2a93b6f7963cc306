"""Rows: possessives, compounds, prefixes, verbs, capitals, and words that are no use at all."""

from __future__ import annotations

from mention_rows import d, e, n, row, t
from rows_nesting import BRENN, K90, NORSA

NORLAND = n("Norland", "norland")
SECURITY = t("security", "security")


def _term(word: str, target: str, why: str, doubtful: bool = False):
    return row(f"word-{word}", f"They spoke of {word} there.", t(word, target), why=why, doubtful=doubtful)


def _none(word: str, why: str, doubtful: bool = False):
    return row(f"none-{word}", f"They spoke of {word} there.", why=why, doubtful=doubtful)


ROWS = (
    # ---------------------------------------------------------------- possessives and plurals
    row("possessive", "Norland’s ships and Norland's men.", NORLAND, NORLAND, why="both apostrophes"),
    row("possessive-acronym", "NORSA’s ships.", NORSA, why="of an acronym"),
    row("possessive-term", "The K-90’s radar and the K-90s’ crews.", K90, t("K-90s", "k-90"), why="singular and plural"),
    row("possessive-person", "Aylin Demir’s book.", n("Aylin Demir", "aylin-demir"), why="of a person"),
    row("plural-term", "Strategic partnerships and security cultures.", t("Strategic partnerships", "strategic-partnership"),
        t("security cultures", "security-culture", SECURITY), why="a plural holds what its singular holds"),
    row("plural-head", "Two balances of power.", t("balances of power", "power-balance"), why="the plural of a head that is not last", doubtful=True),
    # ---------------------------------------------------------------- compounds, by rule and not form by form
    *(
        row(f"suffix-{end}", f"A security-{end} matter.", SECURITY, why="the compound is about the term")
        for end in ("related", "based", "led", "driven", "focused", "oriented", "minded")
    ),
    *(
        row(f"suffix-phrase-{end}", f"A collective defence-{end} mission.", t("collective defence", "collective-defence"), why="also of two words")
        for end in ("related", "based")
    ),
    *(
        row(f"suffix-name-{end}", f"A Norland-{end} group.", NORLAND, why="the compound names the state")
        for end in ("led", "backed", "sponsored", "based", "friendly", "related")
    ),
    *(
        row(f"prefix-name-{start}", f"The {start}-NORSA party.", NORSA, why="the compound names the body; also where it says what is not of it")
        for start in ("pro", "anti", "post", "pre", "non", "ex", "trans", "intra", "inter")
    ),
    *(
        row(f"prefix-term-{start}", f"The {start}-deterrence mood.", t("deterrence", "deterrence"), why="the compound is about the term")
        for start in ("pro", "anti", "post", "pre")
    ),
    row("prefix-negates", "A non-deterrence mood.", why="what is said not to be a thing is no use of its term", doubtful=True),
    row("prefix-dash", "A post–K-90 mood.", K90, why="an en dash before a form that has a hyphen"),
    row("prefix-event", "A post-Grey War mood.", e("Grey War", "grey-war"), why="before an event of two words"),
    row("compound-dash", "Norland–Estmark relations.", NORLAND, n("Estmark", "estmark"), why="two states, a dash"),
    row("compound-hyphen", "Norland-Estmark relations.", NORLAND, n("Estmark", "estmark"), why="two states, a hyphen"),
    row("compound-three", "A NORSA-Norland-Estmark body.", NORSA, NORLAND, n("Estmark", "estmark"), why="three"),
    row("compound-slash", "Norland/Estmark relations.", NORLAND, n("Estmark", "estmark"), why="a stroke"),
    row("compound-led-of-two", "A Norland-Estmark-led group.", NORLAND, n("Estmark", "estmark"), why="two leaders"),
    row("line-hyphen", "A Norland-\nled group.", NORLAND, why="a hyphen at a line's end"),
    # ---------------------------------------------------------------- verbs of a term
    *(
        _term(word, "securitization", "a verb of the term whose stem the entry lists")
        for word in ("securitize", "securitizes", "securitized", "securitizing", "securitise", "securitised", "securitising", "securitisation", "securitizations")
    ),
    *(_term(word, "deterrence", "the listed verb, doubled before its ending") for word in ("deter", "deters", "deterred", "deterring", "deterrents")),
    *(_term(word, "encirclement", "the listed verb, its e dropped") for word in ("encircle", "encircles", "encircled", "encircling", "encirclements")),
    *(_term(word, "desecuritization", "another term, although it holds the letters") for word in ("desecuritize", "desecuritized", "desecuritizing")),
    _term("non-securitization", "non-securitization", "another term: securitization is not spoken of inside it", doubtful=True),
    _term("sanctions", "sanction", "a plural"),
    _term("detente", "detente", "listed without its accent"),
    _term("détente", "detente", "and with it"),
    _term("uses", "use", "a plural"),
    # ---------------------------------------------------------------- capitals
    row("capital-start", "Securitization came. Security too.", t("Securitization", "securitization"), t("Security", "security"), why="a sentence begins"),
    row("capital-article", "The Alliance met.", n("The Alliance", "norsa"), why="the article of a form begins a sentence"),
    row("capitals-term", "SECURITIZATION came.", t("SECURITIZATION", "securitization"), why="capitals throughout, as in a heading", doubtful=True),
    row("capitals-name", "NORLAND signed.", n("NORLAND", "norland"), why="capitals throughout, as in a heading", doubtful=True),
    row("capitals-title", "A Strategic Partnership.", t("Strategic Partnership", "strategic-partnership"), why="as in a title"),
    row("acronym", "The WHO met, and IT met.", n("WHO", "who"), n("IT", "it-union"), why="acronyms in their capitals"),
    # ---------------------------------------------------------------- no use at all
    row("no-acronym-lower", "They, who met, saw it.", why="an acronym in small letters is a word"),
    row("no-acronym-title", "Who met? It did.", why="also with one capital"),
    row("no-name-lower", "A nice fen.", why="a place in small letters is a word"),
    row("name-nice", "A nice day in Nice.", n("Nice", "nice"), why="the town and the word"),
    row("no-date-verb", "Armies march, and they may rest.", why="months in small letters are verbs"),
    row("no-month-alone", "March came.", why="a month without a year is no date of the timeline", doubtful=True),
    row("date-month", "In March 2014 it came.", d("March 2014", "2014-03"), why="a month with its year is one"),
    row("no-alliance-lower", "An alliance, the alliance.", why="a common noun"),
    *(
        _none(word, "part of another word")
        for word in ("user", "useful", "insecurity", "deteriorate", "determined", "Brennan", "Fenland", "Norlander", "Halmarian", "securitizer", "encirclings")
    ),
    *(_none(word, "another number or model") for word in ("K-900", "SK-90", "Article 70", "Article 77", "Articles 6 and 8")),
    row("article-part", "Under Article 7(2) they met.", t("Article 7", "article-7"), why="a paragraph of the article"),
    row("article-end", "Under Article 7. They met.", t("Article 7", "article-7"), why="the end of a sentence"),
    row("no-half-form", "Operation Grey, and the University of.", why="half a form"),
    row("name-in-mail", "Write to norland@brenn.example soon.", why="an address of post"),
    row("name-in-list", "Norland, Estmark, Brenn; NORSA: K-90.", NORLAND, n("Estmark", "estmark"), BRENN, NORSA, K90, why="signs between them"),
    row("name-in-brackets", "The treaty (Norland) and [Estmark].", NORLAND, n("Estmark", "estmark"), why="brackets round them"),
)  # fmt: skip
