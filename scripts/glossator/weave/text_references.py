"""The works that a text cites, behind it: what a reader with the sheets in hand looks up.

On the screen the list is folded, since a citation opens the reference where it stands; on paper it is open.
"""

from __future__ import annotations

from glossator.model import TargetKind
from glossator.weave.loom import Loom
from glossator.weave.page import Draft

ID = "cited-works"


def text_references(draft: Draft, loom: Loom) -> None:
    """Add every work that links of the page open, each once, as the style prints and orders it; nothing without any.

    To be called when the passages and the notes are woven. The search reads references in the bibliography.
    """
    cited = [ref.id for ref in draft.sheet.opens if ref.kind is TargetKind.WORK and ref.id in loom.order]
    if not cited:
        return
    draft.heading(2, "References", ID)
    number = f"{len(cited)} works" if len(cited) > 1 else "One work"
    # Near the cards of the same works, which stand last: what is said twice within 32 kB packs to almost nothing.
    items = (f"<li>{loom.formatted.reference(key)}</li>" for key in sorted(cited, key=loom.order.__getitem__))
    draft.html(
        f'<section role="doc-bibliography" aria-label="References"><details class="g-printed"><summary>{number}'
        f'</summary><ol class="g-references">{"".join(items)}</ol></details></section>',
        words="",
    )
