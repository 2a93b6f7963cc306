"""Marks without a note, notes without a mark, notes that are empty or written twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from glossator.findings import Finding, finding
from glossator.findings.nearest import nearest
from glossator.model import MarkupKind, Passage, Place


def note_findings(
    defined: Sequence[tuple[str, int]], passages: Sequence[Passage], at: Callable[[int], Place]
) -> list[Finding]:
    """Return t-006, t-007, m-030 and m-031 for the notes of a text.

    `defined` are the labels of its notes, each with where it begins in the file; `passages` those that have marks,
    and those of the notes. Where one mark has no note and one note no mark, it is one mistake: the mark's.
    """
    first: dict[str, int] = {}
    found: list[Finding] = []
    said = {passage.label for passage in passages if passage.label}
    for label, start in defined:
        if label in first:
            found.append(finding("m-031", at(start), label=label, line=at(first[label]).line))
            continue
        first[label] = start
        if label not in said:
            found.append(finding("m-030", at(start), label=label))
    marks = [
        (markup.target, int(markup.title.partition(":")[0]))
        for passage in passages
        for markup in passage.prose.markups
        if markup.kind is MarkupKind.NOTE_MARK
    ]
    marked = {label for label, _ in marks}
    lost = {label for label in marked if label not in first}
    unused = [label for label in first if label not in marked]
    one_mistake = len(lost) == 1 and len(unused) == 1
    for label, start in marks:
        if label in lost:
            near = tuple(unused) if one_mistake else nearest(label, unused or list(first))
            found.append(finding("t-006", at(start), near, label=label))
    if not one_mistake:
        found += [finding("t-007", at(first[label]), label=label) for label in unused]
    return found
