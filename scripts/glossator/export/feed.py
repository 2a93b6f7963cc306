"""What changed in the edition, as a feed (Atom, RFC 4287)."""

from __future__ import annotations

from typing import NamedTuple

from glossator.interface import later, say
from glossator.model import Day, Edtf
from glossator.publish.press import Impression
from glossator.weave.escape import html

_NEVER = "1970-01-01T00:00:00Z"
NOTHING = later("Nothing of this edition is dated yet.")


class _Entry(NamedTuple):
    day: Day
    id: str
    title: str
    about: str
    url: str


def feed(impression: Impression) -> str:
    """Return the feed, newest first: releases of CHANGELOG.md with a day, and texts of the editors by their `date`.

    No clock is asked: an edition in which nothing has a day has a feed without entries, which says so.
    """
    edition, addresses = impression.edition, impression.loom.addresses
    title = next((page.text.front.title for page in edition.pages if page.name == "index"), say("Edition"))
    entries = [
        _Entry(
            one.day, f"release:{one.version}", say("Release {version}", version=one.version), "\n".join(one.points), ""
        )
        for one in edition.changes
    ]
    for text in edition.texts:
        date = Edtf.from_text(text.front.date)
        if text.local or text.front.kind == "original" or not isinstance(date, Edtf) or date.latest is None:
            continue
        about, url = text.front.description, addresses.target_url(text.ref)
        entries.append(_Entry(date.latest, f"text:{text.id}", text.front.title, about, url))
    dated = sorted((one for one in entries if one.day.as_iso()), key=lambda one: (*(-part for part in one.day), one.id))
    updated = _moment(dated[0].day) if dated else _NEVER
    out = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{html(title)}</title>",
        *([] if dated else [f"<subtitle>{say(NOTHING)}</subtitle>"]),
        "<id>urn:glossator:edition</id>",
        f"<updated>{updated}</updated>",
        "<author><name>The editors</name></author>",
        *(_entry(one) for one in dated),
        "</feed>",
    ]
    return "\n".join(out) + "\n"


def _entry(one: _Entry) -> str:
    link = f'<link href="{html(one.url)}"/>' if one.url else ""
    about = f"<summary>{html(one.about)}</summary>" if one.about else ""
    return (
        f"<entry><title>{html(one.title)}</title><id>urn:glossator:{html(one.id)}</id>"
        f"<updated>{_moment(one.day)}</updated>{link}{about or '<summary/>'}</entry>"
    )


def _moment(day: Day) -> str:
    return f"{day.as_iso()}T00:00:00Z"
