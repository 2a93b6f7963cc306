r"""Hard entries of BibTeX and biblatex, with the CSL that the standards ask for.

Written from the biblatex manual (3.20), "Tame the BeaST", ISO 8601-2 and CSL 1.0.2 before any code read them. Each
row: what is hard about it, the source, and by key the variables that it must give (`None`: it must not be there).
"""

from __future__ import annotations

from typing import Any

Row = tuple[str, str, dict[str, dict[str, Any]]]


def person(family: str, given: str = "", particle: str = "", suffix: str = "") -> dict[str, str]:
    """A name as CSL has it."""
    parts = {"family": family, "given": given, "non-dropping-particle": particle, "suffix": suffix}
    return {name: value for name, value in parts.items() if value}


def day(*parts: int, **more: object) -> dict[str, Any]:
    """A date as CSL has it."""
    return {"date-parts": [list(parts)], **more}


def span(first: list[int], last: list[int], **more: object) -> dict[str, Any]:
    """A range of dates as CSL has it."""
    return {"date-parts": [first, last], **more}


VALUES: list[Row] = [
    ("three tokens and two strings", """@string{pub = "Clarendon"} @STRING(town = {Oxford})
@book{v01, title = {On } # "the " # {Road}, publisher = pub # { } # "Press", location = town, year = 19 # 99}""",
     {"v01": {"title": "On the Road", "publisher": "Clarendon Press", "publisher-place": "Oxford",
              "issued": day(1999)}}),
    ("parentheses around an entry, a bracket inside", '@article(v02, title = "Smile :-) often", year = 2001, month = mar)',
     {"v02": {"title": "Smile :-) often", "issued": day(2001, 3)}}),
    ("quotes in braces, braces in quotes", '@misc{v03, title = "The {"}Fall{"} of {A "} B", year = "1981"}',
     {"v03": {"issued": day(1981)}}),
    ("a comment and a preamble between", '@preamble{"\\newcommand{\\noop}[1]{}" # " x"}\n@comment{@book{no, title={N}}}\n'
     "junk about = signs, and \"quotes\n@Book{v04,\n  title = {Yes}, % a remark, with a comma\n  year = 1990,\n}",
     {"v04": {"title": "Yes", "issued": day(1990)}}),
    ("month macros joined to days", '@article{v05, title = {D}, year = 1988, month = "9~" # oct, journal = {J}}',
     {"v05": {"issued": day(1988, 10, 9)}}),
    ("names of fields and types in any case", "@INCOLLECTION{v06, TITLE = {Part}, BookTitle = {Whole}, YEAR = 1970}",
     {"v06": {"type": "chapter", "title": "Part", "container-title": "Whole", "issued": day(1970)}}),
    ("aliases of fields", "@mastersthesis{v07, title = {T}, school = {Bo{\\u g}azi{\\c c}i}, address = {\\.Istanbul}, "
     "year = 2003, key = {k}}",
     {"v07": {"type": "thesis", "publisher": "Boğaziçi", "publisher-place": "İstanbul", "genre": "Master’s thesis"}}),
    ("the date wins over the year", "@book{v08, title = {T}, date = {2010-05}, year = {1999}}",
     {"v08": {"issued": day(2010, 5)}}),
    ("a trailing comma, an empty field", "@book{v09, title = {T}, edition = {}, note = {  }, year = 2000,,}",
     {"v09": {"title": "T", "edition": None, "issued": day(2000)}}),
    ("white space and lines in a title", "@book{v10,\n title\n =\n {A\n\t long   title}\n ,\n year = 2000}",
     {"v10": {"title": "A long title"}}),
]  # fmt: skip

