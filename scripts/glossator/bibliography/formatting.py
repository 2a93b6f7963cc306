"""A whole library printed by a CSL processor: a call for each language and position of citations, one for the rest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from glossator.bibliography.cited_item import Asked
from glossator.bibliography.formatted import Formatted, askable
from glossator.bibliography.inlines import Run, joined
from glossator.bibliography.letters import lettered, misprinted, twins
from glossator.bibliography.pandoc import PandocError, Request, Runner, default_style, pandoc_version, run_pandoc
from glossator.bibliography.printed import Answer, AskedId, Printed, Question, Worded, as_table, asked_id, from_table
from glossator.bibliography.printless import with_rows
from glossator.bibliography.proper_words import of_library
from glossator.bibliography.request import read_answer, request_for
from glossator.bibliography.stand_ins import standing_in
from glossator.bibliography.store import key_of, load, save
from glossator.bibliography.styles.choose import LANGUAGE
from glossator.bibliography.styles.positions import Position
from glossator.bibliography.styles.rewrite import made_ready
from glossator.bibliography.styles.style import DEFAULT, Style, StyleError
from glossator.findings import Finding, finding
from glossator.model import Place, Work

_BESIDE = 2
"""Calls at one time: each fills a core."""
TOGETHER = 400
"""Works up to which all are asked for anew where some are not cited, so that the style sorts them among each other."""


@dataclass(frozen=True, slots=True)
class _Call:
    """One question, in one language and position."""

    question: Question
    language: str
    position: Position
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every call has in common."""

    style: Style
    language: str
    cache: Path | None
    run: Runner
    proper: frozenset[str] = frozenset()
    """Words of titles that keep their capitals, in small letters."""

    def request(self, call: _Call) -> Request:
        """Return what the processor is asked, without the style."""
        english = self.language.lower().split("-")[0] == "en"
        return request_for(call.question, "", call.language, self.style.wants, self.proper, english)

    def answer(self, call: _Call) -> Answer:
        """Return the answer, from the store where it has it; raises PandocError."""
        request = self.request(call)
        # The request has numbers for keys: the same numbers may be other works.
        keys = [work.key for work in (*call.question.works, *call.question.others)]
        how = json.dumps([call.position, call.numbered, self.style.source, keys])
        key = key_of("references", pandoc_version(), _code(), how, request.document, request.references)
        kept = load(self.cache, key, lambda table: from_table(table, call.question))
        if kept is not None:
            return kept
        answer = read_answer(self.run(replace(request, style=self.ready(call))), call.question, call.language)
        save(self.cache, key, as_table(answer))
        return answer

    def quoting(self, language: str) -> bool:
        """Return whether stops stand within quotation marks: in American English, unless the style says otherwise."""
        return self.style.quoting and (language or self.language).lower() in ("en", "en-us")

    def ready(self, call: _Call) -> str:
        """Return the style as it is asked; raises PandocError where it cannot be had."""
        try:
            return made_ready(self.style.source or default_style(), call.position, call.numbered)
        except StyleError as error:
            raise PandocError(f"the style cannot be used: {error}") from error


def format_library(
    works: Mapping[str, Work],
    *,
    asked: Iterable[Asked] = (),
    cited: Sequence[str] | None = None,
    style: Style | None = DEFAULT,
    language: str = LANGUAGE,
    letters: Mapping[str, str] | None = None,
    names: frozenset[str] = frozenset(),
    cache: Path | None = None,
    run: Runner = run_pandoc,
) -> tuple[Formatted, list[Finding]]:
    """Return the library as the style prints it, b-006 for what the processor refused, b-144 and b-151.

    `asked` are the citations of the texts, in reading order; `cited` the keys of
    all works they cite, in that order (None: every work): only these have numbers, and they come before others where
    letters are given out. `letters` are settled: key to `a`, `b`. `names` keep their capitals in titles
    (`proper_names.phrase`). Without a style (None) all is in plain labels.
    With a `cache` folder the processor is not asked what it was asked before; what
    comes out is the same, whatever lies in that folder.
    """
    if not works or style is None:
        return Formatted(works, Printed()), []
    proper = names | of_library(work.csl for work in works.values()) if style.wants.sentence else frozenset[str]()
    desk = _Desk(style, language, cache, run, proper)
    wanted = [works[key] for key in dict.fromkeys(works if cited is None else cited) if key in works]
    known = {work.key for work in wanted}
    clusters = [part for one in dict.fromkeys(asked) for part in askable(one, known)]
    try:
        printed = _printed(works, wanted, clusters, letters or {}, desk)
        return Formatted(works, printed), [*with_rows(printed, works), *misprinted(printed, works, letters or {})]
    except PandocError as error:
        complaint = str(error)
    top = Place(next(iter(works.values())).place.file)
    if why := refusal(style, run):
        return Formatted(works, Printed()), [finding("b-006", top, why=why)]
    faulty = _faulty(list(works.values()), desk)
    if not faulty:
        return Formatted(works, Printed()), [finding("b-006", top, why=complaint)]
    findings = [finding("b-006", work.place, why=f"“{work.key}”: {why}") for work, why in faulty]
    bad = {work.key for work, _ in faulty}
    good = {key: work for key, work in works.items() if key not in bad}
    wanted = [work for work in wanted if work.key not in bad]
    clusters = [part for one in clusters for part in askable(one, known - bad)]
    if not good:
        return Formatted(works, Printed()), findings
    try:
        return Formatted(works, _printed(good, wanted, clusters, letters or {}, replace(desk, cache=None))), findings
    except PandocError as error:
        return Formatted(works, Printed()), [*findings, finding("b-006", top, why=str(error))]


