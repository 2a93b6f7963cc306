"""Findings as a JUnit report: a file of the edition is a suite, a finding a case; what fails a build is a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape, quoteattr

from glossator.characters.unseen import visible
from glossator.findings.message import Finding
from glossator.patterns import re

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2), not even escaped."""
_NOTHING = '  <testsuite name="edition" tests="1" failures="0" errors="0" skipped="0">\n' + (
    '    <testcase name="nothing was found" classname="edition"/>\n  </testsuite>\n'
)
"""Programs that read such reports take one without a case for a run that broke."""


def as_junit(findings: Iterable[Finding], shown: Callable[[Finding], str]) -> str:
    """Return the report as XML by the schema of Jenkins' xUnit plug-in (junit-10.xsd); a note is a case that passes.

    `shown` gives the whole of a finding for people. It holds no time, no host and no duration: the same findings give
    the same bytes.
    """
    by_file: dict[str, list[Finding]] = {}
    for one in findings:
        by_file.setdefault(one.place.file, []).append(one)
    suites = "".join(_suite(file, found, shown) for file, found in by_file.items()) or _NOTHING
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{suites}</testsuites>\n'


def _suite(file: str, found: list[Finding], shown: Callable[[Finding], str]) -> str:
    failures = sum(one.fails for one in found)
    head = f'name={_value(file)} tests="{len(found)}" failures="{failures}" errors="0" skipped="0"'
    return f"  <testsuite {head}>\n{''.join(_case(one, shown(one)) for one in found)}  </testsuite>\n"


def _case(one: Finding, whole: str) -> str:
    name = f"{one.place.line}:{one.place.column} {one.code} {one.message}"
    words = escape(_NO_XML.sub("\ufffd", whole))
    said = f"<system-out>{words}</system-out>"
    if one.fails:
        said = f'<failure type="{one.severity.value}" message={_value(one.message)}>{words}</failure>'
    return f"    <testcase name={_value(name)} classname={_value(one.place.file)}>{said}</testcase>\n"


def _value(words: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", visible(words)))
