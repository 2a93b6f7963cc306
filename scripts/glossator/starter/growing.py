"""A file that gets one entry more: all else in it stays byte for byte, its line ends and its order too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from glossator.records.document import read_document
from glossator.records.written import Listed, Unreadable
from glossator.starter.written_yaml import item

_BOM = "\ufeff"
SORTED_FROM = 3
"""Records from which an order is one that somebody keeps."""


class Ungrowable(Exception):  # noqa: N818 (it is no error of the program: the file is not one that can grow)
    """Nothing can be added to a file as it is; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Grown:
    """A file with its new entry."""

    words: str
    line: int
    """Where the entry begins, from 1."""


def with_record(source: str, record: Mapping[str, Any], path: str, by: str = "id") -> Grown:
    """Return a list of records with one more: in its place where they are sorted by the field `by`, else at the end.

    What results is read again before it is returned, so that it holds the old
    records and this one, and nothing else. Raises Ungrowable with a sentence.
    """
    end = line_end(source)
    before = _records(source, path)
    if before is None:
        kept = "".join(line for line in source.splitlines(keepends=True) if line.strip() not in ("[]", "null", "~"))
        gap = "" if not kept or kept.endswith(("\n", "\r")) else end
        return _proved(kept + gap + item(record).replace("\n", end), [], record, 0, path)
    values, lines = before
    rows = source.splitlines(keepends=True)
    first = rows[lines[0] - 1]
    lead = first[: len(first) - len(first.lstrip(" " + _BOM))].lstrip(_BOM)
    if not first.lstrip(" " + _BOM).startswith("-"):
        raise Ungrowable(f"{path} is written in brackets; write its records as lines that begin with `- `, then again")
    at = _place(values, record, by)
    last = (lines[at] - 1 if at < len(lines) else len(rows)) if at else lines[0] - 1
    if at:
        while last > lines[at - 1] and not _holds(rows[last - 1]):
            last -= 1
        if at == len(lines) and rows[-1].strip() == "...":
            raise Ungrowable(f"{path} ends with `...`; take that line out, then again")
    made = "".join(f"{lead}{line}{end}" for line in item(record).splitlines())
    if at and not rows[last - 1].endswith(("\n", "\r")):
        rows[last - 1] += end
    if at > 1 and _apart(rows, lines, at):
        made = end + made
    words = "".join([*rows[:last], made, *rows[last:]])
    return _proved(words, values, record, at, path)


def with_section(source: str, section: str) -> Grown:
    """Return a Markdown file with one section more at its end."""
    end = line_end(source)
    kept = source.rstrip("\r\n \t")
    words = kept + end * 2 + section.replace("\n", end)
    return Grown(words, kept.count("\n") + 3)


def line_end(source: str) -> str:
    """Return the line end that most lines of a file have."""
    return "\r\n" if source.count("\r\n") * 2 > source.count("\n") else "\n"


def _records(source: str, path: str) -> tuple[list[Any], list[int]] | None:
    """The records and the lines they begin on; None where there is none yet."""
    try:
        document = read_document(source.removeprefix(_BOM), path, "n-001")
    except Unreadable as error:
        raise Ungrowable(f"{path}:{error.mark[0]}: this is not YAML: {error.why}; mend that line first") from error
    if document.value in (None, []):
        return None
    if not isinstance(document.value, Listed):
        raise Ungrowable(f"{path} is no list of records; each of them begins with `- `: mend it first")
    if document.findings:
        one = document.findings[0]
        raise Ungrowable(f"{path}:{one.place.line}: {one.message}; {one.hint}: mend that first")
    return document.value, [mark[0] for mark in document.value.marks]


def _place(values: Sequence[Any], record: Mapping[str, Any], by: str) -> int:
    """Where the record belongs: at the end, unless all that is there stands in the order of a field."""
    keys = [str(one.get(by, "")) if isinstance(one, Mapping) else "" for one in values]
    new = str(record.get(by, ""))
    if len(keys) < SORTED_FROM or not new or "" in keys or keys != sorted(keys):
        return len(values)
    return next((n for n, key in enumerate(keys) if key > new), len(values))


def _holds(row: str) -> bool:
    return bool(row.strip()) and not row.lstrip().startswith("#")


def _apart(rows: Sequence[str], lines: Sequence[int], at: int) -> bool:
    """Whether an empty line stands before the record that the new one follows."""
    return not rows[lines[at - 1] - 2].strip()


def _proved(words: str, values: Sequence[Any], record: Mapping[str, Any], at: int, path: str) -> Grown:
    after = _records(words, path)
    if after is None or [*after[0][:at], *after[0][at + 1 :]] != list(values) or dict(after[0][at]) != dict(record):
        raise Ungrowable(f"{path} is written in a way to which nothing can be added safely; add the record by hand")
    return Grown(words, after[1][at])
