"""The tables of what the editors tell of the texts: figures, claims, chains, arguments, maps."""

from __future__ import annotations

from glossator.export.dataset import told_rows
from glossator.export.dataset.columns import AS_OF, Column, Table, column

_BOUND = "how the number before is meant: nothing, ~ about, > over, ≥ at least, < under, ≤ at most"
_ORIGINAL: tuple[Column, ...] = (
    column("original", "id of the original that says so; none where no original does"),
    column("line", "line of its raw file, from 1", "INTEGER"),
    column("work", "key of the work that is cited for it", points_at="works(id)"),
)

TOLD: tuple[Table, ...] = (
    Table("figures", "figures that texts state, as they state them and as they should be", (
        column("id", "its id"),
        column("subject", "what it is about"),
        column("series", "what it is one value of"),
        column("of", "which of several things of the series"),
        column("date", "when that was so (EDTF)"),
        column("earliest", "first day of that; none where open"),
        column("latest", "last day of that; none where open"),
        column("stated", "the number as the text has it", "REAL"),
        column("stated_as", _BOUND),
        column("unit", "what is counted"),
        column("corrected", "what it should be; none where nothing better is known", "REAL"),
        column("corrected_as", _BOUND),
        column("believed", "the corrected number, else the one that is stated", "REAL"),
        column("why", "why it should be so, or what else is to be said of it"),
        column("said", "how the original words it, eight words at most"),
        *_ORIGINAL,
    ), told_rows.figures, ("id",)),
    Table("claims", "what claims of the texts rest on", (
        column("id", "number in the order of the table, from 1", "INTEGER"),
        column("claim", "the claim, in the editors' words"),
        column("passage", "the passage that makes it", points_at="passages(id)"),
        column("words", "some words of that passage"),
        *_ORIGINAL,
    ), told_rows.claims, ("id",)),
    Table("chains", "chains of events", (
        column("id", "its id"),
        column("label", "what it is called"),
        column("about", "what it shows"),
    ), told_rows.chains, ("id",)),
    Table("steps", "events of chains in the order in which each is told", (
        column("chain", "the chain", points_at="chains(id)"),
        column("place", "place in the chain, from 1", "INTEGER"),
        column("event", "the event; none where there is no such event", points_at="events(key)"),
        column("about", "what the event is there for"),
    ), told_rows.steps, ("chain", "place")),
    Table("arrows", "what is said to have led to what", (
        column("id", "id of the chain, a stroke, and its place there from 1"),
        column("chain", "the chain", points_at="chains(id)"),
        column("cause", "the event that led on", points_at="events(key)"),
        column("effect", "the event that it led to", points_at="events(key)"),
        column("said", "what is said of it"),
        column("held_by", "keys of works that say so, with “ | ” between; empty for a reading of the editors"),
    ), told_rows.arrows, ("id",)),
    Table("points", "what texts argue, point by point", (
        column("id", "its id"),
        column("text", "the text that argues", points_at="texts(id)"),
        column("place", "place in the argument, from 1", "INTEGER"),
        column("number", "its number as people write it: 2.1"),
        column("kind", "claim, reason, evidence, concession or objection"),
        column("under", "the point that it stands under", points_at="points(id)"),
        column("claim", "the nearest claim that it stands under", points_at="points(id)"),
        column("words", "what it says"),
        column("url", "its address from the root of the site"),
    ), told_rows.points, ("id",)),
    Table("maps", "maps that the editors draw", (
        column("id", "its id"),
        column("label", "what it is called"),
        column("about", "what it shows"),
        AS_OF,
    ), told_rows.maps, ("id",)),
    Table("map_parts", "what stands on maps", (
        column("id", "id of the map, a stroke, and its place there from 1"),
        column("map", "the map", points_at="maps(id)"),
        column("place", "place on the map, from 1", "INTEGER"),
        column("target", "the thing that it is; none where the edition has none", points_at="targets(key)"),
        column("label", "what it is called on the map"),
        column("latitude", "decimal degrees, north positive", "REAL"),
        column("longitude", "decimal degrees, east positive", "REAL"),
        column("shape", "its line or area as well-known text (OGC), longitude first"),
        column("date", "when it began or happened (EDTF)"),
        column("status", "planned or dropped; empty for what is or was there"),
        column("about", "what is said of it"),
        column("held_by", "keys of works that say so, with “ | ” between"),
    ), told_rows.map_parts, ("id",)),
    Table("readings", "passages where a figure, an arrow, a point or a part of a map can be read", (
        column("kind", "figure, arrow, point or map part"),
        column("id", "its id in the table of its kind"),
        column("passage", "the passage", points_at="passages(id)"),
        column("start", "offset of the words meant, as in mentions; none for the whole passage", "INTEGER"),
        column("end", "offset behind them", "INTEGER"),
    ), told_rows.readings),
    Table("printed_dates", "wrong dates of events that texts print", (
        column("event", "the event", points_at="events(key)"),
        column("text", "the text", points_at="texts(id)"),
        column("date", "the date that it prints (EDTF)"),
        column("note", "id of the editorial note that says why it is wrong"),
    ), told_rows.printed_dates),
)  # fmt: skip
"""In the order in which they are offered, behind those of texts and things."""
