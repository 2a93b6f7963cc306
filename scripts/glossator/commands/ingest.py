"""Turn a raw file into Markdown, with a receipt for every decision."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import root_of, wrong_use
from glossator.edition import source_for
from glossator.receipt import citations_of, receipt, stubs
from glossator.show import as_text
from glossator.witness import front_matter, ingest, read_witness


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `ingest`."""
    parser.add_argument("raw", type=Path, metavar="RAW", help="a raw text file")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT.md", help="where the Markdown goes (default: shown)")
    parser.add_argument("--report", type=Path, metavar="OUT.json", help="write the receipt of every decision")
    parser.add_argument("--bib", type=Path, metavar="OUT.bib", help="write a stub entry for each work cited")


def run(arguments: Namespace) -> int:
    """Write what was asked for; findings go to standard error, 1 where the file cannot be read as text."""
    try:
        data = arguments.raw.read_bytes()
    except OSError as error:
        wrong_use(f"{arguments.raw} cannot be read: {error.strerror}")
    witness, findings = read_witness(data, arguments.raw.as_posix())
    if witness is None:
        _show(findings)
        return 1
    source = source_for(root_of(arguments), witness.sha256)
    ingested, found = ingest(witness, source)
    citations = citations_of(witness, ingested)
    markdown = front_matter(source, witness, ingested) + ingested.markdown
    if arguments.output:
        arguments.output.write_text(markdown, encoding="utf-8", newline="")
    elif not arguments.report and not arguments.bib:
        sys.stdout.write(markdown)
    if arguments.report:
        record = json.dumps(receipt(witness, ingested, citations), ensure_ascii=False, indent=1)
        arguments.report.write_text(record + "\n", encoding="utf-8")
    if arguments.bib:
        arguments.bib.write_text(stubs(citations), encoding="utf-8")
    _show([*findings, *found], witness.text)
    return 1 if any(one.severity.value == "error" for one in findings) else 0


def _show(findings: list, source: str | None = None) -> None:  # type: ignore[type-arg]
    for one in findings:
        print(as_text(one, source), file=sys.stderr)
