"""Keys in a .bib file: where an entry has its own, where it has others, and where it takes from another entry."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.bibliography.bibtex.scan import scan
from glossator.model import TargetKind
from glossator.patterns import re
from glossator.renaming.naming import Naming

OTHERS = frozenset({"ids"})
"""Fields that give an entry other keys (biblatex manual 3.20, 2.2.3)."""
LEADS = frozenset({"crossref", "xref", "xdata", "related", "entryset"})
"""Fields that name other entries (the same section, and 3.13.6)."""
_NO_ENTRY = frozenset({"string", "preamble", "comment"})
_KEY = re.compile(r"[^\s,{}]+(?:[ \t]+[^\s,{}]+)*")
_PIECE = re.compile(r"xdata\s*=\s*([^\s{},]+)", re.IGNORECASE)
_PART = re.compile(r"-[A-Za-z]+(?:-[0-9]{1,4})?\Z")
"""Field and number of one piece of xdata, `key-author-2`."""


def in_library(source: str, file: str) -> Iterator[Naming]:
    """Yield every key of a .bib file."""
    for block in scan(source)[0]:
        if block.type in _NO_ENTRY or not block.key:
            continue
        yield Naming(TargetKind.WORK, block.key, file, block.key_at, block.key_at + len(block.key), "entry", True)
        for field in block.fields:
            name = field.name.lower()
            for token in field.tokens:
                at = token.at + (not token.bare)
                if not source.startswith(token.words, at):
                    continue
                if name in OTHERS or name in LEADS:
                    for key in _KEY.finditer(token.words):
                        span = at + key.start(), at + key.end()
                        yield Naming(TargetKind.WORK, key[0], file, *span, f"field {name}", name in OTHERS)
                elif "=" in token.words:
                    for piece in _PIECE.finditer(token.words):
                        key_ = _PART.sub("", piece[1])
                        start = at + piece.start(1)
                        yield Naming(TargetKind.WORK, key_, file, start, start + len(key_), "field xdata")
