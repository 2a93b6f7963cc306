"""Follow the links of a built site, and on request those to other hosts."""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from glossator.commands.project import root_of, wrong_use
from glossator.findings import Finding, Severity
from glossator.findings.colour import in_colour
from glossator.findings.counted import counted, many
from glossator.findings.show import FORMATS
from glossator.publish import outside_links, work_folder
from glossator.publish.asking_hosts import ask_host
from glossator.publish.grounds import STORE
from glossator.publish.links_checked import lines_of
from glossator.publish.progress import Progress
from glossator.publish.settings import read_settings
from glossator.publish.site_links import site_links
from glossator.publish.written_addresses import finder

EXAMPLES = (
    ("glossator links", "both ends of every link of the site, without building it again"),
    ("glossator links --outside", "and whether what it links to elsewhere is still there; answers are kept 30 days"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `links`."""
    parser.add_argument("site", nargs="?", type=Path, metavar="SITE", help="folder of a built site (default: site/)")
    parser.add_argument("--outside", action="store_true", help="ask other hosts too, each once a second at most")
    parser.add_argument(
        "--days", type=_days, default=outside_links.FRESH, metavar="N", help="believe good answers for N days (30)"
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="how findings are printed")


def _days(words: str) -> int:
    if not words.isascii() or not words.isdigit() or len(words) > 5:
        raise ArgumentTypeError(f"{words!r} is no number of days; write 0, 7 or 30")
    return int(words)


def run(arguments: Namespace) -> int:
    """Print every dead link and the counts; 1 where one leads nowhere."""
    root = root_of(arguments)
    settings = read_settings(root)
    site: Path | None = arguments.site or settings.site
    if site is None or not (site / "index.html").is_file():
        wrong_use(f"{site or 'SITE'} holds no index.html; build the site, or name the folder of a built one")
    links = site_links(site, str(settings.values.get("site_url") or ""))
    found: list[Finding] = [*links.findings]
    asked = 0
    if arguments.outside:
        answers, asked = _answers(root, links.outside, arguments.days)
        found += outside_links.outside_findings(links.outside, answers, finder(root))
    sources = lines_of(root, found)
    if arguments.format == "text":
        sys.stdout.write("".join(in_colour(one, sources.get(one.place.file), sys.stdout) + "\n\n" for one in found))
        there = f"{many(len(links.outside), 'link')} to other hosts"
        there += f", {asked} asked now" if arguments.outside else " (followed with --outside)"
        print(f"{many(links.inside, 'link')} within the site, {there}: {counted(found)}")
    else:
        sys.stdout.write(FORMATS[arguments.format](found, sources))
    return 1 if any(one.severity is not Severity.NOTE for one in found) else 0


def _answers(root: Path, outside: Mapping[str, str], days: int) -> tuple[dict[str, outside_links.Answer], int]:
    """All that is known of the addresses, and how many were asked; what was answered is kept even when interrupted."""
    folder = work_folder(root, STORE)
    folder.mkdir(exist_ok=True)
    store = folder / outside_links.STORE
    known = outside_links.read_answers(store)
    today = datetime.now(UTC).date()
    wanted = outside_links.due(outside, known, today, days)
    progress, done = Progress(sys.stderr), 0
    try:
        for address, answer in outside_links.asked(wanted, ask_host, today, time.monotonic, time.sleep):
            known[address] = answer
            done += 1
            progress.say("asking other hosts", done, len(wanted))
    finally:
        progress.end()
        outside_links.write_answers(store, known)
    return known, done
