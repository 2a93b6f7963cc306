"""Finding citations: an ordered table of forms, run by one loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from glossator.citation.forms import (
    by_key,
    in_brackets,
    in_parentheses,
    named_source,
    narrative,
    of_owner,
    reprint,
    signalled,
    with_others,
    year_alone,
)
from glossator.citation.parentheses import Group, bracket_groups, groups
from glossator.model import Citation, Mention

Form = Callable[[str, Sequence[Group]], Iterable[Mention[Citation]]]
"""Prose and its parentheses in, mentions out in order; `groups` is empty for forms of keys."""

FORMS: tuple[tuple[str, str, Form], ...] = (
    # name, a sign without which the form cannot be there, function. Earlier rows win where two overlap.
    ("by-key", "@", by_key.find),
    ("in-parentheses", "(", in_parentheses.find),
    ("named-source-with-address", "(", named_source.find),
    ("narrative", "(", narrative.find),
    ("in-brackets", "[", in_brackets.find),
    ("reprint", "[", reprint.find),
    ("narrative-brackets", "[", narrative.find),
    ("with-others", " ", with_others.find),
    ("signalled", " ", signalled.find),
    ("of-owner", "s ", of_owner.find),
    ("year-alone", "(", year_alone.find),
)
"""How texts cite; `in_parentheses.SEGMENTS` holds the forms of one work within parentheses."""

_PAIRS: dict[str, Callable[[str], list[Group]]] = {"(": groups, "[": bracket_groups}


def find_citations(text: str) -> list[Mention[Citation]]:
    """Return the citations of the prose in order, none overlapping; offsets are into it, half-open.

    A mention's `rule` is the form of its first work, its `value` is `{"form",
    "confidence", "items"}`, each item the fields of `item.CitedWork`. Confidence below
    `DOUBTFUL` says that only a library can tell whether it is a citation. Text
    of any kind is taken; nothing is raised; time grows with length only.
    """
    pairs: dict[str, list[Group]] = {}
    taken: list[Mention[Citation]] = []
    for _, sign, form in FORMS:
        if sign not in text:
            continue
        if sign in _PAIRS and sign not in pairs:
            pairs[sign] = _PAIRS[sign](text)
        if found := list(form(text, pairs.get(sign, ()))):
            taken = _merged(taken, found) if taken else _merged(found, ())
    return taken


def _merged(first: Sequence[Mention[Citation]], second: Sequence[Mention[Citation]]) -> list[Mention[Citation]]:
    """Both in order of start; of two that overlap, the one of the first list, then the earlier one."""
    ranked = sorted(
        [(one.start, 0, one) for one in first] + [(one.start, 1, one) for one in second], key=lambda row: row[:2]
    )
    result: list[Mention[Citation]] = []
    ranks: list[int] = []
    for _, rank, mention in ranked:
        if result and mention.start < result[-1].end:
            if rank < ranks[-1]:
                result[-1], ranks[-1] = mention, rank
            continue
        result.append(mention)
        ranks.append(rank)
    return result
