"""Pages as linked data for search engines: schema.org as JSON-LD 1.1, one block of data a page.

A block of data is no script: a browser runs nothing of it, so that the policy of contents has nothing to allow
(HTML, section 4.12.1; Content Security Policy 3). What people wrote cannot end it: no `<`, `>` or `&` stands in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from glossator.bibliography.item_words import family_of, iso_date, numbers_of, without_markup
from glossator.bibliography.plain import label
from glossator.characters.printable import all_printable
from glossator.interface import say
from glossator.layout.page_works import page_work
from glossator.model import Ref, TargetKind, Term, Text, Work
from glossator.patterns import re
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet

TYPES = {
    "article-journal": "ScholarlyArticle", "paper-conference": "ScholarlyArticle", "article-magazine": "Article",
    "article-newspaper": "NewsArticle", "book": "Book", "chapter": "Chapter", "report": "Report", "thesis": "Thesis",
    "webpage": "WebPage", "post-weblog": "BlogPosting", "dataset": "Dataset", "motion_picture": "Movie",
    "legislation": "Legislation", "map": "Map", "review": "Review", "speech": "CreativeWork",
}  # fmt: skip
"""CSL type to schema.org's; any other is a CreativeWork."""
_SIGNS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_CREATIVE = re.compile(r"CC[ -]((?:BY)(?:-(?:NC|ND|SA))*)[ -]([1-4]\.[05])", re.IGNORECASE)


def block(data: Mapping[str, Any]) -> str:
    """Return values as one element of a page; what is empty is left out."""
    words = json.dumps(all_printable(_full({"@context": "https://schema.org", **data})), ensure_ascii=False,
                       separators=(",", ":"))  # fmt: skip
    return f'<script type="application/ld+json">{words.translate(_SIGNS)}</script>'


def _full(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: full for name, one in value.items() if (full := _full(one)) not in ("", [], {})}
    return [_full(one) for one in value] if isinstance(value, list) else value


def of_text(text: Text, cited: Sequence[str], here: Sheet, loom: Loom) -> str:
    """Return a text's page: who wrote it when, its licence, the site, the work it is about, the works it cites."""
    front, site = text.front, loom.taken.site
    root = _root(here, loom)
    page = page_work(text, site, loom.addresses.url(here.page))
    return block(
        {
            "@type": "ScholarlyArticle" if cited else "Article",
            "url": page.csl.get("URL", ""),
            "headline": front.title,
            "author": _people(page),
            "datePublished": page.fields.get("date", ""),
            "inLanguage": front.language,
            "license": _licence(front.licence),
            "isPartOf": {"@type": "WebSite", "name": site.name, "url": site.address} if site.name else {},
            "about": {"@id": _id(root, front.of, loom)} if front.of in loom.edition.works else {},
            # What they are is said once, in the bibliography: names here were a kilobyte of the longest text.
            "citation": [{"@id": _id(root, key, loom)} for key in cited],
        }
    )


def of_works(keys: Iterable[str], loom: Loom) -> str:
    """Return the works of a page of the bibliography, each under the id of its entry; nothing without any."""
    nodes = [_work(loom.edition.works[key]) for key in keys]
    return block({"@graph": nodes}) if nodes else ""


def of_term(term: Term, here: Sheet, loom: Loom) -> str:
    """Return a term with its definition and its other names, in the set that the glossary is."""
    return block(
        {
            "@type": "DefinedTerm",
            "name": term.label,
            "alternateName": list(dict.fromkeys((*term.also, *(word for _, word in term.equivalents)))),
            "description": term.definition,
            "inDefinedTermSet": {"@type": "DefinedTermSet", "@id": _root(here, loom) + loom.addresses.url(GLOSSARY)},
        }
    )


def of_glossary(terms: Iterable[Term], here: Sheet, loom: Loom) -> str:
    """Return the glossary as a set of terms, each under the address of its page."""
    root = _root(here, loom)
    listed = [{"@type": "DefinedTerm", "@id": root + loom.addresses.target_url(term.ref), "name": term.label}
              for term in terms]  # fmt: skip
    data = {"@type": "DefinedTermSet", "@id": root + loom.addresses.url(GLOSSARY), "name": say("Glossary")}
    return block({**data, "hasDefinedTerm": listed})


GLOSSARY = "glossary/index"


def _root(here: Sheet, loom: Loom) -> str:
    """The address of the site's root, or the way there from the page as it is published: no generator moves data."""
    return loom.taken.site.address or "../" * loom.addresses.url(here.page).count("/")


def _id(root: str, key: str, loom: Loom) -> str:
    return root + loom.addresses.target_url(Ref(TargetKind.WORK, key))


def _work(work: Work) -> dict[str, Any]:
    item = work.csl
    doi = str(item.get("DOI") or "")
    container = without_markup(item.get("container-title"))
    kind = "Periodical" if str(item.get("type", "")).startswith("article") else "CreativeWork"
    return {
        "@type": _type(work),
        "@id": f"#{work.key}",
        "name": _title(work),
        "author": _people(work),
        "datePublished": iso_date(numbers_of(item, "issued")),
        "isPartOf": {"@type": kind, "name": container} if container else {},
        "publisher": without_markup(item.get("publisher")),
        "isbn": str(item.get("ISBN") or ""),
        "sameAs": f"https://doi.org/{doi}" if doi else "",
        "url": address if (address := str(item.get("URL") or "")).startswith(("https://", "http://")) else "",
    }


def _title(work: Work) -> str:
    return without_markup(work.csl.get("title")) or label(work, work.key)


def _type(work: Work) -> str:
    return TYPES.get(str(work.csl.get("type", "")), "CreativeWork")


def _people(work: Work) -> list[dict[str, str]]:
    found = []
    for person in work.csl.get("author") or ():
        body = str(person.get("literal") or "")
        name = body or " ".join(filter(None, (str(person.get("given") or ""), family_of(person))))
        if name and body != "others":
            found.append({"@type": "Organization" if body else "Person", "name": name})
    return found


def _licence(written: str) -> Any:
    """The address of a licence of Creative Commons; any other in the words of front matter."""
    match = _CREATIVE.fullmatch(" ".join(written.split()))
    if match:
        return f"https://creativecommons.org/licenses/{match[1].lower()}/{match[2]}/"
    return {"@type": "CreativeWork", "name": written} if written else ""
