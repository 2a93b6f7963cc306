"""Small styles written for the tests: by number, in notes, author and date with letters."""

from __future__ import annotations

_HEAD = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="{kind}" version="1.0" default-locale="en-US">'
    "<info><title>{name}</title><id>http://example.org/styles/{name}</id>"
    "<updated>2020-01-01T00:00:00+00:00</updated></info>"
)
_LOCATOR = '<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>'

NUMERIC = (
    _HEAD.format(kind="in-text", name="by-number")
    + '<citation collapse="citation-number"><sort><key variable="citation-number"/></sort>'
    + '<layout prefix="[" suffix="]" delimiter=", "><group delimiter=", "><text variable="citation-number"/>'
    + _LOCATOR
    + "</group></layout></citation>"
    + '<bibliography><layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout>'
    + "</bibliography></style>"
)
NOTES = (
    _HEAD.format(kind="note", name="in-notes")
    + '<citation near-note-distance="3" et-al-min="3" et-al-use-first="1"><layout suffix="." delimiter="; "><choose>'
    + f'<if position="ibid-with-locator"><group delimiter=", "><text term="ibid"/>{_LOCATOR}</group></if>'
    + '<else-if position="ibid"><text term="ibid"/></else-if>'
    + '<else-if position="subsequent"><group delimiter=", "><names variable="author"><name form="short" and="text"/>'
    + '</names><text variable="title" form="short"/><choose><if position="near-note" match="none"><group delimiter=" ">'
    + '<text value="see note"/><text variable="first-reference-note-number"/></group></if></choose>'
    + f"{_LOCATOR}</group></else-if>"
    + '<else><group delimiter=", "><names variable="author"><name and="text"/></names>'
    + f'<text variable="title" font-style="italic"/>{_LOCATOR}</group></else></choose></layout></citation>'
    + '<bibliography><layout><names variable="author"/><text variable="title" prefix=", "/></layout></bibliography>'
    + "</style>"
)
LETTERS = (
    _HEAD.format(kind="in-text", name="letters")
    + '<citation disambiguate-add-year-suffix="true" collapse="year"><layout prefix="(" suffix=")" delimiter="; ">'
    + '<group delimiter=" "><names variable="author"><name form="short" and="text"/></names>'
    + '<date variable="issued"><date-part name="year"/></date></group></layout></citation>'
    + '<bibliography><sort><key variable="author"/><key variable="issued"/><key variable="title"/></sort><layout>'
    + '<names variable="author"/><date variable="issued" prefix=" "><date-part name="year"/></date>'
    + '<text variable="title" prefix=" "/></layout></bibliography></style>'
)
UNLISTED = NOTES[: NOTES.index("<bibliography>")] + "</style>"
DEPENDENT = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="de"><info><title>Journal</title>'
    '<id>http://example.org/styles/journal</id><link href="http://example.org/styles/{parent}" '
    'rel="independent-parent"/><updated>2020-01-01T00:00:00+00:00</updated></info></style>'
)
