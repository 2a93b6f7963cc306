"""A library edited at random, its stored references spoilt at random: with the store it prints what it prints without.

Each edit is a row of `EDITS`. The state after every edit is formatted three
times: without a store, with it, and with it again, when nothing may be asked.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from fake_pandoc import REFUSED, fake_pandoc, fake_style

from glossator.bibliography import (
    DEFAULT,
    Asked,
    CitedItem,
    Formatted,
    Mode,
    PandocError,
    Request,
    Style,
    format_library,
    read_library,
)
from glossator.bibliography import run_pandoc as real_pandoc
from glossator.bibliography.styles.rewrite import made_ready
from glossator.findings import Finding

KEYS = ["a1", "b2", "A1", "zeta2019", "x:y", "o'brien", "__data", "été", "1843", "p-1"]
NAMES = ["Smith, Anna", "Doe, John and Roe, Jane", "{World Bank}", "Smith, Anna and others", "", "de Gaulle, Charles"]
TITLES = ["Engines", "Notes on {NATO}", 'A <b> & "c"', "Regimes", "Zeta", "77777 nights", r"\'Etudes", ""]
DATES = ["2010", "2011", "2011-05", "2010/2012", "n.d.", "", "soon"]
TYPES = ["book", "article", "online", "misc", "thesis", "incollection"]
OTHERS = [
    ("publisher", "Press"), ("url", "https://example.org/a?b=1&c=2"), ("journaltitle", "Journal"), ("pages", "1--9"),
    ("langid", "turkish"), ("doi", "10.1000/182"), ("note", "N"), ("volume", "7"), ("crossref", "b2"),
]  # fmt: skip
STYLES = [DEFAULT, *(fake_style(one) for one in ("square", "", "capitals reverse", "square capitals", "broken"))]
LANGUAGES = ["en-US", "en-GB", "de"]
LABELS = ["page", "chapter", "section", "footnote"]


@dataclass
class State:
    """A library as it stands, and the folder of its stored references."""

    folder: Path
    entries: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    wants: list[CitedItem] = field(default_factory=list)
    style: Style = DEFAULT
    language: str = "en-US"

    def bibtex(self) -> str:
        return "\n".join(
            f"@{type_}{{{key},\n" + "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items()) + "}\n"
            for key, type_, fields in self.entries
        )

    def stored(self) -> list[Path]:
        return sorted(self.folder.glob("*")) if self.folder.is_dir() else []


def _entry(chance: random.Random, key: str) -> tuple[str, str, dict[str, str]]:
    fields = {"author": chance.choice(NAMES), "title": chance.choice(TITLES), "date": chance.choice(DATES)}
    fields |= dict(chance.sample(OTHERS, chance.randrange(4)))
    return key, chance.choice(TYPES), {name: value for name, value in fields.items() if value}


def add(state: State, chance: random.Random) -> None:
    if len(state.entries) < 9:
        state.entries.insert(chance.randrange(len(state.entries) + 1), _entry(chance, chance.choice(KEYS)))


def delete(state: State, chance: random.Random) -> None:
    if len(state.entries) > 2:
        del state.entries[chance.randrange(len(state.entries))]


def swap_keys(state: State, chance: random.Random) -> None:
    one, other = chance.sample(range(len(state.entries)), 2)
    (a, *first), (b, *second) = state.entries[one], state.entries[other]
    state.entries[one], state.entries[other] = (b, *first), (a, *second)  # type: ignore[assignment]


def rename(state: State, chance: random.Random) -> None:
    number = chance.randrange(len(state.entries))
    state.entries[number] = (chance.choice(KEYS), *state.entries[number][1:])


def change_case(state: State, chance: random.Random) -> None:
    number = chance.randrange(len(state.entries))
    state.entries[number] = (state.entries[number][0].swapcase(), *state.entries[number][1:])


def change_field(state: State, chance: random.Random) -> None:
    fields = chance.choice(state.entries)[2]
    name, values = chance.choice([("author", NAMES), ("title", TITLES), ("date", DATES)])
    fields[name] = chance.choice(values)


def add_field(state: State, chance: random.Random) -> None:
    fields = chance.choice(state.entries)[2]
    fields.update([chance.choice(OTHERS)])


def remove_field(state: State, chance: random.Random) -> None:
    fields = chance.choice(state.entries)[2]
    if fields:
        del fields[chance.choice(sorted(fields))]


def change_type(state: State, chance: random.Random) -> None:
    number = chance.randrange(len(state.entries))
    key, _, fields = state.entries[number]
    state.entries[number] = key, chance.choice(TYPES), fields


def reorder(state: State, chance: random.Random) -> None:
    chance.shuffle(state.entries)


def duplicate(state: State, chance: random.Random) -> None:
    key, type_, fields = chance.choice(state.entries)
    if len(state.entries) < 9:
        state.entries.append((chance.choice([key, f"{key}x"]), type_, dict(fields)))


def change_style(state: State, chance: random.Random) -> None:
    state.style = chance.choice(STYLES)


def change_language(state: State, chance: random.Random) -> None:
    state.language = chance.choice(LANGUAGES)


def refuse(state: State, chance: random.Random) -> None:
    """A work that the processor refuses, and back again: a finding must not be stored away."""
    chance.choice(state.entries)[2]["title"] = REFUSED
    state.wants = state.wants[:3]


def mend(state: State, chance: random.Random) -> None:
    for _, _, fields in state.entries:
        if fields.get("title") == REFUSED:
            fields["title"] = "Mended"
    if "broken" in state.style.source:
        state.style = DEFAULT


def want_more(state: State, chance: random.Random) -> None:
    where = chance.choice(["", "7", "3–9"])
    key = chance.choice([*KEYS, *(entry[0] for entry in state.entries)])
    state.wants.append(CitedItem(key, where, chance.choice(LABELS), chance.choice(list(Mode))))


def want_less(state: State, chance: random.Random) -> None:
    if state.wants:
        del state.wants[chance.randrange(len(state.wants))]


def spoil(state: State, chance: random.Random) -> None:
    for path in state.stored()[:3]:
        content = bytearray(path.read_bytes())
        if content:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            path.write_bytes(content)


def cut_short(state: State, chance: random.Random) -> None:
    for path in state.stored():
        content = path.read_bytes()
        path.write_bytes(content[: chance.randrange(len(content) + 1)])


def swap_files(state: State, chance: random.Random) -> None:
    stored = state.stored()
    if len(stored) > 1:
        one, other = chance.sample(stored, 2)
        first, second = one.read_bytes(), other.read_bytes()
        one.write_bytes(second)
        other.write_bytes(first)


def edit_by_hand(state: State, chance: random.Random) -> None:
    for path in state.stored():
        content = path.read_text(encoding="utf-8", errors="replace")
        path.write_text(
            content.replace("20", "<img src=x onerror=alert(1)>").replace("Smith", "Nobody"), encoding="utf-8"
        )


def write_nonsense(state: State, chance: random.Random) -> None:
    for path in state.stored()[:2]:
        path.write_text(chance.choice(["", "[]", '{"order": 3}', "[" * 5000, "null", "\0"]), encoding="utf-8")


def empty(state: State, chance: random.Random) -> None:
    shutil.rmtree(state.folder, ignore_errors=True)


def leave_unfinished(state: State, chance: random.Random) -> None:
    for path in state.stored()[:2]:
        path.with_name(f"{path.stem}.{chance.randrange(10**8)}.tmp").write_bytes(b"half")


def nothing(state: State, chance: random.Random) -> None:
    pass


Edit = Callable[[State, random.Random], None]
EDITS: tuple[Edit, ...] = (
    add, delete, swap_keys, rename, change_case, change_field, add_field, remove_field, change_type, reorder, duplicate,
    change_style, change_language, refuse, mend, mend, mend, want_more, want_less, spoil, cut_short, swap_files,
    edit_by_hand, write_nonsense, empty, leave_unfinished, nothing,
)  # fmt: skip


def seen(formatted: Formatted, items: list[CitedItem], keys: list[str]) -> object:
    """Return everything that a page can print of it."""
    one_by_one = [formatted.cite([item]) for item in items]
    return formatted.order, [formatted.reference(key) for key in keys], one_by_one, formatted.cite(items)


def printed(state: State, run: Callable[[Request], str], cache: Path | None) -> tuple[object, list[Finding]]:
    works, _ = read_library(state.bibtex(), "references/library.bib")
    asked = [Asked((item,)) for item in state.wants] + [Asked(tuple(state.wants))]
    formatted, findings = format_library(
        works, asked=asked, style=state.style, language=state.language, cache=cache, run=run
    )
    everywhere = [*works, *KEYS]
    return seen(formatted, [*state.wants, *(CitedItem(key) for key in works)], everywhere), findings


def _never(request: Request) -> str:
    raise PandocError("asked again")


def follow(folder: Path, run: Callable[[Request], str], edits: int, seed: int) -> int:
    """Make random edits; return how many states were answered from the store alone."""
    chance = random.Random(seed)
    state = State(folder, [_entry(chance, key) for key in ("a1", "b2", "zeta2019")])
    state.wants = [CitedItem("a1"), CitedItem("b2", "7"), CitedItem("zeta2019", mode=Mode.NARRATIVE)]
    served = 0
    for number in range(edits):
        edit = EDITS[number % len(EDITS)] if number < len(EDITS) else chance.choice(EDITS)
        edit(state, chance)
        told = f"edit {number}, {edit.__name__}:\n{state.bibtex()}"
        without, with_ = printed(state, run, None), printed(state, run, folder)
        assert with_ == without, told
        if not without[1]:
            assert printed(state, _never, folder) == without, told
            served += 1
    return served


def test_three_hundred_edits_print_what_no_store_would_print(tmp_path: Path) -> None:
    assert follow(tmp_path / "store", fake_pandoc, 300, seed=7) > 200


def test_edits_through_pandoc_itself(tmp_path: Path) -> None:
    assert follow(tmp_path / "store", _with_real_styles, len(EDITS), seed=11) > len(EDITS) // 2


@pytest.mark.fuzz
def test_three_hundred_edits_through_pandoc_itself(tmp_path: Path) -> None:
    edits = 300 if os.environ.get("GLOSSATOR_FUZZ") else 2
    assert follow(tmp_path / "store", _with_real_styles, edits, seed=300) > edits // 2


def _with_real_styles(request: Request) -> str:
    """Pandoc, with real styles for the names that the fake knows."""
    if REFUSED in request.references:
        raise PandocError("refused")
    if "fake-broken" in request.style:
        raise PandocError("refused")
    if "fake-" not in request.style:
        return real_pandoc(request)
    square = "fake-square" in request.style
    style = STYLE.replace("PREFIX", "[" if square else "(").replace("SUFFIX", "]" if square else ")")
    return real_pandoc(Request(request.document, request.references, made_ready(style)))


STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation disambiguate-add-year-suffix="true"><layout prefix="PREFIX" suffix="SUFFIX" delimiter="; ">
    <group delimiter=" "><names variable="author"><name form="short" and="text"/><substitute><text variable="title"/>
    </substitute></names><date variable="issued"><date-part name="year"/></date>
    <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group>
  </layout></citation>
  <bibliography><sort><key variable="issued" sort="descending"/><key variable="title"/></sort>
    <layout><text variable="title" font-style="italic"/><text variable="URL" prefix=" "/></layout></bibliography>
</style>
"""


def test_the_fake_answers_in_the_shape_of_pandoc() -> None:
    """What is read of both has the same works, forms and affixes: else the fake would prove nothing."""
    library = (
        "@book{a, author={Smith, Anna}, title={T}, date={2010}}\n"
        "@book{b, author={Doe, J}, title={U}, date={2011}}\n"
        "@book{c, author={Doe, J}, title={V}, date={2011}}\n"
    )
    works, _ = read_library(library, "x.bib")
    items = [CitedItem("a", "7"), CitedItem("b", mode=Mode.NARRATIVE), CitedItem("c", mode=Mode.SUPPRESS)]
    asked = [Asked((item,)) for item in items]
    fake, real = (format_library(works, asked=asked, run=run)[0] for run in (fake_pandoc, real_pandoc))
    assert [fake.cite([item]) for item in items] == [real.cite([item]) for item in items]
    assert set(fake.order) == set(real.order) == {"a", "b", "c"}
