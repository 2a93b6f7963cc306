"""Words of English titles that keep their capital wherever they stand: names of places, peoples, faiths, times, people.

What a library shows itself counts as much: see `of_library`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from glossator.patterns import re

PLACES = """Accra Afghanistan Africa Alabama Alaska Albania Alberta Aleppo Algeria Alps Alsace Amazon America Americas
Amsterdam Anatolia Andalusia Andes Andorra Angola Ankara Antarctica Antwerp Arabia Aragon Arctic Argentina Arizona
Arkansas Armenia Asia Assam Athens Atlantic Australia Austria Azerbaijan Baghdad Bahrain Baku Bali Balkan Balkans
Baltic Bangladesh Barbados Barcelona Basra Bavaria Beijing Beirut Belarus Belfast Belgium Belgrade Bengal Benin Berlin
Bhutan Bohemia Bolivia Bologna Bordeaux Borneo Bosnia Bosporus Boston Botswana Brandenburg Brazil Bristol Britain
Brittany Brunei Brussels Bucharest Budapest Bukovina Bulgaria Burgundy Burundi Byzantium Cairo California Cambodia
Cambridge Cameroon Canada Cappadocia Caribbean Carolina Carpathians Caspian Castile Catalonia Caucasus Chad Chiapas
Chicago China Cilicia Cologne Colombia Colorado Congo Connecticut Constantinople Copenhagen Corsica Crete Crimea
Croatia Cuba Cyprus Czechia Czechoslovakia Dakar Dakota Damascus Danube Dardanelles Darfur Delaware Delhi Denmark
Djibouti Dnieper Dresden Dublin Ecuador Edinburgh Egypt Elbe England Eritrea Estonia Eswatini Ethiopia Euphrates
Eurasia Europe Finland Flanders Florence Florida France Frankfurt Galicia Galilee Gambia Ganges Gaza Gdansk Geneva
Genoa Georgia Germany Ghana Glasgow Gothenburg Greece Greenland Guatemala Guinea Gujarat Guyana Haiti Hamburg Harz
Havana Hawaii Hejaz Helsinki Herzegovina Himalaya Himalayas Hokkaido Honduras Hungary Iceland Idaho Illinois India
Indiana Indochina Indonesia Indus Iowa Iran Iraq Ireland Isfahan Israel Istanbul Italy Izmir Jakarta Jamaica Japan
Java Jerusalem Jordan Judea Kansas Karabakh Karachi Karelia Kashmir Katanga Kazakhstan Kentucky Kenya Kerala Khorasan
Kiev Kolkata Korea Kosovo Kraków Kurdistan Kuwait Kyiv Kyrgyzstan Lagos Lahore Laos Lapland Latvia Lebanon Leeds
Leipzig Leningrad Lesotho Liberia Libya Liechtenstein Lisbon Lithuania Liverpool Loire Lombardy London Lorraine
Louisiana Luxembourg Luzon Lviv Lyon Macedonia Madagascar Madrid Maine Malawi Malaysia Maldives Mali Malta Manchester
Manchuria Manila Manitoba Marseille Maryland Massachusetts Mauritania Mauritius Mediterranean Mekong Melbourne
Mesopotamia Mexico Michigan Milan Mindanao Minnesota Mississippi Missouri Moldova Monaco Mongolia Montana Montenegro
Montreal Moravia Morocco Moscow Mosul Mozambique Mumbai Munich Myanmar Nairobi Namibia Naples Nebraska Nejd Nepal
Netherlands Nevada Nicaragua Niger Nigeria Nile Normandy Norway Oaxaca Oder Odessa Ohio Okinawa Oklahoma Oman Ontario
Oregon Orinoco Oslo Oxford Pacific Pakistan Palermo Palestine Panama Paraguay Paris Patagonia Peloponnese Pennsylvania
Persia Peru Petersburg Philippines Piedmont Poland Pomerania Porto Portugal Prague Provence Prussia Punjab Pyrenees
Qatar Quebec Queensland Rhine Rhineland Rhodesia Rhone Romania Rome Rotterdam Russia Rwanda Sahara Samoa Sarajevo
Sardinia Saskatchewan Saudi Saxony Scandinavia Scania Scotland Seine Senegal Seoul Serbia Sevastopol Seville
Seychelles Shanghai Siberia Sichuan Sicily Silesia Sinai Sindh Singapore Slovakia Slovenia Somalia Spain Stockholm
Sudan Sulawesi Sumatra Suriname Sweden Switzerland Sydney Syria Tabriz Taiwan Tajikistan Tanzania Tasman Tasmania
Tbilisi Tehran Tennessee Texas Thailand Thames Thessaly Thrace Thuringia Tibet Tigris Tokyo Toronto Transcaucasia
Transvaal Transylvania Tunisia Turin Turkestan Turkey Turkmenistan Tuscany Türkiye Uganda Ukraine Urals Uruguay Utah
Uzbekistan Valencia Vancouver Vatican Venezuela Venice Vermont Versailles Vienna Vietnam Virginia Vistula Volga Wales
Wallachia Wallonia Warsaw Washington Westphalia Wisconsin Wyoming Xinjiang Yalta Yangtze Yemen Yerevan Yucatán
Yugoslavia Yunnan Zambezi Zambia Zimbabwe Zurich"""
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

GIVEN = """Aaron Abraham Adam Adele Agnes Alan Albert Alexander Alfred Alice Amelia Andrew Angela Anna Anne Anthony
Antonia Antonio Arthur Audrey Augustus Barbara Beatrice Benjamin Bernard Bertha Brenda Brian Bridget Carl Carla Carlos
Caroline Catherine Cecilia Charles Charlotte Christina Christopher Claire Clara Claudia Daniel David Deborah Dennis
Diana Dorothy Douglas Edgar Edith Edmund Edward Edwin Eleanor Elena Elizabeth Ellen Emily Emma Eric Esther Eugene Eva
Evelyn Felix Ferdinand Florence Francis Frederick Gabriel Geoffrey George Gerald Gertrude Giovanni Giuseppe Gregory
Hannah Harold Harriet Heinrich Helen Helena Henrietta Henry Herbert Howard Hugh Ibrahim Ingrid Irene Isaac Isabel
Isabella Jacob James Jane Janet Jennifer Jeremiah Jessica Joan Johann Johannes John Jonathan Joseph Josephine Joshua
Juan Judith Julia Julian Juliet Karen Karl Katherine Kathleen Kevin Laura Lawrence Leonard Leonardo Lewis Linda Louis
Louise Lucy Luke Magdalena Marcel Marcus Margaret Margarita Marguerite Maria Marianne Marie Marion Martha Martin Mary
Matilda Matthew Maurice Maximilian Michael Michelangelo Miriam Mohammed Monica Muhammad Nathan Nathaniel Nicholas
Nicole Nora Oliver Olivia Oscar Pamela Patricia Patrick Paul Pauline Pedro Peter Philip Rachel Ralph Rebecca Richard
Robert Roger Roland Rudolf Samuel Sarah Sebastian Sergei Simon Sophia Sophie Stephen Steven Susan Sylvia Teresa
Theodore Theresa Thomas Timothy Ursula Valentine Vera Veronica Victoria Vincent Virginia Vladimir Walter Wilhelm
William Winston Xavier Yolanda"""
"""Given names that are no words of English besides: without Grace, Mark and Rose."""
FAMOUS = """Aeschylus Aquinas Aristotle Atatürk Augustine Austen Bach Balzac Beethoven Bismarck Brahms Brecht Buddha
Byron Caesar Calvin Cervantes Chaucer Chekhov Cicero Copernicus Dante Darwin Descartes Dickens Dostoevsky Durkheim
Einstein Erasmus Euclid Euripides Faulkner Faust Foucault Freud Galileo Gandhi Goethe Gorbachev Hamlet Hegel Heidegger
Hemingway Herodotus Hitler Hobbes Homer Hume Ibsen Kafka Kant Keynes Kierkegaard Lenin Leonardo Lincoln Luther
Machiavelli Mao Marx Mendel Mendelssohn Milton Montaigne Montesquieu Mozart Napoleon Newton Nietzsche Odysseus Orwell
Ovid Pascal Picasso Plato Plutarch Proust Pushkin Rembrandt Rousseau Schiller Schopenhauer Shakespeare Socrates
Sophocles Spinoza Stalin Thucydides Tolstoy Trotsky Turgenev Virgil Voltaire Wagner Weber Wittgenstein Zola"""
"""People, real and told of, whom any encyclopedia has under one name."""
SCHOOLS = "Harvard Stanford Princeton Yale Sorbonne Heidelberg Bologna Tübingen Uppsala Leiden"

PROPER = frozenset(word.lower() for words in (PLACES, PEOPLES, TIMES, GIVEN, FAMOUS, SCHOOLS) for word in words.split())
"""In small letters."""

_SMALL = """a about above across after against along amid among an and around as at before behind below beneath beside
besides between beyond but by concerning despite down during et al etc except following for from if in
inside into like near nor not of off on once onto opposite or out outside over past per pro regarding since
so than that the through throughout till to toward towards under underneath unlike until up upon v versus
via vs when where whether with within without yet"""
SMALL = frozenset(_SMALL.split())
"""Words that stand in small letters in a title whose other words have capitals."""

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
