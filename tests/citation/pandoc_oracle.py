"""What Pandoc reads in a document: its `Cite` nodes, and how its citeproc takes their suffixes apart."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator
from typing import Any

from glossator.bibliography.pandoc import pandoc

PROBE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>p</title><id>p</id><updated>2020-01-01T00:00:00Z</updated></info>
<citation><layout><group><text value="⟪"/><label variable="locator" form="long" plural="never"/>
<text value="|"/><text variable="locator"/><text value="⟫"/></group></layout></citation></style>"""
"""A style that prints of a citation nothing but its locator."""

Item = tuple[str, str, str, str, str, str]
"""Key, mode, prefix, label, locator, suffix."""


_OFF = "smart example_lists tex_math_dollars superscript subscript raw_tex bracketed_spans inline_notes"
"""What Pandoc's Markdown has and ours has not."""
_BETWEEN = "ZZBETWEEN"
_SIGNS = """@a|-@b|@c1|[|]|;| ; | |,|, |p. 3|pp. 3-5|33|iv|see |also |{|}|*x*|(|)|\\@a|\\[|chap. 2|12ff.|; @b|[@a]
@{k:1}|`@a`|.|-|:|x| and |—|'s|’s|/|§ 5|[@a, 3; @b]""".replace("\n", "|").split("|")


def soups(number: int, seed: int) -> Iterator[str]:
    """Yield as many rows of signs and words in no order, the same for the same seed."""
    choice = random.Random(seed)
    for _ in range(number):
        yield "So " + "".join(choice.choice(_SIGNS) for _ in range(choice.randint(2, 9)))


def clusters(
    documents: list[str], folder: Any, language: str = "en-US", *, together: bool = False
) -> list[list[list[Item]]]:
    """Return for each document its citations, each a list of items, in the order of Pandoc's tree.

    `together` asks for all in one document, for documents of one paragraph.
    """
    blocks = list(_together(documents)) if together else [_blocks(one) for one in documents]
    assert len(blocks) == len(documents)
    trees = [list(_cites(one)) for one in blocks]
    items = [citation for tree in trees for cite in tree for citation in cite]
    read = iter(_suffixes(items, folder, language))
    return [[[_item(citation, next(read)) for citation in cite] for cite in tree] for tree in trees]


def _blocks(document: str) -> Any:
    return json.loads(_pandoc(["-f", "markdown-smart", "-t", "json"], document))["blocks"]


def _together(documents: list[str]) -> Iterator[Any]:
    kind = "markdown-" + "-".join(_OFF.split())
    source = "".join(f"{one}\n\n{_BETWEEN}\n\n" for one in documents)
    found: list[Any] = []
    for block in json.loads(_pandoc(["-f", kind, "-t", "json"], source))["blocks"]:
        if block["t"] == "Para" and words(block["c"]) == _BETWEEN:
            yield found
            found = []
        else:
            found.append(block)


def _item(citation: dict[str, Any], suffix: tuple[str, str, str]) -> Item:
    mode = {"NormalCitation": "normal", "AuthorInText": "narrative", "SuppressAuthor": "suppress"}
    return citation["citationId"], mode[citation["citationMode"]["t"]], words(citation["citationPrefix"]), *suffix


def _suffixes(items: list[dict[str, Any]], folder: Any, language: str) -> Iterator[tuple[str, str, str]]:
    style, references = folder / "probe.csl", folder / "probe.json"
    style.write_text(PROBE)
    references.write_text('[{"id": "a", "type": "book", "title": "A"}]')
    plain = {"citationId": "a", "citationMode": {"t": "NormalCitation"}, "citationPrefix": []}
    paragraphs = [
        {"t": "Para", "c": [{"t": "Cite", "c": [[{**one, **plain, "citationSuffix": _alone(one)}], []]}]}
        for one in items
    ]
    document = {
        "pandoc-api-version": [1, 23, 1],
        "meta": {"lang": {"t": "MetaInlines", "c": [{"t": "Str", "c": language}]}},
        "blocks": paragraphs,
    }
    command = ["-f", "json", "-t", "json", "--citeproc", f"--csl={style}", f"--bibliography={references}"]
    answer = json.loads(_pandoc(command, json.dumps(document)))
    for paragraph in answer["blocks"][: len(items)]:
        printed = words(paragraph["c"])
        if "⟪" not in printed:
            yield "", "", printed
            continue
        label, _, rest = printed.partition("⟪")[2].partition("|")
        where, _, suffix = rest.partition("⟫")
        yield label, where, suffix


def _alone(citation: dict[str, Any]) -> list[Any]:
    """The suffix without citations inside it, which print as whatever they are."""
    return [one for one in citation["citationSuffix"] if one["t"] != "Cite"]


def _cites(node: Any) -> Iterator[list[dict[str, Any]]]:
    if isinstance(node, dict):
        if node.get("t") == "Figure":
            node = node["c"][2]  # a caption that is the description of its image is one, not two
        elif node.get("t") == "Cite":
            yield node["c"][0]
            node = node["c"][0]
        yield from _cites(list(node.values()) if isinstance(node, dict) else node)
    elif isinstance(node, list):
        for one in node:
            yield from _cites(one)


def words(node: Any) -> str:
    """Return the words of Pandoc's inlines."""
    if isinstance(node, list):
        return "".join(map(words, node))
    kind, inside = node["t"], node.get("c")
    if kind == "Str":
        return str(inside)
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Code":
        return str(inside[1])
    if kind in ("Emph", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps"):
        return words(inside)
    if kind == "Note":
        return ""
    return words(inside[1]) if kind in ("Link", "Span", "Cite", "Quoted") else ""


def _pandoc(arguments: list[str], document: str) -> str:
    command = [pandoc(), *arguments]
    return subprocess.run(command, input=document, capture_output=True, text=True, check=True).stdout
