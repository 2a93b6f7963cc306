"""Hostile YAML, front matter and BibTeX: a finding with its file and line, no break, and the rest is built.

Each row runs in a process with 2 GB of memory; 60 seconds only tell endless from not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from hostile.outside import EVERYTHING, read_findings, run_forked


@dataclass(frozen=True, slots=True)
class Bomb:
    """A document: where it goes, what is in it, why; and whether a finding must name it."""

    path: str
    content: str | bytes
    why: str
    found: bool = True
    builds: bool = True  # tried with a build in the ordinary run as well, not only with a check


NAMES, EVENTS, SOURCES, LIBRARY = (f"references/{n}" for n in ("names.yml", "events.yml", "sources.yml", "library.bib"))
TEXT, PAGE, TERM, NOTE = "docs/texts/odd.md", "docs/odd.md", "docs/glossary/odd.md", "docs/notes/second.md"

# What a bomb stands beside, so that the rest of the file can be missed.
ADA = "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  text: Mathematician.\n- id: analytical-engine\n  kind: infrastructure\n  name: Analytical Engine\n"
DAY = '- id: quotation-day\n  date: "2015-11-24"\n  label: A day\n'
BOOKS = "@book{smith2010,\n  author = {Smith, Anna},\n  title = {Engines},\n  date = {2010},\n}\n\n@article{doe2011,\n  author = {Doe, John},\n  title = {Notes},\n  date = {2011},\n}\n\n"


def _laughs(inside: str, depth: int = 9) -> str:
    """Return a list whose aliases unfold to ten to the power of `depth` of the innermost."""
    rows = [f"&a0 [{', '.join([inside] * 10)}]"]
    rows += [f"&a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, depth)]
    return "[" + ", ".join(rows) + "]"


def _name(fields: str) -> str:
    return f"{ADA}- id: odd\n  kind: person\n{fields}"


def _front(fields: str, body: str = "Harmless words of Ada Lovelace.") -> str:
    return f"---\n{fields}\n---\n\n{body}\n"


def _book(fields: str, key: str = "odd") -> str:
    return f"{BOOKS}@book{{{key},\n{fields}\n}}\n"


HUGE_HEX, HUGE = "0x" + "f" * 20_000, "9" * 20_000

YAML = {
    "deep lists": Bomb(NAMES, "[" * 50_000, "a reader that calls itself ends the process"),
    "deep lists, closed": Bomb(NAMES, "[" * 50_000 + "]" * 50_000, "the same, well formed"),
    "deep lists in a field": Bomb(NAMES, _name(f"  name: Odd\n  also: {'[' * 5_000}x{']' * 5_000}\n"), "below a field"),
    "deep mappings": Bomb(NAMES, "{a: " * 50_000, "the same with mappings"),
    "deep dashes": Bomb(NAMES, "- " * 20_000 + "x\n", "lists on one line"),
    "deep question marks": Bomb(NAMES, "? " * 10_000 + "x\n", "keys of keys"),
    "deep indentation": Bomb(NAMES, "".join(f"{' ' * i}a:\n" for i in range(1_500)), "mappings by indentation"),
    "an alias bomb in a field that nobody reads": Bomb(NAMES, _name(f"  name: Odd\n  unread: {_laughs('lol')}\n"), "a thousand million words"),
    "an alias bomb in a list": Bomb(NAMES, _name(f"  name: Odd\n  also: {_laughs('lol')}\n"), "in a field that is read"),
    "an alias bomb in a word": Bomb(NAMES, _name(f"  name: {_laughs('lol')}\n"), "where a word is asked for"),
    "an alias bomb as the file": Bomb(NAMES, _laughs("lol"), "instead of records"),
    "an alias bomb as a key": Bomb(NAMES, _name(f"  name: Odd\n  ? {_laughs('lol', 6)}\n  : x\n"), "as a field's name"),
    "an alias bomb by merging": Bomb(NAMES, "- &m0 {" + ", ".join(f"k{i}: v" for i in range(50)) + "}\n" + "".join(f"- &m{i} {{<<: [{', '.join([f'*m{i - 1}'] * 20)}]}}\n" for i in range(1, 8)), "merges of merges"),
    "a list that holds itself": Bomb(NAMES, _name("  name: Odd\n  also: &a [*a]\n"), "no end"),
    "a word that is a list that holds itself": Bomb(NAMES, _name("  name: &a [*a]\n"), "no end"),
    "a mapping that holds itself": Bomb(NAMES, f"{ADA}- &a\n  id: odd\n  name: Odd\n  also: *a\n", "no end"),
    "a file that holds itself": Bomb(NAMES, "&a\n- *a\n- *a\n", "no end"),
    "two that hold each other": Bomb(NAMES, _name("  name: Odd\n  also: &a [&b [*a], *b]\n"), "no end, in two steps"),
    "a merge of itself": Bomb(NAMES, f"{ADA}- &a\n  id: odd\n  name: Odd\n  <<: *a\n", "no end"),
    "a merge of a word": Bomb(NAMES, _name("  name: Odd\n  <<: word\n"), "only mappings are merged"),
    "an alias of nothing": Bomb(NAMES, _name("  name: *nowhere\n"), "no anchor"),
    "an anchor twice": Bomb(NAMES, _name("  name: &a Odd\n  text: &a Odder\n  acronym: *a\n"), "the last one counts", found=False, builds=False),
    "a call": Bomb(NAMES, _name("  name: !!python/object/apply:os.system ['touch PWNED']\n"), "Python's own tags must not run"),
    "a call as the file": Bomb(NAMES, "!!python/object/apply:os.system ['touch PWNED']\n", "instead of records"),
    "a call in a front matter": Bomb(TEXT, _front("title: !!python/object/apply:os.system ['touch PWNED']"), "MkDocs reads it too"),
    "a call in a page": Bomb(PAGE, _front("title: Odd\nx: !!python/object/apply:os.system ['touch PWNED']"), "MkDocs reads it too"),
    "a name of Python": Bomb(NAMES, _name("  name: !!python/name:os.system\n"), "MkDocs' configuration has such"),
    "a module of Python": Bomb(NAMES, _name("  name: !!python/module:os\n"), "another"),
    "an object of Python": Bomb(NAMES, _name("  name: !!python/object/new:subprocess.Popen [[touch, PWNED]]\n"), "another"),
    "the environment": Bomb(NAMES, _name("  name: !ENV HOME\n"), "MkDocs' other tag"),
    "another tag": Bomb(NAMES, _name("  name: !mine Odd\n"), "nobody knows it"),
    "binary": Bomb(NAMES, _name("  name: !!binary SGVsbG8=\n"), "bytes, not words"),
    "a set": Bomb(NAMES, _name("  name: Odd\n  also: !!set {a, b}\n"), "no list"),
    "pairs": Bomb(NAMES, _name("  name: Odd\n  also: !!omap [a: b]\n"), "no list of words"),
    "a number by its tag": Bomb(NAMES, _name("  name: !!int notanumber\n"), "a tag that does not fit"),
    "a huge hexadecimal number": Bomb(NAMES, _name(f"  name: {HUGE_HEX}\n"), "Python does not print it"),
    "a huge number": Bomb(NAMES, _name(f"  name: {HUGE}\n"), "Python does not read it"),
    "a huge octal number": Bomb(NAMES, _name(f"  name: 0{'7' * 20_000}\n"), "Python does not print it"),
    "a huge binary number": Bomb(NAMES, _name(f"  name: 0b{'1' * 60_000}\n"), "Python does not print it"),
    "a number of base sixty": Bomb(NAMES, _name(f"  name: {':'.join(['59'] * 5_000)}\n"), "YAML 1.1 knows it"),
    "a huge key": Bomb(NAMES, _name(f"  name: Odd\n  {HUGE_HEX}: x\n"), "a number as a field"),
    "endless": Bomb(NAMES, _name("  name: .inf\n"), "a number, no word"),
    "no number": Bomb(NAMES, _name("  name: .nan\n"), "a number, no word"),
    "a huge exponent": Bomb(NAMES, _name("  name: 1.0e+999999999\n"), "a number, no word"),
    "an impossible day": Bomb(NAMES, _name("  name: 2001-13-45\n"), "looks like a day: Python refuses"),
    "an impossible time": Bomb(NAMES, _name("  name: 2001-12-14t25:99:99.1Z\n"), "looks like a time"),
    "the year nought": Bomb(NAMES, _name("  name: 0000-00-00\n"), "looks like a day"),
    "a zone far off": Bomb(NAMES, _name("  name: 2001-12-14T21:59:43-99:99\n"), "looks like a time"),
    "a field twice": Bomb(NAMES, _name("  name: Odd\n  name: Odder\n"), "one of them is lost"),
    "a tab": Bomb(NAMES, _name("\tname: Odd\n"), "YAML forbids it"),
    "conflict marks": Bomb(NAMES, f"{ADA}<<<<<<< HEAD\n- id: ours\n  name: Ours\n=======\n- id: theirs\n  name: Theirs\n>>>>>>> branch\n", "a merge gone wrong"),
    "a NUL": Bomb(NAMES, _name("  name: O\x00dd\n"), "YAML forbids it"),
    "an escape": Bomb(NAMES, _name("  name: O\x1b[31mdd\n"), "YAML forbids it"),
    "a mark of order": Bomb(NAMES, "\ufeff" + _name("  name: Odd\n"), "an editor's habit", found=False),
    "a mark of order inside": Bomb(NAMES, _name("  name: O\ufeffdd\n"), "invisible in a name", builds=False),
    "line ends of Windows": Bomb(NAMES, _name("  name: Odd\n").replace("\n", "\r\n"), "harmless", found=False),
    "line ends of an old system": Bomb(NAMES, _name("  name: Odd\n").replace("\n", "\r"), "harmless, to YAML", found=False, builds=False),
    "UTF-16": Bomb(NAMES, _name("  name: Odd\n").encode("utf-16"), "YAML allows it, we need not"),
    "Latin-1": Bomb(NAMES, _name("  name: Caf\xe9\n").encode("latin-1"), "no UTF-8"),
    "bytes": Bomb(NAMES, bytes(range(256)), "no text at all"),
    "empty": Bomb(NAMES, "", "no record", found=False, builds=False),
    "only a comment": Bomb(NAMES, "# nothing yet\n", "no record", found=False, builds=False),
    "5 MB in a field": Bomb(NAMES, _name(f"  name: Odd\n  text: {'many words ' * 470_000}\n"), "a message must not print it"),
    "5 MB in no field": Bomb(NAMES, _name(f"  name: Odd\n  unread: {'many words ' * 470_000}\n"), "a message must not print it"),
    "a field's name of 1 MB": Bomb(NAMES, _name(f"  name: Odd\n  ? {'x' * 1_000_000}\n  : y\n"), "a message must not print it"),
    "many records": Bomb(NAMES, ADA + "".join(f"- {{id: n{i}, kind: person, name: Number{i}}}\n" for i in range(100_000 if EVERYTHING else 5_000)), "many, and harmless", found=False, builds=False),
    "many wrong records": Bomb(NAMES, ADA + "- {wrong: true}\n" * (100_000 if EVERYTHING else 5_000), "many findings", builds=False),
    "many fields": Bomb(NAMES, _name("  name: Odd\n" + "".join(f"  f{i}: x\n" for i in range(5_000))), "many findings", builds=False),
    "a mapping for the file": Bomb(NAMES, "names:\n  - id: odd\n    name: Odd\n", "no list"),
    "a word for the file": Bomb(NAMES, "just words\n", "no list"),
    "a number for the file": Bomb(NAMES, "5\n", "no list"),
    "words for records": Bomb(NAMES, f"{ADA}- word\n- 5\n-\n- [a, b]\n", "no mappings"),
    "two documents": Bomb(NAMES, f"{ADA}---\n- id: odd\n  name: Odd\n", "the second would be lost"),
    "a directive": Bomb(NAMES, f"%YAML 9.9\n---\n{ADA}", "a version that is not"),
    "a directive for tags": Bomb(NAMES, f"%TAG ! tag:yaml.org,2002:python/\n---\n{_name('  name: !object/apply:os.system [touch PWNED]' + chr(10))}", "a tag in disguise"),
    "keys that are no words": Bomb(NAMES, _name("  name: Odd\n  1: x\n  null: y\n  true: z\n  1.5: w\n"), "numbers, nothing, truth"),
    "a list as a key": Bomb(NAMES, _name("  name: Odd\n  ? [a, b]\n  : x\n"), "Python cannot look it up"),
    "a mapping as a key": Bomb(NAMES, _name("  name: Odd\n  {a: b}: x\n"), "Python cannot look it up"),
    "id: yes": Bomb(NAMES, f"{ADA}- id: yes\n  kind: person\n  name: Odd\n", "truth"),
    "id: null": Bomb(NAMES, f"{ADA}- id:\n  kind: person\n  name: Odd\n", "nothing"),
    "id: 010": Bomb(NAMES, f"{ADA}- id: 010\n  kind: person\n  name: Odd\n", "eight, to YAML 1.1", found=False, builds=False),
    "id: a list": Bomb(NAMES, f"{ADA}- id: [a, b]\n  kind: person\n  name: Odd\n", "no word"),
    "id: a mapping": Bomb(NAMES, f"{ADA}- id: {{a: b}}\n  kind: person\n  name: Odd\n", "no word"),
    "id: a path": Bomb(NAMES, f"{ADA}- id: ../../odd\n  kind: person\n  name: Odd\n", "leads out of the site"),
    "id: long": Bomb(NAMES, f"{ADA}- id: {'x' * 300}\n  kind: person\n  name: Odd\n", "no disk takes it"),
    "id: markup": Bomb(NAMES, f"{ADA}- id: <b>x</b>\n  kind: person\n  name: Odd\n", "no slug"),
    "id: invisible": Bomb(NAMES, f"{ADA}- id: o\u200bdd\n  kind: person\n  name: Odd\n", "looks like another"),
    "kind: a list": Bomb(NAMES, f"{ADA}- id: odd\n  kind: [person]\n  name: Odd\n", "no word"),
    "also: a word": Bomb(NAMES, _name("  name: Odd\n  also: Odder\n"), "no list", found=False, builds=False),
    "also: a mapping": Bomb(NAMES, _name("  name: Odd\n  also: {a: b}\n"), "no list"),
    "also: lists": Bomb(NAMES, _name("  name: Odd\n  also: [[a], [[b]]]\n"), "no words"),
    "text: a list": Bomb(NAMES, _name("  name: Odd\n  text: [a, b]\n"), "no word"),
    "acronym: a mapping": Bomb(NAMES, _name("  name: Odd\n  acronym: {a: b}\n"), "no word"),
    "wikidata: a script": Bomb(NAMES, _name("  name: Odd\n  wikidata: javascript:alert(1)\n"), "no number of Wikidata"),
    "date: nested lists": Bomb(EVENTS, f"{DAY}- id: odd\n  date: [[2015], {{a: [b]}}]\n  label: Odd\n", "no word"),
    "date: a mapping": Bomb(EVENTS, f"{DAY}- id: odd\n  date: {{a: b}}\n  label: Odd\n", "no word"),
    "date: an impossible day": Bomb(EVENTS, f"{DAY}- id: odd\n  date: 2015-13-45\n  label: Odd\n", "looks like a day"),
    "date: no number": Bomb(EVENTS, f"{DAY}- id: odd\n  date: .nan\n  label: Odd\n", "no date"),
    "date: huge": Bomb(EVENTS, f"{DAY}- id: odd\n  date: {HUGE}\n  label: Odd\n", "no date"),
    "date: a long year": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "Y17E999999999"\n  label: Odd\n', "a year of so many digits"),
    "date: a long row": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "{{{",".join(str(y) for y in range(1000, 3000))}}}"\n  label: Odd\n', "two thousand years", found=False),
    "date: from then to then": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "-999999/999999"\n  label: Odd\n', "a long time", found=False),
    "who: a mapping": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "2015"\n  label: Odd\n  who: {{a: b}}\n', "no list"),
    "sources: a number": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "2015"\n  label: Odd\n  sources: 5\n', "no list"),
    "terms: lists": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "2015"\n  label: Odd\n  terms: [[a], 5, null]\n', "no words"),
    "label: a list": Bomb(EVENTS, f'{DAY}- id: odd\n  date: "2015"\n  label: [a]\n', "no word"),
    "sha256: a number": Bomb(SOURCES, "- id: odd\n  title: Odd\n  sha256: 5\n", "no hash"),
    "sha256: of another length": Bomb(SOURCES, "- id: odd\n  title: Odd\n  sha256: abc\n", "no hash"),
    "corrections: a number": Bomb(SOURCES, f"- id: odd\n  title: Odd\n  sha256: {'a' * 64}\n  corrections: 5\n", "no list"),
    "corrections: of lists": Bomb(SOURCES, f"- id: odd\n  title: Odd\n  sha256: {'a' * 64}\n  corrections:\n    - {{from: [a], to: {{b: c}}, count: 0xffffffffffffffffffffff, line: .inf}}\n", "no words"),
    "publish: perhaps": Bomb(SOURCES, f"- id: odd\n  title: Odd\n  sha256: {'a' * 64}\n  publish: perhaps\n", "neither yes nor no: must not mean yes"),
}  # fmt: skip

FREE = ("social", "comments", "revision_date")  # nothing reads them here: a finding is allowed, not asked for
FRONT = {
    "never closed": Bomb(TEXT, "---\ntitle: Odd\n\nHarmless words of Ada Lovelace.\n", "all words would be data"),
    "only dashes": Bomb(TEXT, "---\n", "nothing at all"),
    "only dashes, twice": Bomb(TEXT, "---\n---\n", "nothing in it"),
    "no end of line": Bomb(TEXT, "---\ntitle: Odd\n---", "no body", found=False, builds=False),
    "four dashes": Bomb(TEXT, "----\ntitle: Odd\n----\n\nHarmless words.\n", "no front matter"),
    "dots": Bomb(TEXT, "---\ntitle: Odd\n...\n\nHarmless words.\n", "another end", found=False, builds=False),
    "after a space": Bomb(TEXT, "\n---\ntitle: Odd\n---\n\nHarmless words.\n", "not at the start"),
    "a mark of order": Bomb(TEXT, "\ufeff" + _front("title: Odd"), "an editor's habit", found=False),
    "line ends of Windows": Bomb(TEXT, _front("title: Odd").replace("\n", "\r\n"), "harmless", found=False, builds=False),
    "UTF-16": Bomb(TEXT, _front("title: Odd").encode("utf-16"), "no UTF-8"),
    "a NUL": Bomb(TEXT, _front("title: O\x00dd"), "YAML forbids it"),
    "a list": Bomb(TEXT, _front("- a\n- b"), "no mapping"),
    "a word": Bomb(TEXT, _front("word"), "no mapping"),
    "deep": Bomb(TEXT, _front(f"title: Odd\nx: {'[' * 20_000}"), "a reader that calls itself"),
    "a bomb": Bomb(TEXT, _front(f"title: {_laughs('lol')}"), "in the title"),
    "a bomb, unread": Bomb(TEXT, _front(f"title: Odd\nx: {_laughs('lol')}"), "in a field that nobody reads"),
    "a bomb in a page": Bomb(PAGE, _front(f"title: {_laughs('lol')}"), "MkDocs reads it too"),
    "itself": Bomb(TEXT, _front("title: &a [*a]"), "no end"),
    "itself in a page": Bomb(PAGE, _front("title: Odd\nx: &a [*a]"), "no end, and MkDocs reads it too"),
    "title: huge": Bomb(TEXT, _front(f"title: {HUGE_HEX}"), "Python does not print it"),
    "title: huge, of a page": Bomb(PAGE, _front(f"title: {HUGE_HEX}"), "Python does not print it"),
    "description: huge, of a page": Bomb(PAGE, _front(f"title: Odd\ndescription: {HUGE_HEX}"), "Python does not print it"),
    "title: a list": Bomb(TEXT, _front("title: [a, b]"), "no word"),
    "title: a mapping": Bomb(TEXT, _front("title: {a: b}"), "no word"),
    "title: a list, of a page": Bomb(PAGE, _front("title: [a, b]"), "no word"),
    "title: no number": Bomb(TEXT, _front("title: .nan"), "a number, or four signs", found=False, builds=False),
    "title twice": Bomb(TEXT, _front("title: Odd\ntitle: Odder"), "one of them is lost"),
    "authors: a number": Bomb(TEXT, _front(f"title: Odd\nauthors: {HUGE_HEX}"), "no list"),
    "authors: a mapping": Bomb(TEXT, _front("title: Odd\nauthors: {a: b}"), "no list"),
    "date: no number": Bomb(TEXT, _front("title: Odd\ndate: .nan"), "words, as a date may be", found=False),
    "date: a list": Bomb(TEXT, _front("title: Odd\ndate: [[2015], {a: b}]"), "no date"),
    "date: an impossible day": Bomb(TEXT, _front("title: Odd\ndate: 2015-13-45"), "looks like a day"),
    "order: words": Bomb(TEXT, _front("title: Odd\norder: [a]"), "no number"),
    "language: a list": Bomb(TEXT, _front("title: Odd\nlanguage: [en, tr]"), "no word"),
    "language: markup": Bomb(TEXT, _front('title: Odd\nlanguage: "\\"><script>alert(1)</script>"'), "goes into an attribute"),
    "kind: a number": Bomb(TEXT, _front("title: Odd\nkind: 7"), "no kind"),
    "of: a list": Bomb(TEXT, _front("title: Odd\nof: [smith2010]"), "no key"),
    **{
        f"{field} of a {'text' if path == TEXT else 'page'}": Bomb(path, _front(f"title: Odd\n{field}"), "a field of the theme's, of the wrong kind", found=field.split(":")[0] not in FREE)
        for path in (TEXT, PAGE)
        for field in ("template: ../x", "template: home.html", "template: 5", "icon: ../x", "icon: [a]", "hide: 5", "hide: {a: b}", "search: 5", "search: {boost: many}", "status: [a]", "tags: {a: b}", "tags: 5", "social: 5", "comments: 5", "revision_date: .nan")
    },
    "in: a number": Bomb(TERM, _front("term: Odd\nin: 5"), "no mapping"),
    "in: a list": Bomb(TERM, _front("term: Odd\nin: [tr, ru]"), "no mapping"),
    "in: of lists": Bomb(TERM, _front("term: Odd\nin: {tr: {a: b}}"), "no words"),
    "see: a mapping": Bomb(TERM, _front("term: Odd\nsee: {a: b}"), "no list"),
    "also: a number": Bomb(TERM, _front("term: Odd\nalso: 5"), "no list"),
    "term: a list": Bomb(TERM, _front("term: [a]"), "no word"),
    "sources: of lists": Bomb(TERM, _front("term: Odd\nsources: [[smith2010], {a: b}]"), "no keys"),
    "no front matter": Bomb(TERM, "Harmless words.\n", "no term"),
    "text: a list": Bomb(NOTE, _front("text: [second]", "## again\n\nA note."), "no id"),
    "text: a path": Bomb(NOTE, _front("text: ../../second", "## again\n\nA note."), "no id"),
    "text: huge": Bomb(NOTE, _front(f"text: {HUGE_HEX}", "## again\n\nA note."), "no id"),
}  # fmt: skip

BIBTEX = {
    "deep braces": Bomb(LIBRARY, f"{BOOKS}@book{{odd, title = {'{' * 50_000}", "a reader that calls itself"),
    "deep braces, closed": Bomb(LIBRARY, _book(f"  title = {{{'{' * 5_000}x{'}' * 5_000}}},\n  date = {{2010}},"), "well formed", found=False),
    "never closed": Bomb(LIBRARY, f"{BOOKS}@book{{odd,\n  title = {{Odd,\n", "the end of the file is in it"),
    "a quote never closed": Bomb(LIBRARY, f'{BOOKS}@book{{odd,\n  title = "Odd,\n}}\n', "the end of the file is in it"),
    "no key": Bomb(LIBRARY, f"{BOOKS}@book{{\n  title = {{Odd}},\n}}\n", "nothing to cite it by"),
    "a key twice": Bomb(LIBRARY, f"{BOOKS}@book{{smith2010,\n  author = {{Other, A.}},\n  title = {{Other}},\n  date = {{2012}},\n}}\n", "one of them is lost"),
    "a field twice": Bomb(LIBRARY, _book("  title = {Odd},\n  title = {Odder},\n  date = {2010},"), "one of them is lost"),
    "strings of strings": Bomb(LIBRARY, '@string{s0 = "lol"}\n' + "".join(f"@string{{s{i} = {' # '.join([f's{i - 1}'] * 10)}}}\n" for i in range(1, 10)) + BOOKS + "@book{odd,\n  title = s9,\n  date = {2010},\n}\n", "a thousand million words"),
    "a string of itself": Bomb(LIBRARY, f"@string{{a = a # a}}\n{BOOKS}@book{{odd,\n  title = a,\n  date = {{2010}},\n}}\n", "no end"),
    "crossref to itself": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},\n  crossref = {odd},"), "no end", found=False),
    "related to itself": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},\n  xdata = {odd},\n  related = {odd},"), "no end", found=False, builds=False),
    "5 MB in a field": Bomb(LIBRARY, _book(f"  title = {{Odd}},\n  date = {{2010}},\n  abstract = {{{'many words ' * 470_000}}},"), "nobody reads it", found=False),
    "many authors": Bomb(LIBRARY, _book(f"  author = {{{' and '.join(f'Name{i}, A.' for i in range(5_000))}}},\n  title = {{Odd}},\n  date = {{2010}},"), "many, and harmless", found=False),
    "many times and": Bomb(LIBRARY, _book(f"  author = {{{' and' * 5_000}}},\n  title = {{Odd}},\n  date = {{2010}},"), "no author at all", found=False),
    "many commas": Bomb(LIBRARY, _book(f"  author = {{Name{',' * 5_000} A.}},\n  title = {{Odd}},\n  date = {{2010}},"), "no form of a name", found=False),
    "many works": Bomb(LIBRARY, BOOKS + "".join(f"@book{{b{i}, title = {{Title {i}}}, author = {{Name{i}, A.}}, date = {{2010}}}}\n" for i in range(10_000 if EVERYTHING else 1_000)), "many, and harmless", found=False, builds=False),
    "many works of one author and year": Bomb(LIBRARY, BOOKS + "".join(f"@book{{b{i}, title = {{Title {i}}}, author = {{Name, A.}}, date = {{2010}}}}\n" for i in range(4_000)), "each needs a letter of its own: 1,000 took 4 s, 2,000 took 19", found=False, builds=False),
    "a key with markup": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},", "<script>alert(1)</script>"), "becomes an id"),
    "a key with a path": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},", "../../odd"), "becomes an address"),
    "a long key": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},", "k" * 300), "becomes an id"),
    "an invisible key": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},", "smith\u200b2010"), "looks like another"),
    "date: huge": Bomb(LIBRARY, _book(f"  title = {{Odd}},\n  date = {{{HUGE}}},"), "no date"),
    "date: EDTF": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {Y17E999999999},"), "a year of so many digits"),
    "year: words": Bomb(LIBRARY, _book("  title = {Odd},\n  year = {{{in}}press},\n  month = 99,"), "no date", found=False, builds=False),
    "month: a name of nothing": Bomb(LIBRARY, _book("  title = {Odd},\n  year = 2010,\n  month = smarch,"), "no string of that name", builds=False),
    "a NUL": Bomb(LIBRARY, _book("  title = {O\x00dd},\n  date = {2010},"), "no text may hold it"),
    "a mark of order": Bomb(LIBRARY, "\ufeff" + _book("  title = {Odd},\n  date = {2010},"), "an editor's habit", found=False),
    "UTF-16": Bomb(LIBRARY, _book("  title = {Odd},\n  date = {2010},").encode("utf-16"), "no UTF-8"),
    "Latin-1": Bomb(LIBRARY, _book("  title = {Caf\xe9},\n  date = {2010},").encode("latin-1"), "no UTF-8"),
    "conflict marks": Bomb(LIBRARY, f"{BOOKS}<<<<<<< HEAD\n@book{{ours, title = {{Ours}}, date = {{2010}}}}\n=======\n@book{{theirs, title = {{Theirs}}, date = {{2010}}}}\n>>>>>>> branch\n", "a merge gone wrong"),
    "commands of TeX": Bomb(LIBRARY, _book("  title = {\\input{/etc/passwd} \\write18{touch PWNED} \\def\\x{\\x\\x}\\x},\n  date = {2010},"), "no TeX runs here", found=False),
    "a preamble": Bomb(LIBRARY, f'@preamble{{"\\input{{/etc/passwd}}"}}\n{BOOKS}', "no TeX runs here", found=False, builds=False),
    "many signs": Bomb(LIBRARY, BOOKS + "@" * 100_000, "no entry", found=False),
}  # fmt: skip

ROWS = {f"yaml: {n}": b for n, b in YAML.items()} | {f"front: {n}": b for n, b in FRONT.items()}
ROWS |= {f"bibtex: {n}": b for n, b in BIBTEX.items()}
# The ordinary run tries each second row with a check, and of the others a part with a build: it reads all, too.
CHECKED = [n for i, n in enumerate(ROWS) if EVERYTHING or i % 2 == 0]
HUNDRED_THOUSAND = ("yaml: many records", "yaml: many wrong records")  # so many pages are no matter of a minute
# Pandoc alone tells 4,000 works of one author and year apart, in a minute and a half; they are checked, not built.
OF_PANDOC = ("bibtex: many works of one author and year",)
BUILT = [n for i, (n, b) in enumerate(ROWS.items()) if EVERYTHING or (b.builds and i % 12 == 1)]
BUILT = [n for n in BUILT if n not in HUNDRED_THOUSAND + OF_PANDOC]


def _plant(project: Any, bomb: Bomb) -> None:
    project.write(bomb.path, bomb.content)


@pytest.mark.parametrize("name", CHECKED, ids=[n.replace(" ", "_") for n in CHECKED])
def test_a_bomb_is_a_finding(name: str, project: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = ROWS[name]
    _plant(project, bomb)
    monkeypatch.chdir(project.root)
    outcome = run_forked(project, "check", "--format", "json")
    assert not outcome.is_civil(), bomb.why
    assert outcome.code in (0, 1), f"{bomb.why}: {outcome.said[-800:]}"
    assert not (project.root / "PWNED").exists(), "it ran"
    found = [f for f in read_findings(outcome) if f["code"] not in ("d-003", "g-004")]
    here = [f for f in found if f["file"] == bomb.path]
    if bomb.found:
        assert here, f"{bomb.why}: no finding in {bomb.path}"
        assert all(f["line"] >= 1 and f["column"] >= 1 for f in here)
    long = [len(f["message"]) for f in found if len(f["message"]) > 1_500]
    assert not long, f"a message of {max(long)} characters is not read"


@pytest.mark.parametrize("name", BUILT, ids=[n.replace(" ", "_") for n in BUILT])
def test_a_bomb_does_not_end_the_build(name: str, project: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = ROWS[name]
    _plant(project, bomb)
    monkeypatch.chdir(project.root)
    outcome = run_forked(project, "build")
    assert not outcome.is_civil(), bomb.why
    assert outcome.code == 0, f"{bomb.why}: {outcome.said[-800:]}"
    assert not (project.root / "PWNED").exists(), "it ran"
    site = project.root / "site"
    for url, words in (("texts/first", "was never built"), ("texts/second", "again"), ("about", "Nothing to say")):
        assert words in (site / url / "index.html").read_text(encoding="utf-8"), f"{url} is not built"
    for path in site.rglob("*.html"):
        assert "<script>alert(1)" not in path.read_text(encoding="utf-8"), path
