"""Further styles: old German, French, MHRA, Nature, Springer."""

from __future__ import annotations

from .entry import Entry, NameForm
from .model import Work


def altdeutsch(work: Work, language: str, repeated: bool) -> Entry:
    """“Müller, K., Die Stadt. Leipzig 1899.”; the same author is “Ders.”-less, with a dash."""
    one = Entry(work)
    form = NameForm("all", " ", last=" u. ", pair=" u. ")
    if repeated:
        one.repeated(work.authors, "—,", form)
    else:
        one.names("authors", work.authors, form).put(",")
    if work.kind in ("article", "news"):
        one.field("title", work.title, " ", ".").field("container", work.container, " In: ", "")
        one.field("volume", work.volume, " ").field("date", work.date, ", ")
        one.year(work, " " if work.date else " (", "" if work.date else ")").field("pages", work.pages, ", S. ")
    elif work.kind in ("chapter", "conference"):
        one.field("title", work.title, " ", ".").put(" In: ")
        one.names("editors", work.editors, form).put(" (Hrsg.), ").field("container", work.container)
        one.field("place", work.place, ". ").year(work, " ").field("pages", work.pages, ", S. ")
    elif work.kind == "web":
        one.field("title", work.title, " ", ".").year(work, " ").field("url", work.url, ". ")
        one.field("accessed", work.accessed, " (abgerufen am ", ")")
    else:
        one.field("title", work.title, " ").field("edition", work.edition, ". ").put(
            "" if work.edition[-1:] == "." else "."
        )
        one.field("place", work.place, " ").year(work, " ")
    return one.stop()


def french(work: Work, language: str, repeated: bool) -> Entry:
    """Return “LEROUX Anne, 1999, « Titre », Revue, vol. 3, n° 2, p. 1-9.”, in the French manner."""
    one = Entry(work)
    persons = tuple(type(p)(p.family.upper(), p.given, p.suffix, p.organisation) for p in work.authors)
    one.names("authors", persons, NameForm("all", comma=" ", last=" et ", pair=" et "))
    one.year(work, ", ", ", ")
    if work.kind in ("article", "news", "chapter", "conference", "web"):
        one.field("title", work.title, "« ", " »")
        if work.editors:
            one.put(", in ").names("editors", work.editors, NameForm("none", pair=" et ", last=" et "))
            one.put(" (dir.), ").field("container", work.container)
        else:
            one.field("container", work.container, ", ")
        one.field("volume", work.volume, ", vol. ").field("issue", work.issue, ", n° ").field("date", work.date, ", ")
        one.field("place", work.place, ", ").field("publisher", work.publisher, ", ").field(
            "pages", work.pages, ", p. "
        )
        one.field("url", work.url, ", URL : ").field("accessed", work.accessed, " (consulté le ", ")")
    else:
        one.field("title", work.title).field("container", work.container, ", ").field("edition", work.edition, ", ")
        one.field("place", work.place, ", ").field("publisher", work.publisher, ", ")
    return one.field("doi", work.doi, ", DOI : ").stop()


