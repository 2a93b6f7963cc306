"""Today's texts with the ids of the registry, and what else weaving needs to know of old addresses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.anchors.entry import LIVE, NOWHERE, Entry, State
from glossator.anchors.follow import follow
from glossator.anchors.registry import PATH, as_text, read_registry
from glossator.findings import Finding, finding
from glossator.model import Place, Text


@dataclass(frozen=True, slots=True)
class Anchors:
    """Old addresses, by where they are said."""

    beside: Mapping[tuple[str, str], tuple[Entry, ...]] = field(default_factory=dict)
    """(text, id of the passage or `#` heading) to old addresses of the same text that lead there or are told there."""
    left: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    """Id of a text that is gone to its old addresses."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Old id of a passage to the id of the passage where its words are today; only where there is one such."""
    entries: tuple[Entry, ...] = ()
    """The registry of today, as `glossator anchors` would write it."""


NO_ANCHORS = Anchors()


def ours(text: Text) -> bool:
    """Whether a text's passages are registered: files below `docs/`, never a text that was brought.

    Nor an argument, which is read when the ids of passages are settled.
    """
    return not text.local and text.path.startswith("docs/") and not text.path.startswith("docs/arguments/")


def addressed(source: str | None, documents: Sequence[Text]) -> tuple[dict[str, Text], Anchors, list[Finding]]:
    """Return text id to the text with the registry's ids, the old addresses, and findings (t-025 to t-030).

    `source` is the registry as it was read, None where there is none: then ids come from the opening words, and
    nothing is changed. Texts that are not ours are given back as they are.
    """
    mine = [text for text in documents if ours(text)]
    if source is None:
        return {}, NO_ANCHORS, [finding("t-030", Place(PATH))] if mine else []
    entries, findings = read_registry(source)
    followed = follow(entries, mine)
    texts = {text.id: _renamed(text, followed.ids) for text in mine}
    if not findings and as_text(followed.entries) != source.replace("\r\n", "\n"):
        findings = [finding("t-029", Place(PATH))]
    return texts, _anchors(followed.entries, texts), [*findings, *_undecided(followed.entries, texts)]


def _renamed(text: Text, ids: Mapping[tuple[str, str], str]) -> Text:
    if not any((text.id, passage.id) in ids for passage in text.passages):
        return text
    return replace(text, passages=tuple(replace(one, id=ids.get((text.id, one.id), one.id)) for one in text.passages))


def _anchors(entries: Sequence[Entry], texts: Mapping[str, Text]) -> Anchors:
    beside: dict[tuple[str, str], list[Entry]] = {}
    left: dict[str, list[Entry]] = {}
    aliases: dict[str, str] = {}
    here = {(text.id, passage.id) for text in texts.values() for passage in text.passages}
    first = {text.id: text.passages[0].id for text in texts.values() if text.passages}
    for entry in entries:
        if entry.state in LIVE:
            continue
        if entry.state is State.ALIAS and not entry.id.startswith("#") and entry.targets[0] != entry.id:
            aliases.setdefault(entry.id, entry.targets[0])
        if entry.text not in texts:
            left.setdefault(entry.text, []).append(entry)
        else:
            beside.setdefault((entry.text, _spot(entry, here, first)), []).append(entry)
    return Anchors(
        {key: tuple(found) for key, found in beside.items()}, {text: tuple(found) for text, found in left.items()},
        aliases, tuple(entries),
    )  # fmt: skip


def _spot(entry: Entry, here: set[tuple[str, str]], first: Mapping[str, str]) -> str:
    """Return where on its page an old address is: at what it leads to, else at its neighbour."""
    if entry.state is State.ALIAS:
        home, mark, slug = entry.targets[0].partition("#")
        if mark and home == entry.text:
            return f"#{slug}"
        if not mark and (entry.text, home) in here:
            return home
    return entry.after if entry.after != NOWHERE else first.get(entry.text, NOWHERE)


def _undecided(entries: Iterable[Entry], texts: Mapping[str, Text]) -> list[Finding]:
    """Return t-028 for each address that may lead to several passages, at the first of them."""
    places = {one.id: Place(text.path, one.line) for text in texts.values() for one in text.passages}
    found = []
    for entry in entries:
        if entry.state is State.SEVERAL:
            where = [places[id] for id in entry.targets if id in places]
            shown = ", ".join(f"{place.file}:{place.line}" for place in where)
            found.append(finding("t-028", where[0], id=entry.id, words=entry.opening, where=shown))
    return found
