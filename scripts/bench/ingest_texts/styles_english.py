"""Six reference styles of English and international journals.

Each function takes a work, the language of the document and whether the author is the one of the
entry before, and returns the entry. The fields of the answer are those that the style prints.
"""

from __future__ import annotations

from .entry import Entry, NameForm
from .model import Work

IN = {"en": "In ", "es": "En ", "fr": "Dans ", "de": "In ", "tr": "İçinde ", "ru": "В "}
AND = {"en": " and ", "es": " y ", "fr": " et ", "de": " und ", "tr": " ve ", "ru": " и "}
CHICAGO = {
    "en": (", edited by ", " Translated by ", " Accessed "),
    "es": (", editado por ", " Traducido por ", " Consultado el "),
}
EDITORS = {"en": ("Ed.", "Eds."), "es": ("ed.", "eds."), "fr": ("dir.", "dir."), "de": ("Hg.", "Hg.")}


def _lead(entry: Entry, work: Work, form: NameForm, repeated: bool, dash: str) -> None:
    """Print the authors, or the dash that stands for them."""
    if repeated and dash:
        entry.repeated(work.authors, dash, form)
    else:
        entry.names("authors", work.authors, form)


def chicago(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the Chicago author–date style, with the small words of the language."""
    one = Entry(work)
    joined = AND[language]
    edited, translated, accessed = CHICAGO.get(language, CHICAGO["en"])
    last = joined if language != "en" else ", and "
    _lead(one, work, NameForm("first", pair=joined, last=last), repeated, "———")
    one.put("" if one.body.text.endswith(".") else ".").year(work, " ", ". ")
    natural = NameForm("none", pair=joined, last=last)
    if work.kind in ("article", "news"):
        one.title(work.title, "“", "”").field("container", work.container, " ")
        one.field("volume", work.volume, " ").field("issue", work.issue, " (", ")")
        one.field("date", work.date, ", ").field("pages", work.pages, ": ").put(".")
    elif work.kind in ("chapter", "conference"):
        one.title(work.title, "“", "”").field("container", work.container, " " + IN[language])
        if work.editors:
            one.put(edited).names("editors", work.editors, natural)
        one.field("pages", work.pages, ", ").put(".")
        one.field("place", work.place, " ", ":" if work.publisher else ".").field("publisher", work.publisher, " ", ".")
    elif work.kind == "thesis":
        one.title(work.title, "“", "”").field("container", work.container, " ")
        one.field("publisher", work.publisher, ", ", ".")
    elif work.kind == "web":
        one.title(work.title, "“", "”").field("container", work.container, " ", ".")
        one.field("accessed", work.accessed, accessed, ".")
    else:
        one.title(work.title)
        if work.translators:
            one.put(translated).names("translators", work.translators, natural).put(".")
        one.field("edition", work.edition, " ", "" if work.edition.endswith(".") else ".")
        one.field("container", work.container, " ", ".")
        one.field("place", work.place, " ", ":" if work.publisher else ".").field("publisher", work.publisher, " ", ".")
    one.field("doi", work.doi, " https://doi.org/")
    return one.field("url", work.url, " ").stop()


def apa(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the APA style, with the small words of the language."""
    one = Entry(work)
    joined = ", & " if language == "en" else AND[language]
    one.names("authors", work.authors, NameForm("all", " ", last=joined, pair=joined))
    one.put("" if one.body.text.endswith(".") else ".").year(work, " (")
    one.field("date", work.date, ", ").put("). ")
    if work.kind in ("chapter", "conference"):
        one.title(work.title).put(" " + IN[language])
        if work.editors:
            pair = " & " if language == "en" else AND[language]
            one.names("editors", work.editors, NameForm("none", " ", last="," + pair, pair=pair))
            one.put(f" ({EDITORS[language][len(work.editors) > 1]}), ")
        one.field("container", work.container).field("pages", work.pages, " (pp. ", ")").put(".")
        one.field("publisher", work.publisher, " ", ".")
    elif work.kind in ("article", "news"):
        one.title(work.title).field("container", work.container, " ")
        one.field("volume", work.volume, ", ").field("issue", work.issue, "(", ")")
        one.field("pages", work.pages, ", ").put(".")
    elif work.kind == "thesis":
        one.field("title", work.title).field("container", work.container, " [").put(", ")
        one.field("publisher", work.publisher, "", "].")
    else:
        one.title(work.title, stop="" if work.edition else ".")
        one.field("edition", work.edition, " (", ").")
        if work.translators:
            one.put(" (").names("translators", work.translators, NameForm("none", " "))
            one.put(", Trans.)." if language == "en" else ", trad.).")
        one.field("container", work.container, " ", ".").field("publisher", work.publisher, " ", ".")
    return one.field("doi", work.doi, " https://doi.org/").field("url", work.url, " ").stop()


def mla(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the MLA style: whole names, the year late, three authors as “et al.”."""
    one = Entry(work)
    form = NameForm("first", limit=2, pair=", and ", others=", et al.")
    _lead(one, work, form, repeated, "---")
    one.put(" " if one.body.text.endswith(".") else ". ")
    if work.kind in ("book", "report"):
        one.title(work.title)
        if work.translators:
            one.put(" Translated by ").names("translators", work.translators, NameForm("none")).put(",")
        one.field("edition", work.edition, " ", ",").field("container", work.container, " ", ",")
        one.field("publisher", work.publisher, " ", ",").year(work, " ")
    elif work.kind == "thesis":
        one.title(work.title).year(work, " ").field("publisher", work.publisher, ". ", ", ")
        one.field("container", work.container)
    else:
        one.title(work.title, "“", "”").field("container", work.container, " ")
        if work.editors:
            one.put(", edited by ").names("editors", work.editors, NameForm("none"))
        one.field("volume", work.volume, ", vol. ").field("issue", work.issue, ", no. ")
        one.field("publisher", work.publisher, ", ")
        one.field("date", work.date, ", ").year(work, " " if work.date else ", ")
        one.pages(work.pages)
    one.field("doi", work.doi, ", https://doi.org/").field("url", work.url, ", ").put(".")
    return one.field("accessed", work.accessed, " Accessed ", ".")


def harvard(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the British Harvard style."""
    one = Entry(work)
    form = NameForm("all", "", last=AND["en"], pair=AND["en"])
    one.names("authors", work.authors, form).year(work, " (", ") ")
    if work.kind in ("book", "report"):
        one.title(work.title)
        if work.translators:
            one.put(" Translated by ").names("translators", work.translators, NameForm("none", "")).put(".")
        one.field("edition", work.edition, " ", "" if work.edition.endswith(".") else ".")
        one.field("container", work.container, " ", ".")
        one.field("place", work.place, " ", ":" if work.publisher else ".").field("publisher", work.publisher, " ", ".")
    elif work.kind == "thesis":
        one.title(work.title).field("container", work.container, " ", ".")
        one.field("publisher", work.publisher, " ", ".")
    else:
        one.title(work.title, "‘", "’", ",")
        if work.editors:
            one.put(" in ").names("editors", work.editors, NameForm("all", "", last=" and "))
            one.put(" (eds)" if len(work.editors) > 1 else " (ed.)")
        one.field("container", work.container, " ").field("volume", work.volume, ", ")
        one.field("issue", work.issue, "(", ")").field("date", work.date, ", ")
        if work.publisher:
            one.put(".").field("place", work.place, " ", ":").field("publisher", work.publisher, " ")
        one.pages(work.pages).put(".")
    one.field("doi", work.doi, " doi:", ".").field("url", work.url, " Available at: ")
    return one.field("accessed", work.accessed, " (Accessed: ", ").").stop()


def vancouver(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the Vancouver style of medicine: bare initials, ``1999;12(3):1–9``."""
    one = Entry(work)
    form = NameForm("all", "bare", comma=" ", last=", ", pair=", ", limit=6, others=", et al")
    one.names("authors", work.authors, form).put(". ").title(work.title)
    if work.kind in ("article", "news"):
        one.field("container", work.container, " ", ".").year(work, " ")
        one.field("date", work.date, " ").field("volume", work.volume, ";")
        one.field("issue", work.issue, "(", ")").field("pages", work.pages, ":").put(".")
    elif work.kind in ("chapter", "conference"):
        one.put(" In: ")
        if work.editors:
            one.names("editors", work.editors, form)
            one.put(", editors. " if len(work.editors) > 1 else ", editor. ")
        one.field("container", work.container, "", ".").field("place", work.place, " ", ":")
        one.field("publisher", work.publisher, " ", ";").year(work, " ", ".")
        one.field("pages", work.pages, " p. ", ".")
    elif work.kind == "web":
        one.field("container", work.container, " ", ";").year(work, " ")
        one.field("accessed", work.accessed, " [cited ", "].")
        one.field("url", work.url, " Available from: ")
    else:
        one.field("edition", work.edition, " ", "" if work.edition.endswith(".") else ".")
        one.field("container", work.container, " [", "].").field("place", work.place, " ", ":")
        one.field("publisher", work.publisher, " ", ";").year(work, " ", ".")
    return one.field("doi", work.doi, " doi:").stop()


def ieee(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the IEEE style: initials first, the year late."""
    one = Entry(work)
    form = NameForm("none", " ", limit=6)
    one.names("authors", work.authors, form).put(", ")
    if work.kind in ("book", "report"):
        one.title(work.title, stop=",").field("edition", work.edition, " ", ",")
        one.field("container", work.container, " ", ",").field("place", work.place, " ", ":")
        one.field("publisher", work.publisher, " ", ",").year(work, " ")
    elif work.kind == "thesis":
        one.title(work.title, "“", "”", ",").field("container", work.container, " ", ",")
        one.field("publisher", work.publisher, " ", ",").year(work, " ")
    else:
        one.title(work.title, "“", "”", ",")
        one.field("container", work.container, " in " if work.kind in ("chapter", "conference") else " ")
        if work.editors:
            one.put(", ").names("editors", work.editors, form)
            one.put(", Eds." if len(work.editors) > 1 else ", Ed.")
        one.field("place", work.place, ", ", "" if work.kind == "conference" else ":")
        one.field("publisher", work.publisher, ", " if work.kind == "conference" else " ")
        one.field("volume", work.volume, ", vol. ").field("issue", work.issue, ", no. ")
        if work.kind == "web":
            one.year(work, ", ").field("accessed", work.accessed, ". Accessed: ")
            return one.field("url", work.url, ". [Online]. Available: ")
        one.pages(work.pages).field("date", work.date, ", ")
        one.year(work, " " if work.date else ", ")
    return one.field("doi", work.doi, ", doi: ").put(".")
