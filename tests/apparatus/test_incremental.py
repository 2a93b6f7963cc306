"""What comes out of a store is what comes out without one, after any row of edits; and what lies there changes nothing."""

from __future__ import annotations

import random
from importlib import import_module
from pathlib import Path

import pytest
from random_edits import edit, parts, write_edition

from glossator.editor.workshop import Workshop
from glossator.publish.examine import examined
from glossator.store import NOWHERE, Store
from glossator.store.keeping import PLACE


def test_a_store_changes_nothing_after_any_edit(tmp_path: Path) -> None:
    """`scripts/bench/incremental.py` does five hundred."""
    rng = random.Random(14)
    write_edition(tmp_path)
    workshop = Workshop(tmp_path)
    done = []
    for _ in range(15):
        done.append(edit(rng, tmp_path))
        wanted = parts(examined(tmp_path, store=NOWHERE))
        assert parts(examined(tmp_path, store=Store(tmp_path / PLACE))) == wanted, done
        assert parts(workshop.read()) == wanted, done


def test_a_second_reading_makes_nothing_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_edition(tmp_path)
    (tmp_path / ".cache").mkdir()
    wanted = parts(examined(tmp_path, store=Store(tmp_path / PLACE)))

    def never(*arguments: object) -> None:
        raise AssertionError("made again")

    for room, name in (("edition.documents", "read_written"), ("checks.of_text", "_of_text"), ("apparatus.annotate", "annotate_text"), ("apparatus.annotate", "quotations_of")):  # fmt: skip
        monkeypatch.setattr(import_module(f"glossator.{room}"), name, never)
    assert parts(examined(tmp_path, store=Store(tmp_path / PLACE))) == wanted
    path = tmp_path / "docs/texts/third.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="made again"):
        examined(tmp_path, store=Store(tmp_path / PLACE))
