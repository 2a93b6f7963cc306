"""Findings of citations, c-001 to c-199; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

CITATION_RULES: dict[str, Rule] = {
    "c-001": Rule(WARNING, "“{printed}” denotes no work of the library", "add the work to references/library.bib"),
    "c-002": Rule(ERROR, "no work has the key “{key}”", "add the work to references/library.bib or mend the key"),
    "c-003": Rule(WARNING, "“{printed}” may denote several works: {candidates}", "cite by key: [@key]"),
    "c-004": Rule(WARNING, "page {locator} lies outside {key}, pages {pages}", "compare with the work"),
    "c-005": Rule(
        WARNING,
        "“{words}” differs from {work}: {how}",
        "quote exactly, or mark what you changed: […], [brackets]",
    ),
    "c-006": Rule(
        WARNING,
        "“{words}” is not found in {work}",
        "compare with the work and the citation; of words that quote nothing say so: [“words”]{{.plain}}",
    ),
    "c-007": Rule(WARNING, "“{words}” stands at {where} of {work}, not at {locator}", "mend the page or paragraph"),
    # -- c-1: citations by key that are not read as meant (citation/slips.py)
    "c-100": Rule(WARNING, "the brackets of “{words}” are not closed", "close them: […]; a bracket that is none: \\["),
    "c-101": Rule(WARNING, "“{key}” is a key and has no @ in its brackets", "write [@{key}], or \\[ if it is none"),
    "c-102": Rule(WARNING, "no semicolon between “{first}” and “{second}”: read as two works", "write ; between them"),
    "c-103": Rule(WARNING, "“{word}” has no full stop and is read as a word, not as a locator", "write “{word}.”"),
    "c-104": Rule(WARNING, "“{words}” is no key: braces are closed and hold no space", "mend it, or write \\@"),
    "c-105": Rule(WARNING, "“{words}” is no citation: its first part has no key", "give each part a key, or write \\["),
    "c-106": Rule(WARNING, "a space stands between @ and the key “{key}”", "write @{key}, or \\@"),
    "c-107": Rule(WARNING, "@{key} stands right behind a word: no citation", "put a space before it, or write \\@"),
    "c-108": Rule(WARNING, "“{words}” is no note: there are none within a sentence", "write [^1], and below [^1]: …"),
    "c-130": Rule(
        WARNING, "“{printed}” stands for a work cited before, but {why}", "name the work, or cite it by key: [@key]"
    ),
    "c-131": Rule(
        WARNING, "“{printed}” may stand for several works: {why} ({candidates})", "name the one that is meant"
    ),
    "c-132": Rule(WARNING, "“{printed}” leads to another note, but {why}", "mend the number"),
    "c-133": Rule(
        WARNING,
        "“{printed}” cannot be resolved: {why} (it might be {candidates})",
        "add the work cited before to references/library.bib, or cite by key: [@key]",
    ),
    "c-134": Rule(
        WARNING, "“{printed}” is the short title of no work: {why}", "mend the title, or add the work to the library"
    ),
    "c-135": Rule(
        NOTE, "“{printed}” looks like a short title: {why}", "add the work to references/library.bib, if it is one"
    ),
    # -- c-109 to c-119: citations that denote a work
    "c-109": Rule(NOTE, "“{alias}” is another key of {key}", "write @{key}, by which the bibliography has it"),
    "c-110": Rule(
        WARNING,
        "{kind} {locator} lies outside {key}, which has {kind} {has}",
        "compare with the work, or mend its field `{field}`",
    ),
    "c-111": Rule(WARNING, "page {locator} of {key} is behind its last: it has {has} pages", "compare with the work"),
    "c-141": Rule(
        WARNING, "the text prints {year} as the year of {key}, and the library has {has}", "compare with the work"
    ),
    "c-140": Rule(
        NOTE, "the style prints nothing for “{printed}”: a sign leads to the work", "write [@{key}], or add a page"
    ),
    "c-112": Rule(WARNING, "the range {locator} of {key} runs backwards", "write the smaller number first"),
    # -- c-160 to c-169: works in words beside works by key (citation/beside_keys.py)
    "c-160": Rule(
        WARNING,
        "“{printed}” stands beside a key and has none: it is printed as words, and leads to no work",
        "write {candidates} in its place",
    ),
    "c-161": Rule(
        NOTE,
        "“{printed}” stands beside a key and looks like a work that the library does not have: it is printed as words",
        "add the work to references/library.bib and cite it by key: ; @key",
    ),
    "c-162": Rule(
        WARNING,
        "“{words}” is printed as words, for a part of it has no key: {locator} is no locator",
        "give each later part a key, or put it into brackets of its own",
    ),
    # -- c-170 to c-179: a locator, a year or brackets in the wrong place (citation/misplaced.py)
    "c-170": Rule(WARNING, "{locator} is printed as words: a space stands before the comma", "write [@key, …]"),
    "c-171": Rule(WARNING, "“{locator}” stands behind a semicolon and is printed as words", "write a comma before it"),
    "c-172": Rule(
        NOTE,
        "@{key} stands within parentheses and prints its own: (Doe (1999))",
        "write [@{key}] in their place, or \\@ if it is no citation",
    ),
    "c-173": Rule(WARNING, "the year {year} is printed twice: the style prints that of @{key}", "leave it out"),
    "c-174": Rule(WARNING, "“{words}” is no citation but words with two in them", "write both in one pair: [@a; @b]"),
    "c-175": Rule(WARNING, "“{words}” is printed as words behind the key", "write [{locator}]"),
}
