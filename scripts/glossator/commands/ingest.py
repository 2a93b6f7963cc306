"""Turn a raw file into Markdown, with a receipt for every decision."""

from __future__ import annotations

import gc
import hashlib
import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from glossator.commands.project import folder_of, wrong_use
from glossator.commands.revert import revert
from glossator.edition import library_of, source_for
from glossator.findings.show import as_text
from glossator.model import Place
from glossator.publish import Project, Request, Use, judge
from glossator.publish.receipt import citations_of, receipt, stubs
from glossator.publish.references import fit, references_of
from glossator.publish.refusal import shown
from glossator.publish.writing import is_sealed, sealed, write_file
from glossator.receipts import losses, review_page, way_back
from glossator.records import Kind, id_findings
from glossator.witness import LARGEST, front_matter, ingest, read_witness, too_large

_SELDOM = 50_000, 20, 20
"""Objects made before circles of them are looked for: a text is many thousands of values, and none is in a circle."""
_PARTS = ["witness", "decisions", "way_back"]


EXAMPLES = (
    (
        "glossator ingest paper.pdf -o docs/texts/paper.md --bib paper.bib",
        "Markdown of a document, and the works it cites",
    ),
    ("glossator ingest scan.txt --review look.html -o scan.md", "with a page on which to look it through"),
)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `ingest`."""
    parser.add_argument("raw", nargs="?", metavar="RAW", help="plain text, HTML, DOCX, EPUB, ODT, RTF, PDF …")
    parser.add_argument("-o", "--output", metavar="OUT.md", help="where the Markdown goes (default: shown)")
    parser.add_argument("--review", metavar="OUT.html", help="write a page for review: text, raw lines, doubtful first")
    parser.add_argument("--revert", metavar="OUT.md", help="give the raw file back (-o RAW) from OUT.md and --report")
    parser.add_argument("--report", metavar="OUT.json", help="write the receipt of every decision")
    parser.add_argument("--encoding", metavar="NAME", default="", help="in which RAW is written, if not as found")
    parser.add_argument(
        "--bib",
        metavar="OUT.bib",
        help="write an entry for each work listed, a stub for what else is cited",
    )
    parser.add_argument(
        "--force", action="store_true", help="replace a file that was changed, or that ingest never wrote"
    )


def run(arguments: Namespace) -> int:
    """Write what was asked for; findings go to standard error, 1 where the file cannot be read as text."""
    if (arguments.revert is None) is (arguments.raw is None):
        wrong_use("name either a raw file, or with --revert OUT.md a text that ingest wrote")
    if arguments.revert is not None:
        return revert(arguments)
    gc.set_threshold(*_SELDOM)
    root = folder_of(arguments)
    outputs = _judged(arguments, root)
    raw = Path(arguments.raw)
    name = raw.as_posix()
    try:
        with raw.open("rb") as file:
            # Its size is asked for first; what has none, such as a device, is read no further than is needed to know.
            findings = too_large(raw.stat().st_size, name)
            data = b"" if findings else file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        wrong_use(f"{shown(raw)} cannot be read: {getattr(error, 'strerror', None) or error}")
    if findings:
        _show(findings)
        return 1
    source = source_for(root, hashlib.sha256(data).hexdigest())
    encoding = arguments.encoding or (source.encoding if source else "")
    witness, findings = read_witness(data, name, encoding)
    if witness is None:
        _show(findings)
        return 1
    ingested, found = ingest(witness, source)
    references = references_of(witness, ingested, library_of(root))
    citations = citations_of(witness, ingested, references)
    markdown = front_matter(source, witness, ingested) + ingested.markdown
    if "output" in outputs:
        write_file(outputs["output"], _encoded(sealed(markdown, "---", "#")))
    elif not outputs:
        sys.stdout.write(markdown)
    record = receipt(witness, ingested, citations, references)
    if "report" in outputs:
        whole = way_back(record, witness, data, markdown)
        write_file(outputs["report"], _encoded(json.dumps(whole, ensure_ascii=False, indent=1) + "\n"))
    if "bib" in outputs:
        write_file(outputs["bib"], _encoded(sealed(stubs(citations, references), "", "%")))
    lost = losses(witness, ingested, citations)
    said = {one.code for one in lost}
    findings = [*findings, *found, *references.findings, *fit(witness, citations, references, said), *lost]
    if "review" in outputs:
        told = (*ingested.decisions, *references.decisions, *citations)
        page = review_page(witness, ingested, told, findings, source)
        write_file(outputs["review"], _encoded(sealed(page, "-->", "#")))
    _show(findings, witness.text)
    return 1 if any(one.severity.value == "error" for one in findings) else 0


def _judged(arguments: Namespace, root: Path) -> dict[str, Path]:
    """Where each output goes: all are judged before anything is read or written."""
    asked = {
        "output": "-o OUT.md",
        "report": "--report OUT.json",
        "bib": "--bib OUT.bib",
        "review": "--review OUT.html",
    }
    given = {name: value for name in asked if (value := getattr(arguments, name)) is not None}
    project = Project(root)
    read = [Path(arguments.raw), root / "mkdocs.yml", *(root / "references").glob("*")] if given else []
    outputs: dict[str, Path] = {}
    for name, value in given.items():
        proof = is_receipt if name == "report" else is_sealed
        inputs = (*read, *outputs.values())
        request = Request(value, Use.FILE, asked[name], force=arguments.force, inputs=inputs, proof=proof)
        outputs[name] = judge(request, project)
    if (text := outputs.get("output")) is not None and text.resolve().parent == (root / "docs/texts").resolve():
        # A text is called as its file: one that `check` will refuse is not worth the reading.
        for wrong in id_findings(text.stem, Kind.TEXT, Place(given["output"])):
            wrong_use(f"-o {shown(text)}: {wrong.message}; {wrong.hint}")
    return outputs


def is_receipt(data: bytes) -> bool:
    """Whether a file is a receipt, laid out as this verb lays it out."""
    try:
        record = json.loads(data)
        same = json.dumps(record, ensure_ascii=False, indent=1).encode() + b"\n" == data
    except (ValueError, RecursionError):
        return False
    return same and isinstance(record, dict) and list(record) in (["witness", "decisions"], _PARTS)


def _encoded(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


def _show(findings: list, source: str | None = None) -> None:  # type: ignore[type-arg]
    for one in findings:
        print(as_text(one, source), file=sys.stderr)
