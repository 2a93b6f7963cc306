"""References in four forms, and the entry that each becomes: (why, handed over, key, type, fields)."""

Case = tuple[str, str, str, str, dict[str, str]]


def _ris(kind: str, *lines: str) -> str:
    return "\n".join([f"TY  - {kind}", *lines, "ER  - ", ""])


BIBTEX: list[Case] = [
    (
        "BibTeX's names of fields become biblatex's, year and month one date, the DOI bare, its address nothing more",
        '@article{Doe:99, author="John von Doe and {World Bank}", title={A {NATO} \\& study}, journal={J. of Ports}, '
        'year=1999, month=mar, pages="1--10", doi="https://doi.org/10.1000/ABC", url={https://doi.org/10.1000/ABC}}',
        "vonDoeWorldBank1999|doeWorldBank1999",
        "article",
        {
            "author": "von Doe, John and World Bank",
            "title": "A NATO & study",
            "journaltitle": "J. of Ports",
            "date": "1999-03",
            "pages": "1–10",
            "doi": "10.1000/ABC",
        },
    ),
    (
        "a thesis of BibTeX says its kind, and its school is an institution",
        "@phdthesis{x, author={Ann Roe}, title={Quays}, school={Brenn University}, address={Brenn}, year={c. 2001}}",
        "roe2001",
        "thesis",
        {
            "author": "Roe, Ann",
            "title": "Quays",
            "type": "phdthesis",
            "institution": "Brenn University",
            "location": "Brenn",
            "date": "2001~",
        },
    ),
    (
        "strings and LaTeX accents are read as the library reads them",
        '@string{ap = "Ak Press"}\n@book{y, author = {{\\"O}zel, Soli}, title = {Kap{\\i}}, publisher = ap, year=2008}',
        "ozel2008",
        "book",
        {"author": "Özel, Soli", "title": "Kapı", "publisher": "Ak Press", "date": "2008"},
    ),
    (
        "what a program or a disk put there stays out, and so does what somebody else says to have seen",
        "@online{z, author={Roe, R.}, title={Salt}, date={2020-05-01}, url={https://example.org/a_b}, "
        "urldate={2021-01-02}, abstract={Long.}, file={:home/x.pdf}, keywords={k}, seen={whole}, seenby={somebody}}",
        "roe2020",
        "online",
        {
            "author": "Roe, R.",
            "title": "Salt",
            "date": "2020-05-01",
            "url": "https://example.org/a_b",
            "urldate": "2021-01-02",
        },
    ),
    (
        "what is inherited comes along, as the other entry does not",
        "@incollection{a, author={Doe, Ann}, title={Cranes}, pages={3-4}, crossref={b}}\n"
        "@collection{b, editor={Roe, Max}, title={Harbours}, publisher={Press}, date={2011}}",
        "doe2011",
        "incollection",
        {
            "author": "Doe, Ann",
            "editor": "Roe, Max",
            "title": "Cranes",
            "booktitle": "Harbours",
            "publisher": "Press",
            "date": "2011",
            "pages": "3–4",
        },
    ),
    (
        "more authors than are named stay more",
        "@book{c, author={Doe, Ann and others}, title={Salt Roads}, date={2009}}",
        "doeEtAl2009",
        "book",
        {"author": "Doe, Ann and others", "title": "Salt Roads", "date": "2009"},
    ),
]
RIS: list[Case] = [
    (
        "an article: signs of LaTeX are words, the day is a date",
        _ris("JOUR", "AU  - Doe, John", "AU  - Roe, R., Jr.", "TI  - Grain & Salt: {A} 50% study", "T2  - Port Journal",
             "PY  - 2016/07/19/", "VL  - 3", "IS  - 2", "SP  - 10", "EP  - 20", "DO  - doi:10.1000/xyz.9",
             "SN  - 1234-5679", "AB  - Long words."),
        "doeRoe2016",
        "article",
        {
            "author": "Doe, John and Roe, Jr., R.", "title": "Grain & Salt: {A} 50% study",
            "journaltitle": "Port Journal", "volume": "3", "number": "2", "date": "2016-07-19", "pages": "10–20",
            "doi": "10.1000/xyz.9", "issn": "1234-5679",
        },
    ),
    (
        "a chapter has its book and its editor",
        _ris("CHAP", "A1  - Doe, Ann", "T1  - Quays", "A2  - Roe, Max", "BT  - Handbook", "PB  - Press", "CY  - Brenn",
             "Y1  - 2012//", "SP  - 7"),
        "doe2012",
        "incollection",
        {
            "author": "Doe, Ann", "editor": "Roe, Max", "title": "Quays", "booktitle": "Handbook",
            "publisher": "Press", "location": "Brenn", "date": "2012", "pages": "7",
        },
    ),
    (
        "a body is the author of a report",
        _ris("RPRT", "AU  - Brenn Harbour Board", "TI  - Yearly figures", "PB  - Harbour Board", "PY  - 2003"),
        "brennHarbourBoard2003",
        "report",
        {
            "author": "Brenn Harbour Board", "title": "Yearly figures", "institution": "Harbour Board",
            "date": "2003",
        },
    ),
    (
        "a newspaper says so; a line without a tag goes on with the one before",
        _ris("NEWS", "AU  - Doe, Ann", "TI  - Harbour closes", "  after storm", "JO  - Brenn Times", "DA  - 2014/03/02",
             "UR  - https://example.org/s", "Y2  - 2015/01/01"),
        "doe2014",
        "article",
        {
            "author": "Doe, Ann", "title": "Harbour closes after storm", "journaltitle": "Brenn Times",
            "date": "2014-03-02", "url": "https://example.org/s", "urldate": "2015-01-01",
            "entrysubtype": "newspaper",
        },
    ),
    (
        "a type that nobody knows is still a work",
        _ris("XYZZ", "TI  - The salt charter of the north", "PY  - 1456"),
        "saltCharter1456|saltCharterOf1456|saltCharterOfNorth1456",
        "misc",
        {"title": "The salt charter of the north", "date": "1456"},
    ),
]  # fmt: skip
CSL: list[Case] = [
    (
        "a chapter: particles, a body, markup that goes",
        '[{"id":"x","type":"chapter","title":"Quays <i>again</i>","author":[{"family":"Berg","given":"Ann",'
        '"non-dropping-particle":"van den"},{"literal":"Sea and Harbour Board"}],"container-title":"Handbook",'
        '"editor":[{"family":"Roe","given":"R."}],"issued":{"date-parts":[[2012,3]]},"page":"1-9",'
        '"publisher":"Press","publisher-place":"Brenn","ISBN":"9783161484100"}]',
        "bergSeaAndHarbourBoard2012",
        "incollection",
        {
            "author": "van den Berg, Ann and Sea and Harbour Board",
            "editor": "Roe, R.",
            "title": "Quays again",
            "booktitle": "Handbook",
            "publisher": "Press",
            "location": "Brenn",
            "date": "2012-03",
            "pages": "1–9",
            "isbn": "9783161484100",
        },
    ),
    (
        "one item without a list, as a DOI is answered; titles in lists; numbers as strings",
        '{"type":"article-journal","title":["Salt"],"author":[{"family":"Doe","given":"A."}],"DOI":"10.1000/Q",'
        '"container-title":["Ports"],"issued":{"date-parts":[["2011","4","9"]]},"volume":7,"issue":"1",'
        '"URL":"http://dx.doi.org/10.1000/q"}',
        "doe2011",
        "article",
        {
            "author": "Doe, A.",
            "title": "Salt",
            "journaltitle": "Ports",
            "volume": "7",
            "number": "1",
            "date": "2011-04-09",
            "doi": "10.1000/Q",
        },
    ),
    (
        "a date in words, one about, an access",
        '{"items":[{"type":"webpage","title":"Tide tables","author":[{"literal":"Harbour Board"}],'
        '"issued":{"raw":"3 May 2015"},"accessed":{"date-parts":[[2016,1,2]]},"URL":"https://example.org/t"}]}',
        "harbourBoard2015",
        "online",
        {
            "author": "Harbour Board",
            "title": "Tide tables",
            "date": "2015-05-03",
            "url": "https://example.org/t",
            "urldate": "2016-01-02",
        },
    ),
    (
        "a span of years, and about",
        '[{"type":"book","title":"Annals","author":[{"family":"Roe"}],"issued":{"date-parts":[[1990],[1992]]}}]',
        "roe1990",
        "book",
        {"author": "Roe", "title": "Annals", "date": "1990/1992"},
    ),
    (
        "a thesis",
        '[{"type":"thesis","title":"Locks","author":[{"family":"Özdoğan","given":"Ece"}],"genre":"PhD thesis",'
        '"publisher":"Brenn University","issued":{"date-parts":[[1999]],"circa":true}}]',
        "ozdogan1999",
        "thesis",
        {
            "author": "Özdoğan, Ece",
            "title": "Locks",
            "type": "PhD thesis",
            "institution": "Brenn University",
            "date": "1999~",
        },
    ),
]


