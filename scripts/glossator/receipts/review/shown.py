"""The HTML of a row: words as read, raw lines, decisions. All that people wrote goes through the one escaper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.characters.unseen import visible
from glossator.model import Span, line_and_column
from glossator.receipts.review.confidence import grade
from glossator.receipts.review.rows import Numbered, Places, Row
from glossator.receipts.stanzas import OVERRULED_BY
from glossator.weave.escape import html
from glossator.witness import Decision, Kind, Reading, Witness

_LONGEST = 200
"""Characters of a value, or of raw words, that a summary repeats."""


def row_html(witness: Witness, row: Row, later: Mapping[int, int]) -> str:
    """Return a row; `later` leads from a decision to the next doubtful one."""
    own = row.own.decision
    kind = own.kind.value
    if row.unit is None:
        words = "<p class=n>Left out of the text.</p>"
    else:
        words = f"<p class=w>{words_html(row.unit.reading, row.inside)}</p>"
        if own.kind is Kind.HEADING:
            kind = f"heading, level {own.value.get('level', 2)}"
        elif own.kind is Kind.NOTE:
            kind = f"note {own.value.get('label') or own.value.get('number', '')}"
    decisions = decision_html(row.own, later, whole=True) + "".join(decision_html(one, later) for one in row.inside)
    return (
        f"<article id=u{row.own.number} class={grade(own.confidence).sign}><div class=t>"
        f"<h3>{html(kind)}</h3>{words}</div>"
        f"<div class=r>{''.join(_raw_lines(witness, own.spans))}</div><div class=d>{decisions}</div></article>\n"
    )


def words_html(reading: Reading, inside: tuple[Numbered, ...]) -> str:
    """Return the words of a reading; each place of a decision in it is a link to the decision."""
    places = Places(reading)
    text = reading.text
    links: list[tuple[int, int, str]] = []
    marks = {one.decision.spans[0].start: one for one in inside if one.decision.kind is Kind.NOTE_MARKER}
    for mark in reading.marks:
        one = marks.get(mark.spans[0].start) if mark.spans else None
        sign = html(f"[{mark.label}]")
        if one is None:
            shown = f"<sup>{sign}</sup>"
        else:
            shown = f"<sup><a class={_sign(one)} href=#d{one.number}>{sign}</a></sup>"
        links.append((mark.at, mark.at, shown))
    for one in inside:
        place = None if one.decision.kind in (Kind.NOTE_MARKER, Kind.PAGE_BREAK) else places.of(one.decision)
        if place is not None:
            links.append((*place, f"<a class={_sign(one)} href=#d{one.number}>{{}}</a>"))
    parts: list[str] = []
    at = 0
    links.sort(key=lambda link: (link[0], -link[1]))
    for start, end, shown in links:
        if start < at:
            continue  # words that another decision has taken: the list of decisions has both
        parts.append(html(text[at:start]))
        parts.append(shown if start == end else shown.format(html(text[start:end])))
        at = end
    parts.append(html(text[at:]))
    return "".join(parts)


def decision_html(one: Numbered, later: Mapping[int, int], whole: bool = False) -> str:
    """Return a decision that opens: what, how sure, why, what it made of which words, and the record to copy.

    One on the `whole` of a row does not repeat its words.
    """
    decision = one.decision
    kind = decision.kind.value
    sure = grade(decision.confidence)
    raw = "" if whole or not (words := quoted(one)) else f" <q>{html(words)}</q>"
    stanza = f"<pre>{html(one.stanza)}</pre>" if one.stanza else f"<p>{html(_no_stanza(decision))}</p>"
    why = f"{html(decision.why)} <i>({html(decision.rule)})</i>"
    if one.number in later:
        why += f" <a href=#d{later[one.number]}>next doubtful</a>"
    value = "" if not (made := _made(decision)) else f"<p>It became: {html(made)}</p>"
    return (
        f"<details id=d{one.number} class={sure.sign} data-k={kind}><summary>{kind} "
        f"<b>{sure.word}, {round(100 * decision.confidence)} %</b>{raw}</summary>"
        f"<p>Line {one.line}: {why}</p>{value}{stanza}</details>"
    )


def quoted(one: Numbered) -> str:
    """Return the words that a decision is about, as the raw file has them."""
    decision = one.decision
    if decision.kind is Kind.HYPHEN:
        return shortened(f"{decision.value.get('left', '')}{decision.raw}{decision.value.get('right', '')}")
    return shortened(f"{one.before}{decision.raw}")


def shortened(words: str) -> str:
    """Return words on one line, cut where they are long, with what is not seen shown by its code point."""
    line = " ".join(words[: 4 * _LONGEST].split())
    return visible(line if len(line) <= _LONGEST // 2 else f"{line[: _LONGEST // 2 - 1]}…", spaces=True)


def _made(decision: Decision) -> str:
    """What became of the words, where their text beside it does not show that."""
    match decision.kind:
        case Kind.HYPHEN:
            return str(decision.value.get("joined", ""))
        case Kind.REPAIR:
            return visible(f"{decision.value.get('from', '')} → {decision.value.get('to', '')}", spaces=True)
        case Kind.NOTE_MARKER:
            return f"the mark of note {decision.value.get('number', '')}"
        case Kind.CITATION:
            return "; ".join(_cited(item) for item in decision.value.get("items") or [])
        case _:
            return ""


def _cited(item: Mapping[str, object]) -> str:
    """A work as it was read: its key, and what the citation prints of it."""
    authors = item.get("authors")
    names = " and ".join(map(str, authors)) if isinstance(authors, list | tuple) else ""
    printed = [names, *(str(item.get(name) or "") for name in ("title", "publisher", "year", "locator"))]
    return f"{item.get('key', '')} ({', '.join(filter(None, printed))})"


def _no_stanza(decision: Decision) -> str:
    if decision.rule == "correction":
        return "It is a correction of references/sources.yml: change it there."
    if decision.rule.endswith("overruled"):
        return "A person has decided this in references/sources.yml: change it there."
    if decision.kind not in OVERRULED_BY:
        return (
            "It follows from the words of the entry: mend those with a correction, or its place with `split` or `join`."
        )
    return "No words here tell this place from others: quote words near it, with `before` and `after`."


def _sign(one: Numbered) -> str:
    return grade(one.decision.confidence).sign


def _raw_lines(witness: Witness, spans: tuple[Span, ...]) -> Iterator[str]:
    for index, span in enumerate(spans):
        if index:
            yield "<p class=n>Something else stands between, below or above.</p>"
        line, _ = line_and_column(witness.text, span.start)
        for raw in _lines(witness.text[span.start : span.end]):
            yield f"<p><b>{line}</b><code>{html(visible(raw))}</code></p>"
            line += 1


def _lines(raw: str) -> list[str]:
    """Lines as the line numbers of findings count them: only a line feed ends one."""
    return [line.removesuffix("\r") for line in raw.split("\n")]
