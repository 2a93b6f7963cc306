"""Packs: what they believe, what they pass over, how much they keep, and what becomes of two writers."""

from __future__ import annotations

import os
import pickle
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glossator import spread as spread_module
from glossator.findings import finding
from glossator.model import Place, Ref, TargetKind
from glossator.spread import asked
from glossator.spread.values import Unreadable, as_bytes, from_bytes
from glossator.store import Store, digest_of
from glossator.store import keeping as keeping_module
from glossator.store import packs as packs_module
from glossator.store import secret as secret_module
from glossator.store.keeping import PLACE
from glossator.store.packs import HEAD, MOST, UNFINISHED, Packs

SECRET = b"s" * 32
KEYS = [digest_of(number) for number in range(9)]


def packs(folder: Path, stage: str = "texts", secret: bytes = SECRET) -> Packs:
    return Packs(folder, stage, secret)


def stored(folder: Path, keys: list[bytes] = KEYS, **more: object) -> dict[bytes, bytes]:
    return dict(packs(folder, **more).read(keys))


def only(folder: Path) -> Path:
    (path,) = folder.glob("*.pack")
    return path


VALUES = [
    1,
    "é\ud800\0",
    (1, ("a",)),
    {"a": [1]},
    Ref(TargetKind.TERM, "x"),
    Place("a", 2, 3),
    finding("t-012", Place("a"), id="b", other="c"),
]


def test_values_come_back_the_same() -> None:
    for value in VALUES:
        assert from_bytes(as_bytes(value)) == value
        assert type(from_bytes(as_bytes(value))) is type(value)
    assert from_bytes(as_bytes(VALUES[-1])).about == {"id": "b", "other": "c"}, "fields that are not compared, too"


HOSTILE = [
    (b"cos\nsystem\n(S'echo gotcha'\ntR.", "a call of the system"),
    (pickle.dumps(os.system), "a function of another package"),
    (pickle.dumps(Path("x")), "a class of another package"),
    (b"cglossator.store.keeping\nstore_of\n(S'x'\ntR.", "a function of ours"),
    (b"cglossator.spread.values\nimport_module\n(S'antigravity'\ntR.", "what a module of ours imported"),
    (b"\x80\x05\x8c\x16glossator.spread.values\x8c\x0dpickle.loads\x93.", "through a module of ours"),
    (b"", "nothing"),
    (b"\x80\x05.", "no value"),
    (os.urandom(500), "noise"),
]


@pytest.mark.parametrize(("data", "why"), HOSTILE, ids=[row[1] for row in HOSTILE])
def test_bytes_that_are_no_value_of_ours_make_nothing(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable):
        from_bytes(data)


def test_equal_values_have_equal_hashes_and_others_do_not() -> None:
    assert digest_of(("a", "b")) != digest_of(("ab", ""))
    assert digest_of({"a": 1, "b": 2}) != digest_of({"b": 2, "a": 1}), "a table counts in its order"
    shared = "".join(["x", "y"])
    assert digest_of([shared, shared]) == digest_of(["xy", "x" + "y"]), "what is shared is equal"
    assert digest_of(Place("a")) != digest_of(("a", 1, 1))


def test_a_pack_gives_back_what_this_user_put_there(tmp_path: Path) -> None:
    packs(tmp_path).add({KEYS[0]: b"one", KEYS[1]: b"two" * 1000}.items())
    assert stored(tmp_path) == {KEYS[0]: b"one", KEYS[1]: b"two" * 1000}
    assert stored(tmp_path, secret=b"t" * 32) == {}, "signed by somebody else"
    assert stored(tmp_path, stage="mentions") == {}
    only(tmp_path).rename(tmp_path / "mentions-00000001-0123456789abcdef.pack")
    assert stored(tmp_path, stage="mentions") == {}, "of another stage, under its name"


def test_noise_cuts_and_other_versions_are_passed_over(tmp_path: Path) -> None:
    packs(tmp_path).add({key: b"value %d" % number for number, key in enumerate(KEYS)}.items())
    path, rng = only(tmp_path), random.Random(4)
    whole = path.read_bytes()
    for number in range(150):
        at = rng.randrange(len(whole))
        spoilt = whole[:at] + (
            b""
            if number % 3 == 0
            else rng.randbytes(rng.randrange(1, 60)) + (whole[at + 9 :] if number % 3 == 1 else b"")
        )
        path.write_bytes(spoilt)
        found = stored(tmp_path)
        assert all(value == b"value %d" % KEYS.index(key) for key, value in found.items()), at
    path.write_bytes(whole.replace(HEAD, HEAD[:-1] + b"9"))
    assert stored(tmp_path) == {}
    path.write_bytes(whole)
    assert len(stored(tmp_path)) == len(KEYS)


