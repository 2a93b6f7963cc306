"""How a page and its passages are cited, at the foot of a text: in words, and as files for reference managers."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.bibliography.inlines import Run, cut, html_of, words_of
from glossator.interface import later, say
from glossator.layout.page_works import page_work
from glossator.layout.work_files import FORMATS, page_files
from glossator.model import Text, Work
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft
from glossator.weave.taken_links import OF_TEXT, files_taken

HOW = later(
    "For one passage, press its number or add it: ¶ 1. Add the day on which you read it where your style asks for it."
)


def text_citing(draft: Draft, text: Text, loom: Loom) -> None:
    """Add how the page is cited in the edition's style; nothing to a local copy, which nobody else can look up.

    Scripts copy it, with the number of a passage in the empty span (reading.js).
    """
    if text.local:
        return
    here, taken = draft.sheet, loom.taken
    page = taken.pages.get(text.id) or page_work(text, taken.site, loom.addresses.url(here.page))
    known = taken.references.get(text.id)
    runs = known.runs if known else _plain(page)
    files = ""
    if text.id in taken.pages:
        path = page_files(text.id)
        links = ((loom.addresses.link(here.page, "", f"{path}.{ending}"), words) for ending, words in FORMATS.items())
        files = ", ".join(f'<a href="{html(link or "")}">{words}</a>' for link, words in links) + ". "
    also = files_taken(OF_TEXT, here, loom, text)
    draft.html(
        f'<details class="g-as-text"><summary>{say("Cite this page")}</summary>'
        f'<p class="g-cited-as">{_with_place(runs)}</p><p class="g-small">{files}{say(HOW)}</p>'
        f'<p class="g-small">{say("This text")}: {also}</p></details>',
        words="",
    )


def _with_place(runs: Sequence[Run]) -> str:
    """The reference with an empty span where the number of a passage goes: before the address, else at the end."""
    words = words_of(runs)
    # A style that prints no address has the title lead there.
    first = next((at for at, (said, _, address) in enumerate(runs) if said and address.endswith(said)), None)
    before = words_of(runs[:first]).rstrip() if first is not None else ""
    if before[-1:] in (".", ",", ";") and before:
        at, said = len(before), f" ¶ {{}}{before[-1]}"
    elif first is None and words.rstrip().endswith("."):
        at, said = len(words.rstrip()) - 1, ", ¶ {}"
    else:
        at, said = len(words), ", ¶ {}"
    return f'{html_of(cut(runs, 0, at))}<span data-at="{said}"></span>{html_of(cut(runs, at, len(words)))}'


def _plain(page: Work) -> list[Run]:
    """Who, what, where and when, in plain words: for a page that no style has printed."""
    fields = page.fields
    said = [fields.get("author", ""), f"“{fields['title']}”" if fields.get("title") else "",
            ", ".join(filter(None, (fields.get("journaltitle", ""), fields.get("date", ""))))]  # fmt: skip
    words = " ".join(f"{one}." for one in said if one)
    url = fields.get("url", "")
    return [(f"{words} " if url else words, (), ""), *([(url, (), url)] if url else [])]
