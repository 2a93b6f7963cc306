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