def test_values_of_two_keys_cannot_be_exchanged(tmp_path: Path) -> None:
    packs(tmp_path).add({KEYS[0]: b"one", KEYS[1]: b"two"}.items())
    path = only(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole.replace(KEYS[0], b"?" * 32).replace(KEYS[1], KEYS[0]).replace(b"?" * 32, KEYS[1]))
    assert stored(tmp_path) == {}


def test_many_packs_become_one_that_keeps_what_is_of_use(tmp_path: Path) -> None:
    for number in range(MOST):
        packs(tmp_path).add({KEYS[number]: b"%d" % number}.items())
    assert len(list(tmp_path.glob("*.pack"))) == MOST
    last = packs(tmp_path)
    assert dict(last.read(KEYS[:2])) == {KEYS[0]: b"0", KEYS[1]: b"1"}
    last.add({KEYS[8]: b"8"}.items())
    kept = stored(tmp_path)
    assert only(tmp_path)
    assert {KEYS[0], KEYS[1], KEYS[8]} <= kept.keys() and len(kept) <= 7
    assert KEYS[MOST - 1] in kept, "of what nobody asked for, what was written last"


def test_a_stage_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs_module, "LARGEST", 20_000)
    rng = random.Random(1)
    for number in range(40):
        packs(tmp_path).add({digest_of(number): rng.randbytes(3000)}.items())
        assert sum(path.stat().st_size for path in tmp_path.glob("*.pack")) < 25_000
    assert stored(tmp_path, [digest_of(39)])


def test_two_writers_and_a_reader_beside_them(tmp_path: Path) -> None:
    one, other = packs(tmp_path), packs(tmp_path)
    for number in range(MOST + 2):
        one.add({digest_of("one", number): b"1"}.items())
        other.add({digest_of("other", number): b"2"}.items())
    assert dict(one.read([digest_of("one", MOST + 1)])) and dict(other.read([digest_of("other", MOST + 1)]))
    late = packs(tmp_path)
    for path in tmp_path.glob("*.pack"):
        path.unlink()
    assert dict(late.read([digest_of("one", MOST + 1)])) == {}, "deleted under its hands"


def test_what_killed_writers_left_goes(tmp_path: Path) -> None:
    for number in range(UNFINISHED + 5):
        (tmp_path / f"texts-00000001-{number}.{number}.tmp").write_bytes(b"half")
    (tmp_path / "somebody.tmp").write_bytes(b"else")
    for number in range(MOST + 1):
        packs(tmp_path).add({KEYS[number]: b"x"}.items())
    assert len(list(tmp_path.glob("texts-*.tmp"))) == UNFINISHED
    assert (tmp_path / "somebody.tmp").exists()


def _file(place: Path) -> None:
    place.write_bytes(b"a file")


def _link(place: Path) -> None:
    (place.parent.parent / "elsewhere").mkdir()
    place.symlink_to(place.parent.parent / "elsewhere")


def _pipe(place: Path) -> None:
    os.mkfifo(place)


@pytest.mark.parametrize("put", [_file, _link, _pipe])
@pytest.mark.parametrize("name", [".cache", ".cache/stages"])
def test_a_place_that_is_no_folder_of_the_project_is_passed_over(
    tmp_path: Path, put: Callable[[Path], None], name: str
) -> None:
    root = tmp_path / "project"
    (root / name).parent.mkdir(parents=True)
    put(root / name)
    before = sorted(tmp_path.rglob("*"))
    for _ in range(2):
        assert Store(root / PLACE).kept("texts", KEYS, str, range(9)) == [str(number) for number in range(9)]
    assert sorted(tmp_path.rglob("*")) == before, "nothing was written through it or in its stead"


def test_odd_things_under_the_name_of_a_pack(tmp_path: Path) -> None:
    (tmp_path / "texts-00000001-0123456789abcdef.pack").mkdir()
    os.mkfifo(tmp_path / "texts-00000002-0123456789abcdef.pack")
    (tmp_path / "texts-99999999-0123456789abcdef.pack").symlink_to("/dev/zero")
    packs(tmp_path).add({KEYS[0]: b"x"}.items())
    assert stored(tmp_path) == {KEYS[0]: b"x"}


def test_a_store_makes_what_is_missing_and_nothing_else(tmp_path: Path) -> None:
    made = []

    def make(number: int) -> str:
        made.append(number)
        return f"{number}"

    (tmp_path / ".cache").mkdir()
    assert Store(tmp_path / PLACE).kept("texts", KEYS[:3], make, [0, 1, 2]) == ["0", "1", "2"]
    assert Store(tmp_path / PLACE).kept("texts", KEYS[1:4], make, [1, 2, 3]) == ["1", "2", "3"]
    assert made == [0, 1, 2, 3]
    remembering = Store(remembers=True)
    for _ in range(3):
        assert remembering.kept("texts", KEYS[:2], make, [7, 8]) == ["7", "8"]
    assert made[4:] == [7, 8]
    store = Store(tmp_path / PLACE)
    assert store.find("told", KEYS[0]) is None
    store.put("told", KEYS[0], ("x",))
    assert Store(tmp_path / PLACE).find("told", KEYS[0]) == ("x",)
    assert store.kept("odd", KEYS[:1], lambda one: print, [0]) == [print], "what cannot be stored is made each time"


