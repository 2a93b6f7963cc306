"""Where notes belong after an edition changed, by the script of the page, without a page."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest
from anchoring_rows import ROWS, SECOND, Row

HERE = Path(__file__).resolve().parent
SCRIPT = HERE.parents[1] / "scripts/glossator/theme/assets/glossator/own-anchoring.js"


def answers(rows: list[Row]) -> list[dict[str, Any]]:
    """What the script says of each row, asked at once."""
    driver = pytest.importorskip("playwright._impl._driver")
    asked = json.dumps([[list(row.before.items()), list(row.after.items())] for row in rows])
    command = [driver.compute_driver_executable()[0], str(HERE / "probe.js"), str(SCRIPT)]
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", check=True, timeout=60)
    return json.loads(done.stdout)


ALL = [*ROWS, *SECOND]


@pytest.fixture(scope="module")
def told() -> dict[str, dict[str, Any]]:
    return dict(zip((row.why for row in ALL), answers(ALL), strict=True))


@pytest.mark.parametrize("row", ALL, ids=[row.why for row in ALL])
def test_a_note_is_found_again_or_said_to_be_lost(told, row):
    answer = told[row.why]
    assert (answer["how"], answer["found"], answer["start"]) == (row.how, answer["wanted"], answer["right"])


def _edited(seed: int) -> Row:
    """A page of made-up words with a note, and the page after edits that leave the words of the note alone."""
    dice = random.Random(seed)
    letters = dice.choice(["abdegiklmnorstu", "abcçdeğıijlmnrsşuü", "авдеиклмнорсту", "אבגדהולמנרשת"])
    words = ["".join(dice.choices(letters, k=dice.randint(2, 9))) for _ in range(60)]
    page = [[dice.choice(words) for _ in range(dice.randint(12, 60))] for _ in range(12)]
    home, length = dice.randrange(12), dice.randint(5, 9)
    start = dice.randrange(len(page[home]) - length)
    before = {f"p{at}": list(one) for at, one in enumerate(page)}
    noted = before[f"p{home}"]
    noted[start] = f"⟦{noted[start]}"
    noted[start + length - 1] += "⟧"
    after = {id: list(one) for id, one in before.items()}
    own = after[f"p{home}"]
    kind = dice.choice(["before", "merged", "divided", "renamed", "around"])
    if kind == "before":
        after = {"n1": ["new"] * 20, **after}
    elif kind == "merged" and home:
        after[f"p{home - 1}"] += after.pop(f"p{home}")
    elif kind == "divided" and start > 2:
        after = {**after, f"p{home}": own[: start - 2], "n2": own[start - 2 :]}
    elif kind == "renamed":
        after["n3"] = after.pop(f"p{home}")
    else:
        for at in range(len(own)):
            if not start - 3 <= at <= start + length + 2 and dice.random() < 0.3:
                own[at] = dice.choice(words)
    first, second = ({id: " ".join(one) for id, one in which.items()} for which in (before, after))
    return Row(kind, first, second, "")


def test_edits_elsewhere_leave_each_note_where_it_was():
    rows = [_edited(seed) for seed in range(100)]
    found = zip(rows, answers(rows), strict=True)
    assert [(row.why, one["found"], one["wanted"]) for row, one in found if one["found"] != one["wanted"]] == []


def test_a_place_is_told_in_characters_not_in_units_of_the_script():
    (row,) = (row for row in ROWS if row.why == "signs beyond the first plane")
    (told,) = answers([row])
    assert told["note"]["start"] == row.before["a"].index("⟦") == 2
    assert told["note"]["prefix"] == "𝒜 "
