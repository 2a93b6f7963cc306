"""Where every page and every target lives, and the relative way from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from posixpath import dirname, join, normpath
from urllib.parse import quote

from glossator.model import Ref
from glossator.passages.safe_addresses import safe_address
from glossator.patterns import re

# What browsers write otherwise in a fragment (URL Standard, "fragment percent-encode set"), and the sign for it.
_NOT_IN_FRAGMENT = re.compile('[\x00-\x20"<>`%\x7f]')


@dataclass(frozen=True, slots=True)
class Addresses:
    """A page is named as its Markdown file without `.md`; a target is (page, fragment)."""

    targets: Mapping[Ref, tuple[str, str]]
    """Everything that can be linked to, with its (page, fragment)."""
    pages: frozenset[str]
    directory: bool = True
    """Whether `a/b` is published as `a/b/` (the web) or `a/b.html` (from a folder)."""
    from_files: bool = False
    """Whether links start from the page's file, for a generator that moves them to its URL itself."""
    _cache: dict[tuple[str, str], str] = field(default_factory=dict, repr=False, compare=False)

    def url(self, page: str) -> str:
        """Return the page's URL from the root of the site, without a leading slash."""
        if not self.directory:
            return f"{page}.html"
        if page == "index" or page.endswith("/index"):
            return page[: -len("index")]
        return f"{page}/"

    def target_url(self, target: Ref) -> str:
        """Return the URL of a target from the root of the site, with its fragment (RFC 3986, section 3.5)."""
        page, fragment = self.targets[target]
        return self.url(page) + (f"#{_fragment(fragment)}" if fragment else "")

    def path(self, here: str, page: str) -> str:
        """Return the relative URL from one page to another; empty for the same page."""
        if here == page:
            return ""
        known = self._cache.get((here, page))
        if known is None:
            up = self.up(here)
            known = self._cache[here, page] = (up + self.url(page)) or "./"
        return known

    def href(self, here: str, target: Ref) -> str:
        """Return the relative URL from a page to a target."""
        page, fragment = self.targets[target]
        path = self.path(here, page)
        return f"{path}#{_fragment(fragment)}" if fragment else path or "#"

    def link(self, here: str, source: str, address: str) -> str | None:
        """Return what an author's link becomes, or None where it must not be followed or leads nowhere.

        `source` is the file the link stands in, below `docs/`. Links to Markdown
        files become links to their pages; other relative paths stay beside the page.
        """
        if not safe_address(address):
            return None
        path, mark, fragment = address.partition("#")
        if not path:
            return address
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", address):
            return quote(address, safe="/:?#[]@!$&'()*+,;=%~-._")
        wanted = normpath(join(dirname(source), path)).removesuffix("/")
        page = wanted.removesuffix(".md")
        for candidate in (page, f"{page}/index" if page != "." else "index"):
            if candidate in self.pages:
                return self.path(here, candidate) + mark + fragment or "#"
        if path.endswith(".md") or wanted.startswith(".."):
            return None
        return self.up(here) + quote(wanted, safe="/%") + mark + fragment

    def up(self, here: str) -> str:
        """Return the relative way from a page to the root of the site: `../../`, empty where it stands there."""
        return "../" * (here if self.from_files else self.url(here)).count("/")


@lru_cache(maxsize=4096)  # the same places are linked from page after page
def _fragment(id: str) -> str:
    return _NOT_IN_FRAGMENT.sub(lambda match: quote(match.group()), id)
