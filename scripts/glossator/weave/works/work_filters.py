"""What the bibliography can be narrowed to: works of a text, a kind, a decade, a language, or with a mark of trust."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from glossator.bibliography import trust
from glossator.bibliography.item_words import numbers_of
from glossator.characters.folding import slug
from glossator.interface import later, say
from glossator.model import Work
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import decade_in_words

READ = ("companion", "original", "introduction", "")
"""Kinds of texts that readers came for; what glossary and notes cite is no shelf of its own."""

_KINDS = {
    "article-journal": later("Journal articles"),
    "article-magazine": later("Magazine articles"),
    "article-newspaper": later("Newspaper articles"),
    "book": later("Books"),
    "chapter": later("Chapters"),
    "dataset": later("Data"),
    "document": later("Other documents"),
    "report": later("Reports"),
    "thesis": later("Theses"),
    "webpage": later("Web pages"),
    "post-weblog": later("Web pages"),
    "paper-conference": later("Papers of conferences"),
    "legal_case": later("Cases"),
    "legislation": later("Laws"),
    "patent": later("Patents"),
    "manuscript": later("Manuscripts"),
}
"""CSL type (CSL 1.0.2, appendix III) to what readers call it; of the others the type itself is shown."""


@dataclass(frozen=True, slots=True)
class WorkFilter:
    """Works that share something."""

    kind: str
    """A row of `KINDS`."""
    id: str
    title: str
    works: tuple[str, ...]
    """Keys, in the order of the style."""

    @property
    def key(self) -> str:
        """As it stands in addresses: `decade:2010s`."""
        return f"{self.kind}:{self.id}"

    @property
    def page(self) -> str:
        """Its page, named as its Markdown file without `.md`."""
        return f"bibliography/by/{self.kind}/{self.id}"

    @property
    def size(self) -> int:
        """How many works it lets through."""
        return len(self.works)


UNSAID = "unsaid"
"""Of works whose entry has no such field; without it they could be reached by no row."""
Shared = Iterable[tuple[str, str]]
"""(id, what it is called)"""


@dataclass(frozen=True, slots=True)
class WorkFilterKind:
    """A row: what works may share."""

    kind: str
    title: str
    of: Callable[[Work, Loom], Shared]


def year_of(work: Work) -> int | None:
    """Return the year a work is dated by, the first of several; None where it has none."""
    numbers = numbers_of(work.csl, "issued")
    return numbers[0] if numbers else None


def _texts(work: Work, loom: Loom) -> Shared:
    for id in dict.fromkeys(use.text for use in loom.uses.get(work.ref, ())):
        text = loom.documents[id]
        if text.front.kind in READ:
            yield id, text.front.title


def _kind(work: Work, loom: Loom) -> Shared:
    del loom
    kind = str(work.csl.get("type", "")) or work.type
    title = _KINDS.get(kind, kind.replace("-", " ").replace("_", " ").capitalize())
    yield slug(title), say(title)


def _decade(work: Work, loom: Loom) -> Shared:
    del loom
    year = year_of(work)
    if year is None:
        yield "undated", say("undated")
    elif year > 0:
        yield f"{year // 10 * 10}s", decade_in_words(year // 10 * 10)
    else:
        yield "before-year-1", say("before the year 1")


def _language(work: Work, loom: Loom) -> Shared:
    del loom
    written = work.fields.get("langid") or work.fields.get("language", "")
    if written:
        yield slug(written), say(written[:1].upper() + written[1:])
    else:
        yield UNSAID, say("not said")


def _seen(work: Work, loom: Loom) -> Shared:
    del loom
    if seen := trust(work).seen:
        yield seen.value, say(seen.in_words)
    else:
        yield UNSAID, say("not said")


MANY_TEXTS = 40
"""Texts up to which each is a filter; of more there would be a second page for every text, which lists its works."""

KINDS = (
    WorkFilterKind("text", later("Cited in"), _texts),
    WorkFilterKind("kind", later("Kinds"), _kind),
    WorkFilterKind("decade", later("Decades"), _decade),
    WorkFilterKind("language", later("Languages"), _language),
    WorkFilterKind("seen", later("Seen"), _seen),
)
"""All kinds of filters, in the order in which they are offered."""


def work_filters(keys: Collection[str], loom: Loom) -> dict[str, list[WorkFilter]]:
    """Return kind to the filters of some works, those with most of them first, decades in order.

    `keys` are in the order of the style. One that all of them pass is left out.
    """
    out: dict[str, list[WorkFilter]] = {}
    for row in KINDS:
        if row.kind == "text" and len(loom.edition.texts) > MANY_TEXTS:
            out[row.kind] = []
            continue
        found: dict[str, tuple[str, list[str]]] = {}
        for key in keys:
            for id, title in row.of(loom.edition.works[key], loom):
                found.setdefault(id, (title, []))[1].append(key)
        made = [
            WorkFilter(row.kind, id, title, tuple(group)) for id, (title, group) in found.items()
            if len(group) < len(keys)
        ]  # fmt: skip
        out[row.kind] = sorted(made, key=_rank)
    return out


def _rank(one: WorkFilter) -> tuple[bool, str, int, str]:
    return one.id == UNSAID, one.id if one.kind == "decade" else "", -one.size, one.id


def keys_of(filters: Mapping[str, list[WorkFilter]]) -> dict[str, list[str]]:
    """Return key of a work to the keys of all filters that let it through."""
    keys: dict[str, list[str]] = {}
    for group in filters.values():
        for one in group:
            for key in one.works:
                keys.setdefault(key, []).append(one.key)
    return keys
