"""The confidence of a decision is the share that was right of those like it."""

import ast
from pathlib import Path

import glossator
from glossator.witness.decision import Kind
from glossator.witness.measured import Share, as_table, measured
from glossator.witness.measured_shares import SHARES

_TABLE = as_table(
    [
        Share("heading", "heading", "", 0.0, 8, 16),
        Share("heading", "heading", "short lines", 0.0, 0, 16),
        Share("heading", "heading", "short lines", 0.9, 96, 96),
    ]
)


def test_what_was_counted_outweighs_what_the_rule_says():
    # 96 of 96 were right, and what the rule says counts like eight more; below its word of .9 none of 16 was.
    assert measured("heading", "heading", "short lines alone", 0.9, _TABLE) == 0.99
    assert measured("heading", "heading", "short lines alone", 0.5, _TABLE) == 0.17


def test_a_reason_that_was_not_counted_has_the_share_of_its_rule():
    assert measured("heading", "heading", "long lines", 0.5, _TABLE) == 0.5
    assert measured("heading", "heading", "long lines", 0.9, _TABLE) == 0.63


def test_a_rule_that_was_not_counted_is_taken_at_its_word():
    assert measured("caption", "caption", "short lines", 0.73, _TABLE) == 0.73


def test_what_a_file_states_or_a_person_decided_stays_certain():
    assert measured("heading", "heading", "short lines", 1.0, _TABLE) == 1.0


def test_every_row_speaks_of_a_kind_and_a_reason_that_the_engine_gives():
    folder = Path(glossator.__file__).parent
    said = set()
    for room in ("witness", "citation", "publish", "reference_lists"):
        for file in (folder / room).rglob("*.py"):
            if file.name != "measured_shares.py":
                tree = ast.parse(file.read_text(encoding="utf-8"))
                said |= {
                    one.value for one in ast.walk(tree) if isinstance(one, ast.Constant) and type(one.value) is str
                }
    text = "\n".join(said)
    for kind, rule, why, least, right, of in SHARES:
        assert kind in {one.value for one in Kind}
        assert rule in said or rule.split("-", 1)[1] in said, rule
        assert kind in ("citation", "reference") or all(part in text for part in why.split("; ")), why
        assert 0.0 <= least < 1.0 and 0 <= right <= of and of >= 8
