"""What finders ask of a passage before they look: with and without asking they find the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.characters import letters_asked
from glossator.citation import beside_keys, find_citations, reference, wording, years
from glossator.citation.again import back, read, segments, title
from glossator.citation.forms import signalled, whole_note, with_others
from glossator.citation.wording import SIGNALS, YEAR

DOCS = Path(__file__).resolve().parents[2] / "docs"
SAID = [
    *("see", "See also", "cf.", "vgl.", "ſee", "d’après", "Kennan", "Doe", "et al.", "vd.", "colleagues", "a", "и др."),
    *("1998", "2004a", "n.d.", "in press", "o. J.", "forthcoming", "[1947] 1987", "p. 4", "pp. 3–5", "45", "at 570"),
    *(",", ";", "(", ")", "[", "]", ".", ":", "ibid.", "op. cit.", "“Ports”", "Vol. 2", "Sources", "of", "the"),
    *("Иванов П.", "С. 47", "@doe"),
]
TEXTS = st.tuples(st.lists(st.sampled_from(SAID), max_size=12), st.sampled_from([" ", ", ", "\u00a0", "\n", ""])).map(
    lambda drawn: drawn[1].join(drawn[0])
)


class _Everything(frozenset[str]):
    """A set that has whatever it is asked for."""

    def __contains__(self, item: object) -> bool:
        return True


def found(text: str) -> tuple[object, ...]:
    """Return all that the finders find in words, as a passage and as a note."""
    pairs = {at: text.find("]", at) for at in range(len(text)) if text[at] == "[" and "]" in text[at:]}
    return (
        find_citations(text),
        list(with_others.find(text)),
        list(signalled.find(text)),
        whole_note.find(text),
        reference.find_reference(text),
        [(one, read.read_note(text, one)) for one in ("en", "de", "ru")],
        list(title.read(text, 0)),
        [list(beside_keys._worded(text, low + 1, high)) for low, high in pairs.items()],
    )


def unasked(text: str) -> tuple[object, ...]:
    """Return the same, where every answer is that it may be there."""
    all_letters = frozenset(letters_asked._ASKED)
    with pytest.MonkeyPatch.context() as patch:
        for room in (years, signalled, segments, back):
            patch.setattr(room, "present", lambda words: all_letters)
        for asks in (whole_note, reference, read, beside_keys):
            patch.setattr(asks, "may_print_year", lambda words: True)
        patch.setattr(with_others, "may_find", lambda words: True)
        patch.setattr(signalled, "may_find", _dated)
        patch.setattr(title, "_CLOSED", re.compile(""))
        patch.setattr(title, "_LED", re.compile(""))
        patch.setattr(wording, "_FIRST", _Everything())
        return found(text)


def _dated(text: str) -> bool:
    """What the form has always asked: without a year in figures somewhere it finds nothing."""
    return re.search(r"(?:1[5-9]|20)\d\d(?:(?<=\s\d{4})|(?<=\s\[\d{4}))", text) is not None


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_random_words_give_the_same(text: str) -> None:
    assert found(text) == unasked(text)


def test_real_words_give_the_same() -> None:
    paragraphs = [one for path in sorted(DOCS.rglob("*.md")) for one in path.read_text("utf-8").split("\n\n")]
    kept = [one for one in paragraphs if re.search(r"\d{4}|@", one)][:40]
    assert len(kept) > 20
    for one in kept:
        assert found(one) == unasked(one)


@settings(max_examples=50, deadline=None)
@given(st.text("abn. ", max_size=8), st.from_regex(re.compile(YEAR), fullmatch=True), st.text(",. ", max_size=3))
def test_no_year_goes_unasked(before: str, year: str, behind: str) -> None:
    assert years.may_print_year(f"{before} {year}{behind}")


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(SIGNALS), st.data())
def test_no_signal_goes_unasked(signal: str, data: st.DataObject) -> None:
    cased = "".join(data.draw(st.sampled_from([one.lower(), one.upper()[:1], one])) for one in signal)
    words = f"{cased} Kennan"
    assert wording.signal_length(words) == _whole_length(words)


def _whole_length(words: str) -> int:
    at = 0
    while match := wording._SIGNAL.match(words, at):
        at = match.end()
    return at
