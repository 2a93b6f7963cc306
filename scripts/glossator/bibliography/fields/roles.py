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
AUTHORS = {kind: variable for kind, variable in _KINDS.items() if kind not in ("chair", "organizer")}
"""What `authortype` makes of the author (biblatex manual 3.20, section 2.2.2)."""
_TYPED = (("editor", "editortype"), ("editora", "editoratype"), ("editorb", "editorbtype"), ("editorc", "editorctype"))

BESIDE: dict[str, str] = {
    "introduction": "introduction by", "foreword": "foreword by", "afterword": "afterword by",
    "annotator": "annotated by", "commentator": "with a commentary by", "holder": "held by",
    "shortauthor": "author cited as", "shorteditor": "editor cited as",
    "editora": "with", "editorb": "with", "editorc": "with",
}  # fmt: skip
"""Fields of names for which CSL has no variable, and how they are told of beside the reference."""
_DOING = {
    "redactor": "redacted by", "collaborator": "in collaboration with", "continuator": "continued by",
    "founder": "founded by", "reviser": "revised by", "commentator": "with a commentary by",
    "annotator": "annotated by", "introduction": "introduction by", "foreword": "foreword by",
    "afterword": "afterword by",
}  # fmt: skip
"""Values of `editoratype` and its like that CSL does not know."""


def beside(fields: Mapping[str, str], held: bool) -> Iterator[tuple[str, str, str]]:
    """Yield each field of names that no variable of CSL takes: the field, how it is told, its names as written.

    `held` says that the holder is the author, as of a patent.
    """
    placed = {field for field, _ in roles(fields)}
    for field, told in BESIDE.items():
        if fields.get(field, "").strip() and field not in placed and not (held and field == "holder"):
            kind = plain(fields.get(f"{field}type", "")).lower()
            yield field, _DOING.get(kind, f"{kind}: " if kind else told).strip(), fields[field]


def roles(raw: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each field of editors that is there and the CSL variable it belongs to; without such a role, none.

    Editors of no stated kind, or of a kind that CSL does not know, are editors; those of `editora` are not.
    """
    for field, typed in _TYPED:
        if raw.get(field):
            kind = _KINDS.get(plain(raw.get(typed, "")).lower(), "editor" if field == "editor" else "")
            if kind:
                yield field, kind
