"""What `check` says of forms: one that matches nowhere, and one that two things have."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
import small_edition
from open_rows import settle


@dataclass(frozen=True)
class Case:
    id: str
    form: str
    name: str
    """A line of names.yml, of events.yml or `also` of a term, that lists it."""
    text: str
    found: bool
    why: str


EVENT = "- {{id: siege, date: '1990', label: Siege, also: [{}]}}"
NAME = "- {{id: port, kind: place, name: Porthaven, also: [{}]}}"
TERM = "---\nterm: quarantine\nalso: [{}]\n---\n\nAn entry.\n"

CASES = (
    Case("event-nowhere", "siege of Halmar", EVENT, "Words.", True, "no text has these words"),
    Case("name-nowhere", "Old Haven", NAME, "Porthaven is here.", True, "a name's other form is nowhere, though its name is somewhere"),
    Case("term-nowhere", "harbour closure", TERM, "A quarantine.", True, "a term's too"),
    Case("name-used-case", "Старая Гавань", NAME, "Porthaven, в Старой Гавани.", False, "a case of it stands there"),
    Case("name-foreign-case", "Althafen", NAME, "Porthaven, Althafens.", True, "a German genitive is none in an English text"),
    Case("event-used", "siege of Halmar", EVENT, "The siege of Halmar.", False, "it matches"),
    Case("name-used", "Old Haven", NAME, "In Old Haven.", False, "it matches"),
    Case("term-used", "harbour closure", TERM, "A harbour closure.", False, "it matches"),
    Case("used-plural", "harbour closure", TERM, "Two harbour closures.", False, "a variant of it matches"),
    Case("used-apostrophe", "siege of Halmar’s port", EVENT.replace("[{}]", '["{}"]'), "The siege of Halmar's port.", False, "the other apostrophe"),
    Case("used-inside-own", "siege of Halmar", EVENT.replace("[{}]", "[{}, long siege of Halmar]"), "The long siege of Halmar.", False,
         "only inside a longer form of the same thing: it is used"),
    Case("used-inside-other", "Old Haven", NAME, "The siege at Old Haven.", False, "only inside an event's form: it is used"),
    Case("used-in-note", "Old Haven", NAME, "Words.[^1]\n\n[^1]: In Old Haven.", False, "notes are texts"),
    Case("used-in-code", "Old Haven", NAME, "Porthaven, `Old Haven`.", True, "code is no prose"),
    Case("used-lower", "Old Haven", NAME, "Porthaven, an old haven.", True, "a name's form keeps its capitals"),
    Case("half", "siege of Halmar", EVENT, "The siege of Norland.", True, "half of it is not it"),
)  # fmt: skip


def project(root, one: Case):
    files = dict(small_edition.FILES)
    line = one.name.format(one.form)
    if one.name is TERM:
        files["docs/glossary/quarantine.md"] = line
    else:
        file = "references/names.yml" if "kind:" in line else "references/events.yml"
        files[file] += line + "\n"
        files["references/events.yml"] += (
            "- {id: haven-siege, date: '1991', label: Siege at the Haven, also: [siege at Old Haven]}\n"
        )
    files["docs/texts/case.md"] = f"---\ntitle: Case\n---\n\n{one.text}\n"
    return small_edition.make(root, files)


def messages(made, capsys) -> list[str]:
    capsys.readouterr()
    made.run("check", "--format", "json")
    return [one["message"] for one in json.loads(capsys.readouterr().out)]


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.id)
def test_a_form_that_matches_nowhere(one: Case, tmp_path, capsys):
    said = [message for message in messages(project(tmp_path, one), capsys) if f"“{one.form}”" in message]
    settle(f"form: {one.id}", bool(said) is one.found, f"{one.text}\n{one.why}\n{said}")


TWO = (
    ("name-name", {"references/names.yml": "- {id: a-one, kind: place, name: Aone, also: [Same Haven]}\n- {id: b-two, kind: place, name: Btwo, also: [Same Haven]}\n"}),
    ("name-label", {"references/names.yml": "- {id: a-one, kind: place, name: Same Haven}\n- {id: b-two, kind: place, name: Btwo, also: [Same Haven]}\n"}),
    ("event-event", {"references/events.yml": "- {id: a-one, date: '1990', label: One, also: [Same Haven]}\n- {id: b-two, date: '1991', label: Two, also: [Same Haven]}\n"}),
    ("event-label", {"references/events.yml": "- {id: a-one, date: '1990', label: Same Haven}\n- {id: b-two, date: '1991', label: Two, also: [Same Haven]}\n"}),
    ("event-name", {"references/events.yml": "- {id: a-one, date: '1990', label: One, also: [Same Haven]}\n",
                    "references/names.yml": "- {id: b-two, kind: place, name: Btwo, also: [Same Haven]}\n"}),
    ("term-name", {"docs/glossary/a-one.md": "---\nterm: one\nalso: [Same Haven]\n---\n\nAn entry.\n",
                   "references/names.yml": "- {id: b-two, kind: place, name: Btwo, also: [Same Haven]}\n"}),
    ("term-term", {"docs/glossary/a-one.md": "---\nterm: one\nalso: [Same Haven]\n---\n\nAn entry.\n",
                   "docs/glossary/b-two.md": "---\nterm: two\nalso: [Same Haven]\n---\n\nAn entry.\n"}),
    ("term-event", {"docs/glossary/a-one.md": "---\nterm: one\nalso: [Same Haven]\n---\n\nAn entry.\n",
                    "references/events.yml": "- {id: b-two, date: '1991', label: Two, also: [Same Haven]}\n"}),
    ("acronym-name", {"references/names.yml": "- {id: a-one, kind: place, name: Aone, acronym: SAHA}\n- {id: b-two, kind: place, name: Btwo, also: [SAHA]}\n"}),
)  # fmt: skip


@pytest.mark.parametrize(("id", "more"), TWO, ids=[id for id, _ in TWO])
def test_a_form_of_two_things(id: str, more: dict[str, str], tmp_path, capsys):
    """The finding names the form and both things."""
    files = dict(small_edition.FILES)
    for name, content in more.items():
        files[name] = files.get(name, "") + content
    files["docs/texts/case.md"] = "---\ntitle: Case\n---\n\nIn Same Haven, and in SAHA.\n"
    said = messages(small_edition.make(tmp_path, files), capsys)
    form = "SAHA" if "acronym" in id else "Same Haven"
    settle(f"two: {id}", any(f"“{form}”" in one and "a-one" in one and "b-two" in one for one in said), f"{said}")


def test_a_form_of_one_thing_only_is_no_finding(tmp_path, capsys):
    """A form inside another thing's longer form is not the same form."""
    files = dict(small_edition.FILES)
    files["docs/texts/case.md"] = "---\ntitle: Case\n---\n\nThe annexation of Halmar, in Halmar.\n"
    said = messages(small_edition.make(tmp_path, files), capsys)
    assert not [one for one in said if "“Halmar”" in one or "“annexation of Halmar”" in one]
