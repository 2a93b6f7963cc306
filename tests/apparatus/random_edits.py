"""A small edition, and random edits of everything that somebody may edit in it."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from glossator.apparatus import graph_of, uses_of
from glossator.publish.examine import Examined
from glossator.store import digest_of

Edit = Callable[[random.Random, Path], str]

WORDS = (
    "Ada Lovelace", "the Analytical Engine", "deep learning", "Marsh Treaty", "24 November 2015", "in March 1843", "25 October 1917",
    "7 November 1917", "[@smith2010, p. 7]", "@doe2011", "[@nobody1999]", "[the engine]{name=analytical-engine}", "[it]{term=nothing}",
    "“was never built at all” (Smith 2010, 7)", "(Doe, 2011)", "[there](second.md)", "[away](nowhere.md)", "smith2010", "{.plain}", "*emphasis*",
    "![a picture](https://example.org/x.png)", "the same year", "a colony", "Petersburg", "\n\n## Another heading\n\n", "\n\n", "[^1]", "[^9]", "[x][y]",
)  # fmt: skip

FILES = {
    "mkdocs.yml": "site_name: Small\nplugins:\n  - glossator\n",
    "docs/index.md": "# Small\n\nSee [the first](texts/first.md).\n",
    "docs/about.md": "# About\n\nNothing [@smith2010].\n",
    "docs/texts/first.md": "---\ntitle: First\nof: smith2010\n---\n\n## One\n\nAda Lovelace wrote in 1843.[^1] The engine was never built at all [@smith2010, p. 7].\n\n- An item of 24 November 2015.\n\n[^1]: See @doe2011.\n[^2]: Ibid., 9.\n",
    "docs/texts/second.md": "---\ntitle: Second\nlanguage: en\n---\n\nThey say “was never built at all” [@smith2010, 7]. Deep learning on 25 October 1917.\n\nThe same on 7 November 1917, under the Marsh Treaty.\n",
    "docs/texts/third.md": "---\ntitle: Third\nlanguage: de\nsilence:\n  c-002: it comes later\n---\n\nDie Maschine von 1843, siehe [@nobody2000].\n",
    "docs/glossary/machine-learning.md": "---\nterm: machine learning\nalso: [deep learning]\nsources: [smith2010]\n---\n\nPrograms that get better. Ada Lovelace foresaw it.\n",
    "docs/glossary/colony.md": "---\nterm: colony\nsee: [machine-learning]\n---\n\nA settlement.\n",
    "docs/notes/first.md": "---\ntext: first\n---\n\n## was never built {kind=context}\n\nA part of it was [@doe2011].\n",
    "docs/arguments/first.md": "---\ntext: first\n---\n\n1. The engine mattered. {claim} [¶ 1]\n   - It was never built. {objection} [¶ 1]\n",
    "references/library.bib": "@book{smith2010,\n  author = {Smith, Anna},\n  title = {Engines},\n  date = {2010},\n}\n\n@article{doe2011,\n  author = {Doe, John},\n  title = {Notes},\n  journaltitle = {Journal},\n  date = {2011},\n}\n",
    "references/names.yml": "- id: ada-lovelace\n  kind: person\n  name: Ada Lovelace\n- id: analytical-engine\n  kind: infrastructure\n  name: Analytical Engine\n  also: [the engine]\n- id: marsh-treaty\n  kind: treaty\n  name: Marsh Treaty\n",
    "references/events.yml": "- id: notes-1843\n  date: \"1843-03\"\n  label: Lovelace publishes her notes\n  who: [ada-lovelace]\n- id: a-day\n  date: \"2015-11-24\"\n  label: A day\n  terms: [machine-learning]\n",
}  # fmt: skip


CHANGES = (
    ("references/names.yml", "also: [the engine]", "also: [Maschine]"),
    ("docs/glossary/machine-learning.md", "also: [deep learning]", "also: [item]"),
    ("docs/notes/first.md", "## was never built", "## wrote in"),
    ("references/library.bib", "{smith2010", "{smith2012"),
    ("references/events.yml", "label: A day", "label: An item"),
    ("docs/texts/second.md", "language: en", "language: de"),
    ("docs/texts/first.md", "built at all", "built, at all"),
)
"""(file, words, others): edits of what texts are read beside, each of which changes what is found in some text."""


def write_edition(root: Path) -> None:
    """Write the small edition."""
    for name, words in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")


def edit(rng: random.Random, root: Path) -> str:
    """Edit something; return what was done."""
    return rng.choice(EDITS)(rng, root)


def _files(root: Path, *folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((root / folder).rglob("*")) if path.is_file()]
    return found or [root / "docs/index.md"]


def _put(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8", newline="")


def _words(rng: random.Random, root: Path) -> str:
    path = rng.choice(_files(root, "docs"))
    words = path.read_text(encoding="utf-8", errors="replace")
    at, word = rng.randrange(len(words) // 3, len(words) + 1), rng.choice(WORDS)
    _put(path, f"{words[:at]} {word} {words[at:]}")
    return f"{word!r} into {path.name} at {at}"


def _cut(rng: random.Random, root: Path) -> str:
    path = rng.choice(_files(root, "docs/texts", "docs/notes", "docs/glossary"))
    words = path.read_text(encoding="utf-8", errors="replace")
    at = rng.randrange(len(words) + 1)
    _put(path, words[:at] + words[at + rng.randrange(1, 30) :])
    return f"cut {path.name} at {at}"


def _swap(rng: random.Random, root: Path) -> str:
    """Another id, key, date, title, language or form, wherever it stands in one file."""
    old, new = rng.choice(
        (("smith2010", "smith2011"), ("smith2011", "smith2010"), ("ada-lovelace", "lovelace"), ("lovelace", "ada-lovelace"), ("Ada Lovelace", "Augusta Ada"),
         ("2015-11-24", "2015-11-25"), ("1843", "1844"), ("title:", "titel:"), ("language: de", "language: ru"), ("language: en", "language: tr"), ("deep learning", "steep learning"),
         ("machine-learning", "learning"), ("kind: treaty", "kind: war"), ("of: smith2010", "of: doe2011"), ("c-002", "x-005"), ("Anna", "Berta"), ("First", "Erster"), ("also:", "alos:")),
    )  # fmt: skip
    path = rng.choice(_files(root, "docs", "references"))
    words = path.read_text(encoding="utf-8", errors="replace")
    _put(path, words.replace(old, new))
    return f"{old} to {new} in {path.name}"


def _record(rng: random.Random, root: Path) -> str:
    file, words = rng.choice(
        (("names.yml", "- id: n{0}\n  kind: city\n  name: Petersburg\n"), ("names.yml", "- id: n{0}\n  kind: organisation\n  name: Board {0}\n  also: [Engine]\n"),
         ("events.yml", "- id: e{0}\n  date: \"1917-11-07\"\n  label: Event {0}\n  where: [n{0}]\n"), ("library.bib", "\n@book{{k{0}, author = {{Doe, Jane}}, title = {{The Marsh}}, date = {{2011}}}}\n"),
         ("citations.yml", "language: de\n"), ("acts.yml", "- id: a{0}\n  words: [settle]\n")),
    )  # fmt: skip
    path = root / "references" / file
    old = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    _put(path, old + words.format(rng.randrange(4)))
    return f"record in {file}"


def _new(rng: random.Random, root: Path) -> str:
    number = rng.randrange(5)
    name = rng.choice(
        (f"docs/texts/t{number}.md", f"docs/glossary/g{number}.md", f"docs/notes/t{number}.md", f"docs/p{number}.md")
    )
    head = {"texts": f"---\ntitle: T{number}\nof: doe2011\n---\n\n", "glossary": f"---\nterm: board {number}\n---\n\n", "notes": f"---\ntext: t{number}\n---\n\n## was never {{kind=question}}\n\n"}  # fmt: skip
    said = " ".join(rng.choices(WORDS, k=6))
    _put(root / name, f"{head.get(name.split('/')[1], '')}It was never built at all. {said}\n")
    return f"new {name}"


def _gone(rng: random.Random, root: Path) -> str:
    path = rng.choice(_files(root, "docs", "references"))
    path.unlink()
    return f"{path.name} is gone"


def _renamed(rng: random.Random, root: Path) -> str:
    path = rng.choice(_files(root, "docs/texts", "docs/glossary", "docs/notes"))
    path.replace(path.with_name(f"{path.stem}-x{path.suffix}"))
    return f"{path.name} has another name"


def _damage(rng: random.Random, root: Path) -> str:
    path = rng.choice(_files(root, "docs", "references"))
    words = path.read_bytes()
    at = rng.randrange(len(words) + 1)
    path.write_bytes(words[:at] + rng.choice((b"\xff\xfe", b"\0", b"<<<<<<< mine\n", b"\r\n", b"\t- [")) + words[at:])
    return f"damage in {path.name} at {at}"


def _back(rng: random.Random, root: Path) -> str:
    name = rng.choice(sorted(FILES))
    _put(root / name, FILES[name])
    return f"{name} as it was"


def _settings(rng: random.Random, root: Path) -> str:
    _put(
        root / "mkdocs.yml",
        FILES["mkdocs.yml"].replace("Small", rng.choice(("Small", "Small", "Another")))
        + rng.choice(
            (
                "theme:\n  name: material\n  language: de\n",
                "nosuch: 1\n",
                "site_url: https://example.org/x/\n",
                "use_directory_urls: false\n",
                "nav:\n  - Home: index.md\n  - About: about.md\n",
                "",
            )
        ),
    )
    return "settings"


EDITS: Sequence[Edit] = (_words, _words, _words, _words, _cut, _swap, _swap, _swap, _record, _record, _new, _new, _gone, _renamed, _damage, _back, _back, _back, _settings)  # fmt: skip
"""Oftener what people do oftener."""


def parts(one: Examined) -> dict[str, Any]:
    """Return all that is made of an edition: hashes of all fields, also of those that no comparison looks at."""
    edition, apparatus = one.edition, one.apparatus
    return {
        "texts": digest_of(list(edition.documents)),
        "mentions": digest_of(list(apparatus.annotations.items())),
        "quotations": digest_of(list(apparatus.quotations.items())),
        "graph": digest_of(list(graph_of(edition, apparatus).edges)),
        "uses": digest_of(list(uses_of(edition, apparatus).items())),
        "findings": [(one.code, one.message, one.hint, one.place, one.end_line, one.end_column, one.suggestions) for one in one.findings],
        "edition": replace(edition, acts=()),
    }  # fmt: skip
