"""The reference says what the code says: it is made when the manual is built, and holds every row of every table."""

from __future__ import annotations

import re

import pytest
from small_project import CHECKOUT

from glossator.commands import VERBS
from glossator.edition.notes import KINDS as NOTE_KINDS
from glossator.export.table import EXPORTS
from glossator.findings import CATALOGUE
from glossator.findings.show import FORMATS
from glossator.formats.encodings.tables import SINGLE_BYTE
from glossator.formats.forms import FORMS
from glossator.formats.unread import UNREAD
from glossator.names.name_kinds import NameKind
from glossator.publish.set_up import OPTIONS
from manual_pages.examples import EXAMPLES, Unshown
from manual_pages.field_words import FIELD_WORDS
from manual_pages.pages import PAGES
from manual_pages.records import KINDS
from manual_pages.verbs import parser_of


@pytest.fixture(scope="module")
def pages():
    return {name: make() for name, make in PAGES.items()}


def test_every_verb_is_there_with_every_flag(pages):
    parts = re.split(r"^## ", pages["reference/verbs.md"], flags=re.M)[1:]
    sections = {part.partition("\n")[0]: part for part in parts}
    assert list(sections) == list(VERBS)
    for name in VERBS:
        flags = {flag for action in parser_of(name)._actions for flag in action.option_strings}
        assert [flag for flag in flags - {"-h", "--help"} if flag not in sections[name]] == []


def test_every_code_is_there_with_its_severity_and_is_an_address(pages):
    for code, rule in CATALOGUE.items():
        page = pages[f"reference/findings/{code[0]}.md"]
        assert f"\n## {code} {{#{code}}}\n\n**{rule.severity.value.capitalize()}.** " in page, code
        words = re.sub(r"&#(\d+);", lambda match: chr(int(match[1])), page)
        assert rule.hint.replace("{{", "{").replace("}}", "}") in words, code


def test_every_field_has_a_sentence_and_every_sentence_a_field(pages):
    fields = {(kind.name, field) for kind in KINDS for field in kind.fields}
    assert fields == set(FIELD_WORDS)
    assert all(f"| `{field}` | {FIELD_WORDS[kind, field]} |" in pages["reference/records.md"] for kind, field in fields)


TABLES = [
    # page, names that stand there as code
    ("formats", tuple(EXPORTS)),
    ("formats", tuple(FORMATS)),
    ("settings", OPTIONS),
    ("records", tuple(NameKind)),
    ("signs", tuple(f"{{kind={kind}}}" for kind in NOTE_KINDS)),
    ("files", tuple(form.name for form in FORMS if form.name != "unread")),
]


@pytest.mark.parametrize(("page", "names"), TABLES)
def test_every_row_of_a_table_is_there_and_says_something(page, names, pages):
    source = pages[f"reference/{page}.md"]
    assert [name for name in names if not re.search(rf"^\| `{re.escape(name)}` \|.*\w", source, re.M)] == []


def test_every_encoding_and_every_form_that_is_refused_is_there(pages):
    source = pages["reference/files.md"]
    assert [one.name for one in SINGLE_BYTE if f"`--encoding {one.codec}`" not in source] == []
    assert [one.what for one in UNREAD if one.what not in source] == []


def test_the_page_of_decisions_is_design_md(pages):
    words = re.compile(r"\w+")
    design = (CHECKOUT / "DESIGN.md").read_text(encoding="utf-8")
    page = pages["why/design.md"]
    assert words.findall(page) == words.findall(re.sub(r"\]\((?!https?:|#)[^)]*\)", "]", design))
    assert page.count("\n### ") > 30


def test_an_example_stands_on_the_page_of_its_family_with_both_states_and_what_cannot_be_shown_says_why(pages):
    for code, row in EXAMPLES.items():
        section = pages[f"reference/findings/{code[0]}.md"].partition(f"{{#{code}}}")[2]
        section = re.split(r"^## [a-z]-\d{3} \{#", section, maxsplit=1, flags=re.M)[0]
        if isinstance(row, Unshown):
            assert f"No example: {row.why}." in section, code
        else:
            assert f"`{row.file}`" in section.partition("\nWrong")[2].partition("\nRight")[0], code
            assert "\nRight" in section, code


def test_a_character_that_turns_a_line_around_is_shown_by_its_number(pages):
    assert "lo⟨U+202E⟩ng" in pages["reference/findings/t.md"]
    assert not [name for name, page in pages.items() if "\u202e" in page or "\u200b" in page]