def refusal(style: Style, run: Runner = run_pandoc) -> str:
    """Return why the processor refuses a style; nothing where it takes it."""
    desk = _Desk(style, LANGUAGE, None, run)
    call = _Call(Question(()), LANGUAGE, Position.ANY)
    try:
        run(replace(desk.request(call), style=desk.ready(call)))
    except PandocError as error:
        return str(error)
    return ""


def _printed(
    works: Mapping[str, Work], cited: Sequence[Work], clusters: Sequence[Asked], letters: Mapping[str, str], desk: _Desk
) -> Printed:
    """Ask for all, two calls at a time; raises PandocError."""
    alone = {work.key for work in cited}
    others = tuple(work for key, work in works.items() if key not in alone)
    order, missing = lettered(cited, (), letters) if desk.style.letters else ({}, ())
    first = Position.FIRST if desk.style.positions else Position.ANY
    rows: dict[tuple[str, Position], dict[AskedId, Asked]] = {(desk.language, first): {}}
    for one in clusters:
        for position in {place.position: 0 for place in one.places} or (first,):
            written = standing_in(one) if desk.style.plain_locators else one
            rows.setdefault((one.language or desk.language, position), {})[asked_id(written, position)] = written
    calls = [
        _Call(Question(tuple(cited), tuple(row.values()), (), order, missing), language, position)
        for (language, position), row in rows.items()
    ]
    if others:
        large = len(works) > TOGETHER
        beside = tuple(twins(cited, others)) if large else tuple(cited)
        order, missing = lettered(beside, others, letters) if desk.style.letters else ({}, ())
        every = (*beside, *others) if large else tuple(works.values())
        calls.append(_Call(Question((), (), every, order, missing), desk.language, first, False))
    with ThreadPoolExecutor(_BESIDE) as pool:
        answers = list(pool.map(desk.answer, calls))
    base = answers[0]
    quoting = frozenset(language for language in {one.language for one in clusters} if desk.quoting(language))
    printed = Printed(base.order, base.entries, base.singles, {}, desk.style.plain_locators, quoting)
    for row, answer in zip(rows.values(), answers, strict=False):
        printed.citations |= dict(zip(row, answer.citations, strict=True))
    if others:
        rest = answers[-1]
        behind = [*base.order, *(key for key in rest.order if key not in alone)]
        printed.order = behind if desk.style.numbered or large else rest.order
        printed.entries = rest.entries | base.entries
    if not desk.style.lists:
        printed.entries = {key: _reference(worded) for key, worded in base.singles.items()}
    return printed


def _reference(worded: Worded) -> list[Run]:
    """What stands for a reference in a style without a bibliography: the first citation, whole."""
    sentence, note = worded
    return joined(run for _, runs in (note or sentence) for run in runs)


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of this folder's source: what older code of ours made of the same answer is not what this would make."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _faulty(works: Sequence[Work], desk: _Desk) -> list[tuple[Work, str]]:
    """The works that the processor refuses, found by halving: few calls where few are at fault."""
    try:
        call = _Call(Question(tuple(works)), desk.language, Position.ANY)
        desk.run(replace(desk.request(call), style=desk.ready(call)))
        return []
    except PandocError as error:
        if len(works) == 1:
            return [(works[0], str(error))]
    half = len(works) // 2
    return _faulty(works[:half], desk) + _faulty(works[half:], desk)
