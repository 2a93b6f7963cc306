"""Freeze the edition: a folder and a zip that stay as they are, and that anybody can make again."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import add_jobs, add_sources, root_of, sources_of, wrong_use
from glossator.edition.knowledge import VERSIONS
from glossator.findings import Severity
from glossator.findings.show import as_text
from glossator.freezing.archive import is_frozen
from glossator.freezing.freeze import freeze, frozen_about
from glossator.publish import Request, Staging, Use, judge, work_folder
from glossator.publish.progress import Progress
from glossator.publish.settings import read_settings
from glossator.publish.site_check import publish_check
from glossator.publish.witnesses import private_runs
from glossator.publish.writing import write_file

FOLDER = "build/frozen"
"""Where frozen editions go, below the project."""
EXAMPLES = (
    ("glossator freeze 1.0.0", "build/frozen/NAME-1.0.0/ and NAME-1.0.0.zip, to be deposited"),
    ("glossator freeze 1.0.0 -o out", "the same in out/; SITE_URL=https://… before it says where it will stand"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `freeze`."""
    parser.add_argument("version", metavar="VERSION", help="what the edition is called, as 1.0.0")
    parser.add_argument("-o", "--output", metavar="DIR", help=f"folder to write both into (default: {FOLDER}/)")
    add_sources(parser)
    add_jobs(parser)


def run(arguments: Namespace) -> int:
    """Freeze, and return 1 where the edition must not be published: then nothing is put in place."""
    version = arguments.version
    if not VERSIONS.fullmatch(version):
        wrong_use(f"“{version[:40]}” is no version; write letters, digits, dots and hyphens, as 1.0.0")
    if arguments.output == "":
        wrong_use("-o DIR names no folder; write its path, or leave it out")
    root, sources = root_of(arguments), sources_of(arguments)
    settings = read_settings(root)
    about = frozen_about(settings, version)
    if arguments.output is None:
        work_folder(root, FOLDER).mkdir(parents=True, exist_ok=True)
    folder = f"{arguments.output or root / FOLDER}".rstrip("/")
    place = f"{folder}/{about.folder}"
    runs = private_runs(root, sources or root / "sources")
    project, progress = settings.project(sources), Progress(sys.stderr)
    with Staging.begin(Request(place, Use.FOLDER, "-o DIR"), project) as staging:
        whole = judge(Request(f"{place}.zip", Use.FILE, "-o DIR", proof=is_frozen), project)
        data, found = freeze(settings, sources, about, staging.new, lambda made: publish_check(made, runs), progress)
        progress.end()
        for one in found:
            if one.severity is not Severity.NOTE:
                print(as_text(one), file=sys.stderr)
        if any(one.severity is Severity.ERROR for one in found):
            print(f"nothing was frozen: {about.folder} must not be published as it is", file=sys.stderr)
            return 1
        staging.finish()
        write_file(whole, data)
    print(f"{Path(place)}/ and {whole.name}, {len(data) / 1e6:.1f} MB, of {about.day}; open {place}/site/index.html")
    return 0
