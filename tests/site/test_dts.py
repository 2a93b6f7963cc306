"""Texts by passage for clients of DTS 1.0: what its tables ask for is there, and every address leads to a file."""

from __future__ import annotations

import json
import re

import pytest
from dts_reading import REQUIRED, UNIT, lacking
from lxml import etree
from small_project import Project

from glossator.export.table import EXPORTS, written
from glossator.publish.press import press


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("dts") / "project")
    project.write(
        "docs/texts/third.md", "---\ntitle: שלום\nlanguage: he\nauthors: [A]\n---\n\nA \ufffe & <b>`c<d` ‏מילים.\n"
    )
    project.write("docs/texts/empty.md", "---\ntitle: Nothing\n---\n\n## Only a heading\n")
    project.write("sources/held.txt", "A Held Text\n\nAda Lovelace is named in a secret sentence of this raw text.\n")
    return dict(written(EXPORTS["dts"], press(project.root)))


def _answers(files):
    return {path: json.loads(words) for path, words in files.items() if path.endswith(".json")}


def test_every_answer_has_what_the_specification_requires(files):
    answers = _answers(files)
    assert {answer["@type"] for answer in answers.values()} == set(REQUIRED)
    assert {path: wrong for path, answer in answers.items() if (wrong := lacking(answer))} == {}


@pytest.mark.parametrize("kind", list(REQUIRED))
def test_a_key_that_is_not_there_is_seen(files, kind):
    answer = next(one for one in _answers(files).values() if one["@type"] == kind)
    name = list(REQUIRED[kind])[-1]
    assert lacking({key: value for key, value in answer.items() if key != name}) == [name]


def _filled(template, **values):
    """The template with its values in place (RFC 6570, level 3), as far as ours need it."""

    def one(match):
        sign, names = match[1], match[2].split(",")
        found = [(name, values[name]) for name in names if name in values]
        return "".join({"/": f"/{value}", ";": f";{name}={value}", "": value}[sign] for name, value in found)

    return re.sub(r"\{([/;]?)([a-z,]+)\}", one, template)


def test_a_client_comes_from_the_entry_to_the_words_of_each_passage(files):
    entry = json.loads(files["exports/dts/index.json"])
    root = json.loads(files[_filled(entry["collection"])])
    assert files[_filled(entry["collection"], id=root["@id"])] == files[_filled(entry["collection"])]
    assert [one["@id"] for one in root["member"]] == ["empty", "first", "second", "third"]
    assert root["totalChildren"] == 4
    count = 0
    for member in root["member"]:
        assert json.loads(files[_filled(entry["collection"], id=member["@id"])])["@id"] == member["@id"]
        parents = json.loads(files[_filled(member["collection"], nav="parents")])
        assert [one["@id"] for one in parents["member"]] == [root["@id"]]
        tree = json.loads(files[_filled(entry["navigation"], resource=member["@id"], down="1")])
        assert tree["member"] == json.loads(files[_filled(member["navigation"], down="-1")])["member"]
        kinds = [one["citeType"] for one in member["citationTrees"][0]["citeStructure"]]
        whole = etree.fromstring(files[_filled(member["document"])])
        for unit, printed in zip(tree["member"], whole.iter("{http://www.tei-c.org/ns/1.0}ab"), strict=True):
            assert [name for name, kind in UNIT.items() if not isinstance(unit.get(name, ""), kind)] == []
            assert unit["citeType"] in kinds
            assert json.loads(files[_filled(member["navigation"], ref=unit["identifier"])])["ref"] == unit
            alone = etree.fromstring(files[_filled(entry["document"], resource=member["@id"], ref=unit["identifier"])])
            (held,) = alone.iter("{https://w3id.org/api/dts#}wrapper")
            assert alone.tag == "{http://www.tei-c.org/ns/1.0}TEI"
            assert "".join(held.itertext()) == "".join(printed.itertext())
            count += 1
    assert count > 5


def test_a_local_copy_is_in_none_of_it(files):
    assert not [path for path, words in files.items() if b"secret sentence" in words or "held" in path]


def test_what_xml_forbids_is_in_no_document(files):
    words = "".join(etree.fromstring(files["exports/dts/document/third.xml"]).itertext())
    assert "A \ufffd & <b>c<d ‏מילים." in words


def test_all_formats_leave_it_out_where_it_would_be_very_many_files(tmp_path, monkeypatch, capsys):
    project = Project(tmp_path / "project")
    assert len(list(written(EXPORTS["dts"], press(project.root)))) == 24
    monkeypatch.setattr("glossator.export.dts.served.MOST_FILES", 24)
    assert project.run("export", "--all", "-o", str(tmp_path / "all")) == 0
    assert (tmp_path / "all/exports/dts/index.json").exists()
    monkeypatch.setattr("glossator.export.dts.served.MOST_FILES", 23)
    assert project.run("export", "--all", "-o", str(tmp_path / "all")) == 0
    assert not (tmp_path / "all/exports/dts").exists()
    assert "left out exports/dts/: it would be 24 files, two for each passage" in capsys.readouterr().err
    assert project.run("export", "dts", "-o", str(tmp_path / "dts")) == 0
    assert (tmp_path / "dts/exports/dts/index.json").exists()
