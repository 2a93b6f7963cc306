"""Where the answers of a service of texts lie: templates of addresses that a client fills in (RFC 6570)."""

from __future__ import annotations

from typing import NamedTuple

FOLDER = "exports/dts"
EDITION = "_edition"
"""Id of the collection of all texts; no text has it, for theirs do not begin so."""


class Templates(NamedTuple):
    """The templates of the three endpoints; what is left out of a path is not there at all."""

    collection: str
    navigation: str
    document: str


def templates(root: str, resource: str = "") -> Templates:
    """Return the templates below the address of the site, for all texts or for one of them."""
    base = f"{root}{FOLDER}"
    if not resource:
        return Templates(
            f"{base}/collection{{/id,nav}}.json", f"{base}/navigation/{{resource}}{{;down}}{{/ref}}.json",
            f"{base}/document/{{resource}}{{/ref}}.xml",
        )  # fmt: skip
    return Templates(
        f"{base}/collection/{resource}{{/nav}}.json", f"{base}/navigation/{resource}{{;down}}{{/ref}}.json",
        f"{base}/document/{resource}{{/ref}}.xml",
    )  # fmt: skip
