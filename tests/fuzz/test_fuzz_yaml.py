"""Random YAML from nasty pieces: nothing is raised, only plain values come out, and there is an end of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.edition.front import parse_front
from glossator.edition.notes import read_notes
from glossator.edition.page_fields import parse_page
from glossator.events import parse_event
from glossator.findings import Finding
from glossator.glossary import parse_term
from glossator.model import Place
from glossator.names import parse_name
from glossator.records import read_front, read_records
from glossator.records.ids import Kind, is_id
from glossator.records.written import FRONT
from glossator.witness import parse_source

pytestmark = pytest.mark.fuzz

FIELDS = (
    "id", "kind", "name", "also", "acronym", "wikidata", "text", "term", "in", "see", "sources", "date", "label",
    "who", "where", "terms", "title", "of", "authors", "language", "licence", "publish", "sha256", "corrections",
    "from", "to", "cause", "certainty", "line", "count", "apply", "order", "silence", "description", "hide", "search",
    "boost", "exclude", "template", "<<", "no", "2015", "~",
)  # fmt: skip
ODD_FIELDS = ("", "? ", "[a]", "{a: b}", "*x", "&x y", "!!str z", "i\u202ed", "k" * 1100)
SCALARS = (
    "words", "2015", "0988", "0x" + "f" * 300, "9" * 400, "1:30", "1_0", "-0", ".inf", ".nan", "1e400", "1.5", "+1",
    "2015-11-24", "2015-02-30", "0000-00-00", "2015-11-24T10:00:00+99:99", "9999-12-31 23:59:59 -23:59", "no", "~", "",
    "true", "=", "<<", "person", "all", "original", "toc", "a-b", "../x", "con", "index", '"\\u202e"', '"\\0"',
    "\x85", "\u2028", "\u200c", "Taşpınar", "😀", "w" * 300,
)  # fmt: skip
ODD_SCALARS = (
    "'x", '"x', '"\\ud800"', '"\\x41\\', "|", "|+9\n   x", ">-", "@", "`", "%", "#", "- x", "? x", ": x", "a: b: c",
    "x\ty", "\t", "\0", "\x1b", "\ufeff", "\ufffe",
)  # fmt: skip
MARKS = ("&x ", "&y ", "!foo ", "!!str ", "!!int ", "!!set ", "!!python/name:os.system ", "!<a> ", "! ", "!!map ")
ALIASES = ("*x", "*y", "*gone")
SELDOM = 12


def _mostly(usual, odd):
    """Draw what is usual, and what is odd once in a while: a file that is broken at once shows nothing."""
    return st.integers(0, SELDOM).flatmap(lambda n: odd if n == SELDOM else usual)


scalars = _mostly(st.sampled_from(SCALARS), st.sampled_from(ODD_SCALARS + ALIASES) | st.text(max_size=12))
names = _mostly(st.sampled_from(FIELDS), st.sampled_from(ODD_FIELDS))
marks = _mostly(st.just(""), st.sampled_from(MARKS))


def _flow(inner):
    lists = st.lists(inner, max_size=6).map(lambda items: f"[{', '.join(items)}]")
    mappings = st.lists(st.tuples(names, inner), max_size=5).map(
        lambda pairs: "{" + ", ".join(f"{name}: {value}" for name, value in pairs) + "}"
    )
    return st.builds(lambda mark, value: mark + value, marks, lists | mappings)


values = st.recursive(scalars, _flow, max_leaves=12)
deep = st.builds(
    lambda opens, n: opens * n, st.sampled_from(["[", "{", "{a: ", "- ", "? ", "&x [", "[*x, "]), st.integers(0, 60)
)
fields = st.tuples(names, marks, _mostly(values, deep))
mappings = st.lists(fields, max_size=8).map(lambda rows: [f"{name}: {mark}{value}" for name, mark, value in rows])
bombs = st.integers(2, 12).map(
    lambda n: ["a: &a0 [l, l, l, l]"] + [f"b{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 8)}]" for i in range(1, n)]
)
lines = st.builds(lambda rows, more: rows + more, mappings, _mostly(mappings, bombs))
loose = st.sampled_from(
    ["<<<<<<< A", "=======", ">>>>>>> B", "---", "...", "%YAML 1.1", "\tx", "# y", "", "\r", "x", "]"]
)


@st.composite
def fronts(draw):
    rows = draw(lines)
    for line in draw(_mostly(st.just([]), st.lists(loose, max_size=2))):
        rows.insert(draw(st.integers(0, len(rows))), line)
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    return f"---{end}{end.join(rows)}{end}---{end}## words {{kind=context}}{end}Body"


@st.composite
def files(draw):
    rows = []
    for record in draw(st.lists(lines, max_size=5)):
        rows += [("- " if i == 0 else "  ") + row for i, row in enumerate(record or ["x"])]
    for line in draw(_mostly(st.just([]), st.lists(loose, max_size=3))):
        rows.insert(draw(st.integers(0, len(rows))), line)
    return draw(st.sampled_from(["", "\ufeff"])) + draw(st.sampled_from(["\n", "\r\n"])).join(rows) + "\n"


def _plain(value, budget):
    """Walk a value as whoever reads it would; the budget is what the limits allow."""
    budget[0] -= 1
    assert budget[0] > 0, "the limits let a value grow without end"
    if isinstance(value, dict):
        assert all(isinstance(name, str) for name in value)
        for one in value.values():
            _plain(one, budget)
    elif isinstance(value, list):
        for one in value:
            _plain(one, budget)
    else:
        assert value is None or isinstance(value, str | int | float)
        str(value)


def _sound(findings):
    for one in findings:
        assert isinstance(one, Finding)
        assert one.place.line >= 1 and one.place.column >= 1
        assert len(one.message) < 1_500
        assert "\x1b" not in one.message and "\u202e" not in one.message


@given(files())
def test_records(source):
    records, findings = read_records(source, "x.yml")
    _sound(findings)
    budget = [len(source) + FRONT.expanded * (len(records) + 1)]
    for record in records:
        _plain(dict(record.fields), budget)
        for parse, kind in ((parse_name, Kind.NAME), (parse_event, Kind.EVENT), (parse_source, Kind.SOURCE)):
            thing, found = parse(record.fields, record.place)
            _sound(found)
            assert thing is None or is_id(thing.id, kind)
        term, found = parse_term(record.fields, "Body.", record.place, "a-term")
        _sound(found)
        assert term is None or isinstance(term.label, str)


@given(fronts())
def test_front_matter(source):
    read, body, findings = read_front(source, "x.md")
    _sound(findings)
    assert 0 <= body <= len(source)
    _plain(dict(read), [len(source) + FRONT.expanded])
    front, found = parse_front(read, "x.md", "x")
    _sound(found)
    assert all(isinstance(one, str) for one in (front.title, front.date, front.kind, *front.authors))
    page, found = parse_page(read, "x.md")
    _sound(found)
    assert set(page) <= {"title", "description", "hide", "search"}
    _, found = parse_term(read, source[body:], Place("x.md"), "x")
    _sound(found)
    _, found = read_notes(source, "x.md", "x", {}, {"x"})
    _sound(found)


@given(st.text(alphabet="- :[]{}'\"\n&*!|>ab#\t%?,\r\ufeff\0", max_size=200))
def test_any_text(source):
    _sound(read_records(source, "x.yml")[1])
    _sound(read_front(f"---\n{source}\n---\n", "x.md")[2])
