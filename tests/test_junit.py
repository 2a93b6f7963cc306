"""A JUnit report has the shape that programs read: counts that are right, names, and failures."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from small_project import Project

from glossator.findings import Finding, Severity, finding
from glossator.findings.show import FORMATS
from glossator.model import Place

TEXT, NAMES = 'docs/texts/a & "b".md', "references/names.yml"
FOUND = [
    finding("c-002", Place(TEXT, 2, 5), ("doe2011",), key="do<e>2011"),
    finding("n-008", Place(NAMES, 1, 3), id="ada", kind="name"),
    finding("c-001", Place(TEXT, 9, 1), printed="]]> & \x00\x1b[31m \ufffe \ud800 \u202e"),
]
HEAD = {"name", "tests", "failures", "errors", "skipped"}
"""Attributes of a suite that junit-10.xsd of Jenkins' xUnit plug-in knows, name and tests needed."""


def report(found: list[Finding]) -> ElementTree.Element:
    return ElementTree.fromstring(FORMATS["junit"](found, {TEXT: "one\nsee [@do<e>2011]\n"}).encode("utf-8"))


def is_a_report(root: ElementTree.Element) -> None:
    """The content model of that schema, as far as it is used."""
    assert (root.tag, root.attrib) == ("testsuites", {})
    for suite in root:
        assert (suite.tag, set(suite.attrib)) == ("testsuite", HEAD)
        cases = list(suite)
        assert int(suite.attrib["tests"]) == len(cases) > 0
        failed = [case for case in cases if case.find("failure") is not None]
        assert int(suite.attrib["failures"]) == len(failed)
        assert suite.attrib["errors"] == suite.attrib["skipped"] == "0"
        for case in cases:
            assert (case.tag, set(case.attrib)) == ("testcase", {"name", "classname"})
            assert case.attrib["name"] and case.attrib["classname"]
            assert [one.tag for one in case] in ([], ["failure"], ["system-out"])
            for one in case.findall("failure"):
                assert set(one.attrib) == {"type", "message"}
        assert len({case.attrib["name"] for case in cases}) == len(cases), "programs tell cases apart by their names"


def test_errors_and_warnings_fail_and_a_note_does_not() -> None:
    root = report(FOUND)
    is_a_report(root)
    first, second = root
    assert [suite.attrib["name"] for suite in root] == [TEXT, NAMES]
    assert [case.find("failure").attrib["type"] for case in first] == ["error", "warning"]
    assert [case.find("failure") for case in second] == [None]
    assert second[0].find("system-out").text.startswith("references/names.yml:1:3: n-008 ")
    assert first[0].attrib["name"] == "2:5 c-002 no work has the key “do<e>2011”"
    assert "see [@do<e>2011]\n" in first[0].find("failure").text
    assert "did you mean doe2011?" in first[0].find("failure").text


def test_what_xml_cannot_hold_is_written_otherwise() -> None:
    words = FORMATS["junit"](FOUND, {})
    assert not {"\x00", "\x1b", "\ufffe", "\ud800"} & set(words)
    assert "]]&gt; &amp;" in words


def test_nothing_found_is_one_case_that_passes() -> None:
    root = report([])
    is_a_report(root)
    assert [suite.attrib["failures"] for suite in root] == ["0"]


def test_the_same_findings_give_the_same_bytes() -> None:
    assert FORMATS["junit"](FOUND, {}) == FORMATS["junit"](list(FOUND), {})


def test_the_verb_prints_it(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    project = Project(tmp_path)
    project.write("docs/texts/second.md", "---\ntitle: B\n---\n\nSee [@nobody1900].\n")
    assert project.run("check", "--format", "junit") == 1
    root = ElementTree.fromstring(capsys.readouterr().out)
    is_a_report(root)
    failed = {suite.attrib["name"] for suite in root if suite.attrib["failures"] != "0"}
    assert failed == {"docs/texts/second.md"}
    assert Severity.NOTE.value == "note"
