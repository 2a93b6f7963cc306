"""On what evidence a date was linked to an event, in words: “the same day, Russia, shoot down”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from glossator.apparatus import Use
from glossator.characters.folding import fold
from glossator.events import Fit
from glossator.events.acts import stem
from glossator.interface import later, say
from glossator.model import Annotation, Dated, Evidence, MentionKind
from glossator.patterns import re
from glossator.weave.escape import html
from glossator.weave.loom import Loom

_FITS: Mapping[str, str] = {
    Fit.DAY: later("the same day"),
    Fit.EQUAL: later("the same time"),
    Fit.INSIDE: later("a time within the other"),
    Fit.YEAR: later("the same year"),
    Fit.PRINTED: later("the date as printed there"),
    Fit.LONG: later("a time within its years"),
}
"""How dates fit, as a reader is told; a fit that is not here is printed in its own word."""
_MOST = 5
"""Words that are shown."""
_SEVERAL = 3
"""Acts of which one does not know which was meant, where no word says so."""
_NEAR = 400
"""Characters on either side of a date in which its sentence is looked through for them."""
_WORD = re.compile(r"[^\W\d_]{3,}")


def evidence_of(annotation: Annotation) -> Evidence | None:
    """Return the evidence that a mention of an event carries; None where words name the event, which need none."""
    value = annotation.mention.value
    if annotation.mention.kind is not MentionKind.EVENT or not isinstance(value, Dated):
        return None
    return value.evidence


def linked_by(annotation: Annotation, loom: Loom) -> str:
    """Return what agreed, with commas, as plain words: date, who, where, terms, and the act; empty without evidence.

    An act is called by its class where a word of both says so; else the words of the text that agree are shown, for a
    class that only they suggest may be one of several.
    """
    evidence = evidence_of(annotation)
    return ", ".join(_parts(evidence, annotation, loom)) if evidence else ""


def why(uses: Sequence[Use], loom: Loom) -> str:
    """Return a quiet piece of HTML on the first of some uses that was linked by evidence; empty where none was."""
    said = next((words for use in uses if (words := linked_by(use.annotation, loom))), "")
    return f' <span class="g-why">({say("linked by {evidence}", evidence=html(said))})</span>' if said else ""


def _parts(evidence: Evidence, annotation: Annotation, loom: Loom) -> Iterator[str]:
    names, terms = loom.edition.names, loom.edition.terms
    yield say(_FITS.get(evidence.date, evidence.date))
    known = [names[id].acronym or names[id].label for id in (*evidence.who, *evidence.where) if id in names]
    known += [terms[id].label for id in evidence.words if id in terms]
    yield from known
    acts = [act.replace("-", " ") for act in evidence.acts]
    said = [act for act in acts if any(_alike(act.partition(" ")[0], one) for one in evidence.words)]
    if said:
        yield from said[:_MOST]
    else:
        heard = {word.group() for one in known for word in _WORD.finditer(fold(one))}
        words = [word for word in _printed(frozenset(evidence.words), annotation, loom) if fold(word) not in heard]
        yield from words or (acts if len(acts) < _SEVERAL else ())


def _alike(act: str, word: str) -> bool:
    """Whether a stem is that of the verb that a class is called by."""
    verb = stem(act)
    return word.startswith(verb) or verb.startswith(word)


def _printed(stems: frozenset[str], annotation: Annotation, loom: Loom) -> list[str]:
    """The words around a date that have some stems, as they are printed and in their order, the nearest of each."""
    _, passage = loom.passages[annotation.passage]
    text, date = passage.prose.text, annotation.mention
    first = max(date.start - _NEAR, 0)
    nearest: dict[str, tuple[int, int, str]] = {}
    for match in _WORD.finditer(text[first : date.end + _NEAR]):
        if (of := stem(fold(match.group()))) in stems:
            away = abs(first + match.start() - date.start)
            found = (away, match.start(), match.group())
            nearest[of] = min(nearest.get(of, found), found)
    kept = sorted(nearest.values())[:_MOST]
    return [word for _, _, word in sorted(kept, key=lambda one: one[1])]
