"""What a new site has of the last one is linked, and stays whole in both."""

from __future__ import annotations

import os

import pytest

from glossator.publish.again import Again
from glossator.publish.evidence import status_of
from glossator.publish.manifest import files_below, hash_of, list_of

FILES = {"index.html": b"one", "texts/a/index.html": b"two", "search/x.js": b"three"}


@pytest.fixture
def folders(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    for path, content in FILES.items():
        (old / path).parent.mkdir(parents=True, exist_ok=True)
        (old / path).write_bytes(content)
    new.mkdir()
    return old, new


def again(folders) -> Again:
    old, new = folders
    seen = {path: status_of(os.lstat(entry.path)) for path, entry in files_below(old)}
    return Again(old, list_of(old).files, seen, new)


def test_what_is_the_same_is_linked_and_what_changed_is_written(folders):
    old, new = folders
    putting = again(folders)
    for path, content in (FILES | {"index.html": b"another", "new.html": b"new"}).items():
        putting.put(path, content)
    assert (new / "texts/a/index.html").samefile(old / "texts/a/index.html")
    assert not (new / "index.html").samefile(old / "index.html")
    assert (new / "index.html").read_bytes() == b"another"
    assert (new / "new.html").read_bytes() == b"new"
    assert (old / "index.html").read_bytes() == b"one"


def test_what_changed_since_it_was_proved_is_not_linked(folders):
    old, new = folders
    putting = again(folders)
    (old / "index.html").write_bytes(b"of somebody else")
    putting.put("index.html", b"one")
    assert (new / "index.html").read_bytes() == b"one"
    assert (old / "index.html").read_bytes() == b"of somebody else"


def test_a_file_that_is_put_twice_leaves_the_last_site_as_it_is(folders):
    old, new = folders
    putting = again(folders)
    putting.put("index.html", b"one")
    putting.put("index.html", b"again")
    assert (old / "index.html").read_bytes() == b"one"
    assert (new / "index.html").read_bytes() == b"again"


def test_a_disk_without_links_gets_copies(folders, monkeypatch):
    old, new = folders

    def refused(*_):
        raise OSError("Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    again(folders).put("index.html", b"one")
    assert (new / "index.html").read_bytes() == b"one"
    assert not (new / "index.html").samefile(old / "index.html")


def test_hashes_are_those_of_the_files_also_of_one_that_was_changed_in_its_place(folders):
    _, new = folders
    putting = again(folders)
    for path, content in (FILES | {"new.html": b"new"}).items():
        putting.put(path, content)
    (new / "new.html").write_bytes(b"changed by a plugin")
    (new / "beside.txt").write_bytes(b"by another hand")
    found = list_of(new, hashed=putting.hash_of).files
    assert found == {path: hash_of(entry.path) for path, entry in files_below(new)}
    assert len(found) == 5
