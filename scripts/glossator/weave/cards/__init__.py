"""The cards of a page: one for each thing that its links open.

To add the card of a kind: a function that takes a `Ref` and a `Desk` and returns a `Card`, and a row in `CARDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from glossator.model import Ref, TargetKind
from glossator.weave.cards import passages, things
from glossator.weave.cards.card import Card, Deck, Desk
from glossator.weave.escape import html
from glossator.weave.sheet import Sheet

CARDS: Mapping[TargetKind, Callable[[Ref, Desk], Card | None]] = {
    TargetKind.WORK: things.work,
    TargetKind.TERM: things.term,
    TargetKind.NAME: things.name,
    TargetKind.EVENT: things.event,
    TargetKind.DATE: passages.date,
    TargetKind.COMMENT: passages.comment,
    TargetKind.ARGUMENT: passages.argument,
    TargetKind.PASSAGE: passages.passage,
    TargetKind.TEXT: passages.text,
}
"""What tells of a thing of each kind; any other gets the common one. An author's note stands on its page already: the
script shows it from there."""

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
        # Works stand first and in order, right behind the references of a text: what is said twice packs to little.
        waiting.sort(
            key=lambda ref: deck.loom.order.get(ref.id, 0) if ref.kind is TargetKind.WORK else len(deck.loom.order)
        )
        desk = Desk(here, deck, frozenset(here.opens))
        # Like beside like: a page packs two kilobytes smaller than in the order of reading.
        made += list(_made(sorted(waiting, key=lambda ref: (ref.kind.value, ref.id)), desk))
        done.update(waiting)
    return f'<div class="g-cards" hidden>{"".join(made)}</div>' if made else ""


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
    called = card.called if card.styled else html(card.called)
    link = called if linked else f'<a href="{card.href}">{called}</a>'
    return (
        f'<template data-key="{html(key)}"{told}><p class="g-kicker">{html(card.kicker)}</p>'
        f'<p class="g-called">{link}</p>{"".join(card.lines)}</template>'
    )


__all__ = ["CARDS", "Card", "Deck", "Desk", "cards"]
