"""What is measured of a report against planted answers: a table of measures, each of one kind of decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from ingest_case import Case, Row, Told, judged, starts
from ingest_cited import author_date, by_number, entries, read_entries, resolved


def paragraphs(case: Case) -> Told:
    """Where paragraphs begin: those of prose, quotations, list items, bylines and entries of reference lists."""
    wanted = case.blocks("paragraph", "quotation", "item", "byline", "reference")
    rows = {one["start"] for one in case.blocks("row")}
    ours = [one for one in case.decisions("paragraph") if not any(s in rows for s, _ in one["spans"])]
    return starts(case, ours, wanted, "paragraph")


def headings(case: Case) -> Told:
    """Where headings begin."""
    return starts(case, case.decisions("heading"), case.blocks("heading"), "heading")


def captions(case: Case) -> Told:
    """Where captions begin."""
    return starts(case, case.decisions("caption"), case.blocks("caption"), "caption")


def furniture(case: Case) -> Told:
    """Characters of furniture that are neither white space nor missed."""
    wanted = {
        at for one in case.answers["furniture"] for at in range(one["start"], one["end"]) if not case.raw[at].isspace()
    }
    told = Told(wanted=len(wanted))
    for one in case.decisions("furniture"):
        places = [at for start, end in one["spans"] for at in range(start, end) if not case.raw[at].isspace()]
        hits = sum(1 for at in places if at in wanted)
        told.found += len(places)
        told.right += hits
        told.judged.append(judged("furniture", one, hits * 2 > len(places)))
        if hits * 2 <= len(places):
            told.failures.append(f"false furniture {one['raw'][:80]!r} ({one['rule']})")
        wanted.difference_update(places)
    for one in case.answers["furniture"]:
        if one["start"] in wanted:
            told.failures.append(f"missed furniture {case.raw[one['start'] : one['end']]!r}")
    return told


def hyphens(case: Case) -> Told:
    """Line-end hyphens, decided rightly."""
    wanted = {one["at"]: one["kind"] for one in case.answers["hyphens"]}
    told = Told(wanted=len(wanted))
    for one in case.decisions("hyphen"):
        told.found += 1
        at = next((at for start, end in one["spans"] for at in range(start - 1, end + 1) if at in wanted), None)
        right = at is not None and wanted[at] == ("kept" if one["value"]["keep"] else "joined")
        told.right += right
        told.judged.append(judged("hyphen", one, right))
        if not right:
            told.failures.append(f"hyphen {one['value']} ({one['rule']})")
        wanted.pop(at or -1, None)
    told.failures += [f"missed hyphen {case.raw[at - 20 : at + 20]!r}" for at in wanted]
    return told


def notes(case: Case) -> Told:
    """Notes with their mark and their body."""
    told = Told(wanted=len(case.answers["notes"]))
    bodies = {(one["value"].get("label") or str(one["value"]["number"])): one for one in case.decisions("note")}
    pairs: list[tuple[Row, Row]] = []
    for mark in case.decisions("note-marker"):
        body = bodies.get(mark["value"].get("label") or str(mark["value"]["number"]))
        if body is not None:
            pairs.append((mark, body))
    told.found = len(pairs)
    free = list(case.answers["notes"])
    for mark, body in pairs:
        hit = next((one for one in free if _is_pair(case, one, mark, body)), None)
        told.judged.append(judged("note-marker", mark, hit is not None))
        if hit is None:
            start = mark["spans"][0][0]
            told.failures.append(
                f"false pair {mark['raw']!r} in {case.raw[start - 30 : start + 5]!r}: {body['raw'][:50]!r}"
            )
        else:
            told.right += 1
            free.remove(hit)
    told.failures += [
        f"missed {one['label']}: {case.raw[one['mark']['start'] - 30 : one['mark']['end']]!r}; {one['text'][0][:40]}"
        for one in free
    ]
    return told


def _is_pair(case: Case, wanted: Row, mark: Row, body: Row) -> bool:
    start, end = mark["spans"][0]
    if not (start <= wanted["mark"]["start"] <= end and wanted["mark"]["end"] >= start):
        return False
    first = case.answers["blocks"][wanted["bodies"][0]]
    return any(begin - 3 <= first["start"] <= finish for begin, finish in body["spans"][:1])


def repairs(case: Case) -> Told:
    """Repairs of a clean text, where every one is false."""
    ours = case.decisions("repair") if case.answers["layout"] in ("clean", "web", "web-tight") else []
    return Told(found=len(ours), failures=[f"repair {one['raw']!r} {one['value']}" for one in ours])


def account(case: Case) -> Told:
    """Characters that are in exactly one placed decision."""
    counts: dict[int, int] = defaultdict(int)
    for one in case.decisions("furniture", "heading", "paragraph", "caption", "note"):
        for start, end in one["spans"]:
            for at in range(start, end):
                counts[at] += 1
    places = [at for at, sign in enumerate(case.raw) if not sign.isspace()]
    return Told(sum(1 for at in places if counts[at] == 1), len(places), len(places))


MEASURES: dict[str, Callable[[Case], Told]] = {
    "characters accounted for": account,
    "paragraphs": paragraphs,
    "headings": headings,
    "captions": captions,
    "furniture (characters)": furniture,
    "line-end hyphens": hyphens,
    "notes paired": notes,
    "citations by author": author_date,
    "citations by number": by_number,
    "entries begun": entries,
    "entries read": read_entries,
    "works resolved": resolved,
    "repairs of clean text": repairs,
}
