"""Write the edition in the formats of others."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from itertools import chain

from glossator.commands.project import add_jobs, add_sources, root_of, sources_of, wrong_use
from glossator.export import EXPORTS, listed, words_of, written
from glossator.layout.taken_files import every_format
from glossator.publish import Request, Staging, Use, work_folder
from glossator.publish.grounds import STORE
from glossator.publish.local import local_copies, stop_where_deployed, warning
from glossator.publish.press import press
from glossator.publish.progress import doing
from glossator.publish.settings import project_at

EXAMPLES = (
    ("glossator export ris", "works for Zotero and the like, printed"),
    ("glossator export --all -o exports", "every format, in a folder"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `export`."""
    known = "; ".join(f"{row.name}: {row.about}" for row in EXPORTS.values())
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=known)
    parser.add_argument("--all", action="store_true", help="every format but PDF, which takes long: name it beside")
    parser.add_argument("-o", "--output", metavar="DIR", help="folder to write to; it is made, or made anew")
    add_sources(parser)
    add_jobs(parser)


def run(arguments: Namespace) -> int:
    """Write the files of each format below the folder; without a folder, print the one format that was asked for."""
    asked = dict.fromkeys(arguments.formats)
    names = [*({**dict.fromkeys(every_format()), **asked} if arguments.all else asked)]
    unknown = [name for name in asked if name not in EXPORTS]
    if unknown or not names:
        wrong = f"there is no format “{unknown[0][:40]}”" if unknown else "no format was named"
        wrong_use(f"{wrong}; the formats are {', '.join(EXPORTS)}")
    root, sources = root_of(arguments), sources_of(arguments)
    if arguments.output is None:
        if len(names) > 1:
            wrong_use("several formats are several files; name a folder for them with -o DIR")
        row = EXPORTS[names[0]]
        if not row.of_words:
            why = "no text" if row.packed else "a file for each text" if row.each is not None else "several files"
            wrong_use(f"{row.name} is {why}; name a folder to write to with -o DIR")
        work_folder(root, STORE)
        with doing("reading and weaving the edition"):
            row, impression = EXPORTS[names[0]], press(root, sources)
        if why := row.lacks(impression):
            wrong_use(f"there is no {row.file} of this edition: {why}")
        sys.stdout.write(words_of(row, impression))
        return 0
    request = Request(arguments.output, Use.FOLDER, "-o DIR")
    with Staging.begin(request, project_at(root, sources)) as staging:
        with doing("reading and weaving the edition"):
            impression = press(root, sources)
        local = local_copies(impression.edition)
        stop_where_deployed(local, named=sources is not None)
        lacking = {name: why for name in names if (why := EXPORTS[name].lacks(impression))}
        if arguments.all:
            lacking = {name: why for name in names if (why := lacking.get(name) or EXPORTS[name].apart(impression))}
        if lacking and not arguments.all:
            name, why = next(iter(lacking.items()))
            wrong_use(f"there is no {EXPORTS[name].file} of this edition: {why}")
        names = [name for name in names if name not in lacking]
        out = {
            f"{path} in {EXPORTS[name].file}": why for name in names for path, why in EXPORTS[name].left_out(impression)
        }
        files = chain.from_iterable(written(EXPORTS[name], impression) for name in names)
        for file, content in listed(files, impression):
            staging.put_below(file, content)
        staging.finish(local)
    if local:
        print(warning(local), file=sys.stderr)
    for name, why in lacking.items():
        print(f"left out {EXPORTS[name].file}: {why}", file=sys.stderr)
    for what, why in out.items():
        print(f"left out {what}: {why}", file=sys.stderr)
    print(f"{', '.join(EXPORTS[name].file for name in names)} in {arguments.output}")
    return 0
