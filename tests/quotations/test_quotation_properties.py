"""Whatever is quoted of a long text: what changes its words is seen, what changes its dress is not."""

from __future__ import annotations

from functools import lru_cache

from hypothesis import given, settings
from hypothesis import strategies as st
from quotation_texts import text_of

from glossator.quotations import Held, Verdict, compare, find_quoted
from glossator.quotations.marks import pairs
from glossator.quotations.words import key_of, words_of

_SYLLABLES = ["ba", "ko", "mi", "ru", "se", "ta", "lo", "ven", "dar", "pil", "nor", "ash", "qui", "ost"]
_LITTLE = ["the", "of", "and", "not", "in", "a", "to", "is", "no", "with"]


@lru_cache(maxsize=1)
def prose() -> str:
    """Return some 3,000 invented words, with little words between that come back, in paragraphs."""
    words = []
    state = 7
    for number in range(3000):
        state = (state * 1103515245 + 12345) % 2**31
        if state >> 9 & 1:
            words.append(_LITTLE[(state >> 12) % len(_LITTLE)])
        else:
            words.append("".join(_SYLLABLES[(state >> shift) % len(_SYLLABLES)] for shift in (4, 11, 17)))
        if number % 90 == 89:
            words[-1] += ".\n\n"
        elif number % 9 == 8:
            words[-1] += ","
    return " ".join(words)


@lru_cache(maxsize=1)
def held() -> Held:
    """Return it as a work that is held."""
    return Held.of([text_of("long", prose())])


@lru_cache(maxsize=1)
def words() -> list[str]:
    """Return its words as printed."""
    return prose().split()


quoted = st.tuples(st.integers(0, 2900), st.integers(5, 90)).map(lambda row: words()[row[0] : row[0] + row[1]])


@given(quoted)
def test_what_is_quoted_is_found(row: list[str]) -> None:
    assert compare(" ".join(row), held()).verdict is Verdict.VERBATIM


@given(quoted, st.data())
def test_any_word_replaced_is_seen(row: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(row) - 1))
    other = data.draw(
        st.sampled_from(words()).filter(lambda word: key_of(word.strip(",.")) != key_of(row[at].strip(",.")))
    )
    assert _seen([*row[:at], other, *row[at + 1 :]])


@given(quoted, st.data())
def test_any_word_left_out_within_is_seen(row: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(row) - 2))
    assert _seen([*row[:at], *row[at + 1 :]])


@given(st.data())
def test_any_not_that_is_dropped_is_seen(data: st.DataObject) -> None:
    places = [at for at, word in enumerate(words()) if word == "not" and 4 <= at < len(words()) - 40]
    at = data.draw(st.sampled_from(places))
    before, after = data.draw(st.integers(1, 4)), data.draw(st.integers(2, 40))
    assert _seen([*words()[at - before : at], *words()[at + 1 : at + 1 + after]])


@given(quoted, st.data())
def test_any_words_put_in_are_seen(row: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(row) - 1))
    assert _seen([*row[:at], *data.draw(st.lists(st.sampled_from(words()), min_size=1, max_size=3)), *row[at:]])


def _seen(row: list[str]) -> bool:
    """Whether a row is not taken for the text's, unless the text happens to have it."""
    keys = [word.key for word in words_of(" ".join(row))]
    if f" {' '.join(keys)} " in f" {' '.join(held().keys)} ":
        return True
    return compare(" ".join(row), held()).verdict in (Verdict.DIFFERS, Verdict.NOT_FOUND)


@given(quoted, st.data())
def test_marks_capitals_and_gaps_are_no_difference(row: list[str], data: st.DataObject) -> None:
    dressed = list(row)
    for at in data.draw(st.lists(st.integers(0, len(row) - 1), min_size=1, max_size=4, unique=True)):
        dressed[at] = data.draw(
            st.sampled_from([
                dressed[at].upper(), dressed[at].capitalize(), f"‘{dressed[at]}’", f'"{dressed[at]}"',
                f"{dressed[at]} —",
                f"{dressed[at]} [sic]", f"{dressed[at]} [of course]", f"{dressed[at]} […]", f"{dressed[at]};",
                f"[{dressed[at][:1].upper()}]{dressed[at][1:]}", f"*{dressed[at]}*",
            ])
        )  # fmt: skip
    assert compare(" ".join(dressed), held()).verdict is Verdict.VERBATIM


@given(quoted, st.data())
def test_an_ellipsis_leaves_out_words(row: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(1, len(row) - 2))
    end = data.draw(st.integers(start + 1, len(row) - 1))
    sign = data.draw(st.sampled_from(["…", "...", ". . .", "[…]", "[...]", "(...)"]))
    assert compare(" ".join([*row[:start], sign, *row[end:]]), held()).verdict is Verdict.VERBATIM


@settings(max_examples=300)
@given(st.text(alphabet="“”„‟«»‹›‘’‚\"'ab s.,()[]…5\n", max_size=60))
def test_whatever_is_written_pairs_lie_within_each_other_or_apart(text: str) -> None:
    found = pairs(text)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        if one.inside >= 0:
            assert found[one.inside].start < one.start
            assert one.end < found[one.inside].end
    find_quoted(text, ())
    compare(text, held())
