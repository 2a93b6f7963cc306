"""Who had a hand in a work besides its authors: biblatex's fields of names to roles of CSL (CSL 1.0.2, Appendix IV)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.bibliography.latex import plain

_KINDS = {
    "editor": "editor", "compiler": "compiler", "organizer": "organizer", "director": "director",
    "translator": "translator", "composer": "composer", "illustrator": "illustrator", "producer": "producer",
    "performer": "performer", "narrator": "narrator", "host": "host", "guest": "guest", "curator": "curator",
    "interviewer": "interviewer", "chair": "chair", "scriptwriter": "script-writer", "creator": "series-creator",
}  # fmt: skip
"""Values of `editortype` and `editoratype` (biblatex manual 3.20, section 2.3.6, and what others add)."""
_TYPED = (("editor", "editortype"), ("editora", "editoratype"), ("editorb", "editorbtype"), ("editorc", "editorctype"))


def roles(raw: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each field of editors that is there and the CSL variable it belongs to; without such a role, none.

    Editors of no stated kind, or of a kind that CSL does not know, are editors; those of `editora` are not.
    """
    for field, typed in _TYPED:
        if raw.get(field):
            kind = _KINDS.get(plain(raw.get(typed, "")).lower(), "editor" if field == "editor" else "")
            if kind:
                yield field, kind
