"""Which style prints an edition: what `references/citations.yml` says, and the files of `references/styles`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from glossator.bibliography.styles.style import DEFAULT, Style, StyleError, ids_of, parent_of, parse_style, tree_of
from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Place
from glossator.records import Fields
from glossator.records.document import read_document
from glossator.records.languages import is_language, nearest_languages
from glossator.records.written import Unreadable, Written

SETTINGS = "references/citations.yml"
STYLES = "references/styles"
FIELDS = ("style", "locale", "openurl")
LANGUAGE = "en-US"
"""The language of references where nobody chooses one."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """How an edition cites."""

    style: Style | None = DEFAULT
    """None where the style that was chosen cannot be used: works have plain labels then."""
    language: str = LANGUAGE
    """Of the references, and of citations in texts of that language."""
    openurl: str = ""
    """Address of a library's link resolver (ANSI/NISO Z39.88-2004), `https://…` or `http://…`; empty for none."""
    files: Mapping[str, str] = field(default_factory=dict)
    """Every style of the project by its path, for what readers take along."""

    def language_of(self, text: str) -> str:
        """Return the language in which a text of that language cites: `en` is British in a British edition."""
        same = text.partition("-")[0].lower() == self.language.partition("-")[0].lower()
        return self.language if same or not text else text


UNCHOSEN = Chosen()


def choose_style(settings: str | None, files: Mapping[str, str]) -> tuple[Chosen, list[Finding]]:
    """Return how the edition cites, and what is wrong with that.

    `settings` are the words of `SETTINGS`, None without it; `files` the words of
    each `*.csl` by its path, in order. Without `style:` a style that stands there
    alone is taken. Findings: b-140 no such style; b-141 one that cannot be used;
    b-142 several, and none is chosen; b-143 one without a bibliography; those of
    reading YAML and its fields.
    """
    fields, findings = _settings(settings)
    openurl = _resolver(fields)
    chosen, more = _chosen(fields, files)
    return replace(chosen, openurl=openurl, files=dict(files)), [*findings, *fields.findings, *more]


def _chosen(fields: Fields, files: Mapping[str, str]) -> tuple[Chosen, list[Finding]]:
    name, language = fields.words("style"), fields.words("locale")
    if language and not is_language(language):
        near = nearest_languages(language)
        fields.wrong("locale", language, "a language code such as en-GB, tr or de", near=near)
        language = ""
    findings: list[Finding] = []
    path = _named(name, files) if name else next(iter(files), "")
    if name and not path:
        near = nearest(name[:60], [_stem(one) for one in files], LOOSE)[:2]
        findings.append(finding("b-140", fields.at("style"), near, name=name[:60], folder=STYLES))
        return Chosen(None, language or LANGUAGE), findings
    if not path:
        return Chosen(DEFAULT, language or LANGUAGE), findings
    if not name and len(files) > 1:
        names = ", ".join(_stem(one) for one in files)
        findings.append(finding("b-142", Place(path), names=names, taken=_stem(path), file=SETTINGS))
    style, own, why = _used(path, files)
    if style is None:
        findings.append(finding("b-141", Place(path), why=why))
    elif not style.lists:
        findings.append(finding("b-143", Place(path)))
    return Chosen(style, language or own or LANGUAGE), findings


def _resolver(fields: Fields) -> str:
    """The address of a link resolver: links to it are made of it, so it is held to what any link may be."""
    address = fields.words("openurl").strip()
    try:
        known = not address or (urlsplit(address).scheme in ("http", "https") and bool(urlsplit(address).hostname))
    except ValueError:
        known = False
    if known and not any(sign.isspace() for sign in address):
        return address
    fields.wrong("openurl", address, "the address of a link resolver that begins with https:// or http://")
    return ""


def _settings(source: str | None) -> tuple[Fields, list[Finding]]:
    if source is None or not source.strip():
        return Fields.of({}, Place(SETTINGS), FIELDS), []
    try:
        document = read_document(source, SETTINGS, "n-001")
    except Unreadable as stop:
        return Fields.of({}, Place(SETTINGS), FIELDS), [stop.as_finding("n-001", SETTINGS)]
    value: Any = document.value
    if value is None:
        value = Written()
    return Fields.of(value, Place(SETTINGS, 1), FIELDS), list(document.findings)


def _stem(path: str) -> str:
    return PurePosixPath(path).stem


def _named(name: str, files: Mapping[str, str]) -> str:
    """The file of a style: `apa`, `apa.csl`, or the address by which Zotero knows it."""
    stem = (urlsplit(name).path.rpartition("/")[2] if "://" in name else name).removesuffix(".csl")
    return next((path for path in files if _stem(path) == stem), "")


def _used(path: str, files: Mapping[str, str]) -> tuple[Style | None, str, str]:
    """The style itself, or the one that it points to; its own language; and why it cannot be used."""
    try:
        root = tree_of(files[path])
        language = root.get("default-locale", "")
        parent = parent_of(root)
        if not parent:
            return parse_style(files[path], path), language, ""
        other = _named(parent, files) or next((one for one in files if parent in _ids(files[one])), "")
        if not other:
            return None, language, f"it only points to “{parent}”, which is not in {STYLES}"
        if other == path:
            return None, language, "it points to itself"
        own = tree_of(files[other]).get("default-locale", "")
        return parse_style(files[other], other), language or own, ""
    except StyleError as error:
        return None, "", str(error)


def _ids(source: str) -> tuple[str, ...]:
    try:
        return tuple(ids_of(tree_of(source)))
    except StyleError:
        return ()
