"""The words that names of journals, proceedings and publishers have, by language; rows as in `words`."""

from __future__ import annotations

CONFERENCE = {
    "en": r"proceedings\b|proc\.|conference\b|symposium\b|workshop\b|congress\b",
    "de": r"tagung\b|tagungsband\b|konferenz\b|kongress\b",
    "tr": r"bildiri(?:ler)?\b|sempozyumu?\b|kongresi\b|konferansı\b",
    "fr": r"actes d\w+\b|colloque\b|congrès\b",
    "es": r"actas\b|congreso\b|simposio\b|jornadas\b",
    "ru": r"материалы\b|конференци\w+|труды\b|сборник\b",
    "it": r"atti d\w+\b|convegno\b",
    "pt": r"anais\b|congresso\b",
    "nl": r"congres\b|handelingen\b",
    "pl": r"materiały\b|konferencj\w+",
}
"""In the titles of proceedings."""

JOURNAL = {
    "en": r"journal\b|review\b|quarterly\b|bulletin\b|annals\b|magazine\b|letters\b|transactions\b|studies\b|times\b|post\b"
    r"|gazette\b|herald\b|guardian\b|news\b|newsletter\b|j\b|rev\b|proc\b|archives\b|affairs\b|today\b|weekly\b|yearbook\b",
    "de": r"zeitschrift\b|jahrbuch\b|zeitung\b|blätter\b|hefte\b|archiv\b|mitteilungen\b|vierteljahr\w*|forum\b|rundschau\b",
    "tr": r"dergisi\b|dergi\b|gazetesi\b|mecmuası\b|yıllığı\b|bülteni\b|araştırmaları\b",
    "fr": r"revue\b|cahiers\b|annales\b|bulletin\b|journal\b|archives\b|mélanges\b",
    "es": r"revista\b|anales\b|cuadernos\b|boletín\b|anuario\b",
    "ru": r"журнал\b|вестник\b|вопросы\b|известия\b|записки\b|труды\b|обозрение\b|газета\b|исследования\b",
    "it": r"rivista\b|quaderni\b|annali\b|bollettino\b|giornale\b|studi\b",
    "pt": r"revista\b|cadernos\b|boletim\b|anais\b",
    "nl": r"tijdschrift\b|bijdragen\b|jaarboek\b",
    "pl": r"przegląd\b|kwartalnik\b|rocznik\b|studia\b|zeszyty\b|czasopismo\b",
}
"""In the names of journals and newspapers."""

PUBLISHER = {
    "en": r"press\b|publish(?:er|ers|ing)\b|publications?\b|books\b|university\b|springer\b|elsevier\b|wiley\b|routledge\b|sage\b"
    r"|palgrave\b|macmillan\b|blackwell\b|brill\b|penguin\b|academic\b|& sons?\b|& co\b|inc\b|ltd\b|llc\b|associates\b|house\b"
    r"|institute\b|foundation\b|office\b|council\b|bank\b|verso\b|mcgraw\b|pearson\b|norton\b|ashgate\b|polity\b|elgar\b",
    "de": r"verlag\w*|suhrkamp\b|fischer\b|reclam\b|beck\b|gruyter\b|campus\b|nomos\b|gmbh\b|buchhandlung\b|druckerei\b|mohr\b",
    "tr": r"yayın(?:ları|evi|cılık|ı)?\b|kitabevi\b|kitap\b|basımevi\b|matbaası\b|vakfı\b|kitapları\b",
    "fr": r"éditions?\b|éd\.|presses\b|puf\b|gallimard\b|seuil\b|imprimerie\b|librairie\b|flammarion\b|harmattan\b|karthala\b",
    "es": r"editorial\b|ediciones\b|editores\b|universidad\b|fondo\b|siglo\b|alianza\b|imprenta\b",
    "ru": r"изд-во\b|издательство\b|наука\b|пресс\b|мысль\b|типография\b|гос\w*издат\b|университет\w*",
    "it": r"editore\b|edizioni\b|editrice\b|mulino\b|laterza\b|einaudi\b|feltrinelli\b",
    "pt": r"editora\b|edições\b|livraria\b",
    "nl": r"uitgeverij\b|uitgevers\b|pers\b",
    "pl": r"wydawnictwo\b|wyd\.|pwn\b|ossolineum\b",
}
"""In the names of publishers."""

PLACES = {
    "en": "london|new york|oxford|cambridge|edinburgh|glasgow|manchester|dublin|boston|chicago|philadelphia|princeton|new haven|ithaca"
    "|berkeley|los angeles|stanford|baltimore|washington|toronto|montreal|sydney|melbourne|new delhi|delhi|bombay|mumbai|calcutta|singapore"
    "|hong kong|houndmills|basingstoke|aldershot|farnham|abingdon|cheltenham|thousand oaks|san francisco|seattle|durham|lanham|hoboken"
    "|hillsdale|mahwah|bristol|leicester|liverpool|cape town|johannesburg|nairobi|jerusalem|tel aviv|tokyo|beijing|shanghai|dallas|austin",
    "de": "berlin|münchen|munich|hamburg|frankfurt(?: am main| a\\.? ?m\\.?)?|köln|cologne|stuttgart|leipzig|wien|vienna|zürich|zurich|basel|bern"
    "|göttingen|tübingen|heidelberg|wiesbaden|bonn|dresden|weimar|jena|halle|freiburg(?: i\\.? ?br\\.?)?|münster|bielefeld|darmstadt|opladen"
    "|reinbek|innsbruck|graz|salzburg|hannover|bremen|düsseldorf|essen|bochum|kassel|marburg|würzburg|baden-baden|paderborn|potsdam|riga",
    "tr": "ankara|istanbul|i̇stanbul|izmir|i̇zmir|bursa|konya|eskişehir|antalya|trabzon|erzurum|adana|kayseri|malatya|samsun|gaziantep",
    "fr": "paris|lyon|rennes|toulouse|bordeaux|grenoble|strasbourg|lille|marseille|aix-en-provence|bruxelles|brussels|genève|geneva|lausanne"
    "|québec|louvain|liège|arles|montpellier|nantes|poitiers|dijon|caen|rouen",
    "es": "madrid|barcelona|valencia|sevilla|granada|salamanca|bilbao|zaragoza|méxico(?: d\\. ?f\\.)?|ciudad de méxico|buenos aires|bogotá"
    "|lima|santiago(?: de chile)?|caracas|la habana|quito|montevideo|san josé|guatemala|medellín",
    "ru": "москва|м\\.|санкт-петербург|спб\\.?|ленинград|л\\.|киев|минск|новосибирск|екатеринбург|казань|томск|рига|тарту|moscow|st\\. petersburg|киïв|київ",
    "it": "roma|rome|milano|milan|torino|turin|bologna|firenze|florence|napoli|naples|padova|venezia|venice|bari|palermo|pisa|genova",
    "pt": "lisboa|lisbon|porto|coimbra|são paulo|rio de janeiro|belo horizonte|brasília|petrópolis|curitiba|campinas|salvador|recife",
    "nl": "amsterdam|leiden|den haag|’s-gravenhage|the hague|rotterdam|utrecht|antwerpen|gent|groningen|nijmegen|dordrecht|leuven|hilversum",
    "pl": "warszawa|warsaw|kraków|cracow|wrocław|poznań|łódź|lublin|gdańsk|toruń|katowice|praha|prague|budapest|copenhagen|københavn"
    "|stockholm|oslo|helsinki|athens|bucharest|sofia|belgrade|zagreb|ljubljana|bratislava|uppsala|lund|aarhus|bergen|gothenburg",
}
"""Cities where books are published."""