INHERITING: list[Row] = [
    ("crossref of a chapter to a collection", """@incollection{i01, author = {Ay, Su}, title = {Part}, pages = {3--9},
 crossref = {i01p}}
@collection{i01p, editor = {Can, Ali}, title = {Whole}, subtitle = {A Reader}, titleaddon = {Ed}, publisher = {P},
 location = {Bonn}, date = {1995}}""",
     {"i01": {"title": "Part", "container-title": "Whole: A Reader. Ed", "editor": [person("Can", "Ali")], "page": "3–9",
              "publisher": "P", "publisher-place": "Bonn", "issued": day(1995)}}),
    ("crossref of inbook to book gives the author of the book", """@inbook{i02, title = {Chapter Two}, crossref = {i02p}}
@book{i02p, author = {Nut, Ola}, title = {Nuts}, date = {2011}}""",
     {"i02": {"title": "Chapter Two", "container-title": "Nuts", "author": [person("Nut", "Ola")],
              "container-author": [person("Nut", "Ola")]}}),
    ("a bookinbook in a book in a multi-volume book", """@inbook{i03, title = {Dawn}, author = {Low, A.}, crossref = {i03p}}
@book{i03p, author = {High, B.}, title = {Days}, volume = {2}, crossref = {i03q}}
@mvbook{i03q, author = {High, B.}, title = {Time}, subtitle = {All of It}, volumes = {3}, publisher = {Tor},
 date = {1980/1984}}""",
     {"i03": {"title": "Dawn", "container-title": "Time: All of It", "volume-title": "Days", "volume": "2", "publisher": "Tor", "author": [person("Low", "A.")],
              "container-author": [person("High", "B.")]},
      "i03p": {"title": "Days", "volume": "2", "publisher": "Tor", "container-title": "Time: All of It"}}),
    ("nothing is inherited that biblatex keeps back", """@inproceedings{i04, author = {A, B}, title = {Talk},
 crossref = {i04p}}
@proceedings{i04p, title = {Congress}, shorttitle = {Con}, editor = {Ed, C.}, eventtitle = {Tenth Congress},
 venue = {Rome}, eventdate = {2001-06-01/2001-06-03}, date = {2002}, abstract = {no}, keywords = {no}}""",
     {"i04": {"container-title": "Congress", "title-short": None, "event-title": "Tenth Congress",
              "event-place": "Rome", "issued": day(2002), "event-date": span([2001, 6, 1], [2001, 6, 3])}}),
    ("xdata, and xdata of xdata", """@xdata{i05x, publisher = {Brill}, location = {Leiden}}
@xdata{i05y, xdata = {i05x}, series = {Handbook}}
@book{i05, title = {T}, date = {2007}, xdata = {i05y}}""",
     {"i05": {"publisher": "Brill", "publisher-place": "Leiden", "collection-title": "Handbook"}}),
    ("several xdata, own fields first", """@xdata{i06x, publisher = {A}, location = {B}}
@xdata{i06y, series = {S}}
@book{i06, title = {T}, date = {2007}, publisher = {Own}, xdata = {i06x,i06y}}""",
     {"i06": {"publisher": "Own", "publisher-place": "B", "collection-title": "S"}}),
    ("an article of a special issue", """@article{i07, author = {A, B}, title = {One}, crossref = {i07p}}
@periodical{i07p, title = {Journal of Things}, issuetitle = {Special}, volume = {4}, number = {2}, date = {1999}}""",
     {"i07": {"title": "One", "container-title": "Journal of Things", "volume": "4", "issue": "2",
              "issued": day(1999)}}),
    ("xref inherits nothing", """@incollection{i08, author = {A, B}, title = {P}, booktitle = {W}, date = {1990},
 xref = {i08p}}
@collection{i08p, editor = {E, F}, title = {W2}, publisher = {Pub}, date = {1991}}""",
     {"i08": {"container-title": "W", "publisher": None, "editor": None, "issued": day(1990)}}),
    ("the title of the parent becomes the booktitle, as biber has it, whatever its own booktitle", """@inproceedings{i09, author = {A, B}, title = {P},
 crossref = {i09p}}
@proceedings{i09p, title = {Proc}, booktitle = {Proc of X}, year = 1993}""",
     {"i09": {"container-title": "Proc"}}),
    ("a parent before its child, and a key in other case", """@collection{I10P, title = {Whole}, date = {1960}}
@incollection{i10, author = {A, B}, title = {P}, crossref = {I10P}}""",
     {"i10": {"container-title": "Whole"}}),
    ("a year of one's own wins over the parent's date, a place over its address", """@inbook{i12, title = {P}, year = 2010,
 month = may, location = {Bonn}, crossref = {i12p}}
@book{i12p, author = {A, B}, title = {W}, date = {1999-03-01}, address = {Rome}}""",
     {"i12": {"issued": day(2010, 5), "publisher-place": "Bonn", "container-title": "W"}}),
    ("one field from xdata", """@xdata{i11x, author = {Eco, Umberto and Doe, Jane}, publisher = {Bompiani}}
@book{i11, title = {T}, date = {1980}, publisher = {xdata=i11x-publisher}, author = {xdata=i11x-author-1 and Roe, R.}}""",
     {"i11": {"publisher": "Bompiani", "author": [person("Eco", "Umberto"), person("Roe", "R.")]}}),
]  # fmt: skip

