"""Reference styles of the continent, and full references in notes.

The functions of lists take a work, the language and whether the author is repeated; those of notes
take a work and the locator (which is printed last and is a field of the citation, not of the work).
"""

from __future__ import annotations

from .entry import Entry, NameForm
from .model import Work

SLASH = NameForm("all", last=" / ", pair=" / ", between=" / ")


# The small words of the continental list: in, issue, pages, editors, accessed, translated by.
SMALL = {
    "de": (" in: ", ", H. ", ", S. ", " (Hg.): ", " (Zugriff am ", " übers. von "),
    "fr": (" dans ", ", n° ", ", p. ", " (dir.), ", " (consulté le ", " trad. "),
}


def din(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of the continental humanities: “Nachname, Vorname: Titel, Ort: Verlag 1999”."""
    inside, issue, pages, editors, accessed, translated = SMALL.get(language, SMALL["de"])
    one = Entry(work)
    if repeated:
        one.repeated(work.authors, "—", SLASH)
    else:
        one.names("authors", work.authors, SLASH)
    one.put(": ").title(work.title, stop=",")
    if work.kind in ("article", "news"):
        one.field("container", work.container, inside).field("volume", work.volume, " ")
        one.field("date", work.date, ", ").year(work, " " if work.date else " (", "" if work.date else ")")
        one.field("issue", work.issue, issue).field("pages", work.pages, pages)
    elif work.kind in ("chapter", "conference"):
        one.put(inside)
        if work.editors:
            one.names("editors", work.editors, SLASH).put(editors)
        one.field("container", work.container).field("place", work.place, ", ", ":")
        one.field("publisher", work.publisher, " ").year(work, " ").field("pages", work.pages, pages)
    elif work.kind == "web":
        one.field("container", work.container, " ", ",").year(work, " ").field("url", work.url, ", ")
        one.field("accessed", work.accessed, accessed, ")")
    else:
        if work.translators:
            one.put(translated).names("translators", work.translators, NameForm("none", pair=" / ")).put(",")
        one.field("edition", work.edition, " ", ",").field("container", work.container, " ", ",")
        one.field("place", work.place, " ", ":" if work.publisher else "")
        one.field("publisher", work.publisher, " ").year(work, " ")
    return one.field("doi", work.doi, ", DOI: ").stop()


def turkish(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry of Turkish journals: “Soyad, A. (1999). Başlık. Dergi, 12(3), s. 1–9.”."""
    one = Entry(work)
    form = NameForm("all", " ", last=" ve ", pair=" ve ", limit=5, others=" vd.")
    if repeated:
        one.repeated(work.authors, "_____", form).put(".")
    else:
        one.names("authors", work.authors, form)
        one.put("" if one.body.text.endswith(".") else ".")
    one.year(work, " (").field("date", work.date, ", ").put("). ")
    if work.kind in ("article", "news"):
        one.title(work.title).field("container", work.container, " ")
        one.field("volume", work.volume, ", ").field("issue", work.issue, "(", ")")
        one.field("pages", work.pages, ", s. ").put(".")
    elif work.kind in ("chapter", "conference"):
        one.title(work.title)
        if work.editors:
            one.put(" ").names("editors", work.editors, NameForm("none", " ", pair=" ve ", last=" ve ")).put(" (Ed.),")
        one.field("container", work.container, " ").put(" içinde")
        one.field("pages", work.pages, " (s. ", ")").put(".")
        one.field("place", work.place, " ", ":").field("publisher", work.publisher, " ", ".")
    elif work.kind == "thesis":
        one.field("title", work.title).field("container", work.container, " (", ").")
        one.field("publisher", work.publisher, " ").field("place", work.place, ", ").put(".")
    elif work.kind == "web":
        one.title(work.title).field("container", work.container, " ", ".")
        one.field("url", work.url, " ").field("accessed", work.accessed, " (Erişim: ", ")").stop()
    else:
        one.title(work.title, stop="" if work.edition else ".").field("edition", work.edition, " (", ").")
        if work.translators:
            one.put(" (Çev. ").names("translators", work.translators, NameForm("none", " ", pair=" ve ")).put(").")
        one.field("container", work.container, " ", ".")
        one.field("place", work.place, " ", ":" if work.publisher else ".")
        one.field("publisher", work.publisher, " ", ".")
    return one.field("doi", work.doi, " https://doi.org/")


def gost(work: Work, language: str, repeated: bool) -> Entry:
    """Return an entry after the Russian standard: “Фамилия И. О. Название // Журнал. 1999. № 3.”."""
    one = Entry(work)
    one.names("authors", work.authors, NameForm("all", " ", comma=" ", last=", ", pair=", "))
    one.put(" " if one.body.text.endswith(".") else ". ").field("title", work.title)
    if work.kind in ("article", "news", "chapter", "conference"):
        one.field("container", work.container, " // ")
        if work.editors:
            one.put(" / под ред. ").names("editors", work.editors, NameForm("none", " ", pair=", ")).put("")
        one.field("place", work.place, ". ", ":").field("publisher", work.publisher, " ", ",")
        one.year(work, " " if work.publisher else ". ", ".").field("volume", work.volume, " Т. ")
        one.field("issue", work.issue, ", № " if work.volume else " № ", ".")
        if work.volume and not work.issue:
            one.put(".")
        one.field("date", work.date, " ", ".").field("pages", work.pages, " С. ", ".")
    elif work.kind == "web":
        one.field("container", work.container, " // ").year(work, ". ", ".")
        one.field("url", work.url, " URL: ").field("accessed", work.accessed, " (дата обращения: ", ").")
    else:
        if work.translators:
            one.put(" / пер. ").names("translators", work.translators, NameForm("none", " ", pair=", "))
        one.put("" if one.body.text[-1] in ".?!" else ".")
        one.field("container", work.container, " ", ".").field("edition", work.edition, " ")
        one.field("place", work.place, " ", ":" if work.publisher else ",")
        one.field("publisher", work.publisher, " ", ",").year(work, " ", ".")
    return one.field("doi", work.doi, " DOI: ")


def note_turkish(work: Work, locator: str) -> Entry:
    """Return a full reference of a Turkish note: “Ad Soyad, Başlık, Yer: Yayınevi, 1999, s. 12”."""
    one = Entry(work).names("authors", work.authors, NameForm("none", pair=" ve ", last=" ve ")).put(", ")
    if work.kind in ("article", "news", "chapter", "web"):
        one.field("title", work.title, "“", "”").put(", ")
        if work.editors:
            one.names("editors", work.editors, NameForm("none", pair=" ve ")).put(" (ed.), ")
        one.field("container", work.container).field("volume", work.volume, ", C. ").field("issue", work.issue, ", S. ")
        one.field("date", work.date, ", ")
    else:
        one.field("title", work.title)
        if work.translators:
            one.put(", çev. ").names("translators", work.translators, NameForm("none"))
        one.field("edition", work.edition, ", ")
    one.field("place", work.place, ", ").field("publisher", work.publisher, ": ").year(work, ", ")
    one.field("pages", work.pages, ", s. ").field("url", work.url, ", ").field(
        "accessed", work.accessed, " (erişim ", ")"
    )
    one.body.add(", " + locator if locator else "", "locator", {"value": locator})
    return one


def note_english(work: Work, locator: str) -> Entry:
    """Return a full reference of an English note: names first, place and year in parentheses."""
    one = Entry(work).names("authors", work.authors, NameForm("none"))
    one.put(", " if work.authors else "")
    inside = locator
    if work.kind in ("article", "news"):
        one.title(work.title, "“", "”", ",").field("container", work.container, " ")
        one.field("volume", work.volume, " ").field("issue", work.issue, ", no. ")
        one.field("date", work.date, ", ").year(work, " " if work.date else " (", "" if work.date else ")")
        one.field("pages", work.pages, ": ")
        inside = f", at {locator}" if locator and work.pages else ""
    elif work.kind in ("chapter", "conference"):
        one.title(work.title, "“", "”", ",").field("container", work.container, " in ")
        if work.editors:
            one.put(", ed. ").names("editors", work.editors, NameForm("none"))
        one.put(" (").field("place", work.place, "", ": " if work.publisher else ", ").field(
            "publisher", work.publisher, "", ", "
        )
        one.year(work, "", ")").field("pages", work.pages, ", ")
        inside = f", at {locator}" if locator and work.pages else f", {locator}" * bool(locator)
    elif work.kind in ("thesis", "web"):
        one.title(work.title, "“", "”", "," if work.kind == "web" else "")
        one.put(" ").field("container", work.container, "(" if work.kind == "thesis" else "")
        one.field("publisher", work.publisher, ", ").year(work, ", ", ")" if work.kind == "thesis" else "")
        one.field("accessed", work.accessed, ", accessed ").field("url", work.url, ", ")
        inside = f", {locator}" * bool(locator)
    else:
        one.field("title", work.title)
        if work.translators:
            one.put(", trans. ").names("translators", work.translators, NameForm("none"))
        one.field("edition", work.edition, ", ").put(" (").field(
            "place", work.place, "", ": " if work.publisher else ", "
        )
        one.field("publisher", work.publisher, "", ", ").year(work, "", ")")
        inside = f", {locator}" * bool(locator)
    one.body.add(inside, "locator", {"value": locator})
    return one


def note_continental(work: Work, locator: str, language: str) -> Entry:
    """Return a full reference of a French or German note: “Prénom Nom, Titre, Lieu, Éditeur, 1999”."""
    german = language == "de"
    comma = ": " if german else ", "
    opening, closing = ("„", "“") if german else ("« ", " »")
    pair = " und " if german else " et "
    one = Entry(work).names("authors", work.authors, NameForm("none", pair=pair, last=pair)).put(comma)
    if work.kind in ("article", "news", "chapter", "conference", "web"):
        one.field("title", work.title, opening, closing).put(", in: " if german else ", ")
        if work.kind in ("chapter", "conference") and not german:
            one.put("dans ")
        if work.editors:
            one.names("editors", work.editors, NameForm("none", pair=pair, last=pair))
            one.put(" (Hg.): " if german else " (dir.), ")
        one.field("container", work.container)
        one.field("volume", work.volume, " " if german else ", vol. ")
        one.field("issue", work.issue, ", H. " if german else ", n° ")
        one.field("date", work.date, ", ")
    else:
        one.field("title", work.title).field("edition", work.edition, ", ")
        if work.translators:
            one.put(", übers. von " if german else ", trad. ")
            one.names("translators", work.translators, NameForm("none", pair=pair))
        one.field("container", work.container, ", ")
    one.field("place", work.place, ", ").field("publisher", work.publisher, ": " if german else ", ")
    one.year(work, " " if work.publisher and german else ", ")
    one.field("pages", work.pages, ", S. " if german else ", p. ").field("url", work.url, ", ")
    one.field("accessed", work.accessed, " (Zugriff am " if german else " (consulté le ", ")")
    before = (", hier " if german else ", ici ") if work.pages else ", "
    one.body.add(before + locator if locator else "", "locator", {"value": locator})
    return one
