"""The document that asks Pandoc for citations and references, and its answer read back."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from glossator.bibliography.cited_item import CitedItem, Mode
from glossator.bibliography.csl_locators import LABELS
from glossator.bibliography.fitted import fitted
from glossator.bibliography.inlines import OWN, Run, block_runs, joined, runs_of
from glossator.bibliography.manual_of_apa import whole_number
from glossator.bibliography.marked import has_our_tags
from glossator.bibliography.masks import masked
from glossator.bibliography.narrated import joined_by, titled_in_sentence
from glossator.bibliography.pandoc import PandocError, Request
from glossator.bibliography.plain import spaced
from glossator.bibliography.printed import Answer, Part, Question
from glossator.bibliography.seams import stopped_once, without_empty
from glossator.bibliography.stray import without_stray_commas
from glossator.bibliography.styles.rewrite import JOINT, LETTER, label_word
from glossator.bibliography.styles.wants import NOTHING, Wants
from glossator.model import Work
from glossator.patterns import re

NOTE = 600_000
"""Number of the note that cites the first work first, as the processor is told."""
EARLIER = "\ue001"
"""A private-use character, where an answer has that number: those of the texts are put in its place."""

_NUMBER = re.compile(r"(?<!\d)6\d{5}(?!\d)")
_MODES = {Mode.NORMAL: "NormalCitation", Mode.NARRATIVE: "AuthorInText", Mode.SUPPRESS: "SuppressAuthor"}
_VERSION = [1, 23, 1]


def request_for(
    question: Question,
    style: str,
    language: str,
    wants: Wants = NOTHING,
    proper: Collection[str] = (),
    english: bool = False,
) -> Request:
    """Return the request whose answer `read_answer` understands; ids are numbers, so that no key can do harm.

    `wants`, `proper` and `english`: as of `fitted`.
    """
    listed = (*question.works, *question.others)
    number = {work.key: index for index, work in enumerate(listed)}
    items = [_item(work, fitted(work, wants, proper, english), wants) for work in listed]
    references = [
        {**items[index], "id": f"w{index}", **_letter(question.letters.get(work.key, ""))}
        for index, work in enumerate(listed)
    ]
    for index, (key, letter) in enumerate(question.stands_for):
        references.append({**items[number[key]], "id": f"x{index}", **_letter(letter)})
    blocks = [
        _cite([_citation(CitedItem(work.key), number, NOTE + index)]) for index, work in enumerate(question.works)
    ]
    blocks += [_cite([_citation(item, number, NOTE - 1) for item in one.items]) for one in question.asked]
    meta: dict[str, Any] = {
        "lang": {"t": "MetaInlines", "c": [{"t": "Str", "c": language}]},
        "link-citations": {"t": "MetaBool", "c": True},
    }
    if question.others or question.stands_for:
        every = _cite([_citation(None, {}, 0)])["c"]
        meta["nocite"] = {"t": "MetaInlines", "c": every}
    document = json.dumps({"pandoc-api-version": _VERSION, "meta": meta, "blocks": blocks})
    return Request(document, json.dumps(references), style)


def read_answer(answer: str, question: Question, language: str = "") -> Answer:
    """Return what the processor printed; raises PandocError where the answer is not what was asked for.

    `language` is what it was asked in: two names in a sentence are joined by a word of it, whatever the style has.
    A style may print nothing for a work: it keeps its place behind the others, without words.
    """
    listed = (*question.works, *question.others)
    read = Answer()
    by_key = {work.key: work for work in listed}
    try:
        blocks = json.loads(answer)["blocks"]
        paragraphs = [block for block in blocks if block["t"] == "Para"]
        divisions = [entry for block in blocks if block["t"] == "Div" for entry in block["c"][1]]
        rows = [_worded(block["c"][0]["c"][1], listed) for block in paragraphs]
        singles, read.citations = rows[: len(question.works)], rows[len(question.works) :]
        if len(read.citations) != len(question.asked):
            raise ValueError(len(rows))
        read.citations = [
            (joined_by(titled_in_sentence(sentence, one.items, by_key), one.items, language), joined_by(note))
            for one, (sentence, note) in zip(question.asked, read.citations, strict=True)
        ]
        singles = [(joined_by(sentence), joined_by(note)) for sentence, note in singles]
        read.singles = {work.key: row for work, row in zip(question.works, singles, strict=True)}
        for division in divisions:
            name = division["c"][0][0].removeprefix(OWN.removeprefix("#"))
            if name.startswith("x"):
                continue
            place = int(name.removeprefix("w"))
            key = listed[place].key
            if key in read.entries:
                raise ValueError(key)
            read.order.append(key)
            runs = block_runs(division["c"][1])
            printed = [(words.replace(JOINT, "&"), marks, address) for words, marks, address in runs]
            read.entries[key] = joined(without_stray_commas(joined(printed), listed[place].csl))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise PandocError(f"the answer was not understood ({type(error).__name__})") from error
    for work in listed:
        if work.key not in read.entries:
            read.order.append(work.key)
            read.entries[work.key] = []
    return read


def _worded(inlines: Iterable[Any], works: Sequence[Work]) -> tuple[list[Part], list[Part]]:
    """A citation as stretches, each with the work it leads to: in its sentence, and in its note."""
    sentence: list[Run] = []
    note: list[Run] = []
    for inline in inlines:
        if inline["t"] == "Note":
            note += block_runs(inline["c"], own=True)
        else:
            sentence += runs_of([inline], own=True)
    return without_empty(_parts(sentence, works)), stopped_once(without_empty(_parts(note, works)))


def _parts(runs: Iterable[Run], works: Sequence[Work]) -> list[Part]:
    parts: list[Part] = []
    before = None
    for words, marks, address in joined(runs):
        own = address if address.startswith(OWN) else ""
        key = works[int(own.removeprefix(f"{OWN}w"))].key if own else ""
        if before is None or own != before:
            parts.append((key, []))
        before = own
        parts[-1][1].append(
            (
                _NUMBER.sub(lambda found: EARLIER if int(found[0]) < NOTE + len(works) else found[0], words),
                marks,
                "" if own else address,
            )
        )
    return parts


def _item(work: Work, item: dict[str, Any], wants: Wants) -> dict[str, Any]:
    """The work as CSL-JSON."""
    hidden: dict[str, Any] = masked(item, lambda variable: has_our_tags(variable, work))
    return hidden | whole_number(hidden) if wants.apa else hidden


def _letter(letter: str) -> dict[str, str]:
    return {LETTER: letter} if letter else {}


def _cite(citations: list[dict[str, Any]]) -> dict[str, Any]:
    return {"t": "Para", "c": [{"t": "Cite", "c": [citations, []]}]}


def _citation(item: CitedItem | None, number: Mapping[str, int], note: int) -> dict[str, Any]:
    """One work of a citation; no item is all works, as in `nocite: "@*"`."""
    locator = suffix = ""
    if item is not None:
        label, where = LABELS.get(item.label), _balanced(item.locator)
        if where:
            # A label that no style knows is printed as it is called.
            locator = f", {{{label_word(label)} {where}}}" if label else f", {item.label} {where}"
        # Empty braces say that what follows is no locator, whatever it looks like.
        suffix = item.suffix if where else f"{{}}{spaced(item.suffix)}" if item.suffix else ""
    return {
        "citationId": f"w{number[item.key]}" if item else "*",
        "citationPrefix": _words(item.prefix.strip() if item else ""),
        "citationSuffix": _words(locator + suffix),
        "citationMode": {"t": _MODES[item.mode if item else Mode.NORMAL]},
        "citationNoteNum": note,
        "citationHash": 0,
    }


def _balanced(locator: str) -> str:
    """The locator as braces may hold it: without any where they are not in pairs."""
    depth = 0
    for sign in locator:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            break
    return locator if not depth else locator.replace("{", "").replace("}", "")


def _words(text: str) -> list[dict[str, Any]]:
    inlines: list[dict[str, Any]] = []
    for number, word in enumerate(text.split(" ") if text else ()):
        if number:
            inlines.append({"t": "Space"})
        if word:
            inlines.append({"t": "Str", "c": word})
    return inlines
