"""The imprint at the end of every page: which edition it is of, and how the edition is cited."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.edition.passage_list import PassageList
from glossator.edition.released import Released, released
from glossator.interface import later, say
from glossator.layout import CHANGES
from glossator.layout.edition_authors import edition_authors
from glossator.model import Edtf
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft
from glossator.weave.prose.date_words import worded

CITE = "CITATION.cff"
NOBODY = later("The editors")
_MOST = 6
"""Authors that are named; of more, the first and that there are others."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What all pages of a site say of their edition, made once."""

    loom: Loom
    reference: str
    """Finished HTML; empty where nothing states a version or a day, or the site holds local copies."""

    @classmethod
    def of(cls, loom: Loom) -> Imprint:
        """Return the imprint in the language that is spoken."""
        edition, site = loom.edition, loom.taken.site
        said = stated(released(edition.knowledge, edition.changes))
        home = next((page for page in edition.pages if page.name == "index"), None)
        title = site.name or (home.text.front.title if home else "")
        if not said or not title or edition.local:
            return cls(loom, "")
        names = edition_authors(edition)
        if len(names) > _MOST:
            names = [say("{name} and others", name=names[0])]
        authors = "; ".join(names) or say(NOBODY)
        address = f' <a href="{html(site.address)}">{html(site.address)}</a>' if site.address else ""
        return cls(loom, f"{html(authors)}: <cite>{html(title)}</cite>. {html(said)}.{address}")

    def put(self, draft: Draft) -> None:
        """Add it to a page; the search does not read it."""
        if not self.reference:
            return
        addresses, page = self.loom.addresses, draft.sheet.page
        more = [f'<a href="{html(addresses.link(page, "", CITE) or "")}">{CITE}</a>']
        if earlier := self.loom.edition.earlier:
            more.append(f'<a href="{self.loom.path(draft.sheet, CHANGES)}">{since(earlier[0])}</a>')
        line = say("Cite this edition as: {reference}", reference=self.reference)
        draft.html(f'<p class="g-imprint g-small">{line} ({", ".join(more)})</p>', words="")


def stated(about: Released | PassageList) -> str:
    """Return version and day in words, without a stop; empty where neither is known."""
    day = about.day if isinstance(about, PassageList) else about.day.as_iso() if about.day else ""
    date = worded(day) if isinstance(Edtf.from_text(day), Edtf) else ""
    if about.version and date:
        return say("Version {version}, {date}", version=about.version, date=date)
    if about.version:
        return say("Version {version}", version=about.version)
    return say("Edition of {date}", date=date) if date else ""


def since(one: PassageList) -> str:
    """Return the title of what changed since an earlier edition, as finished HTML."""
    return html(say("Changes since {version}", version=one.version or worded(one.day) or "?"))
