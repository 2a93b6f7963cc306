"""What kind of file each of ours is to other programs (media types, RFC 6838), by the ending of its name."""

from __future__ import annotations

from posixpath import splitext

_TYPES = {
    ".bib": "application/x-bibtex", ".ris": "application/x-research-info-systems", ".json": "application/json",
    ".jsonld": "application/ld+json", ".ics": "text/calendar", ".csv": "text/csv", ".txt": "text/plain",
    ".xml": "application/xml", ".epub": "application/epub+zip", ".pdf": "application/pdf",
    ".ttl": "text/turtle", ".dot": "text/vnd.graphviz",
    ".sqlite": "application/vnd.sqlite3", ".apkg": "application/zip", ".cff": "application/yaml",
}  # fmt: skip
_WHOLE = {"exports/feed.xml": "application/atom+xml", "exports/library.json": "application/vnd.citationstyles.csl+json"}
_BELOW = (
    ("exports/texts/", ".xml", "application/tei+xml"), ("exports/dts/", ".xml", "application/tei+xml"),
    ("exports/texts/", ".json", "application/vnd.citationstyles.csl+json"),
    ("exports/works/", ".json", "application/vnd.citationstyles.csl+json"),
    ("exports/dts/", ".json", "application/ld+json"),
)  # fmt: skip


def media_type(path: str) -> str:
    """Return the media type of a file of ours; of one whose ending has none, that of any bytes."""
    ending = splitext(path)[1]
    below = (kind for folder, end, kind in _BELOW if end == ending and path.startswith(folder))
    return _WHOLE.get(path) or next(below, "") or _TYPES.get(ending, "application/octet-stream")
