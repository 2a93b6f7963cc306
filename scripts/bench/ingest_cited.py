"""What is measured of citations and reference lists against planted answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ingest_case import Case, Row, Told, judged, starts


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
        told.judged.append(judged("citation", one, right))
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
    return starts(case, case.decisions("reference"), case.answers["references"], "reference")


def read_entries(case: Case) -> Told:
    """Entries with their authors, their year and their title."""
    told = Told(wanted=len(case.answers["references"]))
    for one in case.decisions("reference"):
        told.found += 1
        hit = next((other for other in case.answers["references"] if _over(one["spans"], other)), None)
        wrong = _misread(one["value"], hit["fields"]) if hit else ["no entry"]
        told.right += not wrong
        told.judged.append(judged("reference", one, not wrong))
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
