"""Invisible characters: those that do not belong are found, those that words need are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.characters.unseen import named, suspects, unseen, visible
from glossator.findings import finding
from glossator.findings.show import FORMATS, as_text
from glossator.model import Place
from glossator.records.invisible import invisible

ROWS = [
    # text, offsets of what does not belong, why
    ("plain words\n\tand a tab\r\n\x0c", [], "white space"),
    ("\ufeffwords", [], "a byte order mark at the start"),
    ("wo\ufeffrds", [2], "one inside"),
    ("co\u00adoperation", [], "a soft hyphen"),
    ("a\u202eb", [1], "RIGHT-TO-LEFT OVERRIDE"),
    ("a\u202a\u202b\u202c\u202db", [1, 2, 3, 4], "embeddings"),
    ("a\u2066b\u2067c\u2068d\u2069", [1, 3, 5, 7], "isolates"),
    ("\u05d0\u202e\u05d1", [1], "an override among letters that run from right to left"),
    ("a\u200bb", [1], "ZERO WIDTH SPACE"),
    ("a\u2060b\u2061\u2062\u2063\u2064", [1, 3, 4, 5, 6], "word joiner and what mathematics does not see"),
    ("a\u206ab", [1], "deprecated formats"),
    ("a\ufff9b", [1], "an annotation"),
    ("a\x00b\x1b[2Jc\x7f\x9b", [1, 3, 8, 9], "controls"),
    ("a\x85b\u2028c\u2029", [1, 3, 5], "separators of lines"),
    ("a\ufffeb\ufdd0", [1, 3], "no characters"),
    ("می\u200cخواهم", [], "a non-joiner in a Persian word"),
    ("نامه\u200cای", [], "another"),
    ("क\u094d\u200dष", [], "a joiner in Hindi"),
    ("क\u094d\u200cष", [], "a non-joiner in Hindi"),
    ("wo\u200crd", [2], "a non-joiner in a Latin word"),
    ("wo\u200drd", [2], "a joiner in a Latin word"),
    ("\u200d", [0], "a joiner alone"),
    ("👩\u200d🔬", [], "an emoji of two"),
    ("🏳\ufe0f\u200d🌈", [], "with a variation selector"),
    ("👩🏽\u200d🔬", [], "with a tone of skin"),
    ("❤\ufe0f 1\ufe0f\u20e3 #\ufe0f\u20e3", [], "what has a form as emoji"),
    ("a\ufe0fb", [1], "a variation selector after a Latin letter"),
    ("❤\ufe0f\ufe0e\ufe01", [2, 3], "a row of variation selectors hides words"),
    ("葛\U000e0100", [], "a variant of an ideograph"),
    ("\U000e0100", [0], "a variation selector of nothing"),
    ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", [], "the flag of Scotland"),
    ("🏴\U000e0067\U000e0062", [1, 2], "a flag without an end"),
    ("a\U000e0068\U000e0069", [1, 2], "words in tags"),
    ("\u05d0!\u200f", [], "a mark after Hebrew and its punctuation"),
    ("\u200f(\u05d0)", [], "a mark before it"),
    ("\u0628\u061c 5", [], "an Arabic mark beside Arabic"),
    ("C++\u200e \u05d0", [], "a left mark beside Hebrew"),
    ("a\u200f b", [1], "a mark among Latin words"),
    ("a\u200e", [1], "a left mark among Latin words"),
    ("a\u061cb", [1], "an Arabic mark among Latin words"),
    ("a\u200f" + " " * 9 + "\u05d0", [1], "a letter too far away"),
    ("؀١٢", [], "a sign of Arabic numbers, which is seen"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "offsets", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_what_does_not_belong(text, offsets, why):
    assert [offset for offset, _ in suspects(text)] == offsets, why


ENTITIES = [
    # Markdown, offsets, why
    ("a&#x202e;b", [1], "hexadecimal"),
    ("a&#8238;b", [1], "decimal"),
    ("a&rlm;b", [1], "a name"),
    ("a&ZeroWidthSpace;b", [1], "a long name"),
    ("\u05d0&rlm;!", [], "beside Hebrew"),
    ("a&amp;b &#65; &nbsp;&shy; &nosuch; &#xZ;", [], "what is seen, and what is none"),
    ("a\u202e&#x202e;", [1, 2], "both"),
]


@pytest.mark.parametrize(("text", "offsets", "why"), ENTITIES, ids=[row[2] for row in ENTITIES])
def test_entities_of_markdown(text, offsets, why):
    assert [offset for offset, _ in suspects(text, entities=True)] == offsets, why


def test_one_finding_a_file():
    (found,) = invisible("one\ntwo\u202e three\u200b\n", "x.md")
    assert (found.code, found.place) == ("t-019", Place("x.md", 2, 4))
    assert "2 invisible characters" in found.message
    assert "U+202E RIGHT-TO-LEFT OVERRIDE" in found.message
    assert invisible("one\ntwo\n", "x.md") == []


SHOWN = [
    # words, as they are shown, why
    ("Taşpınar – “x” 中文 می\u200cخواهم 👩\u200d🔬", None, "words are left alone"),
    ("a\u202eb", "a<U+202E>b", "an override"),
    ("a\x1b[2Jb", "a<U+001B>[2Jb", "an escape of terminals"),
    ("a\nb\tc\r", "a<U+000A>b<U+0009>c<U+000D>", "more than one line"),
    (b"caf\xe9".decode("utf-8", "surrogateescape"), "caf<0xE9>", "a byte that is no UTF-8"),
    ("a\u200db", "a<U+200D>b", "a joiner where it joins nothing"),
    ("a\u00adb", "a<U+00AD>b", "a soft hyphen"),
    ("\U000e0041", "<U+E0041>", "a tag"),
    ("\x9b31m", "<U+009B>31m", "a control of eight bits"),
]


@pytest.mark.parametrize(("words", "shown", "why"), SHOWN, ids=[row[2] for row in SHOWN])
def test_what_is_not_seen_is_shown_by_its_code_point(words, shown, why):
    assert visible(words) == (words if shown is None else shown), why


def test_names():
    assert named("\u202e") == "U+202E RIGHT-TO-LEFT OVERRIDE"
    assert named("\x00") == "U+0000 CONTROL CHARACTER"
    assert unseen("abc") == ""
    assert unseen("ab\u00adc\u202e") == "\u00ad"


def test_a_finding_on_a_terminal_holds_no_control_character():
    place = Place("a\u202eb.md", 1, 3)
    found = finding("t-005", place, ("x\x1b[0m",), what="<b>\x1b]0;title\x07\n\u2066")
    shown = as_text(found, "ab\x1b[31mred\u202e\x9b words")
    assert all(line.isprintable() for line in shown.split("\n"))
    for code in ("<U+202E>", "<U+001B>", "<U+0007>", "<U+000A>", "<U+2066>", "<U+009B>"):
        assert code in shown
    line, marks = shown.split("\n")[1:3]
    assert line[marks.index("^") :].startswith("<U+001B>")
    assert marks.strip() == "^" * len("<U+001B>")
    assert "\u202e" not in FORMATS["json"]([finding("t-004", Place("x"), id="a\u202eb", why="", wanted="")], {})


@given(st.text())
def test_whatever_is_shown_is_one_line(words):
    shown = visible(words)
    shown.encode()
    assert "\n" not in shown and "\x1b" not in shown and "\u202e" not in shown
    for offset, character in suspects(words, entities=True):
        assert words[offset] in (character, "&")
