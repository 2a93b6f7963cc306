"""What a mention becomes on the page: a link with the class of its kind, or words that say why they are none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import NamedTuple

from glossator.apparatus import by_key
from glossator.bibliography import Piece
from glossator.chronology import DateRole
from glossator.interface import say
from glossator.model import (
    Annotation,
    Dated,
    InCitation,
    Markup,
    MarkupKind,
    MentionKind,
    Passage,
    PassageKind,
    Ref,
    Unresolved,
    layers,
)  # fmt: skip
from glossator.quotations import Cited, locator_words
from glossator.weave.escape import attribute, html
from glossator.weave.loom import Loom
from glossator.weave.prose.both_styles import both_styles
from glossator.weave.prose.emphasised import emphasised
from glossator.weave.prose.linked_by import linked_by
from glossator.weave.prose.quiet import Quiet
from glossator.weave.prose.signs import sign_mark
from glossator.weave.prose.trust_marks import of_target
from glossator.weave.prose.verdicts import verdicts
from glossator.weave.prose.wording import bracketed, cited_at, clusters_of, moved, within_note, worded
from glossator.weave.sheet import Sheet

_ROLES = {"g-cite": ' role="doc-biblioref"', "g-term": ' role="doc-glossref"'}
"""What a link is, where DPUB-ARIA 1.1 has a role for it; of the other kinds access.js says a word."""


def style(kind: MentionKind) -> str:
    """Return the class of a link that a mention of such a kind becomes."""
    return "g-cite" if kind is MentionKind.CITATION else f"g-{kind.value}"


class Wrap(NamedTuple):
    """HTML around, or instead of, a stretch of prose."""

    start: int
    end: int
    open: str
    close: str = ""
    instead: bool = False
    """Whether `open` replaces the words."""
    behind: bool = False
    """Whether it stands behind a link that would hold it: a mark is a link of its own."""
    words: str = ""
    """What `open` says, without tags, escaped: what the search reads in its place."""


class OwnLinks:
    """The author's own links of a passage, to be asked about every mention in it."""

    def __init__(self, markups: Sequence[Markup]) -> None:
        links = sorted((m.start, m.end) for m in markups if m.kind is MarkupKind.LINK)
        self._starts = [start for start, _ in links]
        self._reach = list(accumulate((end for _, end in links), max))

    def touch(self, start: int, end: int) -> bool:
        """Whether one lies around these words or within them: no link may hold another (HTML, section 4.5.1)."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start


class _Page(NamedTuple):
    """What the links of one passage are made with."""

    here: Sheet
    loom: Loom
    links: OwnLinks
    """The author's own links."""
    said: Mapping[int, str]
    """What is known of the quotations that a citation belongs to (`verdicts`)."""
    again: AbstractSet[int] = frozenset()
    """Identities of the links that the quiet layer leaves bare."""


MakeNote = Callable[[Passage, int, str, str], str]
"""Makes a note of a citation, (its passage, its number, its HTML, its words), and returns the mark of it."""


def wraps(
    passage: Passage, here: Sheet, loom: Loom, quiet: Quiet | None = None, note: MakeNote | None = None
) -> Iterator[Wrap]:
    """Yield what the mentions of a passage become: of those that lie in each other, the outermost is the link.

    It names what it holds (`data-holds`). Around a mention that denotes nothing there is no link, so those within it
    are; around or within an author's own link (HTML, section 4.5.1) a mention is a span that says what it is. `note`
    takes the citations of a style that cites in notes; without it they stand in brackets.
    """
    for sign in passage.prose.markups:
        if sign.kind is MarkupKind.SIGN:
            yield Wrap(sign.start, sign.start, sign_mark(sign.target, here, loom), behind=True)
    annotations = loom.by_passage.get(passage.id, ())
    own = OwnLinks(passage.prose.markups)
    singles: list[Annotation] = []
    clusters: dict[tuple[int, int], list[Annotation]] = {}
    described: dict[int, list[Annotation]] = {}  # citations in the description of an image
    waiting = list(reversed(annotations))
    while waiting:
        annotation = waiting.pop()
        mention = annotation.mention
        if mention.kind in (MentionKind.NOTE, MentionKind.QUOTATION):
            continue
        if mention.start == mention.end:
            described.setdefault(mention.start, []).append(annotation)
            continue
        if by_key(annotation) and isinstance(mention.value, InCitation):
            clusters.setdefault(mention.value.cluster, []).append(annotation)
            continue
        singles.append(annotation)
        if annotation.resolution.target is None:
            waiting += [one for one in reversed(annotation.inside) if shown(one, annotation)]
    linked = [one for one in (*singles, *(one for group in clusters.values() for one in group)) if _is_link(one, own)]
    again = quiet.again(passage, sorted(linked, key=lambda one: one.mention.start)) if quiet else frozenset[int]()
    page = _Page(here, loom, own, verdicts(annotations, loom.quoted.get(passage.id, ())), again)
    for at, group in described.items():
        for one in {one.resolution.target: one for one in group if one.resolution.target}.values():
            yield Wrap(at, at + 1, f"<span {_marks(one, page)}>", "</span>")
    for one in singles:
        yield from _wrap(one, page)
    for (start, end), group in clusters.items():
        yield _citation(passage, (start, end), group, page, note)


