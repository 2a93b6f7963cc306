"""Peoples and seats of government: `the Danes` are Denmark, and what Havana announces is Cuba's.

Used only where the edition lists the state and not the word, so a city that an edition speaks of stays a city.
"""

from __future__ import annotations

PEOPLES = """
dane denmark; swede sweden; finn finland; pole poland; turk turkey; turk turkiye; briton united kingdom; briton
great britain; spaniard spain; scot scotland; scottish scotland; frenchman france; frenchmen france; englishman
england; englishmen england; irishman ireland; irishmen ireland; dutchman netherlands; dutchmen netherlands;
icelander iceland; hellene greece; magyar hungary; croat croatia; serb serbia; slovene slovenia; slovenian
slovenia; netherlander netherlands; zealander new zealand; catalan catalonia; bavarian bavaria; prussian prussia;
saxon saxony; venetian venice; genoese genoa; florentine florence; neapolitan naples; burgundian burgundy;
castilian castile; aragonese aragon; byzantine byzantine empire; mughal mughal empire; habsburg austria; habsburg
habsburg monarchy; roman roman empire; persian persia; persian iran; siamese siam; burmese burma; burmese myanmar;
laotian laos; vietnamese vietnam; cambodian cambodia; khmer cambodia; thai thailand; filipino philippines; malay
malaysia; congolese congo; togolese togo; senegalese senegal; sudanese sudan; ivorian ivory coast; ghanaian ghana;
kenyan kenya; nigerian nigeria; zambian zambia; rhodesian rhodesia; peruvian peru; chilean chile; argentine
argentina; argentinian argentina; brazilian brazil; ecuadorian ecuador; venezuelan venezuela; bolivian bolivia;
cuban cuba; haitian haiti; mexican mexico; canadian canada; yugoslav yugoslavia; czechoslovak czechoslovakia;
manchu manchuria; tibetan tibet; mongol mongolia; maltese malta; monegasque monaco; luxembourger luxembourg;
belgian belgium; bulgarian bulgaria; romanian romania; albanian albania; macedonian macedonia; montenegrin
montenegro; bosnian bosnia; lithuanian lithuania; latvian latvia; estonian estonia; belarusian belarus; moldovan
moldova; georgian georgia; armenian armenia; azerbaijani azerbaijan; kyrgyz kyrgyzstan; tajik tajikistan; jordanian
jordan; kuwaiti kuwait; saudi saudi arabia; yemeni yemen; omani oman; emirati united arab emirates; palestinian
palestine; egyptian egypt; libyan libya; tunisian tunisia; algerian algeria; moroccan morocco; ethiopian ethiopia;
eritrean eritrea; somali somalia; angolan angola; mozambican mozambique; pakistani pakistan; bangladeshi
bangladesh; nepali nepal; nepalese nepal; lankan sri lanka; ceylonese ceylon; korean korea; taiwanese taiwan;
"""
"""Word to a name of the state, folded; the plural is found as well."""
SEATS = """
whitehall united kingdom; whitehall great britain; westminster united kingdom; london united kingdom; london great
britain; london britain; london england; paris france; elysee france; berlin germany; wilhelmstrasse germany; bonn
west germany; bonn federal republic of germany; rome italy; quirinal italy; madrid spain; lisbon portugal; vienna
austria; budapest hungary; prague czechoslovakia; prague czech republic; warsaw poland; bucharest romania; sofia
bulgaria; athens greece; ankara turkey; ankara turkiye; constantinople ottoman empire; porte ottoman empire;
belgrade serbia; belgrade yugoslavia; zagreb croatia; ljubljana slovenia; bratislava slovakia; tirana albania;
copenhagen denmark; stockholm sweden; oslo norway; christiania norway; helsinki finland; reykjavik iceland; dublin
ireland; bern switzerland; berne switzerland; hague netherlands; moscow russia; moscow soviet union; kremlin
russia; kremlin soviet union; petersburg russia; petersburg russian empire; petrograd russia; kyiv ukraine; kiev
ukraine; minsk belarus; chisinau moldova; tbilisi georgia; yerevan armenia; baku azerbaijan; vilnius lithuania;
riga latvia; tallinn estonia; valletta malta; nicosia cyprus; washington united states; ottawa canada; havana cuba;
santiago chile; lima peru; bogota colombia; caracas venezuela; quito ecuador; brasilia brazil; montevideo uruguay;
asuncion paraguay; aires argentina; managua nicaragua; tegucigalpa honduras; kingston jamaica; cairo egypt; tripoli
libya; tunis tunisia; algiers algeria; rabat morocco; khartoum sudan; ababa ethiopia; mogadishu somalia; nairobi
kenya; kampala uganda; kigali rwanda; kinshasa congo; luanda angola; harare zimbabwe; salisbury rhodesia; lusaka
zambia; pretoria south africa; lagos nigeria; abuja nigeria; accra ghana; dakar senegal; maputo mozambique;
windhoek namibia; jerusalem israel; beirut lebanon; damascus syria; amman jordan; baghdad iraq; tehran iran;
teheran iran; riyadh saudi arabia; sanaa yemen; doha qatar; kabul afghanistan; islamabad pakistan; delhi india;
dhaka bangladesh; colombo sri lanka; kathmandu nepal; rangoon burma; bangkok thailand; hanoi vietnam; hanoi north
vietnam; saigon south vietnam; vientiane laos; lumpur malaysia; jakarta indonesia; manila philippines; beijing
china; peking china; nanking china; taipei taiwan; tokyo japan; seoul south korea; pyongyang north korea; canberra
australia; wellington new zealand; brussels european union; vatican holy see
"""
"""Word to a name of the state whose government sits there, folded; of two states that an edition lists, neither."""


def rows(table: str) -> list[tuple[str, str]]:
    """Return (word, name) of a table above, in its order."""
    pairs = (" ".join(row.split()).split(" ", 1) for row in table.split(";") if row.strip())
    return [(word, name) for word, name in pairs]
