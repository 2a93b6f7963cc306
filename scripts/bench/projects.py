"""The corpus as a project of each builder."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from corpus import Corpus, Mark, markdown

ROOT = Path(__file__).resolve().parents[2]


def write(path: Path, content: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def glossator(corpus: Corpus, folder: Path) -> None:
    """Write the corpus as contributors would: terms and dates are plain words, for the program to find."""

    def render(mark: Mark) -> str:
        kind, id, words = mark
        return f"[@{id}, p. {words}]" if kind == "cite" else f"[^{id}]" if kind == "note" else words

    for text in corpus.texts:
        write(folder / f"docs/texts/{text.id}.md", f"---\ntitle: {text.title}\n---\n\n{markdown(text, render)}")
    for id, label, definition in corpus.terms:
        write(folder / f"docs/glossary/{id}.md", f"---\nterm: {label}\n---\n\n{definition}\n")
    entries = [
        f"@book{{{key},\n  author = {{{surname}, A.}},\n  title = {{{title}}},\n"
        f"  date = {{{year}}},\n  publisher = {{Press}},\n}}\n"
        for key, surname, year, title in corpus.works
    ]
    write(folder / "references/library.bib", "\n".join(entries))
    write(folder / "docs/index.md", "# Corpus\n")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("custom_dir: scripts/glossator/theme", f"custom_dir: {ROOT / 'scripts/glossator/theme'}")
    config = re.sub(r"  - glossator:\n      exports: .*\n", "  - glossator\n", config)  # only what every site has
    config = re.sub(r"  - About:\n(?:      - .*\n)+", "", config)  # the corpus has no such pages
    write(folder / "mkdocs.yml", config)


_MATERIAL = """site_name: Corpus
theme:
  name: material
  font: false
plugins:
  - search
markdown_extensions:
  - attr_list
  - footnotes
  - toc:
      permalink: true
"""

_SHORT = """nav:
  - index.md
  - glossary.md
  - references.md
not_in_nav: |
  texts/*
"""


def material(corpus: Corpus, folder: Path, *, texts_in_navigation: bool) -> None:
    """Write the same prose for Material, every link written beforehand: what no program then has to find."""
    works = {key: (surname, year) for key, surname, year, _ in corpus.works}

    def render(mark: Mark) -> str:
        kind, id, words = mark
        if kind == "cite":
            surname, year = works[id]
            return f"([{surname} {year}](../references.md#{id}), {words})"
        return {"term": f"[{words}](../glossary.md#{id})", "note": f"[^{id}]"}.get(kind, f"<time>{words}</time>")

    for text in corpus.texts:
        write(folder / f"docs/texts/{text.id}.md", f"# {text.title}\n\n{markdown(text, render)}")
    links = "\n".join(f"- [{text.title}](texts/{text.id}.md)" for text in corpus.texts)
    write(folder / "docs/index.md", f"# Corpus\n\n{links}\n")
    listed = "\n".join(
        f"- {surname}. {year}. *{title}*. Press.\n{{: #{key} }}" for key, surname, year, title in corpus.works
    )
    write(folder / "docs/references.md", f"# References\n\n{listed}\n")
    defined = "\n".join(f"## {label} {{: #{id} }}\n\n{definition}\n" for id, label, definition in corpus.terms)
    write(folder / "docs/glossary.md", f"# Glossary\n\n{defined}")
    write(folder / "mkdocs.yml", _MATERIAL + ("" if texts_in_navigation else _SHORT))


def material_navigation(corpus: Corpus, folder: Path) -> None:
    """Material as it comes: every text in the navigation."""
    material(corpus, folder, texts_in_navigation=True)


def material_floor(corpus: Corpus, folder: Path) -> None:
    """Material with the texts left out of the navigation: its floor."""
    material(corpus, folder, texts_in_navigation=False)


def clear(folder: Path) -> None:
    """Remove what a build leaves, so that the next one starts cold."""
    for name in ("site", ".cache", "build"):
        shutil.rmtree(folder / name, ignore_errors=True)
