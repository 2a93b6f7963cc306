"""Citations that no library and no list is asked about: what the forms say by themselves, and what looks the same."""

from __future__ import annotations

import pytest

from glossator.citation import DOUBTFUL, credible, find_citations, weighed
from glossator.model import Citation, Mention

Works = list[tuple[tuple[str, ...], str, str]]
"""(authors, year, locator) of each work, in order."""

SURE: tuple[tuple[str, Works, str], ...] = (
    ("So (Figure 4B; Nair et al., 2007).", [(("Nair",), "2007", "")], "a part that is none does not spoil the other"),
    ("So (n = 12; Vole & Reed 2007, 3).", [(("Vole", "Reed"), "2007", "3")], "a measure before it"),
    ("So (see Vole, 2004, and Reed, 2009).", [(("Vole",), "2004", ""), (("Reed",), "2009", "")], "joined by and"),
    ("So (Vole 2004, Reed 2009, 7).", [(("Vole",), "2004", ""), (("Reed",), "2009", "7")], "commas between works"),
    ("So (Vole, 1902, quoted in Reed, 1990, p. 5).", [(("Vole",), "1902", ""), (("Reed",), "1990", "5")], "quoted in"),
    ("So (Vole, quoted in Reed 1990, 5).", [(("Reed",), "1990", "5")], "the quoted one has no year"),
    ("So (Vole 1931, zit. nach Reh 1990, S. 8).", [(("Vole",), "1931", ""), (("Reh",), "1990", "8")], "German"),
    ("Böyle (Kurt, 1931’den aktaran Sezgin, 1990, s. 8).", [(("Kurt",), "1931", ""), (("Sezgin",), "1990", "8")],
     "Turkish"),
    ("Ainsi (Vole, 1902, cité par Roux, 1990, p. 7).", [(("Vole",), "1902", ""), (("Roux",), "1990", "7")], "French"),
    ("Так (Волин, 1931, цит. по: Рудин, 1990, с. 8).", [(("Волин",), "1931", ""), (("Рудин",), "1990", "8")],
     "Russian"),
    ("So (Vole 2007: 4; id. 2008: 9).", [(("Vole",), "2007", "4"), (("Vole",), "2008", "9")], "the author once more"),
    ("So (Vole, 2004; and Reed, 2009).", [(("Vole",), "2004", ""), (("Reed",), "2009", "")], "and before the last"),
    ("So St. John (1999, p. 4) says.", [(("St. John",), "1999", "4")], "a saint before a surname"),
    ("So (World Wharf Office [WWO], 2010).", [(("World Wharf Office",), "2010", "")], "a body with its short form"),
    ("Ainsi (Institut national des ports [INP], 1999).", [(("Institut national des ports",), "1999", "")],
     "a body’s name in small letters"),
    ("So (World Wharf Office, WWO, 2010).", [(("World Wharf Office",), "2010", "")], "a comma before the short form"),
    ("So (Kunz (Hg.) 1978).", [(("Kunz",), "1978", "")], "an editor"),
    ("So (Vole 1977–84, 3:112).", [(("Vole",), "1977", "3:112")], "volumes over years"),
    ("So (Vole, personal communication, June 4, 2014).", [(("Vole",), "2014", "")], "what somebody said"),
    ("So (al-Reed et al., 1994).", [(("al-Reed",), "1994", "")], "a name that begins small"),
    ("So (Vole 2007 and 2009).", [(("Vole",), "2007", ""), (("Vole",), "2009", "")], "two years joined"),
    ("So (Vole, n.d.).", [(("Vole",), "n.d.", "")], "no date"),
    ("So (both in Vole 2007).", [(("Vole",), "2007", "")], "words lead to it"),
    ("As Vole et al. 2012 show.", [(("Vole",), "2012", "")], "et al. without parentheses"),
    ("So Vole u. a. 2015, S. 4.", [(("Vole",), "2015", "4")], "the same in German, with a page"),
    ("In Vole’s 1982 monograph.", [(("Vole",), "1982", "")], "the noun is something written"),
    ("Vole’s (2007) view.", [(("Vole",), "2007", "")], "an owner"),
    ("Vole’ın (2007) görüşü.", [(("Vole",), "2007", "")], "a Turkish owner"),
    ("A. B. Vole (2007) says.", [(("Vole",), "2007", "")], "initials"),
    ("the model of Vole and Reed (1988; hereafter VR)", [(("Vole", "Reed"), "1988", "")], "what they wrote"),
    ("So (Vole / Reed 2004, 17).", [(("Vole", "Reed"), "2004", "17")], "a stroke between spaces"),
    ("So (Vole, 2004, Introduction).", [(("Vole",), "2004", "")], "a part without a number"),
    ("Zo (Vole, z.d.).", [(("Vole",), "z.d.", "")], "Dutch no date"),
    ("So (ebenso Vole 2004, Kap. 4).", [(("Vole",), "2004", "4")], "German likewise"),
    ("So (Hg. Vole 1978).", [(("Vole",), "1978", "")], "an editor’s sign before the name"),
    ("Vole & Reed (1988) and", [(("Vole", "Reed"), "1988", "")], "an ampersand"),
    ("Laut Vole (2007) ist", [(("Vole",), "2007", "")], "German according to"),
    ("Vole (2007) soutient que", [(("Vole",), "2007", "")], "a French verb"),
    ("See Vole 1934, 18.", [(("Vole",), "1934", "18")], "see, with a page"),
    ("For all see Vole, 2007, and", [(("Vole",), "2007", "")], "see, with a comma"),
    ("Source: Harbour Commission 1923.", [(("Harbour Commission",), "1923", "")], "a source line"),
    ("Vole bunu yazmıştı (1991, s. 5).", [(("Vole",), "1991", "5")], "a page that is called one"),
    ("Vole (1977: 31), Reed (1979) and Holm (1984)",
     [(("Vole",), "1977", "31"), (("Reed",), "1979", ""), (("Holm",), "1984", "")], "one sure in a row"),
)  # fmt: skip

