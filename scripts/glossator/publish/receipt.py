"""The receipt of an ingested text: every decision of the witness stage, and the citations found in its reading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from glossator.citation import credible, find_citations, find_reference, make_key
from glossator.citation.forms.year_alone import find_years_only
from glossator.citation.item import DOUBTFUL
from glossator.citation.numbered import System, cites_by_number, find_labelled
from glossator.citation.parentheses import groups
from glossator.model import Citation, CitedWork, Mention, Span
from glossator.patterns import re
from glossator.publish.author_pages import author_pages
from glossator.publish.listed_names import ListedNames, listed_names
from glossator.publish.note_citations import Keyed, note_citations
from glossator.publish.references import References, denoted, references_of
from glossator.receipts import settled
from glossator.reference_lists import is_entry, resolve
from glossator.witness import Decision, Ingested, Kind, Unit, Witness, decide, report

_KEY = re.compile(r"[^,\s{}()=\"#%\\]+")
_CITING = (Kind.PARAGRAPH, Kind.NOTE, Kind.CAPTION)
_NOTED = 0.9
_LISTED = 0.8
"""How surely a doubtful citation must denote an entry to be one."""
_FIELDS = ("authors", "year", "locator", "title", "publisher", "date")


def citations_of(witness: Witness, ingested: Ingested, references: References | None = None) -> list[Decision]:
    """Return a citation decision for each citation of the reading, with spans in the witness.

    An item has the key of the entry of the text's own list that it denotes, or null with a reason; without a list it
    has the key it would be given. Words that may be a citation or may not (`item.DOUBTFUL`) have a decision only where
    one of their items denotes an entry, or, without a list, the text's other citations make them sure. Entries
    cite nothing; in a text that cites by number nothing else is a citation.
    """
    if references is None:
        references = references_of(witness, ingested)
    prose = [unit for unit in ingested.units if unit.kind in _CITING and not is_entry(unit)]
    system = _by_number(prose, references)
    noted: dict[int, list[Keyed]] = {}
    if references and not system:
        notes = [unit for unit in prose if unit.kind is Kind.NOTE]
        noted = {id(unit): keyed for unit, keyed in note_citations(notes, references)}
    labels = frozenset(one.label for one in references.listed.entries if one.label and not one.label.isdecimal())
    names = ListedNames.of(references.listed)
    mentions = [system.find(unit.reading.text) if system else _in_words(unit, references) for unit in prose]
    if not references and not system:
        mentions = credible(mentions)
    paged: list[list[Keyed]] = [[] for _ in prose]
    if references and not system:
        held = [[Span(one.start, one.end) for one in row] for row in mentions]
        texts = [unit.reading.text for unit in prose]
        paged = author_pages(texts, references.listed, held, sum(map(len, mentions)))
    found = []
    for at, (unit, own) in enumerate(zip(prose, mentions, strict=True)):
        text = unit.reading.text
        for mention, printed in find_labelled(text, labels) if labels else ():
            spans = unit.reading.witness_spans(mention.start, mention.end)
            under = tuple(references.listed.key_of_number(label, spans[0].start) for label in printed)
            found.append(_decision(witness, spans, mention, references, under, "the list has it under this label"))
        keyed = [*(noted.get(id(unit)) or [(one, ()) for one in own]), *(paged[at] if id(unit) not in noted else ())]
        if references and not system:
            taken = [Span(one.start, one.end) for one, _ in keyed]
            keyed = [*keyed, *listed_names(text, names, taken)]
        for mention, keys in keyed:
            spans = unit.reading.witness_spans(mention.start, mention.end)
            found.append(_decision(witness, spans, mention, references, keys))
    return settled(witness, ingested, found)


def _by_number(prose: Sequence[Unit], references: References) -> System | None:
    """How a text cites by number, None where it does not: names and years that lead to more of its list say so."""
    listed = references.listed
    labels = {int(one.label) for one in listed.entries if one.label.isdecimal()}
    if references and not labels:
        return None
    paragraphs = [unit.reading.text for unit in prose if unit.kind is Kind.PARAGRAPH]
    system = cites_by_number(paragraphs, labels)
    if system is None or not references:
        return system
    numbered = {work.number for text in paragraphs for one in system.find(text) for work in one.value.works}
    by_year = {
        found.key
        for text in paragraphs
        for one in find_citations(text)
        for work in one.value.works
        if (found := resolve(work, listed)).key
    }
    return system if len(numbered) > len(by_year) else None


def _in_words(unit: Unit, references: References) -> list[Mention[Citation]]:
    """The citations of a unit by author and year, or of a note that is a reference.

    Where the text has a list, that says which of the doubtful ones are citations, and which of the names before a year
    in parentheses is cited.
    """
    text = unit.reading.text
    mentions = find_citations(text)
    if references:
        only = find_years_only(text, groups(text)) if unit.kind is Kind.PARAGRAPH else ()
        mentions = [one for one in mentions if one.value.confidence >= DOUBTFUL or _is_listed(one, references)]
        mentions += [
            one
            for one in only
            if _is_listed(one, references) and not any(one.start < m.end and m.start < one.end for m in mentions)
        ]
        mentions.sort(key=lambda one: one.start)
    if not mentions and unit.kind is Kind.NOTE:
        reference = find_reference(text)
        mentions = [reference] if reference else []
    return mentions


def _is_listed(mention: Mention[Citation], references: References) -> bool:
    return any(resolve(work, references.listed).confidence >= _LISTED for work in mention.value.works)


def _decision(
    witness: Witness, spans: Any, mention: Mention[Citation], references: References, keys: Sequence[str] = (),
    why: str = "the note says so, or one before it",
) -> Decision:  # fmt: skip
    items = []
    for at, work in enumerate(mention.value.works):
        value = work.as_value()
        printed = {name: value[name] or None for name in _FIELDS}
        if work.number:
            printed["number"] = work.number
        key: dict[str, Any]
        if keys and keys[at]:
            key = {"key": keys[at], "confidence": _NOTED, "why": why}
        elif references:
            key = denoted(work, references, spans[0].start)
        else:
            key = {"key": work.key or make_key(work)}
        items.append({**key, **printed})
    confidence = mention.value.confidence
    if confidence < DOUBTFUL and references and any(item["key"] for item in items):
        confidence = min(float(item["confidence"]) for item in items if item["key"]) - 0.1
    doubt = " (doubtful: only a library can say whether it is one)" if confidence < DOUBTFUL else ""
    form = f"the words have the form of a citation: {mention.value.form}{_in_the_list(items, references)}{doubt}"
    value = {"items": items, "form": mention.value.form}
    return decide(witness, Kind.CITATION, spans, value, confidence, f"citation-{mention.rule}", form)


def _in_the_list(items: Sequence[dict[str, Any]], references: References) -> str:
    """How far the text's own list bears a citation out."""
    if not references:
        return ""
    found = sum(1 for item in items if item["key"])
    return ", and listed" if found == len(items) else ", of which a part is listed" if found else ", but not listed"


