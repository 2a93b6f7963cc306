"""Build the whole site."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.adapters import GENERATORS, Built, Order
from glossator.commands.project import add_jobs, add_sources, root_of, sources_of, wrong_use
from glossator.findings.counted import counted, many
from glossator.publish import Request, Use, judge, work_folder
from glossator.publish.bundle import bundle, is_bundle
from glossator.publish.progress import Progress
from glossator.publish.refusal import shown
from glossator.publish.set_up import stop_where_unusable
from glossator.publish.settings import read_settings
from glossator.publish.standing import Standing
from glossator.publish.writing import write_file
from glossator.timings import SILENT, Timings, table

FOLDER = "build/offline"
"""Where an offline site goes, below the project."""
OFFLINE = f"a site to be read from a folder, and the same as a zip beside it (default: {FOLDER}/)"
KEEP_OTHERS = "write beside files of another hand in DIR (.git, CNAME): only what Glossator made there is replaced"


EXAMPLES = (
    ("glossator build --strict", "the site as it is published: nothing is put in place where something is found"),
    ("glossator build --offline", "a folder and a zip that open without a server"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `build`."""
    add_sources(parser)
    add_jobs(parser)
    parser.add_argument("--site-dir", metavar="DIR", help="where the site goes (default: as in mkdocs.yml)")
    parser.add_argument("--keep-others", action="store_true", help=KEEP_OTHERS)
    parser.add_argument("--generator", choices=GENERATORS, default="mkdocs", help="who makes HTML of the woven pages")
    parser.add_argument("--offline", action="store_true", help=OFFLINE)
    parser.add_argument("--timings", action="store_true", help="say what each stage took, on standard error")
    parser.add_argument("--strict", action="store_true", help="fail where there are errors or warnings")


def run(arguments: Namespace) -> int:
    """Build and return 1 where a strict build fails; where it may not write is said before anything else is done."""
    timings = Timings("start") if arguments.timings else SILENT
    try:
        return _asked(arguments, timings)
    finally:
        if arguments.timings:
            print(table(timings.taken()), file=sys.stderr)


def _asked(arguments: Namespace, timings: Timings) -> int:
    root, sources = root_of(arguments), sources_of(arguments)
    if arguments.offline and arguments.generator != "mkdocs":
        wrong_use("--offline needs the generator mkdocs: Zensical has no links to files")
    settings = read_settings(root)
    # A name that is empty is not one that was left out: the door refuses it.
    site = arguments.site_dir if arguments.site_dir != "" else " "
    if site is None and arguments.offline:
        work_folder(root, FOLDER.partition("/")[0]).mkdir(exist_ok=True)
        site = str(root / FOLDER)
    progress = Progress(sys.stderr)
    order = Order(
        settings, sources, site or "", arguments.strict, arguments.keep_others, progress, timings, arguments.offline
    )
    request = order.request()
    at = judge(request, order.project) if request is not None else None
    stop_where_unusable(root)
    if not arguments.offline:
        return _told(_built(order, at) if arguments.generator == "mkdocs" else GENERATORS[arguments.generator](order))
    whole = Path(f"{str(site).rstrip('/')}.zip")
    place = judge(Request(str(whole), Use.FILE, "--site-dir DIR", proof=is_bundle), order.project)
    built = GENERATORS[arguments.generator](order)
    if built.status == 0:
        write_file(place, bundle(Path(str(site)), whole.stem))
        print(f"{_counts(built)}; open {site}/index.html, or carry {whole}")
    return built.status


def _built(order: Order, at: Path | None) -> Built:
    """Build, unless the site stands there as it would be built."""
    standing = Standing(order.settings, None if order.keep_others else at, order.sources)
    if (stood := standing.stood()) is not None:
        return Built(0, stood.pages, stood.findings, at)
    with standing.listening():
        built = GENERATORS["mkdocs"](order)
    if built.status == 0:
        standing.stands(built.pages, tuple(built.findings))
    return built


def _told(built: Built) -> int:
    """Print the one line that a build ends with: pages, findings, where the site is, what to do next."""
    if built.place is None:
        if built.findings:
            print(f"no site was made: {counted(built.findings)}; mend what stands above, then build again")
        return built.status
    failing = any(one.fails for one in built.findings)
    then = "mend what stands above, then build again" if failing else "`glossator serve` shows it"
    print(f"{_counts(built)}; the site is in {shown(_from_here(built.place))}; {then}")
    return built.status


def _counts(built: Built) -> str:
    return f"{many(built.pages, 'page')}, {counted(built.findings)}"


def _from_here(place: Path) -> Path:
    """The path as a person would type it: relative where the site lies below the folder they are in."""
    here = Path.cwd()
    return place.relative_to(here) if place.is_relative_to(here) else place
