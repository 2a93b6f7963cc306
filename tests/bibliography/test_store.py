"""The store itself: what it believes, what it passes over, how much it keeps; and whole builds with it and without."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fake_pandoc import fake_pandoc, fake_style

from glossator.bibliography import DEFAULT, Asked, CitedItem, PandocError, Request, Style, format_library, read_library
from glossator.bibliography import formatting as formatting_module
from glossator.bibliography.printed import Question, as_table, from_table
from glossator.bibliography.store import KEPT, LARGEST, UNFINISHED, key_of, load, save

LIBRARY = (
    "@book{a, author = {Smith, A}, title = {T}, date = {2010}, url = {https://example.org}}\n@book{b, title = {U}}\n"
)
KEY = key_of("references", "x")


def anything(value: object) -> object:
    return value


def never(request: Request) -> str:
    raise PandocError("asked again")


def test_what_was_stored_comes_back(tmp_path: Path) -> None:
    for value in ({"a": [1, "é\ud800\x00"]}, [], "", 0, {}):
        save(tmp_path / "store", KEY, value)
        assert load(tmp_path / "store", KEY, lambda found: (found,)) == (value,)


PARTS = [
    (("a", "b"), ("ab", ""), "parts run into one"),
    (("a", "b"), ("b", "a"), "parts in another order"),
    (("a\x00", "b"), ("a", "\x00b"), "a separator in a part"),
    (('a","b',), ("a", "b"), "a part that looks like two"),
]


@pytest.mark.parametrize(("one", "other", "why"), PARTS, ids=[row[2] for row in PARTS])
def test_keys_differ(one: tuple[str, ...], other: tuple[str, ...], why: str) -> None:
    assert key_of("x", *one) != key_of("x", *other)


def _spoilt(content: bytes) -> Iterator[tuple[bytes, str]]:
    yield b"", "nothing in it"
    yield content[:-1], "a byte short"
    yield content + b" ", "a byte long"
    yield content.replace(b"true", b"True"), "edited by hand"
    yield content.split(b"\n", 1)[1], "without its head"
    yield content.replace(b"-3 ", b"-2 "), "of an older version"
    body = content.split(b"\n", 1)[1]
    yield (
        b"glossator-store-3 " + hashlib.sha256(KEY.encode() + b"\n" + body).hexdigest().encode() + b"\n" + body,
        "signed by anybody",
    )
    yield b"[" * 100_000, "deeper than any reader goes"
    yield b"\xff\xfe\x00", "no text"
    yield content.replace(b"glossator-store", b"some-other-store"), "somebody else's"


def test_a_spoilt_file_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    save(tmp_path, KEY, {"a": True})
    path = tmp_path / f"{KEY}.json"
    content = path.read_bytes()
    for spoilt, why in _spoilt(content):
        assert spoilt != content, why
        path.write_bytes(spoilt)
        assert load(tmp_path, KEY, anything) is None, why
    path.write_bytes(content)
    assert load(tmp_path, KEY, anything) == {"a": True}
    other = key_of("references", "y")
    shutil.copy(path, tmp_path / f"{other}.json")
    assert load(tmp_path, other, anything) is None, "a file under another's name"
    assert load(tmp_path, KEY, lambda value: None) is None, "what its reader does not know"


def _a_file(place: Path) -> None:
    place.write_text("not a folder", encoding="utf-8")


def _a_link(place: Path) -> None:
    (place.parent / "elsewhere").mkdir()
    place.symlink_to(place.parent / "elsewhere")


def _a_link_to_nothing(place: Path) -> None:
    place.symlink_to(place.parent / "nowhere")


def _a_loop(place: Path) -> None:
    place.symlink_to(place)


def _a_pipe(place: Path) -> None:
    os.mkfifo(place)


def _below_a_file(place: Path) -> None:
    place.parent.rmdir()
    place.parent.write_text("not a folder", encoding="utf-8")


PLACES = [_a_file, _a_link, _a_link_to_nothing, _a_loop, _a_pipe, _below_a_file]


@pytest.mark.parametrize("put", PLACES)
def test_a_place_that_is_no_folder_is_passed_over(tmp_path: Path, put: Callable[[Path], None]) -> None:
    place = tmp_path / "project" / ".cache"
    place.parent.mkdir()
    put(place)
    before = _tree(tmp_path)
    works, _ = read_library(LIBRARY, "x.bib")
    for _ in range(2):
        formatted, findings = format_library(works, cache=place, run=fake_pandoc)
        assert (findings, formatted.order) == ([], ("a", "b"))
    assert _tree(tmp_path) == before, "nothing was written through it or in its stead"


def _tree(root: Path) -> list[tuple[str, int]]:
    return sorted((path.relative_to(root).as_posix(), path.lstat().st_mode) for path in root.rglob("*"))


def _a_pipe_inside(path: Path) -> None:
    os.mkfifo(path)


def _a_folder_inside(path: Path) -> None:
    path.mkdir()


def _a_link_inside(path: Path) -> None:
    secret = path.parent.parent / "secret"
    secret.write_text("secret", encoding="utf-8")
    path.symlink_to(secret)


def _a_giant_inside(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)


@pytest.mark.parametrize("put", [_a_pipe_inside, _a_folder_inside, _a_link_inside, _a_giant_inside])
def test_odd_files_under_the_right_name_are_passed_over(tmp_path: Path, put: Callable[[Path], None]) -> None:
    place = tmp_path / "store"
    place.mkdir()
    put(place / f"{KEY}.json")
    assert load(place, KEY, anything) is None
    save(place, KEY, {"a": 1})
    assert load(place, KEY, anything) == (None if put is _a_folder_inside else {"a": 1})
    assert not list(place.glob("*.tmp"))
    secret = tmp_path / "secret"
    assert not secret.exists() or secret.read_text(encoding="utf-8") == "secret"


@contextmanager
def _as_nobody() -> Iterator[None]:
    """As root, permissions do not hold: be somebody else for a moment."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("mode", [0o000, 0o500, 0o400, 0o300], ids=oct)
