"""Where in the sources a link of the built site was written by hand, so that a dead one is said there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.edition import Edition
from glossator.layout.addresses import Addresses
from glossator.model import MarkupKind, Place
from glossator.passages.safe_addresses import foreign_address
from glossator.publish.site_addresses import Host

_BETWEEN = 8
"""Most characters between the words of a link and its address, as in `**](<`; of a reference it stands elsewhere."""


def written_links(edition: Edition, addresses: Addresses) -> dict[tuple[str, str], Sequence[tuple[Place, str]]]:
    """Return (file of the site, fragment) to the place and words of the addresses that lead there, in order.

    Files are named as they would be: whether they are there is not asked.
    """
    addresses = replace(addresses, from_files=False, _cache={})
    host = Host((), ())
    places: dict[tuple[str, str], list[tuple[Place, str]]] = {}
    for text in edition.documents:
        source = text.path.removeprefix("docs/")
        page = source.removesuffix(".md")
        here = addresses.url(page)
        for passage in text.passages:
            for markup in passage.prose.markups:
                if markup.kind not in (MarkupKind.LINK, MarkupKind.IMAGE) or foreign_address(markup.target):
                    continue
                href = addresses.link(page, source, markup.target)
                if href is None:
                    continue
                file = here if here.endswith(".html") else f"{here}index.html"
                led = host.end(file, href)
                words = passage.prose.source(markup.start, markup.end)
                # The words of a picture are its description.
                end = words.end if markup.kind is MarkupKind.LINK else words.start + len(markup.title)
                address = text.source.find(markup.target, end, end + len(markup.target) + _BETWEEN)
                at = text.place(address if address >= 0 and markup.target else words.start)
                for path in (led.path, f"{led.path}/index.html" if led.path else "index.html"):
                    places.setdefault((path, led.fragment), []).append((at, markup.target))
    return {key: tuple(dict.fromkeys(found)) for key, found in places.items()}
