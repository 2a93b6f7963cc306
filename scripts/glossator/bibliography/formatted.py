"""References and citations as the style prints them: look-ups only."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from glossator.bibliography.cited_item import Asked, CitedItem, Mode, Piece, Wording
from glossator.bibliography.inlines import Run, words_of
from glossator.bibliography.plain import label, piece, plain_citation
from glossator.bibliography.printed import Part, Printed, Worded, asked_id
from glossator.bibliography.request import EARLIER
from glossator.bibliography.seams import stops_within_quotes
from glossator.bibliography.stand_ins import Blank, blanks, filled, is_simple, put_back, standing_in
from glossator.bibliography.stops import single_stops
from glossator.bibliography.styles.positions import Position
from glossator.bibliography.titled import reference_html
from glossator.model import Work
from glossator.patterns import re

_DASH = re.compile(r"\s*[-–—‑]\s*")


_BETWEEN = (("; ", (), ""),)


def askable(asked: Asked, known: Collection[str]) -> list[Asked]:
    """Return a citation as it can be asked: whole where all its works are known, else each of these by itself."""
    if all(item.key in known for item in asked.items):
        return [asked] if asked.items else []
    return [single(asked, number) for number, item in enumerate(asked.items) if item.key in known]


def single(asked: Asked, number: int) -> Asked:
    """Return one work of a citation as a citation of its own."""
    return Asked(asked.items[number : number + 1], asked.language, asked.places[number : number + 1])


KEPT = 16_384
"""Citations whose words are kept at hand: those of a thousand texts."""


class Formatted:
    """References and citations as the style prints them: look-ups only, no call to anything."""

    def __init__(self, works: Mapping[str, Work], printed: Printed) -> None:
        self._works = works
        self._printed = printed
        # A page asks for the same again for its cards, its list and the lists of uses.
        self._references: dict[str, str] = {}
        # By identity, and the citation itself beside its words, so that nothing else can take its place: each
        # citation of a text is one value, and its hash is that of all it says.
        self._words: dict[int, tuple[Asked, Wording]] = {}
        self._alike: dict[Asked, Wording] = {}
        self._blanks: dict[tuple[object, ...], tuple[Blank, Blank] | None] = {}

    def with_rows(self, works: Mapping[str, Work], rows: Mapping[str, list[Run]]) -> Formatted:
        """Return the same of a larger library, in which works that no style was asked for stand last, in these rows."""
        entries = {**self._printed.entries, **rows}
        return Formatted(works, replace(self._printed, order=[*self._printed.order, *rows], entries=entries))

    @property
    def order(self) -> tuple[str, ...]:
        """Every key, in the order in which the style sorts the references; works that were refused come last."""
        return tuple(dict.fromkeys((*self._printed.order, *self._works)))

    def reference(self, key: str) -> str:
        """Return the full reference as safe HTML: `em`, `strong`, `sup`, `sub`, small capitals, http(s) links.

        A `span` around its title says in what language it is, where that is stated. A key of no work gives the key
        itself, escaped.
        """
        if key not in self._references:
            work = self._works.get(key)
            self._references[key] = reference_html(self.runs(key), work.csl if work else {})
        return self._references[key]

    def runs(self, key: str, note: bool = False) -> tuple[Run, ...]:
        """Return the full reference as runs of words; as a note that nothing stands before, where that is asked for."""
        sentence, noted = self._printed.singles.get(key, ([], []))
        if note and (sentence or noted):
            return single_stops([run for _, runs in noted or sentence for run in runs])
        return single_stops(self._printed.entries.get(key) or ((label(self._works.get(key), key), (), ""),))

    def label(self, key: str) -> tuple[Piece, ...]:
        """Return a work's short name, as a citation of it alone has it: `Doğanlı 2012`.

        Where that is a number or a whole reference, it is the plain label.
        """
        sentence, _ = self._printed.singles.get(key, ([], []))
        named = [piece(runs, key) for own, runs in sentence if own]
        if any(letter.isalpha() for one in named for letter in one.text):
            return tuple(named)
        return (piece(((label(self._works.get(key), key), (), ""),), key),)

    def cite(self, items: Sequence[CitedItem]) -> tuple[Piece, ...]:
        """Return a citation in the language of the references, that no other stands before."""
        return self.word(Asked(tuple(items))).pieces

    def word(self, asked: Asked) -> Wording:
        """Return a citation as pieces in order: what leads to a work has its key, what stands between has none.

        `[@a, p. 107; @b]` gives `(`, `A 2019, 107`, `; `, `B 2020`, `)`; what a style joins has the order and the words
        of the style. `@a [p. 3]` alone is one piece. What was not asked for, or was refused, is in plain labels.
        """
        kept = self._words.get(id(asked))
        if kept is not None and kept[0] is asked:
            return kept[1]
        if len(self._words) >= KEPT:
            self._words.clear()
        said = self._as_alike(asked) or self._worded(asked)
        self._words[id(asked)] = asked, said
        return said

    def _as_alike(self, asked: Asked) -> Wording | None:
        """The words of a citation from those of one that differs in the numbers of its locators alone, where it can."""
        if len(asked.items) == 1:
            return self._alone(asked, asked.items[0]) if self._printed.stand_ins else None
        written = standing_in(asked) if self._printed.stand_ins else asked
        if written is asked or asked.items[0].mode is Mode.NARRATIVE:  # whose piece in the sentence joins several
            return None
        alike = self._alike.get(written)
        if alike is None:
            if len(self._alike) >= KEPT:
                self._alike.clear()
            alike = self._alike[written] = self._worded(written)
        return filled(asked, alike)

    def _alone(self, asked: Asked, item: CitedItem) -> Wording | None:
        """The same of a citation of one work, as nearly all are."""
        if item.mode is Mode.NARRATIVE or not is_simple(item.locator):
            return None
        kind = (item.key, item.label, item.mode, item.prefix, item.suffix, asked.language, asked.places)
        if kind not in self._blanks:
            if len(self._blanks) >= KEPT:
                self._blanks.clear()
            self._blanks[kind] = blanks(item.key, self._worded(standing_in(asked)))
        made = self._blanks[kind]
        return Wording(made[0].filled(item.locator), made[1].filled(item.locator)) if made is not None else None

    def _worded(self, asked: Asked) -> Wording:
        if not asked.items:
            return Wording(())
        found = self._found(asked)
        if found is None:
            return self._composed(asked)
        sentence, note = found
        if not sentence and not note:
            # A style without years says nothing of a work without its author: only the link stands there.
            if all(item.mode is Mode.SUPPRESS for item in asked.items):
                return Wording(tuple(Piece("", item.key) for item in asked.items))
            # The style has no words for it.
            return Wording(plain_citation(asked.items, self._works))
        return Wording(_narrated(asked.items, sentence, bool(note)), _pieces(asked.items, note))

    def _found(self, asked: Asked) -> Worded | None:
        """What the processor printed; works that stand in different positions are each taken from their own answer."""
        written = standing_in(asked) if self._printed.stand_ins else asked
        positions = [place.position for place in asked.places]
        if not positions:
            # Nobody said where it stands: a style that asks was asked for it as if nothing stood before.
            default = (Position.ANY, Position.FIRST)
            positions = [one for one in default if asked_id(written, one) in self._printed.citations][:1]
        answers = {one: self._printed.citations.get(asked_id(written, one)) for one in positions}
        first = answers[positions[0]] if positions else None
        if first is None:
            return None
        if len(answers) == 1:
            sentence, note = first
        else:
            sentence, note = (_mixed(asked.items, positions, part, answers) for part in (0, 1))
        if written is not asked:
            sentence, note = put_back(asked, sentence), put_back(asked, note)
        numbers = {item.key: place.first for item, place in zip(asked.items, asked.places, strict=False)}
        sentence, note = _numbered(sentence, numbers), _numbered(note, numbers)
        if asked.language in self._printed.quoting:
            return stops_within_quotes(sentence), stops_within_quotes(note)
        return sentence, note

    def _composed(self, asked: Asked) -> Wording:
        """Each work as it is printed by itself, a key of no work as written; plain labels where none is printed."""
        found = [self._found(single(asked, number)) for number in range(len(asked.items))]
        if not any(found):
            return Wording(plain_citation(asked.items, self._works))
        noted = any(one[1] for one in found if one)
        opens = any(words_of(runs).startswith("(") for one in found if one for _, runs in one[0][:1])
        rows: list[list[Piece]] = []
        for number, (item, one) in enumerate(zip(asked.items, found, strict=True)):
            parts = one[1 if noted else 0] if one else _raw(item, self._works)
            bracketed = not noted and (one is not None or opens)
            parts = _bare(parts, number == 0 and bracketed, number == len(found) - 1 and bracketed)
            rows.append(list(_pieces([item], parts)))
        pieces = [one for number, row in enumerate(rows) for one in ([piece(_BETWEEN)] if number else []) + row]
        if not noted:
            return Wording(tuple(pieces))
        pieces.append(piece(((".", (), ""),)))
        first = found[0]
        return Wording(_narrated(asked.items[:1], first[0], True) if first else (), tuple(pieces))


def _raw(item: CitedItem, works: Mapping[str, Work]) -> list[Part]:
    """A work that nobody printed, in brackets like the others."""
    parts = [(one.key or "", [(one.text, (), "")]) for one in plain_citation([item], works)]
    return [(key, [*runs]) for key, runs in parts]


def _bare(parts: Sequence[Part], first: bool, last: bool) -> list[Part]:
    """The parts without the bracket or stop that another follows, or the bracket that it stands before."""
    kept = [(key, list(runs)) for key, runs in parts]
    if kept and not first and not kept[0][0] and kept[0][1]:
        words, marks, address = kept[0][1][0]
        kept[0][1][0] = (words.removeprefix("(").removeprefix("["), marks, address)
    if kept and not last and not kept[-1][0] and kept[-1][1]:
        words, marks, address = kept[-1][1][-1]
        kept[-1][1][-1] = (words.removesuffix(")").removesuffix("]").removesuffix("."), marks, address)
    return [(key, [run for run in runs if run[0]]) for key, runs in kept if words_of(runs)]


def _mixed(
    items: Sequence[CitedItem], positions: Sequence[Position], part: int, answers: Mapping[Position, Worded | None]
) -> list[Part]:
    """The parts of the first answer, each work's words from that of its own position."""
    first = answers[positions[0]]
    counted: dict[str, int] = {}
    mixed: list[Part] = []
    for key, runs in first[part] if first else ():
        if key:
            count = counted[key] = counted.get(key, -1) + 1
            places = [number for number, item in enumerate(items) if item.key == key]
            position = positions[places[min(count, len(places) - 1)]]
            own = answers[position]
            same = [number for number, (name, _) in enumerate(own[part]) if name == key] if own else []
            if own and same:
                # Of two that would be worded alike a processor prints the last.
                at = same[min(count, len(same) - 1)]
                runs = own[part][at][1]
                if mixed and at == 0 and position in (Position.IBID, Position.IBID_AT):
                    runs = _small(runs)
        mixed.append((key, runs))
    return mixed


