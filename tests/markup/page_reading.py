"""What a parser finds in a page: kinds of elements and attributes, addresses, comments, and the words a reader sees."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import lxml.html

COUNTED = (
    "script",
    "style",
    "base",
    "iframe",
    "object",
    "embed",
    "meta",
    "link",
    "form",
    "title",
    "textarea",
    "template",
)
LOADS = {
    "script",
    "img",
    "iframe",
    "embed",
    "source",
    "video",
    "audio",
    "link",
    "object",
    "use",
    "image",
    "input",
    "track",
}
ADDRESSES = {
    "href",
    "src",
    "action",
    "formaction",
    "xlink:href",
    "data",
    "poster",
    "cite",
    "background",
    "srcset",
    "ping",
}
_SCHEME = re.compile(r"[\x00-\x20]*([a-z][a-z0-9+.-]*):", re.IGNORECASE)


@dataclass
class Kinds:
    """What pages hold; one of hostile values may hold nothing that the harmless ones do not."""

    pairs: set[tuple[str, str]] = field(default_factory=set)
    """(element, attribute), and (element, "")."""
    most: Counter[str] = field(default_factory=Counter)
    """The greatest number of an element on one page."""
    comments: set[str] = field(default_factory=set)

    def beyond(self, other: Kinds) -> list[str]:
        """Return what the other has that this one has not."""
        out = [f"<{tag} {name}>" for tag, name in sorted(other.pairs - self.pairs)]
        out += [f"{other.most[tag]} <{tag}>" for tag in COUNTED if other.most[tag] > self.most[tag]]
        return out + [f"<!--{words[:60]}-->" for words in sorted(other.comments - self.comments)]

    def add(self, other: Kinds) -> None:
        self.pairs |= other.pairs
        self.most |= other.most
        self.comments |= other.comments


def pages(site: Path) -> Iterator[tuple[str, str]]:
    """Yield (path without index.html, HTML) of every page."""
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix().removesuffix("/index.html"), path.read_text(encoding="utf-8")


def kinds_of(tree: lxml.html.HtmlElement) -> Kinds:
    kinds = Kinds()
    for element in tree.iter():
        if not isinstance(element.tag, str):
            kinds.comments.add(" ".join((element.text or "").split()))
            continue
        # How many cards a page has depends on what its links open.
        if element.tag == "template" and "data-key" in element.attrib and element.getparent().get("class") == "g-cards":
            continue
        # A picture names each of its marks in a title; how many have room depends on how long their labels are.
        if element.tag != "title" or not any(around.tag == "svg" for around in element.iterancestors()):
            kinds.most[element.tag] += 1
        kinds.pairs.add((element.tag, ""))
        kinds.pairs |= {(element.tag, str(name)) for name in element.attrib}
    return kinds


def bad_addresses(tree: lxml.html.HtmlElement) -> list[str]:
    """Return addresses that run something, and such as load from elsewhere."""
    out = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            if str(name) not in ADDRESSES:
                continue
            scheme = _SCHEME.match(re.sub(r"[\t\n\r]", "", value))
            if scheme and scheme.group(1).lower() not in ("http", "https", "mailto"):
                out.append(f"{element.tag} {name}={value[:80]}")
            loads = element.tag in LOADS and element.get("rel") != "canonical"
            if loads and (scheme or re.match(r"\s*[/\\]{2}", value)):
                out.append(f"{element.tag} {name}={value[:80]}")
    return out


def folded(words: str) -> str:
    """Return words with white space folded."""
    return " ".join(words.split())


def text_of(element: lxml.html.HtmlElement) -> str:
    """Return the words of an element, without its link to itself."""
    copy = lxml.html.fromstring(lxml.html.tostring(element, encoding="unicode"))
    for link in copy.xpath('.//a[@class="headerlink"]'):
        link.drop_tree()
    return folded(copy.text_content())
