"""Every form of the edition in one automaton, and the finder that runs a text through it.

What counts as a mention:

- **Whole words.** Letters and digits of any script, combining marks and `_` go on with a word.
  A possessive (`’s`, `s’`) stays outside.
- **Compounds.** A hyphen or dash joins two names, so a form with a capital is found on either side
  of it: both states in `Ghana–Togo border`, the alliance in `non-EFTA`. A form in small letters is
  not cut out of a compound: `non-securitization` speaks of the opposite. An adjective (`Turkish`)
  is found where somebody lists it as a form, and only there.
- **Capitals.** Where a form has a capital the text must have one, so `us` is never the US; a form in
  small letters may begin with a capital or stand in capitals, but one short word in capitals amid
  other words is somebody's acronym.
- **All that is there**: `EFTA-Ghana Council` holds `EFTA` and `Ghana`.
- **A tie is never guessed.** A form of two things has both as candidates, unless one of them alone
  lists exactly what is printed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import ahocorasick

from glossator.characters.folding import fold
from glossator.findings import Finding, finding
from glossator.model import Event, Mention, MentionKind, Name, Ref, Term
from glossator.names.compounds import tied
from glossator.names.forms import Form, forms
from glossator.passages.urls import Shut, addresses

ACRONYM = 5
"""Letters up to which a word in capitals is taken for an acronym."""


@dataclass(frozen=True, slots=True)
class FormIndex:
    """All forms of the edition; built once, used for every passage."""

    automaton: Any
    """Folded form to (length, claims, forms, languages); None where there are no forms at all. Languages are those of
    the texts in which it is a form, and none where it is one in all."""

    @classmethod
    def of(
        cls,
        terms: Iterable[Term],
        names: Iterable[Name],
        events: Iterable[Event],
        languages: frozenset[str] = frozenset(),
        others: Iterable[Form] = (),
    ) -> tuple[FormIndex, list[Finding]]:
        """Return the index, and a finding for each form that two things share (g-002, n-006).

        `languages` are the primary subtags of the texts that it will be used for; `others` are the forms of things
        of any other kind.
        """
        return cls.of_forms([*forms(terms, names, events, languages), *others])

    @classmethod
    def of_forms(cls, listed: Iterable[Form]) -> tuple[FormIndex, list[Finding]]:
        """Return an index of these forms alone, and the findings of `of`."""
        shelves: dict[str, list[Form]] = {}
        for form in listed:
            shelves.setdefault(fold(form.words), []).append(form)
        automaton: Any = ahocorasick.Automaton() if shelves else None
        findings: list[Finding] = []
        for key, bearers in shelves.items():
            bearers = [form for form in bearers if not form.language] or bearers
            only = frozenset(form.language for form in bearers if form.language)
            spelt: dict[str, list[Form]] = {}
            for form in bearers:
                spelt.setdefault(form.words, []).append(form)
            exact = {words: _claim(same) for words, same in spelt.items()}
            automaton.add_word(key, (len(key), exact, tuple(bearers), only))
            findings += _shared(bearers)
        if automaton is not None:
            automaton.make_automaton()
        return cls(automaton), findings

    def find(self, text: str, language: str = "") -> list[Mention[None]]:
        """Return the mentions of terms, names and events by their start, of equal starts the longer first.

        `language` is the primary subtag of the text's language, which some endings ask for.

        One may lie in another or cross it: which of them stand is for others to say.

        Offsets are Unicode characters into `text`, half-open. `candidates` holds one thing, or several
        where the form is shared; the kind is that of the first. Time is linear in the text.
        """
        if self.automaton is None or not text:
            return []
        size = len(text)
        hits: list[tuple[int, int, dict[str, _Claim], tuple[Form, ...]]] = []
        for last, (length, exact, bearers, only) in self.automaton.iter(fold(text)):
            if only and language not in only:
                continue
            start, end = last + 1 - length, last + 1
            if not ((start and _goes_on(text[start - 1])) or (end < size and _goes_on(text[end]))):
                hits.append((start, -end, exact, bearers))
        hits.sort(key=_by_place)
        if not hits:
            return []
        shut = Shut(addresses(text))
        capitals = text.isupper()
        claims: dict[tuple[int, str], _Claim | None] = {}
        mentions: list[Mention[None]] = []
        for start, minus_end, exact, bearers in hits:
            if not _free(text, start, -minus_end):
                continue
            printed = text[start:-minus_end]
            claim = exact.get(printed)
            if claim is None:
                if (id(bearers), printed) not in claims:
                    alike = (form for form in bearers if cased_alike(form.words, printed, capitals))
                    claims[id(bearers), printed] = _claim(alike)
                claim = claims[id(bearers), printed]
            if claim is None or (claim.small and tied(text, start, -minus_end)):
                continue
            if shut.over(start, start + 1):
                continue
            mentions.append(Mention(claim.kind, start, -minus_end, printed, claim.rule, None, claim.refs))
        return mentions


@dataclass(frozen=True, slots=True)
class _Claim:
    """Who may be meant by one printed form."""

    kind: MentionKind
    rule: str
    refs: tuple[Ref, ...]
    small: bool
    """Whether the form has no capital, so that a hyphen ties it."""


def _claim(forms: Iterable[Form]) -> _Claim | None:
    """What bears a form; those that list it go before those of which it is a variant."""
    bearers = tuple(forms)
    bearers = tuple(form for form in bearers if form.listed) or bearers
    if not bearers:
        return None
    first = bearers[0]
    refs = tuple(dict.fromkeys(form.ref for form in bearers))
    return _Claim(first.kind, first.rule, refs, first.words.islower())


def _by_place(hit: tuple[int, int, Any, Any]) -> tuple[int, int]:
    return hit[0], hit[1]


def _shared(bearers: Sequence[Form]) -> Iterable[Finding]:
    """Two things with one listed form; `Polish` beside `polish` is told apart by its capital.

    A headword's small letter is what its entry is mostly found by, so it counts as listed here.
    """
    first: dict[bool, Form] = {}
    for form in bearers:
        if not (form.listed or form.rule == "headword"):
            continue
        owner = first.setdefault(form.words.islower(), form)
        if owner.ref != form.ref:
            code = "g-002" if MentionKind.TERM in {owner.kind, form.kind} else "n-006"
            yield finding(code, form.place, form=form.words, first=owner.ref.id, second=form.ref.id)


def _goes_on(character: str) -> bool:
    return character.isalnum() or character == "_" or (character > "\u02ff" and unicodedata.combining(character) != 0)


def _free(text: str, start: int, end: int) -> bool:
    """Whether the words are no part of a handle or a host: @EFTA, EFTA.int."""
    if start and text[start - 1] in "@\\":
        return False
    return not (text[end : end + 1] == "." and text[end + 1 : end + 2].isalpha())


def cased_alike(form: str, printed: str, capitals: bool) -> bool:
    """Whether the capitals of what is printed let it be the form; `capitals` tells of a text that has no others."""
    before = ""
    inner = False
    for wanted, given in zip(form, printed, strict=True):
        if wanted.isupper():
            if not given.isupper():
                return False
        elif given.isupper() and before.isalpha():
            inner = True
        before = given
    if not inner:
        return True
    # Capitals amid a word: a heading in capitals throughout, never a short word that others write as an acronym.
    return printed.isupper() and (len(printed) > ACRONYM or capitals)
