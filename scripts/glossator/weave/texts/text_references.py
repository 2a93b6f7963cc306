"""The works that a text cites, behind it: what a reader with the sheets in hand looks up.

On the screen the list is folded, since a citation opens the reference where it stands; on paper it is open.
"""

from __future__ import annotations

from glossator.bibliography import trust
from glossator.interface import counted, say
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft
from glossator.weave.sheet import Sheet

ID = "cited-works"


def text_references(draft: Draft, loom: Loom) -> list[str]:
    """Add every work that links of the page open, each once, as the style prints and orders it; nothing without any.

    Returns their keys in that order.
    To be called when the passages and the notes are woven. The search reads references in the bibliography.
    """
    opened = [ref.id for ref in draft.sheet.opens if ref.kind is TargetKind.WORK and ref.id in loom.order]
    cited = sorted(opened, key=loom.order.__getitem__)
    if not cited:
        return []
    draft.heading(2, say("References"), ID)
    number = counted("One work", "{number} works", len(cited))
    draft.sheet.listed.update(Ref(TargetKind.WORK, key) for key in cited)
    items = (_item(key, draft.sheet, loom) for key in cited)
    draft.html(
        f'<section role="doc-bibliography" aria-label="{say("References")}"><details class="g-printed">'
        f'<summary>{number}</summary><ol class="g-references">{"".join(items)}</ol></details></section>',
        words="",
    )
    return cited


def _item(key: str, here: Sheet, loom: Loom) -> str:
    """A reference under the key of its card, which takes it from here: said twice it cost the longest text 5 kB.

    What anybody has seen of the work stands behind it and leads to its entry, which says by whom and where.
    """
    work = Ref(TargetKind.WORK, key)
    seen = trust(loom.edition.works[key]).seen
    mark = f' <a class="g-seen" href="{loom.href(here, work)}">{say(seen.in_words)}</a>' if seen else ""
    return f'<li data-work="{html(loom.keys.key(work))}">{loom.formatted.reference(key)}{mark}</li>'
