"""What can be exported is in the README, and what an event may say on the page for contributors."""

from __future__ import annotations

import re

import pytest
from small_project import CHECKOUT

from glossator.events import FIELDS
from glossator.export.table import EXPORTS

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (CHECKOUT / "docs/contributing.md").read_text(encoding="utf-8")


def test_every_format_of_the_exports_is_named() -> None:
    (row,) = re.findall(r"^\| `glossator export .*$", README, re.M)
    assert {name for name in EXPORTS if f"`{name}`" not in row} == set()


@pytest.mark.parametrize("field", ["after", "printed"])
def test_what_an_event_may_say_of_time_has_an_example(field: str) -> None:
    assert field in FIELDS
    examples = re.findall(r"^```yaml\n(.*?)^```", CONTRIBUTING, re.M | re.S)
    assert any(f"\n  {field}: " in example for example in examples)
