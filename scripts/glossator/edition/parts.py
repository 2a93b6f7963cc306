"""The mappings of a list within a record: steps and arrows of a chain, parts of a map."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.findings import finding
from glossator.records import Fields

MOST = 40
"""Items of one list: more is nothing that a picture shows, and the rest is left out (d-063)."""


def parts_of(name: str, known: tuple[str, ...], whole: Fields) -> Iterator[Fields]:
    """Yield the mappings of a list, each as fields; the first forty. `whole` is told what is wrong with the list."""
    value = whole.record.get(name)
    if value is not None and not isinstance(value, list | tuple):
        whole.wrong(name, value, f"a list of `{known[0]}: …` and its fields")
        return
    parts = value or ()
    if len(parts) > MOST:
        whole.findings.append(finding("d-063", whole.at(name), field=name, count=len(parts), most=MOST))
    for number, part in enumerate(parts[:MOST]):
        fields = Fields.of(part, whole.at(name, number), known)
        whole.findings += fields.findings
        fields.findings.clear()
        if fields.readable:
            yield fields
