"""What changed between two editions, passage by passage: the comparison, the verb, and the page of the site."""

from __future__ import annotations

import io
import json
import random
import zipfile

import pytest
from frozen_projects import DAY, freezable, zipped
from small_project import FILES

from glossator.edition.differences import differences
from glossator.edition.passage_list import Listed, PassageList, read_passage_list
from glossator.edition.passages_now import passage_list
from glossator.edition.read import read_edition


def listed(*rows: str, version: str = "1", **leads: str) -> PassageList:
    """`id:text:words` a passage."""
    parts = [row.split(":") for row in rows]
    found = tuple(Listed(id, text, at, words, words) for at, (id, text, words) in enumerate(parts, 1))
    return PassageList(version, DAY, found, leads)


ROWS = [
    # old, new, (added, gone, reworded, moved), why
    (["a:t:one"], ["a:t:one"], ("", "", "", ""), "nothing"),
    (["a:t:one"], ["a:t:one", "b:t:two"], ("b", "", "", ""), "added behind"),
    (["a:t:one", "b:t:two"], ["b:t:two"], ("", "a", "", ""), "what follows has not moved"),
    (["a:t:one"], ["a:t:uno"], ("", "", "a", ""), "reworded"),
    (["a:t:one"], ["a:u:one"], ("", "", "", "a"), "in another text"),
    (["a:t:one"], ["a:u:uno"], ("", "", "a", ""), "reworded in another text: told once"),
    (["a:t:1", "b:t:2", "c:t:3"], ["c:t:3", "a:t:1", "b:t:2"], ("", "", "", "c"), "one went to the top, two stayed"),
    (["a:t:1", "b:t:2"], ["x:t:9", "a:t:1", "b:t:2"], ("x", "", "", ""), "pushed down is not moved"),
    (["a:t:one"], ["b:t:one"], ("", "", "", "b"), "another id, the same words"),
    (["a:t:one", "b:t:one"], ["c:t:one"], ("c", "a b", "", ""), "words that stood twice prove nothing"),
    (["a:t:one"], ["b:t:one", "c:t:one"], ("b c", "a", "", ""), "words that stand twice prove nothing"),
    (["a:t:1", "b:u:2"], ["b:u:2", "a:t:1"], ("", "", "", ""), "the order of texts is no move"),
    ([], [], ("", "", "", ""), "empty"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "wanted", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_differences(old, new, wanted, why):
    found = differences(listed(*old), listed(*new))
    said = (
        [one.id for one in found.added], [one.id for one in found.gone],
        [now.id for _, now in found.reworded], [now.id for _, now in found.moved],
    )  # fmt: skip
    assert tuple(" ".join(ids) for ids in said) == wanted
    assert bool(found) == any(wanted)


def test_every_passage_is_told_at_most_once_and_backwards_added_is_gone():
    chance = random.Random(15)
    for _ in range(300):
        old, new = (
            listed(*(f"{id}:{chance.choice('tu')}:{chance.choice('xyz')}" for id in chance.sample("abcdefghij", k)))
            for k in (chance.randrange(11), chance.randrange(11))
        )
        there, back = differences(old, new), differences(new, old)
        told = [one.id for one in there.added] + [now.id for _, now in (*there.reworded, *there.moved)]
        assert len(told) == len(set(told))
        assert {one.id for one in there.added} == {one.id for one in back.gone}
        assert {now.id for _, now in there.reworded} == {now.id for _, now in back.reworded}
        assert not differences(new, new)


def test_a_list_comes_back_and_quotes_at_most_eight_words(tmp_path):
    edition, _ = read_edition(freezable(tmp_path / "project").root)
    now = passage_list(edition)
    assert read_passage_list(now.as_json()) == now
    assert now.day == DAY and {one.text for one in now.passages} >= {"first", "second", "glossary/machine-learning"}
    assert max(len(one.begins.split()) for one in now.passages) == 8
    assert json.loads(now.as_json())["passages"][0][1] == now.passages[0].text


NO_LISTS = [
    "", "{", "[]", '{"format": 2}', '{"format": 1}', '{"format": 1, "passages": [[]]}', "[" * 100_000,
    '{"format": 1, "passages": [["a", "t", true, "h", "b"]]}',
    '{"format": 1, "passages": [], "leads": {"a": 1}}',
    '{"format": 1, "passages": [], "version": []}',
]  # fmt: skip


@pytest.mark.parametrize("words", NO_LISTS)
def test_what_is_no_list(words):
    with pytest.raises(ValueError, match=r"^it|^its"):
        read_passage_list(words)


def test_the_verb_tells_an_edition_from_its_files(tmp_path, capsys):
    project = freezable(tmp_path / "project")
    edition, _ = read_edition(project.root)
    old = passage_list(edition)
    project.write("old.zip", zipped({"blocs-1/passages.json": old.as_json().encode()}))
    project.write("docs/texts/second.md", FILES["docs/texts/second.md"] + "\nOne paragraph *more* than there was.\n")
    project.write("docs/about.md", "# About\n\nSomething to say after all [@smith2010].\n")
    assert project.run("changes", str(project.root / "old.zip")) == 0
    said = capsys.readouterr().out
    assert "## Added" in said and "“One paragraph more than there was.”" in said
    assert project.run("changes", str(project.root / "old.zip"), ".", "--format", "json") == 0
    record = json.loads(capsys.readouterr().out)
    assert {one["text"] for one in record["added"]} >= {"second"}
    assert {one["text"] for one in record["gone"]} == {"page:about"}
    assert project.run("changes", str(project.root / "old.zip"), str(project.root / "old.zip")) == 0
    assert "No passage differs." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "there is no"),
        (b"once", "it is no JSON"),
        (zipped({"a/other.txt": b""}), "it holds no passages.json"),
        (zipped({"a/passages.json": b"{}"}), "no list of passages"),
        (zipped({"a/passages.json": b"\xff"}), "not UTF-8"),
        (zipped({"a/passages.json": b"{}"})[:-40], "no frozen edition"),
    ],
)
def test_what_the_verb_cannot_read(tmp_path, capsys, data, words):
    project = freezable(tmp_path / "project")
    if data is not None:
        project.write("old.zip", data)
    with pytest.raises(SystemExit) as stopped:
        project.run("changes", str(project.root / "old.zip"))
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


