"""What the home page leads to behind its first screen: look up, check, teach, take along."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.edition import THINGS
from glossator.interface import counted, figure, later, say, within
from glossator.layout import TAKE
from glossator.names import NameList, list_of
from glossator.weave.cards.card import shortened
from glossator.weave.escape import html
from glossator.weave.kinds import WOVEN
from glossator.weave.loom import Loom
from glossator.weave.page import Draft
from glossator.weave.sheet import Sheet
from glossator.weave.things.pair_pages import INDEX
from glossator.weave.timeline.timeline_pages import TAKEN

Row = tuple[str, str, str]
"""(address, words, what more is said of it): the address is relative and escaped, the others are not."""

CHECK = (
    ("arguments/index", later("Arguments"), later("Each text in steps, with the passages behind every step")),
    (INDEX, later("Side by side"), later("What two texts say of the same thing")),
    ("colophon", later("Colophon"), ""),
    ("about", later("About"), ""),
    ("how-to-read", later("How to read this"), ""),
    ("contributing", later("Contributing"), ""),
)
TEACH = (("for-teachers", later("For teachers"), ""),)
"""Pages by their names, which an edition may be without; editors' own say in their front matter what they are."""


TITLED = 12
"""Words of a title beside the way to its text."""


def ways(here: Sheet, loom: Loom) -> str:
    """Return the three ways in: read, look up, check; empty for an edition without texts."""
    texts = loom.edition.texts
    if not texts:
        return ""
    begin = next((text for text in texts if text.front.kind == "introduction"), texts[0])
    rows = [(loom.href(here, begin.ref), say("Read"), shortened(begin.front.title, TITLED))]
    held = [within(say(row.called or THINGS[kind].title)) for kind, row in WOVEN.items() if loom.edition.shelf(kind)]
    rows += [("#look-up", say("Look up"), html(", ".join(held)))] if held else []
    checks = [within(say(title)) for page, title, _ in CHECK if _is_there(page, loom)]
    rows += [("#check", say("Check"), ", ".join(checks[:3]))] if checks else []
    links = "".join(
        f'<li><a href="{href}">{words}</a> <span class="g-count">{more}</span></li>' for href, words, more in rows
    )
    return f'<nav class="g-ways" aria-label="{say("Ways in")}"><ul>{links}</ul></nav>'


def ways_in(draft: Draft, loom: Loom) -> None:
    """Add the lists of doors; one with nothing behind it is left out."""
    groups = (
        ("look-up", say("Look up"), list(_look_up(draft, loom))),
        ("check", say("Check"), list(_there(CHECK, draft, loom))),
        ("teach", say("Teach"), list(_there(TEACH, draft, loom))),
        ("take-along", say("Take along"), list(_take_along(draft, loom))),
    )
    for id, title, rows in groups:
        if rows:
            draft.heading(2, title, id)
            draft.html(_doors(rows))


def _doors(rows: list[Row]) -> list[str]:
    out = ['<ul class="g-doors">']
    for href, words, more in rows:
        small = f' <span class="g-count">{html(more)}</span>' if more else ""
        out.append(f'<li><a href="{href}">{html(words)}</a>{small}</li>')
    return [*out, "</ul>"]


def _look_up(draft: Draft, loom: Loom) -> Iterator[Row]:
    groups = {list_of(name.kind) for name in loom.edition.names.values()}
    empty = {f"names/{group}" for group in NameList if group not in groups}
    for kind, row in WOVEN.items():
        held = len(loom.edition.shelf(kind))
        size = counted(*row.counted, held, number=figure(held)) if row.counted and held > 1 else ""
        for page, title in row.leads() if held else ():
            if page in loom.addresses.pages and page not in empty:
                yield loom.path(draft.sheet, page), say(title), size


def _there(rows: tuple[Row, ...], draft: Draft, loom: Loom) -> Iterator[Row]:
    written = {page.name: page.fields.get("description") for page in loom.edition.pages}
    for page, title, more in rows:
        if _is_there(page, loom):
            yield loom.path(draft.sheet, page), say(title), say(more) if more else str(written.get(page) or "")


def _is_there(page: str, loom: Loom) -> bool:
    held = {INDEX: loom.pairs, "arguments/index": loom.edition.arguments}  # these lists stand also where they are empty
    return bool(held[page]) if page in held else page in loom.addresses.pages


def _take_along(draft: Draft, loom: Loom) -> Iterator[Row]:
    files = [(path, say("Events: {file}", file=say(words)), "") for path, words in TAKEN]
    yield loom.path(draft.sheet, TAKE), say("Take it with you"), ""
    graph = ("graph.json", say("Everything: the graph"), say("What speaks of what, as data"))
    for path, words, more in (*(files if loom.timeframe.extents else ()), graph):
        yield html(loom.addresses.link(draft.name, "", path) or path), words, more
