"""The page of files that are read and published, from the tables of forms, encodings and kinds."""

from __future__ import annotations

from glossator.assets.file_kinds import KINDS
from glossator.formats.encodings.decide import _MARKS
from glossator.formats.encodings.tables import SINGLE_BYTE
from glossator.formats.forms import FORMS
from glossator.formats.unread import UNREAD
from manual_pages.rows import plain, table

_SAID = {
    "pdf": "PDF with letters in it (extra `formats`)",
    "docx": "Word",
    "epub": "EPUB",
    "odt": "OpenDocument text",
    "html": "web page",
    "rtf": "Rich Text Format",
    "fb2": "FictionBook",
    "jats": "JATS, journal articles in XML",
    "docbook": "DocBook",
    "latex": "LaTeX",
    "markdown": "Markdown",
    "rst": "reStructuredText",
    "org": "Org",
    "text": "plain text: whatever nothing else knows",
}


def files_page() -> str:
    """Return the page."""
    forms = [(f"`{form.name}`", _SAID.get(form.name, "")) for form in FORMS if form.name != "unread"]
    refused = [(plain(kind.what), plain(kind.how)) for kind in UNREAD]
    marked = list(dict.fromkeys(name for _, name, _ in _MARKS))
    encodings = [
        *((name, "by its byte order mark") for name in marked),
        ("UTF-8", "by itself: what is valid UTF-8 is UTF-8"),
        *((one.name, f"weighed; `--encoding {one.codec}` names it") for one in SINGLE_BYTE),
    ]
    kinds = [(kind.name, ", ".join(f"`.{one}`" for one in kind.suffixes)) for kind in KINDS]
    return (
        "# Forms of file\n\nWhat `glossator ingest`, `glossator init --from` and `sources/` read. A form is known by "
        "the bytes of the file first, by its name last.\n\n"
        f"{table(('form', 'what it is'), forms)}\n\n## Encodings\n\nOf plain text. `ingest --encoding NAME` says what "
        "the bytes do not; any encoding that Python knows may be named.\n\n"
        f"{table(('encoding', 'known'), encodings)}\n\n## Not read\n\n"
        f"{table(('what', 'what to do instead'), refused)}\n\n## Published from docs/\n\n"
        "Beside Markdown, these files below `docs/` are published as they are; anything else is an error "
        f"([x-006](findings/x.md#x-006)).\n\n{table(('kind', 'ends in'), kinds)}\n"
    )
