"""Doors that open on demand: each holds what it says, and a verb brings no room that it does not enter."""

import subprocess
import sys
from importlib import import_module

import pytest

ON_DEMAND = ("bibliography", "edition", "intake", "layout", "publish", "receipts", "weave", "witness")


@pytest.mark.parametrize("room", ON_DEMAND)
def test_every_name_of_a_door_is_found(room):
    door = import_module(f"glossator.{room}")
    assert all(getattr(door, name) is not None for name in door.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        door.nothing  # noqa: B018


def test_reading_a_raw_file_needs_no_rooms_of_the_site():
    code = (
        "import sys, glossator.commands.ingest as verb; [getattr(verb, name) for name in vars(verb)];"
        "print(*sorted({name.split('.')[1] for name in sys.modules if name.startswith('glossator.')}))"
    )
    rooms = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "witness" in rooms
    assert not {"apparatus", "arguments", "chronology", "events", "glossary", "names", "quotations"} & set(rooms)
