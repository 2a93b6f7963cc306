"""The bibliography: every work with each use in its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from glossator.interface import counted, say
from glossator.layout.work_shelves import MANY_WORKS, NOT_CITED, OTHER, shelf_signs
from glossator.model import Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.kind_words import WORKS
from glossator.weave.linked_data import of_works
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task, plain
from glossator.weave.prose.trust_marks import told
from glossator.weave.sheet import Sheet
from glossator.weave.uses.use_pages import more_uses
from glossator.weave.uses.uselist import count, times, use_list
from glossator.weave.works.coins import coins
from glossator.weave.works.work_facts import facts, taken_whole
from glossator.weave.works.work_filters import keys_of, work_filters
from glossator.weave.works.work_lists import listed, offered_filters, ranked, short_list
from glossator.weave.works.work_taken import as_text


def bibliography(loom: Loom) -> Iterator[Task]:
    """Yield the bibliography; a large one is on shelves, with one page that leads to them."""
    if INDEX in loom.shelves:
        yield partial(_whole, loom.shelves[INDEX], loom)
        return
    for page, keys in loom.shelves.items():
        yield partial(_shelf, page, keys, loom)
    yield partial(_index, loom)


def _whole(keys: tuple[str, ...], loom: Loom) -> Draft:
    draft = Draft(INDEX, say("Bibliography"))
    draft.fields["filters"] = True
    draft.heading(1, draft.title, "top")
    cited = [key for key in keys if count(Ref(TargetKind.WORK, key), loom)]
    draft.html(_held(len(keys), len(cited)))
    draft.html(taken_whole(draft.sheet, loom), words="")
    filters = work_filters(keys, loom) if keys else {}
    if filters:
        draft.html(offered_filters(filters, draft.sheet, loom), words="")
    _entries(draft, cited, keys_of(filters), loom, ordered=True)
    if others := [key for key in keys if key not in set(cited)]:
        draft.heading(2, say("Not cited in the texts"), "not-cited")
        _entries(draft, others, keys_of(filters), loom, ordered=True, name=say("Not cited in the texts"))
    draft.html(of_works(keys, loom), words="")
    return draft


def _held(works: int, cited: int) -> str:
    said = counted(
        "{number} work, {cited} of them cited in the texts.",
        "{number} works, {cited} of them cited in the texts.",
        works, cited=cited,
    )  # fmt: skip
    return f'<p class="g-small">{said}</p>'


def _shelf(page: str, keys: tuple[str, ...], loom: Loom) -> Draft:
    title = say("Bibliography: {what}", what=_called(page))
    draft = Draft(page, title)
    draft.opening(title, counted(*WORKS, len(keys)))
    _entries(draft, keys, {}, loom)
    draft.html(of_works(keys, loom), words="")
    draft.html(f'<p><a href="{loom.path(draft.sheet, INDEX)}">{say("The whole bibliography")}</a></p>')
    return draft


def _called(page: str) -> str:
    """What a shelf is called: `S`, `Sm`, or `S, not cited`."""
    name = page.rpartition("/")[2]
    of = name.removeprefix(NOT_CITED)
    signs = shelf_signs(of)
    shown = say(OTHER) if signs == (OTHER,) else "".join(one for one in signs if one != OTHER).capitalize()
    return shown if of == name else say("{letter}, not cited", letter=shown)


def _entries(
    draft: Draft, keys: Iterable[str], by: Mapping[str, list[str]], loom: Loom, ordered: bool = False, name: str = ""
) -> None:
    """Add entries; `ordered` is for those that the script puts in another order in place, `name` is that of the list.

    Two lists of one page have names of their own, or a screen reader cannot tell one from the other.
    """
    marks = ((key, ranked(key, loom) if ordered else "") for key in keys)
    entries = [_work(key, by.get(key, ()), rank, draft.sheet, loom) for key, rank in marks]
    told = [line for about, uses in entries for line in (*about, *uses, "</li>")]
    # A list may not have the role itself (ARIA in HTML, section 4): its section has.
    opens = f'<section role="doc-bibliography" aria-label="{html(name) or say("Works")}"><ol class="g-works">'
    draft.html([opens, *told, "</ol></section>"], plain([line for about, _ in entries for line in about]))


INDEX = "bibliography/index"


def _index(loom: Loom) -> Draft:
    draft = Draft(INDEX, say("Bibliography"))
    draft.heading(1, draft.title, "top")
    cited = listed(loom)
    draft.html(_held(len(loom.order), len(cited)))
    draft.html(taken_whole(draft.sheet, loom), words="")
    draft.html(offered_filters(work_filters(cited, loom), draft.sheet, loom), words="")
    for title, id, of in ((say("Works cited"), "cited", False), (say("Not cited in the texts"), "not-cited", True)):
        rows = [(page, keys) for page, keys in loom.shelves.items() if (NOT_CITED in page) is of]
        if rows:
            draft.heading(2, title, id)
            draft.html(_doors(rows, draft.sheet, loom), words="")
    if len(cited) <= MANY_WORKS:
        draft.heading(2, say("All works cited"), "all")
        draft.html(short_list(cited, draft.sheet, loom), words="")
    return draft


def _doors(rows: Iterable[tuple[str, tuple[str, ...]]], here: Sheet, loom: Loom) -> list[str]:
    links = (
        f'<li><a href="{loom.path(here, page)}">{_called(page)}</a> <span class="g-count">{len(keys)}</span></li>'
        for page, keys in rows
    )
    return ['<ul class="g-doors">', *links, "</ul>"]


def _work(key: str, by: Sequence[str], rank: str, here: Sheet, loom: Loom) -> tuple[list[str], list[str]]:
    """What is known of a work, and what the search reads elsewhere: the same in other styles, and where it is cited."""
    work = loom.edition.works[key]
    keys = f' data-by="{html(" ".join(by))}"' if by else ""
    out = [f'<li id="{html(key)}"{keys}{rank}><div>{loom.formatted.reference(key)}{coins(work)}</div>']
    mark = told(work, here, loom)
    out.append(f'<p class="g-small"><code>{html(key)}</code>{" · " + mark if mark else ""}</p>')
    out += facts(work, here, loom)
    uses = use_list(work.ref, here, loom)
    if uses:
        often = say("Cited {times}", times=times(count(work.ref, loom)))
        uses = [f"<details><summary>{often}</summary>", *uses, *more_uses(work.ref, here, loom), "</details>"]
    return out, [*as_text(work, loom), *uses]
