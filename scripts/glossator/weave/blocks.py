"""The passages of a document in their block structure, each with its number, id and permalink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.interface import language, say
from glossator.model import (
    Block,
    BlockKind,
    Comment,
    MarkupKind,
    Passage,
    PassageKind,
    Ref,
    TargetKind,
    Text,
    Unresolved,
)
from glossator.model.tongues import spoken, tag_of
from glossator.weave.beside.panels import Where, panels
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Said
from glossator.weave.prose.anchors import Wrap, marks_of, wraps
from glossator.weave.prose.descriptions import described
from glossator.weave.prose.headings import beside, heading_words
from glossator.weave.prose.inline import weave_prose
from glossator.weave.prose.made_notes import MadeNote
from glossator.weave.prose.quiet import Quiet
from glossator.weave.prose.signs import sign_mark
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot
from glossator.weave.tombstones import old_anchors


class TextWeaver:
    """Weaves the blocks of one document onto its page."""

    def __init__(self, text: Text, here: Sheet, loom: Loom, *, numbers: bool = True) -> None:
        self.text, self.here, self.loom, self.numbers = text, here, loom, numbers
        self.order = loom.citations.numbers.get(text.id) or _note_order(text)
        self.made: dict[int, MadeNote] = {}
        self.headings = {heading.anchor: heading for heading in text.headings}
        self.notes = {p.label: p.id for p in reversed(text.passages) if p.kind is PassageKind.NOTE}
        self.marks: dict[str, list[str]] = {}
        self.source = text.path.removeprefix("docs/")
        self._words: list[Said] = []
        self._quiet = Quiet()
        self._summary = False
        # The frame is in the language of the site; what is said in another says so, passage by passage.
        written = text.front.language
        self._tongue = "" if tag_of(written) == language() else spoken(written)

    def body(self, draft: Draft) -> None:
        """Add everything but the notes to the page; the page's own title is its only first-level heading."""
        html_parts: list[str] = []
        for block in self.text.blocks:
            if block.kind is BlockKind.OPEN and block.tag == "note":
                break
            if block.kind is BlockKind.HEADING and block.prose is not None:
                self._quiet.section()
                if old := old_anchors(self.text.id, f"#{block.id}", self.loom):
                    html_parts.append(old)
                if block.level == 1 and block.prose.words == draft.title:
                    continue
                draft.html(html_parts, words=self.words())
                heading = self.headings.get(block.id)
                draft.heading(max(block.level, 2), heading_words(block, heading, self.loom), block.id, self._tongue)
                html_parts = beside(heading, self._marks(heading), self.here, self.loom)
            else:
                html_parts.append(self.block(block))
        draft.html(html_parts, words=self.words())

    def words(self) -> list[Said]:
        """Return the words that were woven since this was last asked, passage by passage, for the search."""
        words, self._words = self._words, []
        return words

    def footnotes(self) -> list[str]:
        """Return the notes as an ordered list, each with a link back to every mark of it."""
        bodies: dict[str, list[int]] = {}
        for index, passage in enumerate(self.text.passages):
            if passage.kind is PassageKind.NOTE:
                bodies.setdefault(passage.label, []).append(index)
        if not bodies and not self.made:
            return []
        # Notes that nobody marks stand last.
        last = len(self.order) + len(self.made) + 1
        rows = {
            (self.order.get(label, last), place): self._own_note(label, bodies[label])
            for place, label in enumerate(bodies)
        }
        rows |= {(number, -1): note.item(number, self._tongue) for number, note in self.made.items()}
        items = [part for place in sorted(rows) for part in rows[place]]
        head = f'<section role="doc-endnotes" aria-label="{say("Notes")}"><ol class="g-notes">'
        return [head, *items, "</ol></section>"]

    def _own_note(self, label: str, passages: Sequence[int]) -> list[str]:
        """A note of the author's: an item of the list."""
        first, *others = passages
        number = self.order.get(label)
        value = f' value="{number}"' if number else ""
        note = self.text.passages[first]
        out = [f'<li id="{note.id}"{value}{self._tongue}><p>{self.inner(note)}']
        for index in others:
            out.append(
                f'</p><p id="{self.text.passages[index].id}"{self._tongue}>{self.inner(self.text.passages[index])}'
            )
        back = [
            f'<a class="g-back" href="#{mark}" role="doc-backlink" '
            f'aria-label="{say("Back to the text, mark {number}", number=count)}">↩</a>'
            for count, mark in enumerate(self.marks.get(label, []), 1)
        ]
        own = self.text.passages[first].id
        link = say("Link to note {number}", number=number)
        back.append(f'<a class="g-back g-own" href="#{own}" aria-label="{link}">¶</a>')
        return [*out, " ".join(back) + "</p></li>"]

    def _note(self, passage: Passage, number: int, said: str, words: str) -> str:
        """Make a note of a citation, and return its mark."""
        note = self.made[number] = MadeNote(f"{passage.id}-cites-{number}".replace("#", "-"), said)
        self._words.append((passage.id, words))
        return note.mark(number)

    def block(self, block: Block) -> str:
        """Return one step of the structure as HTML."""
        if block.kind is BlockKind.PASSAGE:
            return self.passage(self.text.passages[block.passage])
        if block.kind is BlockKind.CODE:
            self._words.append(("", html(block.code)))
            return f"<pre><code>{html(block.code).replace(chr(10), '&#10;')}</code></pre>"
        if block.kind is BlockKind.RULE:
            return "<hr>"
        if block.tag == "summary":
            self._summary = block.kind is BlockKind.OPEN
        if block.kind is BlockKind.OPEN:
            if block.tag == "details":
                return '<details class="g-fold">'
            if block.tag == "ol" and block.level != 1:
                return f'<ol start="{block.level}">'
            return "<thead><tr>" if block.tag == "thead" else f"<{block.tag}>"
        return "</tr></thead>" if block.tag == "thead" else f"</{block.tag}>"

    def passage(self, passage: Passage) -> str:
        """Return a passage as the element that carries its id."""
        words = self.inner(passage)
        if self._summary:  # words alone: a paragraph, or a link to itself, may not stand in what opens a fold
            return f'<span id="{passage.id}"{self._tongue}>{words}</span>'
        if passage.kind is PassageKind.CAPTION:
            link = f'<a class="g-n" href="#{passage.id}" aria-label="{say("Link to this caption")}">¶</a>'
            return f'<p class="g-p g-caption" id="{passage.id}"{self._tongue}>{link}{words}</p>'
        if passage.kind is PassageKind.CELL:
            return f'<td id="{passage.id}"{self._tongue}>{words}</td>'
        if passage.number and self.numbers:
            # That it is a paragraph's is said by the style sheet (access.css): a word for each of a hundred weighs.
            number = f'<a class="g-n" href="#{passage.id}">{passage.number}</a>'
            return f'<p class="g-p" id="{passage.id}"{self._tongue}>{number}{words}</p>'
        return f'<p id="{passage.id}"{self._tongue}>{words}</p>'

    def inner(self, passage: Passage) -> str:
        """Return the words of a passage with everything laid over them."""
        links = [*wraps(passage, self.here, self.loom, self._quiet, self._note), *self._quotations(passage)]
        prose = described(passage.prose, self.loom.by_key.get(passage.id, ()), self.loom)
        woven = weave_prose(prose, links, lambda label: self.mark(label, passage), self._link)
        self._words.append((passage.id, woven.words))
        spot = Spot(self.text, self.here, self.loom, passage)
        return panels(Where.BEFORE, spot) + woven.html + panels(Where.AFTER, spot)

    def mark(self, label: str, passage: Passage) -> str:
        """Return the mark of a note; a note that has no text leaves its mark as it was typed."""
        note = self.notes.get(label)
        if note is None:
            return f'<span class="g-unresolved" title="{say(Unresolved.NO_CANDIDATE)}">{html(f"[^{label}]")}</span>'
        earlier = self.marks.setdefault(label, [])
        id = f"{note}-{len(earlier) + 1}"
        earlier.append(id)
        number = self.order[label]
        self.here.opens[Ref(TargetKind.NOTE, note)] = True
        return (
            f'<sup class="g-mark"><a id="{id}" href="#{note}" data-card="{note}" role="doc-noteref" '
            f'aria-label="{say("Note {number}", number=number)}">{number}</a></sup>'
        )

    def _marks(self, heading: Passage | None) -> list[str]:
        if heading is None:
            return []
        marked = [self.mark(one.target, heading) for one in heading.prose.markups if one.kind is MarkupKind.NOTE_MARK]
        signs = (one.target for one in heading.prose.markups if one.kind is MarkupKind.SIGN)
        marked += [sign_mark(id, self.here, self.loom) for id in signs]
        return [*marked, *marks_of(heading, self.here, self.loom, self._note)]

    def _quotations(self, passage: Passage) -> Iterator[Wrap]:
        """Editorial notes hang at the end of the words they quote, so that the words keep their own links."""
        for annotation in self.loom.by_passage.get(passage.id, ()):
            comment, note = annotation.mention.value, annotation.resolution.target
            if not isinstance(comment, Comment) or note is None:
                continue
            kind, end = html(say(comment.kind)), annotation.mention.end
            named = say("Editorial note: {kind}", kind=kind)
            yield Wrap(
                end, end,
                f'<sup class="g-mark g-editorial"><a {self.loom.door(self.here, note)} '
                f'title="{kind}" aria-label="{named}">✻</a></sup>',
                behind=True,
            )  # fmt: skip

    def _link(self, address: str) -> str | None:
        return self.loom.addresses.link(self.here.page, self.source, address)


def _note_order(text: Text) -> dict[str, int]:
    """Return label to number, in order of first mark; notes nobody marks follow."""
    order: dict[str, int] = {}
    for passage in text.spoken:
        for markup in passage.prose.markups:
            if markup.kind is MarkupKind.NOTE_MARK:
                order.setdefault(markup.target, len(order) + 1)
    for passage in text.passages:
        if passage.kind is PassageKind.NOTE:
            order.setdefault(passage.label, len(order) + 1)
    return order