NOT_SURE: tuple[tuple[str, str], ...] = (
    ("Vienna’s (1873) fair", "a place that owns"),
    ("İzmir’de (1922) liman", "a place where"),
    ("(Cold War, 1947–1991)", "a span of years"),
    ("Reed v. Harbour Board (1932)", "a case"),
    ("(Brüssel 1905)", "a city"),
    ("(born in Halifax 1931)", "words that lead to a place"),
    ("Oslo (1964), Halifax City (1968) and Wexley (1972)", "a row of which none is sure"),
    ("Lincoln’s 1860 speech", "a noun that nothing is written in"),
    ("(Figure 2; Table 2010)", "two parts that are none"),
    ("(n = 12; Halifax City 2010)", "a place beside a measure"),
    ("the fair (Vienna, USA, 1990)", "a place and a state"),
)


def works_of(mentions: list[Mention[Citation]]) -> Works:
    sure = [one for one in mentions if one.value.confidence >= DOUBTFUL]
    return [(work.authors, work.year, work.locator) for one in sure for work in one.value.works]


@pytest.mark.parametrize(("prose", "works", "why"), SURE, ids=[row[0] for row in SURE])
def test_sure(prose: str, works: Works, why: str) -> None:
    assert works_of(find_citations(prose)) == works, why


@pytest.mark.parametrize(("prose", "why"), NOT_SURE, ids=[row[0] for row in NOT_SURE])
def test_not_sure(prose: str, why: str) -> None:
    assert works_of(find_citations(prose)) == [], why


TEXTS: tuple[tuple[list[str], Works, str], ...] = (
    (["Halifax (1931) froze.", "So (Wembley, 2001)."], [(("Wembley",), "2001", "")], "none is sure: one stays, barely"),
    (["So (WWO, 2010).", "So (World Wharf Office [WWO], 2010).", "So (WWO et al., 2011)."],
     [(("WWO",), "2010", ""), (("World Wharf Office",), "2010", ""), (("WWO",), "2011", "")], "cited surely elsewhere"),
    (["So (Vole 2004, 3).", "So (Reed 2005, 4).", "So (Holm 2006, 5).", "Bray (2007) was first."],
     [(("Vole",), "2004", "3"), (("Reed",), "2005", "4"), (("Holm",), "2006", "5"), (("Bray",), "2007", "")],
     "a text that has the habit"),
    (["So (Vole 2004, 3).", "So (Reed 2005, 4).", "So (Holm 2006, 5).", "Halifax Fair (1907) was (Anna Bray, 1972)."],
     [(("Vole",), "2004", "3"), (("Reed",), "2005", "4"), (("Holm",), "2006", "5")], "two capitals are no surname"),
    (["So (Vole 2004, 3).", "Paris (1900) was late.", "Vole (1999) too."],
     [(("Vole",), "2004", "3"), (("Vole",), "1999", "")], "one author, and a city"),
)  # fmt: skip


@pytest.mark.parametrize(("passages", "works", "why"), TEXTS, ids=[row[2] for row in TEXTS])
def test_weighed(passages: list[str], works: Works, why: str) -> None:
    found = weighed([find_citations(one) for one in passages])
    assert [work for own in found for work in works_of(own)] == works, why
    assert [[one.printed for one in own] for own in found] == [[m.printed for m in find_citations(p)] for p in passages]


SHOWN: tuple[tuple[list[str], list[str], str], ...] = (
    (["Bray (1931) froze.", "The fair (Anna Bray, 1972)."], [], "nothing is surely cited"),
    (["So (Vole 2004).", "Bray (1931) froze.", "The fair (Paris, 1900)."], ["(Vole 2004)", "Bray (1931)"],
     "little is: a person may say"),
    (["So (Vole 2004, 3).", "So (Reed 2005, 4).", "So (Holm 2006, 5; Hale et al. 2007).", "A film (Anna Bray, 1972)."],
     ["(Vole 2004, 3)", "(Reed 2005, 4)", "(Holm 2006, 5; Hale et al. 2007)"], "much is: the rest is none"),
)  # fmt: skip


@pytest.mark.parametrize(("passages", "printed", "why"), SHOWN, ids=[row[2] for row in SHOWN])
def test_credible(passages: list[str], printed: list[str], why: str) -> None:
    found = credible([find_citations(one) for one in passages])
    assert [one.printed for own in found for one in own] == printed, why


def test_a_name_alone_is_barely_believed() -> None:
    ((before,), _) = found = [find_citations("So (Wembley, 2001)."), find_citations("Halifax (1931) froze.")]
    assert before.value.confidence > DOUBTFUL
    assert weighed(found)[0][0].value.confidence == DOUBTFUL


def test_authors_in_capitals_between_semicolons_wrote_one_work() -> None:
    ((one,), (first, second)) = (
        find_citations(text)[0].value.works for text in ("So (VOLE; REED, 2003).", "So (VOLE, 2001; REED, 2003).")
    )
    assert (one.authors, first.authors, second.authors) == (("VOLE", "REED"), ("VOLE",), ("REED",))
