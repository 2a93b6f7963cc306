"""Sites of hostile values, each built once a session by the generator that a test names."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hostile_places import HARMLESS, PLACES, PRINTING, escaped, markdown_places, plain_fields, settings
from hostile_strings import HOSTILE
from small_project import Project

RICH = """---
title: Rich
---

[Ada Lovelace](https://example.org/) A *b* **c** ~~d~~ `e` [f](https://example.org/) [g](about.md) ![h](pic.png) ![h2](https://example.org/x.png) line\\
break[^1] and [@nobody] and [^9].

## Two {#two}

### Three

#### Four

##### Five

###### Six

- a
- b

3. c
4. d

> e

| a | b |
|---|---|
| c | d |

```x
code
```

---

Table 1: caption

[^1]: note

    second
"""
"""Every construct that Markdown has: what may come of a string that is read as Markdown."""


def _plain(project, strings) -> dict[str, str]:
    plain_fields(project, strings)
    return {}


def _settings(project, strings) -> dict[str, str]:
    settings(project, strings)
    return {}


def _raw(project, strings) -> dict[str, str]:
    project.write("docs/texts/rich.md", RICH)
    return markdown_places(project, strings, str, PLACES)


def _escaped(project, strings) -> dict[str, str]:
    project.write("docs/texts/rich.md", RICH)
    return markdown_places(project, strings, escaped, PRINTING)


FILLS = {"plain": _plain, "settings": _settings, "raw": _raw, "escaped": _escaped}


class Sites:
    """Builds (fill, generator, harmless or not) once and keeps it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.built: dict[tuple[str, str, bool], tuple[Project, dict[str, str]]] = {}

    def of(self, fill: str, generator: str, harmless: bool = False) -> tuple[Project, dict[str, str]]:
        key = (fill, generator, harmless)
        if key not in self.built:
            project = Project(self.folder / f"{fill}-{generator}-{'harmless' if harmless else 'hostile'}")
            planted = FILLS[fill](project, [HARMLESS, HARMLESS, HARMLESS] if harmless else HOSTILE)
            assert project.run("build", "--generator", generator) == 0
            self.built[key] = project, planted
        return self.built[key]


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    return Sites(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project")


@pytest.fixture(scope="session")
def plain_sites(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Project]:
    """Return a project of harmless pages, built by the generator that is named."""

    @functools.cache
    def built(generator: str) -> Project:
        if generator == "zensical":
            pytest.importorskip("zensical")
        project = Project(tmp_path_factory.mktemp(f"plain-{generator}"))
        assert project.run("build", "--generator", generator, "--strict") == 0
        return project

    return built


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder on a port of this machine; yields its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()


@pytest.fixture(scope="session")
def serve():
    return served


FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip


@pytest.fixture(scope="module")
def browser(chromium):
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()
