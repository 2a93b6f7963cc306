"""Rows: names in their cases, written from the four languages' grammars before the rules were."""

from __future__ import annotations

from dataclasses import dataclass

NAMES = """\
- {id: russia, kind: state, name: Russia, also: [Rusya, Russland, Russie, Россия]}
- {id: turkey, kind: state, name: Turkey, also: [Türkiye, Türkei, Turquie, Турция]}
- {id: iran, kind: state, name: Iran, also: [Иран]}
- {id: ukraine, kind: state, name: Ukraine, also: [Украина]}
- {id: moscow, kind: place, name: Moscow, also: [Moskova, Moskau, Moscou, Москва]}
- {id: crimea, kind: region, name: Crimea, also: [Kırım, Krim, Crimée, Крым]}
- {id: baku, kind: place, name: Baku, also: [Баку]}
- {id: rome, kind: place, name: Rome, also: [Рим]}
- {id: georgia, kind: state, name: Georgia, also: [Грузия]}
- {id: black-sea, kind: region, name: Black Sea, also: [Karadeniz, Schwarzes Meer, mer Noire, Черное море]}
- {id: north-korea, kind: state, name: North Korea, also: [Северная Корея, Nordkorea]}
- {id: eu, kind: organisation, name: European Union, acronym: EU, also: [Avrupa Birliği, Europäische Union, Union européenne, Европейский союз, ЕС]}
- {id: council-of-europe, kind: organisation, name: Council of Europe, also: [Совет Европы, Avrupa Konseyi, Europarat]}
- {id: defence-ministry, kind: organisation, name: Ministry of Defence, also: [Министерство обороны, Millî Savunma Bakanlığı, Verteidigungsministerium]}
- {id: un, kind: organisation, name: United Nations, acronym: UN, also: [ООН, Vereinte Nationen, Birleşmiş Milletler]}
- {id: nato, kind: organisation, name: North Atlantic Treaty Organisation, acronym: NATO, also: [НАТО, OTAN]}
- {id: usa, kind: state, name: United States, acronym: USA, also: [США]}
- {id: putin, kind: person, name: Vladimir Putin, also: [Putin, Владимир Путин, Путин]}
- {id: lavrov, kind: person, name: Sergey Lavrov, also: [Lavrov, Лавров]}
- {id: zakharova, kind: person, name: Maria Zakharova, also: [Захарова]}
- {id: dostoevsky, kind: person, name: Fyodor Dostoevsky, also: [Достоевский]}
- {id: petrov, kind: person, name: Ivan Petrov, also: [Петров]}
- {id: petrova, kind: person, name: Anna Petrova, also: [Петрова]}
- {id: marx, kind: person, name: Karl Marx, also: [Marx]}
- {id: cold-war, kind: operation, name: Long Cold Peace, also: [Kalter Friede]}
- {id: nordatlantikpakt, kind: treaty, name: North Atlantic pact, also: [Nordatlantikpakt]}
"""


@dataclass(frozen=True)
class Ending:
    """One form in a text of a language; `target` is None where it must not be taken for a name."""

    language: str
    words: str
    target: str | None
    why: str

    @property
    def id(self) -> str:
        return f"{self.language}-{self.words}"


def _rows(language: str, target: str | None, why: str, forms: str) -> tuple[Ending, ...]:
    return tuple(Ending(language, words, target, why) for words in forms.split("; "))