NAMES: list[Row] = [
    ("von in three places", r"@book{n01, title = {T}, date = 2000, author = {Ludwig van Beethoven and "
     r"de la Vall{\'e}e Poussin, Charles Louis Xavier Joseph and von Berlichingen zu Hornberg, Johann Gottfried}}",
     {"n01": {"author": [person("Beethoven", "Ludwig", "van"),
                         person("Vallée Poussin", "Charles Louis Xavier Joseph", "de la"),
                         person("Hornberg", "Johann Gottfried", "von Berlichingen zu")]}}),
    ("Jr. in the middle, a body in braces", "@book{n02, title = {T}, date = 2000, author = {King, Jr., Martin Luther and "
     "{Barnes and Noble, Inc.}}}",
     {"n02": {"author": [person("King", "Martin Luther", "", "Jr."), {"literal": "Barnes and Noble, Inc."}]}}),
    ("and others", "@book{n03, title = {T}, date = 2000, author = {Abel, Ann and others}}",
     {"n03": {"author": [person("Abel", "Ann"), {"literal": "others"}]}}),
    ("extended names", "@book{n04, title = {T}, date = 2000, author = {given=Hans, family=Harman and "
     "given=Simon, prefix=de, family=Beumont, useprefix=true and family=Ford, given={Gerald R.}, suffix=Jr.}}",
     {"n04": {"author": [person("Harman", "Hans"), person("Beumont", "Simon", "de"),
                         person("Ford", "Gerald R.", "", "Jr.")]}}),
    ("extended names with commas, hyphens and quotes", '@book{n05, title = {T}, date = 2000, editor = {given={Jean, Paul}, '
     'given-i=J, family={Simon Smith} and "given=Ana, family=Roe"}}',
     {"n05": {"editor": [person("Simon Smith", "Jean, Paul"), person("Roe", "Ana")]}}),
    ("a family of two words in braces", "@book{n06, title = {T}, date = 2000, author = {Gabriel {Garc{\\'\\i}a M\\'arquez} and "
     "{Van Gogh}, Vincent}}",
     {"n06": {"author": [person("García Márquez", "Gabriel"), person("Van Gogh", "Vincent")]}}),
    ("a hidden and, capitals of and", "@book{n07, title = {T}, date = 2000, author = {{Simon and Schuster} AND Roe, R.}}",
     {"n07": {"author": [{"literal": "Simon and Schuster"}, person("Roe", "R.")]}}),
    ("a name of one word", "@book{n08, title = {T}, date = 2000, author = {Plato and Aristotle}}",
     {"n08": {"author": [person("Plato"), person("Aristotle")]}}),
    ("lower case inside braces decides nothing", r"@book{n09, title = {T}, date = 2000, author = {{\'E}mile {\'e}tang Zola}}",
     {"n09": {"author": [person("Zola", "Émile", "étang")]}}),
    ("accents in capitals of a Turkish name", r"@book{n10, title = {T}, date = 2000, author = {{\.I}nan{\c c}, {\"O}zg{\"u}r and {\c S}ahin, I{\c s}{\i}k}}",
     {"n10": {"author": [person("İnanç", "Özgür"), person("Şahin", "Işık")]}}),
    ("d’ and al-", "@book{n11, title = {T}, date = 2000, author = {Alembert, Jean d' and al-Hakim, Tawfiq}}",
     {"n11": {"author": [person("Alembert", "Jean d'"), person("al-Hakim", "Tawfiq")]}}),
    ("editors of another kind", "@collection{n12, title = {T}, date = 2000, editor = {A, B}, editora = {C, D}, "
     "editoratype = {redactor}, translator = {E, F}, holder = {G, H}}",
     {"n12": {"editor": [person("A", "B")], "translator": [person("E", "F")], "author": None}}),
    ("many kinds of role", "@book{n13, title = {T}, author = {A, B}, afterword = {C, D}, introduction = {E, F}, date = 1999}",
     {"n13": {"author": [person("A", "B")]}}),
    ("particle with a prefix to be dropped", "@book{n14, title = {T}, date = 2000, options = {useprefix=false}, "
     "author = {von Goethe, Johann Wolfgang}}",
     {"n14": {"author": [{"family": "Goethe", "given": "Johann Wolfgang", "dropping-particle": "von"}]}}),
]  # fmt: skip

