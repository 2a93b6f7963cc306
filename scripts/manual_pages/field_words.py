"""What each field says, for people. That every field of the code has a row, and no other, is tested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_WHERE = (
    ("coordinates", "a point: latitude and longitude in degrees, north and east positive, as `[37.5, 15.09]`"),
    ("route", "a line through 2 to 200 such points"),
    ("state", "outlines, by the three letters of ISO 3166-1: `[EST, LVA]`"),
)
_TITLE = ("title", "as it is printed; needed")
_ALSO = ("also", "other printed forms; plurals and spellings follow by rule")
_SOURCES = ("sources", "works that it rests on, by their keys")
_TEXT = ("text", "one sentence about it, for its card")
_AS_OF = ("as-of", "to when what it says was known, in [EDTF](../guides/date.md): `2025-05`; shown behind it")
_OF_TEXT = ("text", "id of the text; without it the name of the file")

_ROWS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "Text": (
        _TITLE,
        ("authors", "a list of names"),
        ("date", "in any words; what looks like a day must be one"),
        ("language", "a tag such as `en`, `tr`, `sr-Latn` (BCP 47); without it `en`"),
        ("kind", "`companion` (about a text; what a text is without it), `original` or `introduction`"),
        ("of", "the work that it is, or is about: a key of the library"),
        ("licence", "under what it may be used"),
        ("description", "one sentence for lists and search engines"),
        ("order", "a whole number: where it stands among the texts; without it 50"),
        ("silence", "codes of findings, each with the reason why it may be so here"),
    ),
    "Entry of the glossary": (
        ("term", "as it is printed; needed"),
        _ALSO,
        ("stem", "an English verb without its endings (`securitize`): its forms follow by rule"),
        ("in", "equivalents in other languages: `{de: Maßstab, fr: [étalon]}`"),
        ("see", "terms to see too, by their ids"),
        _SOURCES,
        _AS_OF,
        *_WHERE,
    ),
    "Name": (
        ("id", "what links are made of; needed"),
        ("kind", "one of the [kinds of names](#kinds-of-names); needed"),
        ("name", "as it is printed; needed"),
        ("also", "other printed forms; a form belongs to one name only"),
        ("acronym", "its short form, as `BIPM`"),
        ("wikidata", "its item, as `Q12457`"),
        _TEXT,
        ("family", "of a person: the words of `name` by which they are sorted, where the last word is not it"),
        _AS_OF,
        *_WHERE,
    ),
    "Event": (
        ("id", "what links are made of; needed"),
        ("date", "[EDTF](../guides/date.md), in quotation marks; without it the event is undated"),
        ("label", "what happened, in a few words; needed"),
        ("also", "words by which texts call it"),
        ("who", "who took part: ids of names"),
        ("where", "ids of names of places"),
        ("terms", "terms that it is about, by their ids"),
        _SOURCES,
        _TEXT,
        _AS_OF,
        ("after", "ids of events that came first, where dates do not say so"),
        ("printed", "a wrong date that a text prints: `{text: ID, date: …, note: ID}`"),
    ),
    "Class of acts": (
        ("id", "of a class that is there, or of a new one; needed"),
        ("verbs", "what is done: `[consecrate, hallow]`; their forms follow by rule"),
        ("nouns", "what it is called: `[consecration]`"),
    ),
    "State of knowledge": (
        ("as-of", "to when everything was known that does not say otherwise, in [EDTF](../guides/date.md)"),
        ("edition", "the day of the edition: what was known more than two years before it is noted by `check`"),
        ("version", "what the edition is called, as 1.2.0; left out, it is the newest release of `CHANGELOG.md`"),
    ),
    "Sign": (
        ("id", "what is written behind a statement, in braces; needed"),
        ("words", "what the sign says: its name for those who listen, and in exports; needed"),
        ("sign", "what is printed, one to three characters; needed"),
        ("text", "what it means, for its card and the page of signs; needed"),
    ),
    "Notes on a text": (_OF_TEXT, _AS_OF),
    "Argument": (_OF_TEXT,),
    "Page": (
        ("title", "what it is called; without it its first heading"),
        ("description", "one sentence for search engines"),
        ("hide", "`navigation`, `toc`, `footer` or `path`: what the page goes without"),
        ("search", "`exclude: true` keeps it out of the search; `boost:` and a number moves it up"),
    ),
    "Source": (
        ("id", "id of the text it becomes; needed"),
        ("title", "as it is printed"),
        ("of", "the work that it is: a key of the library"),
        ("authors", "a list of names"),
        ("date", "when it was published"),
        ("language", "as of a text"),
        ("licence", "as of a text"),
        ("publish", "`true` where whoever holds the rights allows it; else it is shown on your machine only"),
        ("sha256", "of the raw file, as `sha256sum` prints it: how the file is recognised"),
        ("encoding", "in which it is written, where what is found out would be wrong"),
        ("corrections", "a list of corrections"),
        ("decisions", "a list of decisions"),
    ),
    "Correction of a source": (
        ("from", "words as the raw file has them; needed"),
        ("to", "what should stand there; needed"),
        ("before", "words right before them, where they stand in several places"),
        ("after", "words right after them"),
        ("cause", "`ocr`, damage of the scan, or `source`, a slip of the author"),
        ("certainty", "`certain`, `likely` or `possible`"),
        ("line", "line of the raw file, from 1"),
        ("count", "how many places are meant, or `all`"),
        ("apply", "`false`: it is told, and the text stays as it is"),
    ),
    "Decision about a source": (
        ("quote", "the first words of the place, at most eight, as the raw file has them; needed"),
        ("before", "words right before them"),
        ("after", "words right after them"),
        ("kind", "`heading`, `paragraph`, `furniture`, `caption`, `note`, `note-marker`, `citation` or `hyphen`"),
        ("not", "what it is not: one of these kinds, or `page-break` or `repair`"),
        ("to", "the last words of the place"),
        ("level", "of a heading; without it 2"),
        ("join", "of a paragraph: `true` where the line goes on the one above"),
        ("split", "of a paragraph: `true` where one begins here"),
        ("number", "of a note or its mark"),
        ("mark", "of a note mark: the sign as it is printed"),
        ("key", "of the work that a citation cites"),
        ("keep", "of a hyphen: whether it belongs to the word"),
    ),
    "Chain of events": (
        ("id", "its id, after which its page is called; needed"),
        ("label", "its title; needed"),
        ("text", "what it shows, in your words"),
        ("steps", "a list of steps, in the order in which one tells them; needed"),
        ("arrows", "a list of arrows between them"),
    ),
    "Step of a chain": (
        ("event", "id of the event; needed"),
        ("text", "what it is there for"),
    ),
    "Arrow of a chain": (
        ("from", "id of the event that led on; needed"),
        ("to", "id of the event that it led to; needed"),
        ("said", "what is said of it, in your words; needed"),
        ("by", "keys of the works that say so; without it the arrow is your own reading, and drawn in dashes"),
        ("at", "ids of the passages where that can be read"),
    ),
    "Figure": (
        ("id", "its id; needed"),
        ("subject", "the section of the page that it stands in; needed"),
        ("series", "what it is one value of; figures of one series are drawn together; needed"),
        ("of", "which of several things of the series"),
        ("date", "when that was so, in [EDTF](../guides/date.md)"),
        ("value", "the number as the text has it; before it may stand `~`, `>`, `≥`, `<` or `≤`; needed"),
        ("unit", "what is counted, as `%`; the same all through a series"),
        ("original", "id of the source or text that states it"),
        ("line", "line of its raw file, counted from 1"),
        ("work", "key of the work that is cited for it"),
        ("said", "up to eight words of the original"),
        ("at", "ids of the passages that repeat or discuss it, with spaces between them"),
        ("corrected", "what it should be, in the same unit"),
        ("why", "why it should be so, or what else is to be said; needed where it is corrected"),
    ),
    "Map": (
        ("id", "its id, after which its page is called; needed"),
        ("label", "its title; needed"),
        ("text", "what it shows, and what of it is schematic"),
        ("frame", "two corners, the south-western and the north-eastern, each latitude and longitude"),
        ("parts", "a list of what stands on it; who comes first finds room for words first; needed"),
        _AS_OF,
    ),
    "Part of a map": (
        ("name", "id of the name that it is"),
        ("term", "id of the term that it is"),
        ("event", "id of the event that it is"),
        ("label", "what it is called here; needed where it is none of these"),
        *_WHERE,
        ("outline", "the corners of an area, roughly: a list of 2 to 200 points"),
        ("date", "when it began, was opened or happened, in [EDTF](../guides/date.md)"),
        ("status", "`planned` or `dropped` for what was never there"),
        ("text", "what is to be said of it"),
        ("by", "keys of the works that say so"),
        ("at", "ids of the passages where that can be read"),
    ),
    "What is let be": (
        ("code", "of the finding; needed"),
        ("file", "path from the project's folder; without it the code is let be everywhere"),
        ("why", "why it may be so; without it the finding is told all the same"),
    ),
    "Floors": (
        ("ratio", "what of a count has to be left; without it 0.5"),
        ("counts", "how much there is of the edition: texts, terms, names, events, works, notes, passages, links"),
        ("texts", "of each text its passages and links, as `a-text: {passages: 12, links: 40}`"),
    ),
    "Trust in a work": (
        ("seen", "`whole`, `excerpt`, `record` or `citation`: what of the work somebody here has seen"),
        ("seenby", "who"),
        ("seenon", "when, as `2026-11-22`"),
        ("seenat", "where, as an address; without it `url` or `doi` says it"),
        ("completed", "what filled in words that nobody has seen"),
        ("identification", "`certain`, `probable` or `unresolved`: whether this is the work that the text means"),
    ),
}  # fmt: skip


def _pairs() -> Iterator[tuple[tuple[str, str], str]]:
    for kind, rows in _ROWS.items():
        for field, words in rows:
            yield (kind, field), words


FIELD_WORDS: Mapping[tuple[str, str], str] = dict(_pairs())
"""(kind of record, field) to what it says, as Markdown."""
