"""What comes out of a store is what comes out without one, after any row of edits; and what lies there changes nothing."""

from __future__ import annotations

import random
from importlib import import_module
from pathlib import Path

import pytest
from random_edits import CHANGES, Edit, edit, parts, write_edition

from glossator.editor.workshop import Workshop
from glossator.publish.examine import examined
from glossator.store import NOWHERE, Store
from glossator.store.keeping import PLACE


def change(file: str, words: str, others: str) -> Edit:
    def edited(rng: random.Random, root: Path) -> str:
        path = root / file
        path.write_text(path.read_text(encoding="utf-8").replace(words, others), encoding="utf-8")
        return file

    return edited


def test_a_store_changes_nothing_after_any_edit(tmp_path: Path) -> None:
    """`scripts/bench/incremental.py` does five hundred."""
    rng = random.Random(14)
    write_edition(tmp_path)
    workshop, done, before = Workshop(tmp_path), [], None
    for number, edited in enumerate([*(change(*row) for row in CHANGES), *[edit] * 8]):
        if edited is not edit:
            write_edition(tmp_path)
            before = parts(examined(tmp_path, store=Store(tmp_path / PLACE)))
            assert parts(workshop.read()) == before, done
        done.append(edited(rng, tmp_path))
        wanted = parts(examined(tmp_path, store=NOWHERE))
        if edited is not edit:
            assert any(wanted[name] != before[name] for name in ("mentions", "quotations")), done[-1]
        assert parts(examined(tmp_path, store=Store(tmp_path / PLACE))) == wanted, (number, done)
        assert parts(workshop.read()) == wanted, (number, done)


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
