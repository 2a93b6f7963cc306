"""Two texts side by side: which pairs, what stands in which column, and how one gets there."""

from __future__ import annotations

from lxml import html as markup
from small_project import Project

THINGS = [(f"thing-{number}", f"Orrel{'abcdefgh'[number]}") for number in range(8)]
NAMES = "\n".join(f"- id: {id}\n  kind: place\n  name: {label}\n" for id, label in THINGS)


def _text(title: str, labels: list[str], of: str = "") -> str:
    lines = "\n\n".join(f"{title} says of {label} what nobody else says of it." for label in labels)
    return f"---\ntitle: {title}\n{f'of: {of}' if of else ''}\nkind: companion\n---\n\n{lines}\n"


def _project(root, shared: int, others: int = 0) -> Project:
    project = Project(root)
    project.write("references/names.yml", NAMES)
    project.write("references/events.yml", "[]\n")
    labels = [label for _, label in THINGS]
    project.write("docs/texts/first.md", _text("First text", labels))
    project.write("docs/texts/second.md", _text("Second text", labels[:shared]))
    project.write("docs/notes/first.md", "---\ntext: first\n---\n")
    for number in range(others):
        project.write(f"docs/texts/other-{number:02}.md", _text(f"Other {number}", labels))
    return project


def test_two_texts_that_share_enough_have_a_page(tmp_path):
    project = _project(tmp_path / "a", 6)
    assert project.run("build") == 0
    tree = markup.fromstring(project.page("side-by-side/first--second"))
    rows = tree.xpath("//section[@class='g-pair']")
    assert [row.get("id") for row in rows] == [f"name-{id}" for id, _ in THINGS[:6]], "in the order of the first text"
    for row, (_, label) in zip(rows, THINGS, strict=False):
        left, right = row.xpath(".//div[@class='g-two']/div")
        assert f"First text says of {label}" in left.text_content()
        assert "First text says" not in right.text_content()
        assert f"Second text says of {label}" in right.text_content()
    assert not tree.xpath("//script[contains(., 'pair')]"), "it needs none"


def test_everything_that_both_speak_of_is_reached_from_the_head_of_the_page(tmp_path):
    project = _project(tmp_path / "a", 7)
    assert project.run("build") == 0
    tree = markup.fromstring(project.page("side-by-side/first--second"))
    (fold,) = tree.xpath("//details[@class='g-sections']")
    assert fold.xpath("string(summary)") == "7 things that both speak of"
    ways = [link.get("href").removeprefix("#") for link in fold.xpath(".//dd//a")]
    assert ways == [row.get("id") for row in tree.xpath("//section[@class='g-pair']")], "in the order of the page"
    assert [link.text for link in fold.xpath(".//dd//a")] == [label for _, label in THINGS[:7]]


def test_two_that_share_less_have_none(tmp_path):
    project = _project(tmp_path / "a", 5)
    assert project.run("build") == 0
    assert not (project.root / "site/side-by-side").exists()
    assert "Side by side" not in project.page("texts/first")


def test_texts_and_names_lead_there(tmp_path):
    project = _project(tmp_path / "a", 6)
    assert project.run("build") == 0
    assert 'href="../../side-by-side/first--second/"' in project.page("texts/first")
    assert 'href="../../side-by-side/first--second/"' in project.page("texts/second")
    assert 'href="../../side-by-side/first--second/#name-thing-0"' in project.page("names/thing-0")
    assert "side-by-side" not in project.page("names/thing-7"), "only one text speaks of it"
    assert 'href="../first--second/"' in project.page("side-by-side") or "first--second" in project.page("side-by-side")


def test_of_many_texts_only_those_of_one_work_are_pairs(tmp_path):
    project = _project(tmp_path / "a", 8, others=12)
    project.write("docs/texts/first.md", _text("First text", [label for _, label in THINGS], of="smith2010"))
    project.write("docs/texts/second.md", _text("Second text", [label for _, label in THINGS], of="smith2010"))
    assert project.run("build") == 0
    assert sorted(path.name for path in (project.root / "site/side-by-side").iterdir()) == [
        "first--second",
        "index.html",
    ]
