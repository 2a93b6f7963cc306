"""Ids in the words of Markdown: citations by key, `[words]{term=id}`, and links to pages of things."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from glossator.citation.forms.by_key import in_address
from glossator.citation.syntax.escaped import without_escaped
from glossator.citation.syntax.key import Key, key_at
from glossator.edition.kinds import THINGS
from glossator.model import Front, MarkupKind, Passage, TargetKind
from glossator.passages import read_front, read_text
from glossator.patterns import re
from glossator.renaming.in_records import NOTE
from glossator.renaming.naming import Naming

_KINDS = {kind.value: kind for kind in THINGS}
_DEFINED = re.compile(r"^ {0,3}\[(?!\^)[^\[\]\n]{1,400}\]:[ \t]{0,40}<?([^\s<>]+)", re.MULTILINE)
"""A link reference definition (CommonMark 0.31, section 4.7)."""
_ENDING = ".md"
_PAGES = {
    row.page.removesuffix("{id}"): kind
    for kind, row in THINGS.items()
    if row.page.endswith("{id}") and not row.fragment
} | dict.fromkeys(("texts/", "notes/", "arguments/"), TargetKind.TEXT)
"""Folder of the pages of things to their kind; only pages that are called by the id."""
_FRAGMENTS = {row.page: kind for kind, row in THINGS.items() if row.fragment == "{id}"}
"""Page that many things stand on to their kind."""


def in_markdown(source: str, file: str) -> Iterator[Naming]:
    """Yield what the body of a Markdown file names, as the reader of Markdown sees it: nothing in code."""
    body = read_front(source, file)[1]
    text = read_text(file, file, source, Front(file), body)[0]
    for passage in (*text.headings, *text.passages):
        yield from _cited(passage, source, file)
        for markup in passage.prose.markups:
            if markup.kind is MarkupKind.FORCED:
                kind, _, id = markup.target.partition("=")
                id = id.strip('"')
                if kind in _KINDS:
                    yield _at(source, _KINDS[kind], id, file, markup.at, f"{{{kind}=}}", passage.line)
            elif markup.kind in (MarkupKind.LINK, MarkupKind.IMAGE) and markup.at >= 0:
                if source.startswith(markup.target, markup.at):
                    yield from _linked(markup.target, markup.at, file)
                if markup.kind is MarkupKind.IMAGE:
                    yield from _described(passage, source, file, markup.start, markup.at)
    for match in _DEFINED.finditer(source, body):
        yield from _linked(match[1], match.start(1), file)


def _at(source: str, kind: TargetKind, id: str, file: str, at: int, how: str, line: int) -> Naming:
    if at >= 0 and source.startswith(f'"{id}"', at):
        at += 1
    whole = at >= 0 and source.startswith(id, at)
    return Naming(kind, id, file, at if whole else -1, at + len(id) if whole else -1, how, False, line)


def _cited(passage: Passage, source: str, file: str) -> Iterator[Naming]:
    words = without_escaped(passage.prose, source)
    for key in _keys(words):
        closed = key.end - words.startswith("}", key.end - 1)
        span = passage.prose.source(closed - len(key.key), closed)
        whole = source[span.start : span.end] == key.key
        start, end = (span.start, span.end) if whole else (-1, -1)
        yield Naming(TargetKind.WORK, key.key, file, start, end, "citation", False, passage.line)


def _described(passage: Passage, source: str, file: str, start: int, address: int) -> Iterator[Naming]:
    """Keys in the description of an image, which is no prose: it stands before its address."""
    begin = passage.prose.source(start, start + 1).start
    words = source[begin:address]
    for key in _keys(words):
        closed = begin + key.end - words.startswith("}", key.end - 1)
        yield Naming(TargetKind.WORK, key.key, file, closed - len(key.key), closed, "citation")


def _keys(words: str) -> Iterator[Key]:
    at = words.find("@")
    no_key = in_address(words) if at >= 0 else None
    while at >= 0 and no_key is not None:
        key = None if no_key(at) or words[at - 1 : at] == "\\" else key_at(words, at)
        if key is not None:
            yield key
        at = words.find("@", at + 1)


def _linked(address: str, at: int, file: str) -> Iterator[Naming]:
    path, mark, fragment = address.partition("#")
    if "://" in path or path.startswith("/"):
        return
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
    if not target.endswith(_ENDING) or not target.startswith("docs/"):
        return
    page = target.removeprefix("docs/").removesuffix(_ENDING)
    behind = at + len(path) + len(mark)
    if page in _FRAGMENTS and fragment:
        yield Naming(_FRAGMENTS[page], fragment, file, behind, behind + len(fragment), "link")
        return
    folder, stem = page.partition("/")[0] + "/", page.rpartition("/")[2]
    kind = _PAGES.get(folder)
    if kind is None or stem == "index":
        return
    if path:
        end = at + len(path) - len(_ENDING)
        yield Naming(kind, stem, file, end - len(stem), end, "link", target=target)
    if kind is TargetKind.TEXT and fragment.startswith(f"{stem}{NOTE}"):
        yield Naming(kind, stem, file, behind, behind + len(stem), "link")
