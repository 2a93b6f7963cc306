"""`glossator events propose`: records that read back, with eight words of the text at most."""

from __future__ import annotations

import re

import pytest
import yaml

from glossator.events import parse_event
from glossator.model import Place

TEXT = (
    "---\ntitle: Third\nlanguage: en\n---\n\n"
    "Ada Lovelace moved to Surrey on 3 May 1835 with her mother and three of the older servants of the house."
    " In 1835 Ada Lovelace sold a horse: “twice” # dear.\n\n"
    "On 4 May 1835 Ada Lovelace moved again. Ada Lovelace wrote about machines in 1843.\n"
)


def test_records_read_back(project, capsys) -> None:
    path = project.write("docs/texts/third.md", TEXT)
    for given in ("third", str(path)):
        assert project.run("events", "propose", given) == 0
        out = capsys.readouterr().out
        records = yaml.safe_load(out)
        events = [parse_event(record, Place("e")) for record in records]
        assert [(event.id, event.date, found) for event, found in events] == [
            ("ada-lovelace-move-1835", "1835-05-03", []),
            ("ada-lovelace-move-1835-2", "1835-05-04", []),
            ("ada-lovelace-trade-1835", "1835", []),
        ]
        comments = re.findall(r"^# (¶ \d+ )?\S+: “(.*) …”$", out, re.MULTILINE)
        assert len(comments) == 3
        assert all(number and len(words.split()) <= 8 for number, words in comments)


def test_their_ids_are_new_to_the_edition(project, capsys) -> None:
    project.write("docs/texts/third.md", TEXT)
    project.write("references/events.yml", "- id: ada-lovelace-move-1835\n  date: 1900-01-01\n  label: Other\n")
    assert project.run("events", "propose", "third") == 0
    assert {"ada-lovelace-move-1835-2", "ada-lovelace-move-1835-3"} <= {
        record["id"] for record in yaml.safe_load(capsys.readouterr().out)
    }


def test_what_is_no_text(project, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        project.run("events", "propose", "nothing")
    assert stopped.value.code == 2
    assert "no text “nothing”" in capsys.readouterr().err
