"""Hostile words in every field of an edition: nothing comes alive, and not one word is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from small_project import Project

from hostile.outside import EVERYTHING, Outcome, findings, in_yaml, run, run_apart
from hostile.pages import Page, folded, glued, letters
from hostile.words import ROWS

Row = tuple[str, str, str]
UNUSED = "g-004"  # said of every term that no text has


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that holds words: how one is written, where it is shown, and what each place must say."""

    write: Callable[[Any, str, str], None]
    page: str  # address of the page of one row, `{id}` in it; without it, a page of all rows
    places: tuple[tuple[str, str, str], ...]  # (field, what follows the words in it, XPath where they must stand)
    lists: tuple[str, ...] = ()  # pages that hold the words of every row
    one_line: bool = False  # its form has no way to write a line end
    exact: bool = True  # plain words: the page has the elements of its twin, no more and no fewer
    verbatim: bool = True  # the words stand as they are; else their letters
    takes: Callable[[str], bool] = bool  # the words that its form can hold at all


def _append(project: Any, name: str, content: str) -> None:
    with (project.root / name).open("a", encoding="utf-8", newline="") as stream:
        stream.write(content)


def _text(project: Any, id: str, words: str) -> None:
    y, author, licence = in_yaml(words), in_yaml(words + " qauthor"), in_yaml(words + " qlicence")
    front = f"title: {y}\ndescription: {y}\nauthors: [{author}]\nlicence: {licence}\ndate: {y}\n"
    project.write(f"docs/texts/{id}.md", f"---\n{front}---\n\nA harmless body.\n")


def _page(project: Any, id: str, words: str) -> None:
    y = in_yaml(words)
    project.write(f"docs/{id}.md", f"---\ntitle: {y}\ndescription: {y}\n---\n\nA harmless body.\n")


def _term(project: Any, id: str, words: str) -> None:
    y, also, there = in_yaml(words), in_yaml(words + " qalso"), in_yaml(words + " qthere")
    front = f"term: {y}\nalso: [{also}]\nin:\n  tr: {there}\n"
    project.write(f"docs/glossary/{id}.md", f"---\n{front}---\n\nA harmless definition.\n")


def _name(project: Any, id: str, words: str) -> None:
    also, acronym, text = (in_yaml(words + more) for more in (" qalso", " qacronym", " qtext"))
    fields = f"  name: {in_yaml(words)}\n  also: [{also}]\n  acronym: {acronym}\n  text: {text}\n"
    _append(project, "references/names.yml", f"- id: {id}\n  kind: person\n{fields}")


def _event(project: Any, id: str, words: str) -> None:
    also, text = in_yaml(words + " qalso"), in_yaml(words + " qtext")
    fields = f'  date: "1950"\n  label: {in_yaml(words)}\n  also: [{also}]\n  text: {text}\n'
    _append(project, "references/events.yml", f"- id: {id}\n{fields}")


def _source(project: Any, id: str, words: str) -> None:
    raw = f"A harmless witness called {id}\n\nIts first paragraph is as harmless as its second.\n"
    project.write(f"sources/{id}.txt", raw)
    title, author, licence = in_yaml(words), in_yaml(words + " qauthor"), in_yaml(words + " qlicence")
    fields = f"  title: {title}\n  authors: [{author}]\n  licence: {licence}\n  publish: true\n"
    _append(project, "references/sources.yml", f"- id: {id}\n{fields}  sha256: {sha256(raw.encode()).hexdigest()}\n")


def _work(project: Any, id: str, words: str) -> None:
    fields = {"author": "{%s qauthor}", "title": "%s qtitle", "publisher": "%s qpublisher", "note": "%s qnote"}
    fields |= {"abstract": "%s", "annotation": "%s", "keywords": "%s", "url": "https://a.example/%s", "series": "%s"}
    lines = "".join(f"  {field} = {{{form % words}}},\n" for field, form in fields.items())
    _append(project, "references/library.bib", f"@book{{{id},\n{lines}  date = {{1950}},\n}}\n\n")
    _append(project, "docs/texts/second.md", f"\nCites [@{id}].\n")


def _definition(project: Any, id: str, words: str) -> None:
    body = f"{words} qdefined. And more.\n"
    project.write(f"docs/glossary/{id}.md", f"---\nterm: harmless {id}\n---\n\n{body}")


