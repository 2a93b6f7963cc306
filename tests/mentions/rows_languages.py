"""Rows: equivalents and names in Turkish, Russian, German and French, with their endings."""

from __future__ import annotations

from mention_rows import Row, n, row, t

# language, the word that an entry lists, target: (words that are a use, words that are none)
TERM_WORDS = (
    ("tr", "security", "güvenlik güvenliği güvenliğin güvenliğe güvenlikte güvenlikten güvenliğini güvenliğinin Güvenlik",
     "güvensizlik güvenli güven güvenlikçi"),
    ("tr", "securitization", "güvenlikleştirme güvenlikleştirmenin güvenlikleştirmeyi güvenlikleştirmeler", ""),
    ("tr", "deterrence", "caydırıcılık caydırıcılığın caydırıcılığı caydırıcılıktan", "caydırıcı caymak"),
    ("tr", "sanction", "yaptırım yaptırımlar yaptırımları yaptırımların yaptırımın yaptırıma yaptırımlara yaptırımlardan", "yaptırmak yaptı"),
    ("ru", "security", "безопасность безопасности безопасностью Безопасность", "безопасный небезопасность опасность безопасно"),
    ("ru", "securitization", "секьюритизация секьюритизации секьюритизацию секьюритизацией", "десекьюритизация секьюритизировать"),
    ("ru", "sanction", "санкция санкции санкций санкциям санкциями санкциях санкцию санкцией", "санкционный санкционировать"),
    ("de", "security", "Sicherheit", "Unsicherheit sicher sicherlich"),
    ("de", "deterrence", "Abschreckung Abschreckungen", "abschreckend"),
    ("de", "encirclement", "Einkreisung Einkreisungen", "Kreis"),
    ("de", "sanction", "Sanktion Sanktionen", "sanktioniert Sanktionierung"),
    ("de", "arms-race", "Wettrüsten Wettrüstens", "Rüsten"),
    ("fr", "security", "sécurité sécurités Sécurité", "insécurité sécuritaire"),
    ("fr", "securitization", "sécuritisation sécuritisations", "sécuriser"),
    ("fr", "sanction", "sanction sanctions", "sanctionner sanctionné"),
    ("fr", "deterrence", "dissuasion dissuasions", "dissuasif persuasion"),
)  # fmt: skip
PHRASES = (
    ("tr", "strategic-partnership", "stratejik ortaklık; stratejik ortaklığı; stratejik ortaklığın; stratejik ortaklıktan; Stratejik ortaklıklar"),
    ("tr", "power-balance", "güç dengesi; güç dengesini; güç dengesinin; güç dengesinde"),
    ("ru", "strategic-partnership", "стратегическое партнёрство; стратегического партнёрства; стратегическому партнёрству; "
     "стратегическим партнёрством; стратегическом партнёрстве; стратегическое партнерство"),
    ("ru", "arms-race", "гонка вооружений; гонки вооружений; гонку вооружений; гонкой вооружений; гонке вооружений"),
    ("de", "power-balance", "Gleichgewicht der Kräfte; Gleichgewichts der Kräfte; Gleichgewichtes der Kräfte"),
    ("fr", "strategic-partnership", "partenariat stratégique; partenariats stratégiques"),
    ("fr", "collective-defence", "défense collective; défenses collectives"),
    ("fr", "arms-race", "course aux armements; courses aux armements"),
)  # fmt: skip
CAUGHT = {"стратегическое партнерство": "ё is often written е", "sécurités": "rare, and right"}
DOUBTFUL = {
    "sécurités",
    "dissuasions",
    "Stratejik ortaklıklar",
    "güvenlikleştirmeler",
    "Abschreckungen",
    "Einkreisungen",
    "güvenlikçi",
}


def _front(language: str, words: str) -> str:
    return f"---\ntitle: A row\nlanguage: {language}\n---\n\n{words}"


def _words() -> list[Row]:
    found = []
    for language, target, uses, none in TERM_WORDS:
        for word in uses.split():
            why = CAUGHT.get(word, "the listed word or a case of it")
            found.append(
                row(
                    f"{language}-{word}",
                    _front(language, f"… {word} …"),
                    t(word, target),
                    why=why,
                    doubtful=word in DOUBTFUL,
                )
            )
        for word in none.split():
            found.append(
                row(
                    f"{language}-not-{word}",
                    _front(language, f"… {word} …"),
                    why="another word",
                    doubtful=word in DOUBTFUL,
                )
            )
    for language, target, phrases in PHRASES:
        for phrase in phrases.split("; "):
            why = CAUGHT.get(phrase, "the listed phrase, each word in its case")
            found.append(
                row(
                    f"{language}-{phrase}",
                    _front(language, f"… {phrase} …"),
                    t(phrase, target),
                    why=why,
                    doubtful=phrase in DOUBTFUL,
                )
            )
    return found


def _name(id: str, language: str, words: str, printed: str, target: str, why: str, doubtful: bool = False) -> Row:
    return row(id, _front(language, words), n(printed, target), why=why, doubtful=doubtful)


