"""What an event may say of time has an example in the guide to events."""

from __future__ import annotations

import re

import pytest
from small_project import CHECKOUT

from glossator.events import FIELDS

GUIDE = (CHECKOUT / "manual/docs/guides/event.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("field", ["after", "printed"])
def test_what_an_event_may_say_of_time_has_an_example(field: str) -> None:
    assert field in FIELDS
    examples = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.M | re.S)
    assert any(f"\n  {field}: " in example for example in examples)
