"""The review page whole: one HTML file that asks no other for anything."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from glossator.findings import Finding
from glossator.patterns import re
from glossator.receipts.review.confidence import GRADES, LOOKED_AT, grade
from glossator.receipts.review.rows import Numbered, Row, numbered, rows
from glossator.receipts.review.shown import quoted, row_html
from glossator.receipts.stanzas import stanzas
from glossator.weave.escape import html
from glossator.witness import Decision, Ingested, SourceRecord, Witness

_MOST_LISTED = 500
"""Doubtful decisions in the list at the top; behind each of them a link leads on to the next one."""
_GROUP = 50
"""Rows that stand below one heading."""


def review_page(
    witness: Witness,
    ingested: Ingested,
    decisions: Sequence[Decision],
    findings: Sequence[Finding] = (),
    source: SourceRecord | None = None,
) -> str:
    """Return the page: what should be looked at, then the text as read beside its raw lines, piece by piece.

    Each decision opens and shows why it was made and a record to copy into
    `references/sources.yml`. It works without scripts and from a folder; a policy
    in its head lets no other script run. Linear in the text and its decisions.
    """
    row_of = numbered(witness, decisions, stanzas(witness, decisions))
    doubtful = sorted((one for one in row_of if one.decision.confidence < LOOKED_AT), key=_doubt)
    later = {one.number: after.number for one, after in pairwise(doubtful)}
    whole = rows(ingested, row_of)
    style, script = (Path(__file__).with_name(f"review.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; {_NOTHING_ELSE}"
    title = html(f"Review of {witness.name.rsplit('/', 1)[-1]}")
    return (
        "<!doctype html>\n<!--\n-->\n"
        f'<html lang=en><head><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name=viewport content="width=device-width,initial-scale=1"><meta name=color-scheme content="light dark">'
        f"<meta name=robots content=noindex><title>{title}</title><style>{style}</style></head>\n"
        f'<body><a class=skip href="#text">To the text</a><header><h1>{title}</h1>'
        f"{_head(witness, row_of, doubtful, source)}</header>\n<main>{_findings(findings, whole)}{_doubtful(doubtful)}"
        f"<h2 id=text>The text and its raw lines</h2>\n{_groups(witness, whole, later)}</main>\n"
        f"<script>{script}</script></body></html>\n"
    )


def _hash(words: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(words.encode()).digest()).decode('ascii')}'"


def _doubt(one: Numbered) -> tuple[float, int]:
    return one.decision.confidence, one.number


def _head(witness: Witness, row: Sequence[Numbered], doubtful: Sequence[Numbered], source: SourceRecord | None) -> str:
    if source is None:
        stem = witness.name.rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
        id = "-".join(_ID_PARTS.findall(stem)) or "text"
        record = f"- id: {id}\n  title: …\n  sha256: {witness.sha256}\n  decisions:\n"
        where = f"{_UNDESCRIBED}</p><pre>{html(record)}</pre><p>"
    else:
        where = f"Its record in <code>references/sources.yml</code> is <code>{html(source.id)}</code>."
    grades = Counter(grade(one.decision.confidence).word for one in row)
    counts = ", ".join(f"<b class={one.sign}>{grades[one.word]:,} {one.word}</b>" for one in GRADES)
    kinds = Counter(one.decision.kind.value for one in row)
    below = Counter(one.decision.kind.value for one in doubtful)
    table = "".join(f"<tr><th scope=row>{kind}<td>{kinds[kind]:,}<td>{below[kind]:,}" for kind in sorted(kinds))
    return (
        f"<p>{len(row):,} decisions: {counts}. {where}</p>"
        f"<details><summary>How to overrule a decision</summary>{_HOW}</details>"
        "<details><summary>How many of each kind</summary><table><thead><tr><th scope=col>kind<th scope=col>decisions"
        f"<th scope=col>to look at<tbody>{table}</table></details>"
    )


_NOTHING_ELSE = "base-uri 'none'; form-action 'none'"
_ID_PARTS = re.compile(r"[a-z0-9]+")
_UNDESCRIBED = "Nobody has described this file: put a record like this into <code>references/sources.yml</code> first."
_HOW = """<p>Open the decision, copy its record, and put it below <code>decisions:</code> of the text’s record in
<code>references/sources.yml</code>; then ingest again. Each says what is likeliest to be right instead; change its end
if something else is.</p><pre>decisions:
  - {quote: "first words", not: heading}                 # also furniture, note, caption, page-break, repair
  - {quote: "first words", kind: heading, level: 2}
  - {quote: "first words", kind: paragraph, join: true}  # it goes on the one above
  - {quote: "first words", kind: paragraph, split: true} # a paragraph begins here
  - {quote: "first words", to: "last words", kind: furniture}
  - {quote: "first words", kind: caption}
  - {quote: "first words", kind: note, number: 1}
  - {quote: "words and mark’", mark: "’", kind: note-marker, number: 1}
  - {quote: "the printed citation", kind: citation, key: smith2010}
  - {quote: "twenty-three", kind: hyphen, keep: true}
</pre><p>A quotation has eight words at most; <code>before</code> and <code>after</code> are words beside it.</p>"""


def _findings(findings: Sequence[Finding], whole: Sequence[Row]) -> str:
    if not findings:
        return ""
    lines = [row.own.line for row in whole]
    out = []
    for one in findings:
        at = bisect_right(lines, one.place.line) - 1
        where = f"Line {one.place.line}"
        if not one.place.file.endswith((".yml", ".yaml")) and lines:
            where = f"<a href=#u{whole[max(at, 0)].own.number}>{where}</a>"
        else:
            where = f"{html(one.place.file)}, line {one.place.line}"
        out.append(f"<li>{where}: {html(one.message)} ({one.code}); {html(one.hint)}.")
    return f"<section><h2>What reading could not settle</h2><ul>{''.join(out)}</ul></section>\n"


def _doubtful(doubtful: Sequence[Numbered]) -> str:
    if not doubtful:
        return "<section><h2>Doubtful first</h2><p>No decision is less than 80 per cent sure.</p></section>\n"
    out = []
    for one in doubtful[:_MOST_LISTED]:
        sure, kind = grade(one.decision.confidence), one.decision.kind.value
        out.append(
            f"<li class={sure.sign} data-k={kind}><a href=#d{one.number}>{kind}, line {one.line}</a> "
            f"<b>{sure.word}, {round(100 * one.decision.confidence)} %</b> <q>{html(quoted(one))}</q> "
            f"{html(one.decision.why)}"
        )
    more = len(doubtful) - _MOST_LISTED
    rest = f"<p>{more:,} more are marked in the text: each leads on to the next.</p>" if more > 0 else ""
    return f"<section id=doubtful><h2>Doubtful first</h2><ol>{''.join(out)}</ol>{rest}</section>\n"


def _groups(witness: Witness, whole: Sequence[Row], later: dict[int, int]) -> str:
    out = []
    for first in range(0, len(whole), _GROUP):
        group = whole[first : first + _GROUP]
        body = "".join(row_html(witness, row, later) for row in group)
        heading = "" if len(whole) <= _GROUP else f"<h2>From line {group[0].own.line}</h2>"
        out.append(f"<section>{heading}\n{body}</section>\n")
    return "".join(out)
