"""Findings of Markdown, its links and our own markup in it, m-001 to m-040; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, WARNING, Rule

MARKDOWN_RULES: dict[str, Rule] = {
    # -- links and pictures
    "m-001": Rule(
        WARNING, "nothing on {page} has the address “#{fragment}”", "link to a heading there, or to the page"
    ),
    "m-002": Rule(
        WARNING,
        "“{address}” begins at the root, which a site in a folder of a host does not have",
        "write the path from this file",
    ),
    "m-003": Rule(WARNING, "“{address}” is a page as it is built", "link to its Markdown file"),
    "m-004": Rule(ERROR, "there is no picture “{address}”", "save it below docs/, or mend the path"),
    "m-005": Rule(
        WARNING, "the picture “{address}” has no description for those who do not see it", "write ![what it shows](…)"
    ),
    "m-006": Rule(WARNING, "“{words}” is no link: nothing says where “{label}” leads", "add a line [{label}]: address"),
    "m-007": Rule(WARNING, "this link has no address", "write [words](address), or the words alone"),
    "m-008": Rule(WARNING, "“{words}” is no link: a space stands between ] and (", "take the space out"),
    # -- headings
    "m-009": Rule(WARNING, "this heading of level {level} stands right below one of level {above}", "write {wanted}"),
    "m-010": Rule(WARNING, "“{words}” is no heading: a space is missing behind the signs #", "write “{wanted}”"),
    "m-011": Rule(
        WARNING,
        "“{printed}” does nothing: a heading's address is made of its words, and is #{id}",
        "take it out, and link to #{id}",
    ),
    # -- markup of our own
    "m-020": Rule(WARNING, "“{printed}” steers nothing and is printed as it stands", "write {wanted}"),
    "m-021": Rule(WARNING, "the braces of “{words}” are not closed", "close them with }}"),
    "m-022": Rule(WARNING, "a space stands between the words and “{printed}”", "take the space out"),
    "m-023": Rule(WARNING, "“{printed}” has no words in its brackets", "write [the words]{printed}"),
    # -- notes
    "m-030": Rule(WARNING, "note [^{label}] is empty", "write its words behind the colon, or remove it and its mark"),
    "m-031": Rule(WARNING, "note [^{label}] is written twice; the first, at line {line}, counts", "remove one of them"),
    "m-032": Rule(WARNING, "this note quotes “{quotation}” and says nothing of it", "write a comment below"),
    "m-033": Rule(WARNING, "the words “{quotation}” have a note already, at line {line}", "make one of the two"),
    "m-034": Rule(ERROR, "this note quotes nothing", "write the words of the text behind ##"),
    "m-035": Rule(WARNING, "“{printed}” is no kind of note", "write {wanted}"),
    # -- lines
    "m-050": Rule(
        WARNING, "“{words}” is no item of a list: a space is missing behind its sign", "write “{sign} ”, or \\{sign}"
    ),
    "m-051": Rule(
        WARNING,
        "“{printed}” begins no note: it names an address for links, and its words are not printed as a note",
        "write [^{label}]: here, and [^{label}] where the text refers to it",
    ),
    "m-052": Rule(
        WARNING,
        "“{words}” falls out of the item above it: it is indented by {printed} spaces, and the words of the item by "
        "{wanted}",
        "indent the block by {wanted} spaces",
    ),
    # -- citations
    "m-036": Rule(WARNING, "“{key}” is a key without its @, and is printed as it stands", "write @{key}"),
    "m-037": Rule(WARNING, "a bracket is closed behind “{words}” that nobody opened", "write [ before it, or \\]"),
    "m-038": Rule(WARNING, "“{printed}” opens a bracket that nobody closes", "close it with ]"),
}
