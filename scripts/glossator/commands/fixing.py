"""What `check --fix` and `check --diff` do with the files of a project."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path

from glossator.anchors import PATH
from glossator.bibliography import SETTINGS
from glossator.commands.anchors import run as bring_up_to_date
from glossator.commands.diffs import diff_of
from glossator.edition.files import open_in_editor, read_words
from glossator.edition.knowledge import KNOWLEDGE
from glossator.edition.signs import SIGNS
from glossator.findings import Finding, Severity
from glossator.mending import Done, mended
from glossator.publish.examine import examine
from glossator.publish.progress import doing
from glossator.publish.refusal import Refused
from glossator.publish.rewriting import rewrite
from glossator.publish.set_up import set_up
from glossator.renaming import project_words

_MORE = (SETTINGS, "references/acts.yml", SIGNS, KNOWLEDGE)
"""Files of editors that name nothing by its id, and may be mended all the same."""

_LATE = "t-029"
"""The registry of anchors is out of date."""


def fixed(root: Path, originals: Path | None, *, write: bool) -> tuple[list[Done], list[str]]:
    """Return what can be mended and the lines of a diff; with `write`, mend it.

    Mended words make the registry of anchors late, which is no mistake of the mending: where it was not late before,
    it is brought up to date. A file that cannot be read whole, as one that is no UTF-8, is left as it is. Raises
    Refused where a file was changed meanwhile or leads out of the project; then nothing is written.
    """
    files, broken = project_words(root)
    for name in _MORE:
        words, found = read_words(root / name, root)
        broken = [*broken, *(one for one in found if one.severity is Severity.ERROR)]
        if words is not None:
            files[name] = words
    for one in broken:
        files.pop(one.place.file, None)

    def look(changed: Mapping[str, str]) -> Sequence[Finding]:
        with open_in_editor({root / file: words for file, words in changed.items()}):
            found = [*_of_settings(root), *examine(root, originals)[2]]
        late.append(any(one.code == _LATE for one in found))
        return [one for one in found if one.code != _LATE]

    late: list[bool] = []
    with doing("looking for what can be mended"):
        after, done = mended(files, look)
    if write and after:
        rewrite(root, files, after, ())
        if (root / PATH).exists() and late[-1] and not late[0]:
            with redirect_stdout(sys.stderr):  # findings go to standard output, maybe for a program
                bring_up_to_date(Namespace(project=root, check=False))
    return done, diff_of(files, after)


def _of_settings(root: Path) -> list[Finding]:
    try:
        return set_up(root)
    except Refused:  # told of by `check` itself
        return []


def told(done: Sequence[Done]) -> Iterator[str]:
    """Yield a line for each thing that was mended, by its place."""
    for one in sorted(done, key=lambda each: (each.mending.found.place.file, each.mending.found.place.line)):
        place = one.mending.found.place
        yield f"{place.file}:{place.line}:{place.column}: {one.mending.found.code} {one.words}\n"


def print_fixed(root: Path, originals: Path | None, *, diff: bool) -> int:
    """Mend, or with `diff` show what would be mended; return how many things."""
    done, lines = fixed(root, originals, write=not diff)
    if diff:
        sys.stdout.writelines(lines)
    said = "".join(told(done))
    count = len(done)
    if said:
        would = "would be mended" if diff else "mended"
        said += f"{count} {'finding' if count == 1 else 'findings'} {would}\n"
    sys.stderr.write(said)
    return count