TEXTS: list[Row] = [
    ("logos and hyphens", r"@book{t01, title = {The \TeX book and \LaTeX\ in bi\hyphen lingual e\mkbibquote{x}}, date = 1984}",
     {"t01": {"title": "The TeXbook and LaTeX in bi-lingual e“x”"}}),
    ("quotations and languages", r"@book{t02, title = {On \enquote{Being} and \foreignlanguage{german}{das Sein}}, date = 1984}",
     {"t02": {"title": "On “Being” and das Sein"}}),
    ("quotations in quotations", r"@book{t03, title = {\enquote{A \enquote{b} c} and ``d''}, date = 1984}",
     {"t03": {"title": "“A ‘b’ c” and “d”"}}),
    ("emphasis and small capitals", r"@book{t04, title = {\emph{Hamlet} and \textbf{bold} and \textsc{caps}}, date = 1984}",
     {"t04": {"title": '<i>Hamlet</i> and <b>bold</b> and <span style="font-variant:small-caps;">caps</span>'}}),
    ("addresses in a note", r"@book{t05, title = {T}, date = 1984, note = {See \url{http://x.org/a_b%20c} and \href{http://y.org/}{this page}}}",
     {"t05": {"title": "T"}}),
    ("mathematics is read", r"@article{t06, title = {The $\alpha$ of $x^2$ and \$5}, journal = {J}, date = 1984}",
     {"t06": {"title": "The α of x<sup>2</sup> and $5"}}),
    ("formulas of letters and figures", r"@misc{t06b, title = {On $n$, $H_2O$ and US$5 or US$7 or $L_{p}$-spaces}}",
     {"t06b": {"title": "On n, H<sub>2</sub>O and US$5 or US$7 or L<sub>p</sub>-spaces"}}),
    ("Turkish i", r"@book{t07, title = {{\.I}stanbul, Diyarbak{\i}r, \.Izmir, {\i}\c{s}{\i}k}, langid = {turkish}, date = 1984}",
     {"t07": {"title": "İstanbul, Diyarbakır, İzmir, ışık", "language": "tr"}}),
    ("accents in every manner", r"@book{t08, title = {\'e \'{e} {\'e} {\'{e}} \^\i \'{\i} \v{c} \v c \H{o} \c{c} \k{a} \r{a} \aa\ \o{} \ss{} \L{}\'od\'z \oe uvre \d{s} \t{oo}}, date = 1984}",
     {"t08": {"title": "é é é é îí č č ő ç ą å å ø ß Łódź œuvre ṣ o͡o"}}),
    ("signs", r"@book{t09, title = {A \& B, 50\% of \#1 \_ \{x\} \textendash\ \textemdash\ \dots\ \S 5 \textcopyright\ \pounds 3 \textasciitilde\ \ldots}, date = 1984}",
     {"t09": {"title": "A & B, 50% of #1 _ {x} – — … §5 © £3 ~ …"}}),
    ("protection of capitals", r"@article{t10, title = {The {NATO} and {\LaTeX} of {T}urkey, {McCarthy}}, journal = {J}, date = 1984}",
     {"t10": {"title": 'The <span class="nocase">NATO</span> and <span class="nocase">LaTeX</span> of '
                       '<span class="nocase">T</span>urkey, <span class="nocase">McCarthy</span>'}}),
    ("HTML entities", r"@article{t11, title = {Cats &amp; Dogs \&amp; Birds}, journal = {R&amp;D}, date = 1984}",
     {"t11": {"title": "Cats & Dogs & Birds", "container-title": "R&D"}}),
    ("a thin space and a soft hyphen", r"@book{t12, title = {5\,km of foo\-bar and a\ b and c~d and \textit{}e}, date = 1984}",
     {"t12": {"title": "5\u202fkm of foobar and a b and c\u00a0d and e"}}),
    ("sub- and superscripts", r"@book{t13, title = {CO\textsubscript{2} and 10\textsuperscript{th}}, date = 1984}",
     {"t13": {"title": "CO<sub>2</sub> and 10<sup>th</sup>"}}),
    ("Cyrillic and Greek as they are", "@book{t14, title = {Философия}, author = {Бердяев, Николай}, date = 1984, langid = {russian}}",
     {"t14": {"title": "Философия", "author": [person("Бердяев", "Николай")], "language": "ru"}}),
]  # fmt: skip