ROWS = (
    # ---------------------------------------------------------------- Russian
    *_rows("ru", "russia", "feminine in -ия", "Россия; России; Россию; Россией"),
    *_rows("ru", "turkey", "feminine in -ия", "Турции; Турцию; Турцией"),
    *_rows("ru", "georgia", "feminine in -ия", "Грузии; Грузию; Грузией"),
    *_rows("ru", "iran", "masculine in a consonant", "Ирана; Ирану; Ираном; Иране"),
    *_rows("ru", "ukraine", "feminine in -а", "Украины; Украине; Украину; Украиной"),
    *_rows("ru", "moscow", "feminine in -а", "Москвы; Москве; Москву; Москвой"),
    *_rows("ru", "crimea", "masculine; its locative in -у is its dative", "Крыма; Крыму; Крымом; Крыме"),
    *_rows("ru", "black-sea", "adjective and noun both inflect; ё is written е or ё",
           "Чёрное море; Черного моря; Чёрного моря; Черному морю; Черным морем; Черном море"),
    *_rows("ru", "eu", "adjective and noun both inflect", "Европейского союза; Европейскому союзу; Европейским союзом; Европейском союзе"),
    *_rows("ru", "north-korea", "feminine adjective and noun", "Северной Кореи; Северную Корею; Северной Корее; Северной Кореей"),
    *_rows("ru", "council-of-europe", "the head inflects, its genitive stays", "Совета Европы; Совету Европы; Советом Европы; Совете Европы"),
    *_rows("ru", "defence-ministry", "the head inflects, its genitive stays", "Министерства обороны; Министерству обороны; Министерством обороны"),
    *_rows("ru", "putin", "a surname in -ин has its instrumental in -ым", "Путина; Путину; Путиным; Путине"),
    *_rows("ru", "putin", "every word of a person's name inflects", "Владимира Путина; Владимиру Путину; Владимиром Путиным"),
    *_rows("ru", "lavrov", "a surname in -ов", "Лаврова; Лаврову; Лавровым; Лаврове"),
    *_rows("ru", "zakharova", "a woman's surname in -ова", "Захаровой; Захарову"),
    *_rows("ru", "dostoevsky", "a surname that is an adjective", "Достоевского; Достоевскому; Достоевским; Достоевском"),
    *_rows("ru", "nato", "an acronym has no cases", "НАТО"),
    *_rows("ru", "usa", "an acronym has no cases", "США"),
    *_rows("ru", "petrova", "the listed form of one is a case of another's: what is listed goes first", "Петрова"),
    *_rows("ru", "petrov", "a case that nobody else has", "Петровым"),
    *_rows("en", "russia", "a quoted word in an English text: its script tells the language", "России; Россией"),
    *_rows("ru", None, "people of the country", "Россиянин; Россияне; Турок; Турка; Грузин; Грузины; Иранец; Украинец; Москвич; Крымчанин"),
    *_rows("ru", None, "adjectives are not forms", "российский; турецкой; Иранский; московский; Крымский; Украинские; натовский"),
    *_rows("ru", None, "indeclinable, or too short to take endings", "НАТОм; Римом; Римляне; ЕСу; ООНу; ООНом"),
    *_rows("ru", None, "half of a phrase, or a phrase whose words do not agree with its case at all", "Черного; Европейского; Министерства"),
    *_rows("ru", None, "a case keeps the capital", "крыма; путиным; лаврове"),
    # ---------------------------------------------------------------- German
    *_rows("de", "russia", "genitive in -s", "Russlands"),
    *_rows("de", "iran", "genitive in -s", "Irans"),
    *_rows("de", "putin", "a person's genitive", "Putins; Vladimir Putins"),
    *_rows("de", "lavrov", "a person's genitive", "Lavrovs"),
    *_rows("de", "moscow", "genitive of a place", "Moskaus"),
    *_rows("de", "black-sea", "adjective in its case, noun in its own", "Schwarzen Meeres; Schwarzen Meer; Schwarze Meer"),
    *_rows("de", "eu", "a weak adjective", "Europäischen Union; Europäische Union; Europäischer Union"),
    *_rows("de", "un", "a weak adjective in the plural", "Vereinten Nationen; Vereinter Nationen"),
    *_rows("de", "council-of-europe", "genitive in -s and -es", "Europarats; Europarates"),
    *_rows("de", "nordatlantikpakt", "genitive in -s and -es", "Nordatlantikpakts; Nordatlantikpaktes"),
    *_rows("de", "defence-ministry", "genitive in -s", "Verteidigungsministeriums"),
    *_rows("de", "cold-war", "adjective in its case", "Kalten Frieden; Kalten Friedens"),
    *_rows("de", None, "another word", "Russe; Russen; Russlandbild; Iraner; Iranisten; Moskauer; Krimi; Krimis; Europarätin; Putinismus; Irane"),
    *_rows("de", None, "three letters and fewer take no ending", "EUs; UNs"),
    *_rows("de", None, "small letters", "russlands; irans"),
    *_rows("en", None, "no German endings in an English text", "Russlands; Irans; Putins; Iranian; Turkeys; Romes; Marxs; Moskaus"),
    *_rows("fr", None, "no German endings in a French text", "Irans; Putins"),
    # ---------------------------------------------------------------- Turkish
    *_rows("tr", "turkey", "a suffix behind either apostrophe", "Türkiye'nin; Türkiye’nin; Türkiye'ye; Türkiye’den; Türkiye’yle"),
    *_rows("tr", "russia", "a suffix behind either apostrophe", "Rusya'ya; Rusya’ya; Rusya'nın; Rusya’dan"),
    *_rows("tr", "crimea", "a suffix behind the apostrophe", "Kırım'da; Kırım’ın; Kırım’ı"),
    *_rows("tr", "eu", "the name of a body takes its suffixes with or without the apostrophe",
           "Avrupa Birliği’nin; Avrupa Birliğinin; Avrupa Birliğine; Avrupa Birliğinde; Avrupa Birliğinden; Avrupa Birliğini; Avrupa Birliğiyle"),
    *_rows("tr", "council-of-europe", "a body", "Avrupa Konseyinin; Avrupa Konseyine; Avrupa Konseyi'nden"),
    *_rows("tr", "defence-ministry", "a body", "Millî Savunma Bakanlığının; Millî Savunma Bakanlığına"),
    *_rows("tr", "un", "a plural body", "Birleşmiş Milletlerin; Birleşmiş Milletlere"),
    *_rows("tr", None, "a country takes the apostrophe; people of it are another word", "Rusyalı; Türkiyeli; Iranlı; Kırımlı; Kırımdan; Rusyaya; Putinin"),
    *_rows("en", None, "no Turkish endings in an English text", "Avrupa Birliğinin; Avrupa Konseyine"),
    # ---------------------------------------------------------------- French
    *_rows("fr", "iran", "elision before a name, either apostrophe", "l’Iran; l'Iran; d’Iran; qu’Iran"),
    *_rows("fr", "ukraine", "elision before a name", "l’Ukraine; d'Ukraine; jusqu’Ukraine; lorsqu’Ukraine"),
    *_rows("fr", "nato", "elision before an acronym", "l’OTAN; d'OTAN; L’OTAN; L'OTAN"),
    *_rows("fr", "eu", "elision before a phrase", "l’Union européenne; d'Union européenne"),
    *_rows("fr", None, "another word", "Iranien; l’Iranien; Ukrainien; otanien; l’Unioniste européenne; Russien"),
)  # fmt: skip
