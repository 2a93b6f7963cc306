"""Where a string is planted: every plain field an editor can fill, and every place of Markdown."""

from __future__ import annotations

import string as letters
from collections.abc import Callable, Iterable
from pathlib import Path

HARMLESS = "harmless words"


def quoted(words: str) -> str:
    """Return words as a double-quoted scalar of YAML, whatever they hold."""
    out = []
    for sign in words:
        if sign in '"\\':
            out.append(f"\\{sign}")
        elif " " <= sign <= "~":
            out.append(sign)
        else:
            out.append(f"\\U{ord(sign):08x}")
    return f'"{"".join(out)}"'


def escaped(words: str) -> str:
    """Return one line of Markdown that prints the words (CommonMark 0.31, section 2.4)."""
    return "".join(f"\\{sign}" if sign in letters.punctuation else sign for sign in " ".join(words.split()))


def _bib(words: str) -> str:
    # For each tag of rich text that is opened and not closed (`<b>`), Pandoc's citeproc takes twice the time: at twenty,
    # seven seconds. Braces must be balanced in a file of BibTeX.
    return " ".join(words.replace("<b>" * 800, "<b>" * 8).replace("{", "(").replace("}", ")").split())


def plain_fields(project, strings: Iterable[str]) -> None:
    """Plant each string in every plain field: one text, page, entry, name, event, source and work a string."""
    names, events, sources, works = [], [], [], []
    for n, words in enumerate(strings):
        q = quoted(words)
        language = q if len(q) < 1000 else "xx"  # the longest key in one line that YAML takes
        project.write(
            f"docs/texts/t{n}.md",
            f"---\ntitle: {q}\nauthors: [{q}, {q}]\ndescription: {q}\nlicence: {q}\ndate: {q}\n"
            f"language: {q}\nkind: {q}\nof: {q}\norder: {q}\nsilence: {{t-001: {q}}}\n---\n\nWords.\n",
        )
        project.write(
            f"docs/p{n}.md",
            f"---\ntitle: {q}\ndescription: {q}\nsubtitle: {q}\nauthor: {q}\ntags: [{q}]\nstatus: {q}\n"
            f"lang: {q}\nrobots: {q}\n---\n\nWords.\n\n##\n\nUnder no heading.\n",
        )
        project.write(
            f"docs/glossary/g{n}.md",
            f"---\nterm: {q}\nalso: [{q}]\nin: {{tr: {q}, {language}: {q}}}\nsee: [{q}]\nsources: [{q}]\n---\n\n"
            f"{_utf8(escaped(words))}\n",
        )
        project.write(f"docs/notes/s{n}.md", f"## words {n} {{kind=context}}\n\nA comment.\n")
        names.append(
            f"- id: n{n}\n  kind: person\n  name: {q}\n  also: [{q}]\n  acronym: {q}\n  text: {q}\n  wikidata: {q}\n"
        )
        names.append(f"- id: {q}\n  kind: {q}\n  name: Nobody {n}\n")
        events.append(
            f'- id: e{n}\n  date: "1950"\n  label: {q}\n  also: [{q}]\n  text: {q}\n  who: [n{n}]\n  where: [{q}]\n  sources: [{q}]\n'
        )
        events.append(f"- id: f{n}\n  date: {q}\n  label: E\n")
        sources.append(f"- id: s{n}\n  title: {q}\n  of: {q}\n  licence: {q}\n  origin: {q}\n")
        b = _utf8(_bib(words))
        works.append(
            f"@book{{w{n},\n  author = {{{b}}},\n  title = {{{b}}},\n  date = {{2001}},\n  publisher = {{{b}}},\n  url = {{{b}}},\n"
            f"  doi = {{{b}}},\n  note = {{{b}}},\n  verification = {{{b}}},\n}}\n"
        )
    project.write("references/names.yml", "".join(names))
    project.write("references/events.yml", "".join(events))
    project.write("references/sources.yml", "".join(sources))
    project.write("references/library.bib", "\n".join(works))