def _small(runs: Sequence[Run]) -> list[Run]:
    """“Ibid.” as it is within a note: a processor gives its first word a capital."""
    (words, marks, address), *others = runs
    return [(words[:1].lower() + words[1:], marks, address), *others]


def _numbered(parts: Sequence[Part], numbers: Mapping[str, int]) -> list[Part]:
    """The parts with the number of the note that cites the work first, where a style says “see note 4”."""
    if not any(EARLIER in words for _, runs in parts for words, _, _ in runs):
        return list(parts)
    done: list[Part] = []
    for key, runs in parts:
        number = str(numbers.get(key) or "")
        done.append((key, [(words.replace(EARLIER, number), marks, address) for words, marks, address in runs]))
    return done


def _narrated(items: Sequence[CitedItem], parts: Sequence[Part], noted: bool) -> tuple[Piece, ...]:
    """The pieces in the sentence: the author that it speaks of leads to the work, too."""
    if not parts or items[0].mode is not Mode.NARRATIVE:
        return _pieces(items, parts)
    own = items[0].key
    if noted or len(items) == 1 or not any(key or "(" in words_of(runs) for key, runs in parts):
        hidden = tuple(dict.fromkeys(item.key for item in items if item.key != own))
        return (piece([run for _, runs in parts for run in runs], own, () if noted else hidden),)
    key, runs = parts[0]
    words = words_of(runs)
    at = words.rstrip().rfind(" ") + 1
    if key or at <= 0:
        return _pieces(items, parts)
    author, opening = _cut(runs, at)
    rest = [("", opening), *parts[1:]] if opening else parts[1:]
    return (piece(author, own), *_pieces(items, rest))


def _cut(runs: Sequence[Run], at: int) -> tuple[list[Run], list[Run]]:
    before: list[Run] = []
    behind: list[Run] = []
    for words, marks, address in runs:
        before.append((words[:at], marks, address))
        behind.append((words[at:], marks, address))
        at = max(at - len(words), 0)
    return [run for run in before if run[0]], [run for run in behind if run[0]]


def _pieces(items: Sequence[CitedItem], parts: Sequence[Part]) -> tuple[Piece, ...]:
    """The parts as pieces; a work that is not printed, as 2 in `1–3`, goes with the dash, or with the last of them."""
    if not parts:
        return ()
    named = {key for key, _ in parts}
    hidden = tuple(dict.fromkeys(item.key for item in items if item.key not in named))
    dashes = [n for n, (key, runs) in enumerate(parts) if not key and _DASH.fullmatch(words_of(runs))]
    keyed = [n for n, (key, _) in enumerate(parts) if key]
    at = dashes[0] if dashes else keyed[-1] if keyed else 0
    return tuple(piece(runs, key or None, hidden if n == at else ()) for n, (key, runs) in enumerate(parts))
