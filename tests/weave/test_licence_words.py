"""A licence by its name, or that there is none."""

import pytest

from glossator.weave.beside.text_front import licence_in_words


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("none stated", "no licence stated"),
        ("None", "no licence stated"),
        ("not known", "no licence stated"),
        ("n/a", "no licence stated"),
        ("—", "no licence stated"),
        ("CC BY 4.0", "CC BY 4.0"),
        ("None but the author may print it", "None but the author may print it"),
        ("- [ ] to do", "- [ ] to do"),
        ("No Derivatives 2.0", "No Derivatives 2.0"),
    ],
)
def test_a_licence_in_words(written: str, printed: str) -> None:
    assert licence_in_words(written) == printed
