"""What an entry says beside the reference: where to get the work, what it is cited for, what is near it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from glossator.dating import Dating, read_date
from glossator.interface import later, say
from glossator.layout import CLAIMS
from glossator.layout.work_files import FORMATS, whole
from glossator.model import Ref, TargetKind, Work
from glossator.weave.arguments.figure_pages import figure_link
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.anchors import label
from glossator.weave.prose.date_words import in_words
from glossator.weave.sheet import Sheet
from glossator.weave.taken_links import files_taken
from glossator.weave.works.work_filters import year_of
from glossator.weave.works.work_notes import hands, notes
from glossator.weave.works.work_taken import in_library

MOST = 6
"""Claims, or other works of one writer, that an entry names; their own pages have all of them."""
WEB = ("https://", "http://")


def facts(work: Work, here: Sheet, loom: Loom) -> list[str]:
    """Return what the rows of the table below have to say of a work, in few lines; finished HTML."""
    lines: list[str] = []
    for title, own, make in LINES:
        if said := "; ".join(make(work, here, loom)):
            part = f"<span>{say(title)}</span> {said}"
            if own or not lines:
                lines.append(part)
            else:
                lines[-1] += f" · {part}"
    return [f'<p class="g-small g-by">{line}</p>' for line in lines]


def _where(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    """DOI, address and when it was seen, its archive, ISBN; what the reference prints already is not said again."""
    del here
    printed = loom.formatted.reference(work.key)
    fields = work.fields
    doi = str(work.csl.get("DOI", ""))  # without what no DOI has
    if doi and doi.lower() not in printed.lower():
        yield _out(f"https://doi.org/{quote(doi, safe='/:;().-_')}", f"doi:{doi}")
    url = fields.get("url", "")
    seen = f", {say('seen {date}', date=_day(fields['urldate']))}" if fields.get("urldate") else ""
    if url.startswith(WEB) and html(url) not in printed:
        yield _out(url, say("address")) + html(seen)
    if (archive := fields.get("archiveurl", "")).startswith(WEB):
        yield _out(archive, say("archived copy"))
    if isbn := fields.get("isbn", ""):
        yield f"ISBN {html(isbn)}"


def _day(text: str) -> str:
    read = read_date(text)
    return in_words(read.edtf) if isinstance(read, Dating) and read.edtf else text


def _out(address: str, words: str) -> str:
    return f'<a class="g-out" href="{html(address)}" rel="external">{html(words)}</a>'


def _in_library(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    del here
    yield from in_library(work, loom)


def _cited_for(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    rows = loom.claims.get(work.key, ())
    for row in rows[:MOST]:
        yield f'<a href="{loom.path(here, CLAIMS)}#of-{html(row.passage)}">{html(row.claim)}</a>'
    if len(rows) > MOST:
        yield say("{number} more", number=len(rows) - MOST)


def _figures(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    rows = loom.sourced.get(work.key, ())
    for row in rows[:MOST]:
        yield figure_link(row, here, loom)
    if len(rows) > MOST:
        yield say("{number} more", number=len(rows) - MOST)


def _companions(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    for text in loom.companions.get(work.key, ()):
        yield f'<a href="{loom.href(here, text.ref)}">{html(text.front.title)}</a>'


def _writers(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    for name in dict.fromkeys(name for _, name in loom.apparatus.authors.get(work.key, ())):
        yield f"<a {loom.door(here, name)}>{html(loom.edition.names[name.id].label)}</a>"


def _others(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    """Other works of the same writers, as the edition's people tell them; each once."""
    writers = [name for _, name in loom.apparatus.authors.get(work.key, ())]
    keys = dict.fromkeys(key for name in writers for _, key in loom.written.get(name, ()) if key != work.key)
    for key in list(keys)[:MOST]:
        yield f'<a href="{loom.href(here, Ref(TargetKind.WORK, key))}">{label(key, loom) or html(key)}</a>'
    if len(keys) > MOST:
        yield say("{number} more", number=len(keys) - MOST)


def _time(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    """The year it is of, where the timeline has a page for it: what happened then, and what else was written."""
    year = year_of(work)
    page = f"timeline/{year}" if year is not None else ""
    if page in loom.addresses.pages:
        yield f'<a href="{loom.path(here, page)}">{year}</a>'


def _taken(work: Work, here: Sheet, loom: Loom) -> Iterator[str]:
    path = loom.work_files.get(work.key)
    if path:
        files = ((_file(f"{path}.{ending}", here, loom), words) for ending, words in FORMATS.items())
        yield ", ".join(f'<a href="{html(file)}">{words}</a>' for file, words in files)


def taken_whole(here: Sheet, loom: Loom) -> str:
    """Return the line that leads to the files with all works; finished HTML."""
    links = (f'<a href="{html(_file(whole(ending), here, loom))}">{words}</a>' for ending, words in FORMATS.items())
    texts = (
        f'<a href="{html(_file(whole(f"{one.style.id}.txt"), here, loom))}">{html(one.style.title)}</a>'
        for one in loom.taken.styles
    )
    said = say("Take all works along: {files}", files=", ".join(links))
    if listed := ", ".join(texts):
        said = say("{files}; as text: {styles}", files=said, styles=listed)
    said = f"{said}; {files_taken((), here, loom)}"
    return f'<p class="g-small g-taken">{said}.</p>'


def _file(path: str, here: Sheet, loom: Loom) -> str:
    return loom.addresses.link(here.page, "", path) or path


LINES = (
    (later("By"), True, _writers),
    (later("With"), True, hands),
    (later("Also by them"), False, _others),
    (later("On the timeline"), False, _time),
    (later("Accompanied by"), True, _companions),
    (later("Where"), True, _where),
    (later("In your library"), True, _in_library),
    (later("Note"), True, notes),
    (later("Cited for"), True, _cited_for),
    (later("Figures from it"), True, _figures),
    (later("Take along"), True, _taken),
)
"""(what is said, whether on a line of its own, how), in order; to add one, add a row."""
