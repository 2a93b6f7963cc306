"""A whole library printed by a CSL processor, at most one call each time something new is wanted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from glossator.bibliography.cited_item import CitedItem, Form, Mode, Piece
from glossator.bibliography.inlines import Run, cut, html_of, words_of
from glossator.bibliography.pandoc import PandocError, Request, Runner, pandoc_version, run_pandoc
from glossator.bibliography.printed import Printed, Want, as_table, form_id, from_table
from glossator.bibliography.request import ONE, OTHER, read_answer, request_for
from glossator.bibliography.stops import single_stops
from glossator.bibliography.store import key_of, load, save
from glossator.bibliography.titled import reference_html
from glossator.findings import Finding, finding
from glossator.model import Place, Work


class Formatted:
    """References and citations as the style prints them: look-ups only, no call to anything."""

    def __init__(self, works: Mapping[str, Work], printed: Printed) -> None:
        self._works = works
        self._printed = printed
        self._runs: dict[tuple[str, Form], tuple[Run, ...]] = {}

    @property
    def order(self) -> tuple[str, ...]:
        """Every key, in the order in which the style sorts the references; works that were refused come last."""
        return tuple(dict.fromkeys((*self._printed.order, *self._works)))

    def reference(self, key: str) -> str:
        """Return the full reference as safe HTML: `em`, `strong`, `sup`, `sub`, small capitals, http(s) links.

        A `span` around its title says in what language it is, where that is stated. A key of no work gives the key
        itself, escaped.
        """
        work = self._works.get(key)
        runs = single_stops(self._printed.entries.get(key) or self._plain(_label(work, key)))
        return reference_html(runs, work.csl if work else {})

    def cite(self, items: Sequence[CitedItem]) -> tuple[Piece, ...]:
        """Return the citation as pieces in order: what leads to a work has its key, what stands between has none.

        `[@a, p. 107; @b]` gives `(`, `A 2019, 107`, `; `, `B 2020`, `)`; a
        narrative first item, as in `@a [p. 3]`, gives `A (`, `2019, 3`, `)` in
        one piece where it stands alone. Order is the writer's.
        """
        if not items:
            return ()
        printed = self._printed
        author = self._author(items[0].key) if items[0].mode is Mode.NARRATIVE else None
        if author is not None and len(items) == 1:
            item = items[0]
            around = self._plain(f" {printed.before}"), self._plain(printed.after)
            body = self._body(item)
            return (_piece((*author, *around[0], *_affix(item.prefix, " "), *body, *around[1]), item.key),)
        pieces = [_piece((*author, *self._plain(" ")), items[0].key)] if author is not None else []
        pieces.append(_piece(self._plain(printed.before), None))
        for number, item in enumerate(items):
            if number:
                pieces.append(_piece(self._plain(printed.between), None))
            if item.prefix:
                pieces.append(_piece(_affix(item.prefix, " "), None))
            pieces.append(_piece(self._item(item), item.key))
            if item.suffix:
                pieces.append(_piece(self._plain(_spaced(item.suffix)), None))
        pieces.append(_piece(self._plain(printed.after), None))
        return tuple(piece for piece in pieces if piece.text)

    def _body(self, item: CitedItem) -> tuple[Run, ...]:
        return (*self._item(item), *self._plain(_spaced(item.suffix)))

    def _item(self, item: CitedItem) -> tuple[Run, ...]:
        """The work alone: its runs with the locator put in."""
        mode = Mode.SUPPRESS if item.mode is Mode.NARRATIVE else item.mode
        form = Form(mode, *item.form[1:])
        runs = self._look_up(item.key, form)
        if runs is None:
            # Not asked for, or refused by the processor: the bare form with the locator as written.
            plain = self._look_up(item.key, Form(mode)) or self._look_up(item.key, Form())
            words = plain or self._plain(_label(self._works.get(item.key), item.key))
            return (*words, *self._plain(f", {item.locator}" if item.locator else ""))
        if not item.locator:
            return runs
        return _located(runs, item.locator, form.plural)

    def _look_up(self, key: str, form: Form) -> tuple[Run, ...] | None:
        known = self._runs.get((key, form))
        if known is None:
            found = self._printed.pieces.get(key, {}).get(form_id(form))
            if found is None:
                return None
            known = self._runs[key, form] = tuple(found)
        return known

    def _author(self, key: str) -> tuple[Run, ...] | None:
        """The author part of a narrative citation: the whole without the year that the style puts after it."""
        whole, year = self._look_up(key, Form(Mode.NARRATIVE)), self._look_up(key, Form(Mode.SUPPRESS))
        if whole is None or year is None:
            return None
        words, tail = words_of(whole), f" {self._printed.before}{words_of(year)}{self._printed.after}"
        return tuple(cut(whole, 0, len(words) - len(tail))) if words.endswith(tail) else None

    @staticmethod
    def _plain(text: str) -> tuple[Run, ...]:
        return ((text, (), ""),) if text else ()


def format_library(
    works: Mapping[str, Work],
    *,
    wanted: Iterable[Want] = (),
    style: str | None = None,
    language: str = "en-US",
    cache: Path | None = None,
    run: Runner = run_pandoc,
) -> tuple[Formatted, list[Finding]]:
    """Return the library as the style prints it, and b-006 for what the processor refused.

    `wanted` are pairs of key and form (`CitedItem.form`) that texts use; the
    full reference and the plain form of every work are always there. `style` is
    the XML of a CSL style; None is Chicago author-date. With a `cache` folder the
    processor is not asked what it was asked before; what comes out is the same,
    whatever lies in that folder. Styles that cite in notes are printed as their first citation.
    """
    listed, keys, wants = list(works.values()), list(works), _wants(wanted, works)
    if not listed:
        return Formatted(works, Printed()), []
    request = request_for(listed, wants, style or "", language)
    key = _key(request, keys, wants)
    printed = load(cache, key, lambda table: from_table(table, keys, wants))
    if printed is not None:
        return Formatted(works, printed), []
    printed, findings = _ask(request, listed, wants, style or "", language, run)
    if not findings:
        save(cache, key, as_table(printed))
    return Formatted(works, printed), findings


def _key(request: Request, keys: Sequence[str], wants: Sequence[Want]) -> str:
    """The key under which an answer is stored: all that was asked, of whom, and how it is read and looked up."""
    looked_up = json.dumps([keys, [[key, form_id(form)] for key, form in wants]])
    asked = (request.document, request.references, request.style)
    return key_of("references", pandoc_version(), _code(), looked_up, *asked)


@lru_cache(maxsize=1)
def _code() -> str:
    """A hash of this folder's source: what older code of ours made of the same answer is not what this would make."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _wants(wanted: Iterable[Want], works: Mapping[str, Work]) -> list[Want]:
    """The forms to ask for, each once, in an order that does not depend on the texts'; narrative needs two."""
    wants: set[Want] = set()
    for key, form in wanted:
        if key in works:
            if form.mode is Mode.NARRATIVE:
                wants |= {
                    (key, Form(Mode.NARRATIVE)),
                    (key, Form(Mode.SUPPRESS)),
                    (key, Form(Mode.SUPPRESS, *form[1:])),
                }
            wants.add((key, Form(Mode.SUPPRESS if form.mode is Mode.NARRATIVE else form.mode, *form[1:])))
    place = {key: number for number, key in enumerate(works)}
    return sorted(wants - {(key, Form()) for key in works}, key=lambda want: (place[want[0]], want[1]))


