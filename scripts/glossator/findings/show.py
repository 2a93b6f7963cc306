"""Findings as people and programs read them: text with the line at fault, JSON, SARIF, JUnit, GitHub annotations."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from glossator import __version__
from glossator.characters.unseen import visible
from glossator.findings import CATALOGUE, Finding, Severity
from glossator.model import line_span

WIDTH = 100
"""Characters of a source line that are shown around the place."""


def as_text(finding: Finding, source: str | None = None) -> str:
    """Return the finding as `file:line:column: code message`, the line at fault with marks, and what to do.

    Nothing in it moves a terminal: every control and every invisible character
    stands there by its code point.
    """
    place = finding.place
    out = [visible(f"{place.file}:{place.line}:{place.column}: {finding.code} {finding.message}")]
    if source is not None:
        out += _excerpt(finding, source)
    out.append(visible(f"    {finding.hint}"))
    if finding.suggestions:
        out.append(visible(f"    did you mean {' or '.join(finding.suggestions)}?"))
    return "\n".join(out)


def _excerpt(finding: Finding, source: str) -> list[str]:
    line = line_span(source, finding.place.line)
    if line is None:
        return []
    # Only what is shown is cut out: a line may be a megabyte, and have ten thousand findings.
    length = line.end - line.start
    column = min(finding.place.column - 1, length)
    end = finding.end_column - 1 if finding.end_line == finding.place.line else column + 1
    end = min(max(end, column + 1), length or 1)
    left = max(0, column - WIDTH // 2)
    right = min(length, left + WIDTH)
    words = source[line.start + left : line.start + right].replace("\t", " ")
    if not words.strip():
        return []
    before, after = "… " if left else "", " …" if right < length else ""
    # What is not seen stands there by its code point: the marks must be as wide as what is printed.
    at, to = column - left, min(end, right) - left
    lead, marked = visible(words[:at]), visible(words[at:to])
    marks = " " * (len(before) + len(lead)) + "^" * max(len(marked), 1)
    return [f"    {before}{lead}{marked}{visible(words[to:])}{after}", f"    {marks}"]


def as_record(finding: Finding) -> dict[str, Any]:
    """Return the finding as the record of DESIGN, section 7."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "end_line": finding.end_line or finding.place.line,
        "end_column": finding.end_column or finding.place.column + 1,
        "suggestions": list(finding.suggestions),
    }


def _told(one: Finding, sign: str) -> str:
    """A finding in one line: what is wrong, what to do, and what was probably meant."""
    meant = f" (did you mean {' or '.join(one.suggestions)}?)" if one.suggestions else ""
    return f"{one.message}{sign}{one.hint}{meant}"


Sources = Mapping[str, str]


def _text(findings: Iterable[Finding], sources: Sources) -> str:
    return "".join(as_text(one, sources.get(one.place.file)) + "\n\n" for one in findings)


def _json(findings: Iterable[Finding], sources: Sources) -> str:
    return json.dumps([as_record(one) for one in findings], ensure_ascii=False, indent=1) + "\n"


def _github(findings: Iterable[Finding], sources: Sources) -> str:
    """Workflow commands of GitHub Actions; `%`, line ends and, in properties, `:` and `,` are escaped."""
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

    def data(words: str) -> str:
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def value(words: str) -> str:
        return data(words).replace(":", "%3A").replace(",", "%2C")

    return "".join(
        f"::{names[one.severity]} file={value(one.place.file)},line={one.place.line},col={one.place.column},"
        f"title={one.code}::{data(_told(one, ': '))}\n"
        for one in findings
    )


def _sarif(findings: Iterable[Finding], sources: Sources) -> str:
    """SARIF 2.1.0, for code scanning."""
    rules = [
        {"id": code, "shortDescription": {"text": rule.message}, "help": {"text": rule.hint}}
        for code, rule in CATALOGUE.items()
    ]
    results = [
        {
            "ruleId": one.code,
            "level": one.severity.value,
            "message": {"text": _told(one, "; ")},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": one.place.file},
                        "region": {"startLine": one.place.line, "startColumn": one.place.column},
                    }
                }
            ],
        }
        for one in findings
    ]
    driver = {"name": "glossator", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _junit(findings: Iterable[Finding], sources: Sources) -> str:
    # It brings what writes XML, and that what asks hosts.
    from glossator.findings.junit import as_junit

    return as_junit(findings, lambda one: as_text(one, sources.get(one.place.file)))


FORMATS: Mapping[str, Callable[[Iterable[Finding], Sources], str]] = {
    "text": _text,
    "github": _github,
    "json": _json,
    "sarif": _sarif,
    "junit": _junit,
}
"""To add a way of printing findings, add a row."""
