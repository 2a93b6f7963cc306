"""What a thing is, in a few words of Markdown: for a hover and beside a completion."""

from __future__ import annotations

from glossator.edition import Edition
from glossator.edition.kinds import THINGS
from glossator.model import TargetKind, Work
from glossator.patterns import re

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|])")


def called(edition: Edition, kind: TargetKind, id: str) -> str:
    """Return what a thing is called, empty where nothing has the id."""
    if kind is TargetKind.TEXT:
        return next((text.front.title for text in edition.texts if text.id == id), "")
    thing = edition.shelf(kind).get(id)
    return "" if thing is None else _reference(thing) if isinstance(thing, Work) else thing.label


def card(edition: Edition, kind: TargetKind, id: str) -> str:
    """Return what it is called and what is said of it; empty where nothing has the id."""
    name, thing = called(edition, kind, id), edition.shelf(kind).get(id)
    about = THINGS[kind].about(thing) if thing is not None and kind in THINGS else ""
    return "\n\n".join(part for part in (f"**{_plain(name)}**" if name else "", _plain(about)) if part)


def _reference(work: Work) -> str:
    fields = work.fields
    who = fields.get("author") or fields.get("editor") or ""
    when = fields.get("date") or fields.get("year") or ""
    return ", ".join(part.replace("{", "").replace("}", "") for part in (who, when, fields.get("title", "")) if part)


def _plain(words: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(words.split()))
