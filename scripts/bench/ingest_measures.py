"""What is measured of a report against planted answers: a table of measures, each of one kind of decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]
_TENTHS = 10
_LABEL = 8
"""Characters that a label (a list's marker, a note's number) may fill before the words."""


@dataclass(frozen=True, slots=True)
class Case:
    """A text, its answers, and what was made of it."""

    id: str
    raw: str
    answers: Row
    report: Row

    def decisions(self, *kinds: str) -> list[Row]:
        """Return the decisions of some kinds."""
        return [one for one in self.report["decisions"] if one["kind"] in kinds]

    def blocks(self, *kinds: str) -> list[Row]:
        """Return the planted blocks of some kinds."""
        return [one for one in self.answers["blocks"] if one["kind"] in kinds]


@dataclass(slots=True)
class Told:
    """What a measure counted."""

    right: int = 0
    wanted: int = 0
    found: int = 0
    failures: list[str] = field(default_factory=list)
    judged: list[tuple[str, float, bool]] = field(default_factory=list)
    """Kind, confidence and whether it was right, of each decision."""


def _starts(case: Case, ours: Sequence[Row], wanted: Sequence[Row], name: str) -> Told:
    """Compare where things begin; a label before the words may be counted in or out."""
    told = Told(wanted=len(wanted), found=len(ours))
    free = {one["start"]: one for one in wanted}
    for one in ours:
        start = one["spans"][0][0]
        hit = next(
            (at for at in range(start, start + _LABEL + 1) if at in free and not _words(case.raw[start:at])), None
        )
        hit = hit if hit is not None else next((at for at in (start - n for n in range(1, _LABEL)) if at in free), None)
        right = hit is not None
        told.judged.append((name, one["confidence"], right))
        if hit is None:
            told.failures.append(f"false {name} at {start}: {one['raw'][:70]!r} ({one['rule']}: {one['why'][:70]})")
        else:
            told.right += 1
            del free[hit]
    told.failures += [f"missed {name} at {at}: {case.raw[at : at + 70]!r}" for at in free]
    return told


def _words(text: str) -> bool:
    return len([word for word in text.split() if len(word) > 4]) > 0


def paragraphs(case: Case) -> Told:
    """Where paragraphs begin: those of prose, quotations, list items, bylines and entries of reference lists."""
    wanted = case.blocks("paragraph", "quotation", "item", "byline", "reference")
    rows = {one["start"] for one in case.blocks("row")}
    ours = [one for one in case.decisions("paragraph") if not any(s in rows for s, _ in one["spans"])]
    return _starts(case, ours, wanted, "paragraph")


def headings(case: Case) -> Told:
    """Where headings begin."""
    return _starts(case, case.decisions("heading"), case.blocks("heading"), "heading")


def captions(case: Case) -> Told:
    """Where captions begin."""
    return _starts(case, case.decisions("caption"), case.blocks("caption"), "caption")


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
        told.judged.append(("furniture", one["confidence"], hits * 2 > len(places)))
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
        told.judged.append(("hyphen", one["confidence"], right))
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
        told.judged.append(("note-marker", mark["confidence"], hit is not None))
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


def _cited(case: Case, numeric: bool) -> Iterator[Row]:
    for one in case.answers["citations"]:
        if (one["kind"] in ("numeric", "superscript")) == numeric:
            yield one


def _citations(case: Case, numeric: bool) -> Told:
    wanted = [one for one in _cited(case, numeric) if numeric or one["kind"] in ("parenthetical", "narrative")]
    others = [one for one in case.answers["citations"] if one not in wanted]
    told = Told(wanted=len(wanted))
    free = list(wanted)
    for one in case.decisions("citation"):
        spans = one["spans"]
        ours = str(one["value"]["form"]).startswith("numbered")
        if ours != numeric and not numeric and not any(_over(spans, other) for other in wanted):
            continue
        if ours != numeric and numeric:
            continue
        if any(_over(spans, other) for other in others):
            continue
        told.found += 1
        hit = next((other for other in free if _over(spans, other)), None)
        items = len(one["value"]["items"])
        right = hit is not None and items == len(hit["items"])
        told.judged.append(("citation", one["confidence"], right))
        told.right += right
        if hit is not None:
            free.remove(hit)
        if not right:
            said = f"with {items} items for {hit['printed']!r}" if hit else "false"
            told.failures.append(f"{said}: {one['raw'][:80]!r} ({one['rule']}, {one['confidence']:.2f})")
    told.failures += [
        f"missed {one['printed']!r} ({one['kind']}{', apart' if one.get('name_apart') else ''})" for one in free
    ]
    return told


def author_date(case: Case) -> Told:
    """Citations by author and date in the running text, each with all its works."""
    return _citations(case, False)


def by_number(case: Case) -> Told:
    """Citations by number."""
    return _citations(case, True)


def _over(spans: Iterable[Sequence[int]], wanted: Row) -> bool:
    return any(start < wanted["end"] and wanted["start"] < end for start, end in spans)


def entries(case: Case) -> Told:
    """Where the entries of reference lists begin."""
    return _starts(case, case.decisions("reference"), case.answers["references"], "reference")


def read_entries(case: Case) -> Told:
    """Entries with their authors, their year and their title."""
    told = Told(wanted=len(case.answers["references"]))
    for one in case.decisions("reference"):
        told.found += 1
        hit = next((other for other in case.answers["references"] if _over(one["spans"], other)), None)
        wrong = _misread(one["value"], hit["fields"]) if hit else ["no entry"]
        told.right += not wrong
        told.judged.append(("reference", one["confidence"], not wrong))
        if wrong:
            told.failures.append(f"{'; '.join(wrong)} in {one['raw'][:90]!r}")
    return told


def _misread(value: Row, fields: Row) -> list[str]:
    found = []
    said = value.get("fields", value)
    ours = [_fold(one.get("family") or one.get("literal") or "") for one in said.get("authors", ())]
    wanted = [_fold(one["family"]) for one in fields.get("authors", ())]
    if wanted and ours[: len(wanted)] != wanted and sorted(ours) != sorted(wanted):
        found.append(f"authors {ours}, not {wanted}")
    year = _fold(str(said.get("year", "")) + str(said.get("suffix", "")))
    if str(fields.get("year", ""))[:1].isdigit() and year[:4] != _fold(str(fields["year"]))[:4]:
        found.append(f"year {year}, not {fields['year']}")
    if "title" in fields and _fold(said.get("title", "")) != _fold(fields["title"]):
        found.append(f"title {said.get('title')!r}, not {fields['title']!r}")
    return found


def _fold(text: str) -> str:
    return "".join(sign for sign in str(text).casefold() if sign.isalnum())


def resolved(case: Case) -> Told:
    """Works cited that lead to the entry of the list that the author meant."""
    listed = {one["work"]: one for one in case.answers["references"]}
    keys: dict[str, str] = {}
    for one in case.decisions("reference"):
        for work, place in listed.items():
            if _over(one["spans"], place):
                keys[str(one["value"].get("key"))] = work
    told = Told()
    for wanted in case.answers["citations"]:
        items = [item for item in wanted["items"] if item["work"] in listed]
        told.wanted += len(items)
        one = next((one for one in case.decisions("citation") if _over(one["spans"], wanted)), None)
        if one is None:
            if items:
                told.failures.append(f"not found {wanted['printed']!r}")
            continue
        ours = [item.get("key") for item in one["value"]["items"] if str(item.get("key")) in keys]
        told.found += len(ours)
        meant = [item["work"] for item in items]
        hits = sum(1 for key in ours if keys[str(key)] in meant)
        told.right += min(hits, len(meant))
        if hits < len(meant):
            told.failures.append(f"{wanted['printed']!r} leads to {[keys[str(key)] for key in ours]}, not {meant}")
    return told


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


def calibrated(judged: Sequence[tuple[str, float, bool]]) -> Iterator[str]:
    """Yield a line a kind: of each tenth of confidence, how many decisions and what share of them is right."""
    rows: dict[str, dict[int, list[tuple[float, bool]]]] = defaultdict(lambda: defaultdict(list))
    for kind, sure, right in judged:
        rows[kind][min(int(sure * _TENTHS), _TENTHS - 1)].append((sure, right))
    for kind, tenths in sorted(rows.items()):
        said = []
        for _, row in sorted(tenths.items()):
            sure = sum(one for one, _ in row) / len(row)
            said.append(f"{sure:.2f}: {sum(right for _, right in row) / len(row):.2f} of {len(row)}")
        yield f"{kind:<14}{'; '.join(said)}"
