"""A small edition, complete enough to build at once: its files are templates in `files/`, filled with a few words."""

from __future__ import annotations

import html
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from glossator import __version__
from glossator.patterns import re

FILES = Path(__file__).parent / "files"
_RENAMED = {"gitignore": ".gitignore", "github": ".github", "gitlab-ci.yml": ".gitlab-ci.yml"}
"""What stands there under a plain name, so that no tool passes over it in the package."""
SAMPLE = ("docs/texts/", "docs/glossary/", "docs/notes/", "references/", "docs/index.md")
"""What belongs to the small text: an edition that begins with raw texts goes without it."""
_FIELD = re.compile(r"\{(title|licence|copyright|interface|year|version)(:yaml)?\}")
_MARKUP = re.compile(r"([\\`*_\[\]<>#{}|])")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody says of the edition they begin."""

    title: str
    licence: str
    interface: str
    """Language of the words around the texts, as the theme has it."""
    year: str
    """Year of the small text, as `1931`."""


def started(wanted: Wanted, sample: bool = True) -> dict[str, str]:
    """Return path to content of each file of a new edition, in order; without the `sample` its text is left out."""
    made: dict[str, str] = {}
    for path in sorted(path for path in FILES.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        parts = path.relative_to(FILES).parts
        name = "/".join(_RENAMED.get(part, part) for part in parts)
        if sample or not name.startswith(SAMPLE):
            made[name] = filled(path.read_text(encoding="utf-8"), wanted, markdown=path.suffix == ".md")
    return made


def filled(template: str, wanted: Wanted, markdown: bool = False) -> str:
    """Return a template with its fields replaced: `{title}` by the words, `{title:yaml}` by a YAML string of them.

    Words that are set into Markdown are no markup there.
    """
    words = {
        "title": wanted.title, "licence": wanted.licence, "copyright": html.escape(wanted.licence, quote=False),
        "interface": wanted.interface, "year": wanted.year, "version": __version__,
    }  # fmt: skip

    def field(match: re.Match[str]) -> str:
        value = words[match.group(1)]
        if match.group(2):
            return json.dumps(value, ensure_ascii=False)
        return _plain(value) if markdown else value

    return _FIELD.sub(field, template)


def _plain(words: str) -> str:
    return _MARKUP.sub(r"\\\1", words)


def clashes(folder: Path, names: Collection[str]) -> list[str]:
    """Return those of the files that stand in the folder already: none of them is written over."""
    return [name for name in names if (folder / name).exists() or (folder / name).is_symlink()]


def with_home(files: Mapping[str, str], wanted: Wanted, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the files with a first page that leads to texts, their ids to their titles, and empty lists."""
    links = "\n".join(f"- [{_plain(title)}](texts/{id}.md)" for id, title in texts.items())
    home = filled("---\ntitle: {title:yaml}\n---\n\n{title} begins with these texts:\n\n", wanted, markdown=True)
    return {
        **files,
        "docs/index.md": f"{home}{links}\n",
        "references/names.yml": "# People, organisations, places and things that the texts speak of.\n[]\n",
        "references/events.yml": "# What happened, with dates as in ISO 8601-2 (EDTF), in quotation marks.\n[]\n",
    }
