"""Findings of YAML, front matter and the shape of records, y-001 to y-060; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import WARNING, Rule

YAML_RULES: dict[str, Rule] = {
    "y-001": Rule(WARNING, "“{word}” stands twice under `{field}`", "keep one of them"),
    "y-002": Rule(WARNING, "`{field}` of “{id}” names itself", "name another, or take it out"),
    # -- shapes of values in the library
    "y-030": Rule(WARNING, "`{field}` of “{key}” names no language: “{value}”", "mend it, or write its code"),
    "y-031": Rule(WARNING, "the pages of “{key}” end before they begin: {value}", "write the smaller number first"),
}
