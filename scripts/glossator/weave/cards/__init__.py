"""The cards of a page: one for each thing that its links open.

To add the card of a kind: a function that takes a `Ref` and a `Desk` and returns a `Card`, and a row in `CARDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from glossator.model import Ref, TargetKind
from glossator.weave.cards import passages, things
from glossator.weave.cards.card import Card, Deck, Desk
from glossator.weave.escape import attribute
from glossator.weave.sheet import Sheet

CARDS: Mapping[TargetKind, Callable[[Ref, Desk], Card | None]] = {
    TargetKind.COMMENT: passages.comment,
    TargetKind.WORK: things.work,
    TargetKind.ARGUMENT: passages.argument,
    TargetKind.DATE: passages.date,
    TargetKind.EVENT: things.event,
    TargetKind.NAME: things.name,
    TargetKind.PASSAGE: passages.passage,
    TargetKind.TERM: things.term,
    TargetKind.TEXT: passages.text,
    TargetKind.SIGN: things.sign,
}
"""What tells of a thing of each kind; any other gets the common one. An author's note stands on its page already: the
script shows it from there.

The cards of a page stand in this order. Editorial notes and references come first, right behind the lists of them that
paper shows (text_comments.py, text_references.py): what is said twice within 32 kB packs to next to nothing.
"""

_ORDER = {kind: at for at, kind in enumerate(CARDS)}

MOST = 600
"""Cards of a page at most: a list of ten thousand things is looked through, not opened card by card."""


def cards(here: Sheet, deck: Deck) -> str:
    """Return the cards of all that the links of a page open, as templates that a browser does not show; or nothing.

    What a card itself opens (an editorial note is a small text) has its card too, one step deep.
    """
    made = []
    done: set[Ref] = set()
    for _ in range(2):
        waiting = [ref for ref in here.opens if ref not in done and ref.kind is not TargetKind.NOTE][:MOST]
        desk = Desk(here, deck, frozenset(here.opens))
        # Like beside like: a page packs two kilobytes smaller than in the order of reading.
        made += list(_made(sorted(waiting, key=_place), desk))
        done.update(waiting)
    return f'<div class="g-cards" hidden>{"".join(made)}</div>' if made else ""


def _place(ref: Ref) -> tuple[int, str, str]:
    return _ORDER.get(ref.kind, len(_ORDER)), ref.kind.value, ref.id


def _made(refs: list[Ref], desk: Desk) -> Iterator[str]:
    for ref in refs:
        card = CARDS.get(ref.kind, things.other)(ref, desk)
        if card is not None:
            uses, pages = len(desk.loom.uses.get(ref, ())), desk.deck.pages.get(ref, 0)
            yield _template(desk.loom.keys.key(ref), card, uses, pages, linked=desk.here.opens[ref])


def _template(key: str, card: Card, uses: int, pages: int, *, linked: bool) -> str:
    """A card as a template; how often texts speak of it is two figures, which the script puts into words.

    A link to its entry stands in it only where no other link of the page leads there.
    """
    told = f' data-told="{uses} {pages}"' if uses > 1 else ""
    called = card.called if card.styled else attribute(card.called)
    link = called if linked else f'<a href="{card.href}">{called}</a>'
    return (
        f'<template data-key="{attribute(key)}"{told}><p class="g-kicker">{attribute(card.kicker)}</p>'
        f'<p class="g-called">{link}</p>{"".join(card.lines)}</template>'
    )


__all__ = ["CARDS", "Card", "Deck", "Desk", "cards"]
