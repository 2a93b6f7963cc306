"""Findings about links of the built site and out of it, l-001 to l-020; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

LINK_RULES: dict[str, Rule] = {
    # -- l-001 to l-009: within the built site
    "l-001": Rule(WARNING, "a link leads to a page or file that is not there: {address}{elsewhere}", "mend the path"),
    "l-002": Rule(
        WARNING,
        "a link leads to a place that is not there: {page} has no id “{fragment}”{elsewhere}",
        "mend what stands behind #, or give the heading that id: {{#{fragment}}}",
    ),
    "l-003": Rule(
        WARNING,
        "a link leads out of the site: {address}{elsewhere}",
        "begin it at the page it stands on (../texts/one.md): the site may lie in a folder of its host, or on a disk",
    ),
    "l-004": Rule(
        WARNING,
        "a link leads to a folder: {address}{elsewhere}; from a disk it opens a list of files",
        "name the page itself, with its .md or .html",
    ),
    "l-005": Rule(ERROR, "{what} is not there: {address}{elsewhere}", "put the file below docs/, or mend the path"),
    # -- l-010 to l-016: to other hosts; only `glossator links --outside` asks them
    "l-010": Rule(
        WARNING, "nothing is there any more: {address} ({status})", "find where it went, or an archived copy"
    ),
    "l-011": Rule(WARNING, "nobody answers: {address} ({why})", "mend the host; try again later if it is right"),
    "l-012": Rule(NOTE, "it moved for good: {address} is now {now}", "write the new address"),
    "l-013": Rule(NOTE, "it would not say: {address} ({status})", "look at it with a browser"),
    # -- l-017, l-018: what is about to be published
    "l-017": Rule(
        WARNING,
        "sitemap.xml lists no page, and no page says its own address: `site_url` was empty",
        "build with SITE_URL=https://… or write `site_url` into mkdocs.yml",
    ),
    "l-018": Rule(
        NOTE,
        "`site_url` is empty: sitemap.xml will list no page",
        "before you publish, write the address into mkdocs.yml or set SITE_URL",
    ),
}