def settings(project, strings: Iterable[str]) -> None:
    """Plant all strings at once in the settings of mkdocs.yml that are words."""
    # A key of YAML in one line has at most 1,024 characters (YAML 1.2, section 7.4); lone surrogates are none.
    listed = [
        one for one in strings if len(quoted(one)) < 1000 and not any("\ud800" <= sign <= "\udfff" for sign in one)
    ]
    path: Path = project.root / "mkdocs.yml"
    config = path.read_text(encoding="utf-8")
    joined = quoted(" · ".join(listed))
    config = config.replace("site_name: Between Blocs", f"site_name: {joined}")
    config = config.replace(
        "site_description: An annotated reader on Turkey, Russia and NATO",
        f"site_description: {joined}\nsite_author: {joined}",
    )
    links = "".join(
        f"  - {quoted(one)}: about.md\n" if n == 0 else f"  - {quoted(one)}: https://example.org/{n}\n"
        for n, one in enumerate(listed)
    )
    sections = "".join(
        f"  - {quoted(one)}:\n      - {quoted(one)}: https://example.org/s{n}\n" for n, one in enumerate(listed)
    )
    config = config.replace("not_in_nav: |", f"{links}{sections}\nnot_in_nav: |").replace(
        "  - About:\n", "  - About:\n"
    )
    path.write_text(config, encoding="utf-8")


def _utf8(words: str) -> str:
    return words.encode("utf-8", "replace").decode("utf-8")


Place = Callable[[str], str]
PLACES: dict[str, Place] = {
    "paragraph": lambda s: f"Before {s} after.\n",
    "start": lambda s: f"{s}\n",
    "heading": lambda s: f"## Heading {s}\n\nWords.\n",
    "setext": lambda s: f"{s}\n---\n\nWords.\n",
    "item": lambda s: f"- item {s}\n- another\n",
    "quotation": lambda s: f"> quoted {s}\n",
    "emphasis": lambda s: f"An *emphasis {s}* and **strong {s}**.\n",
    "note": lambda s: f"Words.[^1]\n\n[^1]: note {s}\n",
    "cell": lambda s: f"| a | b |\n|---|---|\n| cell {s} | x |\n",
    "link text": lambda s: f"A [link {s}](https://example.org/) here.\n",
    "link address": lambda s: f'A [link]({s}) and [another](<{s}>) and [third][r].\n\n[r]: {s} "{s}"\n',
    "link title": lambda s: f'A [link](about.md "{s}") here.\n',
    "picture": lambda s: f"A ![picture {s}](pic.png) and ![x]({s}) and ![x](<{s}>).\n",
    "code": lambda s: f"Some `code {s}` here.\n\n```{s}\nfence {s}\n```\n\n    indented {s}\n",
    "forced": lambda s: f"The [forced {s}]{{term=machine-learning}} and [x]{{term={s}}} and [x]{{.{s}}}.\n",
    "citation": lambda s: f"Said [see {s} @smith2010, p. {s}; and {s}] and [@{s}] and @{s}.\n",
    "html": lambda s: f"<div {s}>{s}</div>\n\n<!-- {s} -->\n\n<script>{s}</script>\n",
}
PRINTING = ("paragraph", "start", "heading", "item", "quotation", "emphasis", "note", "cell", "link text", "forced")
"""Places that show the planted words on the page as they are."""


def markdown_places(
    project, strings: Iterable[str], write: Callable[[str], str], places: Iterable[str]
) -> dict[str, str]:
    """Plant each string in every place, one text each; return page to the string planted there."""
    planted: dict[str, str] = {}
    for n, words in enumerate(strings):
        for number, place in enumerate(places):
            name = f"m{n}-{number}"
            content = f"---\ntitle: T{n}\n---\n\n{PLACES[place](write(words))}"
            project.write(f"docs/texts/{name}.md", content.encode("utf-8", "replace"))
            planted[f"texts/{name}"] = words
        # Comments of editorial notes are read by the same reader, under a heading of their own.
        heading, comment = write(words).replace("\n", " ")[:80], write(words)
        project.write(
            f"docs/notes/k{n}.md", f"## {heading} {{kind=context}}\n\nComment {comment}\n".encode("utf-8", "replace")
        )
        # So are the items of an argument, whose signs are cut out of their words.
        item = " ".join(write(words).split())
        project.write(
            f"docs/arguments/a{n}.md",
            f"---\ntext: m{n}-0\n---\n\n- Item {item} [¶ 1]\n  - [“{item}”]\n  - {{{item}}} [¶ {item}]\n".encode(
                "utf-8", "replace"
            ),
        )
        project.write(
            f"docs/glossary/k{n}.md", f"---\nterm: k{n} term\n---\n\n{write(words)}\n".encode("utf-8", "replace")
        )
    return planted
