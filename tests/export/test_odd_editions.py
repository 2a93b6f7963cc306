"""Editions that a format may break on: each format of each of them is valid, or left out and says why."""

from __future__ import annotations

import pytest
from csl_samples import LETTERS, NOTES
from small_project import Project
from strict_readers import READERS

from glossator.bibliography.styles.taken_along import TAKEN
from glossator.export.table import EXPORTS, written
from glossator.layout.taken_files import TAKEN_FILES
from glossator.publish.press import press

MEGABYTE = "Long & <b> " * 95_000
NESTED = [
    " ".join(["north", "east", "harbour", "railway", "trade", "union", "school", "house", "fund"][at:])
    for at in range(9)
]
"""Nine names, each the end of the one before it: the longest holds eight others."""
SIGNS = "a\x01b\x0bc\x1fd\x7fe\x85f\ufffeg\uffffh\u2028i\u202ej\ufdd0k\U0001fffe"
_ESCAPED = r"a\x01b\vc\x1fd\x7fe\Nf\uFFFEg\uD800h\uDC00i\u2028j"
"""The same and two halves of a pair, as YAML and JSON write them."""
EMPTY = {"references/events.yml": "[]\n", "references/names.yml": "[]\n", "references/library.bib": ""}

EDITIONS = {
    "titles of a megabyte": {
        "docs/texts/third.md": f"---\ntitle: '{MEGABYTE}'\nauthors: ['{MEGABYTE}']\n---\n\n## {MEGABYTE[:100_000]}\n\nAda Lovelace in 1843.\n",
        "docs/glossary/long.md": f"---\nterm: '{MEGABYTE}'\n---\n\n{MEGABYTE[:100_000]}\n",
        "references/events.yml": f"- id: long\n  date: 1843\n  label: '{MEGABYTE}'\n  text: '{MEGABYTE}'\n",
        "references/names.yml": f"- id: long\n  kind: person\n  name: '{MEGABYTE}'\n  text: '{MEGABYTE}'\n",
    },
    "ids that differ in case": {
        "docs/texts/third.md": "---\ntitle: Third\n---\n\n## Ab\n\nOne [@ab2001].\n\n## ab\n\nTwo [@Ab2001].\n\n## AB\n\nThree [@AB2001].[^a][^A]\n\n[^a]: One.\n[^A]: Two.\n",
        "references/library.bib": "".join(f"@book{{{key}2001,\n  title = {{{key}}},\n  date = {{2001}},\n}}\n" for key in ("ab", "Ab", "AB")),
        "references/names.yml": "- id: ab\n  kind: person\n  name: Ab\n  text: One.\n- id: AB\n  kind: person\n  name: AB\n  text: Two.\n",
    },
    "mentions nested nine deep": {
        "references/names.yml": "".join(f"- id: n{at}\n  kind: organisation\n  name: {name.title()}\n" for at, name in enumerate(NESTED)),
        "docs/texts/third.md": (
            f"---\ntitle: Third\n---\n\nThe {NESTED[0].title()} of 1843 and its *{NESTED[0].title()[:30]}*{NESTED[0].title()[30:]}.\n\n"
            + "".join(f"{'  ' * depth}- the {NESTED[depth].title()} in March 1843\n" for depth in range(9))
            + "\n" + "> " * 9 + f"“The {NESTED[0].title()}” (Smith 2010, 7)\n"
        ),
    },
    "words from right to left": {
        "docs/texts/third.md": "---\ntitle: כותרת\nlanguage: ar\nauthors: [عدة, \u202eabc]\n---\n\n## عنوان\n\nكتبت Ada Lovelace عن تعلم آلي في 1843، עדה [@smith2010, p. 7].[^١]\n\n[^١]: ملاحظة ١٨٤٣.\n",
        "docs/glossary/arabic.md": "---\nterm: تعلم آلي\nin: {he: למידת מכונה}\n---\n\nتعريف.\n",
        "references/events.yml": "- id: hebrew\n  date: 1843\n  label: אירוע\n  text: \u200fמשהו (קרה).\n",
        "references/library.bib": "@book{smith2010,\n  author = {كاتب, عدة},\n  title = {عنوان «كتاب»},\n  date = {2010},\n}\n",
        "mkdocs.yml": ("language: en", "language: ar"),
    },
    "no events": {"references/events.yml": "[]\n"},
    "no works": {"references/library.bib": ""},
    "no texts": {"docs/texts/first.md": None, "docs/texts/second.md": None, "docs/notes/first.md": None},
    "nothing at all": {**EMPTY, "docs/glossary/machine-learning.md": None, "docs/texts/first.md": "---\ntitle: ''\n---\n", "docs/texts/second.md": None, "docs/notes/first.md": None},
    "a text of nothing but code": {"docs/texts/third.md": "---\ntitle: ''\n---\n\n`a`\n\n```\n]]> <b> & \\ \"\n```\n\n| |\n|-|\n| |\n"},
    "signs that documents forbid": {
        "docs/texts/third.md": f"---\ntitle: \"{_ESCAPED}\"\nauthors: [\"{_ESCAPED}\"]\nlanguage: \"e\\x01n\"\n---\n\n## {SIGNS}\n\n{SIGNS} Ada Lovelace{SIGNS} `{SIGNS}` in 1843 [@smith2010, p. {SIGNS}].[^1] ![{SIGNS}](x.png) [{SIGNS}](https://example.org/{SIGNS}) “{SIGNS} was never built” (Smith 2010, 7)\n\n[^1]: {SIGNS}\n",
        "docs/texts/fourth.md": b"---\ntitle: Half\n---\n\nAda Lovelace " + b"\xed\xa0\x80 and \xff in 1843.\n",
        "docs/notes/third.md": f"---\ntext: third\n---\n\n## in 1843 {{kind=context}}\n\n{SIGNS}\n",
        "docs/glossary/signs.md": f"---\nterm: \"{_ESCAPED}\"\nalso: [\"{_ESCAPED} more\"]\n---\n\n{SIGNS}\n",
        "references/names.yml": f"- id: signs\n  kind: person\n  name: \"{_ESCAPED}\"\n  text: \"{_ESCAPED}\"\n- id: ada\n  kind: person\n  name: Ada Lovelace\n  text: \"{_ESCAPED}\"\n",
        "references/events.yml": f"- id: signs\n  date: 1843\n  label: \"{_ESCAPED}\"\n  text: \"{_ESCAPED}\"\n",
        "references/library.bib": f"@book{{smith2010,\n  author = {{{SIGNS}, Anna}},\n  title = {{{SIGNS}}},\n  date = {{2010}},\n  url = {{https://example.org/{SIGNS}}},\n}}\n",
        "references/figures.csv": f"id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\nf,{SIGNS[:9]},{SIGNS[:9]},,1840,1,{SIGNS[:9]},,,,,,,{SIGNS[:9]}\n",
        "mkdocs.yml": ("site_name: Between Blocs", f'site_name: "{_ESCAPED}"'),
    },
    "signs of the formats themselves": {
        "docs/texts/third.md": "---\ntitle: '=1+1\";,\\n{{c1::x}} %&#$ @a{b} -- ]]> <!-- END:VEVENT'\nauthors: ['TY  - BOOK', '@x and y, z']\n---\n\n=1+1 \\{{c1::x}} \"Ada Lovelace\" said “END:VEVENT; {{c1::was}} never built” (Smith 2010, 7).\n",
        "references/events.yml": "- id: signs\n  date: 1843\n  label: '=1+1;,\\n{{c1::x}} END:VEVENT'\n  text: \"a\\nEND:VCALENDAR\\r\\n#x\\t\\\"y\"\n",
        "references/names.yml": "- id: signs\n  kind: person\n  name: '#x{{c1::y}}'\n  text: \"\\\"a\\tb\\n=c\"\n",
        "references/library.bib": "@book{smith2010,\n  author = {Smith, Anna},\n  title = {=1 {\\textbackslash} \\{ER  - \\} \\& \\% \\$ \\# \\_ @book},\n  date = {2010},\n}\n",
    },
}  # fmt: skip
"""File to its words; None takes it away, a pair is what stands there and what instead."""


@pytest.fixture(scope="module", params=list(EDITIONS))
def impression(request, tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("odd") / "project")
    for style in TAKEN:
        if style.file:
            project.write(f"references/styles/{style.file}.csl", NOTES if style.notes else LETTERS)
    for name, content in EDITIONS[request.param].items():
        if content is None:
            (project.root / name).unlink()
        elif isinstance(content, tuple):
            words = (project.root / name).read_text("utf-8")
            assert content[0] in words
            project.write(name, words.replace(*content, 1))
        else:
            project.write(name, content)
    return press(project.root)


def test_every_format_has_a_strict_reader():
    assert list(READERS) == list(TAKEN_FILES)


@pytest.mark.parametrize("name", list(TAKEN_FILES))
def test_a_format_is_valid_or_says_why_it_is_left_out(impression, name):
    row = EXPORTS[name]
    if why := row.lacks(impression):
        assert " " in why
        return
    files = dict(written(row, impression))
    assert files or row.each or row.files
    READERS[name](files, impression)
