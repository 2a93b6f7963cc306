"""The package as it is installed: engine, theme, letters and templates, and no word of the edition beside it."""

from __future__ import annotations

import re
import zipfile

import pytest
from small_project import CHECKOUT

from glossator.edition import Edition, read_edition
from glossator.publish.settings import read_settings

WORLD = {"state", "place", "region", "people"}
"""Kinds of names that are facts of the world: the engine has tables of states, peoples and capitals."""
COMMON = {
    "Brussels": "a capital, in the table of proper words",
    "European Union": "a body that biblatex has a word for (`patenteu`)",
    "UN": "a body that has keys of its own in libraries, and troops that are counted",
    "EU": "troops that are counted",
    "STAR": "an English word in capitals",
    "Atatürk": "a person of history, in the table of proper words",
    **dict.fromkeys(
        ("Cold War", "Crimean War", "First World War", "Second World War"),
        "a war by its common name, in the table of names of several words",
    ),
    **dict.fromkeys(
        ("United Nations", "European Parliament", "World Bank", "Security Council"),
        "a body of the world, in the table of names of several words",
    ),
    "ICBM": "an acronym by which plurals are shown",
}
"""Names of the edition that are words of the engine too, with the reason."""
WORDS = (".py", ".html", ".js", ".css", ".md", ".yml", ".bib", ".txt")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    from hatchling.builders.wheel import WheelBuilder

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1600000000")  # builds of sites in this process set it to 0, as no zip has it
        (made,) = WheelBuilder(str(CHECKOUT)).build(directory=str(tmp_path_factory.mktemp("wheel")))
    return zipfile.ZipFile(made)


def _words_of(edition: Edition, title: str) -> dict[str, str]:
    """What is the edition's own, as its records and texts say today, with what each is."""
    own = {title: "its title"}
    for text in edition.texts:
        own |= {text.id: "a text", text.front.title: "a text"}
    for source in edition.sources.values():
        own |= {source.id: "an original", source.title: "an original"}
        own |= dict.fromkeys(source.authors, "an author")
    own |= dict.fromkeys(edition.works, "a key")
    for event in edition.events.values():
        own |= {event.id: "an event", event.label: "an event"}
    for name in edition.names.values():
        if name.kind not in WORLD:
            own |= dict.fromkeys((name.label, *name.also, *filter(None, [name.acronym])), f"a {name.kind}")
    return {word: what for word, what in own.items() if word and word not in COMMON and word not in {"introduction"}}


def test_the_engine_holds_no_word_of_this_edition(wheel):
    edition, _ = read_edition(CHECKOUT)
    own = _words_of(edition, str(read_settings(CHECKOUT).values["site_name"]))
    assert len(own) > 500
    longest_first = sorted(map(re.escape, own), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])")
    found = {}
    for file in wheel.namelist():
        if file.endswith(WORDS) and ".dist-info/" not in file:
            words = wheel.read(file).decode("utf-8")
            found |= {(match.group(), own[match.group()]): file for match in pattern.finditer(words)}
    assert found == {}, sorted(found)


HELD = [
    "glossator/__main__.py",
    "glossator/theme/base.html",
    "glossator/theme/mkdocs_theme.yml",
    "glossator/theme/__init__.py",
    "glossator/theme/partials/policy.html",
    "glossator/theme/assets/glossator/fonts/glossator-serif-latin.woff2",
    "glossator/theme/assets/glossator/page.css",
    "glossator/cartography/atlas.json",
    "glossator/starter/files/mkdocs.yml",
    "glossator/starter/files/gitignore",
    "glossator/starter/files/github/workflows/pages.yml",
    "glossator/starter/files/docs/texts/how-the-metre-was-agreed.md",
    "glossator/starter/files/tests/test_edition.py",
]


def test_the_wheel_holds_all_that_a_reader_needs(wheel):
    names = set(wheel.namelist())
    made = {"glossator/theme/assets/glossator/page.css"}  # packed at each build, of the sheets below
    assert set(HELD) - names == made
    sheets = {path.name for path in (CHECKOUT / "scripts/glossator/theme/assets/glossator").glob("*.css")}
    assert {f"glossator/theme/assets/glossator/{name}" for name in sheets} <= names
    (entries,) = [name for name in names if name.endswith("entry_points.txt")]
    points = wheel.read(entries).decode()
    for group in ("mkdocs.plugins", "mkdocs.themes", "markdown.extensions", "console_scripts"):
        assert f"[{group}]\nglossator = " in points
    assert not [
        name for name in names if name.startswith(("docs/", "references/", "tests/", "glossator/starter/files/.git"))
    ]
