"""Which names a published file may have: none that hides, misleads, or stands where the build writes itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from glossator.assets.file_kinds import Kind
from glossator.assets.signatures import empty, host_name, plain_text
from glossator.patterns import re

SPECIAL: Mapping[str, Kind] = {
    "CNAME": Kind("the domain of GitHub Pages", (), host_name, whole=True),
    ".nojekyll": Kind("a mark for GitHub Pages", (), empty, whole=True),
    ".well-known/security.txt": Kind("where to report a weakness (RFC 9116)", (), plain_text, whole=True),
}
"""Files for whoever deploys, at these paths only.

Nothing else of `.well-known/` is published: authorities that give out
certificates take a file there as proof that its author owns the domain.
"""

WRITTEN = ("citation.cff", "graph.json", "search.json", "sitemap.xml", "sitemap.xml.gz", "404.html")
"""Files that the build writes itself, with their names folded."""
FOLDERS = ("search/", "exports/", "assets/glossator/", "assets/javascripts/", "assets/stylesheets/")
"""Folders that only the build writes into."""

ACTIVE = frozenset(
    """
    asp aspx cgi css hta htm html jar js jsp mht mhtml mjs php phtml pl py rb sh shtml swf wasm xht xhtml xml xsl xslt
    """.split()  # noqa: SIM905 (they are read more easily as words)
)
"""Suffixes of what a browser or a server runs; some servers look at every suffix of a name, not only at the last."""

_UNFIT = re.compile(r'[\\:*?"<>|]|^ | $|\.$')
"""What Windows cannot write, and what an address would need to hide."""


def wrong_name(path: str) -> str:
    """Return why a file must not be published under its path below `docs/`, or nothing."""
    if path in SPECIAL:
        return ""
    parts = path.split("/")
    # Unicode categories of controls, format characters (bidirectional and invisible ones) and lone surrogates.
    if any(unicodedata.category(sign) in ("Cc", "Cf", "Cs") for sign in path) or any(map(_UNFIT.search, parts)):
        return "its name has signs that cannot be seen or that some systems forbid"
    folded = path.casefold()
    if folded in WRITTEN or f"{folded}/".startswith(FOLDERS):
        return "the build writes a file of its own there"
    folders, name = folded.split("/")[:-1], folded.rpartition("/")[2]
    if any(folder.endswith(".html") or folder in WRITTEN for folder in folders):
        return "a folder of this name would stand where the build writes a page"
    active = [suffix for suffix in name.split(".")[1:] if suffix in ACTIVE]
    return f"a browser or a server may run what is called .{active[0]}" if active else ""
