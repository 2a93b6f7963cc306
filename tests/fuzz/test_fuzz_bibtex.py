"""Libraries made of nasty pieces, through every reader of them to the HTML of their references: nothing is raised."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from fake_pandoc import fake_pandoc
from hypothesis import given
from hypothesis import strategies as st

from glossator.bibliography import Asked, CitedItem, Formatted, Mode, PandocError, Request, format_library, read_library
from glossator.bibliography.csl import FIELDS, NAME_FIELDS, TYPES, csl_item
from glossator.bibliography.csl_locators import LABELS
from glossator.bibliography.latex import plain, verbatim
from glossator.bibliography.persons import csl_names

pytestmark = pytest.mark.fuzz

KEYS = st.sampled_from(
    [
        "a", "b", "A", "smith2010", "x:y", "x y", "", " ", "top", "__proto__", "constructor", "letter-a", "<b>", '"',
        "a}b", "a,b", "é", "ı", "İ", "ｇ", "1843", "-", "x\u202ey", "x\u200by", "\x00", "k" * 90, "../x", "#", "%41",
        "𝒳",
    ]
)  # fmt: skip
NAMES = st.sampled_from(
    [
        *sorted({row.field for row in FIELDS}), *NAME_FIELDS, "title", "subtitle", "date", "year", "month", "crossref",
        "urldate", "origdate", "eventdate", "entrysubtype", "__proto__", "TITLE", "x-é", "",
    ]
)  # fmt: skip
ENTRY_TYPES = st.sampled_from([*TYPES, "BOOK", "bok", "string", "comment", "preamble", "", "é", "set", "xdata"])
SCRAPS = st.sampled_from(
    [
        "Smith, Anna", "Doe", "{World Bank}", " and ", " AND ", "and", "others", ", Jr., ", "de la ", "{", "}", "{{",
        "}}", '"', "\\", "\\\\", '\\"{o}', "\\'{\\i}", "\\c{c}", "\\v s", "\\emph{", "\\%", "\\$", "$", "%", "&",
        "~", "--", "---", "``", "''", "#", ",", "=", "@", "@book{", "\n", "\r", "\r\n", "\t", "\x00", "\x0b", "\x7f",
        "\u2028", "\u202e", "\u200f", "\ufeff", "\ufffe", "\ue000", "77777", "88888", "77777–88888",
        "<script>alert(1)</script>", "<img src=x onerror=y>", "</span>", '<span class="nocase">', "&lt;", "&#60;",
        '" onload="x', "javascript:alert(1)", "JavaScript:x", "https://example.org/a?b=1&c=2", 'http://"onload=x',
        "https://", "//e.org", "data:text/html,x", "10.1000/182", "doi:10.1/", "2015", "2015-11-24", "2015-02-30",
        "2015/..", "../2015", "-0044", "20155", "9" * 30, "0", "n.d.", "jan", "٢٠١٥", "2015~", "2015-21",
        "2015T00:00Z", "{NATO}", "Ünal", "Ŝŝ", "e\u0301", "日本", "مرحبا", "👩‍👩‍👧", "__proto__", "turkish",
        "magazine", "(", ")", "[", "]", ":", "?", "!", " ", "  ", "a",
    ]
)  # fmt: skip
WORDS = st.lists(st.one_of(SCRAPS, st.text(max_size=6)), max_size=8).map("".join)
VALUES = st.one_of(
    WORDS.map("{{{}}}".format),
    WORDS.map('"{}"'.format),
    WORDS,
    st.lists(st.one_of(WORDS.map("{{{}}}".format), WORDS.map('"{}"'.format), KEYS), min_size=2, max_size=4).map(
        " # ".join
    ),
    st.builds(lambda name, count: "{" + " and ".join([name] * count) + "}", WORDS, st.integers(0, 300)),
    st.builds(lambda word, count: "{" * count + word + "}" * count, WORDS, st.integers(0, 300)),
)
FIELD = st.builds("{} = {}".format, NAMES, VALUES)
ENTRIES = st.builds(
    lambda type_, key, fields, comma: f"@{type_}{{{key},\n  " + ",\n  ".join(fields) + comma + "}\n",
    ENTRY_TYPES, KEYS, st.lists(FIELD, max_size=6), st.sampled_from(["", ",", ",,"]),
)  # fmt: skip
CHAINS = st.lists(st.integers(0, 4), min_size=1, max_size=5).map(
    lambda to: "".join(f"@incollection{{c{n},title={{T}},crossref={{c{other}}}}}\n" for n, other in enumerate(to))
)
BLOCKS = st.one_of(
    ENTRIES,
    st.builds("@string{{{} = {}}}\n".format, KEYS, VALUES),
    st.builds("@string({} = {})\n".format, KEYS, VALUES),
    st.builds("@comment{{{}}}\n".format, WORDS),
    st.builds("@preamble{{{}}}\n".format, VALUES),
    CHAINS,
    WORDS,
)


@st.composite
def libraries(draw: st.DrawFn) -> str:
    """Whole files, some of them cut, doubled or torn at any character."""
    source = "".join(draw(st.lists(BLOCKS, max_size=5)))
    for _ in range(draw(st.integers(0, 2))):
        at, to = sorted((draw(st.integers(0, len(source))), draw(st.integers(0, len(source)))))
        source = draw(st.sampled_from([source[:at] + source[to:], source[:to], source[:to] + source[at:]]))
    return source


TAGS = re.compile(
    r'</?(?:em|strong|sup|sub)>|<span class="smallcaps">|</span>|<a href="(https?://[^"<>]*)">|</a>', re.IGNORECASE
)
ITEMS = st.builds(
    CitedItem, KEYS, st.sampled_from(["", "7", "3–9", "ix", "<b>"]), st.sampled_from([*LABELS, "page", "odd"]),
    st.sampled_from(Mode), st.sampled_from(["", "see", "<b>"]), st.sampled_from(["", ", my tr.", "<b>"]),
)  # fmt: skip


def assert_safe(html: str) -> None:
    rest = TAGS.sub("", html)
    assert not re.search('[<>"]', rest), html
    assert all(address is not None or "href" not in html for address in TAGS.findall(html))
    html.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", unescape(rest)), "a character that no document may hold"


@given(libraries(), st.lists(ITEMS, max_size=6))
def test_any_library_is_read_and_printed(source: str, items: list[CitedItem]) -> None:
    works, findings = read_library(source, "references/library.bib")
    lines = source.count("\n") + 1
    assert all(found.code[:3] in ("b-0", "b-1", "t-0") and 1 <= found.place.line <= lines for found in findings)
    assert all(len(found.message) < 1000 for found in findings)
    items = items + [CitedItem(key, "7", mode=mode) for key in works for mode in Mode]
    asked = [Asked(tuple(items))]
    for run in (fake_pandoc, _refuses):
        formatted, refused = format_library(works, asked=asked, run=run)
        assert all(found.code == "b-006" for found in refused)
        assert_printed(formatted, list(works), items)


def _refuses(request: Request) -> str:
    raise PandocError("refused")


def assert_printed(formatted: Formatted, keys: list[str], items: list[CitedItem]) -> None:
    """Every work has its place and its words, and all that is printed is safe."""
    assert sorted(formatted.order) == sorted(keys)
    for key in [*keys, "nobody", "<b>"]:
        assert_safe(formatted.reference(key))
    for cluster in [items, *([item] for item in items)]:
        for piece in formatted.cite(cluster):
            assert piece.text and piece.key in {item.key for item in cluster} | {None}
            assert_safe(piece.html)


@given(st.dictionaries(NAMES, WORDS, max_size=8), ENTRY_TYPES)
def test_any_fields_become_an_item(raw: dict[str, str], type_: str) -> None:
    item, unreadable = csl_item("x", type_, raw)
    assert json.loads(json.dumps(item)) == item
    assert all(one.field and (one.wanted or one.taken or one.value) for one in unreadable)
    assert not str(item.get("URL", "https://")).lower().lstrip().startswith(("javascript", "data"))


@given(st.one_of(WORDS, st.lists(WORDS, max_size=5).map(" and ".join)))
def test_any_names_are_kept(written: str) -> None:
    names = csl_names(written)
    assert all(all(isinstance(part, str) for part in name.values()) for name in names)
    if "\\" in written:
        return  # what a command prints depends on where names are taken apart
    letters = {character for character in plain(written) if character.isalnum() and character.isascii()}
    kept = {character for name in names for part in name.values() for character in part}
    assert letters - kept <= set("andAND"), "nobody is lost"


@given(WORDS)
def test_any_value_becomes_words(value: str) -> None:
    for words in (plain(value), verbatim(value)):
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", words)
        assert words == words.strip()
