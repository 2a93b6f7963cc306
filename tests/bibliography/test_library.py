"""Reading .bib files: what is kept, and what is said about the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.bibliography import read_library as read_whole_library
from glossator.bibliography.csl_dates import csl_date, csl_year_month
from glossator.bibliography.latex import plain
from glossator.bibliography.persons import csl_names
from glossator.findings import Finding
from glossator.findings.nearest import nearest
from glossator.model import Work

LIBRARY = Path(__file__).resolve().parents[2] / "references" / "library.bib"


def read_library(source: str, path: str) -> tuple[dict[str, Work], list[Finding]]:
    """A library whose entries are as short as may be: that they have no date is tested elsewhere."""
    works, findings = read_whole_library(source, path)
    return works, [one for one in findings if one.code not in ("b-121", "b-122")]


GOOD = "@book{good, author = {Balta, Evren}, title = {Fine}, date = {2019}}\n"

BROKEN = [
    # entry, code, its line counted from the entry, part of the message, keys that are read besides `good`, why
    ("@book{x, title = {unclosed,\n", "b-001", 1, "“x”", [], "an unclosed brace"),
    ("@book{x title = {a}}\n", "b-001", 1, "cannot be read", [], "no comma after the key"),
    ("@book{, title = {a}}\n", "b-001", 1, "no key", [], "no key"),
    ("@book{good, title = {again}}\n", "b-002", 1, "line 1", [], "a key used twice: the first stays"),
    ("@book{x,\n title = {a},\n title = {b}}\n", "b-003", 3, "title", ["x"], "a field written twice: the first stays"),
    ("@book{x, title = {a},\n date = {20015}}\n", "b-003", 2, "20015", ["x"], "no date"),
    ("@book{x, title = {a}, date = {2015-02-30}}\n", "b-003", 1, "2015-02-30", ["x"], "no day of the calendar"),
    ("@book{x, title = {a}, year = {soon}}\n", "b-003", 1, "soon", ["x"], "no year"),
    ("@book{x, title = {a}, year = 2015, month = {foo}}\n", "b-003", 1, "foo", ["x"], "no month"),
    ("@book{x, title = {a},\n\n url = {javascript:alert(1)}}\n", "b-003", 3, "javascript", ["x"], "no address"),
    ("@book{x, title = {a}, url = {data:text/html,x}}\n", "b-003", 1, "data:", ["x"], "no address either"),
    ("@book{x, title = {a}, doi = {none}}\n", "b-003", 1, "none", ["x"], "no DOI"),
    ("@book{x, title = {a}, crossref = {nobody}}\n", "b-003", 1, "nobody", ["x"], "no such parent"),
    ("@bok{x, title = {a}}\n", "b-003", 1, "@bok", ["x"], "no such type"),
    ("@book{x, date = {2015}}\n", "b-004", 1, "author", ["x"], "nothing to print"),
    ("@book{x, title = {{}}, author = {}}\n", "b-004", 1, "author", ["x"], "empty fields"),
    ('@book{<b>, title = {a}}\n', "b-003", 1, "key", ["<b>"], "a key that nobody can cite"),
    ("@book{GOOD, title = {a}}\n", "b-007", 1, "“good” at line 1", ["GOOD"], "a key in another case"),
    ("@book{ｇood, title = {a}}\n", "b-007", 1, "“good” at line 1", ["ｇood"], "a key in wide letters"),
    ("@book{go\u200bod, title = {a}}\n", "t-020", 1, "U+200B ZERO WIDTH SPACE", [], "an invisible character in a key"),
    ("@book{x\u202etxt, title = {a}}\n", "t-020", 1, "U+202E", [], "a key that turns its line around"),
    ("@book{top, title = {a}}\n", "t-004", 1, "page of the bibliography", [], "the id of a page's heading"),
    ("@book{Letter-A, title = {a}}\n", "t-004", 1, "page of the bibliography", [], "the id of a shelf"),
    ("@book{__proto__, title = {a}}\n", "t-004", 1, "page of the bibliography", [], "a name of every script's tables"),
    ("@book{" + "k" * 81 + ", title = {a}}\n", "t-004", 1, "81 characters", [], "a key longer than any"),
    ("@book{x,\n title = {a} # nobody # {b}}\n", "b-010", 2, "“nobody”", ["x"], "a string that nobody defines"),
    ("@book{x, title = {a},\n publisher = cup}\n", "b-010", 2, "“cup”", ["x"], "a word without braces"),
    ("@string{s = {a}}\n@string{S = {b}}\n@book{x, title = s}\n", "b-002", 2, "line 2", ["x"], "a string twice"),
    ("@string{s = {" + "a" * 2001 + "}}\n", "b-001", 1, "“s”", [], "a string longer than any"),
    ("@string{s = {" + "a" * 2000 + "}}\n@book{x, author = {A},\n title = " + " # ".join(["s"] * 11) + "}\n",
     "b-003", 3, "title", ["x"], "strings that grow without bounds"),
    ("@book{x, title = {a},\n crossref = {x}}\n", "b-003", 2, "crossref", ["x"], "a work that is in itself"),
    ("@book{x, title = {a}, year = {2015-11},\n month = 3}\n", "b-003", 2, "month", ["x"], "two months"),
    ("@book{x, title = {a}, year = {2015/2016},\n month = 3}\n", "b-003", 2, "month", ["x"], "a month of which year"),
    ("@book{x, title = {a}, date = {-0001-02-29}}\n", "b-003", 1, "-0001", ["x"], "no leap year before Christ"),
]  # fmt: skip


@pytest.mark.parametrize("after", ["", "@book{after, title = {Next}}\n"], ids=["last", "followed"])
@pytest.mark.parametrize(("entry", "code", "line", "words", "keys", "why"), BROKEN, ids=[row[5] for row in BROKEN])
def test_one_bad_entry_costs_no_other(
    entry: str, code: str, line: int, words: str, keys: list[str], why: str, after: str
) -> None:
    works, findings = read_library(GOOD + entry + after, "references/library.bib")
    (found,) = findings
    assert (found.code, found.place.file, found.place.line) == (code, "references/library.bib", 1 + line)
    assert words in found.message
    assert list(works) == ["good", *keys] + (["after"] if after else [])
    assert works["good"].fields["title"] == "Fine"


@pytest.mark.parametrize(
    "key", ["k" * 80, "topic", "atop", "letters-1950", "_x", "x__y", "été", "Ефимов2019", "常2010"]
)
def test_keys_that_are_keys(key: str) -> None:
    works, findings = read_library(f"@book{{{key}, title = {{a}}}}\n", "x.bib")
    assert list(works) == [key]
    assert [found.code for found in findings] in ([], ["b-003"])


def test_keys_in_another_order_of_letters_do_not_clash() -> None:
    _, findings = read_library("@book{ab, title = {a}}\n@book{ba, title = {a}}\n@book{abc, title = {a}}\n", "x.bib")
    assert findings == []


def test_an_entry_of_a_refused_key_still_gives_to_its_parts() -> None:
    works, findings = read_library(
        "@incollection{a, title = {Part}, crossref = {top}}\n@collection{top, title = {Whole}, date = {2018}}", "x.bib"
    )
    assert [found.code for found in findings] == ["t-004"]
    assert works["a"].csl["container-title"] == "Whole"


def test_dropped_address_is_nowhere() -> None:
    works, _ = read_library("@online{x, title = {a}, url = {JavaScript:alert(1)}}", "x.bib")
    assert "url" not in works["x"].fields
    assert "URL" not in works["x"].csl


def test_first_of_repeated_fields_stays() -> None:
    works, _ = read_library("@book{x, title = {first}, title = {second}}", "x.bib")
    assert works["x"].fields["title"] == "first"


FIELDS = [
    ("{Nato and {NATO}}", "Nato and NATO", "inner braces"),
    (r"{\"Ozel and {\c{C}}elik}", "Özel and Çelik", "accents"),
    (r"{Ta\c{s}p{\i}nar, \.{I}stanbul}", "Taşpınar, İstanbul", "Turkish letters"),
    (r"{GDP (current US$) \& 5\%}", "GDP (current US$) & 5%", "a dollar is a dollar"),
    (r"{\emph{Title} \& more}", "Title & more", "a command"),
    ("{a -- b --- c}", "a – b — c", "dashes"),
    ("{``quoted''}", "“quoted”", "quotation marks"),
    ("{two\n   lines}", "two lines", "white space"),
    ('"quoted {value}"', "quoted value", "quotation marks as delimiters"),
    ('"a" # " b" # { c}', "a b c", "parts joined by #"),
    ('cup # " " # PRESS # "."', "Cambridge Press.", "strings joined, in any case"),
    ("cup", "Cambridge", "a string"),
    ("both", "Cambridge Press", "a string of strings"),
    ("1984", "1984", "a number"),
    ("jan # {~1}", "jan\u00a01", "a month is BibTeX's own string"),
    ("{a # b}", "a # b", "a # in braces is a sign"),
    ('{a" # "b}', 'a" # "b', "what looks like a joint inside braces"),
    ('"a {"} # {"} b"', 'a " # " b', "quotes that braces shield"),
]


@pytest.mark.parametrize(("written", "words", "why"), FIELDS, ids=[row[2] for row in FIELDS])
def test_values(written: str, words: str, why: str) -> None:
    strings = '@string{cup = "Cambridge"}\n@string(press = {Press})\n@string{both = cup # { } # press}\n'
    works, findings = read_library(f"{strings}@book{{x, title = {written}}}", "x.bib")
    assert (works["x"].fields["title"], findings) == (words, [])


NAMES = [
    ("Balta, Evren", [{"family": "Balta", "given": "Evren"}], "family first"),
    ("Evren Balta", [{"family": "Balta", "given": "Evren"}], "family last"),
    ("Tol and Taşpınar", [{"family": "Tol"}, {"family": "Taşpınar"}], "surnames only"),
    ("{World Bank}", [{"literal": "World Bank"}], "a body"),
    ("{Trade and Industry} and Tol, G.", [{"literal": "Trade and Industry"}, {"family": "Tol", "given": "G."}],
     "an and inside braces"),
    ("de Gaulle, Charles", [{"family": "Gaulle", "given": "Charles", "non-dropping-particle": "de"}], "particle"),
    ("King, Jr., Martin Luther", [{"family": "King", "given": "Martin Luther", "suffix": "Jr."}], "suffix"),
    ("Tol, G. and others", [{"family": "Tol", "given": "G."}, {"literal": "others"}], "and others"),
    (r'G{\"u}rsel, H.', [{"family": "Gürsel", "given": "H."}], "an accent in a name"),
    ("", [], "nobody"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "names", "why"), NAMES, ids=[row[2] for row in NAMES])
def test_names(written: str, names: list[dict[str, str]], why: str) -> None:
    assert csl_names(written) == names


DATES = [
    ("2015", {"date-parts": [[2015]]}),
    ("2015-11-24", {"date-parts": [[2015, 11, 24]]}),
    ("2015-11/2016-01", {"date-parts": [[2015, 11], [2016, 1]]}),
    ("2015/..", {"date-parts": [[2015], [0]]}),
    ("2015~", {"date-parts": [[2015]], "circa": True}),
    ("2015-21", {"date-parts": [[2015]], "season": 1}),
    ("-0043-03-15", {"date-parts": [[-44, 3, 15]]}),
    ("n.d.", {"literal": "n.d."}),
    ("2015-13", None),
    ("2015-00-01", None),
    ("2015-02-29", None),
    ("24 November 2015", {"date-parts": [[2015, 11, 24]]}),
    ("185X", {"date-parts": [[1850], [1859]], "circa": True}),
    ("[1971 or 1972]", {"date-parts": [[1971], [1972]], "circa": True}),
    ("[not after 1912]", {"date-parts": [[1912]], "circa": True}),
    ("Spring/Summer 2010", {"date-parts": [[2010, 21], [2010, 22]]}),
    ("Q3 2011", {"date-parts": [[2011, 7], [2011, 9]]}),
    ("44 BC", {"date-parts": [[-44]]}),
    ("winter 1999/2000", {"date-parts": [[1999]], "season": 4}),
    ("1867 [2004]", {"date-parts": [[2004]]}),
    ("[o. J.]", {"literal": "o. J."}),
    ("2005-06-31", None),
    ("15", None),
    ("2015/2016/2017", None),
    ("", None),
]


@pytest.mark.parametrize(("written", "date"), DATES)
def test_dates(written: str, date: dict[str, object] | None) -> None:
    assert csl_date(written) == date


@pytest.mark.parametrize(("month", "parts"), [("nov", [2015, 11]), ("November", [2015, 11]), ("11", [2015, 11]),
                                              ("11~24", None), ("13", None), ("x", None), ("", [2015])])  # fmt: skip
def test_year_and_month(month: str, parts: list[int] | None) -> None:
    date = csl_year_month("2015", month)
    if month == "11~24":
        assert date == {"date-parts": [[2015, 11]]}
    else:
        assert date == (None if parts is None else {"date-parts": [parts]})


def test_csl_of_an_article() -> None:
    works, findings = read_library(
        "@article{x, author = {A, B}, title = {T: {NATO}}, subtitle = {S}, journaltitle = {J}, number = 3, volume = 7, "
        "pages = {337--364}, date = {2006}, doi = {https://doi.org/10.1080/146}, langid = {turkish}, note = {N}}",
        "x.bib",
    )
    assert [one.code for one in findings] == ["f-001"]  # the DOI is written as an address
    assert dict(works["x"].csl) == {
        "id": "x", "type": "article-journal", "title": 'T: <span class="nocase">NATO</span>: S',
        "author": [{"family": "A", "given": "B"}], "container-title": "J", "issue": "3", "volume": "7",
        "page": "337–364", "DOI": "10.1080/146", "language": "tr", "issued": {"date-parts": [[2006]]},
    }  # fmt: skip
    assert works["x"].fields["note"] == "N"


def test_crossref_gives_what_the_entry_lacks() -> None:
    works, findings = read_library(
        "@incollection{a, author = {A}, title = {Part}, crossref = {b}}\n"
        "@collection{b, editor = {E}, title = {Whole}, publisher = {P}, date = {2018}}",
        "x.bib",
    )
    assert findings == []
    assert (works["a"].csl["container-title"], works["a"].csl["publisher"], works["a"].csl["title"]) == (
        "Whole",
        "P",
        "Part",
    )


def test_works_in_a_circle_take_nothing_from_each_other() -> None:
    works, findings = read_library(
        "".join(
            f"@{type_}{{{key}, title = {{{key}}}, crossref = {{{other}}}}}\n"
            for type_, key, other in (("book", *"ab"), ("book", *"bc"), ("book", *"ca"), ("inbook", *"da"))
        ),
        "x.bib",
    )
    assert [(found.code, found.place.line) for found in findings] == [("b-003", 1), ("b-003", 2), ("b-003", 3)]
    assert [works[key].csl.get("container-title") for key in "abcd"] == [None, None, None, "a"]


def test_a_year_may_be_uncertain_or_before_christ() -> None:
    works, findings = read_library(
        "@book{x, title = {a}, year = {2015~}, month = mar}\n@book{y, title = {b}, year = {-0043}, month = 3}", "x.bib"
    )
    assert findings == []
    assert works["x"].csl["issued"] == {"date-parts": [[2015, 3]], "circa": True}
    assert works["y"].csl["issued"] == {"date-parts": [[-44, 3]]}


def test_thousands_of_authors_are_all_kept() -> None:
    names = " and ".join(f"Family{number}, Given" for number in range(5000))
    works, _ = read_library(f"@article{{x, title = {{a}}, author = {{{names}}}}}", "x.bib")
    assert len(works["x"].csl["author"]) == 5000
    assert works["x"].csl["author"][-1] == {"family": "Family4999", "given": "Given"}


def test_more_authors_than_anybody_has_end_in_et_al() -> None:
    names = csl_names(" and ".join(["Family, Given"] * 60_000))
    assert (
        len(names) > 50_000
        and names[-1] == {"literal": "others"}
        and names[-2] == {"family": "Family", "given": "Given"}
    )


def test_strings_are_resolved() -> None:
    works, _ = read_library('@string{cup = "Cambridge"}\n@book{x, title = {T}, publisher = cup}', "x.bib")
    assert works["x"].fields["publisher"] == "Cambridge"


def test_our_own_library() -> None:
    works, findings = read_library(LIBRARY.read_text(encoding="utf-8"), "references/library.bib")
    assert findings == []
    assert len(works) == 73
    assert all({"seen", "identification"} <= set(work.fields) for work in works.values())
    assert not [key for key, work in works.items() if any(sign in str(dict(work.fields)) for sign in ("\\\\", "{{"))]


@pytest.mark.parametrize(
    ("key", "near"),
    [("tolTaspinr2019", ("tolTaspinar2019",)), ("TOLTAŞPINAR2019", ("tolTaspinar2019",)), ("zzz", ()), ("", ()),
     ("balta2018", ("balta2019",))],
)  # fmt: skip
def test_nearest(key: str, near: tuple[str, ...]) -> None:
    assert nearest(key, ["tolTaspinar2019", "balta2019", "worldBank2021a"]) == near


PIECES = st.sampled_from(
    [
        "@book{",
        "@string{",
        "x",
        ",",
        "title",
        "=",
        "{",
        "}",
        '"',
        "\n",
        "\\",
        '\\"{o}',
        " and ",
        "2015",
        "year",
        "#",
        "%",
        "$",
    ]
)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join)))
def test_any_file_is_read(source: str) -> None:
    works, findings = read_library(source, "x.bib")
    assert all(key == work.key for key, work in works.items())
    assert all(found.code.startswith(("b-0", "b-1", "t-0")) for found in findings)


@settings(deadline=None)
@given(st.text(alphabet="a\\{}\"'`^~=.uvHck$&% ", max_size=60))
def test_any_value_becomes_words(value: str) -> None:
    assert "{" not in plain(value) or "\\" in value