ROWS = (
    *_words(),
    # ---------------------------------------------------------------- names
    *(_name(f"tr-name-{form}", "tr", f"Sonra {form} dedi.", form.replace("'", "’").split("’")[0], target, "a suffix behind the apostrophe")
      for form, target in (
          ("Türkiye’nin", "turkey"), ("Türkiye'nin", "turkey"), ("Türkiye’de", "turkey"), ("Türkiye’ye", "turkey"), ("Türkiye’den", "turkey"),
          ("Rusya’nın", "russia"), ("Rusya’ya", "russia"), ("Rusya’yla", "russia"), ("NATO’ya", "nato"), ("NATO’nun", "nato"), ("NATO’da", "nato"),
          ("Ankara’nın", "ankara"), ("Şahin’in", "oya-sahin"), ("Demir’in", "aylin-demir"), ("Vaal’ın", "henrik-vaal"), ("NORSA’ya", "norsa"))),
    row("tr-no-falcon", _front("tr", "Bir şahin, bir demir kapı."), why="a falcon and iron, in small letters"),
    row("tr-no-people", _front("tr", "Bir Türkiyeli ve bir Rusyalı."), why="people of the country: adjectives are not forms"),
    row("tr-no-apostrophe", _front("tr", "Sonra Türkiyenin dedi."), why="proper names take the apostrophe; without it, it is a slip", doubtful=True),
    row("tr-enlargement", _front("tr", "… NATO genişlemesi …"), t("NATO genişlemesi", "norsa-enlargement", n("NATO", "nato")), why="an equivalent holds a name"),
    row("tr-enlargement-case", _front("tr", "… NATO genişlemesine …"), t("NATO genişlemesine", "norsa-enlargement", n("NATO", "nato")), why="in its case"),
    row("tr-culture", _front("tr", "… güvenlik kültürü …"), t("güvenlik kültürü", "security-culture", t("güvenlik", "security")), why="a term holds a term"),
    row("tr-culture-case", _front("tr", "… güvenlik kültürünün …"), t("güvenlik kültürünün", "security-culture", t("güvenlik", "security")), why="in its case"),
    row("tr-capitals", _front("tr", "GÜVENLİK kavramı."), t("GÜVENLİK", "security"), why="capitals with the dotted İ", doubtful=True),
    row("tr-capital-i", _front("tr", "CAYDIRICILIK kavramı."), t("CAYDIRICILIK", "deterrence"), why="capitals with the dotless I", doubtful=True),
    _name("ru-nato", "ru", "Войска НАТО ушли.", "НАТО", "nato", "the acronym has no cases"),
    row("ru-nato-enlargement", _front("ru", "… расширение НАТО …"), t("расширение НАТО", "norsa-enlargement", n("НАТО", "nato")), why="an equivalent holds a name"),
    *(row(f"ru-{words}", _front("ru", f"… {words} …"), t(words, "norsa-enlargement", n("НАТО", "nato")), why="in its case, and holding a name")
      for words in ("расширения НАТО", "расширению НАТО", "расширением НАТО")),
    *(_name(f"ru-name-{word}", "ru", f"… {word} …", word, target, "a case of a listed name; the edition asks for equivalents of terms only", True)
      for word, target in (("России", "russia"), ("Россию", "russia"), ("Россией", "russia"), ("Турции", "turkey"), ("Турцию", "turkey"))),
    row("ru-no-adjective", _front("ru", "… российский и турецкий …"), why="adjectives are not forms"),
    _name("de-turkey", "de", "Die Politik der Türkei.", "Türkei", "turkey", "a listed name"),
    _name("de-genitive", "de", "Russlands Politik.", "Russlands", "russia", "the genitive of a listed name; equivalents of terms only are asked for", True),
    row("de-compound-first", _front("de", "Die Sicherheitspolitik."), why="a compound is another word; some would count it", doubtful=True),
    row("de-compound-last", _front("de", "Die Rechtssicherheit."), why="legal certainty is another thing"),
    row("de-plural-other", _front("de", "Die Sicherheiten der Bank."), why="collateral of a bank; a program can hardly tell", doubtful=True),
    *(_name(f"fr-elision-{words}", "fr", f"La décision {words} surprend.", printed, target, "an elided article or preposition before a name")
      for words, printed, target in (("de l’OTAN", "OTAN", "nato"), ("de l'OTAN", "OTAN", "nato"), ("d’Ankara", "Ankara", "ankara"),
                                     ("qu’Ankara", "Ankara", "ankara"), ("d’Estmark", "Estmark", "estmark"))),
    *(row(f"fr-enlargement-{mark}", _front("fr", f"L{mark}élargissement de l{mark}OTAN dure."),
          t(f"élargissement de l{mark}OTAN", "norsa-enlargement", n("OTAN", "nato")), why="elision outside and inside, either apostrophe") for mark in "’'"),
    row("fr-person", _front("fr", "Jean d’Aubry écrit."), n("Jean d’Aubry", "jean-daubry"), why="an apostrophe that is part of a name"),
    row("fr-elided-term", _front("fr", "La question d’une dissuasion."), t("dissuasion", "deterrence"), why="a word before it is elided"),
    row("fr-no-today", _front("fr", "Aujourd’hui, rien."), why="an apostrophe inside a word"),
    # ---------------------------------------------------------------- foreign words in an English text
    row("en-russian", "The Russian word безопасности means it.", t("безопасности", "security"), why="a quoted word in its case"),
    row("en-turkish", "The Turkish word güvenliğin means it.", t("güvenliğin", "security"), why="a quoted word in its case"),
    row("en-no-german", "The Sanktionierte came.", why="a longer word that begins like an equivalent"),
)  # fmt: skip
