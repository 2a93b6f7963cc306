"""Which formats an edition cannot be taken away in, and why: for pages that lead to files and for who makes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec

from glossator.bibliography import STYLES
from glossator.bibliography.styles.taken_along import TAKEN, TakenStyle
from glossator.characters.printable import printable
from glossator.layout.taken_files import TAKEN_FILES, TakenFile
from glossator.layout.work_files import MOST
from glossator.model import Text
from glossator.weave.loom import Loom
from glossator.weave.paper_letters import MOST_NAMED, undrawable
from glossator.weave.printable import unprintable

ON_PAPER = ("pdf", "pdf-edition")
"""Formats that not every text can be set in."""


def lacking(name: str, loom: Loom) -> str:
    """Return why there is no such format of an edition, in half a sentence; nothing where there is one."""
    if why := WHY[name](loom) if name in WHY else "":
        return why
    none = name in ON_PAPER and all(without(name, text) for text in loom.edition.texts if not text.local)
    return "no text of it can be set on paper" if none else ""


def lacking_of(text: Text, name: str, loom: Loom) -> str:
    """Return why there is no such format of one text, in half a sentence; nothing where there is one."""
    if text.local:
        return "it may not be published"
    return (WHY[name](loom) if name in WHY else "") or without(name, text)


def without(name: str, text: Text) -> str:
    """Return why there is no such format of a text though there is of others, in half a sentence; nothing else."""
    return unprintable(text) or no_letters(text) if name in ON_PAPER else ""


def published_files(loom: Loom) -> list[TakenFile]:
    """Return the formats that the site has beside its pages, in the order in which they are offered."""
    return [row for name, row in TAKEN_FILES.items() if name in loom.taken.exports and not lacking(name, loom)]


def no_texts(loom: Loom) -> str:
    """Return why there is no book."""
    return "" if any(not text.local for text in loom.edition.texts) else "it has no text that may be published"


def no_genanki(loom: Loom) -> str:
    """Return why there is no deck."""
    del loom
    return "" if find_spec("genanki") else "it is written by genanki, `pip install glossator[anki]`"


def no_paper(loom: Loom) -> str:
    """Return why there is no PDF of any text."""
    return no_texts(loom) or no_printer()


def no_letters(text: Text) -> str:
    """Return which letters of a text no font here has: where boxes stood for them, nobody could read it."""
    front = text.front
    said = [front.title, front.description, *front.authors, *(one.prose.text for one in text.spoken)]
    said += [block.code for block in text.blocks]
    strange = "" if no_printer() else undrawable(printable("".join(said)))
    if not strange:
        return ""
    named = " ".join(strange[:MOST_NAMED]) + (" …" if len(strange) > MOST_NAMED else "")
    return f"no font here has {named}; install one, on Debian and Ubuntu `apt install fonts-noto-core fonts-noto-cjk`"


@cache
def no_printer() -> str:
    """Return why nothing can be printed here; nothing where it can."""
    if find_spec("weasyprint") is None:
        return "it is printed by WeasyPrint, `pip install glossator[pdf]`"
    try:
        import_module("weasyprint")
    except OSError:  # what it is bound to is a library of the system
        return "WeasyPrint needs Pango, on Debian and Ubuntu `apt install libpango-1.0-0 libpangoft2-1.0-0`"
    return ""


def no_style(style: TakenStyle, loom: Loom) -> str:
    """Return why there are no references in a style."""
    if any(one.style == style for one in loom.taken.styles) or not loom.edition.works:
        return ""
    if len(loom.edition.works) > MOST:
        return f"a library of more than {MOST} works is not formatted in other styles; take it as BibTeX"
    if not style.file:
        return "Pandoc could not print it; `glossator check` says why"
    return f"put {style.file}.csl into {STYLES}, or install the styles: pip install 'glossator[styles]'"


WHY: Mapping[str, Callable[[Loom], str]] = {
    "epub": no_texts,
    "epub-edition": no_texts,
    "anki": no_genanki,
    **dict.fromkeys(ON_PAPER, no_paper),
    **{f"text-{style.id}": partial(no_style, style) for style in TAKEN},
}
"""Format to what says why; any other can always be made."""
