"""The template holds what the code says, the catalogues fit it, and no words of ours pass it by."""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from glossator.bibliography import Seen
from glossator.bibliography.trust import IDENTIFICATION
from glossator.edition import THINGS
from glossator.edition.notes import KINDS as KINDS_OF_NOTES
from glossator.interface.catalogue import FOLDER, fits, languages
from glossator.model import TargetKind, Unresolved
from glossator.names import NameKind
from glossator.quotations import Verdict
from glossator.weave import kind_words
from glossator.weave.arguments.point_words import NAMES
from glossator.weave.prose import quotation_words, trust_marks

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "scripts"))
from messages import SOURCE, TEMPLATE, messages  # noqa: E402

OTHERS = languages()[1:]
MESSAGES = messages()


def _catalogue(path: Path):
    with path.open("rb") as file:
        return read_po(file)


def test_the_template_holds_each_message_and_no_other():
    found = {(one.context or "", one.id if isinstance(one.id, str) else tuple(one.id)) for one in _catalogue(TEMPLATE)}
    found.discard(("", ""))
    assert found == set(MESSAGES), "run `make messages`"


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalogue_fits_the_template(language):
    own = _catalogue(FOLDER / language / "LC_MESSAGES" / "glossator.po")
    done = 0
    for one in own:
        if not one.id:
            continue
        ids = (one.id,) if isinstance(one.id, str) else tuple(one.id)
        assert (one.context or "", one.id if isinstance(one.id, str) else ids) in MESSAGES, f"gone: {ids[0]}"
        words = [one.string] if isinstance(one.string, str) else list(one.string)
        if any(words):
            assert one.fuzzy or all(fits(form, ids) for form in words), f"{ids[0]}: {words}"
            assert isinstance(one.id, str) or len(words) == own.num_plurals, f"{ids[0]}: forms of the number"
            done += not one.fuzzy
    assert done >= 150, f"{language} says {done} messages"


def test_messages_hold_no_markup_and_only_names_in_braces():
    for _, message in MESSAGES:
        ids = (message,) if isinstance(message, str) else message
        assert all(fits(one, ids) for one in ids), message


def _said(names: set[str], context: str = "") -> set[str]:
    return {name for name in names if (context, name) not in MESSAGES}


def test_tables_of_other_rooms_are_said_whole():
    kinds = {kind.value.capitalize() for kind in NameKind} | {kind.value.capitalize() for kind in THINGS}
    assert _said(kinds, "kind") == set()
    assert _said({kind.value for kind in THINGS} | {TargetKind.TEXT.value}) == set()
    assert _said({row.title for row in THINGS.values()}) == set()
    assert set(kind_words.LISTS) == {row.title for row in THINGS.values()}
    assert set(kind_words.NOTES) == set(KINDS_OF_NOTES)
    assert set(kind_words.UNRESOLVED) == {str(one) for one in Unresolved}
    assert set(quotation_words.VERDICTS) == {str(one) for one in Verdict}
    assert set(trust_marks.SEEN) == {one.in_words for one in Seen} | {*filter(None, IDENTIFICATION.values())}
    assert {str(kind) for kind in NAMES} == set(NAMES.values())
    atlas = json.loads((SOURCE / "cartography/disputed.json").read_text("utf-8"))
    assert _said({row[name] for row in atlas for name in ("name", "drawn")}) == set()


# What follows holds weave/ to its word: each literal with letters is said, is markup, or stands on the list beside this
# file. The list is there for words of machines (classes, ids, fields of formats) and only shrinks.

UNSAID = Path(__file__).with_name("unsaid.txt")
_SAYS = frozenset({"say", "say_as", "later", "later_as", "counted", "numbered"})
_TAG = re.compile(r"<[^<>]*>|<[^<>]*$|^[^<>]*>")
_SPOKEN_ATTRIBUTE = re.compile(r'(?:aria-label|title|alt|placeholder)="([^"<>]*)')
_MACHINE = re.compile(r"[\w.:#/&;=?+-]*[\d_.:#/&;=?+-][\w.:#/&;=?+-]*")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def _literals(source: str) -> list[str]:
    tree = ast.parse(source)
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _SAYS:
            passed |= {id(one) for one in ast.walk(node) if isinstance(one, ast.Constant) and one in node.args}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
    found = (one for one in ast.walk(tree) if isinstance(one, ast.Constant) and id(one) not in passed)
    return [one.value for one in found if isinstance(one.value, str)]


def words_of(literal: str) -> list[str]:
    """What of a literal a reader may see: between its tags, and in attributes that are spoken."""
    seen = [*_SPOKEN_ATTRIBUTE.findall(literal), *_TAG.split(literal)]
    stripped = (one.strip() for one in seen)
    return [one for one in stripped if _LETTERS.search(one) and not _MACHINE.fullmatch(one) and '="' not in one]


def unsaid() -> set[str]:
    return {
        words
        for path in (SOURCE / "weave").rglob("*.py")
        for literal in _literals(path.read_text("utf-8"))
        for words in words_of(literal)
    }


ROWS = [
    ('<p class="g-small">Cited here</p>', ["Cited here"]),
    ("</a> more", ["more"]),
    (' aria-label="Back to ', ["Back to"]),
    ('<a class="g-n" href="#', []),
    ("g-small", []),
    ("timeline/index", []),
    ("once", ["once"]),
]


@pytest.mark.parametrize(("literal", "words"), ROWS)
def test_words_are_told_from_markup(literal, words):
    assert words_of(literal) == words


def test_a_word_that_is_said_is_none_that_escapes():
    assert _literals('"""About."""\nsay("Back")\ncounted("one leaf", "{number} leaves", 2)\nx = "loose"\n') == ["loose"]


def test_no_words_of_weave_pass_the_catalogue_by():
    known = set(UNSAID.read_text("utf-8").splitlines())
    found = unsaid()
    assert found - known == set(), "say it (glossator.interface), or, if no reader sees it, list it in unsaid.txt"
    assert known - found == set(), "no longer there: take it off unsaid.txt"
