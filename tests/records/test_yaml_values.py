"""What YAML that people write is read as: plain values, everything else a finding at its place."""

import pytest

from glossator.edition.front import parse_front
from glossator.records import read_front, read_records
from glossator.records.document import read_document
from glossator.records.scalars import plain_value
from glossator.records.written import FRONT, Limits, Unreadable, place_of
from glossator.starter.entries import STARTS
from glossator.starter.written_yaml import item

VALUES = [
    # plain scalar, value, why
    ("words", "words", "words"),
    ("2015", 2015, "a year"),
    ("-7", -7, "a negative number"),
    ("0.5", 0.5, "a fraction"),
    ("true", True, "a truth value"),
    ("no", "no", "a truth value of YAML 1.1, a word of 1.2"),
    ("off", "off", "another"),
    ("12:30", "12:30", "YAML 1.1 reads it as 750"),
    ("0044", "0044", "the year of Caesar's death; 36 in YAML 1.1"),
    ("0777", "0777", "511 in YAML 1.1"),
    ("2015-06-31", "2015-06-31", "no day: a word, and no end of the file"),
    ("~", None, "nothing"),
    ("", None, "an empty value"),
    ("2015-11-24", "2015-11-24", "a day, as it was written"),
    ("2015-11-24 10:30:00", "2015-11-24 10:30:00", "a moment"),
    # what would be printed otherwise than it was written stays words
    ("0988", "0988", "a year with a zero before it"),
    ("0123", "0123", "YAML 1.1 reads it as the octal 83"),
    ("007", "007", "a title"),
    ("1_000", "1_000", "an underscore"),
    ("1:30", "1:30", "YAML 1.1 reads it as 90"),
    ("0x1f", "0x1f", "a hexadecimal number"),
    ("0x" + "f" * 5000, "0x" + "f" * 5000, "a long one: Python refuses to print it"),
    ("9" * 5000, "9" * 5000, "a long decimal one"),
    ("9" * 19, "9" * 19, "longer than any number here"),
    ("9" * 18, int("9" * 18), "as long as numbers get"),
    ("+5", "+5", "a sign"),
    ("-0", "-0", "no number is printed so"),
    ("1.50", "1.50", "a zero at the end"),
    ("1e3", "1e3", "YAML 1.1 wants a point"),
    (".inf", ".inf", "no finite number"),
    (".nan", ".nan", "no number"),
    ("2015-02-30", "2015-02-30", "no day of the calendar"),
    ("2015-13-01", "2015-13-01", "no month"),
    ("0000-01-01", "0000-01-01", "no year of Python"),
    ("2015-11-24 10:00:00 +99:00", "2015-11-24 10:00:00 +99:00", "no time zone"),
    ("2015-11-24 25:00:00", "2015-11-24 25:00:00", "no hour"),
    ("<<", "<<", "a merge key is a word where a value stands"),
    ("=", "=", "the value key of YAML 1.1"),
]


@pytest.mark.parametrize(("written", "value", "why"), VALUES, ids=[row[2] for row in VALUES])
def test_a_plain_scalar_is_a_value_only_where_it_is_printed_as_written(written, value, why):
    assert plain_value(written) == value, why
    assert type(plain_value(written)) is type(value), why
    fields, _, findings = read_front(f"---\nx: {written}\n---\n", "x.md")
    assert fields == {"x": value} and not findings, why


def _unsaid(what):
    return {one.name: () if one.several else one.default for one in STARTS[what].questions}


@pytest.mark.parametrize(
    "title",
    ["2015-11-24", "2015", "0x1f", "1:30", "no", "null", "~", "1.50", "- a", "a: b", "#x", "“x”", "'x", '"', "<<", "!x",
     "&a", "*a", "@a", "%x", "|", ">", "{a}", "[a]", "2015-02-30", "1e5", ".inf", "=", "Taşpınar", "a " * 60],
)  # fmt: skip
def test_a_title_that_looks_like_something_else_comes_back(title):
    content = STARTS["text"].page(title, _unsaid("text"))
    fields, _, findings = read_front(content, "x.md")
    assert parse_front(fields, "x.md", "x")[0].title == " ".join(title.split())
    assert not findings
    content = item(STARTS["name"].record("x", title, _unsaid("name")))
    records, findings = read_records(content, "x.yml")
    assert [record.fields["name"].split() for record in records] == [title.split()]
    assert not findings


NESTED = "x: " + "[" * 50_000
BOMB = "a: &a [l, l, l, l, l, l, l, l, l, l]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 10)}]\n" for i in range(9)
)

