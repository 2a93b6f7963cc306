"""The sorts of things that have an address, and of mentions that speak of them. To add a kind of thing, start here."""

from __future__ import annotations

from enum import StrEnum


class TargetKind(StrEnum):
    """The sorts of things that have an address of their own."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

    WORK = "work"
    TERM = "term"
    NAME = "name"
    EVENT = "event"
    DATE = "date"
    """A date as EDTF prints it: `2015-11-24`, `{2016-03-03,2016-03-07}`."""
    NOTE = "note"
    """An author's note."""
    COMMENT = "quotation"
    """An editorial note; the graph calls it by the mention that leads to it."""
    ARGUMENT = "argument"
    """A point of a text's argument: a claim, a reason, evidence, a concession, an objection."""
    SIGN = "sign"
    """What the edition says behind a statement with a sign: what the statement rests on."""
    TEXT = "text"
    PASSAGE = "passage"


OF_TEXTS = frozenset(
    {
        TargetKind.DATE,
        TargetKind.NOTE,
        TargetKind.COMMENT,
        TargetKind.ARGUMENT,
        TargetKind.SIGN,
        TargetKind.TEXT,
        TargetKind.PASSAGE,
    }
)
"""What stands in texts and files about them; all others are described by records, and `{kind=id}` may name them."""


class MentionKind(StrEnum):
    """What sort of thing a mention speaks of."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

    CITATION = "citation"
    NOTE = "note"
    TERM = "term"
    NAME = "name"
    DATE = "date"
    TIME = "time"
    """A word of time that has no date: `now`, `after the war`."""
    EVENT = "event"
    QUOTATION = "quotation"
    ARGUMENT = "argument"
    """A passage that a point of the argument is anchored to: an edge of the graph, nothing that is printed there."""
