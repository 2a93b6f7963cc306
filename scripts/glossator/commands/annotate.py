"""Print the mentions of texts, one JSON object a line."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import astuple
from pathlib import Path
from typing import Any

from glossator.apparatus.annotate import annotate_text, indexes_of, quotations_of
from glossator.commands.project import add_jobs, add_sources, folder_of, sources_of, wrong_use
from glossator.edition import Edition, read_edition
from glossator.edition.front import parse_front
from glossator.findings import Finding
from glossator.findings.show import as_text
from glossator.model import Annotation, AnyMention, Mark, MentionKind, Passage, Resolution, Span, Text, layers
from glossator.passages import read_front, read_text
from glossator.publish.progress import doing
from glossator.quotations import Checked, as_csv

CONTEXT = 32
"""Characters before and after a mention, as in the Web Annotation model's text quote selector (section 4.2.4)."""


EXAMPLES = (("glossator annotate docs/texts/a.md --only citation", "which works a text cites, and where"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `annotate`."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.md", help="texts of the project, or any Markdown")
    add_sources(parser)
    add_jobs(parser)
    parser.add_argument("--only", choices=[kind.value for kind in MentionKind], help="mentions of one kind")
    parser.add_argument(
        "--format",
        choices=["jsonl", "evidence"],
        default="jsonl",
        help="one JSON object a line, or a table of the quotations in the form of references/evidence.csv",
    )


def run(arguments: Namespace) -> int:
    """Print the mentions in reading order, found with the project's references; findings go to standard error."""
    root = folder_of(arguments)
    with doing("reading the edition"):
        edition, _ = read_edition(root, sources_of(arguments))
    texts = [read_one(path, root, edition) for path in arguments.files]
    indexes, _ = indexes_of(edition, [text for text, _ in texts])
    failing = 0
    evidence: list[Checked] = []
    for text, findings in texts:
        annotations, found = annotate_text(text, indexes)
        passages = {passage.id: passage for passage in text.spoken}
        for annotation, holder in layers(annotations):
            if arguments.format == "jsonl" and arguments.only in (None, annotation.mention.kind.value):
                record = as_record(annotation, holder, passages[annotation.passage], text)
                sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
        checked, wrong = quotations_of(text, annotations, indexes)
        if arguments.format == "evidence":
            evidence += checked
        elif arguments.only in (None, MentionKind.QUOTATION.value):
            for quoted in checked:
                annotation = Annotation(quoted.quotation.passage, quoted.as_mention(), Resolution())
                record = as_record(annotation, None, passages[annotation.passage], text)
                sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
        for one in (*findings, *found, *wrong):
            failing += one.fails
            print(as_text(one, text.source), file=sys.stderr)
    if arguments.format == "evidence":
        sys.stdout.write(as_csv(evidence))
    return 1 if failing else 0


def as_record(annotation: Annotation, holder: Annotation | None, passage: Passage, text: Text) -> dict[str, Any]:
    """Return a mention as the record of DESIGN, section 7; offsets are into the Markdown file.

    `inside` is where the mention that holds it stands in the file, or None for an outermost one.
    """
    mention, denoted = annotation.mention, annotation.resolution
    span = _span(mention, passage)
    return {
        "text": text.id,
        "passage": annotation.passage,
        "kind": mention.kind.value,
        "start": span.start,
        "end": span.end,
        "printed": mention.printed,
        "prefix": passage.prose.text[max(mention.start - CONTEXT, 0) : mention.start],
        "suffix": passage.prose.text[mention.end : mention.end + CONTEXT],
        "target": denoted.target.id if denoted.target else None,
        "reason": denoted.reason.value if denoted.reason else None,
        "candidates": [ref.id for ref in denoted.candidates],
        **({"why": denoted.why} if denoted.why else {}),
        "rule": mention.rule,
        "value": mention.value.as_value() if mention.value else {},
        "inside": list(astuple(_span(holder.mention, passage))) if holder else None,
        **_origin(mention, passage, text),
    }


def _origin(mention: AnyMention, passage: Passage, text: Text) -> dict[str, Any]:
    """Where the words stand in the raw file, for a text that was read from one; `line` is that of their first."""
    origin, value = text.origin, mention.value
    if origin is None:
        return {}
    if isinstance(value, Mark):
        spans = origin.mark(passage.id, mention.start, value.label)
    else:
        spans = origin.spans(passage.id, mention.start, mention.end)
    line = origin.place(spans[0].start).line if spans else None
    return {"origin": {"file": origin.path, "line": line, "spans": [list(astuple(span)) for span in spans]}}


def _span(mention: AnyMention, passage: Passage) -> Span:
    if isinstance(mention.value, Mark):
        return Span(mention.value.start, mention.value.end)
    return passage.prose.source(mention.start, mention.end)


def read_one(path: Path, root: Path, edition: Edition) -> tuple[Text, list[Finding]]:
    """Return a text of the edition or any Markdown file, and its findings; exits with 2 where there is none."""
    for text in edition.documents:
        if path.resolve() == (root / text.path).resolve():
            return text, []
    try:
        source = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        wrong_use(f"{path} cannot be read: {error}")
        raise AssertionError from error
    fields, body, findings = read_front(source, path.as_posix())
    front, _ = parse_front({"title": path.stem, **fields}, path.as_posix(), path.stem)
    text, found = read_text(path.stem, path.as_posix(), source, front, body)
    return text, [*findings, *found]
