"""Words of English titles that keep their capital wherever they stand: names of places, peoples, faiths, times.

What a library shows itself counts as much: see `of_library`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

PLACES = """Afghanistan Africa Albania Aleppo Algeria America Americas Amsterdam Anatolia Andorra Angola Ankara
Antarctica
Arabia Arctic Argentina Armenia Asia Athens Atlantic Australia Austria Azerbaijan Baghdad Bahrain Baku Balkan
Balkans Baltic Bangladesh Barbados Barcelona Beijing Beirut Belarus Belgium Belgrade Benin Berlin Bhutan Bolivia
Bosnia Bosporus Boston Botswana Brazil Britain Brunei Brussels Bucharest Budapest Bulgaria Burundi Byzantium
Cairo California Cambodia Cambridge Cameroon Canada Caribbean Caspian Catalonia Caucasus Chad Chicago China
Colombia Congo Constantinople Copenhagen Corsica Crete Crimea Croatia Cuba Cyprus Czechia Czechoslovakia
Damascus Danube Dardanelles Delhi Denmark Djibouti Dublin Ecuador Edinburgh Egypt England Eritrea Estonia
Eswatini Ethiopia Eurasia Europe Finland Flanders Florence France Gambia Geneva Georgia Germany Ghana Greece
Greenland Guatemala Guinea Guyana Haiti Havana Helsinki Herzegovina Himalaya Himalayas Honduras Hungary Iceland
India Indochina Indonesia Iran Iraq Ireland Israel Istanbul Italy Jamaica Japan Java Jerusalem Jordan Karabakh
Kashmir Kazakhstan Kenya Kiev Korea Kosovo Kurdistan Kuwait Kyiv Kyrgyzstan Laos Latvia Lebanon Lesotho
Leningrad Liberia Libya Liechtenstein Lisbon Lithuania London Luxembourg Macedonia Madagascar Madrid Malawi
Malaysia Maldives Mali Malta Manchuria Mauritania Mauritius Mediterranean Mesopotamia Mexico Moldova Monaco
Mongolia Montenegro Morocco Moscow Mozambique Myanmar Namibia Naples Nepal Netherlands Nicaragua Niger Nigeria
Normandy Norway Oman Oslo Oxford Pacific Pakistan Palestine Panama Paraguay Paris Persia Peru Petersburg
Philippines Poland Portugal Prague Prussia Qatar Rhine Rhodesia Romania Rome Russia Rwanda Sahara Samoa Sarajevo
Saudi Scandinavia Scotland Senegal Serbia Seychelles Siberia Sicily Singapore Slovakia Slovenia Somalia Spain
Stockholm Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Tbilisi Tehran Thailand Tibet Tokyo
Transcaucasia Tunisia Turkestan Turkey Turkmenistan Türkiye Uganda Ukraine Uruguay Uzbekistan Vatican Venezuela
Venice Versailles Vienna Vietnam Wales Warsaw Washington Yalta Yemen Yerevan Yugoslavia Zambia Zimbabwe Zurich"""
PEOPLES = """Afghan African Albanian Algerian American Anatolian Anglican Anglo Arab Arabian Arabic Argentine
Armenian Asian
Atlanticist Australian Austrian Austro Azerbaijani Azeri Babylonian Bangladeshi Basque Bavarian Belarusian
Belgian Bolivian Bolshevik Bolsheviks Bosnian Brazilian Breton British Buddhist Buddhism Bulgarian Byzantine
Canadian Castilian Catalan Catholic Catholicism Caucasian Celtic Chechen Chilean Chinese Christian Christians
Christianity Circassian Colombian Confucian Coptic Cossack Cossacks Croatian Cuban Cypriot Cypriots Czech Danish
Dutch Egyptian English Estonian Ethiopian Eurasian Eurasianism European Europeans Finnish Finno Flemish French
Gaelic Georgian German Germanic Germans Greek Greeks Habsburg Hebrew Hellenic Hellenistic Hindu Hinduism
Hungarian Icelandic Indian Indians Indo Indonesian Iranian Iraqi Irish Islam Islamic Islamism Islamist Israeli
Israelis Italian Italians Jamaican Japanese Jesuit Jew Jewish Jews Jordanian Judaism Kazakh Kemalism Kemalist
Kenyan Korean Kurdish Kurds Kuwaiti Kyrgyz Latin Latvian Lebanese Leninism Leninist Libyan Lithuanian Lutheran
Macedonian Malay Maltese Maoist Marxian Marxism Marxist Mediterranean Mexican Moldovan Mongol Mongolian Mongols
Moroccan Muslim Muslims Napoleonic Nazi Nazis Nazism Nepali Nigerian Nordic Norman Norse Norwegian Ottoman
Ottomans Ottomanism Pakistani Palestinian Palestinians Persian Persians Peruvian Pole Poles Polish Polynesian
Portuguese Protestant Protestants Prussian Quran Roman Romanian Romans Russian Russians Russo Sanskrit
Scandinavian Scot Scots Scottish Serb Serbian Serbs Shia Shiite Siberian Sikh Sino Slav Slavic Slavs Slovak
Slovene Slovenian Somali Soviet Soviets Spaniard Spaniards Spanish Stalinism Stalinist Sudanese Sufi Sufism
Sunni Swahili Swede Swedes Swedish Swiss Syriac Syrian Syrians Tajik Tamil Tatar Tatars Thai Tibetan Trotskyist
Tunisian Turk Turkic Turkish Turkmen Turks Ukrainian Ukrainians Urdu Uzbek Venetian Victorian Vietnamese Viking
Vikings Welsh Yiddish Yugoslav Zionism Zionist"""
TIMES = """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September
October November December Christmas Easter Ramadan Renaissance"""
"""Without March and May, which are words."""

PROPER = frozenset(word.lower() for words in (PLACES, PEOPLES, TIMES) for word in words.split())
"""In small letters."""

_SPAN = re.compile(r'<span class="nocase">([^<]*)</span>')
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 8
"""Words of a name."""
_WHERE = ("publisher-place", "event-place", "original-publisher-place", "archive-place")


def of_library(items: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Return what a library of CSL items shows to be proper words, in small letters.

    A word in braces in one title is a name in all of them, and the places of publishers are places. Of several words
    together none is a name alone, and all are one: New York.
    """
    return frozenset(name.lower() for item in items for name in _shown(item) if name[:1].isupper())


def _shown(item: Mapping[str, Any]) -> Iterator[str]:
    for protected in _SPAN.findall(str(item.get("title", ""))):
        yield from _named(protected)
    for name in _WHERE:
        yield from (word for place in str(item.get(name, "")).split(",") for word in _named(place.strip()))


def _named(words: str) -> list[str]:
    found = _WORD.findall(words)
    whole = 1 < len(found) <= _MOST and all(word[0].isupper() for word in found) and " ".join(found) == words
    return found if len(found) == 1 else [words] if whole else []
