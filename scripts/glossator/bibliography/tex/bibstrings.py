"""Localisation keys of biblatex as English words (biblatex manual 3.20, section 4.9.2; biblatex's English strings)."""

from __future__ import annotations

THESES = {
    "phdthesis": "PhD thesis", "mathesis": "MA thesis", "bathesis": "BA thesis", "candthesis": "Cand. thesis",
    "resreport": "Research report", "techreport": "Technical report", "software": "Computer software",
    "datacd": "CD-ROM", "audiocd": "Audio CD",
}  # fmt: skip

STATES = {
    "inpreparation": "in preparation", "submitted": "submitted", "forthcoming": "forthcoming", "inpress": "in press",
    "prepublished": "pre-published",
}  # fmt: skip

PATENTS = {
    "patent": "Patent", "patentde": "German patent", "patenteu": "European patent", "patentfr": "French patent",
    "patentuk": "British patent", "patentus": "U.S. patent", "patreq": "Patent request",
    "patreqde": "German patent request", "patreqeu": "European patent request", "patreqfr": "French patent request",
    "patrequk": "British patent request", "patrequs": "U.S. patent request",
}  # fmt: skip

COUNTRIES = {
    "countryde": "Germany", "countryeu": "European Union", "countryep": "European Union", "countryfr": "France",
    "countryuk": "United Kingdom", "countryus": "United States of America",
}  # fmt: skip

LANGUAGES = {
    f"lang{name.lower()}": name
    for name in (
        "American", "Basque", "Brazilian", "Bulgarian", "Catalan", "Chinese", "Croatian", "Czech", "Danish", "Dutch",
        "English", "Estonian", "Finnish", "French", "Galician", "German", "Greek", "Hungarian", "Italian", "Japanese",
        "Latin", "Latvian", "Lithuanian", "Marathi", "Norwegian", "Persian", "Polish", "Portuguese", "Romanian",
        "Russian", "Serbian", "Slovak", "Slovene", "Spanish", "Swedish", "Turkish", "Ukrainian",
    )
}  # fmt: skip

WORDS = {
    "and": "and", "andothers": "et al.", "andmore": "et al.", "in": "in", "of": "of", "number": "no.", "to": "to",
    "volume": "vol.", "volumes": "vols.", "edition": "ed.", "editor": "ed.", "editors": "eds.", "page": "p.",
    "pages": "pp.", "chapter": "chap.", "part": "part", "issue": "issue", "series": "series", "see": "see",
    "seealso": "see also", "cf": "cf.", "ibidem": "ibid.", "opcit": "op. cit.", "loccit": "loc. cit.",
    "circa": "circa", "beforecommonera": "BCE", "commonera": "CE", "annodomini": "AD", "beforechrist": "BC",
    "nodate": "n.d.", "byauthor": "by", "byeditor": "ed. by", "bytranslator": "trans. by",
    "translationof": "translation of",
    "translationas": "translated as", "translationfrom": "translation from", "reprint": "reprint",
    "reprintof": "reprint of", "reprintas": "reprinted as", "reviewof": "review of",
    "origpubas": "originally published as",
    "origpubin": "originally published in", "astitle": "as", "bypublisher": "by", "urlseen": "visited on",
    "urlfrom": "available from", "backrefpage": "cit. on p.", "newseries": "new series", "oldseries": "old series",
    "library": "library", "annotation": "annotations", "version": "version", "revisededition": "revised edition",
    "spring": "Spring", "summer": "Summer", "autumn": "Autumn", "winter": "Winter", "january": "January",
    "february": "February", "march": "March", "april": "April", "may": "May", "june": "June", "july": "July",
    "august": "August", "september": "September", "october": "October", "november": "November", "december": "December",
    "first": "first", "second": "second", "third": "third", "fourth": "fourth", "fifth": "fifth", "sixth": "sixth",
    "jourser": "ser.", "jourvol": "vol.", "bookpagination": "p.", "patentedby": "patented by", "idem": "idem",
    "confer": "cf.", "sequens": "sq.", "sequentes": "sqq.", "passim": "passim", "foreword": "foreword",
    "introduction": "introduction", "afterword": "afterword", "translator": "trans.", "translators": "trans.",
    "commentator": "comm.", "annotator": "annot.", "redactor": "red.", "reviser": "rev.", "founder": "found.",
    "continuator": "cont.", "collaborator": "collab.", "compiler": "comp.", "and others": "et al.",
}  # fmt: skip

STRINGS: dict[str, str] = {**WORDS, **THESES, **STATES, **PATENTS, **COUNTRIES, **LANGUAGES}
"""Every key to its words."""