def _note(project: Any, id: str, words: str) -> None:
    project.write(f"docs/texts/{id}.md", f"---\ntitle: Harmless {id}\n---\n\nBefore {words} after.\n")
    project.write(f"docs/notes/{id}.md", f"---\ntext: {id}\n---\n\n## {words} {{kind=context}}\n\nA harmless note.\n")


def _heading(project: Any, id: str, words: str) -> None:
    body = f"Before.\n\n## Ada Lovelace {words} qheading\n\nAfter.\n"
    project.write(f"docs/texts/{id}.md", f"---\ntitle: Harmless {id}\n---\n\n{body}")


def _fits_a_bibliography(words: str) -> bool:
    """Tell whether BibTeX can hold the words in braces as they are; TeX's commands and formulas say something else."""
    depth, lowest = 0, 0
    for c in words:
        depth += (c == "{") - (c == "}")
        lowest = min(depth, lowest)
    endless = re.search(r"(<b>|``){10}", words)  # they have a test of their own, in a process that can be ended
    return not (depth or lowest or endless or re.search(r"[\\$]|^\W*$", words))


HEADING, TITLE, DESCRIPTION, BODY = "//h1", "//title", "//meta[@name='description']/@content", "//article"
KINDS = {
    "text": Kind(
        _text,
        "texts/{id}",
        (
            ("title", "", TITLE),
            ("title", "", HEADING),
            ("description", "", DESCRIPTION),
            ("authors", " qauthor", BODY),
            ("licence", " qlicence", BODY),
        ),
        ("texts",),
    ),
    "page": Kind(_page, "{id}", (("title", "", TITLE), ("title", "", HEADING), ("description", "", DESCRIPTION))),
    "term": Kind(
        _term,
        "glossary/{id}",
        (("term", "", TITLE), ("term", "", HEADING), ("in", " qthere", BODY)),
        ("glossary",),
    ),
    "name": Kind(
        _name,
        "names/{id}",
        (
            ("name", "", TITLE),
            ("name", "", HEADING),
            ("also", " qalso", BODY),
            ("acronym", " qacronym", BODY),
            ("text", " qtext", BODY),
            ("text", "", DESCRIPTION),
        ),
        ("names/people", "names"),
    ),
    "source": Kind(
        _source,
        "texts/{id}",
        (
            ("title", "", TITLE),
            ("title", "", HEADING),
            ("authors", " qauthor", BODY),
            ("licence", " qlicence", BODY),
        ),
        ("texts",),
    ),
    "event": Kind(
        _event, "timeline", (("label", "", "//*[@id='{id}']"), ("text", " qtext", "//*[@id='{id}']")), ("timeline",)
    ),
    "definition": Kind(
        _definition,
        "glossary/{id}",
        (("first sentence", "", BODY), ("first sentence", "", DESCRIPTION)),
        ("glossary",),
        one_line=True,
        exact=False,
        verbatim=False,
    ),
    "note": Kind(
        _note,
        "texts/{id}",
        (("the words noted", "", BODY),),
        one_line=True,
        exact=False,
        verbatim=False,
    ),
    "work": Kind(
        _work,
        "bibliography",
        (("author", "", "//*[@id='{id}']"), ("publisher", "", "//*[@id='{id}']")),
        ("bibliography",),
        one_line=True,
        exact=False,
        verbatim=False,
        takes=_fits_a_bibliography,
    ),
    "heading": Kind(
        _heading,
        "texts/{id}",
        (("the heading", "", "//article"),),
        ("names/ada-lovelace",),
        one_line=True,
        exact=False,
        verbatim=False,
    ),
}


def _rows_for(kind: str) -> list[Row]:
    """Return the rows that a kind is tried with: all, or in the ordinary run each fifth, others each kind."""
    shift = list(KINDS).index(kind)
    fitting = [row for row in ROWS if KINDS[kind].takes is bool or KINDS[kind].takes(row[1])]
    rows = [row for i, row in enumerate(fitting) if EVERYTHING or (i + shift) % 5 == 0]
    return [(id, _one_line(words), why) for id, words, why in rows] if KINDS[kind].one_line else rows


