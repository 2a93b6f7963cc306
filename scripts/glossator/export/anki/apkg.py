"""Cards as a deck, `cards.apkg`, written by genanki; the same bytes for the same edition."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import Any

from glossator.export.anki.cards import cards
from glossator.export.anki.words import deck_name
from glossator.export.dataset.sqlite import settled
from glossator.export.dated import latest_day
from glossator.export.zipped import zipped
from glossator.publish.press import Impression

FILE = "exports/cards.apkg"
_STYLE = ".card { font: 20px/1.4 serif; text-align: start; max-width: 36em; margin: 1em auto; }"
_ANSWERS = {False: "{{FrontSide}}<hr id=answer>{{Back}}", True: "{{cloze:Front}}<hr id=answer>{{Back}}"}
"""What the other side of a card shows, of one with words left out and of others."""
_BASIC, _CLOZE = 1_471_850_001, 1_471_850_002
"""Ids of the two kinds of notes: Anki tells kinds apart by these, so they stay for good."""


def deck_apkg(impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the deck; what an earlier one of the edition taught is brought up to date where it is imported again."""
    genanki: Any = __import__("genanki")  # an extra: only who asks for a deck needs it
    kinds = {
        cloze: genanki.Model(
            number, f"Glossator {name}", fields=[{"name": "Front"}, {"name": "Back"}],
            templates=[{"name": name, "qfmt": front, "afmt": _ANSWERS[cloze]}],
            css=_STYLE, model_type=genanki.Model.CLOZE if cloze else genanki.Model.FRONT_BACK,
        )
        for cloze, number, name, front in (
            (False, _BASIC, "Card", "{{Front}}"), (True, _CLOZE, "Cloze", "{{cloze:Front}}"),
        )
    }  # fmt: skip
    name = deck_name(impression)
    deck = genanki.Deck(1 << 40 | int.from_bytes(sha256(name.encode()).digest()[:4]), name)
    for card in cards(impression):
        note = genanki.Note(kinds[card.cloze], [card.front, card.back], guid=card.guid, tags=list(card.tags))
        deck.add_note(note)
    day = latest_day(impression.edition, impression.edition.texts)
    changed = max(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp(), 1.0)
    with closing(sqlite3.connect(":memory:")) as made:
        genanki.Package(deck).write_to_db(made.cursor(), changed, count(int(changed * 1000)))
        made.commit()
        collection = settled(made)
    yield FILE, zipped([("collection.anki2", collection), ("media", b"{}")])
