"""Keys and values as a query: the same as the standard library writes, sign by sign."""

from urllib.parse import parse_qsl
from urllib.parse import urlencode as plain

from hypothesis import given
from hypothesis import strategies as st

from glossator.weave.works.query import urlencode

VALUES = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(st.tuples(st.sampled_from(["ctx_ver", "rft.au", "rft_id"]), VALUES)))
def test_it_is_what_the_standard_library_writes(rows: list[tuple[str, str]]) -> None:
    assert urlencode(rows) == plain(rows)


def test_it_is_read_back() -> None:
    rows = [("rft.au", "Doe & Sons+Co"), ("rft.title", "100% = Öl/Gas ~ “x”")]
    assert parse_qsl(urlencode(rows)) == rows