def _one_line(words: str) -> str:
    return re.sub(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", " ", words).strip()


@cache
def _built(kind: str, folder: Path) -> tuple[Path, Path, Outcome]:
    """Return the sites of a kind: with hostile words, and with harmless ones in their places; and the first build."""
    sites, outcomes = [], []
    for which in ("hostile", "harmless"):
        project = Project(folder / kind / which)
        for i, (id, words, _) in enumerate(_rows_for(kind)):
            KINDS[kind].write(project, id, words if which == "hostile" else f"harmless words {i}")
        outcomes.append(run(project, "build"))
        sites.append(project.root / "site")
    return sites[0], sites[1], outcomes[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("strings")


@pytest.mark.parametrize("kind", KINDS)
def test_a_build_with_hostile_words_ends_well(kind: str, folder: Path) -> None:
    outcome = _built(kind, folder)[2]
    assert outcome.code == 0, outcome.said[-3000:]
    assert not outcome.is_civil()
    assert not re.search("[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f]|\x1b(?!\\[[0-9;]*m)", outcome.said), "a terminal would obey"


@pytest.mark.parametrize(("kind", "row"), [pytest.param(k, r, id=f"{k}-{r[0]}") for k in KINDS for r in _rows_for(k)])
def test_words_stay_words(kind: str, row: Row, folder: Path) -> None:
    id, words, why = row
    how = KINDS[kind]
    hostile, harmless, _ = _built(kind, folder)
    page = Page.at(hostile, how.page.format(id=id))
    found = []
    if not folded(words) and not page.raw:
        return  # a thing without a word has a finding, and may have no page
    if "{id}" in how.page:
        twin = Page.at(harmless, how.page.format(id=_rows_for(kind)[1][0]))
        found += page.alive(twin, exact=how.exact and bool(folded(words)))
    if page.raw:
        found += [
            f"{field}: {lost}"
            for field, more, path in how.places
            if (lost := _lost(page, path.format(id=id), words, more, how))
        ]
    if not how.verbatim and found and all(": lost at" in f for f in found):
        spoken = [f for f in _found(kind, folder) if f["file"].endswith(f"/{id}.md") and f["code"] != UNUSED]
        assert spoken, f"{words[:200]!r} ({why}) in a {kind}: {found}, without a finding"
        return
    assert not found, f"{words[:200]!r} ({why}) in a {kind}: {found}"


@cache
def _found(kind: str, folder: Path) -> list[dict[str, Any]]:
    """Return the findings of an edition with hostile words."""
    project = Project.__new__(Project)
    project.root = folder / kind / "hostile"
    return findings(project)[1]


def _lost(page: Page, path: str, words: str, more: str, how: Kind) -> str:
    """Return what of some words does not stand where it must, or nothing."""
    there = page.at_path(path)
    if how.verbatim:
        wanted = folded(words + more)
        if not folded(words) or any(wanted in text for text in there) or _cut(wanted, path, there):
            return ""
        if re.search("[\x00-\x1f\x7f-\x9f]", words) and any(glued(wanted) in glued(text) for text in there):
            return ""
        return f"lost at {path}: {[t[:120] for t in there]}"
    if path == DESCRIPTION and not _describable(words):
        return ""
    said = "\n".join([*there, page.values]).casefold()  # a reference has capitals of its own
    gone = [w for w in letters(words) if w.casefold() not in said]
    return f"lost at {path}: {gone[:5]}" if gone and not _cut(folded(words), path, there) else ""


def _describable(words: str) -> bool:
    """Tell whether Markdown makes one paragraph of these words, with nothing in it that a description may leave out."""
    return not re.search(r"^(?:[-+*#>|=~`:!\s<]|\d+[.)]|\[|\t)|<[A-Za-z/!?]|@|\n|[*_`]{2}|\]\(|~~~|\|", words)


def _cut(wanted: str, path: str, there: list[str]) -> bool:
    """Tell whether a long description was cut at its end, as descriptions may be."""
    return path == DESCRIPTION and len(wanted) > 140 and any(len(t) > 100 and t[:90] in wanted for t in there)


@pytest.mark.parametrize(("kind", "url"), [(k, url) for k, how in KINDS.items() for url in how.lists])
def test_words_stay_words_in_lists(kind: str, url: str, folder: Path) -> None:
    hostile, harmless, _ = _built(kind, folder)
    blank = sum(not folded(words) for _, words, _ in _rows_for(kind))
    page, twin = Page.at(hostile, url), Page.at(harmless, url)
    found = page.alive(twin, exact=False)
    more = page.elements - twin.elements
    found += [
        f"{n} more <{tag}>"
        for tag, n in more.items()
        if tag not in ("a", "p", "h2", "li", "ul", "ol", "dl", "span", "section")
    ]
    if KINDS[kind].exact:
        fewer = twin.elements - page.elements
        found += [f"{n} fewer <{tag}>" for tag, n in fewer.items() if n > 4 * blank + 4]
    assert not found
    if url in ("texts", "glossary", "names/people", "timeline") and KINDS[kind].verbatim:
        said = glued(page.words)
        lost = [words for _, words, _ in _rows_for(kind) if glued(words) not in said]
        assert not lost


@pytest.mark.parametrize("kind", KINDS)
def test_words_stay_words_in_records(kind: str, folder: Path) -> None:
    """The search is scripts that hold nothing but JSON; sitemap and graph must be read by any parser."""
    hostile, _, _ = _built(kind, folder)
    calls = [path.read_text(encoding="utf-8") for path in hostile.glob("search/**/*.js")]
    assert calls
    for call in calls:
        json.loads(re.fullmatch(r'gSearch\("\w+",(.*)\)\n', call).group(1))
    etree.parse(hostile / "sitemap.xml")
    json.loads((hostile / "graph.json").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Place:
    """A place in Markdown: how words are put there, and what it asks of them."""

    put: Callable[[str], str]
    one_line: bool = True
    verbatim: str = ""  # XPath of what must hold the words as they are
    keeps: bool = True  # the words are for readers; an address is not
    takes: Callable[[str], bool] = bool


MARKDOWN_PLACES = {
    "paragraph": Place(lambda w: w, one_line=False),
    "heading": Place(lambda w: f"## {w}"),
    "list": Place(lambda w: "- " + w.replace("\n", "\n  "), one_line=False),
    "quotation": Place(lambda w: "> " + w.replace("\n", "\n> "), one_line=False),
    "table": Place(lambda w: f"| head | more |\n|---|---|\n| {w} | cell |"),
    "footnote": Place(lambda w: f"A mark.[^n]\n\n[^n]: {w}"),
    "link text": Place(lambda w: f"See [{w}](https://good.example/)."),
    "link address": Place(lambda w: f"See [words]({w}).", keeps=False),
    "bracketed address": Place(lambda w: f"See [words](<{w}>).", keeps=False),
    "link title": Place(lambda w: f'See [words](https://good.example/ "{w}").', keeps=False),
    "image text": Place(lambda w: f"See ![{w}](picture.png)."),
    "image address": Place(lambda w: f"See ![words]({w}).", keeps=False),
    "code span": Place(
        lambda w: f"See `` {w} ``.", verbatim="//code", takes=lambda w: "``" not in w and w.strip() == w
    ),
    "code block": Place(lambda w: f"```\n{w}\n```", one_line=False, verbatim="//pre", takes=lambda w: "```" not in w),
    "plain mark": Place(lambda w: f"See [{w}]{{.plain}}."),
}


def _markdown_rows(place: str) -> list[Row]:
    """Return the rows for a place: all, or in the ordinary run each tenth, others in each place."""
    how = MARKDOWN_PLACES[place]
    shift = list(MARKDOWN_PLACES).index(place)
    rows = [row for i, row in enumerate(ROWS) if EVERYTHING or (i + shift) % 10 == 0]
    rows = [(id, _one_line(words) if how.one_line else words, why) for id, words, why in rows]
    return [row for row in rows if row[1] and (how.takes is bool or how.takes(row[1]))]


@cache
def _built_markdown(folder: Path) -> tuple[Path, Path, Outcome, frozenset[str]]:
    """Return both sites as `_built` does, with a text for each word in each place, and the files with findings."""
    sites, outcomes, spoken = [], [], set()
    for which in ("hostile", "harmless"):
        project = Project(folder / "markdown" / which)
        for place, how in MARKDOWN_PLACES.items():
            for i, (id, words, _) in enumerate(_markdown_rows(place)):
                body = how.put(words if which == "hostile" else f"harmless words {i}")
                name = f"docs/texts/{place.replace(' ', '-')}-{id}.md"
                project.write(name, f"---\ntitle: Harmless {id}\n---\n\nBefore.\n\n{body}\n\nAfter.\n")
        outcomes.append(run(project, "build"))
        sites.append(project.root / "site")
        if which == "hostile":
            spoken = {f["file"] for f in findings(project)[1]}
    return sites[0], sites[1], outcomes[0], frozenset(spoken)


def test_a_build_with_hostile_markdown_ends_well(folder: Path) -> None:
    outcome = _built_markdown(folder)[2]
    assert outcome.code == 0, outcome.said[-3000:]
    assert not outcome.is_civil()


@pytest.mark.parametrize(
    ("place", "row"),
    [pytest.param(p, r, id=f"{p.replace(' ', '_')}-{r[0]}") for p in MARKDOWN_PLACES for r in _markdown_rows(p)],
)
def test_markdown_stays_tame(place: str, row: Row, folder: Path) -> None:
    id, words, why = row
    how = MARKDOWN_PLACES[place]
    hostile, harmless, _, spoken = _built_markdown(folder)
    prefix = place.replace(" ", "-")
    page = Page.at(hostile, f"texts/{prefix}-{id}")
    twin = Page.at(harmless, f"texts/{prefix}-{_markdown_rows(place)[1][0]}")
    found = page.alive(twin, exact=False)
    if page.raw and how.verbatim:
        there = page.at_path(how.verbatim)
        wanted = folded(words)
        if not any(wanted in text or glued(wanted) in glued(text) for text in there):
            found.append(f"lost: {[t[:200] for t in there]}")
    elif page.raw and how.keeps:
        said = (page.words + page.values).casefold()
        gone = [w for w in letters(words) if w.casefold() not in said]
        if gone and f"docs/texts/{prefix}-{id}.md" not in spoken:
            found.append(f"lost without a finding: {gone[:5]}")
    assert not found, f"{words[:200]!r} ({why}) in a {place}: {found}"


# What a reference processor takes for markup: each doubled the time, and twenty never came to an end.
ENDLESS = [
    ("<b>" * 20, "twenty bold marks that nobody closes"),
    ("<i>" * 25, "and slanted ones"),
    ("<sup>" * 25, "and raised ones"),
    ('<span class="nocase">' * 25, "and spans"),
    ("`" * 61, "an odd number of backticks"),
    ("*" * 61, "an odd number of stars"),
    ("_" * 61, "an odd number of underscores"),
    ("[" * 61, "brackets that nobody closes"),
    ('"' * 61, "an odd number of quotes"),
    ("'" * 61, "an odd number of apostrophes"),
    ("“" * 61, "curly quotes that nobody closes"),
    ("(" * 61, "round brackets that nobody closes"),
    ("<" * 400, "angle brackets"),
    ("$" * 61, "dollars"),
    ("\\" * 60, "backslashes"),
    ("{" * 60 + "x" + "}" * 60, "sixty braces"),
]


# In the ordinary run four builds, each with a kind of them; in the whole one a build a row.
_GROUPS = {why: [(words, why)] for words, why in ENDLESS}
if not EVERYTHING:
    _GROUPS = {f"rows {i} to {i + 3}": ENDLESS[i : i + 4] for i in range(0, len(ENDLESS), 4)}


@pytest.mark.parametrize("rows", _GROUPS.values(), ids=_GROUPS)
def test_a_reference_comes_to_an_end(project: Any, rows: list[tuple[str, str]]) -> None:
    """Four fields of a work: the time limit only tells endless from not (a build takes one or two seconds)."""
    for i, (words, _) in enumerate(rows):
        fields = "".join(f"  {f} = {{{words} {f}}},\n" for f in ("author", "title", "publisher", "series"))
        _append(project, "references/library.bib", f"@book{{odd{i},\n{fields}  date = {{1950}},\n}}\n")
        project.write(f"docs/texts/odd{i}.md", f"---\ntitle: Odd\n---\n\nCites [@odd{i}].\n")
    outcome = run_apart(["--project", str(project.root), "build"], at=project.root)
    assert outcome.code == 0, f"{rows}: {outcome.code} {outcome.said[-1500:]}"
    assert not outcome.is_civil()
    # The style begins a sentence with it: behind nothing but signs that fall away, its letter is a capital.
    assert "publisher" in Page.at(project.root / "site", "bibliography").words.lower()