def test_a_folder_that_is_no_frozen_edition_says_what_is_missing(tmp_path, capsys):
    project = freezable(tmp_path / "project")
    with pytest.raises(SystemExit) as stopped:
        project.run("changes", str(project.root))
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert "it holds no passages.json" in told
    assert "Errno" not in told


def test_a_zip_of_two_lists_is_not_guessed(tmp_path, capsys):
    project = freezable(tmp_path / "project")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("a/passages.json", "{}")
        archive.writestr("b/passages.json", "{}")
    path = project.write("two.zip", made.getvalue())
    with pytest.raises(SystemExit):
        project.run("changes", str(path))
    assert "more than once" in capsys.readouterr().err


def test_the_site_says_what_changed_and_every_page_which_edition_it_is(tmp_path, capsys):
    project = freezable(tmp_path / "project")
    edition, _ = read_edition(project.root)
    now = passage_list(edition)
    moved, reworded, *rest = now.passages
    was = Listed("pgonegonego", "first", 9, "0" * 64, "What stood <here> once")
    other = Listed(reworded.id, reworded.text, 2, "1" * 64, "Other words")
    old = PassageList("1.0", "2025-05-01", (other, moved, was, *rest[:-1]), {})
    project.write("references/editions/1.0.json", old.as_json())
    project.write("references/editions/broken.json", "{}")
    project.write("references/knowledge.yml", f"edition: {DAY}\nversion: 1.1\n")
    assert project.run("build") == 0
    assert "z-011" in capsys.readouterr().err
    page = project.page("changes/")
    assert "What stood &lt;here&gt; once" in page and f'#{reworded.id}"' in page
    for title in ("Added (1)", "Gone (1)", "Reworded (1)"):
        assert f"<summary>{title}</summary>" in page
    for url, up in (
        ("", ""),
        ("texts/first/", "../../"),
        ("glossary/machine-learning/", "../../"),
        ("timeline/", "../"),
    ):
        html = project.page(url)
        assert "<cite>Between Blocs</cite>. Version 1.1, 28 November 2026." in html, url
        assert f'<a href="{up}CITATION.cff">' in html and f'href="{up}changes/">Changes since 1.0</a>' in html, url


def test_an_edition_that_states_nothing_says_nothing(tmp_path):
    project = freezable(tmp_path / "project")
    project.write("references/knowledge.yml", "as-of: 2025-05\n")
    assert project.run("build") == 0
    assert "g-imprint" not in project.page("")
    assert not (project.root / "site/changes").exists()
