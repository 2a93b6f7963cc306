"""Findings about receipts and what overrules them, w-100 to w-139; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

RECEIPT_RULES: dict[str, Rule] = {
    "w-100": Rule(
        WARNING,
        "the decision on “{quote}” in {id} fits no place",
        "compare `quote`, `before`, `after` and `to` with the raw file; words on both sides of a page break do not fit",
    ),
    "w-101": Rule(
        WARNING,
        "the decision on “{quote}” in {id} fits {count} places",
        "add `before` or `after`: words that stand right beside it",
    ),
    "w-102": Rule(WARNING, "the decision on “{quote}” in {id} changes nothing: {why}", "mend it, or remove it"),
    "w-110": Rule(
        ERROR,
        "this report cannot give the raw file back: {why}",
        "write it anew: glossator ingest RAW -o OUT.md --report OUT.json",
    ),
    "w-111": Rule(
        ERROR,
        "what the report gives is not the file that was read: its SHA-256 is {found}, and was {meant}",
        "the report was changed; write it anew from the raw file",
    ),
    "w-112": Rule(
        WARNING,
        "{file} is not as ingest wrote it with this report",
        "the raw file is given back as it was read; what was written into the Markdown since is not in it",
    ),
    "w-113": Rule(
        ERROR,
        "line {line} of {file} was not traced: {why}",
        "{how}",
    ),
    "w-114": Rule(
        WARNING,
        "{file} was read by another version, or with other decisions: it would be written otherwise now",
        "write it anew: glossator ingest RAW -o OUT.md --report OUT.json",
    ),
    "w-130": Rule(
        WARNING,
        "{lost} of {count} words in parentheses with a year were not surely read as citations, the first here: “{raw}”",
        "look at them in the page that --review writes; a `citation` among the decisions of sources.yml settles each",
    ),
    "w-131": Rule(
        WARNING,
        "{lost} of {count} entries of the reference list are cited nowhere, the first here: “{raw}”",
        "look in the page that --review writes whether citations were missed, or entries are cut wrongly",
    ),
    "w-132": Rule(
        WARNING,
        "{count} numbers in brackets were read neither as notes nor as citations, the first here: “{raw}”",
        "look for the list they count, and whether it was recognised",
    ),
    "w-133": Rule(
        NOTE,
        "{count} characters in {lines} lines are left out as what a web page has around a text, the first: “{raw}”",
        "where it is part of the text, say so by a decision: not: furniture",
    ),
    "w-140": Rule(
        NOTE,
        "{count} characters in {lines} short lines around the prose of a saved web page are left out by their place, "
        "the first: “{raw}”",
        "where one is part of the text, as a motto or a heading, say so by a decision: not: furniture",
    ),
    "w-141": Rule(
        NOTE,
        "{count} characters in {lines} lines of front matter are left out by their place, the first: “{raw}”",
        "where one is part of the text, say so by a decision: not: furniture",
    ),
}