def test_a_folder_that_may_not_be_used_is_passed_over(tmp_path: Path, mode: int) -> None:
    place = tmp_path / "store"
    save(place, KEY, {"a": 1})
    for path in (*tmp_path.parents, tmp_path):
        if path.stat().st_uid == os.getuid() and path.name.startswith(("pytest-", "popen-", "test_")):
            path.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(place, 65534, -1)
    place.chmod(mode)
    try:
        with _as_nobody():
            save(place, key_of("references", "y"), {"b": 1})
            assert load(place, KEY, anything) is None  # neither listed, entered, nor, where it can be, anyone's to read
    finally:
        place.chmod(0o700)
    written = (place / f"{key_of('references', 'y')}.json").exists()
    assert written == (mode == 0o300), "only where a folder may be written and entered"


@contextmanager
def _no_room(most: int) -> Iterator[None]:
    """No file may grow beyond so many bytes: a write fails as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("room", [0, 50, 200])
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, room: int) -> None:
    works, _ = read_library(LIBRARY, "x.bib")
    with _no_room(room):
        formatted, findings = format_library(works, cache=tmp_path / "store", run=fake_pandoc)
    assert (findings, formatted.order) == ([], ("a", "b"))
    assert list((tmp_path / "store").iterdir()) == []


def test_the_store_is_bounded_by_last_use(tmp_path: Path) -> None:
    keys = [key_of("references", str(number)) for number in range(3 * KEPT)]
    for number, key in enumerate(keys[:KEPT]):
        save(tmp_path, key, number + 1)
        os.utime(tmp_path / f"{key}.json", ns=(number, number))
    mine = [tmp_path / "references-notes.json", tmp_path / f"{key_of('others', 'x')}.json", tmp_path / "draft.tmp"]
    for path in mine:
        path.write_text("mine", encoding="utf-8")
    assert load(tmp_path, keys[0], anything) == 1  # used just now, though it is the oldest
    save(tmp_path, keys[KEPT], 99)
    assert load(tmp_path, keys[0], anything) == 1
    assert load(tmp_path, keys[1], anything) is None
    for key in keys:
        save(tmp_path, key, 1)
    assert len(list(tmp_path.glob("references-*[0-9a-f].json"))) <= KEPT
    assert all(path.read_text(encoding="utf-8") == "mine" for path in mine), "only its own files are let go"


def test_what_killed_writers_left_is_bounded(tmp_path: Path) -> None:
    for number in range(50):
        (tmp_path / f"{KEY}.{number:08}.tmp").write_bytes(b"half")
    save(tmp_path, KEY, {})
    assert len(list(tmp_path.glob("*.tmp"))) == UNFINISHED
    assert load(tmp_path, KEY, anything) == {}


def test_two_at_once_see_whole_answers_only(tmp_path: Path) -> None:
    values = [["x" * 50_000] * (number + 1) for number in range(4)]
    keys = [key_of("references", str(number)) for number in range(4)]
    wrong: list[object] = []

    def work(start: int) -> None:
        for turn in range(60):
            number = (start + turn) % 4
            save(tmp_path, keys[number], values[number])
            found = load(tmp_path, keys[number], anything)
            if found not in (None, values[number]):
                wrong.append(found)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert not list(tmp_path.glob("*.tmp"))
    assert [load(tmp_path, key, anything) for key in keys] == values


# -- what is believed of a table, even with a good digest


def _table(tmp_path: Path) -> tuple[dict[str, object], Path]:
    works, _ = read_library(LIBRARY, "x.bib")
    format_library(works, cache=tmp_path, run=fake_pandoc)
    (path,) = tmp_path.iterdir()
    return json.loads(path.read_bytes().split(b"\n", 1)[1]), path


TABLES: list[tuple[str, Callable[[dict], object]]] = [  # type: ignore[type-arg]
    ("a list", lambda table: [table]),
    ("a field more", lambda table: {**table, "more": 1}),
    ("a field less", lambda table: {name: table[name] for name in table if name != "singles"}),
    ("a number for words", lambda table: {**table, "citations": 3}),
    ("a work more", lambda table: {**table, "entries": {**table["entries"], "c": []}}),
    ("a work less", lambda table: {**table, "entries": {"a": table["entries"]["a"]}}),
    ("a work renamed", lambda table: {**table, "singles": {"a": table["singles"]["a"], "c": table["singles"]["b"]}}),
    ("a citation more", lambda table: {**table, "citations": [[[], []]]}),
    ("a citation without its note", lambda table: {**table, "singles": {**table["singles"], "a": [[]]}}),
    ("another's work", lambda table: {**table, "singles": {**table["singles"], "a": [[["c", []]], []]}}),
    ("a key of numbers", lambda table: {**table, "singles": {**table["singles"], "a": [[[1, []]], []]}}),
    ("a list as a work", lambda table: {**table, "singles": {**table["singles"], "a": [[[["a"], []]], []]}}),
    ("an order of one", lambda table: {**table, "order": ["a"]}),
    ("a key twice", lambda table: {**table, "order": ["a", "a"]}),
    ("a list as a key", lambda table: {**table, "order": ["a", ["b"]]}),
    ("HTML as it was stored once", lambda table: {**table, "entries": {"a": "<b>x</b>", "b": "y"}}),
    ("a tag as a mark", lambda table: {**table, "entries": {**table["entries"], "a": [["x", ["script"], ""]]}}),
    ("a list as a mark", lambda table: {**table, "entries": {**table["entries"], "a": [["x", [["em"]], ""]]}}),
    ("a link to a script", lambda table: {**table, "entries": {**table["entries"], "a": [["x", [], "javascript:x"]]}}),
    ("a run of two", lambda table: {**table, "entries": {**table["entries"], "a": [["x", []]]}}),
    ("a run of numbers", lambda table: {**table, "entries": {**table["entries"], "a": [[1, [], ""]]}}),
    ("nothing", lambda table: None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "change"), TABLES, ids=[row[0] for row in TABLES])
def test_a_table_of_another_shape_is_not_believed(tmp_path: Path, why: str, change: Callable[[dict], object]) -> None:  # type: ignore[type-arg]
    table, path = _table(tmp_path)
    works, _ = read_library(LIBRARY, "x.bib")
    question = Question(tuple(works.values()))
    read = from_table(table, question)
    assert read is not None and as_table(read)["order"] == ["a", "b"]
    changed = change(table)
    assert from_table(changed, question) is None
    save(tmp_path, path.stem, changed)
    asked: list[Request] = []

    def run(request: Request) -> str:
        asked.append(request)
        return fake_pandoc(request)

    formatted, findings = format_library(works, cache=tmp_path, run=run)
    assert (len(asked), findings, formatted.reference("a")) == (1, [], format_library(works, run=run)[0].reference("a"))


def test_no_html_is_stored_and_words_are_escaped_when_they_are_read(tmp_path: Path) -> None:
    table, path = _table(tmp_path)
    assert b"<" not in path.read_bytes() and b"&lt;" not in path.read_bytes()
    table["entries"]["a"] = [["<script>alert(1)</script>\ud800", ["em"], 'https://e.org/"onload=x']]  # type: ignore[index]
    save(tmp_path, path.stem, table)  # somebody who knows how to make the digest
    works, _ = read_library(LIBRARY, "x.bib")
    formatted, _ = format_library(works, cache=tmp_path, run=never)
    wanted = (
        '<a class="g-out" href="https://e.org/&quot;onload=x"><em>&lt;script&gt;alert(1)&lt;/script&gt;\ufffd</em></a>'
    )
    assert formatted.reference("a") == wanted


# -- what an answer depends on


@pytest.mark.parametrize(
    ("library", "style", "language", "asked", "why"),
    [
        (LIBRARY.replace("{a,", "{c,"), DEFAULT, "en-US", [], "a key"),
        (LIBRARY.replace("{T}", "{V}"), DEFAULT, "en-US", [], "a field"),
        (LIBRARY.replace("@book{b", "@misc{b"), DEFAULT, "en-US", [], "a type"),
        ("".join(reversed(LIBRARY.splitlines(True))), DEFAULT, "en-US", [], "the order"),
        (LIBRARY, fake_style("square"), "en-US", [], "the style"),
        (LIBRARY, DEFAULT, "de", [], "the language"),
        (LIBRARY, DEFAULT, "en-US", [Asked((CitedItem("a", "7"),))], "a citation"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 20 else "",
)  # fmt: skip
def test_each_part_of_the_question_asks_anew(
    tmp_path: Path, library: str, style: Style, language: str, asked: list[Asked], why: str
) -> None:
    works, _ = read_library(LIBRARY, "x.bib")
    assert format_library(works, cache=tmp_path, run=fake_pandoc)[1] == []
    assert format_library(works, cache=tmp_path, run=never)[1] == [], "the same question is not asked again"
    others, _ = read_library(library, "x.bib")
    _, findings = format_library(others, asked=asked, style=style, language=language, cache=tmp_path, run=never)
    assert [found.code for found in findings] == ["b-006"], why


@pytest.mark.parametrize("name", ["pandoc_version", "_code"])
def test_another_pandoc_and_other_code_of_ours_ask_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    works, _ = read_library(LIBRARY, "x.bib")
    format_library(works, cache=tmp_path, run=fake_pandoc)
    monkeypatch.setattr(formatting_module, name, lambda: "another")
    assert [found.code for found in format_library(works, cache=tmp_path, run=never)[1]] == ["b-006"]


def test_a_refused_work_keeps_its_place(tmp_path: Path) -> None:
    """Every page that cites it looks its entry up: a key that is missing there ended the weaving."""
    works, _ = read_library(LIBRARY.replace("{U}", "{unprintable}"), "x.bib")
    formatted, findings = format_library(works, cache=tmp_path, run=fake_pandoc)
    assert (formatted.order, [found.code for found in findings]) == (("a", "b"), ["b-006"])
    assert not tmp_path.exists() or list(tmp_path.iterdir()) == [], "a failure is not an answer to keep"
