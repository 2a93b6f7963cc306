"""Which signs a document may hold."""

import pytest

from glossator.characters.printable import all_printable, printable

SIGNS = [
    ("plain words", "plain words", "nothing to do"),
    ("Şırnak \U0001f600 \u202e\u00ad\u200b", "Şırnak \U0001f600 \u202e\u00ad\u200b", "words, if odd ones"),
    ("a\tb\nc\r\nd", "a\tb\nc\r\nd", "white space of HTML"),
    ("a\x00b\x02c\x1bd\x7fe", "a\ufffdb\ufffdc\ufffdd\ufffde", "controls, and the marks of Python-Markdown"),
    ("a\x80b\x9fc", "a\ufffdb\ufffdc", "controls of the second half"),
    ("a\x0bb\x0cc\x85d", "a b c d", "white space of old printers"),
    ("a\ufdd0b\ufffec\uffffd\U0010ffffe", "a\ufffdb\ufffdc\ufffdd\ufffde", "no characters at all"),
    ("a\ud800b", "a\ufffdb", "half of a character"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected", "why"), SIGNS, ids=[row[2] for row in SIGNS])
def test_printable(given, expected, why):
    assert printable(given) == expected
    assert all_printable({given: [given, {"x": given}, 5, None]}) == {expected: [expected, {"x": expected}, 5, None]}
    expected.encode("utf-8")
