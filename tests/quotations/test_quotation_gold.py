"""What is wrong in a quotation is seen, and nothing is said of what is right.

`altered.txt` and `sound.txt` are rows `=== language | what comes out | why`, each with a text of ours below it.
Altered quotations give the code of a finding; sound ones a verdict for each quotation, or nothing.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from quotation_texts import look_up

HERE = Path(__file__).parent
Row = tuple[str, str, str, str]


def rows_of(name: str) -> list[Row]:
    """Return (why, language, what comes out, text) of each row of a table."""
    found = []
    for part in (HERE / name).read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, text = part.partition("\n")
        language, out, why = head.split(" | ")
        found.append((why, language, out, text.strip()))
    return found


ALTERED, SOUND = rows_of("altered.txt"), rows_of("sound.txt")


@pytest.mark.parametrize("row", ALTERED, ids=[f"{row[1]}: {row[0]}" for row in ALTERED])
def test_an_altered_quotation_is_seen(row: Row) -> None:
    why, language, code, text = row
    _, findings = look_up(text, language)
    assert code in [one.code for one in findings], why


@pytest.mark.parametrize("row", SOUND, ids=[f"{row[1]}: {row[0]}" for row in SOUND])
def test_a_sound_text_makes_no_finding(row: Row) -> None:
    why, language, verdicts, text = row
    checked, findings = look_up(text, language)
    assert [one.message for one in findings] == [], why
    assert (", ".join(one.verdict.value for one in checked) or "nothing") == verdicts, why


def test_the_tables_are_as_long_as_the_measure_asks() -> None:
    assert len(ALTERED) >= 60
    assert len(SOUND) >= 60