DATES: list[Row] = [
    ("an open range", "@book{d01, title = {T}, date = {1991/}}", {"d01": {"issued": span([1991], [0])}}),
    ("an open range of ISO 8601-2", "@book{d02, title = {T}, date = {1991-03/..}}", {"d02": {"issued": span([1991, 3], [0])}}),
    ("a year before Christ", "@book{d03, title = {T}, date = {-0043}}", {"d03": {"issued": day(-44)}}),
    ("a range of years before Christ", "@book{d04, title = {T}, date = {-0400/-0350}}", {"d04": {"issued": span([-401], [-351])}}),
    ("the year 0", "@book{d05, title = {T}, date = {0000}}", {"d05": {"issued": day(-1)}}),
    ("circa", "@book{d06, title = {T}, date = {1723~}}", {"d06": {"issued": day(1723, circa=True)}}),
    ("uncertain", "@book{d07, title = {T}, date = {1723?}}", {"d07": {"issued": day(1723, circa=True)}}),
    ("a season", "@article{d08, title = {T}, journal = {J}, date = {2004-22}}", {"d08": {"issued": day(2004, season=2)}}),
    ("an unspecified year", "@book{d09, title = {T}, date = {199X}}", {"d09": {"issued": span([1990], [1999], circa=True)}}),
    ("two years with a dash", "@book{d10, title = {T}, year = {1990--1992}}", {"d10": {"issued": span([1990], [1992])}}),
    ("day and time", "@online{d11, title = {T}, url = {https://a.org/}, date = {2004-04-05T14:34:00}, urldate = {2010-01-02}}",
     {"d11": {"issued": day(2004, 4, 5), "accessed": day(2010, 1, 2)}}),
    ("an original date", "@book{d12, title = {T}, date = {1987}, origdate = {1947}}",
     {"d12": {"issued": day(1987), "original-date": day(1947)}}),
    ("an unknown end, as drafts of EDTF had it", "@book{d15, title = {T}, date = {1034/unknown}}",
     {"d15": {"issued": span([1034], [0])}}),
    ("an open end, as drafts of EDTF had it", "@book{d16, title = {T}, date = {1565/open}}",
     {"d16": {"issued": span([1565], [0])}}),
    ("an unspecified day, as drafts of EDTF had it", "@book{d17, title = {T}, date = {1999-01-uu}}",
     {"d17": {"issued": day(1999, 1)}}),
    ("a long year, as drafts of EDTF had it", "@book{d18, title = {T}, date = {y-17000}}", {"d18": {"issued": day(-17001)}}),
    ("the day and month of older files", "@book{d19, title = {T}, year = 1999, month = 6, day = 12, origyear = 1959}",
     {"d19": {"issued": day(1999, 6, 12), "original-date": day(1959)}}),
    ("a long year", "@misc{d13, title = {T}, date = {Y-17000}}", {"d13": {"issued": day(-17001)}}),
    ("year and month macro", "@article{d14, title = {T}, journal = {J}, year = 1999, month = sep # {/} # oct}",
     {"d14": {"issued": span([1999, 9], [1999, 10])}}),
]  # fmt: skip