def _citation(
    passage: Passage, span: tuple[int, int], group: Sequence[Annotation], page: _Page, note: MakeNote | None
) -> Wrap:
    """A citation by key: its words, or the mark of its note behind those that stay in the sentence."""
    (start, end), words = span, passage.prose.text
    inside = page.links.touch(start, end)
    cited, wording = cited_at(group, page.loom), worded(group, page.loom)
    if passage.kind is PassageKind.NOTE:
        printed = within_note(wording, words[:start], words[end:])
    elif wording.note and cited is not None and cited.number and note is not None and not inside:
        said = _cluster(group, wording.pieces, False, page)
        text = "".join(piece.text for piece in wording.pieces)
        first, last, stops = moved(words, start, end)
        first = start if said else first
        mark = _mark(passage, group, page, note)
        return Wrap(first, last, f"{said}{html(stops)}{mark}", instead=True, words=html(text + stops))
    else:
        printed = bracketed(wording)
    printed = emphasised(printed, passage.prose, start, end)
    whole = html("".join(piece.text for piece in printed))
    if not whole:  # the style has nothing to print of it (c-140), nor a space
        start = moved(words, start, end)[0]
    return Wrap(start, end, _cluster(group, printed, inside, page), instead=True, words=whole)


def _mark(passage: Passage, group: Sequence[Annotation], page: _Page, note: MakeNote) -> str:
    """The mark of the note that a citation becomes; the passage speaks of its works, whose links stand in the note."""
    cited, wording = cited_at(group, page.loom), worded(group, page.loom)
    if cited is None or not wording.note:
        return ""
    words = html("".join(piece.text for piece in wording.note))
    mark = note(passage, cited.number, _cluster(group, wording.note, False, page), words)
    for one in group:
        mark = f"<span {_marks(one, page)}>{mark}</span>" if one.resolution.target else mark
    return mark


def marks_of(heading: Passage, here: Sheet, loom: Loom, note: MakeNote) -> list[str]:
    """Return the marks of the notes that the citations of a heading become, which stand behind it."""
    page = _Page(here, loom, OwnLinks(()), {})
    clusters = clusters_of(loom.by_key.get(heading.id, ()))
    # Those without width stand in the description of an image.
    shown = [group for (start, end), group in sorted(clusters.items()) if start < end]
    return [mark for group in shown if (mark := _mark(heading, group, page, note))]


def _is_link(annotation: Annotation, own: OwnLinks) -> bool:
    mention = annotation.mention
    return annotation.resolution.target is not None and not own.touch(mention.start, mention.end)


def shown(annotation: Annotation, holder: Annotation | None) -> bool:
    """Whether a mention may be a link: nothing that is one holds it, and it is more than the year of a citation."""
    return holder is None or (holder.resolution.target is None and not _of_citation(annotation))


def _of_citation(annotation: Annotation) -> bool:
    value = annotation.mention.value
    return isinstance(value, Dated) and value.role == DateRole.CITATION


def _wrap(annotation: Annotation, page: _Page) -> Iterator[Wrap]:
    mention, denoted = annotation.mention, annotation.resolution
    start, end = mention.start, mention.end
    if denoted.target is not None:
        if page.links.touch(start, end):
            yield Wrap(start, end, f"<span {_marks(annotation, page)}>", "</span>")
        else:
            yield Wrap(start, end, _opening(style(mention.kind), annotation, denoted.target, page), "</a>")
    elif denoted.reason is not Unresolved.UNREADABLE and mention.kind is not MentionKind.DATE:
        near = ", ".join(ref.id for ref in denoted.candidates)
        reason = denoted.why or say(denoted.reason or "")
        why = html(f"{reason}: {near}" if near else str(reason))
        held = holds([one for one in annotation.inside if not shown(one, annotation)], page.here, page.loom)
        yield Wrap(start, end, f'<span class="g-unresolved"{held} title="{why}">', "</span>")


