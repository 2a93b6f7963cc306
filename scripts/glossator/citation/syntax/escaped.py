r"""Signs that an author escaped, `\@`, `\[`: out of sight of the finder, and back in what it returns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from glossator.model import Citation, CitedWork, MarkupKind, Mention, Prose
from glossator.patterns import re

_HIDDEN = 0xF0000
"""A plane of private-use characters, where hardly a text has any: `@` is hidden as this and its own number."""
_SIGNS = re.compile(r"[@\[\]{};-]")
_SHOWN = re.compile("[\U000f0000-\U000fffff]")
_IN_KEY = re.compile(r"@[^\s@\[\]]{1,200}\Z")
_EDGES = frozenset({MarkupKind.EMPHASIS, MarkupKind.STRONG, MarkupKind.DELETED, MarkupKind.LINK})


def without_escaped(prose: Prose, source: str) -> str:
    r"""Return the words of a passage, as long as before, with escaped signs hidden.

    A sign is escaped where a backslash that is no word itself stands before it in the file, or where it is written
    as an entity, `&#64;` (CommonMark 0.31, sections 2.4 and 2.5). The first letter of emphasis or of a link that
    begins or ends within a key, `@doe*x*`, is hidden, too: there the key ends.
    """
    if "@" not in prose.text and "[" not in prose.text:
        return prose.text
    hidden = list(_within_keys(prose))
    if "\\" in source or "&" in source:
        hidden += [match.start() for match in _SIGNS.finditer(prose.text) if _is_escaped(prose, source, match.start())]
    if not hidden:
        return prose.text
    letters = list(prose.text)
    for at in hidden:
        letters[at] = chr(_HIDDEN + ord(letters[at]))
    return "".join(letters)


def restored(mention: Mention[Citation], words: str) -> Mention[Citation]:
    """Return the mention with its signs as the passage has them."""
    if mention.printed == words[mention.start : mention.end]:
        return mention
    works = tuple(_restored(work) for work in mention.value.works)
    printed = words[mention.start : mention.end]
    return replace(mention, printed=printed, value=replace(mention.value, works=works))


def _within_keys(prose: Prose) -> Iterator[int]:
    for markup in prose.markups:
        for at in (markup.start, markup.end) if markup.kind in _EDGES else ():
            letter = prose.text[at : at + 1]
            if "" < letter < "\uffff" and letter.isalnum() and _IN_KEY.search(prose.text[max(at - 201, 0) : at]):
                yield at


def _is_escaped(prose: Prose, source: str, at: int) -> bool:
    span = prose.source(at, at + 1)
    if span.end - span.start != 1:
        return True
    if span.start == 0 or source[span.start - 1] != "\\":
        return False
    return at == 0 or prose.source(at - 1, at).start != span.start - 1


def as_written(words: str) -> str:
    """Return words of `without_escaped` with the signs that it hid."""
    return _SHOWN.sub(lambda match: chr(ord(match[0]) - _HIDDEN), words)


def _restored(work: CitedWork) -> CitedWork:
    return replace(
        work,
        key=as_written(work.key),
        prefix=as_written(work.prefix),
        suffix=as_written(work.suffix),
        locator=as_written(work.locator),
    )
