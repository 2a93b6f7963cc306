"""Built HTML, looked at as a stranger's browser would: what lives on a page, what it fetches, what it says."""

# ruff: noqa: SIM905 - lists of names read better as words
from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import lxml.html

# Whatever a browser runs, loads, sends or frames, or what changes how it reads the rest of the page.
LIVE = frozenset(
    "script iframe frame frameset object embed applet base meta link style form input button textarea select option "
    "svg math video audio source track canvas image template noscript noembed noframes plaintext xmp listing marquee "
    "portal dialog keygen title head body html animate set use foreignobject area map isindex bgsound layer".split()
)
ADDRESSES = frozenset(
    "href src action formaction data srcset poster background cite longdesc xlink:href ping manifest lowsrc dynsrc "
    "codebase archive classid profile usemap icon values from to srcdoc".split()
)
_RUNS = re.compile(
    r"^(?:java|vb|live)script:|^data:(?!image/(?:png|gif|jpeg|webp)[;,])|^(?:jar|mhtml|view-source):", re.I
)
_HOST = re.compile(r"^(?:https?:)?[/\\]{2}", re.I)
# What no page may hold, or what leaves no trace on one: it may become U+FFFD or go, and no word is lost by it.
_TRACELESS = re.compile(
    "[\x00-\x08\x0b\x0e-\x1b\x7f-\x84\x86-\x9f\ufffd\ufeff\u00ad\u200b\u200e\u200f\u2060-\u2064\u2066-\u2069"
    "\u202a-\u202e\u061c\u034f\ufff9-\ufffb\ufdd0-\ufdef]|[\ufffe\uffff\U0001fffe\U0001ffff]|[\U000e0000-\U000e007f]"
)
_SPACE = re.compile(r"[\s\x0b\x1c-\x1f\x85\u2028\u2029\u3164\u2800\u180e]+")
_FORBIDDEN = re.compile(b"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def folded(words: str) -> str:
    """Return words as they are compared: composed, white space as one space, without what leaves no trace."""
    return _SPACE.sub(" ", _TRACELESS.sub("", unicodedata.normalize("NFC", words))).strip()


def glued(words: str) -> str:
    """Return words as they are compared where controls stood, which may have become a space, U+FFFD or nothing."""
    return folded(words).replace(" ", "")


def letters(words: str) -> list[str]:
    """Return the runs of letters and digits, of three and more, that any reading of Markdown must keep.

    An entity is one character to Markdown; the address of a link may be refused, its words may not; a comment is
    not meant for readers.
    """
    words = re.sub(r"&#?\w+;?|\]\(.*?\)+|^ {0,3}\[[^\]]*\]:.*|\{[^}]*\}|<!--.*?-->", " ", words, flags=re.M)
    words = re.sub("[\x00-\x1f\x7f-\x9f\ufffd-\uffff\U0001fffe\U0001ffff]", " ", words)
    return re.findall(r"[^\W_]{3,}", folded(words))


def runs_or_fetches(address: str) -> str:
    """Return what is wrong with an address of a page, or nothing."""
    bare = re.sub(r"[\x00-\x20\x7f-\xa0\u2028\u2029]", "", address)
    if _RUNS.search(bare):
        return "runs"
    return ""


@dataclass(frozen=True)
class Page:
    """One page of a site."""

    raw: bytes

    @classmethod
    def at(cls, site: Path, url: str) -> Page:
        """Return the page at an address of a site; an empty one where there is none."""
        path = site / url / "index.html" if not url.endswith(".html") else site / url
        return cls(path.read_bytes() if path.is_file() else b"")

    @cached_property
    def tree(self) -> Any:
        """The page as a tree; raises ParserError for an empty page."""
        return lxml.html.document_fromstring(self.raw.decode("utf-8"), parser=lxml.html.HTMLParser(huge_tree=True))

    @cached_property
    def elements(self) -> Counter[str]:
        """How many of each element the page holds; of the cards, which follow what the links open, only what is live."""
        cards = {one for card in self.tree.xpath("//div[@class='g-cards'][@hidden]") for one in card.iter()}
        return Counter(
            e.tag.lower()
            for e in self.tree.iter()
            if isinstance(e.tag, str) and not (e in cards and (e.tag not in LIVE or "data-key" in e.attrib))
        )

    @cached_property
    def handlers(self) -> list[str]:
        """Each attribute that runs, as `element@attribute=value`."""
        return [
            f"{e.tag}@{a}={v[:60]}"
            for e in self.tree.iter()
            if isinstance(e.tag, str)
            for a, v in e.attrib.items()
            if a.lower().startswith("on") or a.lower() == "srcdoc"
        ]

    @cached_property
    def running(self) -> list[str]:
        """Each address that runs something when it is followed or loaded."""
        return [
            f"{e.tag}@{a}={v[:60]}"
            for e in self.tree.iter()
            if isinstance(e.tag, str)
            for a, v in e.attrib.items()
            if a.lower() in ADDRESSES and runs_or_fetches(v)
        ]

    @cached_property
    def fetched(self) -> list[str]:
        """Each address of another host that the page loads by itself; links that a reader follows are none."""
        return [
            f"{e.tag}@{a}={v[:60]}"
            for e in self.tree.iter()
            if isinstance(e.tag, str) and not (e.tag in ("a", "area") and "ping" not in e.attrib)
            for a, v in e.attrib.items()
            if a.lower() in ADDRESSES and _HOST.search(v.strip()) and e.get("rel") not in ("canonical", "license")
        ]

    @cached_property
    def policy(self) -> dict[str, str]:
        """The content security policy: what may be loaded, by kind."""
        texts = self.tree.xpath("//meta[translate(@http-equiv,'CSPT','cspt')='content-security-policy']/@content")
        return {d.split()[0]: d for text in texts for d in text.split(";") if d.split()}

    @cached_property
    def keeps_to_itself(self) -> bool:
        """Tell whether the page's policy forbids pictures of other hosts."""
        allowed = self.policy.get("img-src", self.policy.get("default-src", "*")).split()[1:]
        return not any("*" in a or "." in a or a in ("https:", "http:") for a in allowed) and bool(self.policy)

    @cached_property
    def styles(self) -> list[str]:
        """Each style attribute and style element."""
        return [e.get("style") or e.text_content() for e in self.tree.xpath("//*[@style] | //style")]

    @cached_property
    def words(self) -> str:
        """What a reader sees, in the order of the page."""
        body = self.tree.find("body")
        return folded("".join(body.itertext()) if body is not None else "")

    @cached_property
    def values(self) -> str:
        """Every value of every attribute, one a line."""
        return "\n".join(folded(v) for e in self.tree.iter() if isinstance(e.tag, str) for v in e.attrib.values())

    def at_path(self, path: str) -> list[str]:
        """Return the folded text, or attribute values, at an XPath."""
        return [folded(n if isinstance(n, str) else n.text_content()) for n in self.tree.xpath(path)]

    def alive(self, twin: Page, *, exact: bool) -> list[str]:
        """Return what lives on this page and not on its harmless twin.

        `exact` asks for the same elements but for links, of which the order of a list may bring two more or fewer;
        otherwise only elements that run, load, send or frame are counted.
        """
        found = []
        if not self.raw:
            return ["there is no page"]
        if _FORBIDDEN.search(self.raw):
            found.append(f"a character that HTML forbids: {sorted(set(_FORBIDDEN.findall(self.raw)))}")
        more, fewer = self.elements - twin.elements, twin.elements - self.elements
        if exact:
            found += [f"{n} more <{tag}>" for tag, n in more.items() if tag != "a" or n > 2]
            found += [f"{n} fewer <{tag}>" for tag, n in fewer.items() if tag != "a" or n > 2]
        else:
            found += [f"{n} more <{tag}>" for tag, n in more.items() if tag in LIVE or "-" in tag or ":" in tag]
            found += [f"{n} fewer <{tag}>" for tag, n in fewer.items() if tag in LIVE]
        found += [f"a handler: {h}" for h in self.handlers if h not in twin.handlers]
        found += [f"an address that runs: {a}" for a in self.running if a not in twin.running]
        if not (self.fetched and not exact and self.keeps_to_itself):
            found += [f"an address of another host: {a}" for a in self.fetched if a not in twin.fetched]
        found += [f"a style: {s[:60]}" for s in self.styles if s not in twin.styles]
        return found
