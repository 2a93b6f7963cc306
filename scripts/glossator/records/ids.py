"""What may be an id: one rule for every kind of thing, asked before any path or address is made of it.

An id becomes a file's name, part of an address and an HTML id, on systems that
know no difference of case and on those with names of their own for devices.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from glossator.characters.folding import slug
from glossator.characters.latin import latin
from glossator.characters.unseen import named, unseen
from glossator.findings import Finding, finding
from glossator.model import Place, TargetKind
from glossator.patterns import re

LONGEST = 80
"""Characters: with a folder and `.md` it stays a file's name on every system."""

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that Windows keeps for devices, whatever the ending (Microsoft, “Naming Files, Paths, and Namespaces”)."""


class Kind(StrEnum):
    """What has an id."""

    TEXT = "text"
    SOURCE = "source"
    TERM = "term"
    NAME = "name"
    EVENT = "event"
    WORK = "work"
    PAGE = "page"
    CHAIN = "chain"
    SIGN = "sign"
    FIGURE = "figure"
    MAP = "map"


RESERVED: Mapping[str, re.Pattern[str]] = {
    Kind.NAME: re.compile(r"people|organisations|places|things"),
    Kind.EVENT: re.compile(r"top|d-.*"),
    Kind.WORK: re.compile(r"top|letter-.*|__.*", re.IGNORECASE),
}
"""Names of pages, and fragments of a page, that are the site's own; `index` and devices are so for every kind."""


def id_from(words: str) -> str:
    """Return an id made of words in any script; empty where they hold no letter and no digit that has one in ASCII."""
    plain = latin(words)
    return slug(plain) if any(sign.isalnum() for sign in plain) else ""


def is_id(word: str, kind: Kind | TargetKind) -> bool:
    """Whether a word can be the id of a thing of that kind: `../x` never becomes a path."""
    return len(word) <= LONGEST and bool(_SLUG.fullmatch(word)) and not is_reserved(word, kind)


def is_reserved(id: str, kind: Kind | TargetKind) -> bool:
    """Whether the site, or a system it is built on, has this name for itself."""
    pattern = RESERVED.get(kind)
    return id == "index" or id.lower() in _DEVICES or bool(pattern and pattern.fullmatch(id))


def id_findings(id: str, kind: Kind | TargetKind, place: Place) -> list[Finding]:
    """Return what makes words no id: t-020 for a character that is not seen, else t-004; an empty list for an id."""
    if character := unseen(id):
        return [finding("t-020", place, what="an id", character=named(character))]
    if len(id) > LONGEST:
        why, wanted = f"it has {len(id)} characters", f"use at most {LONGEST}"
    elif not _SLUG.fullmatch(id):
        why, wanted = _flaw(id), "use small letters a to z, digits, and single hyphens between them"
    elif is_reserved(id, kind):
        why, wanted = "this name is taken by the site or by Windows", "give it another"
    else:
        return []
    meant = id_from(id)[:LONGEST].rstrip("-")
    near = (meant,) if meant != id and is_id(meant, kind) else ()
    return [finding("t-004", place, near, id=id, why=why, wanted=wanted)]


def _flaw(id: str) -> str:
    if not id:
        return "it is empty"
    if _SLUG.fullmatch(id.lower()):
        return "it has capitals"
    odd = next((character for character in id if not re.match(r"[A-Za-z0-9-]", character)), "")
    if odd:
        return f"it has “{odd}”" if odd.strip() else "it has white space"
    return "it begins or ends with a hyphen, or has two together"


OF_THE_SITE = frozenset(
    {"texts", "notes", "glossary", "names", "timeline", "bibliography", "arguments"}
    | {"search", "assets", "exports", "404"}
)
"""What stands directly below the site and is made by the build: no page of the editors has its address there."""


def page_findings(name: str, place: Place) -> list[Finding]:
    """Return what is wrong with the path of a page below `docs/`, without `.md`: each of its parts must be an id.

    A page may be called `index` at the end of its path, and none may stand where the site has pages of its own.
    """
    *folders, last = name.split("/")
    if (first := name.partition("/")[0]) in OF_THE_SITE:
        why = f"the site has pages of its own at {first}/"
        return [finding("t-004", place, id=name, why=why, wanted="give the page another name")]
    parts = folders if last == "index" else [*folders, last]
    return [one for part in parts for one in id_findings(part, Kind.PAGE, place)][:1]


def key_findings(key: str, place: Place) -> list[Finding]:
    """Return what is wrong with a key of the bibliography (t-004, t-020), beyond the pattern keys have of their own."""
    if character := unseen(key):
        return [finding("t-020", place, what="a key", character=named(character))]
    if len(key) > LONGEST:
        return [finding("t-004", place, id=key, why=f"it has {len(key)} characters", wanted=f"use at most {LONGEST}")]
    if is_reserved(key, Kind.WORK):
        why = "this name is taken by the page of the bibliography, or by Windows"
        return [finding("t-004", place, id=key, why=why, wanted="give it another")]
    return []


class FileIds:
    """Hands out the ids of files that nobody has described, whatever they are called."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = set(taken)
        self._counts: dict[str, int] = {}

    def take(self, stem: str) -> tuple[str, str]:
        """Return the id, and why it is not simply what `id_from` makes of the file's name (`""` where it is).

        It is always one: at most `LONGEST` characters, not reserved, and given to nobody else.
        """
        plain = id_from(stem) or slug(stem)
        id, why = plain[:LONGEST].rstrip("-"), ""
        if len(plain) > LONGEST:
            why = f"its name has more than {LONGEST} characters"
        if is_reserved(id, Kind.TEXT):
            id, why = f"text-{id}", f"“{id}” is taken by the site or by Windows"
        own = id
        while own in self._taken:
            self._counts[id] = self._counts.get(id, 1) + 1
            mark = f"-{self._counts[id]}"
            own, why = id[: LONGEST - len(mark)].rstrip("-") + mark, f"another text is “{id}” already"
        self._taken.add(own)
        return own, why
