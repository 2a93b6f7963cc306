"""Signs that a date belongs to a work: when it was looked at, cited by, or published."""

from __future__ import annotations

from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.role_words import HAPPENINGS, PAPERS, WORKS, keys_of
from glossator.patterns import re

PRINT = 1450
"""The first year by which a work is cited: before print, a year in brackets tells of a reign or a battle."""
OPEN = ("(", "( ")
_CAPITALISED = r"[^\W\d_a-zß-öø-ÿ][\w’'-]{0,30}"
_PAGES = r",\s(?:(?i:(?:pp?|ss?|с|стр|bl)\.?\s?)?[0-9])"

ACCESS: tuple[RoleSign, ...] = (
    RoleSign(
        DateRole.ACCESS,
        before=re.compile(
            r"(?:accessed|retrieved|last\s(?:visited|seen|access)|(?:url|link|page|site|last)\schecked|viewed|consulted"
            r"|access\sdate|date\sof\saccess|erişim(?:\starihi)?|erişildi"
            r"|consulté(?:e|s|es)?(?:\sle)?|(?:abgerufen|eingesehen|zugriff|zuletzt\sbesucht)(?:\sam)?"
            r"|дата\s(?:обращения|доступа))(?:\son)?[\s:,]{0,3}\Z",
            re.IGNORECASE,
        ),
        keys=(
            *("accessed", "retrieved", "visited", "seen", "access", "checked", "viewed", "consult", "erisi"),
            *("abgerufen", "eingesehen", "zugriff", "besucht", "обращения", "доступа"),
        ),
    ),
    # A date right behind an address, or behind the empty place between two commas that a lost address left.
    RoleSign(
        DateRole.ACCESS,
        before=re.compile(r"(?:(?:://|www\.)\S+|[,.]\s?,)[\s,(]{0,3}\Z"),
        keys=("://", "www.", ",,", ".,", ", ,", ". ,"),
    ),
)


def citations(happenings: str, things: str) -> tuple[RoleSign, ...]:
    """Return the signs of a citation in a language; what happened (`Treaty of Meersen (1923)`) is none.

    Both are patterns: of what happens or is concluded, and of a word by which a name in capitals is no author's.
    """
    no_author = re.compile(
        rf"(?<!\w)(?:{happenings})(?!\w)[^,.;:()]{{0,30}}\(\s?\Z"
        rf"|(?<!\w)(?:{things})\s(?:[\w-]+\s){{0,4}}[\w’'-]+\s?\(\s?\Z",
        re.IGNORECASE,
    )
    return (
        # (Author 2019, 107), (Author, Title, Outlet, 19 July 2016); what follows tells them from (in force since 1998).
        RoleSign(
            DateRole.CITATION,
            bracket=re.compile(rf"(?:(?<!\w){_CAPITALISED}\.?,?|(?<!\w)al\.,?|[,’”\"])\s\Z"),
            after=re.compile(rf"[a-z]?\s?(?:[;:)]|{_PAGES})"),
            year=PRINT,
            keys=("(",),
        ),
        # argued (1937, p. 88), (1965: 24–31): a page stands behind it.
        RoleSign(
            DateRole.CITATION,
            ends=OPEN,
            before=re.compile(r"\(\s?\Z"),
            after=re.compile(r"[a-z]?(?:,\spp?\.?\s?[0-9]|:\s?[0-9]{1,4}(?:[-–][0-9]{1,4})?\))"),
            year=PRINT,
            keys=("(",),
        ),
        # Le Monde, 8 May 1968, p. 3
        RoleSign(
            DateRole.CITATION,
            before=re.compile(r"[\w”’\"],\s\Z"),
            after=re.compile(r",\spp?\.\s?[0-9]"),
            year=PRINT,
            keys=(", p",),
        ),
        # Tübingen: Mohr, 1922.
        RoleSign(
            DateRole.CITATION,
            before=re.compile(rf"{_CAPITALISED}:\s{_CAPITALISED}(?:\s(?:&\s)?{_CAPITALISED}){{0,3}},\s\Z"),
            after=re.compile(r"[a-z]?(?:[.;)]|\Z)"),
            year=PRINT,
            keys=(": ",),
        ),
        # Author (2019), Author (2019, 107), and 11 (2015): 63 of a volume; not of a life.
        RoleSign(
            DateRole.CITATION,
            ends=OPEN,
            before=re.compile(rf"(?:{_CAPITALISED}\.?|\bal\.|[0-9”’\"])\s?\(\s?\Z"),
            unlike=no_author,
            after=re.compile(rf"[a-z]?\s?(?:\)|{_PAGES})"),
            year=PRINT,
            keys=("(",),
        ),
    )


