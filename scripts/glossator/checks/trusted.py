"""What a library says of how far its entries can be trusted: words that are none, and what was seen nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.bibliography import Seen, trust
from glossator.bibliography.trust import IDENTIFICATION, WEB
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Edtf, Work


def trusted(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield b-170 for a value that is none of its field's, b-171 for a work that was seen nobody says where."""
    del apparatus
    for work in edition.works.values():
        yield from _values(work)
        found = trust(work)
        if found.seen is not None and found.seen is not Seen.CITATION and not found.at:
            yield finding("b-171", work.at("seen"), key=work.key, seen=found.seen.in_words)


def _values(work: Work) -> Iterator[Finding]:
    for field, known in (("seen", tuple(Seen)), ("identification", tuple(IDENTIFICATION))):
        value = work.fields.get(field, "")
        if value and value not in known:
            near = nearest(value, known, LOOSE)
            wanted = f"one of {', '.join(known)}"
            yield finding("b-170", work.at(field), near, key=work.key, field=field, value=value, wanted=wanted)
    value = work.fields.get("seenon", "")
    if value and not isinstance(Edtf.from_text(value), Edtf):
        wanted = "a day as in ISO 8601: 2026-11-22"
        yield finding("b-170", work.at("seenon"), key=work.key, field="seenon", value=value, wanted=wanted)
    value = work.fields.get("seenat", "")
    if value and not value.startswith(WEB):
        yield finding(
            "b-170", work.at("seenat"), key=work.key, field="seenat", value=value, wanted="an address with its https://"
        )
