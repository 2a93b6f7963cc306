"""The document that asks Pandoc for every form wanted, and its answer read back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from glossator.bibliography.cited_item import Form, Mode
from glossator.bibliography.csl_locators import SHORT
from glossator.bibliography.inlines import Run, block_runs, cut, joined, runs_of, words_of
from glossator.bibliography.masks import masked
from glossator.bibliography.pandoc import PandocError, Request
from glossator.bibliography.printed import Printed, Want, form_id
from glossator.model import Work

ONE, OTHER = "77777", "88888"
"""Numbers that stand for a locator until it is put in: no work has so many pages, and no style shortens the range."""
MARK = "\ue000"
"""A private-use character, where the first work of a cluster begins."""

_MODES = {Mode.NORMAL: "NormalCitation", Mode.NARRATIVE: "AuthorInText", Mode.SUPPRESS: "SuppressAuthor"}
_VERSION = [1, 23, 1]


def references_json(works: Sequence[Work]) -> str:
    """Return the works as CSL-JSON; ids are numbers, so that no key can trouble the processor."""
    return json.dumps([{**masked(dict(work.csl), _keeps_case(work)), "id": f"w{n}"} for n, work in enumerate(works)])


def _keeps_case(work: Work) -> bool:
    """Whether spans in its title are ours: `csl` makes none where the words themselves hold a `<`."""
    return not any("<" in work.fields.get(name, "") for name in ("title", "subtitle"))


def request_for(works: Sequence[Work], wants: Sequence[Want], style: str, language: str) -> Request:
    """Return the request whose answer `read_answer` understands.

    Each work is cited once whatever is wanted, because which letters tell
    `2021a` from `2021b` depends on every work that is cited.
    """
    number = {work.key: f"w{index}" for index, work in enumerate(works)}
    asked = [_cite([_citation(f"w{index}", Form())]) for index in range(len(works))]
    if works:
        last = f"w{min(1, len(works) - 1)}"
        asked.append(_cite([_citation("w0", Form(label="page"), MARK)]))
        asked.append(_cite([_citation("w0", Form()), _citation(last, Form(), MARK)]))
    asked += [_cite([_citation(number[key], form)]) for key, form in wants]
    meta = {"lang": {"t": "MetaInlines", "c": [{"t": "Str", "c": language}]}}
    document = json.dumps({"pandoc-api-version": _VERSION, "meta": meta, "blocks": asked})
    return Request(document, references_json(works), style)


def read_answer(answer: str, works: Sequence[Work], wants: Sequence[Want]) -> Printed:
    """Return what the processor printed; raises PandocError where the answer is not what was asked for."""
    try:
        blocks = json.loads(answer)["blocks"]
        *paragraphs, references = blocks
        rows = [joined(runs_of(block["c"][0]["c"][1])) for block in paragraphs]
        printed = Printed()
        if works:
            _read_affixes(printed, rows[len(works)], rows[len(works) + 1], rows[0])
        for work, row in zip(works, rows[: len(works)], strict=True):
            printed.pieces[work.key] = {form_id(Form()): _bare(row, printed)}
        for (key, form), row in zip(wants, rows[len(works) + 2 :], strict=True):
            narrative = form.mode is Mode.NARRATIVE
            printed.pieces[key][form_id(form)] = row if narrative else _bare(row, printed)
        for division in references["c"][1]:
            key = works[int(division["c"][0][0].removeprefix("ref-w"))].key
            printed.order.append(key)
            if key in printed.entries:
                raise ValueError(key)
            printed.entries[key] = joined(block_runs(division["c"][1]))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise PandocError(f"the answer was not understood ({type(error).__name__})") from error
    for work in works:
        if work.key not in printed.entries:
            # A style may print nothing for a work; it keeps its place, and gets a plain label.
            printed.order.append(work.key)
            printed.entries[work.key] = []
    return printed


def _read_affixes(printed: Printed, probe: Iterable[Run], pair: Iterable[Run], first: Iterable[Run]) -> None:
    """Learn from the style what stands around a citation and between two works."""
    words, single, together = words_of(probe), words_of(first), words_of(pair)
    if MARK in words and ONE in words:
        printed.before, printed.after = words[: words.index(MARK)], words[words.index(ONE) + len(ONE) :]
    opening = single[: len(single) - len(printed.after)] if single.endswith(printed.after) else single
    if together.startswith(opening) and MARK in together[len(opening) :]:
        printed.between = together[len(opening) : together.index(MARK)] or printed.between


def _bare(row: list[Run], printed: Printed) -> list[Run]:
    words = words_of(row)
    start = len(printed.before) if words.startswith(printed.before) else 0
    end = len(words) - len(printed.after) if words.endswith(printed.after) else len(words)
    return cut(row, start, max(end, start))


def _cite(citations: list[dict[str, Any]]) -> dict[str, Any]:
    return {"t": "Para", "c": [{"t": "Cite", "c": [citations, []]}]}


def _citation(number: str, form: Form, prefix: str = "") -> dict[str, Any]:
    where = f"{ONE}–{OTHER}" if form.plural else ONE
    suffix = f", {SHORT.get(form.label, 'p.')} {where}" if form.label else ""
    return {
        "citationId": number,
        "citationPrefix": _words(prefix),
        "citationSuffix": _words(suffix),
        "citationMode": {"t": _MODES[form.mode]},
        "citationNoteNum": 1,
        "citationHash": 0,
    }


def _words(text: str) -> list[dict[str, Any]]:
    inlines: list[dict[str, Any]] = []
    for number, word in enumerate(text.split(" ") if text else ()):
        if number:
            inlines.append({"t": "Space"})
        if word:
            inlines.append({"t": "Str", "c": word})
    return inlines