def receipt(
    witness: Witness, ingested: Ingested, citations: Sequence[Decision], references: References | None = None
) -> dict[str, Any]:
    """Return the report of DESIGN, section 7, all decisions in the order of the witness."""
    listed = references.decisions if references else ()
    decisions = sorted((*ingested.decisions, *listed, *citations), key=lambda one: (one.spans[0], one.kind.value))
    return report(witness, decisions)


def stubs(citations: Sequence[Decision], references: References | None = None) -> str:
    """Return BibTeX: a whole entry for each work that is listed or that a note gives, a stub for what else is cited.

    A stub has no more than the text prints of a work. A key that BibTeX has no way to write, such as the `a,b` of
    `@{a,b}`, has none; works of the library have their entries there.
    """
    entries = dict(references.bibtex()) if references else {}
    listed = set(references.listed.keys) if references else set()
    for decision in citations:
        for item in decision.value["items"]:
            key = _key(item) if item["key"] is None else item["key"]
            if key not in listed and _KEY.fullmatch(key):
                entries.setdefault(key, _stub(key, item))
    return "\n".join(entry for _, entry in sorted(entries.items()))


def _key(item: dict[str, Any]) -> str:
    """The key of what is cited and not listed; none where several entries fit, or a number is all that is printed."""
    if item.get("number") or item.get("candidates"):
        return ""
    printed: dict[str, Any] = {name: item[name] or "" for name in ("year", "title", "publisher", "date")}
    return make_key(CitedWork(0, 0, "stub", authors=tuple(item["authors"] or ()), **printed))


def _stub(key: str, item: dict[str, Any]) -> str:
    fields = {
        "author": " and ".join(_name(_braced(author)) for author in item["authors"] or ()),
        "title": item["title"],
        "organization": item["publisher"],
        "date": item["date"] or item["year"],
    }
    lines = [f"  {name} = {{{_braced(value)}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{key},\n{''.join(lines)}  seen = {{citation}},\n}}\n"


def _name(author: str) -> str:
    return f"{{{author}}}" if " " in author else author


def _braced(value: str) -> str:
    """Braces must pair in BibTeX, and a backslash takes the brace behind it out of the count: else all are left out."""
    depths = list(accumulate((sign == "{") - (sign == "}") for sign in value))
    if "\\{" in value or "\\}" in value or (depths and (min(depths) < 0 or depths[-1])):
        value = value.replace("{", "").replace("}", "")
    return value.rstrip("\\")
