"""Links that say where something can be read: a passage by its number, a work as it is cited, a line of an original."""

from __future__ import annotations

from glossator.interface import say
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.anchors import label
from glossator.weave.prose.trust_marks import sign
from glossator.weave.sheet import Sheet


def passage_link(id: str, here: Sheet, loom: Loom) -> str:
    """Return the link to a passage of the edition: “¶ 12 of …”, “a note in …”, “our note” for a comment."""
    text, passage = loom.passages[id]
    if text.front.kind == "comment":
        return f"<a {loom.door(here, passage.ref)}>{say('our note')}</a>"
    title = html(text.front.title.partition(":")[0])
    words = say("a note in {text}", text=title)
    if passage.number:
        words = say("¶ {number} of {text}", number=passage.number, text=title)
    return f"<a {loom.door(here, passage.ref)}>{words}</a>"


def work_link(key: str, here: Sheet, loom: Loom) -> str:
    """Return the link to a work that the edition has, with its mark of trust."""
    door = loom.door(here, Ref(TargetKind.WORK, key))
    return f'<a class="g-cite{sign(key, loom)}" {door}>{label(key, loom) or html(key)}</a>'


def original_link(id: str, here: Sheet, loom: Loom) -> str:
    """Return what an original is called: a link to its text or its work where the edition has one."""
    text = loom.documents.get(id)
    if text is not None:
        return f'<a href="{loom.href(here, text.ref)}">{html(text.front.title)}</a>'
    source = loom.edition.sources.get(id)
    if source is not None and source.of in loom.edition.works:
        door = loom.door(here, Ref(TargetKind.WORK, source.of))
        return f'<a class="g-cite{sign(source.of, loom)}" {door}>{html(source.title or id)}</a>'
    return html(source.title if source and source.title else id)


def read_on(original: str, line: int, work: str, here: Sheet, loom: Loom) -> list[str]:
    """Return where something rests: the line of an original, and the work that is cited for it, as far as known."""
    parts = []
    if original and line:
        parts.append(line_of(original_link(original, here, loom), line))
    if work in loom.edition.works:
        parts.append(say("see {work}", work=work_link(work, here, loom)))
    return parts


def line_of(original: str, line: int) -> str:
    """Return what an original is called, finished HTML, with a line of its raw file."""
    return say("{text}, line {number}", text=original, number=line)


def cited_as(original: str, here: Sheet, loom: Loom) -> str:
    """Return an original as a work is cited, “Author 2021”, where it is one; else what it is called."""
    source = loom.edition.sources.get(original)
    if source is not None and source.of in loom.edition.works:
        return work_link(source.of, here, loom)
    return original_link(original, here, loom)