def _article(author: str, title: str, journal: str, numbers: str, date: str, pages: str, **more: str) -> dict[str, str]:
    volume, _, number = numbers.partition("/")
    fields = {"author": author, "title": title, "journaltitle": journal, "volume": volume, "number": number}
    return {name: value for name, value in (fields | {"date": date, "pages": pages} | more).items() if value}


LINES: list[Case] = [
    (
        "APA",
        "Doe, J., & Roe, R. B. (2019). The harbour of Brenn: A study. Journal of Ports, 3(2), 1-10. "
        "https://doi.org/10.1000/xyz.5",
        "doeRoe2019",
        "article",
        _article("Doe, J. and Roe, R. B.", "The harbour of Brenn: A study", "Journal of Ports", "3/2", "2019", "1–10",
                 doi="10.1000/xyz.5"),
    ),
    (
        "Chicago, author and date",
        "Doe, John, and Richard Roe. 2018. “Grain and Salt.” Journal of Ports 12 (4): 337–364.",
        "doeRoe2018",
        "article",
        _article("Doe, John and Roe, Richard", "Grain and Salt", "Journal of Ports", "12/4", "2018", "337–364"),
    ),
    (
        "Chicago, bibliography of notes",
        "Doe, John. “Grain and Salt.” Journal of Ports 12, no. 4 (2017): 337–64.",
        "doe2017",
        "article",
        _article("Doe, John", "Grain and Salt", "Journal of Ports", "12/4", "2017", "337–64"),
    ),
    (
        "MLA",
        'Doe, John, and Richard Roe. "Grain and Salt." Journal of Ports, vol. 12, no. 4, 2016, pp. 33-64.',
        "doeRoe2016",
        "article",
        _article("Doe, John and Roe, Richard", "Grain and Salt", "Journal of Ports", "12/4", "2016", "33–64"),
    ),
    (
        "IEEE, with its number",
        "[3] J. Doe and R. Roe, “Cranes at rest,” Port Engineering, vol. 5, no. 1, pp. 7–19, 2012.",
        "doeRoe2012",
        "article",
        _article("Doe, J. and Roe, R.", "Cranes at rest", "Port Engineering", "5/1", "2012", "7–19"),
    ),
    (
        "initials without stops behind the surname",
        "Doe JR, Roe A. 2020. Salt trade in the north. Port Stud. 7:1-9.",
        "doeRoe2020",
        "article",
        _article("Doe, J. R. and Roe, A.", "Salt trade in the north", "Port Stud", "7", "2020", "1–9"),
    ),
    (
        "Turkish: capitals, ve, cilt, sayı, s.",
        "TAŞPINAR, Ö. ve TOL, G. (2015). Limanlar ve Devlet. Deniz Dergisi, Cilt 4, Sayı 2, s. 15-30.",
        "taspinarTol2015",
        "article",
        _article("Taşpınar, Ö. and Tol, G.", "Limanlar ve Devlet", "Deniz Dergisi", "4/2", "2015", "15–30"),
    ),
    (
        "German: `in:` before a journal, Jg., Nr., S.",
        "Müller, Hans: „Häfen im Norden“, in: Zeitschrift für Häfen, Jg. 5, Nr. 2, 2009, S. 10–20.",
        "muller2009",
        "article",
        _article("Müller, Hans", "Häfen im Norden", "Zeitschrift für Häfen", "5/2", "2009", "10–20"),
    ),
    (
        "a book with an edition, the year last",
        "Smith, Ann. Ports of Call. 2nd ed. Brenn: Harbour Press, 2010.",
        "smith2010",
        "book",
        {
            "author": "Smith, Ann", "title": "Ports of Call", "edition": "2", "publisher": "Harbour Press",
            "location": "Brenn", "date": "2010",
        },
    ),
    (
        "a book as a note prints it",
        "Ann Smith, Ports of Call (Brenn: Harbour Press, 2011), 12.",
        "smith2011",
        "book",
        {
            "author": "Smith, Ann", "title": "Ports of Call", "publisher": "Harbour Press", "location": "Brenn",
            "date": "2011",
        },
    ),
    (
        "a chapter",
        "Doe, J. (2013). Quays. In R. Roe & A. Smith (Eds.), Handbook of harbours (pp. 12–40). Brenn: Press.",
        "doe2013",
        "incollection",
        {
            "author": "Doe, J.", "editor": "Roe, R. and Smith, A.", "title": "Quays",
            "booktitle": "Handbook of harbours", "publisher": "Press", "location": "Brenn", "date": "2013",
            "pages": "12–40",
        },
    ),
    (
        "a newspaper without an author, a day, an address and when it was read",
        "Brenn Times. (2016, July 19). Harbour closes after storm. https://example.org/storm (accessed 3 March 2017)",
        "brennTimes2016",
        "online",
        {
            "author": "Brenn Times", "title": "Harbour closes after storm", "date": "2016-07-19",
            "url": "https://example.org/storm", "urldate": "2017-03-03",
        },
    ),
    (
        "Russian",
        "Иванов, И. И. (2014). Порты Севера. Москва: Наука.",
        "ivanov2014",
        "book",
        {
            "author": "Иванов, И. И.", "title": "Порты Севера", "publisher": "Наука", "location": "Москва",
            "date": "2014",
        },
    ),
    (
        "a body behind a person, an edition in parentheses behind the title",
        "Doe, Jane, & Brenn Harbour Board. (2005). The port reader (2nd ed.). Harbour Press.",
        "doeBrennHarbourBoard2005",
        "book",
        {"author": "Doe, Jane and Brenn Harbour Board", "title": "The port reader", "edition": "2",
         "publisher": "Harbour Press", "date": "2005"},
    ),
    (
        "the letter of a year is the key's",
        "Roe, R. (2008a). Salt and law. Brenn: Harbour Press.",
        "roe2008a",
        "book",
        {"author": "Roe, R.", "title": "Salt and law", "publisher": "Harbour Press", "location": "Brenn",
         "date": "2008"},
    ),
    (
        "no date, and the day of access is none",
        "Doe, A. (n.d.). Tide tables. Retrieved March 3, 2016, from https://example.org/tides",
        "doeTideTables",
        "online",
        {"author": "Doe, A.", "title": "Tide tables", "url": "https://example.org/tides", "urldate": "2016-03-03"},
    ),
    (
        "MLA of a site: its day is no page, an address without https",
        'Doe, Ann. "Tide Tables." Brenn Times, 3 May 2014, www.example.org/tides. Accessed 4 May 2014.',
        "doe2014",
        "online",
        {"author": "Doe, Ann", "title": "Tide Tables", "organization": "Brenn Times", "date": "2014-05-03",
         "url": "https://www.example.org/tides", "urldate": "2014-05-04"},
    ),
    (
        "Chicago: a chapter, edited by a name that stands straight",
        "Doe, Ann. 2003. “Quays.” In Handbook of Harbours, edited by Max Roe, 10–20. Brenn: Press.",
        "doe2003",
        "incollection",
        {"author": "Doe, Ann", "editor": "Roe, Max", "title": "Quays", "booktitle": "Handbook of Harbours",
         "publisher": "Press", "location": "Brenn", "date": "2003", "pages": "10–20"},
    ),
    (
        "GOST: two slashes, № and С.",
        "Петров А. А., Иванов И. И. Порты Севера // Вопросы истории. 2012. № 3. С. 15–30.",
        "petrovIvanov2012",
        "article",
        _article("Петров, А. А. and Иванов, И. И.", "Порты Севера", "Вопросы истории", "/3", "2012", "15–30"),
    ),
    (
        "French: guillemets with spaces, n°",
        "Martin, Jean, « Les ports du Nord », Revue des ports, vol. 3, n° 2, 2010, p. 12-30.",
        "martin2010",
        "article",
        _article("Martin, Jean", "Les ports du Nord", "Revue des ports", "3/2", "2010", "12–30"),
    ),
    (
        "Harvard: single quotation marks, et al.",
        "Garcia, L. et al. (2020) 'Cranes and people', Port Studies, 14(3), pp. 101–119. doi: 10.1000/ps.14.3.",
        "garciaEtAl2020",
        "article",
        _article("Garcia, L. and others", "Cranes and people", "Port Studies", "14/3", "2020", "101–119",
                 doi="10.1000/ps.14.3"),
    ),
    (
        "a medium in brackets says nothing that the address does not",
        "Harbour Board, 2012. Annual report. [online] Brenn: Harbour Board. Available at: <https://example.org/ar> "
        "[Accessed 2 May 2013].",
        "harbourBoard2012",
        "book",
        {"author": "Harbour Board", "title": "Annual report", "publisher": "Harbour Board", "location": "Brenn",
         "date": "2012", "url": "https://example.org/ar", "urldate": "2013-05-02"},
    ),
    (
        "Vancouver: numbers without spaces, the journal's last word is no month",
        "Smith A, Jones B, Lee C, et al. Cranes at sea. J Port Med. 2018;12(3):45-50.",
        "smithJonesLeeEtAl2018",
        "article",
        _article("Smith, A. and Jones, B. and Lee, C. and others", "Cranes at sea", "J Port Med", "12/3", "2018",
                 "45–50"),
    ),
    (
        "German: In: editors (Hrsg.): book",
        "O'Neil, P.; de la Cruz, M. (2001): Harbours. In: Roe, R. (Hrsg.): Handbuch der Häfen. Brenn: Verlag, S. 5–9.",
        "oNeilCruz2001",
        "incollection",
        {"author": "O'Neil, P. and de la Cruz, M.", "editor": "Roe, R.", "title": "Harbours",
         "booktitle": "Handbuch der Häfen", "publisher": "Verlag", "location": "Brenn", "date": "2001",
         "pages": "5–9"},
    ),
]  # fmt: skip
FORMS = {"BibTeX": BIBTEX, "RIS": RIS, "CSL-JSON": CSL, "a reference list": LINES}

