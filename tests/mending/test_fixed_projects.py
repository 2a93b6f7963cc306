"""`check --fix` on whole editions with planted mistakes: findings only shrink, and nothing else changes."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_project import CHECKOUT, Project

sys.path.insert(0, str(CHECKOUT / "scripts/bench"))

from mistakes import KINDS, planted, write
from planted.edition import FILES
from planted.row import Mistake

from glossator.commands.fixing import fixed, print_fixed
from glossator.findings import Finding
from glossator.mending import mended
from glossator.publish.examine import examine

MISTAKES = [mistake for kind in KINDS for mistake in kind.MISTAKES if mistake.old]


def one_a_file(nth: int) -> Iterator[Mistake]:
    """The nth mistake of each file, none of which needs another file to be otherwise."""
    by_file: dict[str, list[Mistake]] = {}
    for mistake in MISTAKES:
        if not mistake.also:
            by_file.setdefault(mistake.file, []).append(mistake)
    return (rows[nth] for rows in by_file.values() if nth < len(rows))


def failing(root: Path) -> Counter[tuple[str, str]]:
    return Counter((one.place.file, one.code) for one in examine(root)[2] if one.fails)


def bytes_of(root: Path) -> dict[str, bytes]:
    names = [path for path in root.rglob("*") if path.is_file() and ".cache" not in path.parts]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in names}


@pytest.mark.parametrize("nth", [0, 3, 7])
def test_findings_only_shrink_and_a_second_run_changes_nothing(tmp_path: Path, nth: int) -> None:
    files = {**FILES, **{one.file: planted(one)[0][one.file] for one in one_a_file(nth)}}
    write(tmp_path, files)
    before, was = failing(tmp_path), bytes_of(tmp_path)
    done, diff = fixed(tmp_path, None, write=True)
    after, now = failing(tmp_path), bytes_of(tmp_path)
    assert done and diff
    assert not after - before
    assert sum(after.values()) < sum(before.values())
    assert {name for name in now if now[name] != was[name]} == {one.mending.found.place.file for one in done}
    assert fixed(tmp_path, None, write=True) == ([], [])
    assert bytes_of(tmp_path) == now


def test_what_is_right_is_never_touched(tmp_path: Path) -> None:
    files = dict(FILES)
    for mistake in MISTAKES:
        right = mistake.old if mistake.twin is None else mistake.twin
        if not mistake.also and files[mistake.file].count(mistake.old) == 1:
            files[mistake.file] = files[mistake.file].replace(mistake.old, right)
    write(tmp_path, files)
    was = bytes_of(tmp_path)
    assert sum(content != FILES[name] for name, content in files.items()) > 5, "some twins are written otherwise"
    assert fixed(tmp_path, None, write=True) == ([], [])
    assert bytes_of(tmp_path) == was


def test_line_ends_byte_order_marks_and_everything_around_stay(tmp_path: Path) -> None:
    project = Project(tmp_path)
    text = "\ufeff---\r\ntitle: T\r\nlangauge: en\r\n---\r\n\r\nSee [@smth2010].  \r\nMixed\nends é \U0001d11e\tx\r\n"
    names = "- id: ada-lovelace\r\n\tkind: person\r\n\tname: Ada Lovelace\r\n# no end"
    project.write("docs/texts/second.md", text)
    project.write("references/names.yml", names)
    done, _ = fixed(tmp_path, None, write=True)
    assert len(done) == 3
    right = text.replace("langauge", "language").replace("smth2010", "smith2010")
    assert (tmp_path / "docs/texts/second.md").read_bytes() == right.encode()
    assert (tmp_path / "references/names.yml").read_bytes() == names.replace("\t", "  ").encode()


def test_a_file_that_is_no_utf8_is_left(tmp_path: Path) -> None:
    project = Project(tmp_path)
    wrong = "---\ntitle: Caf\u00e9\nlangauge: en\n---\n\nA.\n".encode("latin-1")
    project.write("docs/texts/second.md", wrong)
    assert fixed(tmp_path, None, write=True) == ([], [])
    assert (tmp_path / "docs/texts/second.md").read_bytes() == wrong


def test_the_diff_writes_nothing_and_the_fix_says_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project(tmp_path)
    project.write("docs/texts/second.md", "---\ntitle: T\n---\n\nSee [@smth2010].\n")
    was = bytes_of(tmp_path)
    assert project.run("check", "--diff") == 1
    out, err = capsys.readouterr()
    assert "-See [@smth2010].\n+See [@smith2010].\n" in out
    assert err.endswith("1 finding would be mended\n")
    assert bytes_of(tmp_path) == was
    assert print_fixed(tmp_path, None, diff=False) == 1
    out, err = capsys.readouterr()
    assert err.splitlines()[0] == "docs/texts/second.md:5:7: c-002 wrote “smith2010” for “smth2010” (an id)"
    assert out == ""
    assert project.run("check", "--diff") == 0
    assert capsys.readouterr() == ("", "")


def test_the_registry_of_anchors_follows_where_it_was_up_to_date(tmp_path: Path) -> None:
    project = Project(tmp_path)
    text = "---\ntitle: T\n---\n\n##The quay\n\nIt was long.\n"
    project.write("docs/texts/second.md", text)
    assert project.run("anchors") == 0
    lock = tmp_path / "references/anchors.lock"
    before = lock.read_bytes()
    assert len(fixed(tmp_path, None, write=True)[0]) == 1
    assert lock.read_bytes() != before
    assert "t-029" not in {one.code for one in examine(tmp_path)[2]}
    project.write("docs/texts/second.md", text)
    lock.write_bytes(before + b"# late\n")
    was = lock.read_bytes()
    assert len(fixed(tmp_path, None, write=True)[0]) == 1
    assert lock.read_bytes() == was, "what was late is brought up to date by whoever is asked for it"


def test_a_file_with_the_marks_of_a_merge_is_left(tmp_path: Path) -> None:
    project = Project(tmp_path)
    words = "---\ntitle: T\n---\n\n<<<<<<< a\nSee [@smth2010].\n=======\nSee it.\n>>>>>>> b\n"
    project.write("docs/texts/second.md", words)
    assert fixed(tmp_path, None, write=True) == ([], [])


def test_a_file_that_leads_out_of_the_project_is_not_written(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    outside = tmp_path / "outside.md"
    outside.write_text("---\ntitle: T\n---\n\nSee [@smth2010].\n")
    inside = project.root / "docs/texts/second.md"
    inside.unlink()
    inside.symlink_to(outside)
    assert project.run("check", "--fix") in (1, 2)
    assert "smth2010" in outside.read_text()


def told(code: str, line: int, words: str, *near: str, fails: bool = True) -> Finding:
    from glossator.findings import CATALOGUE, Severity
    from glossator.model import Place

    severity = CATALOGUE[code].severity if fails else Severity.NOTE
    return Finding(code, words, "", severity, Place("a.yml", line), suggestions=near)


def test_a_mending_that_would_bring_another_finding_is_not_made() -> None:
    """Three fields are misspelt; of one the right name stands there already."""
    files = {"a.yml": "labl: A\nlabel: B\nkindd: C\nnmae: D\n"}

    def look(changed: dict[str, str]) -> list[Finding]:
        lines = changed.get("a.yml", files["a.yml"]).splitlines()
        names = [line.partition(":")[0] for line in lines]
        meant = {"labl": "label", "kindd": "kind", "nmae": "name"}
        found = [told("n-009", at, name, meant[name]) for at, name in enumerate(names, 1) if name in meant]
        return found + [told("n-011", at, name) for at, name in enumerate(names, 1) if name in names[: at - 1]]

    after, done = mended(files, look)
    assert after == {"a.yml": "labl: A\nlabel: B\nkind: C\nname: D\n"}
    assert [one.mending.found.message for one in done] == ["kindd", "nmae"]


def test_a_mistake_behind_a_mistake_is_mended_in_the_same_run() -> None:
    files = {"a.yml": "labl: A\nnmae: B\n"}

    def look(changed: dict[str, str]) -> list[Finding]:
        words = changed.get("a.yml", files["a.yml"])
        if words.startswith("labl:"):
            return [told("n-009", 1, "labl", "label")]
        return [told("n-009", 2, "nmae", "name", fails=False)] if "nmae" in words else []

    # The first one uncovers a note of the same code: told as often as before, so it is not proved.
    assert mended(files, look) == ({}, [])


def test_what_cannot_be_proved_in_time_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    from glossator.mending import applying

    monkeypatch.setattr(applying, "MOST", 5)
    asked = []
    files = {"a.yml": "".join(f"nmae: {n}\n" for n in range(64))}

    def look(changed: dict[str, str]) -> list[Finding]:
        asked.append(1)
        return [told("n-009", at, f"nmae {at}", "name") for at in range(1, 65)]

    assert mended(files, look) == ({}, [])
    assert len(asked) <= 5
