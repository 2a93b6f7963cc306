"""Where pages live, and the relative way between them."""

import pytest

from glossator.layout import Addresses, date_page
from glossator.model import Ref, TargetKind

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
    ("2015-11-24", "timeline/2015", "the year of a day"),
    ("199X", "timeline/1990s", "a decade"),
    ("18XX", "timeline/19th-century", "a century is not its first decade"),
    ("180X", "timeline/1800s", "the first decade of a century"),
    ("20X5", "timeline/21st-century", "a year whose decade nobody knows is of its century"),
    ("201X-02-29", "timeline/2010s", "a day of a decade"),
    ("1964/1979", "timeline/1964", "the first year of an interval"),
    ("../2009", "timeline/2009", "the last where the beginning is open"),
    ("2016-24", "timeline/2016", "a winter ends in the year after"),
    ("{2016-03-03,2017}", "timeline/2016", "the first of a set"),
    ("0044", "timeline/0044", "two digits"),
    ("0000", "timeline/0000", "1 BC"),
    ("-0043", "timeline/-0043", "44 BC"),
    ("-004X", "timeline/-0040s", "ten years before Christ"),
    ("-00XX", "timeline/1st-century-bc", "the first century before Christ is not the first after"),
    ("00XX", "timeline/1st-century", "the first century"),
    ("000X", "timeline/0000s", "its first decade"),
    ("-000X", "timeline/-0000s", "ten years before Christ are no century"),
    ("1XXX", "timeline/2nd-millennium", "a millennium"),
    ("-1XXX", "timeline/2nd-millennium-bc", "and one before Christ"),
    ("XXXX", "timeline/0000-to-9999", "any year is no decade"),
    ("1950S2", "timeline/20th-century", "two digits of a year are a century"),
    ("Y171010000S3", "timeline/Y171000000-to-Y171999999", "so long ago nobody counts centuries"),
    ("Y17000", "timeline/Y17000", "five digits: not the year 1700"),
    ("Y-170000002", "timeline/Y-170000002", "long before Christ"),
    ("nonsense", "timeline/undated", "no date"),
    ("2015-13", "timeline/undated", "no month"),
]


@pytest.mark.parametrize(("edtf", "page", "why"), DATES, ids=[row[0] for row in DATES])
def test_date_page(edtf, page, why):
    assert date_page(edtf) == page, why