FRONTS = [
    # YAML between the marks, fields read, (code, line, column) of findings, why
    ("title: a\n", {"title": "a"}, [], "words"),
    ("a: &x b\nc: *x\n", {"a": "b", "c": "b"}, [], "an alias of a word"),
    ("a: &x [b]\nc: [*x, *x]\n", {"a": ["b"], "c": [["b"], ["b"]]}, [], "an alias of a list"),
    ("no: a\n2015: b\n", {"no": "a", "2015": "b"}, [], "names of fields are words as they were written"),
    ("a: ! 5\nb: !!str 5\nc: !!int 5\n", {"a": "5", "b": "5", "c": 5}, [], "tags of plain values"),
    ("a: &x [*x]\nb: c\n", {"b": "c"}, [("t-002", 2, 8)], "a list that holds itself"),
    ("a: &x {y: *x}\nb: c\n", {"b": "c"}, [("t-002", 2, 11)], "a mapping that holds itself"),
    ("a: *x\nb: c\n", {"b": "c"}, [("t-002", 2, 4)], "an alias of nothing"),
    ("a: [1, *x]\nb: c\n", {"b": "c"}, [("t-002", 2, 8)], "the whole field is left out"),
    ("a: *x\nc: &x b\n", {"c": "b"}, [("t-002", 2, 4)], "an alias before its anchor"),
    ("a: &x !foo b\nc: *x\n", {}, [("t-002", 2, 4), ("t-002", 3, 4)], "an alias of what is not read"),
    ("a: !!python/object/apply:os.system [x]\nb: c\n", {"b": "c"}, [("t-002", 2, 4)], "a tag that would run code"),
    ("a: !foo x\nb: c\n", {"b": "c"}, [("t-002", 2, 4)], "a tag of one's own"),
    ("a: !!binary aGk=\nb: !!set {c}\n", {}, [("t-002", 2, 4), ("t-002", 3, 4)], "types that nobody reads"),
    ("!!omap\na: b\n", {}, [("t-002", 2, 1)], "a tag of the whole"),
    ("a: b\na: c\n", {"a": "b"}, [("n-011", 3, 1)], "a field written twice: the first one counts"),
    ("a: {b: 1, b: 2}\n", {"a": {"b": 1}}, [("n-011", 2, 11)], "one written twice inside"),
    ("a: &x {b: c}\n<<: *x\n", {"a": {"b": "c"}}, [("n-012", 3, 1)], "a merge key"),
    ("'<<': b\n", {"<<": "b"}, [], "no merge key: it is quoted"),
    ("[a]: b\nc: d\n", {"c": "d"}, [("t-002", 2, 1)], "a list as a name"),
    ("? {a: b}\n: c\nd: e\n", {"d": "e"}, [("t-002", 2, 3)], "a mapping as a name"),
    ("a\u202eb: c\nd: e\n", {"d": "e"}, [("t-020", 2, 1)], "a name that turns the line around"),
    ("a\u00adb: c\n", {}, [("t-020", 2, 1)], "a soft hyphen in a name"),
    (f"a: b\nx: {'w' * 20_001}\n", {"a": "b"}, [("n-010", 3, 4)], "a value that is too long"),
    (f"x: {'w' * 20_000}\n", {"x": "w" * 20_000}, [], "as long as a value may be"),
    (NESTED, {}, [("n-010", 2, 19)], "fifty thousand lists in one another"),
    ("x: " + "[" * 15 + "]" * 15, None, [], "as deep as values may stand"),
    ("x: " + "{a: " * 5_000, {}, [("n-010", 2, 64)], "mappings in one another"),
    ("- " * 50_000, {}, [("n-010", 2, 33)], "lists of lines in one another"),
    ("x:\n" + "".join(f"{' ' * i}- \n" for i in range(40)), {}, [("n-010", 18, 16)], "the same on many lines"),
    (BOMB, None, [("n-010", 5, None)] + [("t-002", None, None)] * 6, "a bomb: ten times ten times …"),
    ("[a, b]\n", {}, [("t-002", 2, 1)], "a list instead of fields"),
    ("words\n", {}, [("t-002", 2, 1)], "words instead of fields"),
    ("a: [b\n", {}, [("t-002", 2, 4)], "a list that does not end, where it begins"),
    ("a: b\n\tc: d\n", {"a": "b"}, [("t-002", 3, 1)], "a tab costs its line"),
    ("%YAML 1.1\n", {}, [("t-002", 2, 1)], "a directive"),
    ("a: b\n...\nc: d\n", {"a": "b"}, [("t-002", 4, 1)], "a second document costs its field"),
    ("a: b\0c\n", {}, [("t-002", 2, 5)], "a NUL"),
    ("a: b\x07\n", {}, [("t-002", 2, 5)], "a control character"),
    ('a: "b\\vc\\fd"\n', {"a": "b c d"}, [("t-019", 2, 4)], "old white space by escapes"),
    ('a: "b\\0c\\x07\\uFFFE"\n', {"a": "b\ufffdc\ufffd\ufffd"}, [("t-019", 2, 4)], "control characters by escapes"),
    ('a: "b\\u202ec"\n', {"a": "b\u202ec"}, [("t-019", 2, 4)], "an override by an escape"),
    ('a: "b\\tc\\x85"\n', {"a": "b\tc\x85"}, [("t-019", 2, 4)], "a tab by an escape is white space"),
    ('a: "\\ud800"\n', {}, [("t-002", 2, 7)], "half a character"),
    ("a: x\r\nb: y\r\n", {"a": "x", "b": "y"}, [], "line ends of Windows"),
    ("<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> x\nb: c\n", {"title": "a", "b": "c"}, [], "marks of a merge"),
    ("# nothing\n", {}, [], "a comment"),
    ("", {}, [], "nothing"),
]


