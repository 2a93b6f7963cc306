"""Things that would share one address on the site: whoever follows a link to one must not land on another."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.layout import holders


def shared_addresses(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield x-020 for each thing whose address an earlier one has.

    `a` and `a/index` are one address, and so are two that differ in capitals only: macOS and Windows keep them in
    one file.
    """
    taken: dict[str, str] = {}
    for address, what, place in holders(edition):
        page, mark, fragment = address.partition("#")
        own = page.removesuffix("/index").casefold() + mark + fragment
        first = taken.setdefault(own, what)
        if first != what:
            yield finding("x-020", place, first=first, second=what, address=address)
