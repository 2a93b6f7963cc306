"""Scripts, style sheets and templates bring their words along, in the language of the site."""

from __future__ import annotations

import json

import pytest

from glossator.adapters.page_files import FOLDER, LATE, page_files
from glossator.adapters.policy import THEME
from glossator.adapters.spoken_files import (
    IN_STYLES,
    counted_in,
    said_in,
    spoken_style,
    spoken_template,
    words_of_scripts,
)
from glossator.interface import catalogue

SCRIPTS = {path.name: path.read_text("utf-8") for path in (THEME / FOLDER).glob("*.js")}
SHEETS = [f"{FOLDER}{path.name}" for path in sorted((THEME / FOLDER).glob("*.css"))]


def test_messages_of_a_script_are_found():
    script = 'a(gSay("Back")); gCounted("one leaf", "{number} leaves", n); gSay(other); gSay("“{words}”", { words })'
    assert said_in(script) == ["Back", "“{words}”"]
    assert counted_in(script) == [("one leaf", "{number} leaves")]


def test_no_script_says_what_is_not_written_there():
    for name, script in SCRIPTS.items():
        if name != "words.js":
            assert script.count("gSay(") == len(said_in(script)), name
            assert script.count("gCounted(") == len(counted_in(script)), name


def test_the_script_of_every_page_holds_what_all_scripts_say_that_no_late_one_brings():
    files = page_files(THEME, SHEETS, "de")
    words = json.loads(files[f"{FOLDER}page.js"].partition("window.gWords=")[2].partition(";\n")[0])
    late = {f"{part}.js" for parts in LATE.values() for part in parts}
    said = {one for name, script in SCRIPTS.items() if name not in late for one in said_in(script)}
    assert words["single"] == {one: catalogue("de").single[one] for one in said}
    assert words["plural"]["{number} hit"] == {"one": "{number} Treffer", "other": "{number} Treffer"}


@pytest.mark.parametrize("name", LATE)
def test_a_late_script_brings_its_own_words(name):
    line, _, _ = page_files(THEME, SHEETS, "de")[name].partition(");\n")
    words = json.loads(line.removeprefix("window.gLearn("))
    parts = [SCRIPTS[f"{part}.js"] for part in LATE[name]]
    assert words["single"] == {one: catalogue("de").single[one] for part in parts for one in said_in(part)}
    assert set(words["plural"]) == {one for part in parts for one, _ in counted_in(part)}


def test_forms_stand_under_the_names_that_browsers_have_for_them():
    line = words_of_scripts(['gCounted("{number} hit", "{number} hits", n)'], "ru")
    forms = json.loads(line.removeprefix("window.gWords=").removesuffix(";\n"))["plural"]["{number} hit"]
    assert forms == {"one": "{number} результат", "few": "{number} результата", "many": "{number} результатов",
                     "other": "{number} результатов"}  # fmt: skip


def test_english_files_are_as_they_are_written():
    files = page_files(THEME, SHEETS)
    assert "gWords=" not in files[f"{FOLDER}page.js"]
    assert files == page_files(THEME, SHEETS, "xx"), "and so are those of a language without a catalogue"


def test_style_sheets_say_their_words():
    assert spoken_style('a { content: "" / ", seen whole"; b: "Cited in "; c: "seen" }', "de") == (
        'a { content: "" / ", ganz gesehen"; b: "Zitiert in "; c: "seen" }'
    )
    page = page_files(THEME, SHEETS, "de")[f"{FOLDER}page.css"]
    for one in IN_STYLES:
        assert catalogue("de").single[one] in page, one
        assert f'{one}"' not in page, one


def test_a_template_without_functions_holds_the_words_themselves():
    template = '<h1>{{ say("Search") }}</h1>{% set a = [("x", say("small"))] %}{{ say("Unheard of") }}'
    assert spoken_template(template, "de") == '<h1>{{ "Suche" }}</h1>{% set a = [("x", "klein")] %}{{ "Unheard of" }}'
    for path in THEME.rglob("*.html"):
        assert "say(" not in spoken_template(path.read_text("utf-8"), "en"), path.name