@pytest.mark.parametrize(("yaml", "read", "found", "why"), FRONTS, ids=[row[3] for row in FRONTS])
def test_front_matter(yaml, read, found, why):
    fields, body, findings = read_front(
        f"---\n{yaml}{'' if yaml.endswith(chr(10)) or not yaml else chr(10)}---\nBody", "x.md"
    )
    if read is not None:
        assert fields == read, why
    assert [one.code for one in findings] == [row[0] for row in found], why
    for one, (_, line, column) in zip(findings, found, strict=True):
        assert line is None or one.place.line == line, why
        assert column is None or one.place.column == column, why
        assert len(one.message) < 600, why
    assert body > 0


def test_what_aliases_stand_for_is_counted_and_costs_no_other_field():
    fields, _, findings = read_front(f"---\ntitle: Fine\nunused: 1\n{BOMB}date: 2015\n---\n", "x.md")
    assert (fields["title"], fields["date"]) == ("Fine", 2015)
    assert {one.code for one in findings} == {"n-010", "t-002"}
    assert len(findings) < 10
    assert _size(dict(fields)) < 25_000


def _size(value: object) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(_size, value.values()))
    return 1 + sum(map(_size, value)) if isinstance(value, list) else 1


def test_every_record_has_aliases_of_its_own():
    source = "- {id: a, x: &x [b, c]}\n" + "".join(f"- {{id: r{i}, x: *x}}\n" for i in range(900))
    records, findings = read_records(source, "x.yml")
    assert len(records) == 901
    assert not findings


LIMITED = [
    # source, limits, why
    ("a: b", Limits(characters=3, nodes=10), "characters"),
    ("[a, b, c]", Limits(characters=100, nodes=3), "values"),
    ("[[[a]]]", Limits(characters=100, nodes=100, depth=2), "depth"),
]


@pytest.mark.parametrize(("source", "limits", "why"), LIMITED, ids=[row[2] for row in LIMITED])
def test_limits_of_a_document(source, limits, why):
    with pytest.raises(Unreadable) as stopped:
        read_document(source, "x.yml", "n-001", limits=limits)
    assert stopped.value.as_finding("n-001", "x.yml").code == "n-010", why


def test_front_matter_beyond_the_limit_is_refused_whole():
    source = f"---\ntitle: x\n{'# comment' * (FRONT.characters // 9 + 1)}\n---\nBody"
    fields, body, findings = read_front(source, "x.md")
    assert fields == {}
    assert [one.code for one in findings] == ["n-010"]
    assert source[body:] == "Body"


def test_each_field_knows_where_it_stands():
    records, _ = read_records("- id: a\n\n  name: A\n  in: {de: x, fr: y}\n", "x.yml")
    (record,) = records
    at = [place_of(record.fields, name, record.place) for name in ("id", "name", "in", "gone")]
    assert [(place.line, place.column) for place in at] == [(1, 3), (3, 3), (4, 3), (1, 3)]
    inner = place_of(record.fields["in"], "fr", record.place)
    assert (inner.line, inner.column) == (4, 15)
    fields, _, _ = read_front("---\ntitle: x\nhide: 5\n---\n", "x.md")
    assert place_of(fields, "hide", record.place).line == 3


def test_a_message_never_repeats_a_whole_value():
    fields, _, _ = read_front(f"---\nkind: {'x' * 19_000}\norder: {'y' * 19_000}\n{'z' * 900}: 1\n---\n", "x.md")
    _, findings = parse_front(fields, "x.md", "x")
    assert sorted(one.code for one in findings) == ["n-009", "t-003", "t-014", "t-014"]
    assert all(len(one.message) < 200 for one in findings)
