"""The forms in which a reference may be handed over: a table, told apart by their first signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from glossator.bibliography import read_library
from glossator.bibliography.drafted import Drafted
from glossator.findings import Finding, Severity
from glossator.intake import csl_json, reference_line, ris
from glossator.model import Work
from glossator.patterns import re

LARGEST = 1_000_000
"""Bytes of what is handed over: two thousand references."""
_BIBTEX = re.compile(r"\s*(?:%[^\n]*\n\s*)*@\s*\w+\s*[{(]")
_NOTHING = ("author", "editor", "title", "booktitle", "organization", "institution")


@dataclass(frozen=True, slots=True)
class Intake:
    """What was handed over, read."""

    form: str
    works: tuple[Work, ...] = ()
    """In its order, under its own keys, or under numbers where the form has none."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """Key to the letter that its year is printed with."""
    findings: tuple[Finding, ...] = ()
    """What is odd about it, and did not hinder."""
    refused: str = ""
    """Why nothing is taken from it, as a sentence; empty where something is."""


def as_words(data: bytes) -> tuple[str, str]:
    """Return the text of a file, or nothing and why it holds none."""
    if len(data) > LARGEST:
        return "", f"it has more than {LARGEST // 1000} kB; hand over the entries that are new"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", f"byte {error.start + 1} is not UTF-8; save it as UTF-8 text"
    if "\0" in text:
        return "", "it is no text; hand over BibTeX, RIS, CSL-JSON or lines of a reference list"
    if not text.strip():
        return "", "it is empty; hand over BibTeX, RIS, CSL-JSON or lines of a reference list"
    return text.replace("\r\n", "\n").replace("\r", "\n"), ""


def read_intake(text: str, path: str) -> Intake:
    """Return the works of a text of any form, or why there are none; never raises."""
    if _BIBTEX.match(text):
        return _checked("BibTeX", text, path)
    for name, sign, read in FORMS:
        if not sign.match(text):
            continue
        try:
            drafts = read(text)
        except ValueError as error:
            return Intake(name, refused=f"it looks like {name} and cannot be read: {error}")
        if not drafts:
            return Intake(name, refused=f"it looks like {name} and holds no reference that can be read")
        numbered = {f"n{at}": one for at, one in enumerate(drafts, 1)}
        read_back = _checked(name, "\n".join(one.as_bibtex(key) for key, one in numbered.items()), path)
        return replace(read_back, letters={key: one.letter for key, one in numbered.items()})
    return Intake("text", refused="it is neither BibTeX, RIS, CSL-JSON nor a line of a reference list")


FORMS: tuple[tuple[str, re.Pattern[str], Callable[[str], list[Drafted]]], ...] = (
    ("RIS", ris.SIGN, ris.read_ris),
    ("CSL-JSON", csl_json.SIGN, csl_json.read_csl_json),
    ("a reference list", reference_line.SIGN, reference_line.read_lines),
)
"""Name, the signs with which it begins, reader. BibTeX is the library's own form and is read as the library is."""


def _checked(form: str, source: str, path: str) -> Intake:
    works, findings = read_library(source, path)
    wrong = next((one for one in findings if one.severity is Severity.ERROR), None)
    if wrong is not None:
        where = f"line {wrong.place.line}: " if form == "BibTeX" else ""
        return Intake(form, refused=f"{where}{wrong.message}; {wrong.hint}")
    if not works:
        return Intake(form, refused=f"it looks like {form} and holds no entry of a work")
    bare = next((one for one in works.values() if not any(one.fields.get(name) for name in _NOTHING)), None)
    if bare is not None:
        return Intake(form, refused=f"“{bare.key}” has neither author nor title; add one")
    return Intake(form, tuple(works.values()), findings=tuple(findings))