def mhra(work: Work, language: str, repeated: bool) -> Entry:
    """“Family, Given, Title (Place: Publisher, 1999)”, without a full stop at the end."""
    one = Entry(work)
    form = NameForm("first", pair=" and ", last=", and ")
    if repeated:
        one.repeated(work.authors, "——,", form)
    elif work.authors:
        one.names("authors", work.authors, form).put(",")
    if work.kind in ("article", "news"):
        one.field("title", work.title, " ‘", "’, ").field("container", work.container)
        one.field("volume", work.volume, ", ").field("issue", work.issue, ".")
        one.field("date", work.date, ", ").year(work, " " if work.date else " (", "" if work.date else ")")
        one.field("pages", work.pages, ", " if work.volume else ", p. ")
    elif work.kind in ("chapter", "conference"):
        one.field("title", work.title, " ‘", "’, in ").field("container", work.container).put(", ed. by ")
        one.names("editors", work.editors, NameForm("none", pair=" and "))
        one.field("place", work.place, " (", ": ").field("publisher", work.publisher, "", ", ").year(work, "", ")")
        one.field("pages", work.pages, ", pp. ")
    elif work.kind == "thesis":
        one.field("title", work.title, " ‘", "’ (").field("container", work.container, "unpublished ", ", ")
        one.field("publisher", work.publisher, "", ", ").year(work, "", ")")
    elif work.kind == "web":
        one.field("title", work.title, " ‘", "’, ").field("container", work.container, "", ", ").year(work)
        one.field("url", work.url, " <", ">").field("accessed", work.accessed, " [accessed ", "]")
    else:
        one.field("title", work.title, " ")
        if work.translators:
            one.put(", trans. by ").names("translators", work.translators, NameForm("none"))
        one.field("edition", work.edition, ", ").field("place", work.place, " (", ": " if work.publisher else ", ")
        one.field("publisher", work.publisher, "", ", ").year(work, "", ")")
    return one.field("doi", work.doi, ", doi:")


def nature(work: Work, language: str, repeated: bool) -> Entry:
    """Return “Family, G. & Family, G. Title. Journal 12, 1–9 (1999).”, as Nature prints it."""
    one = Entry(work)
    one.names("authors", work.authors, NameForm("all", " ", last=" & ", pair=" & ", limit=5))
    one.put("" if one.body.text.endswith(".") else ".").put(" ")
    if work.kind in ("article", "news"):
        one.title(work.title).field("container", work.container, " ").field("volume", work.volume, " ")
        one.field("date", work.date, " ").field("pages", work.pages, ", ").year(work, " (", ").")
    elif work.kind in ("chapter", "conference"):
        one.title(work.title).field("container", work.container, " In ")
        if work.editors:
            one.put(" (eds ").names("editors", work.editors, NameForm("all", " ", last=" & ", pair=" & ")).put(")")
        one.field("pages", work.pages, " ").field("publisher", work.publisher, " (", ", ").year(work, "", ").")
    elif work.kind == "web":
        one.title(work.title).field("container", work.container, " ").field("url", work.url, " ").year(work, " (", ").")
    else:
        one.title(work.title, stop="").field("edition", work.edition, " ").field(
            "publisher", work.publisher, " (", ", "
        )
        one.year(work, "" if work.publisher else " (", ").")
    return one.field("doi", work.doi, " https://doi.org/")


def springer(work: Work, language: str, repeated: bool) -> Entry:
    """“Family AB, Family CD (1999) Title. Journal 12(3):1–9”, without a full stop at the end."""
    one = Entry(work)
    form = NameForm("all", "bare", comma=" ", last=", ", pair=", ", limit=6, others=" et al")
    one.names("authors", work.authors, form).year(work, " (", ") ")
    one.title(work.title, stop="" if work.edition else ".").field(
        "edition", work.edition, ", ", "" if work.edition.endswith(".") else "."
    )
    if work.kind in ("article", "news"):
        one.field("container", work.container, " ").field("volume", work.volume, " ")
        one.field("issue", work.issue, "(", ")").field("date", work.date, ", ").field(
            "pages", work.pages, ":" if work.volume else ", p "
        )
    elif work.kind in ("chapter", "conference"):
        one.put(" In: ").names("editors", work.editors, form).put(" (eds) " if len(work.editors) > 1 else " (ed) ")
        one.field("container", work.container, "", ".").field("publisher", work.publisher, " ")
        one.field("place", work.place, ", ").field("pages", work.pages, ", pp ")
    elif work.kind == "web":
        one.field("container", work.container, " ", ".").field("url", work.url, " ").field(
            "accessed", work.accessed, ". Accessed "
        )
    elif work.kind == "thesis":
        one.field("container", work.container, " ").field("publisher", work.publisher, ", ")
    else:
        one.field("publisher", work.publisher, " ").field("place", work.place, ", ")
    return one.field("doi", work.doi, ". https://doi.org/")
