"""Reads the inline tags of a paragraph or note and prints them, with their answers marked.

==========================  ====================================================================
``{printed|id@locator|…}``  a citation printed as it stands; ``~`` before it: the name stands apart
``{#id@locator,id}``        a numeric citation; its numbers are computed, runs become ranges
``{=id@locator}``           a full reference (in notes)
``{^key}``                  the mark of a note
``{!printed}``              a decoy: looks like a citation and is none
==========================  ====================================================================
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .entry import Entry
from .model import Document, Json, Marked, Work

TAG = re.compile(r"\{([^{}]*)\}")
IBID = re.compile(r"(?i)(ibid|ebd|ebenda|a\.g\.e|там же|ibíd|idem|id\.)")
SUPERSCRIPT = str.maketrans("0123456789–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

PAGE = {"de": "S. ", "fr": "p. ", "tr": "s. "}  # before a bare number of pages in a full note

FullNote = Callable[[Work, str], Entry]


def runs(numbers: list[int]) -> list[str]:
    """Return numbers printed with ranges: three or more in a row become ``5–7``."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] + 1 == number:
            parts[-1].append(number)
        else:
            parts.append([number])
    printed: list[str] = []
    for part in parts:
        if len(part) > 2:
            printed.append(f"{part[0]}–{part[-1]}")
        else:
            printed += [str(number) for number in part]
    return printed


class Inline:
    """Prints inline tags for one rendering of one document."""

    def __init__(self, document: Document, full: FullNote, labels: dict[str, str], raised: bool):
        """Take the document, the style of full notes, the labels of notes, the digits' form."""
        self.document = document
        self.system = document.head["system"]
        self.full = full
        self.labels = labels
        self.raised = raised

    def read(self, text: str) -> Marked:
        """Return ``text`` with every tag printed and marked."""
        out = Marked()
        at = 0
        for tag in TAG.finditer(text):
            out.add(text[at : tag.start()])
            self._tag(out, tag[1])
            at = tag.end()
        out.add(text[at:])
        return out

    def _tag(self, out: Marked, tag: str) -> None:
        if tag.startswith("^"):
            out.add(self.labels[tag[1:]], "mark", {"key": f"{self.document.head['id']}/{tag[1:]}"})
        elif tag.startswith("!"):
            out.add(tag[1:], "decoy")
        elif tag.startswith("#"):
            self._numeric(out, tag[1:])
        elif tag.startswith("§"):  # an archive, a newspaper, an interview: a source, but no listed work
            out.add(tag[1:], "citation", {"kind": "archive", "items": []})
        elif tag.startswith("="):
            self._full(out, tag[1:])
        else:
            self._explicit(out, tag)

    def _item(self, item: str) -> Json:
        key, _, locator = item.strip().partition("@")
        work = self.document.works[key]
        found: Json = {
            "work": f"{self.document.head['id']}/{key}",
            "year": work.year,
            "suffix": work.suffix,
            "authors": [person.family for person in work.authors or work.editors],
            "locator": locator,
        }
        if work.original:
            found["original"] = work.original
        return found

    def _numeric(self, out: Marked, tag: str) -> None:
        items: list[Json] = []
        for part in tag.split(","):
            number = self.document.numbers[part.strip().partition("@")[0]]
            items.append(self._item(part) | {"number": number})
        items.sort(key=lambda item: int(item["number"]))
        if any(item["locator"] for item in items):
            parts = [str(i["number"]) + (", " + i["locator"] if i["locator"] else "") for i in items]
            printed = f"[{'; '.join(parts)}]"
        else:
            parts = runs([item["number"] for item in items])
            printed = f"[{', '.join(parts)}]" if self.system == "numeric" else ",".join(parts)
        if self.system == "superscript" and self.raised:
            printed = printed.translate(SUPERSCRIPT)
        out.add(printed, "citation", {"kind": self.system, "items": items})

    def _full(self, out: Marked, tag: str) -> None:
        item = self._item(tag)
        if item["locator"][:1].isdigit():
            item["locator"] = PAGE.get(self.document.head["language"], "") + item["locator"]
        entry = self.full(self.document.works[tag.partition("@")[0].strip()], item["locator"])
        data = {"kind": "full", "items": [item], "type": entry.kind, "fields": entry.fields}
        out.add(entry.body.text, "citation", data)

    def _explicit(self, out: Marked, tag: str) -> None:
        printed, *rest = tag.split("|")
        apart = printed.startswith("~")
        printed = printed.removeprefix("~")
        items = [self._item(item) for item in rest]
        assert items, f"{self.document.head['id']}: the citation “{printed}” names no work"
        if self.system == "notes" or IBID.match(printed.lstrip("([")):
            kind = "ibid" if IBID.match(printed.lstrip("([")) else "short"
        else:
            kind = "parenthetical" if printed[0] in "([" and not apart else "narrative"
            self._check(printed, items, apart)
        data: Json = {"kind": kind, "items": items}
        if apart:
            data["name_apart"] = True
        out.add(printed, "citation", data)

    def _check(self, printed: str, items: list[Json], apart: bool) -> None:
        """Stop if a hand-printed citation does not show what its items say."""
        where = f"{self.document.head['id']}: “{printed}”"
        for before, item in zip([None, *items], items, strict=False):
            same = before is not None and before["authors"] == item["authors"]
            assert item["year"] in printed or same, f"{where} lacks the year {item['year']}"
            assert item["suffix"] in printed, f"{where} lacks the letter {item['suffix']}"
            assert item["locator"] in printed, f"{where} lacks the locator {item['locator']}"
            if not apart and not same and self.system == "author-date":
                short = item["authors"][0].split(" (")[0]
                letters = "".join(word[0] for word in short.split() if word[0].isupper())
                assert short in printed or (letters in printed.split("(")[-1] and len(letters) > 2), (
                    f"{where} lacks the name {short}"
                )
