"""Give a raw file back from the Markdown and the receipt that `ingest` wrote of it: what `ingest --revert` does."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from glossator.commands.project import folder_of, wrong_use
from glossator.commands.trace import read_receipt
from glossator.findings import finding
from glossator.findings.show import as_text
from glossator.model import Place
from glossator.publish import Project, Request, Use, judge
from glossator.publish.refusal import shown
from glossator.publish.writing import unsealed, write_file
from glossator.receipts import raw_file
from glossator.receipts.way_back import digest


def revert(arguments: Namespace) -> int:
    """Write the raw file, or print it where no place is named; 1 where the receipt does not give it back."""
    if arguments.report is None:
        wrong_use("--revert OUT.md needs the receipt that was written with it: --report OUT.json")
    inputs = (Path(arguments.revert), Path(arguments.report))
    output: Path | None = None
    if arguments.output is not None:
        request = Request(arguments.output, Use.FILE, "-o RAW", force=arguments.force, inputs=inputs)
        output = judge(request, Project(folder_of(arguments)))
    try:
        markdown, receipt = (path.read_bytes() for path in inputs)
    except (OSError, ValueError) as error:
        wrong_use(f"{shown(getattr(error, 'filename', '') or arguments.revert)} cannot be read: {error}")
    record = read_receipt(receipt)
    data, findings = raw_file(record, arguments.report)
    if data is not None and digest(unsealed(markdown)) != record["way_back"].get("markdown"):
        findings = [*findings, finding("w-112", Place(arguments.revert), file=arguments.revert)]
    for one in findings:
        print(as_text(one), file=sys.stderr)
    if data is None:
        return 1
    if output is not None:
        write_file(output, data)
    else:
        sys.stdout.buffer.write(data)
    return 0
