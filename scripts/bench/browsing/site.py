"""The public site, built to a folder, served on this machine, and opened in Chromium."""

from __future__ import annotations

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

CHECKOUT = Path(__file__).resolve().parents[3]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Site:
    """A built site: its folder, its address, and its longest text as a path below both."""

    folder: Path
    address: str
    longest: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, what came out, and what should."""

    measure: str
    figure: str
    goal: str


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        pass


def build(folder: Path, *, offline: bool = False) -> None:
    """Build the public site into a folder, to be served or read there; CalledProcessError where that fails."""
    order = ["glossator", "build", "--offline", "--site-dir"] if offline else ["mkdocs", "build", "-q", "-d"]
    subprocess.run([sys.executable, "-m", *order, str(folder)], cwd=CHECKOUT, check=True, capture_output=offline)


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *arguments: object) -> None:
        """A page that is closed while it loads hangs up; that is no error of the bench."""


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """Serve a folder on 127.0.0.1, at a port that is free, until the block ends."""
    handler = functools.partial(_Silent, directory=str(folder))
    server = _Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    longest = max(folder.glob("texts/*/index.html"), key=lambda page: page.stat().st_size).parent
    yield Site(folder, f"http://127.0.0.1:{server.server_address[1]}/", f"{longest.relative_to(folder)}/")
    server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield the Chromium of this machine, else the one that Playwright brought."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


def kinds(site: Site) -> list[str]:
    """Return one page of each kind as paths below the site: each section's list, and the heaviest page behind it."""
    alone = ("about", "bibliography", "map", "search", "how-to-read", "exports")
    lists = ["", "404.html", *(f"{name}/" for name in alone if (site.folder / name / "index.html").is_file())]
    for name in ("texts", "arguments", "glossary", "names", "notes", "timeline", "side-by-side"):
        if (site.folder / name / "index.html").is_file():
            lists.append(f"{name}/")
        lists += [path for _, path in sorted(pages(site, name))[-1:]]
    return lists


def pages(site: Site, section: str) -> list[tuple[int, str]]:
    """Return the bytes and the path of every page directly below a section."""
    found = site.folder.glob(f"{section}/*/index.html")
    return [(page.stat().st_size, f"{page.parent.relative_to(site.folder)}/") for page in found]