REFUSED: list[tuple[str, bytes, str]] = [
    # why, what is handed over, what the sentence must hold
    ("empty", b"", "is empty"),
    ("only white space", b" \r\n\t\n", "is empty"),
    ("binary", bytes(range(256)), "not UTF-8"),
    ("binary that is UTF-8", b"abc\0def", "is no text"),
    ("too large", b"@book{a, title={x}}\n" * 500_000, "more than 1000 kB"),
    ("an entry that is not closed", b"@article{a, title={b", "cannot be read"),
    ("a brace too many opens", b"@book{a, author={Doe, A.}, title={{{{{{x}, year=2000}", "cannot be read"),
    ("nothing but a name of a type", b"@article{", "cannot be read"),
    ("only a string", b'@string{a = "b"}', "no entry of a work"),
    ("one of two is broken", b"@book{a, title={A}, year=2000}\n@book{b, title={B", "cannot be read"),
    ("a key twice in it", b"@book{a, title={A}, year=2000}\n@book{a, title={B}, year=2001}", "used twice"),
    ("nothing to print", b"@book{a, year=2000}", "has no"),
    ("RIS without a tag that is known", b"TY  - JOUR\nER  - \n", "no reference that can be read"),
    ("JSON that ends early", b'[{"type":"book","title":"x"', "cannot be read"),
    ("JSON of something else", b'{"name":"glossator","version":1}', "has a type"),
    ("JSON, an empty list", b"[]", "has a type"),
    ("JSON, nested deeply", b'[{"a":' * 60_000, "cannot be read"),
    ("a comment", b"I thank my mother for all the fish.", "line 1"),
    ("the second line is none", b"Doe, J. (2019). Salt. Brenn: Press.\nAnd so on.", "line 2"),
    ("a line that never ends", b"Doe, J. (2019). " + b"x " * 5000, "line 1"),
    ("braces alone", b"{{{{}}}}" * 50, "neither"),
    ("a page of HTML", b"<html><body>hello</body></html>", "line 1"),
]
