"""The bibliography: every work with each use in its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task, plain
from glossator.weave.sheet import Sheet
from glossator.weave.trust_marks import told
from glossator.weave.uselist import count, times, use_list


def bibliography(loom: Loom) -> Iterator[Task]:
    """Yield the bibliography; a large one is shelved by the initial of the keys, with one page that lists them all."""
    for page, keys in loom.shelves.items():
        yield partial(_shelf, page, keys, loom)
    if INDEX not in loom.shelves:
        yield partial(_index, loom)


def _shelf(page: str, keys: tuple[str, ...], loom: Loom) -> Draft:
    title = "Bibliography" if page == INDEX else f"Bibliography: {page.rpartition('/')[2].upper()}"
    draft = Draft(page, title)
    draft.heading(1, title, "top")
    cited = sum(1 for key in keys if count(Ref(TargetKind.WORK, key), loom))
    draft.html(f'<p class="g-small">{len(keys)} works, {cited} of them cited in the texts.</p>')
    entries = [_work(key, draft.sheet, loom) for key in keys]
    told = [line for about, uses in entries for line in (*about, *uses, "</li>")]
    draft.html([_OPEN, *told, "</ol></section>"], plain([line for about, _ in entries for line in about]))
    if page != INDEX:
        draft.html(f'<p><a href="{loom.path(draft.sheet, INDEX)}">The whole bibliography</a></p>')
    return draft


INDEX = "bibliography/index"
_OPEN = '<section role="doc-bibliography" aria-label="Works"><ol class="g-works">'
"""A list may not have the role itself (ARIA in HTML, section 4): its section has."""


def _index(loom: Loom) -> Draft:
    draft = Draft(INDEX, "Bibliography")
    draft.heading(1, "Bibliography", "top")
    for page, keys in loom.shelves.items():
        letter = page.rpartition("/")[2].upper()
        draft.heading(2, letter, f"letter-{letter.lower()}")
        out = ['<ul class="g-works">']
        for key in keys:
            work = Ref(TargetKind.WORK, key)
            uses = f'<a href="{loom.href(draft.sheet, work)}">{times(count(work, loom))}</a>'
            out.append(f'<li id="{html(key)}">{loom.formatted.reference(key)} {uses}</li>')
        draft.html([*out, "</ul>"])
    return draft


def _work(key: str, here: Sheet, loom: Loom) -> tuple[list[str], list[str]]:
    """What is known of a work, and where it is cited, which the search reads on the pages of the texts."""
    work = loom.edition.works[key]
    out = [f'<li id="{html(key)}"><div>{loom.formatted.reference(key)}</div>']
    facts = told(work, here, loom)
    out.append(f'<p class="g-small"><code>{html(key)}</code>{" · " + facts if facts else ""}</p>')
    writers = [name for _, name in loom.apparatus.authors.get(key, ())]
    if writers:
        links = (f"<a {loom.door(here, name)}>{html(loom.edition.names[name.id].label)}</a>" for name in writers)
        out.append(f'<p class="g-small g-by">By {", ".join(links)}</p>')
    companions = [text for text in loom.edition.texts if text.front.of == key]
    for text in companions:
        href = loom.href(here, text.ref)
        out.append(f'<p class="g-small"><a href="{href}">{html(text.front.title)}</a></p>')
    uses = use_list(work.ref, here, loom)
    if uses:
        uses = [f"<details><summary>Cited {times(count(work.ref, loom))}</summary>", *uses, "</details>"]
    return out, uses