_NO_WORK = (
    r"(?:[^\W\d_]+\s){0,3}"
    r"(?:acts?|bill|constitution|decrees?|edict|laws?|list|notes?|orders?|regulations?|rules|terms)(?!\w)"
)
"""What a state publishes."""

PUBLISHED: tuple[RoleSign, ...] = (
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(
            r"(?:published|reprinted|printed|appeared|came\sout|comes\sout|edition(?:\sof)?)\s(?:[^\W\d_]{1,12}\s){0,3}\Z",
            re.IGNORECASE,
        ),
        keys=("published", "printed", "appeared", "out", "edition"),
    ),
    # (issued only in 1981), updated 05/2020
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(
            r"\([^()]{0,40}(?<!\w)(?:issued|reissued|written|composed|broadcast)\s(?:[^\W\d_]{1,8}\s){0,2}\Z"
            r"|(?<!\w)(?:updated|last\smodified|posted|uploaded)(?:\son)?:?\s\Z",
            re.IGNORECASE,
        ),
        keys=("issued", "written", "composed", "broadcast", "updated", "modified", "posted", "uploaded"),
    ),
    # The film, released in 1925; a prisoner is released too.
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(
            rf"(?<!\w)(?:{WORKS})s?(?!\w)[^.;:()]{{0,80}}(?<!\w)(?:released|issued|written|staged)\s(?:[^\W\d_]{{1,12}}\s){{0,2}}\Z",
            re.IGNORECASE,
        ),
        far=True,
        keys=("released", "issued", "written", "staged"),
    ),
    # In 1859 Darwin published …; she published her first novel in 1931; a government publishes notes and laws.
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(r"(?:\A|[.;:!?]\s|,\s)(?:[^\W\d_]+\s){0,2}\Z"),
        after=re.compile(rf",?\s[^.,;:()]{{2,50}}\s(?:published|printed|reprinted)\s(?!{_NO_WORK})"),
        keys=("published", "printed"),
    ),
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(rf"(?<!\w)(?:published|printed|reprinted)\s(?!{_NO_WORK})[^.;:()]{{2,60}}\s(?:in|on)\s\Z"),
        keys=("published", "printed"),
    ),
    # a report of 2016, his pamphlet (1644)
    RoleSign(
        DateRole.PUBLICATION,
        before=re.compile(rf"(?<!\w)(?:{PAPERS})s?\s(?:\(|(?:of|from|dated|for)\s)(?:the\s)?\Z", re.IGNORECASE),
        keys=keys_of(PAPERS),
    ),
    # the 2016 report: when a paper is from.
    RoleSign(
        DateRole.PUBLICATION,
        after=re.compile(rf"\s(?:[^\W\d_]{{1,20}}\s){{0,2}}(?:{PAPERS})(?!\w)", re.IGNORECASE),
        keys=keys_of(PAPERS),
        before=re.compile(
            r"(?:\A|(?<!\w)(?:the|a|an|its|his|her|their|this|that|[^\W\d_]+[’']s?)\s)(?:[^\W\d_]{1,20}\s)?\Z",
            re.IGNORECASE,
        ),
    ),
)

_PERSONS = "president|prime|minister|king|queen|emperor|empress|sultan|shah|pope|general|marshal|majesty|saint"
"""Words before the name of a person in power: a range behind it is a reign."""
_HERS = r"(?:his|her|their|[^\W\d_]{2,}[’']s?)"

TITLED: tuple[RoleSign, ...] = (
    RoleSign(
        DateRole.PUBLICATION,
        ends=OPEN,
        before=re.compile(rf"(?<!\w)(?:{WORKS}|{PAPERS})s?(?!\w)[^.;:()]{{0,60}}\(\s?\Z"),
        after=re.compile(r"\s?\)"),
        keys=("(",),
    ),
    RoleSign(
        DateRole.PUBLICATION,
        ends=OPEN,
        before=re.compile(
            rf"(?<!\w){_HERS}\s(?!(?:{_PERSONS})\s)(?!(?:[\w’'-]+\s){{0,5}}(?:{HAPPENINGS})(?!\w))"
            r"(?-i:[^\W\d_a-zß-öø-ÿ])[\w’' -]*\s\(\s?\Z",
            re.I,
        ),
        after=re.compile(r"\s?\)"),
        keys=("(",),
    ),
)
"""`the film Potemkin (1925)`, `his Life (1903)`: what is somebody's and has a title and a year is no author."""

THINGS = r"the|a|an|his|her|its|their|our|[^\W\d_]{2,}[’']s"
"""Words by which a name in capitals is no author's: `the Helsinki Final Act (1975)`."""

REFERENCES: tuple[RoleSign, ...] = (*ACCESS, *citations(HAPPENINGS, THINGS), *PUBLISHED)
