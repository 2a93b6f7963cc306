"""What renames a thing at every place that names it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from glossator.findings import Finding
from glossator.findings.article import with_article
from glossator.findings.nearest import nearest
from glossator.model import Place, TargetKind, line_and_column
from glossator.patterns import re
from glossator.records import id_findings, key_findings
from glossator.renaming.everywhere import namings
from glossator.renaming.naming import Naming

_KEY = re.compile(r"[^\W_](?:[\w:-]*\w)?")
"""A key that BibTeX, Pandoc and YAML all read without braces or quotation marks."""
_NO_WORDS = re.compile(r"[0-9][0-9_.:xoa-fA-F+-]*|true|false|null|yes|no|on|off|y|n", re.IGNORECASE)
"""What YAML reads as a number, a date or a truth value unless it stands in quotation marks (YAML 1.1)."""


class Unrenamable(Exception):  # noqa: N818 - it is no error of ours: it is the answer
    """A thing cannot be renamed so; the message is a whole sentence for people."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words to put in the place of others; offsets are characters of the file, half-open."""

    file: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Renaming:
    """All that one renaming does."""

    edits: tuple[Edit, ...]
    """By file, from its beginning to its end; none overlap."""
    moves: tuple[tuple[str, str], ...]
    """Files to call otherwise, once they are edited: (path, new path)."""

    def applied(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the files that change, as they are to be, by the paths they have before they are moved."""
        by_file: dict[str, list[Edit]] = {}
        for edit in self.edits:
            by_file.setdefault(edit.file, []).append(edit)
        changed = {}
        for file, edits in by_file.items():
            parts, at = [], 0
            for edit in edits:
                parts += [files[file][at : edit.start], edit.words]
                at = edit.end
            changed[file] = "".join([*parts, files[file][at:]])
        return changed


def defined(found: Iterable[Naming]) -> dict[str, dict[TargetKind, Naming]]:
    """Return every id that something is given, and where, by kind: the first place of each."""
    ids: dict[str, dict[TargetKind, Naming]] = {}
    for one in found:
        if one.defines:
            ids.setdefault(one.id, {}).setdefault(one.kind, one)
    return ids


def renaming(files: Mapping[str, str], kind: TargetKind, old: str, new: str) -> Renaming:
    """Return what calls the thing `new` in all files; raises Unrenamable, with what to do about it.

    It is refused where nothing is called `old`, where `new` is no id or somebody has it, and where a place names the
    thing in a way that cannot be changed by itself. Line ends and byte order marks stay.
    """
    found = namings(files)
    ids = known(found, kind, old)
    _fits(ids, kind, old, new)
    edits, moves = [], []
    for one in found:
        if one.kind is not kind or one.id != old:
            continue
        if one.of_file:
            to = PurePosixPath(one.file).with_name(f"{new}.md").as_posix()
            if to in files:
                raise Unrenamable(f"{to} is there already; move it away, or choose another id")
            moves.append((one.file, to))
        elif one.start < 0:
            raise Unrenamable(
                f"{one.file}:{one.line}: “{old}” is written in a way that cannot be renamed ({one.how}); write it out"
            )
        else:
            edits.append(Edit(one.file, one.start, one.end, _written(new, one, files[one.file])))
    return Renaming(tuple(dict.fromkeys(edits)), tuple(moves))


def known(found: Iterable[Naming], kind: TargetKind, id: str) -> dict[str, dict[TargetKind, Naming]]:
    """Return what `defined` does; raises Unrenamable, with the nearest ids, where no thing of the kind is called so."""
    ids = defined(found)
    if kind in ids.get(id, {}):
        return ids
    if others := list(ids.get(id, {})):
        raise Unrenamable(f"“{id}” is no {kind.value}; it is {with_article(others[0].value)}")
    near = nearest(id, [one for one, kinds in ids.items() if kind in kinds])
    guess = f"did you mean {' or '.join(near)}?" if near else "`glossator check` names those that are there"
    raise Unrenamable(f"there is no {kind.value} “{id}”; {guess}")


def _fits(ids: Mapping[str, Mapping[TargetKind, Naming]], kind: TargetKind, old: str, new: str) -> None:
    for wrong in _wrong(kind, new):
        raise Unrenamable(f"{wrong.message}; {wrong.hint}")
    if kind is TargetKind.WORK and not _KEY.fullmatch(new):
        raise Unrenamable(f"“{new}” is no key; write letters, digits, - _ and : between them, as in doe2019")
    if new == old:
        raise Unrenamable(f"“{new}” is its id already")
    folded = new.casefold()
    for id, kinds in ids.items():
        if id.casefold() == folded and not (id == old and set(kinds) == {kind}):
            other, place = next(iter(kinds.items()))
            taken = f"“{id}” is {with_article(other.value)} already, at {place.file}"
            raise Unrenamable(f"{taken}; ids are shared: choose another")


def _wrong(kind: TargetKind, id: str) -> list[Finding]:
    return key_findings(id, Place("")) if kind is TargetKind.WORK else id_findings(id, kind, Place(""))


def _written(new: str, place: Naming, source: str) -> str:
    """The id as it is written there: in quotation marks where YAML would take it for something else."""
    yaml = place.how == "id" or (place.how.startswith("field") and place.how != "field note")
    bare = source[max(place.start - 1, 0) : place.start] not in ("'", '"')
    return f'"{new}"' if yaml and bare and not place.file.endswith(".bib") and _NO_WORDS.fullmatch(new) else new


def shown_place(one: Naming, source: str) -> str:
    """Return where a naming stands, for people: `file:line:column`; the file alone where the file is called so."""
    if one.of_file:
        return one.file
    if one.start < 0:
        return f"{one.file}:{one.line}"
    line, column = line_and_column(source, one.start)
    return f"{one.file}:{line}:{column}"
