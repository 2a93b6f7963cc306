"""Pages of texts as works that others may cite: what front matter and the site's settings say, and nothing more."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from glossator.bibliography.names.bodies import is_body
from glossator.characters.printable import printable
from glossator.layout.pages import page_of
from glossator.layout.site_name import SiteName
from glossator.layout.work_files import MOST
from glossator.model import Place, Text, Work
from glossator.patterns import re

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
"""A date as formats of references have one; front matter takes any words."""


def page_works(texts: Iterable[Text], site: SiteName, directory: bool) -> dict[str, Work]:
    """Return id of a text to its page as a work; none of an edition with very many, as of single works.

    `directory` says whether pages are published as `a/b/` or as `a/b.html`.
    """
    listed = [text for text in texts if not text.local]
    if len(listed) > MOST:
        return {}
    return {text.id: page_work(text, site, f"{page_of(text)}/" if directory else f"{page_of(text)}.html")
            for text in listed}  # fmt: skip


def page_work(text: Text, site: SiteName, path: str) -> Work:
    """Return a page as `@online` of biblatex and as CSL's `webpage`; a day of access is the reader's to add."""
    front = text.front
    authors = [named_person(name) for one in front.authors if (name := " ".join(printable(one).split()))]
    day = _DAY.fullmatch(front.date)
    words = {
        "title": " ".join(printable(front.title).split()),
        "journaltitle": printable(site.name),
        "url": site.url(path),
        "langid": front.language,
    }
    fields = {
        "author": " and ".join(" ".join(filter(None, (one.get("given"), one.get("family"), one.get("literal"))))
                               for one in authors),
        "date": front.date if day else "",
        **words,
    }  # fmt: skip
    csl: dict[str, Any] = {"id": text.id, "type": "webpage", "title": words["title"]}
    csl |= {"author": authors} if authors else {}
    csl |= {"issued": {"date-parts": [[int(one) for one in day.groups() if one]]}} if day else {}
    rows = (("container-title", "journaltitle"), ("URL", "url"), ("language", "langid"))
    csl |= {variable: words[name] for variable, name in rows if words[name]}
    return Work(
        text.id,
        "online",
        MappingProxyType({name: value for name, value in fields.items() if value}),
        Place(text.path),
        MappingProxyType(csl),
    )


def named_person(written: str) -> dict[str, str]:
    """Return who is named in front matter as a CSL name: `Ada Lovelace`, `Lovelace, Ada`; a body stays whole."""
    family, comma, given = (part.strip() for part in written.partition(","))
    if comma:
        return {"family": family, "given": given} if family and given and "," not in given else {"literal": written}
    given, _, family = written.rpartition(" ")
    # A family name has a capital where the script has capitals: “Glossator editors” is nobody's.
    if not given or family[:1].islower() or is_body(written):
        return {"literal": written}
    return {"family": family, "given": given}
