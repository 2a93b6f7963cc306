"""Records as YAML that every reader takes as it was meant: dates, numbers and odd words stand in quotation marks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from glossator.patterns import re

_ODD = re.compile(r"[\d.+\-~]|(?:y|n|yes|no|on|off|true|false|null)$", re.IGNORECASE)
"""What YAML 1.1 or 1.2 may take for a number, a date, a truth value or nothing (YAML 1.2.2, section 10.3.2)."""


class _Dumper(yaml.SafeDumper):
    """Writes strings that look like something else in double quotation marks, and lists on one line."""


def _string(dumper: yaml.SafeDumper, words: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style='"' if _ODD.match(words) else None)


def _list(dumper: yaml.SafeDumper, values: list[Any]) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=True)


_Dumper.add_representer(str, _string)
_Dumper.add_representer(list, _list)


def fields(record: Mapping[str, Any]) -> str:
    """Return the lines of a mapping, in the order of its fields; each value stands on the line of its name."""
    return yaml.dump(
        dict(record), Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=1_000_000
    )


def front(record: Mapping[str, Any]) -> str:
    """Return the front matter of a Markdown file, with the empty line that follows it."""
    return f"---\n{fields(record)}---\n\n"


def item(record: Mapping[str, Any]) -> str:
    """Return a record as an item of a list."""
    first, *others = fields(record).splitlines()
    return "\n".join([f"- {first}", *(f"  {line}" for line in others)]) + "\n"