def test_other_code_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(tmp_path / PLACE).put("told", KEYS[0], "x")
    monkeypatch.setattr(keeping_module, "engine", lambda: b"edited")
    assert Store(tmp_path / PLACE).find("told", KEYS[0]) is None


def test_an_edited_rule_is_other_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from glossator.store import engine as engine_function

    module = __import__("sys").modules["glossator.store.engine"]
    (tmp_path / "rules").mkdir()
    rule = tmp_path / "rules" / "rule.py"
    rule.write_text("A = 1\n")
    monkeypatch.setattr(module, "_PACKAGE", tmp_path)
    before = engine_function.__wrapped__()
    times = rule.stat().st_atime_ns, rule.stat().st_mtime_ns
    rule.write_text("A = 2\n")
    os.utime(rule, ns=times)
    assert engine_function.__wrapped__() != before, "of the same length and the same time"
    rule.write_text("A = 1\n")
    assert engine_function.__wrapped__() == before


def test_the_secret_is_made_once_and_believed_only_where_it_is_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secret_module, "_folder", lambda: tmp_path / "own" / "glossator")
    first = secret_module.secret.__wrapped__()
    assert first is not None and len(first) == secret_module.SIZE
    assert secret_module.secret.__wrapped__() == first
    path = tmp_path / "own" / "glossator" / secret_module.NAME
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    second = secret_module.secret.__wrapped__()
    assert second not in (None, first), "one that others could read is replaced"
    path.write_bytes(b"short")
    assert secret_module.secret.__wrapped__() not in (None, second)
    path.unlink()
    path.mkdir()
    assert secret_module.secret.__wrapped__() is None
    monkeypatch.setattr(secret_module, "_folder", lambda: path.parent.parent / "file")
    (tmp_path / "own" / "file").write_bytes(b"")
    assert secret_module.secret.__wrapped__() is None
    monkeypatch.setattr(keeping_module, "secret", lambda: None)
    assert Store(tmp_path / PLACE).kept("texts", KEYS[:1], str, [1]) == ["1"]
    assert not (tmp_path / ".cache").exists(), "what cannot be signed is not kept"


def test_what_forks_make_is_kept_as_it_travelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "_processors", lambda: 2)
    # Another test of this run may have left a thread waiting, and a process with threads does not fork.
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr(spread_module, "LEAST", 2)
    (tmp_path / ".cache").mkdir()
    values = [Ref(TargetKind.TERM, "x"), print, ("a", ["b"]), print, {"a": Place("b")}]
    here = os.getpid()
    made = Store(tmp_path / PLACE).kept(
        "texts", KEYS[:5], lambda at: (os.getpid() == here, values[at]), [0, 1, 2, 3, 4]
    )
    assert [value for _, value in made] == values, "what cannot travel as ours is made here"
    assert [by_us for by_us, _ in made] == [False, True, False, True, False]
    again = Store(tmp_path / PLACE).kept("texts", KEYS[:5], lambda at: ("again", values[at]), [0, 1, 2, 3, 4])
    assert [first for first, _ in again] == [False, "again", False, "again", False]


@pytest.mark.parametrize("least", [1, 100])
def test_what_making_says_is_said_and_what_the_disk_refuses_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, least: int
) -> None:
    monkeypatch.setattr(spread_module, "LEAST", least)
    (tmp_path / ".cache").mkdir()

    def make(number: int) -> str:
        if number == 3:
            raise OSError("unreadable")
        return f"{number}"

    with pytest.raises(OSError, match="unreadable"):
        Store(tmp_path / PLACE).kept("texts", KEYS[:5], make, range(5))
    before = Store(tmp_path / PLACE).kept("texts", KEYS[:3], lambda number: "again", range(3))
    assert before == ["0", "1", "2"], "what was made before is kept"

    def full(folder: Path, name: str, parts: Iterator[bytes]) -> None:
        for _ in range(3):
            next(parts)
        raise OSError("no space left on device")

    monkeypatch.setattr(packs_module, "put_whole", full)
    numbers = [4, 5, 6, 7, 4]
    asked = [KEYS[number] for number in numbers]
    assert Store(tmp_path / PLACE).kept("texts", asked, make, numbers) == ["4", "5", "6", "7", "4"]


def test_a_key_that_comes_twice_is_kept_once(tmp_path: Path) -> None:
    (tmp_path / ".cache").mkdir()
    Store(tmp_path / PLACE).kept("texts", [KEYS[0], KEYS[1], KEYS[0]], str, [10_000_000, 20_000_000, 10_000_000])
    assert only(tmp_path / PLACE).read_bytes().count(b"10000000") == 1
