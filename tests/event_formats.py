"""Strict readers of the formats that events are taken away in: what breaks a rule of theirs fails with a sentence."""

from __future__ import annotations

import json
import re
from datetime import date

from lxml import etree

_LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)")
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP"}


def calendar(words: str) -> list[dict[str, str]]:
    """The events of an iCalendar stream (RFC 5545), their text without escapes."""
    assert words.endswith("\r\n") and "\n" not in words.replace("\r\n", ""), "3.1: lines end with CRLF"
    raw = words.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in raw), "3.1: a line has at most 75 octets"
    lines = "\r\n".join(raw).replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert "VERSION:2.0" in lines and sum(line.startswith("PRODID:") for line in lines) == 1, "3.6"
    events: list[dict[str, str]] = []
    inside = False
    for line in lines[1:-1]:
        match = _LINE.fullmatch(line)
        assert match, f"3.1: {line}"
        name, parameters, value = match.groups()
        if name == "BEGIN":
            assert value == "VEVENT" and not inside
            inside = True
            events.append({})
        elif name == "END":
            assert value == "VEVENT" and inside
            inside = False
        elif inside:
            assert name in _ONCE and name not in events[-1], f"3.6.1: {name} stands once"
            if name in ("DTSTART", "DTEND"):
                assert parameters == ";VALUE=DATE", "3.3.4"
                date(int(value[:4]), int(value[4:6]), int(value[6:]))  # raises for what is no day
            elif name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
                assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), f"3.3.11: {value}"
                value = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], value)
            events[-1][name] = value
    for event in events:
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"} <= event.keys(), "3.6.1"
        assert event["DTSTART"] < event["DTEND"], "3.6.1: the end is later than the beginning"
    assert len({event["UID"] for event in events}) == len(events), "3.8.4.7"
    return events


_SLIDE = {
    "start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id",
}  # fmt: skip


def timelinejs(words: str) -> list[dict[str, object]]:
    """The events of a TimelineJS3 file, as its documentation of the JSON format describes them."""
    record = json.loads(words)
    assert record.keys() <= {"events", "title", "eras", "scale"}
    for event in record["events"]:
        assert event.keys() <= _SLIDE
        assert event["text"].keys() <= {"headline", "text"} and event["text"]["headline"]
        for end in ("start_date", "end_date"):
            day = event.get(end, {"year": 1})
            assert isinstance(day["year"], int) and day["year"] != 0
            assert 1 <= day.get("month", 1) <= 12 and 1 <= day.get("day", 1) <= 31
            assert "day" not in day or "month" in day
    ids = [event["unique_id"] for event in record["events"]]
    assert len(set(ids)) == len(ids)
    return record["events"]


def atom(words: str) -> list[tuple[str, str]]:
    """(id, updated) of the entries of an Atom feed (RFC 4287)."""
    space = "{http://www.w3.org/2005/Atom}"
    feed = etree.fromstring(words.encode())
    assert feed.tag == f"{space}feed"
    found = []
    for part in (feed, *feed.findall(f"{space}entry")):
        for name in ("id", "title", "updated"):
            assert len(part.findall(space + name)) == 1, "4.1.1, 4.1.2"
        assert re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z", part.findtext(f"{space}updated")), "3.3"
        assert re.match(r"[a-z]+:", part.findtext(f"{space}id")), "4.2.6: an IRI"
        if part is not feed:
            found.append((part.findtext(f"{space}id"), part.findtext(f"{space}updated")))
    assert feed.find(f"{space}author") is not None, "4.1.1"
    assert feed.findtext(f"{space}updated") == max((day for _, day in found), default="1970-01-01T00:00:00Z")
    return found
