"""Findings about forms of file and their encodings, w-038 to w-049; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

FORM_RULES: dict[str, Rule] = {
    "w-040": Rule(
        NOTE,
        "this is not UTF-8; it was read as {encoding}, which is {sure} per cent sure: {why}",
        "if letters are wrong, give the right one with --encoding NAME or `encoding: NAME` in sources.yml",
    ),
    "w-041": Rule(
        WARNING,
        "{count} places look like UTF-8 that was once read as {encoding}{twice}: “{raw}” would read “{right}”",
        "if so, give --encoding “{given}”, or `encoding: {given}` in sources.yml",
    ),
    "w-042": Rule(
        ERROR,
        "there is no encoding “{encoding}”; the file was read as if none were given",
        "name one as UTF-8, Windows-1254, ISO 8859-9, MacRoman, KOI8-R or “UTF-8 read as Windows-1252”",
    ),
    "w-043": Rule(
        WARNING,
        "this is not UTF-8, and its encoding is in doubt; it was read as {encoding}: {sure} per cent",
        "look at its letters, and give the right one with --encoding NAME or `encoding: NAME` in sources.yml",
    ),
    "w-044": Rule(ERROR, "this is {what}, which is not read", "{how}"),
    "w-045": Rule(
        ERROR,
        "this {form} needs {library} to be read, which is not installed",
        "install it: pip install 'glossator[formats]'",
    ),
    "w-046": Rule(ERROR, "this {form} cannot be read: {why}", "{how}"),
    "w-047": Rule(ERROR, "this {form} has a password", "open it with the password and save it without one"),
    "w-048": Rule(
        ERROR,
        "this PDF is a picture of its pages: there is no text in it",
        "recognise its text with `ocrmypdf -l LANGUAGE FILE out.pdf`, and give out.pdf",
    ),
    "w-049": Rule(
        NOTE,
        "{what} of this {form} were not taken over",
        "look at the file for what is in them, and add to the text what it needs",
    ),
    "w-038": Rule(
        NOTE,
        "{characters} characters of this page stand outside its text ({what}) and were left out: “{sample}”",
        "they are in the receipt as furniture; if one belongs to the text, copy the page’s text into a file",
    ),
    "w-039": Rule(
        WARNING,
        "{pages} of this PDF have no text: {which}",
        "if they are scans, recognise them with `ocrmypdf --skip-text FILE out.pdf`, and give out.pdf",
    ),
}
