"""Where pages live, and the relative way between them."""

import pytest

from glossator.layout import Addresses, date_page
from glossator.model import Ref, TargetKind
from glossator.weave.dates import in_words

PAGES = frozenset({"index", "about", "texts/index", "texts/a", "glossary/term", "bibliography/index"})
TERM, WORK, PASSAGE = Ref(TargetKind.TERM, "x"), Ref(TargetKind.WORK, "x"), Ref(TargetKind.PASSAGE, "p1")
ODD = Ref(TargetKind.DATE, "{2016-03-03,2016%}")
TARGETS = {
    TERM: ("glossary/term", ""),
    WORK: ("bibliography/index", "key"),
    PASSAGE: ("texts/a", "p1"),
    ODD: ("timeline/2016", "{2016-03-03,2016%}"),
}
WEB, FLAT = Addresses(TARGETS, PAGES), Addresses(TARGETS, PAGES, directory=False)
FILES = Addresses(TARGETS, PAGES, from_files=True)

ROWS = [
    # from, target, web, flat, from the file
    ("texts/a", TERM, "../../glossary/term/", "../glossary/term.html", "../glossary/term/"),
    ("texts/a", WORK, "../../bibliography/#key", "../bibliography/index.html#key", "../bibliography/#key"),
    ("texts/a", PASSAGE, "#p1", "#p1", "#p1"),
    ("index", TERM, "glossary/term/", "glossary/term.html", "glossary/term/"),
    ("about", WORK, "../bibliography/#key", "bibliography/index.html#key", "bibliography/#key"),
    ("texts/index", PASSAGE, "../texts/a/#p1", "../texts/a.html#p1", "../texts/a/#p1"),
    (
        "index",
        ODD,
        "timeline/2016/#{2016-03-03,2016%25}",
        "timeline/2016.html#{2016-03-03,2016%25}",
        "timeline/2016/#{2016-03-03,2016%25}",
    ),
]


@pytest.mark.parametrize(("here", "target", "web", "flat", "files"), ROWS)
def test_href(here, target, web, flat, files):
    assert WEB.href(here, target) == web
    assert FLAT.href(here, target) == flat
    assert FILES.href(here, target) == files


LINKS = [
    ("../about.md", "../../about/", "a page"),
    ("../about.md#x", "../../about/#x", "with a fragment"),
    ("../glossary/term.md", "../../glossary/term/", "a generated page"),
    ("#p1", "#p1", "the page itself"),
    ("https://example.org/a b?c=d", "https://example.org/a%20b?c=d", "another site"),
    ("javascript:alert(1)", None, "code"),
    ("../../../etc/passwd", None, "out of the site"),
    ("../nowhere.md", None, "no such page"),
    ("picture.png", "../../texts/picture.png", "a file beside the text"),
]


@pytest.mark.parametrize(("address", "expected", "why"), LINKS, ids=[row[2] for row in LINKS])
def test_links_of_authors(address, expected, why):
    assert WEB.link("texts/a", "texts/a.md", address) == expected, why


DATES = [
    ("2015-11-24", "timeline/2015", "24 November 2015"),
    ("2015-11", "timeline/2015", "November 2015"),
    ("2015", "timeline/2015", "2015"),
    ("199X", "timeline/1990s", "the 1990s"),
    ("1964/1979", "timeline/1964", "1964–1979"),
    ("2014/..", "timeline/2014", "from 2014"),
    ("../2009", "timeline/2009", "until 2009"),
    ("2016-22", "timeline/2016", "summer 2016"),
    ("2015~", "timeline/2015", "about 2015"),
    ("2008-04?", "timeline/2008", "April 2008 (?)"),
    ("2015-11/2016", "timeline/2015", "November 2015 – 2016"),
    ("{2016-03-03,2016-03-07}", "timeline/2016", "3 March 2016 and 7 March 2016"),
    ("[2009,2012,2017]", "timeline/2009", "2009, 2012 or 2017"),
    ("{2016}", "timeline/2016", "2016"),
    ("nonsense", "timeline/undated", "nonsense"),
    ("2015-13", "timeline/2015", "2015"),
]


@pytest.mark.parametrize(("edtf", "page", "words"), DATES, ids=[row[0] for row in DATES])
def test_dates(edtf, page, words):
    assert date_page(edtf) == page
    assert in_words(edtf) == words