def _ask(
    request: Request, works: Sequence[Work], wants: Sequence[Want], style: str, language: str, run: Runner
) -> tuple[Printed, list[Finding]]:
    """Ask for all; where the processor refuses, find the works at fault and ask for the others."""
    try:
        return read_answer(run(request), works, wants), []
    except PandocError as error:
        complaint = str(error)
    top = Place(works[0].place.file)
    try:
        run(request_for((), (), style, language))
    except PandocError as error:
        # Not a work but the style or the program itself.
        return Printed(), [finding("b-006", top, why=str(error))]
    faulty = _faulty(works, style, language, run)
    if not faulty:
        return Printed(), [finding("b-006", top, why=complaint)]
    findings = [finding("b-006", work.place, why=f"“{work.key}”: {why}") for work, why in faulty]
    bad = {work.key for work, _ in faulty}
    good = [work for work in works if work.key not in bad]
    kept = [want for want in wants if want[0] not in bad]
    if not good:
        return Printed(), findings
    try:
        return read_answer(run(request_for(good, kept, style, language)), good, kept), findings
    except PandocError as error:
        return Printed(), [*findings, finding("b-006", top, why=str(error))]


def _faulty(works: Sequence[Work], style: str, language: str, run: Runner) -> list[tuple[Work, str]]:
    """The works that the processor refuses, found by halving: few calls where few are at fault."""
    try:
        run(request_for(works, (), style, language))
        return []
    except PandocError as error:
        if len(works) == 1:
            return [(works[0], str(error))]
    half = len(works) // 2
    return _faulty(works[:half], style, language, run) + _faulty(works[half:], style, language, run)


def _located(runs: tuple[Run, ...], locator: str, plural: bool) -> tuple[Run, ...]:
    """Put the locator where its stand-in is; where the work's own title holds that number, the last one is it."""
    asked = (f"{ONE}–{OTHER}", f"{ONE}-{OTHER}", ONE) if plural else (ONE,)
    for number in reversed(range(len(runs))):
        words, marks, address = runs[number]
        for stand_in in asked:
            before, found, after = words.rpartition(stand_in)
            if found:
                return (*runs[:number], (before + locator + after, marks, address), *runs[number + 1 :])
    return runs


def _spaced(suffix: str) -> str:
    return suffix if not suffix or suffix[0] in ",.;:) " else f" {suffix}"


def _affix(prefix: str, after: str) -> tuple[Run, ...]:
    return ((prefix.rstrip() + after, (), ""),) if prefix.strip() else ()


def _piece(runs: Iterable[Run], key: str | None) -> Piece:
    listed = tuple(runs)
    return Piece(words_of(listed), key, html_of(listed))


def _label(work: Work | None, key: str) -> str:
    """A plain label for a work that no processor printed: its author or title and its year, or the key."""
    if work is None:
        return key
    csl = json.loads(json.dumps(dict(work.csl), default=str))
    names = csl.get("author") or csl.get("editor") or [{}]
    first = names[0].get("family") or names[0].get("literal") or work.fields.get("title", "")
    parts = (csl.get("issued") or {}).get("date-parts") or [[""]]
    return f"{first} {parts[0][0]}".strip() or key