def _opening(style: str, annotation: Annotation, target: Ref, page: _Page, silent: str = "") -> str:
    """The tag of a link; `silent` is the work of which the style prints nothing, named to those who listen."""
    agreed = linked_by(annotation, page.loom)
    known = page.said.get(id(annotation), "") or both_styles(annotation.mention.value)
    read = annotation.resolution.why
    if not known and (agreed or read):
        known = say("Linked by {evidence}", evidence=agreed) if agreed else say("Read as {reading}", reading=read)
    quoted = f' title="{html(known)}"' if known else ""
    held = holds(annotation.inside, page.here, page.loom)
    again = " g-again" if id(annotation) in page.again else ""
    role = _ROLES.get(style, "")
    seen = of_target(target.kind, target.id, page.loom)
    named = f' aria-label="{html("".join(one.text for one in page.loom.formatted.label(silent)))}"' if silent else ""
    bare = f"{style} g-silent" if silent else style
    more = f"{held}{_at(annotation)}{quoted}{named}{role}"
    return f'<a class="{bare}{again}{seen}" {page.loom.door(page.here, target)}{more}>'


def _at(annotation: Annotation) -> str:
    """The attribute that says which place of the work is cited: the card repeats it."""
    value = annotation.mention.value
    if not isinstance(value, InCitation) or not value.work.locator:
        return ""
    return f' data-at="{attribute(locator_words(Cited("", value.work.locator, value.work.label)))}"'


def _marks(annotation: Annotation, page: _Page) -> str:
    target = annotation.resolution.target
    if target is not None:
        page.here.opens.setdefault(target, False)
    card = f'data-card="{html(page.loom.keys.key(target))}"' if target else ""
    return f"{card}{holds(annotation.inside, page.here, page.loom)}".strip()


def holds(inside: Sequence[Annotation], here: Sheet, loom: Loom) -> str:
    """Return the attribute that names all that lies within a mention or a heading, by the keys of graph.json.

    The card of the whole leads to these, so that the page needs their cards, too.
    """
    refs = dict.fromkeys(one.resolution.target for one, _ in layers(inside) if one.resolution.target is not None)
    for ref in refs:
        here.opens.setdefault(ref, False)
    keys = dict.fromkeys(loom.keys.key(ref) for ref in refs)
    return f' data-holds="{html(" ".join(keys))}"' if keys else ""


def _cluster(group: Sequence[Annotation], printed: Sequence[Piece], inside: bool, page: _Page) -> str:
    out = []
    cited: dict[str, list[Annotation]] = {}
    for one in group:
        if one.resolution.target:
            cited.setdefault(one.resolution.target.id, []).append(one)
    for piece in printed:
        hidden = [one for key in piece.hidden for one in cited.get(key, ())]
        same = cited.get(piece.key) if piece.key is not None else None
        own: Annotation | None
        extra: Sequence[Annotation]
        if same:
            # A work that is cited twice has its places in the order in which they are printed.
            own, extra = same.pop(0) if len(same) > 1 else same[0], hidden
        elif piece.key is None:
            own, extra = (hidden[0], hidden[1:]) if hidden and piece.text.strip() else (None, hidden)
        else:
            out.append(f'<span class="g-unresolved" title="{say(Unresolved.NO_CANDIDATE)}">{piece.html}</span>')
            continue
        words = piece.html
        if own is not None and own.resolution.target is not None:
            silent = "" if piece.text or piece.key is None else piece.key
            tag = _opening("g-cite", own, own.resolution.target, page, silent)
            words = f"<span {_marks(own, page)}>{words}</span>" if inside else f"{tag}{words}</a>"
        for one in extra:
            words = f"<span {_marks(one, page)}>{words}</span>"
        out.append(words)
    return "".join(out)


def label(key: str, loom: Loom) -> str:
    """Return a work's short name as the style prints it inside brackets: `Doğanlı 2012`."""
    return "".join(piece.html for piece in loom.formatted.label(key))
