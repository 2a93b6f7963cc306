"""What readers take along of one work: its reference in other styles, and where their own library has it."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.interface import say
from glossator.model import Work
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.works.coins import context


def as_text(work: Work, loom: Loom) -> list[str]:
    """Return the reference in each style that is at hand, folded; scripts add what copies them (copying.js)."""
    rows = [
        f"<dt>{html(one.style.title)}</dt><dd>{one.references[work.key].html}</dd>"
        for one in loom.taken.styles
        if work.key in one.references
    ]
    if not rows:
        return []
    return [f'<details class="g-as-text"><summary>{say("As text")}</summary>', f"<dl>{''.join(rows)}</dl></details>"]


def in_library(work: Work, loom: Loom) -> Iterator[str]:
    """Yield the link by which the reader's own library looks for the work, where the edition names its resolver.

    OpenURL, ANSI/NISO Z39.88-2004, as keys and values; nothing is fetched before the link is followed.
    """
    resolver = loom.edition.citing.openurl
    if resolver:
        base, mark, rest = resolver.partition("#")
        joint = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
        address = f"{base}{joint}url_ver=Z39.88-2004&{context(work)}{mark}{rest}"
        yield f'<a class="g-out" href="{html(address)}" rel="external">{say("look it up")}</a>'
