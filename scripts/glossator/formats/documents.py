"""Documents that Pandoc reads: within limits, with the styles it drops, and a sentence for what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from glossator.findings import Finding, finding
from glossator.formats.archive import ArchiveError, LockedError, text_of_archive
from glossator.formats.extract import Extract, PartKind
from glossator.formats.odt_styles import styled_paragraphs
from glossator.formats.plain_text import read_plain_text
from glossator.formats.rtf import letters_as_unicode
from glossator.formats.tree import read_tree
from glossator.model import Place
from glossator.pandoc import PandocError, as_json, pandoc_version


@dataclass(frozen=True, slots=True)
class _Form:
    what: str
    """As people call it."""
    pandoc: str
    """Pandoc's name of it, with extensions."""
    archive: bool = False
    meta: bool = False
    """Whether title and author are part of the text."""
    coded: bool = False
    """Whether it is plain text in some encoding, to be turned into UTF-8."""


_FORMS: Mapping[str, _Form] = {
    "docx": _Form("Word document", "docx+styles", archive=True, meta=True),
    "odt": _Form("OpenDocument text", "odt", archive=True),
    "epub": _Form("EPUB", "epub", archive=True),
    "rtf": _Form("RTF document", "rtf", meta=True),
    "fb2": _Form("FictionBook", "fb2", meta=True),
    "jats": _Form("JATS article", "jats", meta=True),
    "docbook": _Form("DocBook document", "docbook", meta=True),
    "latex": _Form("LaTeX document", "latex", meta=True, coded=True),
    "markdown": _Form("Markdown text", "markdown", meta=True, coded=True),
    "rst": _Form("reStructuredText", "rst", meta=True, coded=True),
    "org": _Form("Org text", "org", meta=True, coded=True),
}
_HOW = "open it in the program that wrote it and save it anew, or as plain text in UTF-8"


def reader_of(form: str) -> Callable[[bytes, str, str], tuple[Extract | None, list[Finding]]]:
    """Return the reader of a form. It gives w-046 (cannot be read), w-047 (password) or w-049 (not all was taken)."""
    return lambda data, name, encoding: _read(form, data, name, encoding)


def _read(form: str, data: bytes, name: str, encoding: str) -> tuple[Extract | None, list[Finding]]:
    row = _FORMS[form]
    place, findings, styled = Place(name), list[Finding](), dict[str, PartKind]()
    code = Extract("")
    try:
        if row.archive:
            data = text_of_archive(data)
            styled = styled_paragraphs(data) if form == "odt" else {}
        elif form == "rtf":
            data = letters_as_unicode(data)
        elif row.coded:
            plain, findings = read_plain_text(data, name, encoding)
            if plain is None:
                return None, findings
            code, data = plain, plain.text.encode("utf-8", "replace")
        read = read_tree(as_json(data, row.pandoc), form, _tool(), styled, row.meta)
    except LockedError:
        return None, [finding("w-047", place, form=row.what)]
    except (ArchiveError, PandocError, RecursionError) as error:
        why = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        return None, [*findings, finding("w-046", place, form=row.what, why=why, how=_HOW)]
    lost = [_count(read.pictures, "picture"), _count(read.raw, "piece of raw markup", "pieces of raw markup")]
    if any(lost):
        findings.append(finding("w-049", place, form=row.what, what=" and ".join(filter(None, lost))))
    return replace(read.extract, encoding=code.encoding, confidence=code.confidence), findings


def _tool() -> str:
    return pandoc_version().partition(",")[0]


def _count(number: int, one: str, several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}" if number else ""
