"""A processor that answers at once and in Pandoc's shape; what it prints depends on all that it is asked."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from glossator.bibliography import PandocError, Request, Style
from glossator.bibliography.styles.style import NAMESPACE

REFUSED = "unprintable"
"""A title that makes it refuse the request, as Pandoc refuses a broken item."""


def fake_style(words: str) -> Style:
    """Return a style by which the fake prints otherwise: square, capitals, reverse; or one that it refuses, broken."""
    looks = "".join(f'<fake look="fake-{word}"/>' for word in words.split())
    source = (
        f'<style xmlns="{NAMESPACE}" class="in-text" version="1.0"><info/>{looks}<citation><layout/></citation></style>'
    )
    return Style(source, "references/styles/fake.csl")


def fake_pandoc(request: Request) -> str:
    """Return the document with its citations and references printed; raises PandocError for a title it refuses."""
    if REFUSED in request.references or "fake-broken" in request.style:
        raise PandocError("refused")
    document = json.loads(request.document)
    language = document["meta"]["lang"]["c"][0]["c"]
    before, after, between = ("[", "]", ", ") if "fake-square" in request.style else ("(", ")", "; ")
    works = {item["id"]: item for item in json.loads(request.references)}
    names = {id: _names(item, language, request.style) for id, item in works.items()}
    years = _years(works, names, language)
    blocks: list[dict[str, Any]] = []
    for block in document["blocks"]:
        citations = block["c"][0]["c"][0]
        inlines: list[dict[str, Any]] = []
        narrative = citations[0]["citationMode"]["t"] == "AuthorInText"
        if narrative:
            inlines += [*names[citations[0]["citationId"]], _str(" " + before)]
        else:
            inlines.append(_str(before))
        for number, one in enumerate(citations):
            if number:
                inlines.append(_str(between))
            inlines += one["citationPrefix"]
            named = [*names[one["citationId"]], _str(" ")] if one["citationMode"]["t"] == "NormalCitation" else []
            where, rest = _locator(one["citationSuffix"])
            words = [*named, _str(years[one["citationId"]]), *where]
            inlines += [{"t": "Link", "c": [["", [], []], words, [f"#ref-{one['citationId']}", ""]]}, *rest]
        blocks.append({"t": "Para", "c": [{"t": "Cite", "c": [citations, [*inlines, _str(after)]]}]})
    order = sorted(works, key=lambda id: (_words(names[id]).casefold(), years[id], str(works[id].get("title", ""))))
    if "fake-reverse" in request.style:
        order.reverse()
    references = [_division(f"ref-{id}", [*names[id], _str(f". {years[id]}. "), *_rest(works[id])]) for id in order]
    blocks.append({"t": "Div", "c": [["refs", [], []], references]})
    return json.dumps({"blocks": blocks})


def _names(item: dict[str, Any], language: str, style: str) -> list[dict[str, Any]]:
    persons = [one.get("family") or one.get("literal", "") for one in item.get("author", item.get("editor", []))]
    if not any(persons):
        return [{"t": "Emph", "c": [_str(str(item.get("title", "")))]}]
    shown = [one for one in persons if one]
    words = f"{shown[0]} et al." if len(shown) > 2 else {"de": " und "}.get(language, " and ").join(shown)
    return [{"t": "SmallCaps", "c": [_str(words)]}] if "fake-capitals" in style else [_str(words)]


def _years(works: dict[str, Any], names: dict[str, list[dict[str, Any]]], language: str) -> dict[str, str]:
    """Years, with letters where two works have one name and year: each depends on all works."""
    bare = {id: _year(item, language) for id, item in works.items()}
    same = Counter((_words(names[id]), bare[id]) for id in works)
    seen: Counter[tuple[str, str]] = Counter()
    years = {}
    for id in sorted(works, key=lambda id: (str(works[id].get("title", "")), id)):
        twin = _words(names[id]), bare[id]
        years[id] = bare[id] + (chr(97 + seen[twin] % 26) if same[twin] > 1 else "")
        seen[twin] += 1
    return years


def _year(item: dict[str, Any], language: str) -> str:
    issued = item.get("issued", {})
    if "literal" in issued:
        return str(issued["literal"])
    return str(issued["date-parts"][0][0]) if issued else {"de": "o.\u00a0J."}.get(language, "n.d.")


def _rest(item: dict[str, Any]) -> list[dict[str, Any]]:
    inlines = [{"t": "Emph", "c": [_str(str(item.get("title", "")))]}, {"t": "Space"}]
    for name in sorted(set(item) - {"id", "title", "URL"}):
        inlines.append(_str(f"{name}={json.dumps(item[name], ensure_ascii=False, sort_keys=True)} "))
    address = str(item.get("URL", ""))
    if address:
        inlines.append({"t": "Link", "c": [["", [], []], [_str(address)], [address, ""]]})
    return inlines


def _locator(suffix: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The numbers alone for a page, as Chicago prints them, any other label stays; and what stands behind."""
    words = _words(suffix)
    asked = re.match(r", \{loc-(\w+)\. ([^}]*)\}", words)
    if asked is None:
        return [], [_str(words)] if words else []
    where = f", {asked[2]}" if asked[1] == "page" else f", {asked[1]} {asked[2]}"
    return [_str(where)], [_str(words[asked.end() :])] if words[asked.end() :] else []


def _words(inlines: list[dict[str, Any]]) -> str:
    return "".join(_words(one["c"]) if isinstance(one.get("c"), list) else one.get("c", " ") for one in inlines)


def _str(words: str) -> dict[str, Any]:
    return {"t": "Str", "c": words}


def _division(id: str, inlines: list[dict[str, Any]]) -> dict[str, Any]:
    return {"t": "Div", "c": [[id, [], []], [{"t": "Para", "c": inlines}]]}
