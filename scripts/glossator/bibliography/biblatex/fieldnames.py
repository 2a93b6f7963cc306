"""Names of fields: those of BibTeX and biblatex, of common programs, and our own; and what a slip of one means."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

TEXTS = frozenset(
    [
        "abstract",
        "addendum",
        "annotation",
        "booksubtitle",
        "booktitle",
        "booktitleaddon",
        "chapter",
        "edition",
        "eid",
        "entrysubtype",
        "eventtitle",
        "eventtitleaddon",
        "howpublished",
        "institution",
        "isan",
        "isbn",
        "ismn",
        "isrn",
        "issn",
        "issue",
        "issuesubtitle",
        "issuetitle",
        "issuetitleaddon",
        "iswc",
        "journalsubtitle",
        "journaltitle",
        "journaltitleaddon",
        "label",
        "language",
        "library",
        "location",
        "mainsubtitle",
        "maintitle",
        "maintitleaddon",
        "note",
        "number",
        "organization",
        "origlanguage",
        "origlocation",
        "origpublisher",
        "origtitle",
        "pages",
        "pagetotal",
        "part",
        "publisher",
        "pubstate",
        "reprinttitle",
        "series",
        "shorthand",
        "shorthandintro",
        "shortjournal",
        "shortseries",
        "shorttitle",
        "subtitle",
        "title",
        "titleaddon",
        "type",
        "venue",
        "version",
        "volume",
        "volumes",
        "doi",
        "eprint",
        "eprintclass",
        "eprinttype",
        "file",
        "url",
    ]
)
PEOPLE = frozenset(
    [
        "afterword",
        "annotator",
        "author",
        "authortype",
        "bookauthor",
        "commentator",
        "editor",
        "editora",
        "editorb",
        "editorc",
        "editortype",
        "editoratype",
        "editorbtype",
        "editorctype",
        "foreword",
        "holder",
        "introduction",
        "nameaddon",
        "shortauthor",
        "shorteditor",
        "translator",
        "director",
        "composer",
        "illustrator",
    ]
)
DATES = frozenset(["date", "eventdate", "origdate", "urldate", "year", "month", "day", "endyear"])
SPECIAL = frozenset(
    [
        "bookpagination",
        "crossref",
        "entryset",
        "execute",
        "gender",
        "ids",
        "indexsorttitle",
        "indextitle",
        "isrn",
        "keywords",
        "langid",
        "langidopts",
        "options",
        "pagination",
        "presort",
        "related",
        "relatedoptions",
        "relatedstring",
        "relatedtype",
        "sortkey",
        "sortname",
        "sortshorthand",
        "sorttitle",
        "sortyear",
        "usera",
        "userb",
        "userc",
        "userd",
        "usere",
        "userf",
        "verba",
        "verbb",
        "verbc",
        "xdata",
        "xref",
        "namea",
        "nameb",
        "namec",
        "nameatype",
        "namebtype",
        "namectype",
        "lista",
        "listb",
        "listc",
        "listd",
        "liste",
        "listf",
        "hyphenation",
    ]
)
OLD = frozenset(
    [
        "address",
        "annote",
        "archiveprefix",
        "journal",
        "key",
        "pdf",
        "primaryclass",
        "school",
        "eprinttype",
        "lccn",
        "mrnumber",
        "zblnumber",
        "coden",
        "numpages",
        "size",
        "price",
        "copyright",
        "affiliation",
        "contents",
        "keyword",
        "issn",
        "urldate",
        "lastchecked",
        "urlaccessdate",
    ]
)
"""BibTeX's names, and those of its common styles."""
PROGRAMS = frozenset(
    [
        "timestamp",
        "owner",
        "groups",
        "comment",
        "creationdate",
        "modificationdate",
        "readstatus",
        "ranking",
        "priority",
        "qualityassured",
        "printed",
        "date-added",
        "date-modified",
        "rating",
        "read",
        "pmid",
        "pmcid",
        "jabref",
        "mendeley-groups",
        "mendeley-tags",
        "bdsk-url-1",
        "bdsk-file-1",
        "archive",
        "archivelocation",
        "shelfmark",
        "callnumber",
        "rights",
        "urlarchive",
        "archiveurl",
        "archivedate",
        "collaborator",
        "meetingname",
        "conference",
        "crossrefonly",
        "citedby",
        "numberofcitations",
        "source",
        "status",
        "city",
        "state",
        "country",
        "day",
        "hal_id",
        "hal_version",
        "researchgate",
        "review",
        "reviewer",
        "subject",
        "tags",
        "lang",
        "unique-id",
        "web-of-science-categories",
        "times-cited-count",
    ]
)
OURS = frozenset(
    ["verification", "identification", "evidence", "evidenceurl", "seen", "seenby", "seendate", "archived"]
)
"""What Glossator adds: about the entry, and so never inherited."""
KNOWN = TEXTS | PEOPLE | DATES | SPECIAL | OLD | PROGRAMS | OURS

_MEANT = sorted((TEXTS | PEOPLE | DATES | SPECIAL | OLD) - {"key", "pdf", "copyright", "contents", "price", "size"})


@lru_cache(maxsize=4096)
def misspelt(name: str) -> str:
    """Return the field that a name which is none probably means, nothing where it is known or like none.

    One slip in names of five letters or more, two from nine on where the first letter is right: one letter more,
    fewer, other or swapped. A shorter name has too many neighbours; those that are met are in a table, and two letters
    that changed places make it of one name alone.
    """
    if name in KNOWN or len(name) > 30:
        return ""
    if len(name) < 5:
        swapped = [one for one in _MEANT if sorted(one) == sorted(name) and OSA.distance(one, name) == 1]
        return _SHORT.get(name) or (swapped[0] if len(swapped) == 1 else "")
    for meant, _, _ in process.extract(name, _MEANT, scorer=OSA.distance, score_cutoff=1 if len(name) < 9 else 2):
        if len(meant) > 3 and (OSA.distance(name, meant) == 1 or meant[0] == name[0]):
            return str(meant)
    return ""


_SHORT = {"tile": "title", "titl": "title", "yaer": "year", "yeer": "year", "yera": "year", "dtae": "date",
          "noet": "note", "pags": "pages", "isnb": "isbn", "isbm": "isbn", "aurl": "url", "adte": "date"}  # fmt: skip
