"""A small project on disk, complete enough to build, and the tools to look into a built site."""

from __future__ import annotations

import re
from pathlib import Path

from glossator.__main__ import main

CHECKOUT = Path(__file__).resolve().parents[1]

FILES = {
    "docs/index.md": "# A small reader\n\nWelcome, see [the first text](texts/first.md).\n",
    "docs/about.md": "# About\n\nNothing to say [@smith2010].\n",
    "docs/contributing.md": "# Contributing\n\nPlease do.\n",
    "docs/texts/first.md": (
        "---\ntitle: First text\nlanguage: en\n---\n\n## One\n\n"
        "Ada Lovelace wrote about *machine learning* in 1843.[^1] The analytical engine was never built [@smith2010, p. 7].\n\n"
        "> A quotation about deep learning on 24 November 2015.\n\n- An item with the Analytical Engine.\n\n"
        "[^1]: A note that cites @doe2011 and the engine of March 1843.\n"
    ),
    "docs/texts/second.md": "---\ntitle: Second text\n---\n\nAda Lovelace again, beside Taşpınar; learning machines, see [@doe2011; @smith2010].\n",
    "docs/glossary/machine-learning.md": (
        "---\nterm: machine learning\nalso: [deep learning, learning machines]\nsources: [smith2010]\n---\n\n"
        "Programs that get better with data. Ada Lovelace foresaw it [@smith2010].\n"
    ),
    "docs/notes/first.md": "---\ntext: first\n---\n\n## was never built {kind=context}\n\nA part of it was [@doe2011].\n",
    "references/library.bib": (
        "@book{smith2010,\n  author = {Smith, Anna},\n  title = {Engines},\n  date = {2010},\n  publisher = {Press},\n}\n\n"
        "@article{doe2011,\n  author = {Doe, John},\n  title = {Notes},\n  journaltitle = {Journal},\n  date = {2011},\n}\n"
    ),
    "references/names.yml": (
        "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n  text: Mathematician.\n"
        "- id: analytical-engine\n  kind: infrastructure\n  name: Analytical Engine\n  also: [analytical engine]\n"
    ),
    "references/events.yml": (
        "- id: lovelace-notes-1843\n  date: \"1843\"\n  label: Lovelace publishes her notes\n  who: [ada-lovelace]\n"
        "  sources: [smith2010]\n"
        "- id: quotation-day\n  date: \"2015-11-24\"\n  label: A day\n  terms: [machine-learning]\n"
    ),
}  # fmt: skip


class Project:
    """A project below a temporary folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, content in FILES.items():
            self.write(name, content)
        config = (CHECKOUT / "mkdocs.yml").read_text(encoding="utf-8")
        config = re.sub(r"  - Learn:\n(?:      - .*\n)+", "", config)
        config = re.sub(r"      - (?!about|contributing)[\w-]+\.md\n", "", config)
        config = re.sub(r"  - glossator:\n      exports: .*\n", "  - glossator\n", config)  # only what every site has
        theme = CHECKOUT / "scripts/glossator/theme"
        self.write("mkdocs.yml", config.replace("custom_dir: scripts/glossator/theme", f"custom_dir: {theme}"))

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run(self, *arguments: str) -> int:
        """Run a verb of the command line on this project."""
        return main(["--project", str(self.root), *arguments])

    def page(self, url: str, site: str = "site") -> str:
        """Return the HTML at an address of the site."""
        path = self.root / site / url
        return (path / "index.html" if not path.suffix else path).read_text(encoding="utf-8")

    def files(self, site: str = "site") -> dict[str, bytes]:
        """Return every file of a built site by its path."""
        base = self.root / site
        return {p.relative_to(base).as_posix(): p.read_bytes() for p in sorted(base.rglob("*")) if p.is_file()}

    def addresses(self, site: str = "site") -> set[str]:
        """Return every address that some page of the site links to or loads."""
        found: set[str] = set()
        for path in (self.root / site).rglob("*.html"):
            found |= set(re.findall(r'(?:href|src)="?([^"\s>]+)', path.read_text(encoding="utf-8")))
        return found
