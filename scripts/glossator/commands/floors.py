"""Show how much there is of the edition, and write it down: check tells when half of it is gone."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

import yaml

from glossator.apparatus import annotate
from glossator.checks.floors import counts_of
from glossator.commands.project import root_of
from glossator.edition import read_edition
from glossator.edition.floors import FLOORS, HALF, OF_TEXT, Kept
from glossator.findings import Severity
from glossator.publish import registry_place
from glossator.publish.progress import doing
from glossator.publish.writing import write_file

EXAMPLES = (
    ("glossator floors", "how much there is, and how much was written down"),
    ("glossator floors --write", f"keep today's counts in {FLOORS}"),
)
_HEAD = """\
# How much there is of this edition. `glossator check` tells where less than `ratio` of it is left (f-015, f-016).
# `glossator floors --write` writes it anew, with today's counts.
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `floors`."""
    parser.add_argument("--write", action="store_true", help=f"keep the counts in {FLOORS}")


def run(arguments: Namespace) -> int:
    """Print the counts, or write them; 1 where a file has an error, since what it holds would not be counted."""
    root = root_of(arguments)
    with doing("reading and annotating the texts"):
        edition, found = read_edition(root)
        apparatus, _ = annotate(edition)
    counts, texts = counts_of(edition, apparatus)
    if not arguments.write:
        for name, count in counts.items():
            print(_line(name, count, edition.floors.counts))
        for text, own in texts.items():
            _, kept = edition.floors.texts.get(text, (None, {}))
            for name, count in own.items():
                print(_line(f"{text}: {name}", count, {f"{text}: {name}": kept[name]} if name in kept else {}))
        return 0
    broken = [one for one in found if one.severity is Severity.ERROR and one.place.file != FLOORS]
    for one in broken:
        print(f"{one.place.file}:{one.place.line}: {one.message}", file=sys.stderr)
    if broken:
        print("glossator: nothing is written: what cannot be read would not be counted; mend it", file=sys.stderr)
        return 1
    write_file(registry_place(root, FLOORS), as_yaml(counts, texts, edition.floors.ratio).encode())
    print(f"{FLOORS}: {len(counts)} counts, and those of {len(texts)} texts", file=sys.stderr)
    return 0


def as_yaml(counts: Mapping[str, int], texts: Mapping[str, Mapping[str, int]], ratio: float = HALF) -> str:
    """Return the file of floors; the same counts give the same bytes."""
    lines = [f"ratio: {ratio:g}", "counts:", *(f"  {name}: {count}" for name, count in counts.items())]
    lines += ["texts:"] if texts else []
    for text, own in texts.items():
        shown = text if yaml.safe_load(text) == text else f'"{text}"'  # an id may be a number or a date to YAML
        lines.append(f"  {shown}: {{{', '.join(f'{name}: {own[name]}' for name in OF_TEXT)}}}")
    return f"{_HEAD}{chr(10).join(lines)}\n"


def _line(name: str, count: int, kept: Mapping[str, Kept]) -> str:
    before = f" (was {kept[name][0]})" if name in kept and kept[name][0] != count else ""
    return f"{name}: {count}{before}"