IDENTIFIERS: list[Row] = [
    ("arXiv", "@online{e01, title = {T}, author = {A, B}, date = {2010}, eprint = {1008.2849v1}, eprinttype = {arxiv}, eprintclass = {cs.DS}}",
     {"e01": {"URL": "https://arxiv.org/abs/1008.2849v1"}}),
    ("arXiv by its old names", "@article{e02, title = {T}, author = {A, B}, year = {1997}, archiveprefix = {arXiv}, "
     "eprint = {hep-th/9711200}, primaryclass = {hep-th}, journal = {J}}",
     {"e02": {"URL": "https://arxiv.org/abs/hep-th/9711200"}}),
    ("JSTOR and an own address", "@article{e03, title = {T}, author = {A, B}, date = {1997}, eprint = {2118559}, eprinttype = {jstor}, journaltitle = {J}, url = {https://own.org/x}}",
     {"e03": {"URL": "https://own.org/x"}}),
    ("JSTOR", "@article{e04, title = {T}, author = {A, B}, date = {1997}, eprint = {2118559}, eprinttype = {jstor}, journaltitle = {J}}",
     {"e04": {"URL": "https://www.jstor.org/stable/2118559"}}),
    ("a DOI with TeX's escapes", r"@article{e05, title = {T}, author = {A, B}, date = {1997}, doi = {10.1007/978-3-540\_12}, journaltitle = {J}, url = {https://a.org/x\_y\%20z\&w\#n~m}}",
     {"e05": {"DOI": "10.1007/978-3-540_12", "URL": "https://a.org/x_y%20z&w#n~m"}}),
    ("an address as the way of publication", "@misc{e20, title = {T}, author = {A, B}, year = 1997, howpublished = {\\url{http://a.org/x_y}}}",
     {"e20": {"URL": "http://a.org/x_y", "publisher": None}}),
    ("a way of publication in words", "@misc{e21, title = {T}, author = {A, B}, year = 1997, howpublished = {Privately printed}}",
     {"e21": {"URL": None, "publisher": "Privately printed"}}),
    ("an address in a note is not taken from an entry that has one", "@misc{e22, title = {T}, author = {A, B}, year = 1997, url = {http://b.org/}, note = {\\url{http://a.org/}}}",
     {"e22": {"URL": "http://b.org/"}}),
    ("nothing but the title of the book", "@proceedings{e23, booktitle = {Proc}, editor = {A, B}, year = 1997}",
     {"e23": {"title": "Proc", "container-title": None}}),
    ("a European patent", "@patent{e06, title = {Device}, author = {A, B}, holder = {{Acme Corp}}, type = {patenteu}, number = {EP 123}, date = {1999}, location = {countryde and countryfr}}",
     {"e06": {"type": "patent", "genre": "European patent", "jurisdiction": "Germany and France", "number": "EP 123", "author": [person("A", "B")]}}),
    ("in the press", "@article{e07, title = {T}, author = {A, B}, date = {2030}, pubstate = {inpress}, journaltitle = {J}}",
     {"e07": {"status": "in press"}}),
    ("a thesis by its key", "@thesis{e08, title = {T}, author = {A, B}, type = {phdthesis}, institution = {U}, date = {1999}}",
     {"e08": {"genre": "PhD thesis", "publisher": "U"}}),
    ("a report by its key", "@report{e09, title = {T}, author = {A, B}, type = {techreport}, institution = {U}, number = {7}, date = {1999}}",
     {"e09": {"genre": "Technical report", "number": "7"}}),
    ("a bibliography string", r"@book{e10, title = {T}, author = {A, B}, edition = {3}, note = {\bibstring{inpreparation}}, date = {1999}}",
     {"e10": {"edition": "3"}}),
    ("pages of many forms", "@article{e11, title = {T}, author = {A, B}, pages = {12-15, 20 -- 25,31+}, journaltitle = {J}, date = {1999}}",
     {"e11": {"page": "12–15, 20–25, 31+"}}),
    ("a language by the name that babel has", "@book{e24, title = {T}, date = {1999}, langid = {naustrian}}", {"e24": {"language": "de-AT"}}),
    ("two languages", "@book{e12, title = {T}, author = {A, B}, language = {english and german}, date = {1999}}",
     {"e12": {"title": "T"}}),
    ("two places and publishers", "@book{e13, title = {T}, author = {A, B}, location = {London and New York}, publisher = {Oxford University Press and {Simon and Schuster}}, date = {1999}}",
     {"e13": {"publisher-place": "London and New York", "publisher": "Oxford University Press and Simon and Schuster"}}),
    ("three places, and others", "@book{e25, title = {T}, author = {A, B}, location = {Bonn and Rome and Oslo}, publisher = {X and others}, date = {1999}}",
     {"e25": {"publisher-place": "Bonn, Rome, and Oslo", "publisher": "X et al."}}),
    ("a body with an and in its name", "@report{e26, title = {T}, author = {A, B}, institution = {Ministry of Trade and Industry}, date = {1999}}",
     {"e26": {"publisher": "Ministry of Trade and Industry"}}),
    ("pages with their label", "@article{e27, title = {T}, author = {A, B}, journal = {J}, pages = {S. 12 -- 15}, date = {1999}}",
     {"e27": {"page": "12–15"}}),
    ("a volume of a multi-volume work", "@book{e14, title = {Swann's Way}, maintitle = {In Search of Lost Time}, volume = {1}, author = {Proust, Marcel}, date = {1913}}",
     {"e14": {"volume": "1"}}),
    ("a newspaper, by its subtype", "@article{e15, title = {News}, author = {A, B}, entrysubtype = {newspaper}, journaltitle = {Cumhuriyet}, date = {2015-11-25}}",
     {"e15": {"type": "article-newspaper", "container-title": "Cumhuriyet"}}),
    ("a journal with a subtitle and issue", "@article{e16, title = {T}, author = {A, B}, journaltitle = {Journal}, journalsubtitle = {Of Things}, series = {3}, volume = 4, number = {2}, issue = {Spring}, date = {1999}}",
     {"e16": {"container-title": "Journal: Of Things", "collection-title": "3rd series", "volume": "4", "issue": "2, Spring"}}),
    ("a set", """@article{s01a, author = {A, B}, title = {One}, journaltitle = {J}, date = {1999}}
@article{s01b, author = {A, B}, title = {Two}, journaltitle = {J}, date = {2000}}
@set{s01, entryset = {s01a, s01b}}""",
     {"s01": {"title": "One", "author": [person("A", "B")]}, "s01b": {"title": "Two"}}),
    ("a translation of a related work", """@book{r01, author = {A, B}, title = {Das Buch}, date = {1920}, publisher = {V}}
@book{r02, author = {A, B}, title = {The Book}, date = {1930}, related = {r01}, relatedtype = {translationof}}""",
     {"r02": {"title": "The Book", "original-title": "Das Buch", "original-date": day(1920)}}),
    ("an alias of a key", "@book{a01, author = {A, B}, title = {T}, date = {1920}, ids = {a01old, a01older}}",
     {"a01": {"title": "T"}}),
]  # fmt: skip

HARD: list[Row] = [*VALUES, *INHERITING, *NAMES, *TEXTS, *DATES, *IDENTIFIERS]
"""Every row; the keys are each used once, so that the sources together are one library."""
